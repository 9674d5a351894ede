//! Finds a frame boundary after a gap, or in a connection whose beginning is unknown.
//!
//! Senders begin to write at the beginning of a segment, so a segment's first byte is a candidate. It is
//! believed when the chain of headers from there holds two that are plausible, or when its frame ends with a
//! segment: random bytes pass for one header about once in 2^30 times.

use super::frame::{Chain, Link};
use super::held::Held;
use crate::base::limits::H2_RESYNC_BYTES;
use crate::flow::StreamData;

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
