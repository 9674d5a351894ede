//! Finds a frame boundary after a gap, or in a stream whose beginning is unknown.
//!
//! Applications begin to write at the beginning of a segment, so every segment's first byte is a candidate: a
//! reader that follows the chain of headers from there and gives up at the first fault. A candidate is
//! believed when chance is too small an explanation for what it read.

use super::event::FrameEvent;
use super::frame::FrameHeader;
use super::reader::FrameReader;
use super::rules::Rules;
use crate::flow::StreamData;

/// Candidates followed at one time.
const CANDIDATES: usize = 8;

/// What speaks for a guessed boundary, in bits: one for each halving of the odds that random bytes do as well.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Evidence {
    bits: u32,
    /// Whether the latest frame says anything.
    is_telling: bool,
}

impl Evidence {
    /// Chance does as well in one of half a million places. Two frames and the end of the second with its
    /// segment are enough, or one Close that is the whole segment.
    const ENOUGH: u32 = 19;

    /// 8 first bytes of 256, and the mask bit. A frame that leaves its message open adds nothing: runs of
    /// zeros and small numbers look like it. Nor does one that its own masking key repeats: equal bytes under one
    /// key come again after four.
    pub(super) fn header(&mut self, header: &FrameHeader) {
        let [one, two] = header.first_bytes;
        let is_repeated =
            header.mask.is_some_and(|[a, b, c, d]| (one, two) == (a, b) || (one, two) == (c, d));
        self.is_telling = header.fin && !is_repeated;
        self.bits += match (self.is_telling, header.opcode.is_control()) {
            (false, _) => 0,
            (true, false) => 6,
            (true, true) => 7,
        };
    }

    /// A length of one byte that is right; less if the frame only had to meet the end of some later segment,
    /// which is no feat where segments are tiny.
    pub(super) fn ends_with_segment(&mut self, began_in_it: bool, segment_bytes: usize) {
        if self.is_telling {
            self.bits += if began_in_it { 7 } else { segment_bytes.checked_ilog2().unwrap_or(0).min(7) };
        }
    }

    /// 2,014 codes of 65,536.
    pub(super) fn close_body(&mut self) {
        self.bits += 5;
    }

    const fn is_enough(self) -> bool {
        self.bits >= Self::ENOUGH
    }
}

#[derive(Debug)]
struct Candidate {
    reader: FrameReader,
    events: Vec<FrameEvent>,
    needs: u64,
}

/// A search for the next boundary.
#[derive(Debug, Default)]
pub(super) struct Search {
    candidates: Vec<Candidate>,
    segments: u32,
}

impl Search {
    pub(super) const fn segments(&self) -> u32 {
        self.segments
    }

    /// Follows all candidates; answers the one that is believed, with what it read.
    pub(super) fn read(
        &mut self,
        rules: &Rules,
        data: &StreamData<'_>,
    ) -> Option<(Box<FrameReader>, Vec<FrameEvent>)> {
        self.segments = self.segments.saturating_add(1);
        let is_new = |known: &[Candidate]| {
            known.iter().all(|candidate| !candidate.reader.expects_frame_at(data.offset))
        };
        if data.segment_start && is_new(&self.candidates) {
            let reader = FrameReader::guess(rules.sender, rules.rsv1, rules.closed);
            self.candidates.push(Candidate { reader, events: Vec::new(), needs: 0 });
        }
        for candidate in &mut self.candidates {
            candidate.follow(data);
        }
        self.candidates.retain(|candidate| candidate.reader.evidence().is_some());
        if self.candidates.len() > CANDIDATES {
            self.drop_weakest();
        }
        self.take_best()
    }

    pub(super) fn gap(&mut self, to: u64) {
        for candidate in &mut self.candidates {
            if candidate.needs < to {
                candidate.needs = candidate.reader.gap(to, &mut candidate.events);
            }
        }
        self.candidates.retain(|candidate| candidate.reader.evidence().is_some());
    }

    /// Of candidates with as little evidence, the one that waits for the farthest byte has most likely read
    /// chance as a length.
    fn drop_weakest(&mut self) {
        let weakness =
            |candidate: &Candidate| (std::cmp::Reverse(candidate.reader.evidence()), candidate.needs);
        let weakest = self.candidates.iter().enumerate().max_by_key(|(_, candidate)| weakness(candidate));
        if let Some((at, _)) = weakest {
            self.candidates.remove(at);
        }
    }

    fn take_best(&mut self) -> Option<(Box<FrameReader>, Vec<FrameEvent>)> {
        let strength = |candidate: &Candidate| candidate.reader.evidence();
        let (at, best) =
            self.candidates.iter().enumerate().max_by_key(|(_, candidate)| strength(candidate))?;
        if !strength(best).is_some_and(Evidence::is_enough) {
            return None;
        }
        let found = self.candidates.swap_remove(at);
        Some((Box::new(found.reader), found.events))
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
}
