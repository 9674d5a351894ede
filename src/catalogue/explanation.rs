use serde::Serialize;

use super::codes::code_of_id;
use super::{Catalogue, CodeEntry, Sender, Sign, Trigger};
use crate::websocket::CloseCode;

/// Everything that is known about one close code, in words.
#[derive(Clone, Debug, PartialEq, Serialize)]
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
    /// Whether its sender says by it that something went wrong.
    pub fault: bool,
    /// What it means, in one sentence.
    pub meaning: String,
    /// When to send it, or what to send instead.
    #[serde(rename = "use")]
    pub usage: String,
    /// What brings it about, the most frequent first.
    pub triggers: Vec<TriggerText>,
    /// What a capture shows.
    pub wire: String,
    /// What to change.
    pub fix: String,
    /// What a browser's script is told.
    pub browser: String,
    /// How it misleads.
    pub trap: String,
    /// What it is confused with, the most confused first.
    pub related: Vec<CodeName>,
    /// Applications that give it a meaning of their own.
    pub books: Vec<CodeUse>,
    /// Where it is defined.
    pub references: Vec<String>,
    /// When the entry was last compared with its source.
    pub as_of: String,
    /// Where the entry was taken from.
    pub source: String,
    /// Where facts about products in its words were taken from.
    pub sources: Vec<String>,
}

/// One way in which a code comes about.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TriggerText {
    /// Its id, unique within the code.
    pub id: String,
    /// Who does what.
    pub when: String,
    /// What a capture shows then.
    pub wire: String,
    /// What to change then.
    pub fix: String,
    /// What a connection shows if this was it: all signs of one of the alternatives.
    pub evidence: Vec<Vec<Sign>>,
    /// Where its facts were taken from.
    pub source: String,
}

/// A code or a range and what it is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CodeName {
    /// The code, or the range as `first-last`.
    pub id: String,
    /// Its registered name, else what it is called.
    pub label: String,
}

/// What a code book calls a code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CodeUse {
    /// The book's id.
    pub book: String,
    /// What its vendor calls the book.
    pub book_name: String,
    /// What its vendor calls the code.
    pub name: String,
}

impl Catalogue {
    /// Everything that is known about a code.
    pub fn explain(&self, code: CloseCode) -> Explanation {
        let entry = self.code(code);
        let part = |name: &str| self.message(&format!("{}.{name}", entry.message()), &[]);
        let related = |id: &String| CodeName {
            id: id.clone(),
            label: code_of_id(id).map(|entry| self.entry_label(entry)).unwrap_or_default(),
        };
        Explanation {
            code: code.0,
            range: (entry.first, entry.last),
            name: entry.name.clone(),
            label: self.code_label(code),
            on_wire: entry.on_wire,
            sender: entry.sender,
            fault: entry.fault,
            meaning: part("meaning"),
            usage: part("use"),
            triggers: entry.triggers.iter().map(|trigger| self.trigger(entry, trigger)).collect(),
            wire: part("wire"),
            fix: part("fix"),
            browser: part("browser"),
            trap: part("trap"),
            related: entry.related.iter().map(related).collect(),
            books: self
                .books()
                .defining(code)
                .map(|(book, code)| CodeUse {
                    book: book.id.to_string(),
                    book_name: book.name.to_string(),
                    name: code.name.to_string(),
                })
                .collect(),
            references: entry.references.clone(),
            as_of: entry.as_of.clone(),
            source: entry.source.clone(),
            sources: entry.sources.clone(),
        }
    }

    /// One way in which a code comes about, in words.
    pub fn trigger(&self, entry: &CodeEntry, trigger: &Trigger) -> TriggerText {
        let message = entry.trigger_message(trigger);
        TriggerText {
            id: trigger.id.clone(),
            when: self.message(&message, &[]),
            wire: self.message(&format!("{message}.wire"), &[]),
            fix: self.message(&format!("{message}.fix"), &[]),
            evidence: trigger.evidence.clone(),
            source: trigger.source.clone(),
        }
    }
}
