//! Finds a frame boundary after a gap, or in a stream whose beginning is unknown.
//!
//! Applications begin to write at the beginning of a segment, so every segment's first byte is a candidate: a
//! reader that follows the chain of headers from there and gives up at the first fault. A header passes by
//! chance about once in 57 times (9 or 13 first bytes of 256, one mask bit), the next one in the chain as
//! rarely, and a frame that ends exactly with its segment about once in 128. A candidate is believed when its
//! points make chance less likely than one in ten thousand; a stream that may not be WebSocket at all needs
//! more.

use super::reader::{FrameEvent, FrameReader, Rsv1};
use crate::base::Side;
use crate::flow::StreamData;

/// Candidates followed at one time.
const CANDIDATES: usize = 8;

/// Points that make a candidate believed within a known WebSocket, and in an unknown stream.
const BELIEVED: u32 = 4;
const BELIEVED_UNKNOWN: u32 = 6;

#[derive(Clone, Debug)]
struct Candidate {
    reader: FrameReader,
    events: Vec<FrameEvent>,
    needs: u64,
}

/// A search for the next boundary.
#[derive(Clone, Debug)]
pub(super) struct Search {
    candidates: Vec<Candidate>,
    unknown_stream: bool,
    segments: u32,
}

impl Search {
    pub(super) const FIRST_HEADER: u32 = 1;
    pub(super) const NEXT_HEADER: u32 = 2;
    pub(super) const ENDS_WITH_SEGMENT: u32 = 2;
    pub(super) const WHOLE_CONTROL: u32 = 1;
    pub(super) const VALID_CLOSE: u32 = 2;

    pub(super) const fn new(unknown_stream: bool) -> Self {
        Self { candidates: Vec::new(), unknown_stream, segments: 0 }
    }

    pub(super) const fn segments(&self) -> u32 {
        self.segments
    }

    /// Follows all candidates; answers the one that is believed, with what it read.
    pub(super) fn read(
        &mut self,
        sender: Option<Side>,
        rsv1: Rsv1,
        data: &StreamData<'_>,
    ) -> Option<(FrameReader, Vec<FrameEvent>)> {
        self.segments = self.segments.saturating_add(1);
        for candidate in &mut self.candidates {
            candidate.follow(data);
        }
        self.candidates.retain(|candidate| !candidate.reader.is_dead());
        if data.segment_start && self.candidates.iter().all(|candidate| !candidate.begins_at(data)) {
            let mut candidate = Candidate {
                reader: FrameReader::at_boundary(sender, rsv1, true),
                events: Vec::new(),
                needs: 0,
            };
            candidate.follow(data);
            if !candidate.reader.is_dead() {
                self.candidates.push(candidate);
            }
        }
        if self.candidates.len() > CANDIDATES {
            // The one that waits for the farthest byte has most likely read chance as a length.
            let farthest =
                (0..self.candidates.len()).max_by_key(|at| self.candidates.get(*at).map(|c| c.needs));
            if let Some(farthest) = farthest {
                self.candidates.remove(farthest);
            }
        }
        self.take_best(if self.unknown_stream { BELIEVED_UNKNOWN } else { BELIEVED })
    }

    pub(super) fn gap(&mut self, to: u64) {
        for candidate in &mut self.candidates {
            if candidate.needs < to {
                candidate.needs = candidate.reader.gap(to, &mut candidate.events, None);
            }
        }
        self.candidates.retain(|candidate| candidate.reader.is_in_step());
    }

    /// At the end of the stream: a candidate whose last frame ended with a segment is believed with less.
    pub(super) fn settle(&mut self) -> Option<(FrameReader, Vec<FrameEvent>)> {
        if self.unknown_stream {
            return None;
        }
        self.candidates.retain(|candidate| !candidate.reader.is_inside_frame());
        self.take_best(Self::FIRST_HEADER + Self::ENDS_WITH_SEGMENT)
    }

    fn take_best(&mut self, enough: u32) -> Option<(FrameReader, Vec<FrameEvent>)> {
        let best = self.candidates.iter().map(|candidate| candidate.reader.score).max()?;
        if best < enough {
            return None;
        }
        let at = self.candidates.iter().position(|candidate| candidate.reader.score == best)?;
        let found = self.candidates.swap_remove(at);
        Some((found.reader, found.events))
    }
}

impl Candidate {
    fn follow(&mut self, data: &StreamData<'_>) {
        if data.end() <= self.needs {
            return;
        }
        let skip = self.needs.saturating_sub(data.offset);
        let data = StreamData {
            offset: data.offset + skip,
            bytes: data.bytes.get(skip as usize..).unwrap_or_default(),
            ..*data
        };
        self.needs = self.reader.read(&data, &mut self.events);
    }

    /// Whether the candidate already has a boundary at the data's first byte.
    fn begins_at(&self, data: &StreamData<'_>) -> bool {
        self.reader.last_boundary_is(data.offset)
    }
}
