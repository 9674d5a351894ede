//! Codes and their meaning as data, and every word that a person reads.
//!
//! Facts are TOML (`codes.toml`, `pairs.toml`, `timers.toml`, `size_limits.toml`, `thresholds.toml`, `books/*.toml`),
//! words are Project Fluent (`lang/<tag>/*.ftl`). Values from the wire that are put into a message must be printable already
//! ([`WireText::to_printable`](crate::base::WireText)).

mod book_text;
mod books;
mod codes;
mod comparison;
mod errors;
mod explanation;
mod facts;
mod known;
mod language;
mod pairs;
mod sign;
mod size_limits;
mod thresholds;
mod timers;
mod topic;
mod value;

use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::websocket::CloseCode;

pub use book_text::{Advice, BookCodeText, BookMessageText, BookText};
pub use books::{
    Again, Book, BookCode, BookMatch, BookMessage, Books, ChosenBy, Class, ClosePattern, CodeSpan, Key,
    Place, Reading,
};
pub use codes::{CodeEntry, Sender, Trigger, code, codes};
pub use comparison::Comparison;
pub use errors::ErrorText;
pub use explanation::{CodeName, CodeUse, Explanation, TriggerText};
pub use known::{Known, KnownError};
pub use language::{LANGUAGES, Language};
pub use sign::{Sign, UnknownSign};
pub use size_limits::SizeLimit;
pub use thresholds::Thresholds;
pub use timers::{Timer, TimerBy, TimerClock, TimerKind, TimerManner};
pub use topic::{IdKind, IdText, Topic, UnknownTopic};
pub use value::Value;

/// The words of one language, and the code books. A clone shares the words.
#[derive(Clone)]
pub struct Catalogue {
    language: &'static Language,
    bundle: Arc<FluentBundle<FluentResource>>,
    books: Books,
}

/// What a rule's finding says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleText {
    /// What it is, in a few words.
    pub title: String,
    /// Why it happened.
    pub cause: String,
    /// What to change now.
    pub fix: String,
    /// What to change for good.
    pub proper: String,
    /// How to check it.
    pub verify: String,
}

impl Catalogue {
    /// The words in English, the language that every other one is translated from.
    pub fn english() -> Self {
        Self::of(Language::english())
    }

