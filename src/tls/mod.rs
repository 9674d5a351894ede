//! TLS 1.0 to 1.3 as a channel: records in, application data out, with keys from a key log.
//!
//! [`TlsStream`] is a [`StreamSink`](crate::flow::StreamSink) around another one, which gets what both senders
//! wrote as if there were no TLS. Without keys it still tells, as [`TlsFacts`], what the wire shows to anybody.
//!
//! Nothing here proves a peer's identity or checks a handshake; a record counts as read if its tag fits the
//! keys of the [`KeyStore`].

mod alert_name;
mod cipher;
mod facts;
mod handshake;
mod hello;
mod keys;
mod negotiation;
mod offsets;
mod outlet;
mod protection;
mod record;
mod schedule;
mod stream;
mod suites;

pub use alert_name::alert_name;
pub use facts::{Alert, EarlyData, SeenRecord, SenderFacts, TlsFacts};
pub use hello::{Random, Version};
pub use keys::{KeyLogLines, KeyStore};
pub use record::ContentType;
pub use stream::{PlainPlaces, TlsEnd, TlsStream};
pub use suites::CipherSuite;
