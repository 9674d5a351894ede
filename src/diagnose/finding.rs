use std::borrow::Cow;

use crate::base::{PacketRef, WireText, ids};

/// How much a finding matters to who runs the service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing to do.
    Info,
    /// Worth knowing.
    Low,
    /// Worth a look.
    Medium,
    /// Users notice it.
    High,
    /// The service is failing.
    Critical,
}

ids!(Severity { Info = "info", Low = "low", Medium = "medium", High = "high", Critical = "critical" });

/// How sure a finding is, from 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Confidence(u8);

impl Confidence {
    /// Holds the value within 0 to 100.
    pub const fn new(percent: u8) -> Self {
        Self(if percent > 100 { 100 } else { percent })
    }

    /// The value, from 0 to 100.
    pub const fn percent(self) -> u8 {
        self.0
    }
}

/// A value for a placeholder, not yet in words.
#[derive(Clone, Debug, PartialEq)]
pub enum Fact {
    /// A name of the program's own, an id or an address.
    Text(Cow<'static, str>),
    /// What a stranger wrote.
    Wire(WireText),
    /// A number of things.
    Count(u64),
    /// A length of time in milliseconds.
    Millis(f64),
    /// A number of bytes.
    Bytes(u64),
}

impl From<&'static str> for Fact {
    fn from(text: &'static str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Fact {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<u64> for Fact {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

/// Values by the names of their placeholders.
pub type Facts = Vec<(&'static str, Fact)>;

/// A packet that supports a finding: a message id of the catalogue with its values, and where to look.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    /// Message id.
    pub message: &'static str,
    /// Values for the message's placeholders.
    pub values: Facts,
    /// The packet.
    pub packet: Option<PacketRef>,
}

/// Something that could have been the cause and was not: a message id of the catalogue with its values.
#[derive(Clone, Debug, PartialEq)]
pub struct RuledOut {
    /// Message id.
    pub message: &'static str,
    /// Values for the message's placeholders.
    pub values: Facts,
}

/// What a rule concluded. The words are in the catalogue, under the rule's id.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Id of the rule, kebab-case.
    pub rule: &'static str,
    /// Which of the rule's cases it is, such as an HTTP status; findings are put together by rule and case.
    pub case: String,
    /// How much it matters.
    pub severity: Severity,
    /// How sure it is.
    pub confidence: Confidence,
    /// Values for the placeholders of its texts.
    pub values: Facts,
    /// Packets that support it.
    pub evidence: Vec<Evidence>,
    /// What else it could have been and was not.
    pub ruled_out: Vec<RuledOut>,
}
