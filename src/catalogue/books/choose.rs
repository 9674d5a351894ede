use std::cell::OnceCell;

use super::book::BookMatch;
use crate::base::{WireText, glob, ids};
use crate::catalogue::sign::contains;
use crate::connection::{ConnectionRecord, host_name};
use crate::websocket::CloseCode;

/// What chooses a book, the most telling first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// The negotiated subprotocol.
    Subprotocol,
    /// The host name that was asked for.
    Host,
    /// The path of the request.
    Path,
    /// The Close frame alone.
    Close,
}

ids!(Key { Subprotocol = "subprotocol", Host = "host", Path = "path", Close = "close" });

/// What chose a book.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChosenBy {
    /// What was looked at.
    pub key: Key,
    /// The book's pattern that it fits.
    pub pattern: String,
}

impl Key {
    /// One of a book's patterns of this kind, as a person reads it.
    pub(super) fn pattern(self, matches: &BookMatch, at: usize) -> String {
        let text = |texts: Option<&str>| texts.unwrap_or_default().to_owned();
        match self {
            Self::Subprotocol => text(matches.subprotocols.get(at).map(|text| text.as_str())),
            Self::Host => text(matches.hosts.get(at).map(|text| text.as_str())),
            Self::Path => text(matches.paths.get(at).map(|text| text.as_str())),
            Self::Close => matches.closes.get(at).map(|close| close.code.to_string()).unwrap_or_default(),
        }
    }
}

/// What a connection shows of the application behind it.
pub(super) struct Asked<'a> {
    record: &'a ConnectionRecord,
    host: OnceCell<Option<String>>,
    code: CloseCode,
    reason: &'a WireText,
}

impl<'a> Asked<'a> {
    pub(super) fn of(record: &'a ConnectionRecord, code: CloseCode, reason: &'a WireText) -> Self {
        Self { record, host: OnceCell::new(), code, reason }
    }

    pub(super) fn has_reason(&self, part: &str) -> bool {
        contains(self.reason, part)
    }

    /// Which of a book's patterns of one kind fits.
    pub(super) fn pattern(&self, key: Key, matches: &BookMatch) -> Option<usize> {
        let upgrade = self.record.upgrade.as_deref();
        match key {
            Key::Subprotocol if matches.subprotocols.is_empty() => None,
            Key::Subprotocol => {
                let chosen = upgrade?.subprotocol.as_ref()?.as_bytes();
                matches.subprotocols.iter().position(|pattern| glob(pattern.as_bytes(), chosen))
            }
            Key::Host if matches.hosts.is_empty() => None,
            Key::Host => {
                let host = self.host.get_or_init(|| host_name(self.record)).as_ref()?;
                matches.hosts.iter().position(|pattern| glob(pattern.as_bytes(), host.as_bytes()))
            }
            Key::Path if matches.paths.is_empty() => None,
            Key::Path => {
                let target = upgrade?.path.as_ref()?.as_bytes();
                let (path, query) = match target.iter().position(|byte| *byte == b'?') {
                    Some(at) => (target.get(..at)?, target.get(at + 1..)?),
                    None => (target, &[][..]),
                };
                let has = |pattern: &str| {
                    query.split(|byte| *byte == b'&').any(|parameter| glob(pattern.as_bytes(), parameter))
                };
                let found = matches.paths.iter().position(|pattern| glob(pattern.as_bytes(), path))?;
                matches.queries.iter().all(|pattern| has(pattern)).then_some(found)
            }
            Key::Close => matches.closes.iter().position(|close| {
                close.code.contains(self.code)
                    && close.reason.as_ref().is_none_or(|part| self.has_reason(part))
            }),
        }
    }
}
