//! pcapng (draft-ietf-opsawg-pcapng): sections, interfaces, packets.
//!
//! Framing and the fixed headers of packet blocks are our own; the bodies of other blocks and options go to
//! `pcap-parser` as exact slices, and numbers in options are read from their raw bytes in the section's order.

mod block;
mod clock;
mod interface;
mod packet;

use self::block::BlockType;
use self::interface::Interfaces;
use super::CaptureError;
use super::framing::{Found, Progress, Window, u32_at};
use super::resync::{Link, Search, search, search_tail};
use crate::base::limits::BLOCK_BYTES;

/// Frames the blocks of one file.
#[derive(Debug, Default)]
pub(super) struct Framer {
    big_endian: bool,
    interfaces: Interfaces,
    searching: bool,
}

impl Framer {
    /// Looks at the first section header, which `peek` begins with.
    ///
    /// # Errors
    /// `None` if this is no such file, `BadHeader` if its byte order cannot be told.
    pub(super) fn open(peek: &[u8]) -> Option<Result<Self, CaptureError>> {
        if *peek.first_chunk::<4>()? != block::SECTION_HEADER.to_be_bytes() {
            return None;
        }
        let bad = |detail: String| Some(Err(CaptureError::BadHeader { detail }));
        match peek.get(8..12).map(byte_order) {
            Some(Some(big_endian)) => Some(Ok(Self { big_endian, ..Self::default() })),
            Some(None) => bad("no byte-order magic".to_owned()),
            None => bad(format!("{} bytes of {SECTION_HEADER_BYTES}", peek.len())),
        }
    }

    /// Frames the blocks that are whole.
    pub(super) fn frame(&mut self, window: Window<'_>, found: &mut Found<'_>) -> Progress {
        let mut at = 0;
        loop {
            let step = match self.big_endian {
                true => self.frame_in_order::<true>(window, &mut at, found),
                false => self.frame_in_order::<false>(window, &mut at, found),
            };
            match step {
                Step::OtherOrder => self.big_endian = !self.big_endian,
                Step::Need(need) => {
                    found.facts.dropped_packets = self.interfaces.dropped_packets();
                    return Progress { used: at, need };
                }
            }
        }
    }

    fn frame_in_order<const BIG: bool>(
        &mut self,
        window: Window<'_>,
        at: &mut usize,
        found: &mut Found<'_>,
    ) -> Step {
        loop {
            let rest = window.bytes.get(*at..).unwrap_or_default();
            if self.searching {
                let count = match search(rest, window.last, |bytes| self.link_at::<BIG>(bytes)) {
                    Search::At(count) => {
                        self.searching = false;
                        count
                    }
                    Search::Nowhere(0) => return Step::Need(1),
                    Search::Nowhere(count) => count,
                    Search::Need(need) => return Step::Need(need),
                };
                found.facts.skipped_bytes += count as u64;
                *at += count;
                continue;
            }
            let Some(head) = rest.first_chunk::<8>() else { return Step::Need(SMALLEST_BYTES) };
            let kind = u32_at::<BIG, _>(head, 0);
            if kind == block::SECTION_HEADER {
                match rest.get(8..12).map(byte_order) {
                    None => return Step::Need(SECTION_HEADER_BYTES),
                    Some(Some(big_endian)) if big_endian != BIG => return Step::OtherOrder,
                    Some(_) => {}
                }
            }
            let len = u32_at::<BIG, _>(head, 4) as usize;
            let whole = (SMALLEST_BYTES..=BLOCK_BYTES).contains(&len).then(|| rest.get(..len));
            match whole {
                Some(Some(bytes)) if bytes.last_chunk() == Some(&[head[4], head[5], head[6], head[7]]) => {
                    self.block::<BIG>(kind, bytes, *at, found);
                    *at += len;
                }
                Some(None) => {
                    let tail = |bytes: &[u8]| self.link_at::<BIG>(bytes);
                    match window.last.then(|| search_tail(rest, tail)).flatten() {
                        Some(count) => {
                            found.damaged();
                            found.facts.skipped_bytes += count as u64;
                            *at += count;
                        }
                        None => return Step::Need(len),
                    }
                }
                _ => {
                    self.searching = true;
                    found.damaged();
                    found.facts.skipped_bytes += 1;
                    *at += 1;
                }
            }
        }
    }

