use std::io::{self, BufRead, Read};

use lz4_flex::frame::FrameDecoder;

use super::{Feed, LZ4_LEGACY, Member, Meter, is_lz4, skippable_len};

/// An LZ4 frame, or one to be skipped.
pub(super) enum Lz4Frame<'i> {
    /// A frame with data.
    Data(Box<FrameDecoder<Feed<'i>>>),
    /// A legacy frame, which ends where the stream does.
    Legacy(Box<FrameDecoder<Feed<'i>>>),
    /// Bytes to skip.
    Skip(Feed<'i>, u64),
}

impl<'i> Member<'i> for Lz4Frame<'i> {
    fn is_magic(bytes: &[u8]) -> bool {
        skippable_len(bytes).is_some() || is_lz4(bytes)
    }

    fn begin(mut feed: Feed<'i>) -> io::Result<Self> {
        let start = feed.peek(8)?;
        let (skip, legacy) = (skippable_len(start), start.starts_with(LZ4_LEGACY));
        Ok(match skip {
            Some(len) => Self::Skip(feed, len as u64),
            None if legacy => Self::Legacy(Box::new(FrameDecoder::new(feed))),
            None => Self::Data(Box::new(FrameDecoder::new(feed))),
        })
    }

    fn finish(self) -> Feed<'i> {
        match self {
            Self::Data(decoder) | Self::Legacy(decoder) => decoder.into_inner(),
            Self::Skip(feed, _) => feed,
        }
    }

    /// The decoder takes the end of its stream for the end of a frame, where a whole frame never makes it ask.
    fn is_cut_silently(&self, meter: &Meter) -> bool {
        !matches!(self, Self::Legacy(_)) && meter.ended()
    }
}

impl Read for Lz4Frame<'_> {
    fn read(&mut self, place: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Data(decoder) | Self::Legacy(decoder) => decoder.read(place),
            Self::Skip(feed, left) => {
                while *left > 0 {
                    let count = feed.fill_buf()?.len();
                    if count == 0 {
                        break;
                    }
                    let count = count.min(usize::try_from(*left).unwrap_or(usize::MAX));
                    feed.consume(count);
                    *left -= count as u64;
                }
                Ok(0)
            }
        }
    }
}
