use serde::Serialize;

use super::codes::{code_of_id, codes};
use super::{BookCodeText, BookText, Catalogue, Explanation, Language, RuleText, Value};
use crate::base::{Side, WireText, ids};
use crate::connection::{Ending, Limit, Outcome, ViolationKind};
use crate::http::UpgradeFault;
use crate::tls::alert_name;
use crate::websocket::CloseCode;

/// Candidates that are proposed for something unknown at most.
const CANDIDATES: usize = 3;

/// How like a candidate must be what was asked for, from 0 to 1.
const LIKENESS: f64 = 0.8;

/// What rules speak of.
const RULE_VALUES: &[&str] = &[
    "sender",
    "address",
    "after",
    "backend",
    "backend_status",
    "basis",
    "before",
    "clients",
    "events",
    "side",
    "code",
    "answer",
    "status",
    "location",
    "age",
    "idle",
    "client_idle",
    "server_idle",
    "wait",
    "alert",
    "offender",
    "value",
    "product",
    "setting",
    "timer",
    "known",
    "acked",
    "kind",
    "bytes",
    "limit",
    "name",
    "book",
    "seen",
    "usual",
    "count",
    "total",
    "server",
    "duration",
    "interval",
    "delay",
    "client",
    "share",
    "other",
    "pause",
    "settable",
    "reporter",
    "mtu",
    "sign",
    "place",
    "silence",
    "watched",
    "suggested",
    "fits",
    "pinger",
    "collides",
];

/// Something that can be explained.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Topic {
    /// A close code.
    Code(Box<Explanation>),
    /// A close code as one application means it.
    BookCode(Box<BookCodeText>),
    /// A code book.
    Book(Box<BookText>),
    /// An id that reports use.
    Id(Box<IdText>),
}

/// What an id is one of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum IdKind {
    /// A rule for frames (RFC 6455).
    Violation,
    /// A rule for the upgrade.
    Fault,
    /// What becomes of a connection.
    Outcome,
    /// How a connection ends, in detail.
    Ending,
    /// Why something cannot be known.
    Limit,
    /// A TLS alert.
    Alert,
    /// A rule that concludes why connections ended.
    Rule,
}

ids!(IdKind {
    Violation = "violation",
    Fault = "fault",
    Outcome = "outcome",
    Ending = "ending",
    Limit = "limit",
    Alert = "alert",
    Rule = "rule",
});

/// What an id that reports use means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct IdText {
    /// The id.
    pub id: String,
    /// What it is one of.
    pub kind: IdKind,
    /// What it means, one text for each side where that depends on it.
    pub meaning: Vec<String>,
    /// What to do about it.
    pub fix: Vec<String>,
    /// Where it is defined.
    pub reference: Option<&'static str>,
}

/// Nothing is called so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownTopic {
    /// What is wrong, in words.
    pub what: String,
    /// What was probably meant, or where to look, in words.
    pub hint: String,
}

impl Catalogue {
    /// What is known by that name: a close code by its number, a book, or an id that reports use, which may be of
    /// several kinds. With a book, a number is looked up in it.
    ///
    /// # Errors
    /// If nothing is called so.
    pub fn topics(&self, name: &str, book: Option<&str>) -> Result<Vec<Topic>, UnknownTopic> {
        let code = name.parse().ok().map(CloseCode);
        if let (Some(code), Some(book)) = (code, book) {
            return self.topics_of_book(code, book);
        }
        if let Some(code) = code {
            return Ok(vec![Topic::Code(Box::new(self.explain(code)))]);
        }
        if let Some(book) = self.books().get(name) {
            return Ok(vec![Topic::Book(Box::new(self.book(book)))]);
        }
        let topics: Vec<Topic> =
            IdKind::ALL.iter().filter_map(|kind| Some(Topic::Id(Box::new(self.id(*kind, name)?)))).collect();
        match topics.is_empty() {
            false => Ok(topics),
            true => Err(self.unknown(name)),
        }
    }

