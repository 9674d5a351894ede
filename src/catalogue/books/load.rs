use std::fmt;

use toml::Spanned;

use super::book::{Book, BookCode, BookMatch};

/// Bytes of a book's text at most.
const BOOK_BYTES: usize = 1 << 20;

/// Why a text is no code book, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct BookError {
    /// The line, from 1.
    pub line: usize,
    /// The field, as far as it is known.
    pub field: Option<String>,
    /// What is wrong there.
    pub detail: String,
}

impl fmt::Display for BookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.field {
            Some(field) => write!(f, "line {}, {field}: {}", self.line, self.detail),
            None => write!(f, "line {}: {}", self.line, self.detail),
        }
    }
}

impl BookError {
    /// An error about a field at the top of a book.
    pub(super) fn in_line(text: &str, field: &str, detail: &str) -> Self {
        let is_it = |line: &str| line.split_once('=').is_some_and(|(name, _)| name.trim() == field);
        let at = text.lines().position(is_it).map_or(0, |index| index + 1);
        Self { line: at, field: Some(field.to_owned()), detail: detail.to_owned() }
    }

    fn at(text: &str, offset: usize, detail: String) -> Self {
        let before = text.get(..offset).unwrap_or_default();
        let line = text.get(before.rfind('\n').map_or(0, |at| at + 1)..).and_then(|rest| rest.lines().next());
        let field = line.and_then(|line| line.split_once('=')).map(|(name, _)| name.trim().to_owned());
        Self { line: before.matches('\n').count() + 1, field: field.filter(|name| !name.is_empty()), detail }
    }
}

/// A book as read, of which it is still known where its parts stand.
#[derive(serde::Deserialize)]
struct Placed {
    #[serde(rename = "match")]
    matches: Spanned<BookMatch>,
    #[serde(rename = "code", default)]
    codes: Vec<Spanned<BookCode>>,
}

/// Reads a book without looking at how its parts fit together.
///
/// # Errors
/// The first thing that is wrong with a part of it.
pub(super) fn parse(text: &str) -> Result<Book, BookError> {
    toml::from_str(text).map_err(|error| wrong(text, &error))
}

fn wrong(text: &str, error: &toml::de::Error) -> BookError {
    BookError::at(text, error.span().map_or(0, |span| span.start), error.message().replace('\n', ", "))
}

/// Reads a book.
///
/// # Errors
/// The first thing that is wrong with it.
pub(super) fn read(text: &str) -> Result<Book, BookError> {
    if text.len() > BOOK_BYTES {
        return Err(BookError {
            line: 1,
            field: None,
            detail: format!("it has more than {BOOK_BYTES} bytes"),
        });
    }
    let book = parse(text)?;
    let placed: Placed = toml::from_str(text).map_err(|error| wrong(text, &error))?;

    let matches = placed.matches.get_ref();
    let at = placed.matches.span().start;
    if *matches == BookMatch::default() {
        return Err(BookError::at(text, at, "[match] names nothing that chooses the book".to_owned()));
    }
    if !matches.queries.is_empty() && matches.paths.is_empty() {
        return Err(BookError::at(text, at, "queries without paths choose nothing".to_owned()));
    }
    for (index, code) in placed.codes.iter().enumerate() {
        let same = |other: &&Spanned<BookCode>| {
            let (one, other) = (code.get_ref(), other.get_ref());
            one.span == other.span && one.reason == other.reason
        };
        if placed.codes.iter().take(index).any(|other| same(&other)) {
            let detail = format!("{} stands twice", code.get_ref().span);
            return Err(BookError::at(text, code.span().start, detail));
        }
    }
    Ok(book)
}
