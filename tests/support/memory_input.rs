use std::io::{self, Read};
use std::sync::atomic::{AtomicBool, Ordering};

use wsclose_pcap::capture::Input;

/// A capture in memory, read as a file or as a pipe.
#[derive(Debug)]
pub struct MemoryInput {
    name: String,
    bytes: Vec<u8>,
    seekable: bool,
    /// The most that one read hands out, cycling through these; empty: as much as fits.
    read_sizes: Vec<usize>,
    taken: AtomicBool,
}

impl MemoryInput {
    /// Can be read at any offset, and again.
    pub fn file(name: &str, bytes: Vec<u8>) -> Self {
        let name = name.to_owned();
        Self { name, bytes, seekable: true, read_sizes: Vec::new(), taken: AtomicBool::new(false) }
    }

    /// Can be read once, in order.
    pub fn pipe(bytes: Vec<u8>) -> Self {
        Self { seekable: false, ..Self::file("-", bytes) }
    }

    /// The same input, whose reads are short: at most these sizes in turn.
    pub fn in_reads_of(self, read_sizes: &[usize]) -> Self {
        assert!(read_sizes.iter().all(|size| *size > 0), "a read of nothing is the end");
        Self { read_sizes: read_sizes.to_vec(), ..self }
    }
}

impl Input for MemoryInput {
    fn name(&self) -> &str {
        &self.name
    }

    fn len(&self) -> Option<u64> {
        self.seekable.then_some(self.bytes.len() as u64)
    }

    fn read_at(&self, offset: u64, into: &mut [u8]) -> io::Result<usize> {
        if !self.seekable {
            return Err(io::ErrorKind::Unsupported.into());
        }
        let from = usize::try_from(offset).unwrap_or(usize::MAX).min(self.bytes.len());
        let turn = self.read_sizes.get(from % self.read_sizes.len().max(1));
        let most = turn.copied().unwrap_or(usize::MAX).min(into.len());
        (&self.bytes[from..]).take(most as u64).read(into)
    }

    fn stream(&self) -> io::Result<Box<dyn Read + Send + '_>> {
        if self.taken.swap(true, Ordering::Relaxed) && !self.seekable {
            return Err(io::Error::other("a pipe is read once"));
        }
        Ok(Box::new(Stream { rest: &self.bytes, sizes: self.read_sizes.iter().cycle() }))
    }

    fn rereadable(&self) -> bool {
        self.seekable
    }
}

struct Stream<'a> {
    rest: &'a [u8],
    sizes: std::iter::Cycle<std::slice::Iter<'a, usize>>,
}

impl Read for Stream<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let most = self.sizes.next().copied().unwrap_or(usize::MAX).min(into.len());
        self.rest.read(&mut into[..most])
    }
}
