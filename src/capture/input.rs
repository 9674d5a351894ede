use std::io::{self, Read};

use super::LinkType;
use crate::base::Timestamp;

/// Bytes that can be read as a capture. Implemented outside the library, over files and standard input.
pub trait Input: Send + Sync {
    /// What a person calls it: a path, or `-`.
    fn name(&self) -> &str;

    /// Its length in bytes, if it can be read at an offset.
    fn len(&self) -> Option<u64>;

    /// Whether it is known to have no bytes.
    fn is_empty(&self) -> bool {
        self.len() == Some(0)
    }

    /// Reads at an offset, as much as there is room for or less; 0 only at the end.
    ///
    /// # Errors
    /// What the system says, and `Unsupported` for an input that can only be read in order.
    fn read_at(&self, offset: u64, into: &mut [u8]) -> io::Result<usize>;

    /// Its bytes in order, from the first. An input that is not [`rereadable`](Self::rereadable) gives them
    /// once.
    ///
    /// # Errors
    /// What the system says.
    fn stream(&self) -> io::Result<Box<dyn Read + Send + '_>>;

    /// Whether it can be read a second time.
    fn rereadable(&self) -> bool;
}

/// What an input turned out to be: facts for the report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InputInfo {
    /// What a person calls it.
    pub path: String,
    /// `pcap`, `pcap-ns`, `pcap-modified`, `pcap-nokia`, `pcapng`: see [`FORMATS`](super::FORMATS).
    pub format: &'static str,
    /// `gzip`, `zstd`, `lz4`, `xz`.
    pub compression: Option<&'static str>,
    /// The link types of its interfaces, sorted.
    pub link_types: Vec<LinkType>,
    /// Packets in it: the records that Wireshark numbers.
    pub packets: u64,
    /// Captured packet bytes.
    pub bytes: u64,
    /// Time of the first packet.
    pub first_time: Option<Timestamp>,
    /// Latest time of any packet.
    pub last_time: Option<Timestamp>,
    /// Whether it ended in the middle of a record or of compressed data.
    pub truncated: bool,
    /// Packets that the capturing machine says it dropped (interface statistics, packet options).
    pub dropped_packets: u64,
    /// Damaged blocks or records that were passed over.
    pub damaged_blocks: u64,
    /// Blocks of a kind that is not known, passed over.
    pub unknown_blocks: u64,
    /// What a person should know about it, in the order of [`WARNINGS`](super::WARNINGS).
    pub warnings: Vec<InputWarning>,
}

/// Something about an input that a person should know: a message id of the catalogue with its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InputWarning {
    /// Message id, such as `input-cut`.
    pub id: &'static str,
    /// Values for the message's placeholders.
    pub values: Vec<(&'static str, String)>,
}
