use crate::base::PacketRef;

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

impl Severity {
    /// The stable id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Critical => "critical",
        }
    }
}

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

/// A packet that supports a finding: a message id of the catalogue with its values, and where to look.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    /// Message id.
    pub message: &'static str,
    /// Values for the message's placeholders.
    pub values: Vec<(&'static str, String)>,
    /// The packet.
    pub packet: Option<PacketRef>,
}

/// What a rule concluded. The words are in the catalogue, under the rule's id.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Id of the rule, kebab-case.
    pub rule: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// How sure it is.
    pub confidence: Confidence,
    /// Values for the placeholders of its texts.
    pub values: Vec<(&'static str, String)>,
    /// Packets that support it.
    pub evidence: Vec<Evidence>,
}
