//! TLS as somebody who listens with a key log sees it. Read first: RFC 8446 and RFC 5246.
//!
//! Records are protected as they should be. No keys are exchanged: the secrets are drawn, and what only the
//! two ends can check (certificate, signature, Finished) is noise.

mod certificate;
mod cipher;
mod log;
mod messages;
mod schedule;
mod session;
mod suite;

pub use cipher::RecordCipher;
pub use log::TlsLog;
pub use session::Session;
pub use suite::Suite;

/// Bytes of a record's header.
pub const RECORD_HEADER: usize = 5;

/// Bytes of plaintext in a full record (RFC 8446 §5.1).
pub const FULL_RECORD: usize = 1 << 14;

pub(crate) const CHANGE_CIPHER_SPEC: u8 = 20;
pub(crate) const ALERT: u8 = 21;
pub(crate) const HANDSHAKE: u8 = 22;
pub(crate) const APPLICATION_DATA: u8 = 23;

/// What a record says it is of: TLS 1.2, or later.
pub(crate) const RECORD_VERSION: u16 = 0x0303;

pub(crate) fn record_header(kind: u8, version: u16, length: usize) -> [u8; RECORD_HEADER] {
    let ([major, minor], [high, low]) = (version.to_be_bytes(), (length as u16).to_be_bytes());
    [kind, major, minor, high, low]
}
