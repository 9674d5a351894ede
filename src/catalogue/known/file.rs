use serde::Deserialize;
use toml::Spanned;

use super::KnownError;
use super::timer_entry::TimerEntry;
use crate::catalogue::SizeLimit;
use crate::catalogue::books::{AsOf, Book, BookCode, BookId, BookMatch, BookMessage, Text, check};
use crate::catalogue::thresholds::SetThresholds;

/// Bytes of a file at most.
const FILE_BYTES: usize = 1 << 20;

/// One file as read: a code book, figures or both. Where its parts stand is still known.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::catalogue) struct File {
    id: Option<Spanned<BookId>>,
    name: Option<Text>,
    as_of: Option<AsOf>,
    #[serde(default)]
    sources: Vec<Text>,
    #[serde(rename = "match")]
    matches: Option<Spanned<BookMatch>>,
    #[serde(rename = "code", default)]
    codes: Vec<Spanned<BookCode>>,
    #[serde(rename = "message", default)]
    messages: Vec<BookMessage>,

    /// Ids of timers that are forgotten.
    #[serde(default)]
    pub(super) remove_timers: Vec<Spanned<String>>,
    /// Products whose size limits are forgotten.
    #[serde(default)]
    pub(super) remove_limits: Vec<Spanned<String>>,
    #[serde(rename = "timer", default)]
    pub(super) timers: Vec<Spanned<TimerEntry>>,
    #[serde(rename = "limit", default)]
    pub(super) limits: Vec<Spanned<LimitEntry>>,
    pub(super) thresholds: Option<SetThresholds>,
}

/// A size limit.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LimitEntry {
    product: Text,
    bytes: Spanned<u64>,
    source: Option<Text>,
}

impl LimitEntry {
    /// The limit, if it is one.
    ///
    /// # Errors
    /// If it lets nothing pass.
    pub(super) fn limit(&self, text: &str) -> Result<SizeLimit, KnownError> {
        let bytes = *self.bytes.get_ref();
        if bytes == 0 {
            let detail = "a size limit lets at least one byte pass";
            return Err(KnownError::of(text, self.bytes.span().start, "bytes", detail));
        }
        let source = self.source.clone().map(String::from).unwrap_or_default();
        Ok(SizeLimit { product: self.product.clone().into(), bytes, source })
    }
}

impl File {
    /// Reads a file, without looking at how its parts fit together.
    ///
    /// # Errors
    /// The first thing that is wrong with a part of it, or that it holds nothing.
    pub(in crate::catalogue) fn read(text: &str) -> Result<Self, KnownError> {
        if text.len() > FILE_BYTES {
            return Err(KnownError {
                line: 1,
                field: None,
                detail: format!("it has more than {FILE_BYTES} bytes"),
            });
        }
        let file: Self = toml::from_str(text).map_err(|error| KnownError::toml(text, &error))?;
        if !file.has_book() && !file.has_figures() {
            let detail = "it holds neither a code book nor timers, limits or thresholds".to_owned();
            return Err(KnownError { line: 1, field: None, detail });
        }
        Ok(file)
    }

    /// Where the id of its book stands.
    pub(super) fn id_at(&self) -> usize {
        self.id.as_ref().map_or(0, |id| id.span().start)
    }

    /// Its code book, if it holds one.
    ///
    /// # Errors
    /// What it lacks, or how its parts contradict each other.
    pub(in crate::catalogue) fn book(&self, text: &str) -> Result<Option<Book>, KnownError> {
        if !self.has_book() {
            return Ok(None);
        }
        let lacks = |field: &str| {
            let detail = "a code book needs it".to_owned();
            KnownError { line: 1, field: Some(field.to_owned()), detail }
        };
        let id = self.id.as_ref().ok_or_else(|| lacks("id"))?;
        let matches = self.matches.as_ref().ok_or_else(|| lacks("match"))?;
        check(text, matches, &self.codes)?;
        Ok(Some(Book {
            id: id.get_ref().clone(),
            name: self.name.clone().ok_or_else(|| lacks("name"))?,
            as_of: self.as_of.clone().ok_or_else(|| lacks("as_of"))?,
            sources: self.sources.clone(),
            matches: matches.get_ref().clone(),
            codes: self.codes.iter().map(|code| code.get_ref().clone()).collect(),
            messages: self.messages.clone(),
        }))
    }

    fn has_book(&self) -> bool {
        self.id.is_some()
            || self.name.is_some()
            || self.as_of.is_some()
            || self.matches.is_some()
            || !self.sources.is_empty()
            || !self.codes.is_empty()
            || !self.messages.is_empty()
    }

    fn has_figures(&self) -> bool {
        self.thresholds.is_some()
            || !self.timers.is_empty()
            || !self.limits.is_empty()
            || !self.remove_timers.is_empty()
            || !self.remove_limits.is_empty()
    }
}
