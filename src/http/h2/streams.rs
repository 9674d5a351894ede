use std::collections::{BTreeMap, VecDeque};

use super::stream::Stream;
use crate::base::limits::{H2_ENDED_STREAMS, H2_STREAMS, H2_UNSEEN_RANGES};

/// The streams of a connection that are, or may be, WebSockets.
#[derive(Clone, Debug)]
pub(super) struct Streams {
    by_id: BTreeMap<u32, Stream>,
    /// Those that ended, in that order.
    ended: VecDeque<u32>,
    unseen: Unseen,
    /// Streams whose answer came before their request; the request may follow.
    answered_early: VecDeque<u32>,
    /// Streams that were left out because of the cap.
    pub(super) left_out: u64,
}

impl Streams {
    /// `from_start`: whether every request is seen from here on.
    pub(super) fn new(from_start: bool) -> Self {
        Self {
            by_id: BTreeMap::new(),
            ended: VecDeque::new(),
            answered_early: VecDeque::new(),
            unseen: Unseen { highest: 0, is_missing: !from_start, ranges: Vec::new() },
            left_out: 0,
        }
    }

    pub(super) fn get(&mut self, id: u32) -> Option<&mut Stream> {
        self.by_id.get_mut(&id)
    }

    /// In the order of their numbers.
    pub(super) fn iter(&mut self) -> impl Iterator<Item = (u32, &mut Stream)> {
        self.by_id.iter_mut().map(|(id, stream)| (*id, stream))
    }

    pub(super) fn pop_first(&mut self) -> Option<(u32, Stream)> {
        self.by_id.pop_first()
    }

    /// A request begins a stream. Answers whether it is the stream's first.
    pub(super) fn request(&mut self, id: u32) -> bool {
        !self.by_id.contains_key(&id) && self.unseen.request(id)
    }

    /// An answer has no request yet.
    pub(super) fn note_early_answer(&mut self, id: u32) {
        if self.answered_early.len() == H2_ENDED_STREAMS {
            self.answered_early.pop_front();
        }
        self.answered_early.push_back(id);
    }

    /// Whether the answer to a request went by before it came.
    pub(super) fn was_answered_early(&self, id: u32) -> bool {
        self.answered_early.contains(&id)
    }

    /// Requests may be missing from here on.
    pub(super) fn miss_requests(&mut self) {
        self.unseen.is_missing = true;
    }

    /// Follows a stream, unless there are too many.
    pub(super) fn add(&mut self, id: u32, stream: Stream) -> Option<&mut Stream> {
        if self.by_id.len() - self.ended.len() >= H2_STREAMS {
            self.left_out += 1;
            return None;
        }
        Some(self.by_id.entry(id).or_insert(stream))
    }

    /// The stream to which bytes belong; begins to follow one whose request was missed.
    pub(super) fn carrying(&mut self, id: u32, windows: [u32; 2]) -> Option<&mut Stream> {
        if !self.by_id.contains_key(&id) && self.unseen.may_have(id) {
            let stream = Stream::unknown(id, None, windows);
            return self.add(id, stream);
        }
        self.by_id.get_mut(&id)
    }

    /// A stream ended. Answers one that need not be kept any longer.
    pub(super) fn retire(&mut self, id: u32) -> Option<(u32, Stream)> {
        if !self.ended.contains(&id) {
            self.ended.push_back(id);
        }
        if self.ended.len() <= H2_ENDED_STREAMS {
            return None;
        }
        self.ended.pop_front().and_then(|id| self.by_id.remove_entry(&id))
    }
}

/// Streams whose request the capture may not hold.
#[derive(Clone, Debug)]
struct Unseen {
    /// The highest stream whose request was seen.
    highest: u32,
    /// Whether requests above it may be missing.
    is_missing: bool,
    /// Streams between those of two requests, without their ends.
    ranges: Vec<(u32, u32)>,
}

impl Unseen {
    /// Clients number their streams upwards (RFC 9113 §5.1.1). Answers whether the number is a new one.
    fn request(&mut self, id: u32) -> bool {
        if id <= self.highest {
            return false;
        }
        if self.is_missing && id > self.highest + 2 {
            if self.ranges.len() == H2_UNSEEN_RANGES
                && let Some(last) = self.ranges.last_mut()
            {
                last.1 = id;
            } else {
                self.ranges.push((self.highest, id));
            }
        }
        (self.highest, self.is_missing) = (id, false);
        true
    }

    /// Servers begin streams with even numbers, which are never WebSockets.
    fn may_have(&self, id: u32) -> bool {
        let in_range = |range: &(u32, u32)| range.0 < id && id < range.1;
        id % 2 == 1 && (self.is_missing && id > self.highest || self.ranges.iter().any(in_range))
    }
}
