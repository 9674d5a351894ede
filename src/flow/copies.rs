use std::collections::VecDeque;

use crate::base::Timestamp;
use crate::base::limits::{
    COPY_NANOS_WITH_ID, COPY_NANOS_WITHOUT_ID, FAR_FINGERPRINTS, FEW_FINGERPRINTS, FINGERPRINTS,
};
use crate::decode::Segment;

/// A flow's latest packets, to recognise one that was captured twice: on two interfaces, by two taps, or in
/// two files that overlap.
#[derive(Clone, Debug, Default)]
pub(super) struct Copies {
    recent: Recent<FINGERPRINTS>,
    /// Older ones, once a copy was seen: the next may come behind a burst that the latest do not reach back
    /// over.
    older: Option<Box<Older>>,
}

/// The latest packets of a flow that carries nothing of interest.
pub(super) type FewCopies = Recent<FEW_FINGERPRINTS>;

/// So many of a flow's latest packets.
#[derive(Clone, Copy, Debug)]
pub(super) struct Recent<const N: usize> {
    // Apart from their times, so that all of them are looked at in one cache line. Zero marks an empty place.
    fingerprints: [u32; N],
    times: [Tick; N],
    next: u8,
}

/// A time in units of 64 ns that starts anew every 275 s. Packets so far apart are not taken for copies unless their
/// fingerprints, sequence numbers included, agree. The spans of time that matter are whole numbers of units.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tick(u32);

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
        let replaced = self.recent.push(segment, time);
        if let Some(older) = &mut self.older {
            older.push(replaced);
        }
        false
    }

    /// Whether the segment is a second copy of one of the latest.
    #[inline]
    pub(super) fn holds(&self, segment: &Segment, time: Timestamp) -> bool {
        self.recent.holds(segment, time)
            || self.older.as_deref().is_some_and(|older| {
                let known = older.fingerprints.iter().zip(&older.times);
                holds_any(known, segment, time)
            })
    }

    /// The very latest.
    pub(super) fn few(&self) -> FewCopies {
        let mut few = FewCopies::default();
        for back in (1..=FEW_FINGERPRINTS as u8).rev() {
            let place = usize::from(self.recent.next.wrapping_sub(back)) % FINGERPRINTS;
            few.push_known(self.recent.fingerprints[place], self.recent.times[place]);
        }
        few
    }
}

impl<const N: usize> Default for Recent<N> {
    fn default() -> Self {
        Self { fingerprints: [0; N], times: [Tick(0); N], next: 0 }
    }
}

impl<const N: usize> Recent<N> {
    /// Whether the segment is a second copy of one of the latest. Remembers it if not.
    pub(super) fn is_copy(&mut self, segment: &Segment, time: Timestamp) -> bool {
        let is_copy = self.holds(segment, time);
        if !is_copy {
            self.push(segment, time);
        }
        is_copy
    }

    /// Whether the segment is a second copy of one of the latest.
    #[inline]
    pub(super) fn holds(&self, segment: &Segment, time: Timestamp) -> bool {
        let fingerprint = mark(segment);
        let known = self.fingerprints.iter().fold(false, |known, recent| known | (*recent == fingerprint));
        known && holds_any(self.fingerprints.iter().zip(&self.times), segment, time)
    }

    /// Remembers a segment. Answers what it takes the place of.
    #[inline]
    pub(super) fn push(&mut self, segment: &Segment, time: Timestamp) -> (u32, Tick) {
        self.push_known(mark(segment), Tick::of(time))
    }

    #[inline]
    fn push_known(&mut self, fingerprint: u32, time: Tick) -> (u32, Tick) {
        let place = usize::from(self.next) % N;
        self.next = self.next.wrapping_add(1);
        (
            std::mem::replace(&mut self.fingerprints[place], fingerprint),
            std::mem::replace(&mut self.times[place], time),
        )
    }
}

#[cold]
fn holds_any<'a>(
    mut known: impl Iterator<Item = (&'a u32, &'a Tick)>,
    segment: &Segment,
    time: Timestamp,
) -> bool {
    let has_id = segment.ip_id.is_some_and(|id| id != 0);
    // Without an id, acknowledgments that repeat on purpose (RFC 5681 §3.2) look the same as copies.
    let tellable = has_id || segment.wire_len() > 0 || segment.flags.0 & !0x18 != 0;
    let within = if has_id { COPY_NANOS_WITH_ID } else { COPY_NANOS_WITHOUT_ID };
    let (fingerprint, now) = (mark(segment), Tick::of(time));
    tellable && known.any(|(known, when)| *known == fingerprint && now.is_within(*when, within / TICK_NANOS))
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
    fn push(&mut self, (fingerprint, time): (u32, Tick)) {
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
