use crate::base::Timestamp;
use crate::base::limits::{COPY_NANOS_WITH_ID, COPY_NANOS_WITHOUT_ID, FINGERPRINTS};
use crate::decode::Segment;

/// A flow's latest packets, to recognise one that was captured twice: on two interfaces, by two taps, or in
/// two files that overlap.
#[derive(Clone, Debug, Default)]
pub(super) struct Copies {
    // Apart from their times, so that all of them are looked at in one cache line. Zero marks an empty place.
    fingerprints: [u32; FINGERPRINTS],
    times: [Timestamp; FINGERPRINTS],
    next: usize,
}

impl Copies {
    /// Whether the segment is a second copy of one of the latest. Remembers it if not.
    pub(super) fn is_copy(&mut self, segment: &Segment, time: Timestamp) -> bool {
        if self.holds(segment, time) {
            return true;
        }
        let place = self.next % FINGERPRINTS;
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
        let fingerprint = mark(segment);
        let known = self.fingerprints.iter().fold(false, |known, recent| known | (*recent == fingerprint));
        known && self.is_recent(fingerprint, time, within)
    }

    fn is_recent(&self, fingerprint: u32, time: Timestamp, within: i64) -> bool {
        let mut recent = self.fingerprints.iter().zip(&self.times);
        recent
            .any(|(known, when)| *known == fingerprint && time.nanos_since(*when).saturating_abs() <= within)
    }
}

/// A segment's fingerprint, never zero.
const fn mark(segment: &Segment) -> u32 {
    segment.fingerprint | 1
}
