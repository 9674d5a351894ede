/// A moment on the capture's clock: nanoseconds since 1970-01-01T00:00:00Z, signed (years 1678 to 2262).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

impl Timestamp {
    /// The earliest moment that can be told.
    pub const MIN: Self = Self(i64::MIN);
    /// The latest moment that can be told.
    pub const MAX: Self = Self(i64::MAX);

    /// From nanoseconds since the epoch.
    pub const fn from_nanos(nanos: i64) -> Self {
        Self(nanos)
    }

    /// From any number of nanoseconds; what lies outside the range is held at its edge.
    pub fn saturating_from_nanos(nanos: i128) -> Self {
        Self(i64::try_from(nanos).unwrap_or(if nanos < 0 { i64::MIN } else { i64::MAX }))
    }

    /// Nanoseconds since the epoch.
    pub const fn as_nanos(self) -> i64 {
        self.0
    }

    /// Nanoseconds from `earlier` to this moment; negative if this one is the earlier.
    pub const fn nanos_since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0)
    }

    /// Milliseconds, with fraction, from `earlier` to this moment.
    pub fn millis_since(self, earlier: Self) -> f64 {
        self.nanos_since(earlier) as f64 / 1e6
    }

    /// This moment moved by `nanos`, held at the edge of the range.
    pub const fn plus_nanos(self, nanos: i64) -> Self {
        Self(self.0.saturating_add(nanos))
    }

    /// RFC 3339 in UTC with nine digits, such as `2026-11-21T06:00:00.000000001Z`.
    pub fn rfc3339(self) -> String {
        match jiff::Timestamp::from_nanosecond(i128::from(self.0)) {
            Ok(time) => format!("{time:.9}"),
            Err(_) => format!("{}ns", self.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prints_rfc3339_with_nine_digits() {
        assert_eq!(Timestamp::from_nanos(1).rfc3339(), "1970-01-01T00:00:00.000000001Z");
        assert_eq!(Timestamp::from_nanos(-1).rfc3339(), "1969-12-31T23:59:59.999999999Z");
        assert!(Timestamp::MIN.rfc3339().starts_with("1677-"));
        assert!(Timestamp::MAX.rfc3339().starts_with("2262-"));
    }
}
