//! Files, pipes and standard input as the library reads them.

use std::fs::{File, Metadata};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use wsclose_pcap::capture::Input;

use super::open_files::{Identity, LazyFile, OpenFiles, read_within};

/// One capture to read.
pub(crate) struct Source {
    name: String,
    identity: Identity,
    bytes: Bytes,
}

enum Bytes {
    /// A regular file.
    File(LazyFile),
    /// Standard input that is a regular file, which has no name to open it again by.
    Redirected { file: File, len: u64 },
    /// What gives its bytes once; opened when it is read, since a FIFO waits for its writer.
    Once(Mutex<Option<Open>>),
}

type Open = Box<dyn FnOnce() -> io::Result<Box<dyn Read + Send>> + Send>;

impl Source {
    /// A regular file, a FIFO or a device.
    pub(crate) fn open(path: &Path, metadata: &Metadata, open_files: &Arc<OpenFiles>) -> io::Result<Self> {
        let name = path.display().to_string();
        if metadata.is_file() {
            let file = LazyFile::new(path.to_owned(), open_files)?;
            return Ok(Self { name, identity: file.identity().clone(), bytes: Bytes::File(file) });
        }
        let path = PathBuf::from(path);
        let identity = Identity::of(&path, metadata)?;
        let open = move || {
            let file = File::open(path)?;
            grow_pipe(&file);
            Ok(Box::new(file) as Box<dyn Read + Send>)
        };
        Ok(Self { name, identity, bytes: Bytes::once(open) })
    }

    /// Standard input. A regular file behind it can be read like any other.
    pub(crate) fn stdin() -> io::Result<Self> {
        let name = "-".to_owned();
        let Some(mut file) = stdin_file()? else {
            let bytes = Bytes::once(|| Ok(Box::new(io::stdin()) as Box<dyn Read + Send>));
            return Ok(Self { name, identity: Identity::Stdin, bytes });
        };
        let metadata = file.metadata()?;
        let identity = stdin_identity(&metadata);
        // Somebody may have read its beginning before; then it goes on from there, once.
        if metadata.is_file() && io::Seek::stream_position(&mut file)? == 0 {
            return Ok(Self { name, identity, bytes: Bytes::Redirected { file, len: metadata.len() } });
        }
        grow_pipe(&file);
        let bytes = Bytes::once(|| Ok(Box::new(file) as Box<dyn Read + Send>));
        Ok(Self { name, identity, bytes })
    }

    /// Tells it from other inputs, whatever their names.
    pub(crate) const fn identity(&self) -> &Identity {
        &self.identity
    }
}

impl Bytes {
    fn once(open: impl FnOnce() -> io::Result<Box<dyn Read + Send>> + Send + 'static) -> Self {
        Self::Once(Mutex::new(Some(Box::new(open))))
    }
}

impl Input for Source {
    fn name(&self) -> &str {
        &self.name
    }

    fn len(&self) -> Option<u64> {
        match &self.bytes {
            Bytes::File(file) => Some(file.len()),
            Bytes::Redirected { len, .. } => Some(*len),
            Bytes::Once(_) => None,
        }
    }

    fn read_at(&self, offset: u64, into: &mut [u8]) -> io::Result<usize> {
        match &self.bytes {
            Bytes::File(file) => file.read_at(offset, into),
            Bytes::Redirected { file, len } => read_within(file, *len, offset, into),
            Bytes::Once(_) => Err(io::Error::from(io::ErrorKind::Unsupported)),
        }
    }

    fn stream(&self) -> io::Result<Box<dyn Read + Send + '_>> {
        let Bytes::Once(open) = &self.bytes else {
            return Ok(Box::new(FromStart { source: self, offset: 0 }));
        };
        match open.lock().unwrap_or_else(PoisonError::into_inner).take() {
            Some(open) => Ok(open()?),
            None => Err(io::Error::other("it can be read only once")),
        }
    }

    fn rereadable(&self) -> bool {
        !matches!(self.bytes, Bytes::Once(_))
    }
}

struct FromStart<'a> {
    source: &'a Source,
    offset: u64,
}

impl Read for FromStart<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.source.read_at(self.offset, into)?;
        self.offset += count as u64;
        Ok(count)
    }
}

#[cfg(unix)]
fn stdin_file() -> io::Result<Option<File>> {
    use std::os::fd::AsFd as _;
    io::stdin().as_fd().try_clone_to_owned().map(|stdin| Some(File::from(stdin)))
}

#[cfg(windows)]
fn stdin_file() -> io::Result<Option<File>> {
    use std::os::windows::io::AsHandle as _;
    io::stdin().as_handle().try_clone_to_owned().map(|stdin| Some(File::from(stdin)))
}

#[cfg(not(any(unix, windows)))]
fn stdin_file() -> io::Result<Option<File>> {
    Ok(None)
}

#[cfg(unix)]
fn stdin_identity(metadata: &Metadata) -> Identity {
    Identity::of(Path::new("-"), metadata).unwrap_or(Identity::Stdin)
}

#[cfg(not(unix))]
fn stdin_identity(_metadata: &Metadata) -> Identity {
    Identity::Stdin
}

// Fewer switches between writer and reader; 1 MiB is what Linux allows everybody. Where it is refused, the
// pipe works as it is.
#[cfg(target_os = "linux")]
fn grow_pipe(file: &File) {
    let _ = rustix::pipe::fcntl_setpipe_size(file, 1024 * 1024);
}

#[cfg(not(target_os = "linux"))]
fn grow_pipe(_file: &File) {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::testing::TempDir;

    #[test]
    fn a_file_is_read_at_offsets_and_from_the_start_as_often_as_wanted() {
        let dir = TempDir::new("input");
        let path = dir.write("a.pcap", b"0123456789");
        let source = Source::open(&path, &path.metadata().unwrap(), &Arc::default()).unwrap();
        assert_eq!((source.len(), source.rereadable()), (Some(10), true));
        let mut text = [0; 4];
        assert_eq!(source.read_at(8, &mut text).unwrap(), 2);
        for _ in 0..2 {
            let mut all = Vec::new();
            source.stream().unwrap().read_to_end(&mut all).unwrap();
            assert_eq!(all, b"0123456789");
        }
    }

    #[test]
    fn what_can_be_read_once_says_so() {
        let bytes = Bytes::once(|| Ok(Box::new(&b"abc"[..]) as Box<dyn Read + Send>));
        let source = Source { name: "-".to_owned(), identity: Identity::Stdin, bytes };
        assert_eq!((source.len(), source.rereadable()), (None, false));
        assert_eq!(source.read_at(0, &mut [0; 4]).unwrap_err().kind(), io::ErrorKind::Unsupported);
        let mut all = Vec::new();
        source.stream().unwrap().read_to_end(&mut all).unwrap();
        assert_eq!(all, b"abc");
        assert!(source.stream().is_err());
    }
}
