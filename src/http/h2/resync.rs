//! Finds a frame boundary after a gap, or in a connection whose beginning is unknown.
//!
//! Senders begin to write at the beginning of a segment, so a segment's first byte is a candidate. It is
//! believed when the chain of headers from there holds two that are plausible, or when its frame ends with a
//! segment: random bytes pass for one header less than once in a million times.

use super::frame::{FrameHeader, Settings};
use super::held::Held;
use crate::base::limits::H2_RESYNC_BYTES;
use crate::flow::StreamData;

/// Whether bytes that begin a segment begin an HTTP/2 frame, as far as one segment can prove it: a chain of
/// two headers or more, or of one whose frame ends with the segment. For streams whose beginning is unknown.
pub fn begins_with_frames(bytes: &[u8]) -> bool {
    Chain::new(0).follow(bytes, Settings::default().max_frame_size, 0) == Link::Proven
}

/// A search for the next boundary.
#[derive(Clone, Debug, Default)]
pub(super) struct Search {
    candidate: Option<Candidate>,
}

#[derive(Clone, Debug)]
struct Candidate {
    chain: Chain,
    held: Vec<Held>,
    held_bytes: usize,
}

impl Search {
    /// Looks at a segment. Answers what was held of the segments before it from the boundary on, once that is
    /// proven; the segment itself belongs to it.
    pub(super) fn read(
        &mut self,
        data: &StreamData<'_>,
        max_frame_size: u32,
        highest_stream: u32,
    ) -> Option<Vec<Held>> {
        let mut candidate = match self.candidate.take() {
            Some(candidate) => candidate,
            None if data.segment_start => Candidate::new(data.offset),
            None => return None,
        };
        let mut link = candidate.chain.follow(data.bytes, max_frame_size, highest_stream);
        if link == Link::Broken && data.segment_start && !candidate.held.is_empty() {
            candidate = Candidate::new(data.offset);
            link = candidate.chain.follow(data.bytes, max_frame_size, highest_stream);
        }
        match link {
            Link::Proven => Some(candidate.held),
            Link::Open => {
                candidate.held_bytes += data.bytes.len();
                if candidate.held_bytes <= H2_RESYNC_BYTES {
                    candidate.held.push(Held::new(data));
                    self.candidate = Some(candidate);
                }
                None
            }
            Link::Broken => None,
        }
    }

    /// Bytes are missing.
    pub(super) fn forget(&mut self) {
        self.candidate = None;
    }
}

impl Candidate {
    fn new(at: u64) -> Self {
        Self { chain: Chain::new(at), held: Vec::new(), held_bytes: 0 }
    }
}

/// What a chain of headers is worth so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Link {
    /// It goes on behind the bytes that are there.
    Open,
    Proven,
    Broken,
}

/// Follows headers from a place that may begin a frame.
#[derive(Clone, Debug)]
struct Chain {
    /// Offset of the next header.
    next: u64,
    partial: Vec<u8>,
    /// Offset behind the bytes that were looked at.
    at: u64,
    headers: u32,
}

impl Chain {
    /// Headers that prove it.
    const PROOF: u32 = 2;

    const fn new(at: u64) -> Self {
        Self { next: at, partial: Vec::new(), at, headers: 0 }
    }

    /// Looks at the bytes that follow those before.
    fn follow(&mut self, bytes: &[u8], max_length: u32, highest_stream: u32) -> Link {
        let end = self.at + bytes.len() as u64;
        while self.next < end {
            let start = self.next + self.partial.len() as u64;
            let rest = bytes.get(start.saturating_sub(self.at) as usize..).unwrap_or_default();
            let wanted = FrameHeader::LEN - self.partial.len();
            self.partial.extend_from_slice(rest.get(..wanted).unwrap_or(rest));
            let Ok(header) = <[u8; FrameHeader::LEN]>::try_from(self.partial.as_slice()) else { break };
            let header = FrameHeader::new(header);
            if !header.is_plausible(max_length, highest_stream) {
                return Link::Broken;
            }
            self.partial.clear();
            self.headers += 1;
            self.next += FrameHeader::LEN as u64 + u64::from(header.length);
        }
        self.at = end;
        let ends_here = self.headers > 0 && self.next == end;
        if self.headers >= Self::PROOF || ends_here { Link::Proven } else { Link::Open }
    }
}
