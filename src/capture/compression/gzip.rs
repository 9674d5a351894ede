use std::io::{self, Read};

use flate2::bufread::GzDecoder;

use super::{Feed, Member, is_gzip};

/// A gzip member (RFC 1952).
pub(super) struct GzipMember<'i>(GzDecoder<Feed<'i>>);

impl<'i> Member<'i> for GzipMember<'i> {
    fn is_magic(bytes: &[u8]) -> bool {
        is_gzip(bytes)
    }

    fn begin(feed: Feed<'i>) -> io::Result<Self> {
        Ok(Self(GzDecoder::new(feed)))
    }

    fn finish(self) -> Feed<'i> {
        self.0.into_inner()
    }
}

impl Read for GzipMember<'_> {
    fn read(&mut self, place: &mut [u8]) -> io::Result<usize> {
        self.0.read(place)
    }
}
