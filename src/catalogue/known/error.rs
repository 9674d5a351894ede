use std::fmt;

/// Letters of all names that could stand in a place, beyond which they are not told.
const NAMES: usize = 400;

/// Letters of a field's name and of what is wrong with it at most; the file may have others.
const NAME: usize = 60;
const DETAIL: usize = 600;

/// What is wrong with a file of knowledge, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct KnownError {
    /// The line, from 1.
    pub line: usize,
    /// The field, as far as it is known.
    pub field: Option<String>,
    /// What is wrong there.
    pub detail: String,
}

impl fmt::Display for KnownError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.field {
            Some(field) => write!(f, "line {}, {field}: {}", self.line, self.detail),
            None => write!(f, "line {}: {}", self.line, self.detail),
        }
    }
}

impl KnownError {
    /// An error at a byte of the text, about the field that its line begins with, if it does.
    pub(in crate::catalogue) fn at(text: &str, offset: usize, detail: impl Into<String>) -> Self {
        let before = text.get(..offset).unwrap_or_default();
        let line = text.get(before.rfind('\n').map_or(0, |at| at + 1)..).and_then(|rest| rest.lines().next());
        let field = line.and_then(|line| line.split_once('=')).map(|(name, _)| name.trim().to_owned());
        Self {
            line: before.matches('\n').count() + 1,
            field: field.filter(|name| !name.is_empty() && name.len() <= NAME),
            detail: detail.into(),
        }
    }

    /// An error at a byte of the text, about this field.
    pub(in crate::catalogue) fn of(
        text: &str,
        offset: usize,
        field: &str,
        detail: impl Into<String>,
    ) -> Self {
        Self { field: Some(field.to_owned()), ..Self::at(text, offset, detail) }
    }

    /// What the reader of TOML says.
    pub(super) fn toml(text: &str, error: &toml::de::Error) -> Self {
        let offset = error.span().map_or(0, |span| span.start);
        let detail = match error.message().split_once(", expected one of") {
            Some((what, names)) if names.len() > NAMES => what,
            _ => error.message(),
        };
        Self::at(text, offset, detail.chars().take(DETAIL).collect::<String>().replace('\n', ", "))
    }
}
