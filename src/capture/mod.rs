//! From bytes to packets: capture formats and compression.
//!
//! An [`Input`] is read as a [`Reader`], which hands out chunks: a buffer and the [`Record`]s of the whole
//! packets in it. Nothing here knows what a packet holds.

mod error;
mod input;

pub use error::CaptureError;
pub use input::{Input, InputInfo, InputWarning};

use crate::base::Timestamp;

/// A link-layer header type as numbered by the tcpdump group (LINKTYPE_*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LinkType(pub u16);

/// One packet as its capture framed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Record {
    /// When it was captured.
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
