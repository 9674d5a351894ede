use serde::Serialize;

use crate::websocket::CloseCode;

use super::{Catalogue, Sender};

/// Everything that is known about one close code, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Explanation {
    /// The code that was asked for.
    pub code: u16,
    /// First and last code of the entry that explains it.
    pub range: (u16, u16),
    /// Its registered name.
    pub name: Option<String>,
    /// Its registered name, else what its range is called.
    pub label: String,
    /// Whether it may stand in a Close frame.
    pub on_wire: bool,
    /// Who may send it.
    pub sender: Sender,
    /// What it means, in one sentence.
    pub meaning: String,
    /// When it occurs, the most frequent first.
    pub when: String,
    /// What a capture shows.
    pub wire: String,
    /// What to change.
    pub fix: String,
    /// How it misleads.
    pub trap: String,
    /// Where it is defined.
    pub references: Vec<String>,
    /// When the entry was last compared with its source.
    pub as_of: String,
    /// Where the entry was taken from.
    pub source: String,
}

impl Catalogue {
    /// Everything that is known about a code.
    pub fn explain(&self, code: CloseCode) -> Explanation {
        let entry = self.code(code);
        let part = |name: &str| self.message(&format!("{}.{name}", entry.message()), &[]);
        Explanation {
            code: code.0,
            range: (entry.first, entry.last),
            name: entry.name.clone(),
            label: self.code_label(code),
            on_wire: entry.on_wire,
            sender: entry.sender,
            meaning: part("meaning"),
            when: part("when"),
            wire: part("wire"),
            fix: part("fix"),
            trap: part("trap"),
            references: entry.references.clone(),
            as_of: entry.as_of.clone(),
            source: entry.source.clone(),
        }
    }
}
