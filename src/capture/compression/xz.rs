use std::io::{self, Read};

use lzma_rust2::XzReader;

use super::{Feed, Member, is_xz};
use crate::base::limits::UNPACK_WINDOW_BYTES;

/// An xz stream (The .xz File Format §2.1.1).
pub(super) struct XzStream<'i>(XzReader<Feed<'i>>);

impl<'i> Member<'i> for XzStream<'i> {
    fn is_magic(bytes: &[u8]) -> bool {
        is_xz(bytes)
    }

    fn begin(feed: Feed<'i>) -> io::Result<Self> {
        // The decoder's own tables come on top of the dictionary.
        let limit_kib = (UNPACK_WINDOW_BYTES / 1024 + 1024) as u32;
        Ok(Self(XzReader::new_mem_limit(feed, false, limit_kib)))
    }

    fn finish(self) -> Feed<'i> {
        self.0.into_inner()
    }
}

impl Read for XzStream<'_> {
    fn read(&mut self, place: &mut [u8]) -> io::Result<usize> {
        self.0.read(place)
    }
}
