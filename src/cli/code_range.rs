use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

use wsclose_pcap::websocket::CloseCode;

/// One close code or a range of them, as written: `1006` or `4000-4999`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CodeRange(pub(crate) RangeInclusive<u16>);

impl CodeRange {
    /// Whether the code is one of them.
    pub(crate) fn contains(&self, code: CloseCode) -> bool {
        self.0.contains(&code.0)
    }
}

impl FromStr for CodeRange {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let code = |part: &str| {
            part.trim().parse::<u16>().map_err(|_| format!("`{part}` is no close code (0 to 65535)"))
        };
        match text.split_once('-') {
            None => code(text).map(|code| Self(code..=code)),
            Some((first, last)) => match (code(first)?, code(last)?) {
                (first, last) if first <= last => Ok(Self(first..=last)),
                (first, last) => Err(format!("the range runs backwards; write `{last}-{first}`")),
            },
        }
    }
}

impl fmt::Display for CodeRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0.start(), self.0.end()) {
            (first, last) if first == last => write!(f, "{first}"),
            (first, last) => write!(f, "{first}-{last}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_codes_and_ranges() {
        assert_eq!("1006".parse(), Ok(CodeRange(1006..=1006)));
        assert_eq!("4000-4999".parse(), Ok(CodeRange(4000..=4999)));
        for wrong in ["", "-", "70000", "1006-", "-1", "4999-4000", "1000-1001-1002", "abc"] {
            assert!(wrong.parse::<CodeRange>().is_err(), "{wrong}");
        }
    }
}
