//! The packet blocks. A record's `start` counts from the block's first byte here.

use pcap_parser::{PcapError, parse_option_be, parse_option_le};

use super::block::number;
use super::interface::Interfaces;
use crate::capture::framing::{Found, u32_at};
use crate::capture::{LinkType, Record};

/// Enhanced Packet Block; `None` if it contradicts itself or names no interface.
#[inline(always)]
pub(super) fn enhanced<const BIG: bool>(block: &[u8], interfaces: &mut Interfaces) -> Option<Record> {
    let head = block.first_chunk::<PACKET_HEAD_BYTES>()?;
    let id = u32_at::<BIG, _>(head, 8);
    let record = timed::<BIG>(block, head, id, interfaces)?;
    if block.len() < options_start(&record) + SMALLEST_OPTION_BYTES + TRAILER_BYTES {
        return Some(record);
    }
    Some(with_options::<BIG>(record, id, block, interfaces))
}

/// The obsolete Packet Block: as the enhanced one, with a short interface number and a drop counter.
pub(super) fn obsolete<const BIG: bool>(block: &[u8], interfaces: &mut Interfaces) -> Option<Record> {
    let head = block.first_chunk::<PACKET_HEAD_BYTES>()?;
    let both = u32_at::<BIG, _>(head, 8);
    let (id, dropped) = if BIG { (both >> 16, both & 0xffff) } else { (both & 0xffff, both >> 16) };
    let record = timed::<BIG>(block, head, id, interfaces)?;
    // 0xffff: the writer does not know.
    if dropped != 0 && dropped != 0xffff {
        interfaces.dropped_before_packet(id, dropped.into());
    }
    Some(record)
}

/// Simple Packet Block: the first interface, no time, and the shortest of three lengths.
pub(super) fn simple<const BIG: bool>(
    block: &[u8],
    interfaces: &Interfaces,
    found: &mut Found<'_>,
) -> Option<Record> {
    let head = block.first_chunk::<SIMPLE_HEAD_BYTES>()?;
    let interface = interfaces.get(0)?;
    let original_len = u32_at::<BIG, _>(head, 8);
    let room = (block.len() - SIMPLE_HEAD_BYTES).checked_sub(TRAILER_BYTES)? as u32;
    let snaplen = if interface.snaplen == 0 { u32::MAX } else { interface.snaplen };
    found.facts.untimed_packets += 1;
    Some(Record {
        time: found.last_time().unwrap_or_default(),
        start: SIMPLE_HEAD_BYTES as u32,
        captured_len: original_len.min(snaplen).min(room),
        original_len,
        link: interface.link,
        fcs_len: interface.fcs_len,
    })
}

/// A block that counts as a packet and is none.
pub(super) fn not_a_packet(found: &Found<'_>) -> Record {
    Record {
        time: found.last_time().unwrap_or_default(),
        start: 0,
        captured_len: 0,
        original_len: 0,
        link: LinkType::NOT_A_PACKET,
        fcs_len: 0,
    }
}

/// What the enhanced and the obsolete block share: time and lengths.
#[inline(always)]
fn timed<const BIG: bool>(
    block: &[u8],
    head: &[u8; PACKET_HEAD_BYTES],
    id: u32,
    interfaces: &Interfaces,
) -> Option<Record> {
    let interface = interfaces.get(id)?;
    let units = u64::from(u32_at::<BIG, _>(head, 12)) << 32 | u64::from(u32_at::<BIG, _>(head, 16));
    let captured_len = u32_at::<BIG, _>(head, 20);
    let original_len = u32_at::<BIG, _>(head, 24);
    if captured_len as usize > block.len().saturating_sub(PACKET_HEAD_BYTES + TRAILER_BYTES) {
        return None;
    }
    Some(Record {
        time: interface.clock.at(units),
        start: PACKET_HEAD_BYTES as u32,
        captured_len,
        original_len: original_len.max(captured_len),
        link: interface.link,
        fcs_len: interface.fcs_len,
    })
}

fn options_start(record: &Record) -> usize {
    PACKET_HEAD_BYTES + (record.captured_len as usize).next_multiple_of(4)
}

/// Reads the two options that matter to us: the length of the check sequence and the drop counter.
#[cold]
fn with_options<const BIG: bool>(
    mut record: Record,
    id: u32,
    block: &[u8],
    interfaces: &mut Interfaces,
) -> Record {
    let end = block.len() - TRAILER_BYTES;
    let mut rest = block.get(options_start(&record)..end).unwrap_or_default();
    let next = if BIG { parse_option_be::<PcapError<&[u8]>> } else { parse_option_le::<PcapError<&[u8]>> };
    while let Ok((after, option)) = next(rest) {
        rest = after;
        match (option.code.0, option.as_bytes()) {
            (END_OF_OPTIONS, _) => break,
            (EPB_FLAGS, Ok(&[a, b, c, d])) => {
                let flags =
                    if BIG { u32::from_be_bytes([a, b, c, d]) } else { u32::from_le_bytes([a, b, c, d]) };
                // Bits 5 to 8; 0 if the writer does not know.
                let fcs_len = (flags >> 5 & 0xf) as u8;
                if fcs_len != 0 {
                    record.fcs_len = fcs_len;
                }
            }
            (EPB_DROPCOUNT, Ok(bytes)) => {
                interfaces.dropped_before_packet(id, number::<BIG>(bytes).unwrap_or(0));
            }
            _ => {}
        }
    }
    record
}

const PACKET_HEAD_BYTES: usize = 28;
const SIMPLE_HEAD_BYTES: usize = 12;
const TRAILER_BYTES: usize = 4;
const SMALLEST_OPTION_BYTES: usize = 4;

const END_OF_OPTIONS: u16 = 0;
const EPB_FLAGS: u16 = 2;
const EPB_DROPCOUNT: u16 = 4;
