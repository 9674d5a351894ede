use std::str::FromStr;

use wsclose_pcap::base::Timestamp;

/// A moment as a person writes it, for `--since` and `--until`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum When {
    /// A moment on the capture's clock.
    At(Timestamp),
    /// So many nanoseconds behind the first packet.
    AfterStart(i64),
}

impl When {
    /// The moment, in a capture that begins at `start`.
    pub(crate) const fn resolve(self, start: Timestamp) -> Timestamp {
        match self {
            Self::At(moment) => moment,
            Self::AfterStart(nanos) => start.plus_nanos(nanos),
        }
    }

    /// Whether the beginning of the capture must be known first.
    pub(crate) const fn is_relative(self) -> bool {
        matches!(self, Self::AfterStart(_))
    }
}

impl FromStr for When {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = |_| {
            "write it as 2026-11-21T06:00:00Z, as 2026-11-21 06:00 (UTC), or as +5m behind the first packet"
                .to_owned()
        };
        if let Some(distance) = text.strip_prefix('+') {
            let distance: jiff::SignedDuration = distance.parse().map_err(wrong)?;
            let nanos = distance.as_nanos().clamp(0, i128::from(i64::MAX));
            return Ok(Self::AfterStart(nanos as i64));
        }
        let moment = match text.parse::<jiff::Timestamp>() {
            Ok(moment) => moment,
            Err(_) => {
                let civil: jiff::civil::DateTime = text.parse().map_err(wrong)?;
                civil.to_zoned(jiff::tz::TimeZone::UTC).map_err(wrong)?.timestamp()
            }
        };
        Ok(Self::At(Timestamp::saturating_from_nanos(moment.as_nanosecond())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_moments_with_and_without_a_zone() {
        for (text, expected) in [
            ("2026-11-21T06:00:00Z", "2026-11-21T06:00:00.000000000Z"),
            ("2026-11-21T08:00:00.5+02:00", "2026-11-21T06:00:00.500000000Z"),
            ("2026-11-21 06:00", "2026-11-21T06:00:00.000000000Z"),
            ("2026-11-21 06:00:07", "2026-11-21T06:00:07.000000000Z"),
            ("2026-11-21", "2026-11-21T00:00:00.000000000Z"),
        ] {
            let when: When = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
            assert_eq!(when.resolve(Timestamp::MIN).rfc3339(), expected, "{text}");
        }
    }

    #[test]
    fn counts_from_the_first_packet() {
        let start = Timestamp::from_nanos(1_000_000_000);
        for (text, seconds) in [("+90s", 91), ("+5m", 301), ("+1h30m", 5401)] {
            let when: When = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
            assert!(when.is_relative());
            assert_eq!(when.resolve(start), Timestamp::from_nanos(seconds * 1_000_000_000), "{text}");
        }
    }

    #[test]
    fn refuses_what_is_no_moment() {
        for wrong in ["", "yesterday", "+", "+5", "2026-13-01", "06:00", "2026-11-21T06:00:00 noon"] {
            assert!(wrong.parse::<When>().is_err(), "{wrong}");
        }
    }
}
