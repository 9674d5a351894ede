//! A number of bytes as a person writes it.

use std::fmt;
use std::str::FromStr;

use wsclose_pcap::base::limits::{LEAST_MEMORY_BYTES, MEMORY_BYTES};

const UNITS: [(&str, u64); 4] = [("K", 1 << 10), ("M", 1 << 20), ("G", 1 << 30), ("T", 1 << 40)];

/// Bytes of memory that may be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ByteSize(pub(crate) u64);

impl Default for ByteSize {
    fn default() -> Self {
        Self(MEMORY_BYTES)
    }
}

impl fmt::Display for ByteSize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let whole = UNITS.iter().rfind(|(_, bytes)| self.0 >= *bytes && self.0.is_multiple_of(*bytes));
        match whole {
            Some((unit, bytes)) => write!(f, "{}{unit}", self.0 / bytes),
            None => self.0.fmt(f),
        }
    }
}

impl FromStr for ByteSize {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let digits = text.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
        let unit = text.get(digits.len()..).unwrap_or_default();
        let short = unit.trim_end_matches(['b', 'B']).trim_end_matches(['i', 'I']);
        let scale = match short {
            "" => Some(1),
            _ => UNITS.iter().find(|(name, _)| name.eq_ignore_ascii_case(short)).map(|(_, bytes)| *bytes),
        };
        let bytes = digits.parse::<u64>().ok().zip(scale).and_then(|(count, scale)| count.checked_mul(scale));
        match bytes {
            Some(bytes) if bytes >= LEAST_MEMORY_BYTES => Ok(Self(bytes)),
            Some(_) => Err(format!("less than {} does not do", Self(LEAST_MEMORY_BYTES))),
            None => Err("write a number and its unit such as 512M or 4G".to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_count_in_steps_of_1024() {
        for (text, bytes) in [
            ("2G", 2 << 30),
            ("512m", 512 << 20),
            ("512MiB", 512 << 20),
            ("1tb", 1 << 40),
            ("268435456", 256 << 20),
        ] {
            assert_eq!(text.parse(), Ok(ByteSize(bytes)), "{text}");
        }
        for text in ["", "G", "-1G", "1.5G", "1X", "1K", "99999999999T", "2GG"] {
            assert!(text.parse::<ByteSize>().is_err(), "{text}");
        }
    }

    #[test]
    fn it_is_shown_as_it_can_be_written() {
        for bytes in [256 << 20, 3 << 30, (256 << 20) + 1] {
            assert_eq!(ByteSize(bytes).to_string().parse(), Ok(ByteSize(bytes)));
        }
    }
}