    /// Takes what one whole block holds; `at` is its place in the chunk.
    #[inline(always)]
    fn block<const BIG: bool>(&mut self, kind: u32, block: &[u8], at: usize, found: &mut Found<'_>) {
        let record = match kind {
            block::ENHANCED_PACKET => packet::enhanced::<BIG>(block, &mut self.interfaces),
            _ => match BlockType::of(kind) {
                BlockType::ObsoletePacket => packet::obsolete::<BIG>(block, &mut self.interfaces),
                BlockType::SimplePacket => packet::simple::<BIG>(block, &self.interfaces, found),
                BlockType::NotAPacket => Some(packet::not_a_packet(found)),
                other => return self.other_block::<BIG>(other, kind, block, found),
            },
        };
        match record {
            Some(mut record) => {
                record.start += at as u32;
                found.records.push(record);
            }
            None => found.damaged(),
        }
    }

    #[cold]
    fn other_block<const BIG: bool>(
        &mut self,
        block_type: BlockType,
        kind: u32,
        block: &[u8],
        found: &mut Found<'_>,
    ) {
        let understood = match block_type {
            BlockType::SectionHeader => {
                self.interfaces.begin_section();
                Some(())
            }
            BlockType::InterfaceDescription => self.interfaces.describe::<BIG>(block, found),
            BlockType::InterfaceStatistics => self.interfaces.statistics::<BIG>(block),
            BlockType::DecryptionSecrets => block::secrets::<BIG>(block, found),
            BlockType::Unknown => {
                found.facts.unknown_block(kind);
                Some(())
            }
            _ => Some(()),
        };
        if understood.is_none() {
            found.damaged();
        }
    }

    /// Whether a block of a known kind may begin here.
    fn link_at<const BIG: bool>(&self, bytes: &[u8]) -> Link {
        let Some(head) = bytes.first_chunk::<12>() else { return Link::Beyond };
        let kind = u32_at::<BIG, _>(head, 0);
        let mut big_endian = BIG;
        match BlockType::of(kind) {
            BlockType::Unknown => return Link::Bad,
            BlockType::SectionHeader => match head.last_chunk::<4>().and_then(|magic| byte_order(magic)) {
                Some(order) => big_endian = order,
                None => return Link::Bad,
            },
            _ => {}
        }
        let len = if big_endian { u32_at::<true, _>(head, 4) } else { u32_at::<false, _>(head, 4) } as usize;
        if !(SMALLEST_BYTES..=BLOCK_BYTES).contains(&len) {
            return Link::Bad;
        }
        match bytes.get(..len) {
            None => Link::Beyond,
            Some(block) if block.last_chunk() != Some(&[head[4], head[5], head[6], head[7]]) => Link::Bad,
            Some(_) => Link::Record(len),
        }
    }
}

/// Why framing stops.
enum Step {
    /// A section header in the other byte order comes next.
    OtherOrder,
    /// So many bytes are needed.
    Need(usize),
}

/// Whether a byte-order magic is in network order, if it is one.
fn byte_order(magic: &[u8]) -> Option<bool> {
    match magic {
        [0x1a, 0x2b, 0x3c, 0x4d] => Some(true),
        [0x4d, 0x3c, 0x2b, 0x1a] => Some(false),
        _ => None,
    }
}

/// A block's type and its length, twice.
const SMALLEST_BYTES: usize = 12;
const SECTION_HEADER_BYTES: usize = 28;
