use std::collections::VecDeque;

use crate::base::Timestamp;
use crate::base::limits::{COPY_NANOS_WITH_ID, COPY_NANOS_WITHOUT_ID, FAR_FINGERPRINTS, FINGERPRINTS};
use crate::decode::Segment;

/// A flow's latest packets, to recognise one that was captured twice: on two interfaces, by two taps, or in
/// two files that overlap.
#[derive(Clone, Debug, Default)]
pub(super) struct Copies {
    // Apart from their times, so that all of them are looked at in one cache line. Zero marks an empty place.
    fingerprints: [u32; FINGERPRINTS],
    times: [Timestamp; FINGERPRINTS],
    next: usize,
    /// Older ones, once a copy was seen: the next may come behind a burst that the latest do not reach back
    /// over.
    older: Option<Box<Older>>,
}

#[derive(Clone, Debug, Default)]
struct Older {
    fingerprints: VecDeque<u32>,
    times: VecDeque<Timestamp>,
}

impl Copies {
    /// Whether the segment is a second copy of one of the latest. Remembers it if not.
    pub(super) fn is_copy(&mut self, segment: &Segment, time: Timestamp) -> bool {
        if self.holds(segment, time) {
            self.older.get_or_insert_default();
            return true;
        }
        let place = self.next % FINGERPRINTS;
        if let Some(older) = &mut self.older {
            older.push(self.fingerprints[place], self.times[place]);
        }
        self.fingerprints[place] = mark(segment);
        self.times[place] = time;
        self.next = place + 1;
        false
    }

    /// Whether the segment is a second copy of one of the latest.
    pub(super) fn holds(&self, segment: &Segment, time: Timestamp) -> bool {
        let has_id = segment.ip_id.is_some_and(|id| id != 0);
        // Without an id, acknowledgments that repeat on purpose (RFC 5681 §3.2) look the same as copies.
        let tellable = has_id || segment.wire_len() > 0 || segment.flags.0 & !0x18 != 0;
        if !tellable {
            return false;
        }
        let within = if has_id { COPY_NANOS_WITH_ID } else { COPY_NANOS_WITHOUT_ID };
        let is_recent = |when: &Timestamp| time.nanos_since(*when).saturating_abs() <= within;
        let fingerprint = mark(segment);
        let known = self.fingerprints.iter().fold(false, |known, recent| known | (*recent == fingerprint));
        let mut latest = self.fingerprints.iter().zip(&self.times);
        if known && latest.any(|(known, when)| *known == fingerprint && is_recent(when)) {
            return true;
        }
        self.older.as_ref().is_some_and(|older| {
            let mut older = older.fingerprints.iter().zip(&older.times);
            older.any(|(known, when)| *known == fingerprint && is_recent(when))
        })
    }
}

impl Older {
    fn push(&mut self, fingerprint: u32, time: Timestamp) {
        if self.fingerprints.len() == FAR_FINGERPRINTS {
            self.fingerprints.pop_front();
            self.times.pop_front();
        }
        self.fingerprints.push_back(fingerprint);
        self.times.push_back(time);
    }
}

/// A segment's fingerprint, never zero.
const fn mark(segment: &Segment) -> u32 {
    segment.fingerprint | 1
}
