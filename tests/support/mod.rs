//! What integration tests build captures with. Nothing here shares code with the readers under test.
//!
//! A [`Conversation`] plays a TCP connection and keeps its packets, [`Frame`] encodes what WebSocket peers
//! say, [`Http2`] what carries them over HTTP/2, [`pcap`] and [`pcapng`] write packets as a file, [`packets`] reads a well-formed one back, and
//! [`MemoryInput`] hands a file to the library, whose answer is a [`Reading`].
#![allow(dead_code, unused_imports, unreachable_pub, reason = "every test crate uses its own part of this")]

mod capture_file;
mod conversation;
mod fixture;
mod frame;
mod http2;
mod memory_input;
mod packet;
mod plain_reader;
mod reading;

pub use capture_file::{ByteOrder, Captured, pcap, pcapng, pcapng_with_secrets};
pub use conversation::Conversation;
pub use fixture::Fixture;
pub use frame::{Frame, accept_for};
pub use http2::Http2;
pub use memory_input::MemoryInput;
pub use packet::{ACK, FIN, PSH, RST, SYN, TcpPacket, icmp_error};
pub use plain_reader::{boundaries, packets, secrets};
pub use reading::Reading;
