//! Where a reader's bytes come from: a file at offsets, a stream, or a decompressor over either.

use std::io::{self, BufRead, ErrorKind, Read};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use super::compression::{Compression, Unpack};
use super::facts::Ending;
use super::{CaptureError, Input};

/// Bytes that tell compression and format; the magic of tar stands at 257.
pub(super) const PEEK_BYTES: usize = 512;

/// The bytes of one input in order, unpacked.
pub(super) struct Bytes<'i> {
    /// Peeked bytes that are still to be given.
    head: Vec<u8>,
    origin: Origin<'i>,
    meter: Arc<Meter>,
    /// How it ended, once it has.
    pub(super) ended: Option<Ending>,
    /// Why the system refused, if it did.
    pub(super) failure: Option<io::Error>,
}

enum Origin<'i> {
    File { input: &'i dyn Input, offset: u64 },
    Stream(Feed<'i>),
    Packed(Box<dyn Unpack + Send + 'i>),
}

impl<'i> Bytes<'i> {
    /// Opens an input and gives its first bytes, unpacked, without taking them.
    ///
    /// # Errors
    /// What keeps the first bytes from being read.
    pub(super) fn open(
        input: &'i dyn Input,
    ) -> Result<(Self, Vec<u8>, Option<&'static Compression>), CaptureError> {
        let meter = Arc::new(Meter::default());
        let at_offset = input.len().is_some();
        let mut bytes = Self {
            head: Vec::new(),
            origin: Origin::File { input, offset: 0 },
            meter,
            ended: None,
            failure: None,
        };
        if !at_offset {
            bytes.origin = Origin::Stream(Feed::new(input.stream()?, Arc::clone(&bytes.meter)));
        }
        let mut peek = bytes.peek()?;
        if peek.is_empty() {
            return Err(CaptureError::Empty);
        }
        let compression = Compression::detect(&peek);
        if let Some(compression) = compression {
            let feed = match bytes.origin {
                Origin::Stream(feed) => feed.with_front(&peek),
                _ => Feed::new(input.stream()?, Arc::clone(&bytes.meter)),
            };
            bytes.origin = Origin::Packed(compression.unpack(feed)?);
            bytes.ended = None;
            let damage = |detail| CaptureError::BadCompression { compression: compression.name(), detail };
            peek = bytes.peek()?;
            if peek.is_empty() {
                return Err(match bytes.ended.take() {
                    Some(Ending::CompressionCut) => damage("it ends before the first byte".to_owned()),
                    Some(Ending::CompressionDamaged(detail)) => damage(detail),
                    _ => CaptureError::Empty,
                });
            }
        }
        match &mut bytes.origin {
            // Read again with the first chunk, which keeps every read on a page.
            Origin::File { offset, .. } => {
                *offset = 0;
                bytes.ended = None;
            }
            Origin::Stream(_) | Origin::Packed(_) => bytes.head.clone_from(&peek),
        }
        Ok((bytes, peek, compression))
    }

    /// Fills the place, with less only at the end; [`ended`](Self::ended) then says how it ended.
    pub(super) fn fill(&mut self, place: &mut [u8]) -> usize {
        let from_head = self.head.len().min(place.len());
        for (to, byte) in place.iter_mut().zip(self.head.drain(..from_head)) {
            *to = byte;
        }
        let mut filled = from_head;
        while self.ended.is_none() {
            let Some(rest) = place.get_mut(filled..).filter(|rest| !rest.is_empty()) else { break };
            match self.read(rest) {
                Ok(0) => self.ended = Some(Ending::Whole),
                Ok(count) => filled += count,
                Err(ending) => self.ended = Some(ending),
            }
        }
        filled
    }

    /// Bytes of the input that were read, as it is stored.
    pub(super) fn stored_bytes(&self) -> u64 {
        match self.origin {
            Origin::File { offset, .. } => offset,
            Origin::Stream(_) | Origin::Packed(_) => self.meter.bytes.load(Ordering::Relaxed),
        }
    }

    fn peek(&mut self) -> Result<Vec<u8>, CaptureError> {
        let mut peek = vec![0; PEEK_BYTES];
        let filled = self.fill(&mut peek);
        peek.truncate(filled);
        match self.failure.take() {
            Some(error) => Err(error.into()),
            None => Ok(peek),
        }
    }

    fn read(&mut self, place: &mut [u8]) -> Result<usize, Ending> {
        let failure = match &mut self.origin {
            Origin::File { input, offset } => match patiently(|| input.read_at(*offset, place)) {
                Ok(count) => {
                    *offset += count as u64;
                    return Ok(count);
                }
                Err(error) => error,
            },
            Origin::Stream(feed) => match feed.read(place) {
                Ok(count) => return Ok(count),
                Err(error) => self.meter.take_failure().unwrap_or(error),
            },
            Origin::Packed(unpack) => match unpack.unpack(place) {
                Ok(count) => return Ok(count),
                Err(ending) => match self.meter.take_failure() {
                    Some(error) => error,
                    None => return Err(ending),
                },
            },
        };
        self.failure = Some(failure);
        Err(Ending::Failed)
    }
}

/// What can be known of a stream while a decoder owns it.
#[derive(Debug, Default)]
pub(super) struct Meter {
    bytes: AtomicU64,
    ended: AtomicBool,
    failure: Mutex<Option<io::Error>>,
}

impl Meter {
    /// Whether someone asked for more than there was.
    pub(super) fn ended(&self) -> bool {
        self.ended.load(Ordering::Relaxed)
    }

    fn take_failure(&self) -> Option<io::Error> {
        self.failure.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// A buffered stream that can be looked into, and tells its [`Meter`] what happens.
pub(super) struct Feed<'i> {
    stream: Box<dyn Read + Send + 'i>,
    meter: Arc<Meter>,
    buffer: Vec<u8>,
    at: usize,
    end: usize,
}

impl<'i> Feed<'i> {
    fn new(stream: Box<dyn Read + Send + 'i>, meter: Arc<Meter>) -> Self {
        Self { stream, meter, buffer: Vec::new(), at: 0, end: 0 }
    }

    /// Puts back what was read first.
    fn with_front(mut self, front: &[u8]) -> Self {
        let rest = self.buffer.get(self.at..self.end).unwrap_or_default();
        self.buffer = [front, rest].concat();
        (self.at, self.end) = (0, self.buffer.len());
        self
    }

    pub(super) fn meter(&self) -> Arc<Meter> {
        Arc::clone(&self.meter)
    }

    /// The next bytes, `count` of them unless the stream ends before; at most a few.
    pub(super) fn peek(&mut self, count: usize) -> io::Result<&[u8]> {
        while self.end - self.at < count {
            self.buffer.copy_within(self.at..self.end, 0);
            (self.at, self.end) = (0, self.end - self.at);
            if self.more()? == 0 {
                break;
            }
        }
        let rest = self.buffer.get(self.at..self.end).unwrap_or_default();
        Ok(rest.get(..count).unwrap_or(rest))
    }

    /// Reads behind what is buffered.
    fn more(&mut self) -> io::Result<usize> {
        self.buffer.resize(FEED_BYTES.max(self.end + 1), 0);
        let place = self.buffer.get_mut(self.end..).unwrap_or_default();
        let count = watched(&mut *self.stream, &self.meter, place)?;
        self.end += count;
        Ok(count)
    }
}

impl Read for Feed<'_> {
    fn read(&mut self, place: &mut [u8]) -> io::Result<usize> {
        if self.at == self.end && place.len() >= DIRECT_BYTES {
            return watched(&mut *self.stream, &self.meter, place);
        }
        let count = self.fill_buf()?.read(place)?;
        self.consume(count);
        Ok(count)
    }
}

impl BufRead for Feed<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.at == self.end {
            (self.at, self.end) = (0, 0);
            self.more()?;
        }
        Ok(self.buffer.get(self.at..self.end).unwrap_or_default())
    }

    fn consume(&mut self, count: usize) {
        self.at = (self.at + count).min(self.end);
    }
}

/// Reads from a stream; a failure goes to the meter, since decoders may change it on its way up.
fn watched(stream: &mut dyn Read, meter: &Meter, place: &mut [u8]) -> io::Result<usize> {
    match patiently(|| stream.read(place)) {
        Ok(count) => {
            meter.bytes.fetch_add(count as u64, Ordering::Relaxed);
            if count == 0 {
                meter.ended.store(true, Ordering::Relaxed);
            }
            Ok(count)
        }
        Err(error) => {
            let kind = error.kind();
            *meter.failure.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
            Err(kind.into())
        }
    }
}

fn patiently(mut read: impl FnMut() -> io::Result<usize>) -> io::Result<usize> {
    loop {
        match read() {
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            other => return other,
        }
    }
}

/// Bytes of a compressed stream that are read at a time.
const FEED_BYTES: usize = 128 * 1024;

/// Reads of at least this size go past the buffer.
const DIRECT_BYTES: usize = 4096;
