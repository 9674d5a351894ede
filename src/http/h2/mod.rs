//! HTTP/2 as far as WebSocket needs it (RFC 9113, RFC 8441): turns each stream of an extended CONNECT into a
//! channel of its own.

mod connection;
mod direction;
mod error_code;
mod frame;
mod half;
mod held;
mod hpack;
mod huffman;
mod message;
mod resync;
mod sink;
mod splitter;
mod stream;
mod streams;
mod table;
mod window;

#[cfg(test)]
mod tests;

pub use connection::H2Connection;
pub use error_code::ErrorCode;
pub use frame::{GoAway, Settings};
pub use half::UNKNOWN_BYTES;
pub use resync::begins_with_frames;
pub use sink::{H2Sink, StreamEnd, StreamOver};
pub use window::{Window, Windows};
