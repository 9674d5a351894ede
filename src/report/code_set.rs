use std::ops::RangeInclusive;
use std::str::FromStr;

use crate::websocket::CloseCode;

/// Close codes and ranges of them, written as `1006,4000-4999`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CodeSet(Vec<RangeInclusive<u16>>);

/// Why a text is no [`CodeSet`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CodeSetError {
    /// No code, or nothing between two commas.
    #[error("a close code is missing; write codes and ranges such as 1006,4000-4999")]
    Missing,
    /// Neither a code nor a range.
    #[error("'{0}' is not a close code; write a number such as 1006 or a range such as 4000-4999")]
    NotACode(String),
    /// More than two bytes can hold.
    #[error("'{0}' is not a close code; the largest is 65535")]
    TooLarge(String),
    /// A range that ends before it begins.
    #[error("the range '{first}-{last}' is empty; did you mean {last}-{first}?")]
    Reversed {
        /// What was written first.
        first: u16,
        /// What was written last.
        last: u16,
    },
}

impl CodeSet {
    /// Whether the code is one of them.
    pub fn contains(&self, code: CloseCode) -> bool {
        self.0.iter().any(|range| range.contains(&code.0))
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds those of another set.
    pub fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }
}

impl FromStr for CodeSet {
    type Err = CodeSetError;

    fn from_str(text: &str) -> Result<Self, CodeSetError> {
        text.split(',').map(|part| range(part.trim())).collect::<Result<_, _>>().map(Self)
    }
}

fn range(text: &str) -> Result<RangeInclusive<u16>, CodeSetError> {
    let Some((first, last)) = text.split_once('-') else {
        let code = code(text, text)?;
        return Ok(code..=code);
    };
    let (first, last) = (code(first.trim(), text)?, code(last.trim(), text)?);
    if first > last {
        return Err(CodeSetError::Reversed { first, last });
    }
    Ok(first..=last)
}

fn code(text: &str, whole: &str) -> Result<u16, CodeSetError> {
    if whole.is_empty() {
        return Err(CodeSetError::Missing);
    }
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(CodeSetError::NotACode(whole.to_owned()));
    }
    text.parse().map_err(|_| CodeSetError::TooLarge(text.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_ranges() {
        let set: CodeSet = "1006, 4000-4999".parse().unwrap();
        for (code, kept) in [(1005, false), (1006, true), (3999, false), (4000, true), (4999, true)] {
            assert_eq!(set.contains(CloseCode(code)), kept, "{code}");
        }
    }

    #[test]
    fn a_wrong_text_is_told_with_what_to_write() {
        let error = |text: &str| text.parse::<CodeSet>().unwrap_err();
        assert_eq!(error(""), CodeSetError::Missing);
        assert_eq!(error("1000,,1001"), CodeSetError::Missing);
        assert_eq!(error("1xxx"), CodeSetError::NotACode("1xxx".into()));
        assert_eq!(error("-1"), CodeSetError::NotACode("-1".into()));
        assert_eq!(error("+1000"), CodeSetError::NotACode("+1000".into()));
        assert_eq!(error("70000"), CodeSetError::TooLarge("70000".into()));
        assert_eq!(error("4999-4000").to_string(), "the range '4999-4000' is empty; did you mean 4000-4999?");
    }
}
