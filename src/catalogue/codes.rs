use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use super::Sign;
use crate::connection::ConnectionRecord;
use crate::websocket::CloseCode;

const TABLE: &str = include_str!("codes.toml");

/// Who may send a code by its definition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Sender {
    /// Either side.
    Both,
    /// The client only.
    Client,
    /// The server.
    Server,
    /// It must not be in a frame.
    Nobody,
}

impl Sender {
    /// Every value, in display order.
    pub const ALL: &'static [Self] = &[Self::Both, Self::Client, Self::Server, Self::Nobody];

    /// The stable id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Both => "both",
            Self::Client => "client",
            Self::Server => "server",
            Self::Nobody => "nobody",
        }
    }
}

/// What is known about a close code, or about a range of them.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeEntry {
    /// The code, or the range as `first-last`; its words are the message `code-<id>`.
    pub id: String,
    /// First code of the range.
    pub first: u16,
    /// Last code of the range.
    pub last: u16,
    /// The name in the IANA registry; `None` for a range.
    pub name: Option<String>,
    /// Whether it may stand in a Close frame.
    pub on_wire: bool,
    /// Who may send it.
    pub sender: Sender,
    /// Whether its sender says by it that something went wrong.
    pub fault: bool,
    /// Where it is defined.
    pub references: Vec<String>,
    /// Date of the last comparison with `source`, as `YYYY-MM-DD`.
    pub as_of: String,
    /// Where the entry was taken from.
    pub source: String,
    /// Where facts about products in its words were taken from.
    #[serde(default)]
    pub sources: Vec<String>,
    /// Ids of the entries that it is confused with, the most confused first.
    pub related: Vec<String>,
    /// What brings it about, the most frequent first.
    #[serde(rename = "trigger", default)]
    pub triggers: Vec<Trigger>,
}

/// One way in which a close code comes about.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trigger {
    /// Its id, unique within the code; its words are the message `code-<code's id>-<id>`.
    pub id: String,
    /// What a connection with the code shows if this was it: all signs of one of the alternatives. Empty where no
    /// single connection can show it.
    pub evidence: Vec<Vec<Sign>>,
    /// Where its facts were taken from.
    pub source: String,
}

impl Trigger {
    /// Whether what a connection with the code shows supports this trigger.
    pub fn is_supported_by(&self, record: &ConnectionRecord) -> bool {
        self.evidence.iter().any(|signs| !signs.is_empty() && signs.iter().all(|sign| sign.holds(record)))
    }
}

impl CodeEntry {
    /// Id of the message with its words.
    pub fn message(&self) -> String {
        format!("code-{}", self.id)
    }

    /// Id of the message with the words of one of its triggers.
    pub fn trigger_message(&self, trigger: &Trigger) -> String {
        format!("code-{}-{}", self.id, trigger.id)
    }

    /// Whether it stands for several codes.
    pub const fn is_range(&self) -> bool {
        self.first != self.last
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    code: Vec<CodeEntry>,
}

// Compiled in and tested: the text parses, and its entries cover every code.
static CODES: LazyLock<Vec<CodeEntry>> =
    LazyLock::new(|| toml::from_str::<Table>(TABLE).expect("codes.toml is valid").code);

/// Every entry, by first code; a range stands behind the single codes in it that begin it.
pub fn codes() -> &'static [CodeEntry] {
    &CODES
}

/// The entry of that id.
pub(super) fn code_of_id(id: &str) -> Option<&'static CodeEntry> {
    CODES.iter().find(|entry| entry.id == id)
}

/// The entry of a code: its own, else that of its range.
pub fn code(code: CloseCode) -> &'static CodeEntry {
    CODES
        .iter()
        .filter(|entry| (entry.first..=entry.last).contains(&code.0))
        .min_by_key(|entry| entry.last - entry.first)
        .expect("codes.toml covers every code")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_table_covers_every_code_and_agrees_with_the_frame_rules() {
        for number in (0..=u16::MAX).map(CloseCode) {
            let entry = code(number);
            assert_eq!(entry.on_wire, number.allowed_on_wire(), "{number}");
            assert_eq!(entry.sender == Sender::Nobody, !entry.on_wire, "{number}");
        }
    }

    #[test]
    fn every_entry_is_named_dated_and_sourced() {
        for entry in codes() {
            let id = match entry.is_range() {
                true => format!("{}-{}", entry.first, entry.last),
                false => entry.first.to_string(),
            };
            assert_eq!(entry.id, id);
            assert_eq!(entry.name.is_none(), entry.is_range(), "{id}");
            assert!(!entry.references.is_empty(), "{id}");
            assert!(entry.source.starts_with("https://"), "{id}");
            assert!(entry.as_of.parse::<jiff::civil::Date>().is_ok(), "{id}");
            assert!(!entry.related.is_empty() && !entry.triggers.is_empty(), "{id}");
            for related in &entry.related {
                assert!(related != &id && code_of_id(related).is_some(), "{id}: related {related}");
            }
            let sources = entry.sources.iter().chain(entry.triggers.iter().map(|trigger| &trigger.source));
            assert!(sources.into_iter().all(|source| source.starts_with("https://")), "{id}");
            let triggers: BTreeSet<_> = entry.triggers.iter().map(|trigger| &trigger.id).collect();
            assert_eq!(triggers.len(), entry.triggers.len(), "{id}");
        }
    }

    #[test]
    fn a_code_beats_its_range() {
        let ids = [3000, 3001, 65535].map(|number| code(CloseCode(number)).id.as_str());
        assert_eq!(ids, ["3000", "3000-3999", "5000-65535"]);
    }
}
