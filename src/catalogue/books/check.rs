use toml::Spanned;

use super::book::{BookCode, BookMatch};
use crate::catalogue::KnownError;

/// Looks at how the parts of a book fit together.
///
/// # Errors
/// The first that does not.
pub(in crate::catalogue) fn check(
    text: &str,
    matches: &Spanned<BookMatch>,
    codes: &[Spanned<BookCode>],
) -> Result<(), KnownError> {
    let (at, matches) = (matches.span().start, matches.get_ref());
    if *matches == BookMatch::default() {
        return Err(KnownError::at(text, at, "[match] names nothing that chooses the book"));
    }
    if !matches.queries.is_empty() && matches.paths.is_empty() {
        return Err(KnownError::at(text, at, "queries without paths choose nothing"));
    }
    for (index, code) in codes.iter().enumerate() {
        let same = |other: &&Spanned<BookCode>| {
            let (one, other) = (code.get_ref(), other.get_ref());
            one.span == other.span && one.reason == other.reason
        };
        if codes.iter().take(index).any(|other| same(&other)) {
            let detail = format!("{} stands twice", code.get_ref().span);
            return Err(KnownError::at(text, code.span().start, detail));
        }
    }
    Ok(())
}
