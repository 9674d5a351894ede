use crate::base::Timestamp;

/// How an interface's timestamps become nanoseconds.
#[derive(Clone, Copy, Debug)]
pub(super) struct Clock {
    unit: Unit,
    offset_seconds: i64,
}

#[derive(Clone, Copy, Debug)]
enum Unit {
    /// So many nanoseconds.
    Nanos(u64),
    /// A second divided by ten to this power, finer than nanoseconds.
    Decimal(u8),
    /// A second divided by two to this power.
    Binary(u8),
}

impl Clock {
    /// From `if_tsresol` (microseconds if absent) and `if_tsoffset`.
    pub(super) fn new(resolution: Option<u8>, offset_seconds: i64) -> Self {
        let unit = match resolution.unwrap_or(6) {
            power if power & 0x80 != 0 => Unit::Binary(power & 0x7f),
            power @ 0..=9 => Unit::Nanos(10_u64.pow(u32::from(9 - power))),
            power => Unit::Decimal(power),
        };
        Self { unit, offset_seconds }
    }

    /// The moment of a timestamp.
    #[inline(always)]
    pub(super) fn at(&self, units: u64) -> Timestamp {
        if let Unit::Nanos(nanos) = self.unit
            && self.offset_seconds == 0
            && let Some(Ok(nanos)) = units.checked_mul(nanos).map(i64::try_from)
        {
            return Timestamp::from_nanos(nanos);
        }
        self.at_any(units)
    }

    fn at_any(&self, units: u64) -> Timestamp {
        // At most 2^64 * 10^9 or 2^63 * 10^9 in size, far inside an i128.
        let units = i128::from(units);
        let nanos = match self.unit {
            Unit::Nanos(nanos) => units * i128::from(nanos),
            Unit::Decimal(power) => units / 10_i128.checked_pow(u32::from(power) - 9).unwrap_or(i128::MAX),
            Unit::Binary(power) => (units * NANOS_PER_SECOND) >> power,
        };
        Timestamp::saturating_from_nanos(nanos + i128::from(self.offset_seconds) * NANOS_PER_SECOND)
    }
}

const NANOS_PER_SECOND: i128 = 1_000_000_000;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_resolution_gives_the_same_moment() {
        let seconds = 1_700_000_000_u64;
        for power in 0..=10 {
            let clock = Clock::new(Some(power), 0);
            assert_eq!(
                clock.at(seconds * 10_u64.pow(power.into())).as_nanos(),
                1_700_000_000_000_000_000,
                "10^-{power}"
            );
        }
        for power in 0..=33 {
            let clock = Clock::new(Some(0x80 | power), 0);
            assert_eq!(clock.at(seconds << power).as_nanos(), 1_700_000_000_000_000_000, "2^-{power}");
        }
        assert_eq!(Clock::new(Some(0x81), 0).at(3).as_nanos(), 1_500_000_000);
        assert_eq!(Clock::new(None, 0).at(1_500_000).as_nanos(), 1_500_000_000, "microseconds by default");
    }

    #[test]
    fn absurd_resolutions_and_offsets_are_held_at_the_edge() {
        assert_eq!(Clock::new(None, -5).at(6_000_000).as_nanos(), 1_000_000_000);
        for resolution in 0..=255 {
            for offset in [i64::MIN, -1, 0, 1, i64::MAX] {
                let clock = Clock::new(Some(resolution), offset);
                assert!(clock.at(0) <= clock.at(u64::MAX));
            }
        }
        assert_eq!(Clock::new(Some(0), 0).at(u64::MAX), Timestamp::MAX);
        assert_eq!(Clock::new(Some(127), 0).at(u64::MAX).as_nanos(), 0);
    }
}
