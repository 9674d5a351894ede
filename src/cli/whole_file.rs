use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// A file that is written whole or not at all: beside its place, then moved there.
pub(crate) struct WholeFile {
    // `None` once it was moved.
    writer: Option<BufWriter<File>>,
    temporary: PathBuf,
    place: PathBuf,
}

impl WholeFile {
    /// Begins a file that will stand at `place`.
    pub(crate) fn create(place: &Path) -> io::Result<Self> {
        // A link stays, what it points to is replaced.
        let place = fs::canonicalize(place).unwrap_or_else(|_| place.to_owned());
        let (file, temporary) = create_beside(&place)?;
        let whole = Self { writer: Some(BufWriter::new(file)), temporary, place };
        whole.take_permissions()?;
        Ok(whole)
    }

    /// Puts the file in its place.
    pub(crate) fn finish(mut self) -> io::Result<()> {
        if let Some(writer) = self.writer.take() {
            let moved = writer
                .into_inner()
                .map_err(io::IntoInnerError::into_error)
                .and_then(|file| file.sync_all())
                .and_then(|()| fs::rename(&self.temporary, &self.place));
            if moved.is_err() {
                let _ = fs::remove_file(&self.temporary);
            }
            return moved;
        }
        Ok(())
    }

    fn take_permissions(&self) -> io::Result<()> {
        match fs::metadata(&self.place) {
            Ok(replaced) => fs::set_permissions(&self.temporary, replaced.permissions()),
            Err(_) => Ok(()),
        }
    }
}

impl Write for WholeFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.writer.as_mut().map_or(Ok(0), |writer| writer.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.writer.as_mut().map_or(Ok(()), Write::flush)
    }
}

impl Drop for WholeFile {
    fn drop(&mut self) {
        if self.writer.take().is_some() {
            let _ = fs::remove_file(&self.temporary);
        }
    }
}

// A hidden name in the same directory, so that the move is within one file system.
fn create_beside(place: &Path) -> io::Result<(File, PathBuf)> {
    let name = place.file_name().filter(|_| !place.is_dir());
    let name = name.ok_or_else(|| io::Error::from(io::ErrorKind::IsADirectory))?;
    for attempt in 0..ATTEMPTS {
        let mut hidden = OsString::from(".");
        hidden.push(name);
        hidden.push(format!(".{}-{attempt}.part", std::process::id()));
        let temporary = place.with_file_name(hidden);
        match OpenOptions::new().write(true).create_new(true).open(&temporary) {
            Ok(file) => return Ok((file, temporary)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::Error::from(io::ErrorKind::AlreadyExists))
}

/// Names to try: a program that was killed leaves one behind, and in containers the process ids are few.
const ATTEMPTS: u32 = 100;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::testing::TempDir;

    #[test]
    fn nothing_is_there_before_it_is_whole() {
        let dir = TempDir::new("whole");
        let place = dir.path().join("report.json");
        let mut file = WholeFile::create(&place).unwrap();
        file.write_all(b"new").unwrap();
        file.flush().unwrap();
        assert!(!place.exists());
        file.finish().unwrap();
        assert_eq!(fs::read(&place).unwrap(), b"new");
        assert_eq!(dir.names(), ["report.json"]);
    }

    #[test]
    fn what_was_there_stays_if_it_is_given_up() {
        let dir = TempDir::new("given-up");
        let place = dir.write("report.json", b"old");
        let mut file = WholeFile::create(&place).unwrap();
        file.write_all(b"new").unwrap();
        drop(file);
        assert_eq!(fs::read(&place).unwrap(), b"old");
        assert_eq!(dir.names(), ["report.json"]);
    }

    #[test]
    fn a_directory_that_is_missing_is_told_at_once() {
        let dir = TempDir::new("nowhere");
        let error = WholeFile::create(&dir.path().join("missing/report.json")).err().unwrap();
        assert_eq!(error.kind(), io::ErrorKind::NotFound);
    }

    #[cfg(unix)]
    #[test]
    fn links_and_permissions_stay() {
        use std::os::unix::fs::PermissionsExt as _;
        let dir = TempDir::new("links");
        let place = dir.write("real.json", b"old");
        fs::set_permissions(&place, fs::Permissions::from_mode(0o600)).unwrap();
        let link = dir.path().join("link.json");
        std::os::unix::fs::symlink(&place, &link).unwrap();
        let mut file = WholeFile::create(&link).unwrap();
        file.write_all(b"new").unwrap();
        file.finish().unwrap();
        assert_eq!(fs::read(&place).unwrap(), b"new");
        assert_eq!(fs::metadata(&place).unwrap().permissions().mode() & 0o777, 0o600);
        assert!(link.is_symlink());
    }
}
