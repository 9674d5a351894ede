use serde::Serialize;

use super::{Again, Book, BookCode, BookMessage, Catalogue, Class, Key};
use crate::websocket::CloseCode;

/// A code book in words. What its vendor calls things, and what it means by them, is in English in every language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BookText {
    /// The book's id.
    pub book: String,
    /// What its vendor calls it.
    pub name: String,
    /// What chooses it, one text for each way.
    pub chosen_by: Vec<String>,
    /// Its codes.
    pub codes: Vec<BookCodeText>,
    /// Messages that tell the cause where no code does.
    pub messages: Vec<BookMessageText>,
    /// When it was last compared with its sources.
    pub as_of: String,
    /// Where it was taken from.
    pub sources: Vec<String>,
}

/// A code of a book in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BookCodeText {
    /// The book's id.
    pub book: String,
    /// What its vendor calls the book.
    pub book_name: String,
    /// The code, or the range as `first-last`.
    pub code: String,
    /// What the vendor calls it.
    pub name: String,
    /// A part of the reason without which it does not hold.
    pub reason: Option<String>,
    /// What the vendor means by it, in English.
    pub meaning: String,
    /// Where it was taken from.
    pub source: Option<String>,
    /// What kind of cause it is, and what to do.
    #[serde(flatten)]
    pub advice: Advice,
}

/// A message that tells the cause, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BookMessageText {
    /// What to look for before the end.
    pub shows: String,
    /// What it means, in English.
    pub meaning: String,
    /// What kind of cause it is, and what to do.
    #[serde(flatten)]
    pub advice: Advice,
}

/// What kind of cause something is, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Advice {
    /// The class's id.
    pub class: &'static str,
    /// What the class is called.
    pub class_name: String,
    /// What its sender says by codes of the class.
    pub class_meaning: String,
    /// Whether to reconnect, as an id.
    pub again: &'static str,
    /// The same in words.
    pub again_text: String,
    /// What to change, of this code alone, in English.
    pub own_fix: Option<String>,
    /// What to change for causes of the class.
    pub fix: String,
}

impl Catalogue {
    /// A book in words.
    pub fn book(&self, book: &Book) -> BookText {
        let code = |code| self.book_code(book, code);
        BookText {
            book: book.id.to_string(),
            name: book.name.to_string(),
            chosen_by: self.chosen_by(book),
            codes: book.codes.iter().map(code).collect(),
            messages: book.messages.iter().map(|message| self.book_message(message)).collect(),
            as_of: book.as_of.to_string(),
            sources: book.sources.iter().map(|source| source.to_string()).collect(),
        }
    }

    /// A code of a book in words.
    pub fn book_code(&self, book: &Book, code: &BookCode) -> BookCodeText {
        BookCodeText {
            book: book.id.to_string(),
            book_name: book.name.to_string(),
            code: code.span.to_string(),
            name: code.name.to_string(),
            reason: code.reason.as_ref().map(|reason| reason.to_string()),
            meaning: code.meaning.to_string(),
            source: code.source.as_ref().or(book.sources.first()).map(|source| source.to_string()),
            advice: self.advice(code.class, code.again, code.fix.as_deref()),
        }
    }

    /// What a book says of a code: the entries for it, the most specific first.
    pub fn codes_of_book(&self, book: &Book, code: CloseCode) -> Vec<BookCodeText> {
        let mut found: Vec<&BookCode> = book.codes.iter().filter(|entry| entry.span.contains(code)).collect();
        found.sort_by_key(|entry| (entry.reason.is_none(), entry.span.last.0 - entry.span.first.0));
        found.into_iter().map(|entry| self.book_code(book, entry)).collect()
    }

    fn book_message(&self, message: &BookMessage) -> BookMessageText {
        BookMessageText {
            shows: message.shows.to_string(),
            meaning: message.meaning.to_string(),
            advice: self.advice(message.class, message.again, message.fix.as_deref()),
        }
    }

    fn advice(&self, class: Class, again: Again, own_fix: Option<&str>) -> Advice {
        let of_class = |part: &str| self.message(&format!("class-{}{part}", class.id()), &[]);
        Advice {
            class: class.id(),
            class_name: of_class(""),
            class_meaning: of_class(".meaning"),
            again: again.id(),
            again_text: self.message(&format!("again-{}", again.id()), &[]),
            own_fix: own_fix.map(str::to_owned),
            fix: of_class(".fix"),
        }
    }

    fn chosen_by(&self, book: &Book) -> Vec<String> {
        let key = |key: Key, value: &str| {
            self.message(&format!("book-key-{}", key.id()), &[("value", value.into())])
        };
        let matches = &book.matches;
        let mut texts: Vec<String> = Vec::new();
        texts.extend(matches.subprotocols.iter().map(|text| key(Key::Subprotocol, text)));
        texts.extend(matches.hosts.iter().map(|text| key(Key::Host, text)));
        texts.extend(matches.paths.iter().map(|path| match matches.queries.is_empty() {
            true => key(Key::Path, path),
            false => {
                let queries: Vec<&str> = matches.queries.iter().map(|query| query.as_str()).collect();
                key(Key::Path, &format!("{}?{}", path.as_str(), queries.join("&")))
            }
        }));
        texts.extend(matches.closes.iter().map(|close| {
            let code = close.code.to_string();
            match &close.reason {
                None => self.message("book-key-close", &[("code", code.into())]),
                Some(reason) => self.message(
                    "book-key-close-reason",
                    &[("code", code.into()), ("reason", reason.as_str().into())],
                ),
            }
        }));
        texts
    }
}