    fn topics_of_book(&self, code: CloseCode, book: &str) -> Result<Vec<Topic>, UnknownTopic> {
        let Some(found) = self.books().get(book) else { return Err(self.unknown_book(book)) };
        let entries = self.codes_of_book(found, code);
        if entries.is_empty() {
            let values = [("book", found.id.as_str().into()), ("code", code.into())];
            let known: Vec<String> = found.codes.iter().map(|code| code.span.to_string()).collect();
            let hint = match known.is_empty() {
                true => self.message("book-no-codes", &[]),
                false => format!("{}: {}", self.message("book-codes", &[]), known.join(", ")),
            };
            return Err(UnknownTopic { what: self.message("book-lacks-code", &values), hint });
        }
        Ok(entries.into_iter().map(|entry| Topic::BookCode(Box::new(entry))).collect())
    }

    /// What an id means, if there is one of that kind.
    pub fn id(&self, kind: IdKind, id: &str) -> Option<IdText> {
        let both = |message: &str| {
            let of =
                |side: Side| self.try_message(message, &[("side", side.id().into()), ("value", "…".into())]);
            let mut texts: Vec<String> = Side::BOTH.into_iter().filter_map(of).collect();
            texts.dedup();
            texts
        };
        let message = format!("{}-{id}", kind.id());
        let (meaning, fix, reference) = match kind {
            IdKind::Violation => {
                let kind = ViolationKind::ALL.iter().find(|kind| kind.id() == id)?;
                (both(&message), Vec::new(), Some(kind.reference()))
            }
            IdKind::Fault => {
                let fault = UpgradeFault::ALL.iter().find(|fault| fault.id() == id)?;
                (both(&message), both(&format!("{message}.fix")), Some(fault.reference()))
            }
            IdKind::Outcome => {
                Outcome::ALL.iter().find(|outcome| outcome.id() == id)?;
                (both(&format!("{message}.meaning")), Vec::new(), None)
            }
            IdKind::Ending => {
                Ending::ALL.iter().find(|ending| ending.id() == id)?;
                (both(&format!("{message}.meaning")), Vec::new(), None)
            }
            IdKind::Limit => {
                Limit::ALL.iter().find(|limit| limit.id() == id)?;
                (both(&message), both(&format!("{message}.remedy")), None)
            }
            IdKind::Rule => {
                let words = self.any_rule(id)?;
                let meaning = vec![words.title, words.cause];
                (meaning, vec![words.fix, words.proper, words.verify], None)
            }
            IdKind::Alert => {
                (0..=u8::MAX).filter_map(alert_name).find(|name| *name == id)?;
                (both(&format!("{message}.meaning")), both(&format!("{message}.fix")), Some("RFC 8446 §6"))
            }
        };
        Some(IdText { id: id.to_owned(), kind, meaning, fix, reference })
    }

    /// What was probably meant by a number that must not be in a frame and is like a code with a name.
    pub fn like_code(&self, code: CloseCode) -> Option<String> {
        let entry = self.code(code);
        if entry.on_wire || !entry.is_range() {
            return None;
        }
        let known = codes()
            .iter()
            .filter(|entry| !entry.is_range())
            .map(|entry| (entry.id.clone(), entry.id.clone()));
        let candidates = self.like(&code.to_string(), known);
        let values = [("candidates", candidates.join(", ").into())];
        (!candidates.is_empty()).then(|| self.message("topic-candidates", &values))
    }

    /// What a rule says where it is not about a connection: `…` stands for what a connection shows.
    pub fn any_rule(&self, id: &str) -> Option<RuleText> {
        let values: Vec<_> = RULE_VALUES.iter().map(|name| (*name, "…".into())).collect();
        self.try_message(&format!("rule-{id}.title"), &values)?;
        Some(self.rule(id, &values))
    }

