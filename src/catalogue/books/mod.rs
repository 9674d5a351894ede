//! Code books: what applications and libraries mean by the close codes that they define themselves. A book is one
//! TOML file and one line in `BOOKS`; a user's own books come before these.

mod book;
mod check;
mod choose;

use std::sync::{Arc, LazyLock};

use super::known::File;
use crate::connection::ConnectionRecord;
use crate::websocket::CloseCode;

pub use book::{Again, Book, BookCode, BookMatch, BookMessage, Class, ClosePattern, CodeSpan};
pub(super) use book::{AsOf, BookId, Text};
pub(super) use check::check;
pub use choose::{ChosenBy, Key};

use choose::Asked;

/// One line for each file.
macro_rules! books {
    ($($id:literal),+ $(,)?) => {
        &[$(($id, include_str!(concat!($id, ".toml")))),+]
    };
}

/// Id and text of each built-in book. Of two that a connection fits equally well, the first is taken.
const BOOKS: &[(&str, &str)] = books![
    "ably",
    "action-cable",
    "alpaca",
    "assemblyai",
    "atproto",
    "aws-appsync",
    "binance",
    "bitfinex",
    "centrifugo",
    "coinbase",
    "deepgram",
    "deribit",
    "discord-gateway",
    "discord-voice",
    "elevenlabs",
    "graphql-transport-ws",
    "graphql-ws",
    "home-assistant",
    "kraken",
    "kubernetes",
    "mqtt",
    "ocpp",
    "openai-realtime",
    "pandascore",
    "phoenix",
    "pusher",
    "signalr",
    "slack",
    "socket-io",
    "sockjs",
    "speechmatics",
    "stomp",
    "twilio-media-streams",
    "twitch-eventsub",
    "wamp",
];

// Compiled in and tested: every text is a book.
static BUILT_IN: LazyLock<Shelf> = LazyLock::new(|| {
    let read = |text: &&str| File::read(text).and_then(|file| file.book(text));
    let book = |(id, text): &(&str, &str)| read(text).unwrap_or_else(|error| panic!("{id}: {error}"));
    Shelf::new(BOOKS.iter().filter_map(book).map(Arc::new).collect())
});

/// Code books in the order in which they are asked. The built-in ones are read when they are first needed.
#[derive(Clone, Debug)]
pub struct Books(Option<Arc<Shelf>>);

#[derive(Debug)]
struct Shelf {
    books: Vec<Arc<Book>>,
    /// Every single code, by code: with book and index in the book.
    singles: Vec<(CloseCode, Entry)>,
    /// Every range.
    ranges: Vec<(CodeSpan, Entry)>,
}

/// A code of a book, and what chose the book.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    book: usize,
    code: usize,
    key: Key,
    pattern: usize,
}

/// How a book explains a connection's close code.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The book.
    pub book: Arc<Book>,
    /// Index of the code in [`Book::codes`].
    pub code: usize,
    /// What chose the book.
    pub chosen_by: ChosenBy,
}

impl Reading {
    /// What the book says of the code.
    pub fn entry(&self) -> &BookCode {
        &self.book.codes[self.code]
    }
}

impl Books {
    /// The built-in books.
    pub fn built_in() -> Self {
        Self(None)
    }

    /// A user's own books, before the built-in ones; one with the id of a built-in book takes its place.
    pub(super) fn with(own: Vec<Book>) -> Self {
        if own.is_empty() {
            return Self::built_in();
        }
        let mut books: Vec<Arc<Book>> = own.into_iter().map(Arc::new).collect();
        let others = BUILT_IN.books.iter().filter(|book| books.iter().all(|own| own.id != book.id)).cloned();
        let others: Vec<_> = others.collect();
        books.extend(others);
        Self(Some(Arc::new(Shelf::new(books))))
    }

    fn shelf(&self) -> &Shelf {
        self.0.as_deref().unwrap_or(&BUILT_IN)
    }

    /// Every book, in the order in which they are asked.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Book>> {
        self.shelf().books.iter()
    }

    /// The book of that id.
    pub fn get(&self, id: &str) -> Option<&Arc<Book>> {
        self.iter().find(|book| book.id.as_str() == id)
    }

    /// What books say of a code by itself.
    pub fn defining(&self, code: CloseCode) -> impl Iterator<Item = (&Arc<Book>, &BookCode)> {
        let shelf = self.shelf();
        let entries = shelf.defining(code).into_iter();
        entries.map(|(book, index)| (&shelf.books[book], &shelf.books[book].codes[index]))
    }

    /// Where the code in the connection's first Close frame is explained: in the first book that defines it and
    /// that the negotiated subprotocol, else the host, else the path, else the Close frame itself chooses.
    pub fn find(&self, record: &ConnectionRecord) -> Option<Place> {
        let close = record.initiator.and_then(|side| record.close[side].as_ref())?;
        let code = close.code.filter(|code| record.close_code == Some(*code))?;
        let shelf = self.shelf();
        let defining = shelf.defining(code);
        if defining.is_empty() {
            return None;
        }
        let asked = Asked::of(record, code, &close.reason);
        Key::ALL.iter().find_map(|key| {
            let mut fitting = defining.iter().copied().filter_map(|(book, index)| {
                let entry = &shelf.books[book].codes[index];
                let fits = entry.reason.as_ref().is_none_or(|part| asked.has_reason(part));
                let pattern = asked.pattern(*key, &shelf.books[book].matches).filter(|_| fits)?;
                Some(Place { book, code: index, key: *key, pattern })
            });
            fitting.next()
        })
    }

    /// What stands at a place that [`find`](Self::find) answered.
    pub fn at(&self, place: Place) -> Reading {
        let book = self.shelf().books[place.book].clone();
        let chosen_by = ChosenBy { key: place.key, pattern: place.key.pattern(&book.matches, place.pattern) };
        Reading { book, code: place.code, chosen_by }
    }
}

/// Book, and index of the code in it.
type Entry = (usize, usize);

impl Shelf {
    fn new(books: Vec<Arc<Book>>) -> Self {
        let (mut singles, mut ranges) = (Vec::new(), Vec::new());
        for (at, book) in books.iter().enumerate() {
            for (index, code) in book.codes.iter().enumerate() {
                match code.span.first == code.span.last {
                    true => singles.push((code.span.first, (at, index))),
                    false => ranges.push((code.span, (at, index))),
                }
            }
        }
        singles.sort();
        Self { books, singles, ranges }
    }

    /// Book and index of each entry for a code: by book, in a book the most specific first.
    fn defining(&self, code: CloseCode) -> Vec<Entry> {
        let first = self.singles.partition_point(|(single, _)| *single < code);
        let singles = self.singles.iter().skip(first).take_while(|(single, _)| *single == code);
        let ranges = self.ranges.iter().filter(|(span, _)| span.contains(code));
        let mut found: Vec<Entry> =
            singles.map(|(_, entry)| *entry).chain(ranges.map(|(_, entry)| *entry)).collect();
        found.sort_by_key(|(book, index)| {
            let entry = &self.books[*book].codes[*index];
            (*book, entry.reason.is_none(), entry.span.last.0 - entry.span.first.0)
        });
        found
    }
}

#[cfg(test)]
mod tests;
