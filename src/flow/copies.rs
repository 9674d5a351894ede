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
    times: [Tick; FINGERPRINTS],
    /// Older ones, once a copy was seen: the next may come behind a burst that the latest do not reach back
    /// over.
    older: Option<Box<Older>>,
    next: u8,
}

/// A time in units of 64 ns that starts anew every 275 s. Packets so far apart are not taken for copies unless their
/// fingerprints, sequence numbers included, agree. The spans of time that matter are whole numbers of units.
#[derive(Clone, Copy, Debug, Default)]
struct Tick(u32);

const TICK_NANOS: i64 = 64;

#[derive(Clone, Debug, Default)]
struct Older {
    fingerprints: VecDeque<u32>,
    times: VecDeque<Tick>,
}

impl Copies {
    /// Whether the segment is a second copy of one of the latest. Remembers it if not.
    pub(super) fn is_copy(&mut self, segment: &Segment, time: Timestamp) -> bool {
        if self.holds(segment, time) {
            self.older.get_or_insert_default();
            return true;
        }
        let place = usize::from(self.next) % FINGERPRINTS;
        if let Some(older) = &mut self.older {
            older.push(self.fingerprints[place], self.times[place]);
        }
        self.fingerprints[place] = mark(segment);
        self.times[place] = Tick::of(time);
        self.next = self.next.wrapping_add(1);
        false
    }

    /// Whether the segment is a second copy of one of the latest.
    pub(super) fn holds(&self, segment: &Segment, time: Timestamp) -> bool {
        let fingerprint = mark(segment);
        let known = self.fingerprints.iter().fold(false, |known, recent| known | (*recent == fingerprint));
        (known || self.older.is_some()) && self.holds_recent(segment, fingerprint, Tick::of(time))
    }

    #[cold]
    fn holds_recent(&self, segment: &Segment, fingerprint: u32, now: Tick) -> bool {
        let has_id = segment.ip_id.is_some_and(|id| id != 0);
        // Without an id, acknowledgments that repeat on purpose (RFC 5681 §3.2) look the same as copies.
        let tellable = has_id || segment.wire_len() > 0 || segment.flags.0 & !0x18 != 0;
        let within = if has_id { COPY_NANOS_WITH_ID } else { COPY_NANOS_WITHOUT_ID };
        let is_copy =
            |(known, when): (&u32, &Tick)| *known == fingerprint && now.is_within(*when, within / TICK_NANOS);
        let is_older = |older: &Older| older.fingerprints.iter().zip(&older.times).any(is_copy);
        tellable
            && (self.fingerprints.iter().zip(&self.times).any(is_copy)
                || self.older.as_deref().is_some_and(is_older))
    }
}

impl Tick {
    const fn of(time: Timestamp) -> Self {
        Self(time.as_nanos().div_euclid(TICK_NANOS) as u32)
    }

    fn is_within(self, other: Self, ticks: i64) -> bool {
        i64::from(self.0.wrapping_sub(other.0).cast_signed()).abs() <= ticks
    }
}

impl Older {
    fn push(&mut self, fingerprint: u32, time: Tick) {
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