    /// What to say when none of these has that name.
    pub fn unknown_of(&self, name: &str, known: impl Iterator<Item = String>) -> UnknownTopic {
        self.no(("topic-unknown", "topic"), name, known.map(|id| (id.clone(), id)))
    }

    /// What to say when there is no such book.
    pub fn unknown_book(&self, book: &str) -> UnknownTopic {
        let names = self.books().iter().map(|book| (book.id.to_string(), book.id.to_string()));
        self.no(("book-unknown", "book"), book, names)
    }

    fn unknown(&self, name: &str) -> UnknownTopic {
        let of_codes = codes().iter().flat_map(|entry| {
            let by_name = entry.name.as_ref().map(|name| (slug(name), entry.id.clone()));
            let by_id = (!entry.is_range()).then(|| (entry.id.clone(), entry.id.clone()));
            by_id.into_iter().chain(by_name)
        });
        let books = self.books().iter().map(|book| book.id.to_string());
        let ids = ViolationKind::ALL
            .iter()
            .map(|kind| kind.id())
            .chain(UpgradeFault::ALL.iter().map(|fault| fault.id()));
        let ids = ids.chain(Outcome::ALL.iter().map(|outcome| outcome.id()));
        let ids = ids.chain(Ending::ALL.iter().map(|ending| ending.id()));
        let ids = ids.chain(Limit::ALL.iter().map(|limit| limit.id()));
        let ids = ids.chain((0..=u8::MAX).filter_map(alert_name)).chain(rule_ids()).map(str::to_owned);
        let others = books.chain(ids).map(|id| (id.clone(), id));
        self.no(("topic-unknown", "topic"), name, of_codes.chain(others))
    }

    /// Nothing has that name; of all names with what they stand for, those like it are proposed.
    fn no(
        &self,
        (message, value): (&str, &str),
        name: &str,
        known: impl Iterator<Item = (String, String)>,
    ) -> UnknownTopic {
        // It was typed, and may be anything.
        let shown = WireText::from(name).to_printable();
        let candidates = self.like(name, known);
        let hint = match candidates.is_empty() {
            true => self.message("topic-lists", &[]),
            false => self.message("topic-candidates", &[("candidates", candidates.join(", ").into())]),
        };
        UnknownTopic { what: self.message(message, &[(value, shown.into())]), hint }
    }

    /// What is likest to a name, of all names with what they stand for.
    fn like(&self, name: &str, known: impl Iterator<Item = (String, String)>) -> Vec<String> {
        let asked = slug(name);
        let mut like: Vec<(f64, String)> = known
            .map(|(name, id)| (likeness(&asked, &slug(&name)), id))
            .filter(|(likeness, _)| *likeness >= LIKENESS)
            .collect();
        like.sort_by(|(a, a_id), (b, b_id)| b.total_cmp(a).then_with(|| a_id.cmp(b_id)));
        let mut candidates: Vec<String> = Vec::new();
        for (_, id) in like {
            let text = match code_of_id(&id) {
                Some(entry) => {
                    let values = [("id", Value::from(id)), ("name", self.entry_label(entry).into())];
                    self.message("topic-candidate", &values)
                }
                None => id,
            };
            if !candidates.contains(&text) && candidates.len() < CANDIDATES {
                candidates.push(text);
            }
        }
        candidates
    }
}

/// Ids of rules that have words.
fn rule_ids() -> impl Iterator<Item = &'static str> {
    let files = Language::english().files.iter().filter(|(file, _)| *file == "rules.ftl");
    let lines = files.flat_map(|(_, source)| source.lines());
    lines.filter_map(|line| line.strip_prefix("rule-")?.strip_suffix(" ="))
}

fn likeness(asked: &str, name: &str) -> f64 {
    strsim::normalized_damerau_levenshtein(asked, name)
}

/// A name as an id: lower case, with dashes. ASCII only, whatever the locale.
fn slug(name: &str) -> String {
    let letters =
        name.trim().chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' });
    letters.collect()
}
