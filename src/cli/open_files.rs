//! Files that are read at offsets, with a cap on how many are open at one time.

use std::collections::VecDeque;
use std::fs::{File, Metadata};
use std::io;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

/// Open files: a rotated set may have thousands, macOS allows 256 by default, Linux 1024.
const MOST_OPEN: usize = 64;

/// A regular file that is opened when it is read, and again if it was closed to make room.
pub(crate) struct LazyFile {
    path: PathBuf,
    identity: Identity,
    len: u64,
    open_files: Arc<OpenFiles>,
}

/// Files that are open, the one that was used last at the back.
#[derive(Default)]
pub(crate) struct OpenFiles(Mutex<VecDeque<(Identity, Arc<File>)>>);

/// Tells one file from another, whatever names it has.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Identity {
    /// Standard input, where the system does not tell more.
    Stdin,
    /// Device and inode.
    #[cfg(unix)]
    Node(u64, u64),
    /// The path without links.
    #[cfg(not(unix))]
    Path(PathBuf),
}

impl LazyFile {
    /// A regular file; it is opened once to learn at once whether that is allowed.
    pub(crate) fn new(path: PathBuf, open_files: &Arc<OpenFiles>) -> io::Result<Self> {
        let file = File::open(&path)?;
        let metadata = file.metadata()?;
        let identity = Identity::of(&path, &metadata)?;
        open_files.keep(&identity, &Arc::new(file));
        Ok(Self { path, identity, len: metadata.len(), open_files: Arc::clone(open_files) })
    }

    /// Its identity.
    pub(crate) const fn identity(&self) -> &Identity {
        &self.identity
    }

    /// Its length in bytes when it was first opened; what is added later is not read.
    pub(crate) const fn len(&self) -> u64 {
        self.len
    }

    /// Reads at an offset; 0 at the end.
    pub(crate) fn read_at(&self, offset: u64, into: &mut [u8]) -> io::Result<usize> {
        read_within(&*self.file()?, self.len, offset, into)
    }

    fn file(&self) -> io::Result<Arc<File>> {
        if let Some(file) = self.open_files.find(&self.identity) {
            return Ok(file);
        }
        let file = Arc::new(File::open(&self.path)?);
        if Identity::of(&self.path, &file.metadata()?)? != self.identity {
            return Err(io::Error::other("another file took its name while it was read"));
        }
        self.open_files.keep(&self.identity, &file);
        Ok(file)
    }
}

impl OpenFiles {
    fn find(&self, identity: &Identity) -> Option<Arc<File>> {
        let mut files = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let at = files.iter().position(|(candidate, _)| candidate == identity)?;
        let found = files.remove(at)?;
        let file = Arc::clone(&found.1);
        files.push_back(found);
        Some(file)
    }

    fn keep(&self, identity: &Identity, file: &Arc<File>) {
        let mut files = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if files.len() >= MOST_OPEN {
            files.pop_front();
        }
        files.push_back((identity.clone(), Arc::clone(file)));
    }
}

impl Identity {
    /// The identity of the file at `path`.
    #[cfg(unix)]
    pub(crate) fn of(_path: &std::path::Path, metadata: &Metadata) -> io::Result<Self> {
        use std::os::unix::fs::MetadataExt as _;
        Ok(Self::Node(metadata.dev(), metadata.ino()))
    }

    /// The identity of the file at `path`.
    #[cfg(not(unix))]
    pub(crate) fn of(path: &std::path::Path, _metadata: &Metadata) -> io::Result<Self> {
        std::fs::canonicalize(path).map(Self::Path)
    }
}

/// Reads at an offset of a file that counts as `len` bytes long.
pub(crate) fn read_within(file: &File, len: u64, offset: u64, into: &mut [u8]) -> io::Result<usize> {
    let left = usize::try_from(len.saturating_sub(offset)).unwrap_or(usize::MAX);
    let room = left.min(into.len());
    match into.get_mut(..room) {
        Some(into) if room > 0 => read_at(file, offset, into),
        _ => Ok(0),
    }
}

#[cfg(unix)]
fn read_at(file: &File, offset: u64, into: &mut [u8]) -> io::Result<usize> {
    std::os::unix::fs::FileExt::read_at(file, into, offset)
}

#[cfg(windows)]
fn read_at(file: &File, offset: u64, into: &mut [u8]) -> io::Result<usize> {
    std::os::windows::fs::FileExt::seek_read(file, into, offset)
}

// The file's own position is shared by all readers, so that one at a time may use it.
#[cfg(not(any(unix, windows)))]
fn read_at(mut file: &File, offset: u64, into: &mut [u8]) -> io::Result<usize> {
    use std::io::{Read as _, Seek as _, SeekFrom};
    static POSITION: Mutex<()> = Mutex::new(());
    let _guard = POSITION.lock().unwrap_or_else(PoisonError::into_inner);
    file.seek(SeekFrom::Start(offset))?;
    file.read(into)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::testing::TempDir;

    #[test]
    fn more_files_than_may_be_open_are_all_read() {
        let dir = TempDir::new("open-files");
        let open_files = Arc::new(OpenFiles::default());
        let files: Vec<_> = (0..MOST_OPEN + 10)
            .map(|number| {
                let path = dir.write(&format!("{number}"), format!("{number:>4}").as_bytes());
                LazyFile::new(path, &open_files).unwrap()
            })
            .collect();
        for _ in 0..2 {
            for (number, file) in files.iter().enumerate() {
                let mut text = [0; 8];
                assert_eq!(file.read_at(0, &mut text).unwrap(), 4);
                assert_eq!(&text[..4], format!("{number:>4}").as_bytes());
            }
        }
        assert!(open_files.0.lock().unwrap().len() <= MOST_OPEN);
    }

    #[test]
    fn what_is_added_while_it_is_read_does_not_show() {
        let dir = TempDir::new("growing");
        let path = dir.write("a", b"1234");
        let file = LazyFile::new(path, &Arc::default()).unwrap();
        dir.write("a", b"12345678");
        let mut text = [0; 8];
        assert_eq!(file.read_at(2, &mut text).unwrap(), 2);
        assert_eq!(file.read_at(4, &mut text).unwrap(), 0);
        assert_eq!(file.read_at(400, &mut text).unwrap(), 0);
    }
}
