use std::io::{self, Read};

use zstd::stream::read::Decoder;

use super::{Feed, Member, is_zstd, skippable_len};
use crate::base::limits::UNPACK_WINDOW_BYTES;

/// A Zstandard frame (RFC 8878), or one to be skipped.
pub(super) struct ZstdFrame<'i>(Decoder<'static, Feed<'i>>);

impl<'i> Member<'i> for ZstdFrame<'i> {
    fn is_magic(bytes: &[u8]) -> bool {
        skippable_len(bytes).is_some() || is_zstd(bytes)
    }

    fn begin(feed: Feed<'i>) -> io::Result<Self> {
        let mut decoder = Decoder::with_buffer(feed)?.single_frame();
        decoder.window_log_max(UNPACK_WINDOW_BYTES.ilog2())?;
        Ok(Self(decoder))
    }

    fn finish(self) -> Feed<'i> {
        self.0.finish()
    }
}

impl Read for ZstdFrame<'_> {
    fn read(&mut self, place: &mut [u8]) -> io::Result<usize> {
        self.0.read(place).map_err(|error| match error.to_string() {
            // The one refusal that a person can do something about.
            text if text.contains("too much memory") => {
                io::Error::other(format!("{text}; `zstd -d --long=31 FILE` unpacks it"))
            }
            _ => error,
        })
    }
}
