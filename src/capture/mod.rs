//! From bytes to packets: capture formats and compression.
//!
//! An [`Input`] is read as a [`Reader`], which hands out chunks: a buffer and the [`Record`]s of the whole
//! packets in it. A [`Source`] reads many inputs as one capture in time order. Nothing here knows what a
//! packet holds.
//!
//! | format | magic | file |
//! | --- | --- | --- |
//! | `pcap` | `a1b2c3d4`, either byte order | `pcap.rs` |
//! | `pcap-ns` | `a1b23c4d`, either byte order | `pcap.rs` |
//! | `pcap-modified` | `a1b2cd34`, either byte order; Red Hat 6.1 has that of `pcap` | `pcap.rs` |
//! | `pcap-nokia` | that of `pcap` | `pcap.rs` |
//! | `pcapng` | `0a0d0d0a` | `pcapng/` |
//!
//! Around them `gzip`, `zstd`, `lz4` and `xz`, in `compression/`. Formats that are known and not read stand in
//! `foreign.rs`. To add a format, write its framer beside `pcap.rs`, a variant of `framing::Framer` and a line
//! of [`FORMATS`]; the test there looks for the line in the table above.

mod bytes;
mod chunk;
mod compression;
mod error;
mod facts;
mod foreign;
mod format;
mod framing;
mod input;
mod pcap;
mod pcapng;
mod reader;
mod resync;
mod rotated;
mod source;
#[cfg(test)]
mod testing;

pub use chunk::{CHUNK_BYTES, Chunk};
pub use compression::{COMPRESSIONS, Compression};
pub use error::CaptureError;
pub use facts::{Secrets, WARNINGS};
pub use format::{FORMATS, Format};
pub use input::{Input, InputInfo, InputWarning};
pub use reader::Reader;
pub use source::{Finished, Run, Source};

use crate::base::Timestamp;

/// A link-layer header type as numbered by the tcpdump group (LINKTYPE_*).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LinkType(pub u16);

impl LinkType {
    /// Of records that Wireshark numbers like packets although they are none (journal entries, custom
    /// blocks). The number is not assigned.
    pub const NOT_A_PACKET: Self = Self(u16::MAX);
}

/// One packet as its capture framed it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// When it was captured; that of the packet before it where the capture gives no time.
    pub time: Timestamp,
    /// Where its captured bytes start in the chunk.
    pub start: u32,
    /// Captured bytes.
    pub captured_len: u32,
    /// Bytes that the packet had on the wire; at least `captured_len`.
    pub original_len: u32,
    /// What its first header is.
    pub link: LinkType,
    /// Bytes of frame check sequence behind the packet, if the capture says that there are some.
    pub fcs_len: u8,
}
