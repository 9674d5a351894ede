//! Compressed inputs: recognised by magic, unpacked as a stream of members (gzip), frames (zstd, lz4) or
//! streams (xz), of which any number may follow each other in one file.
//!
//! To add one, write its [`Member`] in a file beside the others and give it a line in [`COMPRESSIONS`].

mod gzip;
#[cfg(feature = "lz4")]
mod lz4;
#[cfg(feature = "xz")]
mod xz;
#[cfg(feature = "zstd")]
mod zstd;

use std::io::{self, BufRead, Read};
use std::mem;
use std::sync::Arc;

use super::CaptureError;
use super::bytes::{Feed, Meter};
use super::facts::Ending;

/// A compression that is recognised.
#[derive(Debug)]
pub struct Compression {
    name: &'static str,
    is_magic: fn(&[u8]) -> bool,
    open: Option<for<'i> fn(Feed<'i>) -> Box<dyn Unpack + Send + 'i>>,
}

/// Every compression that is recognised, whether or not this build can unpack it.
pub static COMPRESSIONS: &[Compression] = &[
    Compression { name: "gzip", is_magic: is_gzip, open: Some(|feed| Members::<gzip::GzipMember<'_>>::open(feed)) },
    Compression {
        name: "zstd",
        is_magic: is_zstd,
        #[cfg(feature = "zstd")]
        open: Some(|feed| Members::<zstd::ZstdFrame<'_>>::open(feed)),
        #[cfg(not(feature = "zstd"))]
        open: None,
    },
    Compression {
        name: "lz4",
        is_magic: is_lz4,
        #[cfg(feature = "lz4")]
        open: Some(|feed| Members::<lz4::Lz4Frame<'_>>::open(feed)),
        #[cfg(not(feature = "lz4"))]
        open: None,
    },
    Compression {
        name: "xz",
        is_magic: is_xz,
        #[cfg(feature = "xz")]
        open: Some(|feed| Members::<xz::XzStream<'_>>::open(feed)),
        #[cfg(not(feature = "xz"))]
        open: None,
    },
];

impl Compression {
    /// `gzip`, `zstd`, `lz4` or `xz`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Whether this build can unpack it.
    pub fn is_built(&self) -> bool {
        self.open.is_some()
    }

    /// The compression whose magic the bytes begin with.
    pub(super) fn detect(bytes: &[u8]) -> Option<&'static Self> {
        COMPRESSIONS.iter().find(|compression| (compression.is_magic)(bytes))
    }

    pub(super) fn unpack<'i>(&self, feed: Feed<'i>) -> Result<Box<dyn Unpack + Send + 'i>, CaptureError> {
        match self.open {
            Some(open) => Ok(open(feed)),
            None => Err(CaptureError::CompressionNotBuilt { compression: self.name }),
        }
    }
}

/// A decompressor: gives the unpacked bytes in order.
pub(super) trait Unpack {
    /// As many as fit or fewer, 0 only at the end.
    fn unpack(&mut self, place: &mut [u8]) -> Result<usize, Ending>;
}

/// One of the parts that follow each other in a compressed file.
trait Member<'i>: Read + Sized {
    /// Whether one begins with these bytes.
    fn is_magic(bytes: &[u8]) -> bool;

    /// Begins one.
    fn begin(feed: Feed<'i>) -> io::Result<Self>;

    /// Gives the stream back behind the end.
    fn finish(self) -> Feed<'i>;

    /// Whether the stream ran dry before the member ended although its decoder says that it has.
    fn is_cut_silently(&self, _meter: &Meter) -> bool {
        false
    }
}

/// Members one after the other, with zero bytes allowed between and behind them.
struct Members<'i, M> {
    state: State<'i, M>,
    meter: Arc<Meter>,
}

enum State<'i, M> {
    Between(Feed<'i>),
    Within(M),
    Ended,
}

impl<'i, M: Member<'i> + Send + 'i> Members<'i, M> {
    fn open(feed: Feed<'i>) -> Box<dyn Unpack + Send + 'i> {
        Box::new(Self { meter: feed.meter(), state: State::Between(feed) })
    }

    /// Begins the next member; false at the end.
    fn begin(&mut self, mut feed: Feed<'i>) -> Result<bool, Ending> {
        loop {
            let next = feed.peek(MAGIC_BYTES).map_err(|_| Ending::Failed)?;
            if M::is_magic(next) {
                self.state = State::Within(M::begin(feed).map_err(|error| self.ending(&error))?);
                return Ok(true);
            }
            let zeros = next.iter().take_while(|&&byte| byte == 0).count();
            match (zeros, next.is_empty()) {
                (_, true) => return Ok(false),
                (0, _) => return Err(Ending::TrailingBytes),
                _ => feed.consume(zeros),
            }
        }
    }

    fn ending(&self, error: &io::Error) -> Ending {
        match self.meter.ended() {
            true => Ending::CompressionCut,
            false => Ending::CompressionDamaged(error.to_string()),
        }
    }
}

impl<'i, M: Member<'i> + Send + 'i> Unpack for Members<'i, M> {
    fn unpack(&mut self, place: &mut [u8]) -> Result<usize, Ending> {
        loop {
            match mem::replace(&mut self.state, State::Ended) {
                State::Between(feed) => {
                    if !self.begin(feed)? {
                        return Ok(0);
                    }
                }
                State::Within(mut member) => match member.read(place) {
                    Ok(0) if member.is_cut_silently(&self.meter) => return Err(Ending::CompressionCut),
                    Ok(0) => self.state = State::Between(member.finish()),
                    Ok(count) => {
                        self.state = State::Within(member);
                        return Ok(count);
                    }
                    Err(error) => return Err(self.ending(&error)),
                },
                State::Ended => return Ok(0),
            }
        }
    }
}

/// RFC 1952 §2.3.1, with the only method that exists.
fn is_gzip(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0x1f, 0x8b])
}

/// RFC 8878 §3.1.1, §3.1.2. A skippable frame of lz4 looks the same, so `0x50` to `0x5f` alone is zstd only if
/// that is what follows; zstd and lz4 both pass over such frames.
fn is_zstd(bytes: &[u8]) -> bool {
    let mut rest = bytes;
    while let Some(len) = skippable_len(rest) {
        match rest.get(len..) {
            Some(next) if next.len() >= 4 => rest = next,
            // What follows cannot be seen: zstd writes such frames far more often.
            _ => return true,
        }
    }
    rest.starts_with(&[0x28, 0xb5, 0x2f, 0xfd])
}

/// LZ4 frame format.
fn is_lz4(bytes: &[u8]) -> bool {
    let mut rest = bytes;
    while let Some(next) = skippable_len(rest).and_then(|len| rest.get(len..)) {
        rest = next;
    }
    rest.starts_with(&[0x04, 0x22, 0x4d, 0x18]) || rest.starts_with(LZ4_LEGACY)
}

fn is_xz(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\xfd7zXZ\0")
}

/// Length of the skippable frame that the bytes begin with.
fn skippable_len(bytes: &[u8]) -> Option<usize> {
    match bytes {
        [0x50..=0x5f, 0x2a, 0x4d, 0x18, a, b, c, d, ..] => {
            Some((u32::from_le_bytes([*a, *b, *c, *d]) as usize).saturating_add(8))
        }
        _ => None,
    }
}

/// An LZ4 frame of the kind that has no end mark.
const LZ4_LEGACY: &[u8] = &[0x02, 0x21, 0x4c, 0x18];

/// Longest magic of all.
const MAGIC_BYTES: usize = 8;
