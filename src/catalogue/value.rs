use std::borrow::Cow;

use fluent_bundle::FluentValue;

use crate::websocket::CloseCode;

/// A value for a placeholder of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// Printed as it is.
    Text(Cow<'a, str>),
    /// Printed with its digits in groups of three; chooses plural forms.
    Count(u64),
}

impl Value<'_> {
    pub(super) fn to_fluent(&self) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            // Exact up to 2^53.
            Self::Count(count) => FluentValue::from(*count),
        }
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<CloseCode> for Value<'_> {
    fn from(code: CloseCode) -> Self {
        Self::Text(Cow::Owned(code.to_string()))
    }
}

impl From<u64> for Value<'_> {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

impl From<u32> for Value<'_> {
    fn from(count: u32) -> Self {
        Self::Count(u64::from(count))
    }
}

impl From<usize> for Value<'_> {
    fn from(count: usize) -> Self {
        Self::Count(count as u64)
    }
}

/// A number with its digits in groups of three, such as `12,345`.
pub(super) fn group_digits(number: u64, group: char) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() * 2);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(group);
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_stand_in_groups_of_three() {
        let grouped = [0, 999, 1000, 12_345, 1_000_000].map(|number| group_digits(number, ','));
        assert_eq!(grouped, ["0", "999", "1,000", "12,345", "1,000,000"]);
        assert_eq!(group_digits(u64::MAX, '.'), "18.446.744.073.709.551.615");
    }
}
