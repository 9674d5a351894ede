//! The tables that header fields refer to (RFC 7541 §2.3).

use std::collections::VecDeque;
use std::sync::Arc;

use crate::base::limits::HPACK_TABLE_BYTES;

/// Octets that every entry counts beside its name and value (RFC 7541 §4.1).
const ENTRY_OVERHEAD: usize = 32;

/// Octets of a table about whose size nothing was said (RFC 9113 §6.5.2).
const DEFAULT_BYTES: usize = 4096;

/// A name or a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Text {
    Static(&'static str),
    Shared(Arc<[u8]>),
    /// It was put into the table where the capture did not see it.
    Unknown,
}

impl Text {
    /// `None` if it is not known.
    pub(super) fn known(&self) -> Option<&[u8]> {
        match self {
            Self::Static(text) => Some(text.as_bytes()),
            Self::Shared(bytes) => Some(bytes),
            Self::Unknown => None,
        }
    }

    fn len(&self) -> usize {
        self.known().map_or(0, <[u8]>::len)
    }
}

/// A field as the tables hold it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) name: Text,
    pub(super) value: Text,
}

impl Entry {
    const UNKNOWN: Self = Self { name: Text::Unknown, value: Text::Unknown };

    /// Octets that it counts; too few if its name is not known.
    pub(super) fn size(&self) -> usize {
        self.name.len().saturating_add(self.value.len()).saturating_add(ENTRY_OVERHEAD)
    }
}

/// The static table, and one sender's dynamic table.
#[derive(Clone, Debug)]
pub(super) struct Table {
    /// The newest first.
    entries: VecDeque<Entry>,
    size: usize,
    max_size: usize,
    /// Whether the sender may hold older entries than these.
    partial: bool,
}

impl Table {
    /// A connection's first.
    pub(super) const fn new() -> Self {
        Self { entries: VecDeque::new(), size: 0, max_size: DEFAULT_BYTES, partial: false }
    }

    /// One whose beginning was not seen. What the sender evicts it never refers to, so that keeping more than
    /// it does is no mistake.
    pub(super) const fn unknown() -> Self {
        Self { entries: VecDeque::new(), size: 0, max_size: HPACK_TABLE_BYTES, partial: true }
    }

    /// The entry of an index, from 1; `None` if there cannot be one.
    pub(super) fn get(&self, index: usize) -> Option<Entry> {
        let index = index.checked_sub(1)?;
        if let Some((name, value)) = STATIC.get(index) {
            return Some(Entry { name: Text::Static(name), value: Text::Static(value) });
        }
        let entry = self.entries.get(index - STATIC.len()).cloned();
        entry.or_else(|| self.partial.then_some(Entry::UNKNOWN))
    }

    /// Puts in an entry; one that is larger than the table empties it (RFC 7541 §4.4).
    pub(super) fn insert(&mut self, entry: Entry) {
        let size = entry.size();
        self.shrink_to(self.max_size.saturating_sub(size));
        if size <= self.max_size {
            self.size += size;
            self.entries.push_front(entry);
        }
    }

    /// Takes the size that the sender uses from here on.
    pub(super) fn resize(&mut self, bytes: usize) {
        self.max_size = bytes.min(HPACK_TABLE_BYTES);
        self.partial = bytes > HPACK_TABLE_BYTES || self.partial && bytes > 0;
        self.shrink_to(self.max_size);
    }

    fn shrink_to(&mut self, bytes: usize) {
        while self.size > bytes
            && let Some(oldest) = self.entries.pop_back()
        {
            self.size -= oldest.size();
        }
    }
}

/// RFC 7541, Appendix A.
#[rustfmt::skip]
const STATIC: [(&str, &str); 61] = [
    (":authority", ""),
    (":method", "GET"),
    (":method", "POST"),
    (":path", "/"),
    (":path", "/index.html"),
    (":scheme", "http"),
    (":scheme", "https"),
    (":status", "200"),
    (":status", "204"),
    (":status", "206"),
    (":status", "304"),
    (":status", "400"),
    (":status", "404"),
    (":status", "500"),
    ("accept-charset", ""),
    ("accept-encoding", "gzip, deflate"),
    ("accept-language", ""),
    ("accept-ranges", ""),
    ("accept", ""),
    ("access-control-allow-origin", ""),
    ("age", ""),
    ("allow", ""),
    ("authorization", ""),
    ("cache-control", ""),
    ("content-disposition", ""),
    ("content-encoding", ""),
    ("content-language", ""),
    ("content-length", ""),
    ("content-location", ""),
    ("content-range", ""),
    ("content-type", ""),
    ("cookie", ""),
    ("date", ""),
    ("etag", ""),
    ("expect", ""),
    ("expires", ""),
    ("from", ""),
    ("host", ""),
    ("if-match", ""),
    ("if-modified-since", ""),
    ("if-none-match", ""),
    ("if-range", ""),
    ("if-unmodified-since", ""),
    ("last-modified", ""),
    ("link", ""),
    ("location", ""),
    ("max-forwards", ""),
    ("proxy-authenticate", ""),
    ("proxy-authorization", ""),
    ("range", ""),
    ("referer", ""),
    ("refresh", ""),
    ("retry-after", ""),
    ("server", ""),
    ("set-cookie", ""),
    ("strict-transport-security", ""),
    ("transfer-encoding", ""),
    ("user-agent", ""),
    ("vary", ""),
    ("via", ""),
    ("www-authenticate", ""),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(bytes: usize) -> Entry {
        Entry { name: Text::Static("n"), value: Text::Shared(vec![b'v'; bytes - 33].into()) }
    }

    #[test]
    fn the_oldest_make_room() {
        let mut table = Table::new();
        table.resize(100);
        for bytes in [40, 41, 42] {
            table.insert(entry(bytes));
        }
        assert_eq!((table.get(62), table.get(63), table.get(64)), (Some(entry(42)), Some(entry(41)), None));
        table.insert(entry(101));
        assert_eq!((table.get(62), table.size), (None, 0));
    }

    #[test]
    fn what_was_put_in_unseen_is_unknown_until_the_table_is_emptied() {
        let mut table = Table::unknown();
        table.insert(entry(50));
        assert_eq!((table.get(62), table.get(63)), (Some(entry(50)), Some(Entry::UNKNOWN)));
        table.resize(0);
        table.resize(4096);
        assert_eq!(table.get(62), None);
    }

    #[test]
    fn no_more_is_kept_than_the_cap() {
        let mut table = Table::new();
        table.resize(usize::MAX);
        for _ in 0..100 {
            table.insert(entry(4096));
        }
        assert!(table.size <= HPACK_TABLE_BYTES);
        assert_eq!(table.get(62 + 99), Some(Entry::UNKNOWN), "the sender may still hold it");
    }
}
