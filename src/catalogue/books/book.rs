use serde::{Deserialize, Serialize};

use crate::base::{ids, is_steering};
use crate::websocket::CloseCode;

/// Characters of one text in a book at most.
const TEXT: usize = 300;

/// What an application, a library or a service means by its close codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Book {
    /// The id: lower-case letters, digits and dashes.
    pub id: BookId,
    /// What its vendor calls it.
    pub name: Text,
    /// Date of the last comparison with its sources, as `YYYY-MM-DD`.
    pub as_of: AsOf,
    /// Where it was taken from.
    pub sources: Vec<Text>,
    /// What chooses it.
    pub matches: BookMatch,
    /// Its codes.
    pub codes: Vec<BookCode>,
    /// What tells the cause where it is not the code.
    pub messages: Vec<BookMessage>,
}

/// What chooses a book; `*` stands for any characters.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct BookMatch {
    /// Negotiated subprotocols.
    pub subprotocols: Vec<Text>,
    /// Host names in lower case, without port.
    pub hosts: Vec<HostText>,
    /// Paths without query.
    pub paths: Vec<Text>,
    /// Parameters, such as `v=*`, all of which the query beside such a path must have.
    pub queries: Vec<Text>,
    /// Close frames so typical that they suggest the book.
    pub closes: Vec<ClosePattern>,
}

/// A Close frame by its code and a part of its reason.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClosePattern {
    /// The code, or a range of them.
    pub code: CodeSpan,
    /// A part of the reason, whatever its case.
    pub reason: Option<Text>,
}

/// What a book says of one code.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BookCode {
    /// The code, or the range.
    #[serde(rename = "code")]
    pub span: CodeSpan,
    /// What the vendor calls it.
    pub name: Text,
    /// What it means there, in English.
    pub meaning: Text,
    /// What kind of cause it is; its words are the message `class-<id>`.
    pub class: Class,
    /// Whether to reconnect; its words are the message `again-<id>`.
    pub again: Again,
    /// What to change beyond what its class says, in English.
    pub fix: Option<Text>,
    /// A part of the reason, whatever its case, without which the entry does not hold.
    pub reason: Option<Text>,
    /// Where it was taken from, if not from the book's first source.
    pub source: Option<Text>,
}

/// A message that tells the cause where the code does not.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BookMessage {
    /// What to look for before the end.
    pub shows: Text,
    /// What it means, in English.
    pub meaning: Text,
    /// What kind of cause it is.
    pub class: Class,
    /// Whether to reconnect.
    pub again: Again,
    /// What to change beyond what its class says, in English.
    pub fix: Option<Text>,
    /// Where it was taken from, if not from the book's first source.
    pub source: Option<Text>,
}

/// A kind of cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "their words are the messages `class-<id>`")]
pub enum Class {
    Normal,
    Restart,
    ServerError,
    Overload,
    Rate,
    SlowReader,
    Auth,
    Forbidden,
    Protocol,
    Version,
    Configuration,
    NotFound,
    Size,
    Duplicate,
    Timeout,
    Heartbeat,
    Session,
    Moved,
    Network,
    Ended,
    ClientError,
    Unknown,
}

ids!(Class {
    Normal = "normal",
    Restart = "restart",
    ServerError = "server-error",
    Overload = "overload",
    Rate = "rate",
    SlowReader = "slow-reader",
    Auth = "auth",
    Forbidden = "forbidden",
    Protocol = "protocol",
    Version = "version",
    Configuration = "configuration",
    NotFound = "not-found",
    Size = "size",
    Duplicate = "duplicate",
    Timeout = "timeout",
    Heartbeat = "heartbeat",
    Session = "session",
    Moved = "moved",
    Network = "network",
    Ended = "ended",
    ClientError = "client-error",
    Unknown = "unknown",
});

/// Whether a client should reconnect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Again {
    /// With growing delays.
    Yes,
    /// With a new session.
    Fresh,
    /// Not unchanged.
    FixFirst,
    /// Never.
    No,
}

ids!(Again { Yes = "yes", Fresh = "fresh", FixFirst = "fix-first", No = "no" });

/// One code, or a range of codes that may stand in a frame: `4401` or `"3000-3499"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "RawSpan")]
pub struct CodeSpan {
    /// The lowest.
    pub first: CloseCode,
    /// The highest.
    pub last: CloseCode,
}

impl CodeSpan {
    /// Whether the code is one of them.
    pub fn contains(self, code: CloseCode) -> bool {
        (self.first.0..=self.last.0).contains(&code.0)
    }
}

impl std::fmt::Display for CodeSpan {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.first == self.last {
            true => write!(f, "{}", self.first),
            false => write!(f, "{}-{}", self.first, self.last),
        }
    }
}

#[derive(Deserialize)]
#[serde(untagged, expecting = "expected a code such as 4401 or a range such as \"4000-4099\"")]
enum RawSpan {
    Code(u16),
    Text(String),
}

impl TryFrom<RawSpan> for CodeSpan {
    type Error = String;

    fn try_from(raw: RawSpan) -> Result<Self, String> {
        let (first, last) = match &raw {
            RawSpan::Code(code) => (Some(*code), Some(*code)),
            RawSpan::Text(text) => {
                let (first, last) = text.split_once('-').unwrap_or((text, text));
                (first.parse().ok(), last.parse().ok())
            }
        };
        let (Some(first), Some(last)) = (first, last) else {
            return Err("expected a code such as 4401 or a range such as \"4000-4099\"".to_owned());
        };
        if first > last {
            return Err(format!("the range {first}-{last} ends before it begins"));
        }
        let span = Self { first: CloseCode(first), last: CloseCode(last) };
        match span.first.allowed_on_wire() && span.last.allowed_on_wire() {
            true => Ok(span),
            false => Err(format!("{span} must not be in a Close frame")),
        }
    }
}

macro_rules! checked_text {
    ($(#[$doc:meta])* $name:ident, $check:expr) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::ops::Deref for $name {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = String;

            fn try_from(text: String) -> Result<Self, String> {
                is_text(&text)?;
                let check: fn(&str) -> Result<(), String> = $check;
                check(&text).map(|()| Self(text))
            }
        }

        impl From<$name> for String {
            fn from(text: $name) -> Self {
                text.0
            }
        }
    };
}

checked_text!(
    /// One line of text that can be printed.
    Text,
    |_| Ok(())
);
checked_text!(
    /// A book's id.
    BookId,
    |text| {
        let is_id = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        match text.chars().all(is_id) && text.contains(|c: char| c.is_ascii_lowercase()) {
            true => Ok(()),
            false => Err("an id has lower-case letters, digits and dashes".to_owned()),
        }
    }
);
checked_text!(
    /// A host name or a pattern of one.
    HostText,
    |text| match text.contains(|c: char| c.is_ascii_uppercase() || c == ':' || c == '/') {
        true => Err("a host is written in lower case, without scheme, port and path".to_owned()),
        false => Ok(()),
    }
);
checked_text!(
    /// A date.
    AsOf,
    |text| match text.parse::<jiff::civil::Date>() {
        Ok(_) => Ok(()),
        Err(_) => Err("a date is written as 2026-11-28".to_owned()),
    }
);

fn is_text(text: &str) -> Result<(), String> {
    if text.trim().is_empty() {
        return Err("it is empty".to_owned());
    }
    if text.chars().count() > TEXT {
        return Err(format!("it has more than {TEXT} characters"));
    }
    match text.contains(is_steering) {
        true => Err("it has a line break or another control character".to_owned()),
        false => Ok(()),
    }
}
