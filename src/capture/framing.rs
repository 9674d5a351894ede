//! What every format's framer has in common: it finds the whole packets in the bytes it is given.

use super::facts::Facts;
use super::format::PCAPNG;
use super::{Record, pcap, pcapng};
use crate::base::Timestamp;

/// Bytes to frame. They begin where the last call stopped.
#[derive(Clone, Copy)]
pub(super) struct Window<'b> {
    /// The bytes.
    pub(super) bytes: &'b [u8],
    /// Whether nothing follows them.
    pub(super) last: bool,
}

/// How far framing came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Progress {
    /// Bytes that are done with.
    pub(super) used: usize,
    /// Bytes that must be there, counted from the end of the used ones, to go on. What a framer decides may
    /// depend on these alone, never on how many more there are.
    pub(super) need: usize,
}

/// Where a framer puts what it finds.
pub(super) struct Found<'f> {
    /// Packets go here.
    pub(super) records: &'f mut Vec<Record>,
    /// Everything else.
    pub(super) facts: &'f mut Facts,
    base: usize,
}

impl<'f> Found<'f> {
    pub(super) fn new(records: &'f mut Vec<Record>, facts: &'f mut Facts) -> Self {
        Self { base: records.len(), records, facts }
    }

    /// Packets of the input before this point.
    pub(super) fn packets(&self) -> u64 {
        self.facts.packets + (self.records.len() - self.base) as u64
    }

    /// Time of the packet before this point.
    pub(super) fn last_time(&self) -> Option<Timestamp> {
        self.records
            .get(self.base..)
            .and_then(<[Record]>::last)
            .map(|record| record.time)
            .or(self.facts.previous_time)
    }

    /// A block or record is damaged.
    pub(super) fn damaged(&mut self) {
        let before = self.packets();
        self.facts.damaged(before);
    }

    /// Adds the new packets to the facts.
    pub(super) fn finish(self) {
        self.facts.note(self.records.get(self.base..).unwrap_or_default());
    }
}

/// A framer of any format.
#[derive(Debug)]
pub(super) enum Framer {
    Pcap(pcap::Framer),
    PcapNg(pcapng::Framer),
}

impl Framer {
    /// The format's name, as in [`FORMATS`](super::FORMATS).
    pub(super) fn format(&self) -> &'static str {
        match self {
            Self::Pcap(framer) => framer.format(),
            Self::PcapNg(_) => PCAPNG,
        }
    }

    /// Frames what is whole. With `window.last`, what is not used at the end is a record cut short.
    pub(super) fn frame(
        &mut self,
        window: Window<'_>,
        records: &mut Vec<Record>,
        facts: &mut Facts,
    ) -> Progress {
        let mut found = Found::new(records, facts);
        let progress = match self {
            Self::Pcap(framer) => framer.frame(window, &mut found),
            Self::PcapNg(framer) => framer.frame(window, &mut found),
        };
        found.finish();
        progress
    }
}

/// Four bytes of a fixed header as a number.
///
/// The bounds are constants wherever this is called, so the check is gone from the compiled loop.
#[inline(always)]
pub(super) fn u32_at<const BIG: bool, const N: usize>(head: &[u8; N], at: usize) -> u32 {
    match head.get(at..).and_then(<[u8]>::first_chunk) {
        Some(&bytes) if BIG => u32::from_be_bytes(bytes),
        Some(&bytes) => u32::from_le_bytes(bytes),
        None => 0,
    }
}