    /// The words of a language, with the built-in code books.
    pub fn of(language: &'static Language) -> Self {
        let mut bundle = FluentBundle::new_concurrent(language.tag.parse().into_iter().collect());
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language.group {
            '.' => grouped::<'.'>,
            '\u{a0}' => grouped::<'\u{a0}'>,
            '\u{202f}' => grouped::<'\u{202f}'>,
            _ => grouped::<','>,
        }));
        // A message may be broken over lines in its file; line breaks are the renderer's business.
        bundle.set_transform(Some(|text| text.replace('\n', " ").into()));
        for (_, source) in language.files {
            let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(parsed, _)| parsed);
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle: Arc::new(bundle), books: Books::built_in() }
    }

    /// The same words with these code books.
    pub fn with_books(self, books: Books) -> Self {
        Self { books, ..self }
    }

    /// The language.
    pub fn language(&self) -> &'static Language {
        self.language
    }

    /// The code books.
    pub fn books(&self) -> &Books {
        &self.books
    }

    /// A message, or with `message.attribute` one of its attributes, with its values put in. Without such a
    /// message, the id and the values as they are.
    pub fn message(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        self.try_message(id, values).unwrap_or_else(|| self.bare(id, values))
    }

    /// As [`message`](Self::message), but `None` without such a message.
    pub fn try_message(&self, id: &str, values: &[(&str, Value<'_>)]) -> Option<String> {
        let (id, attribute) = match id.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (id, None),
        };
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let args: FluentArgs<'_> =
            values.iter().map(|(name, value)| ((*name).to_owned(), value.to_fluent())).collect();
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        debug_assert!(errors.is_empty(), "{id}: {errors:?}");
        Some(text)
    }

    /// A count with its digits in groups, as the language writes it.
    pub fn number(&self, count: u64) -> String {
        value::group_digits(count, self.language.group)
    }

    /// A number with so many decimals, as the language writes it.
    pub fn decimal(&self, number: f64, decimals: usize) -> String {
        format!("{number:.decimals$}").replace('.', &self.language.decimal.to_string())
    }

    /// What is known about a code: its own entry, else that of its range.
    pub fn code(&self, code: CloseCode) -> &'static CodeEntry {
        codes::code(code)
    }

    /// The registered name of a code.
    pub fn code_name(&self, code: CloseCode) -> Option<&'static str> {
        self.code(code).name.as_deref()
    }

    /// The registered name of a code, else what its range is called.
    pub fn code_label(&self, code: CloseCode) -> String {
        self.entry_label(self.code(code))
    }

    /// The registered name of an entry, else what its range is called.
    pub fn entry_label(&self, entry: &CodeEntry) -> String {
        entry.name.clone().unwrap_or_else(|| self.message(&entry.message(), &[]))
    }

    /// What a rule says, with the values of its finding; without words for it, the rule's id.
    pub fn rule(&self, rule: &str, values: &[(&str, Value<'_>)]) -> RuleText {
        let part = |name: &str| self.try_message(&format!("rule-{rule}.{name}"), values);
        RuleText {
            title: part("title").unwrap_or_else(|| rule.to_owned()),
            cause: part("cause").unwrap_or_default(),
            fix: part("fix").unwrap_or_default(),
            proper: part("proper").unwrap_or_default(),
            verify: part("verify").unwrap_or_default(),
        }
    }

    /// A length of time, as the language writes it.
    pub fn duration(&self, millis: f64) -> String {
        let parts = |id: &str, parts: &[(&str, String)]| {
            let values: Vec<_> = parts.iter().map(|(name, value)| (*name, Value::from(value))).collect();
            self.message(id, &values)
        };
        let seconds = (millis / 1000.0).round() as u64;
        let (minutes, hours, days) = (seconds / 60, seconds / 3600, seconds / 86_400);
        let two = |number: u64, modulus: u64| format!("{:02}", number % modulus);
        match millis {
            ..9.995 => parts("unit-ms", &[("value", self.decimal(millis, 1))]),
            ..999.5 => parts("unit-ms", &[("value", self.decimal(millis, 0))]),
            ..9_995.0 => parts("unit-s", &[("value", self.decimal(millis / 1e3, 2))]),
            ..59_950.0 => parts("unit-s", &[("value", self.decimal(millis / 1e3, 1))]),
            ..3_599_500.0 => {
                parts("unit-minutes", &[("minutes", minutes.to_string()), ("seconds", two(seconds, 60))])
            }
            ..86_399_500.0 => {
                parts("unit-hours", &[("hours", hours.to_string()), ("minutes", two(minutes, 60))])
            }
            _ => parts("unit-days", &[("days", days.to_string()), ("hours", two(hours, 24))]),
        }
    }

    /// A number of bytes in powers of 1000, as the language writes it.
    pub fn bytes(&self, bytes: u64) -> String {
        let (id, unit) = match bytes {
            0..1_000 => return self.message("unit-bytes", &[("value", bytes.into())]),
            1_000..1_000_000 => ("unit-kb", 1e3),
            1_000_000..1_000_000_000 => ("unit-mb", 1e6),
            _ => ("unit-gb", 1e9),
        };
        self.message(id, &[("value", self.decimal(bytes as f64 / unit, 1).into())])
    }

    /// A text behind a label, as the language writes a colon.
    pub fn labelled(&self, label: &str, text: &str) -> String {
        self.message("labelled", &[("label", label.into()), ("text", text.into())])
    }

    fn bare(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        let value = |value: &Value<'_>| match value {
            Value::Text(text) => text.to_string(),
            Value::Count(count) => self.number(*count),
        };
        let values: Vec<String> =
            values.iter().map(|(name, shown)| format!("{name} {}", value(shown))).collect();
        match values.is_empty() {
            true => id.to_owned(),
            false => format!("{id} ({})", values.join(", ")),
        }
    }
}

impl std::fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Catalogue").field("language", &self.language.tag).finish_non_exhaustive()
    }
}

/// How the bundle writes a number; it takes functions and no closures.
fn grouped<const GROUP: char>(value: &FluentValue<'_>, _: &Memoizer) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(value::group_digits(number.value as u64, GROUP)),
        _ => None,
    }
}

type Memoizer = intl_memoizer::concurrent::IntlLangMemoizer;

#[cfg(test)]
mod tests;
