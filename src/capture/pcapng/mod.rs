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
                let count = match search(rest, window.last, CHAIN_LINKS, |bytes| self.link_at::<BIG>(bytes)) {
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
                    match window.last.then(|| search_tail(rest, CHAIN_LINKS, tail)).flatten() {
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

/// Blocks in a row that prove a place: a known type and a length that stands at both ends do alone.
const CHAIN_LINKS: usize = 1;

/// A block's type and its length, twice.
const SMALLEST_BYTES: usize = 12;
const SECTION_HEADER_BYTES: usize = 28;

#[cfg(test)]
mod tests {
    use crate::capture::testing::{Memory, NgWriter, Packet, packets, read, read_in};
    use crate::capture::{LinkType, Reader, Secrets};

    const LITTLE: NgWriter = NgWriter { big_endian: false };
    const BIG: NgWriter = NgWriter { big_endian: true };

    #[test]
    fn sections_of_either_byte_order_follow_each_other() {
        let packets = packets(12);
        let file =
            [LITTLE.file(&packets[..4]), BIG.file(&packets[4..7]), LITTLE.file(&packets[7..])].concat();
        for room in [1, 100, 1 << 20] {
            let (read, info) = read_in(&Memory::file(file.clone()), room).expect("opens");
            assert_eq!(read, packets);
            assert!(info.warnings.is_empty() && info.format == "pcapng", "{info:?}");
        }
    }

    #[test]
    fn interfaces_have_their_own_link_type_clock_and_offset() {
        let mut packets = packets(4);
        for (packet, link) in packets.iter_mut().zip([1, 113, 276, 101]) {
            packet.link = LinkType(link);
            packet.nanos = 1_700_000_000_500_000_000;
        }
        for writer in [LITTLE, BIG] {
            let mut file = writer.section();
            file.extend(writer.interface(1, 0, &[(2, b"eth0".to_vec()), (9, vec![9])]));
            file.extend(writer.interface(113, 0, &[(9, vec![3]), (1, b"a comment".to_vec())]));
            file.extend(writer.interface(276, 0, &[(14, writer.u64(1_000_000_000)), (9, vec![6])]));
            file.extend(writer.interface(101, 0, &[(9, vec![0x81])]));
            file.extend(writer.packet(0, 1, &packets[0]));
            file.extend(writer.packet(1, 1_000_000, &packets[1]));
            let moved = Packet { nanos: packets[2].nanos - 1_000_000_000_000_000_000, ..packets[2].clone() };
            file.extend(writer.packet(2, 1000, &moved));
            file.extend(writer.packet(3, 500_000_000, &packets[3]));
            let (read, info) = read(&file);
            assert_eq!(read, packets);
            assert_eq!(info.link_types, [LinkType(1), LinkType(101), LinkType(113), LinkType(276)]);
        }
    }

    #[test]
    fn simple_and_obsolete_packets_are_read() {
        let packets = packets(3);
        for writer in [LITTLE, BIG] {
            let mut file = writer.section();
            file.extend(writer.interface(1, 50, &[]));
            let units = packets[0].nanos / 1000;
            let mut body = if writer.big_endian { vec![0, 0, 0, 7] } else { vec![0, 0, 7, 0] };
            for word in [(units >> 32) as u32, units as u32, packets[0].data.len() as u32, 2000] {
                body.extend(writer.u32(word));
            }
            body.extend(&packets[0].data);
            file.extend(writer.block(2, &body));
            let mut body = writer.u32(2000).to_vec();
            body.extend([9; 52]);
            file.extend(writer.block(3, &body));
            let mut body = writer.u32(3).to_vec();
            body.extend([9; 3]);
            file.extend(writer.block(3, &body));

            let (read, info) = read(&file);
            let facts: Vec<_> =
                read.iter().map(|packet| (packet.data.len(), packet.original_len, packet.nanos)).collect();
            let nanos = packets[0].nanos;
            assert_eq!(facts, [(packets[0].data.len(), 2000, nanos), (50, 2000, nanos), (3, 3, nanos)]);
            assert_eq!(info.dropped_packets, 7);
            let ids: Vec<_> = info.warnings.iter().map(|warning| warning.id).collect();
            assert_eq!(ids, ["input-untimed-packets", "input-dropped-packets"]);
        }
    }

    #[test]
    fn statistics_and_packets_tell_of_the_same_drops() {
        let packets = packets(2);
        for writer in [LITTLE, BIG] {
            let statistics = |ifdrop: u64, osdrop: u64| {
                let mut body = [writer.u32(0), writer.u32(0), writer.u32(0)].concat();
                body.extend(writer.options(&[(5, writer.u64(ifdrop)), (7, writer.u64(osdrop))]));
                writer.block(5, &body)
            };
            let mut file = writer.file(&packets[..1]);
            file.extend(writer.packet_with(
                0,
                1000,
                &packets[1],
                &[(4, writer.u64(8)), (1, b"lost some".to_vec())],
            ));
            file.extend(statistics(2, 1));
            file.extend(statistics(5, 4));
            let file = [file, writer.file(&packets), statistics(100, 0)].concat();
            let (_, info) = read(&file);
            assert_eq!((info.dropped_packets, info.damaged_blocks), (109, 0));
        }
    }

    #[test]
    fn secrets_are_kept_with_their_place_and_without_padding() {
        let packets = packets(3);
        let mut body = BIG.u32(Secrets::TLS_KEY_LOG).to_vec();
        body.extend(BIG.u32(5));
        body.extend(b"A b c");
        let mut file = BIG.file(&packets[..2]);
        file.extend(BIG.block(10, &body));
        file.extend(BIG.packet(0, 1000, &packets[2]));
        let memory = Memory::file(file);
        let mut reader = Reader::open(&memory).expect("opens");
        let (mut chunk, mut records) = Default::default();
        while reader.read_chunk(&mut chunk, &mut records) {}
        let expected = Secrets { kind: Secrets::TLS_KEY_LOG, after_packet: 2, data: (*b"A b c").into() };
        assert_eq!((reader.secrets(), records.len()), (&[expected][..], 3));
    }

    #[test]
    fn blocks_that_are_no_packets_are_passed_over_or_numbered_as_wireshark_does() {
        let packets = packets(3);
        let mut file = LITTLE.file(&packets[..1]);
        file.extend(LITTLE.block(4, &[0; 4]));
        file.extend(LITTLE.block(0x55, b"what?"));
        file.extend(LITTLE.packet(0, 1000, &packets[1]));
        file.extend(LITTLE.block(9, b"MESSAGE=hello\n"));
        file.extend(LITTLE.block(0xbad, &[0; 8]));
        file.extend(LITTLE.packet(0, 1000, &packets[2]));
        let (read, info) = read(&file);
        let links: Vec<_> = read.iter().map(|packet| packet.link).collect();
        let none = LinkType::NOT_A_PACKET;
        assert_eq!(links, [LinkType(1), LinkType(1), none, none, LinkType(1)]);
        assert_eq!((info.unknown_blocks, info.damaged_blocks), (1, 0));
        assert_eq!(info.warnings[0].values[1].1, "0x55");
    }

    #[test]
    fn one_bad_block_loses_only_itself() {
        let packets = packets(40);
        let good = LITTLE.packet(0, 1000, &packets[10]);
        let wrong = |at: usize, number: u32| {
            let mut block = good.clone();
            block[at..at + 4].copy_from_slice(&LITTLE.u32(number));
            block
        };
        let trailer = good.len() - 4;
        let bad = [
            wrong(8, 77),         // no such interface
            wrong(20, 100_000),   // captured length beyond the block
            wrong(4, 3),          // length too small
            wrong(4, u32::MAX),   // length absurd
            wrong(4, 50_000_000), // length beyond the end of the file
            wrong(4, 1000),       // length into a later packet
            wrong(trailer, 0),    // lengths that differ
            good[..good.len() - 5].to_vec(),
            vec![0; 4096],
        ];
        for (case, bad) in bad.into_iter().enumerate() {
            let file = [LITTLE.file(&packets[..10]), bad].concat();
            let rest: Vec<u8> =
                packets[11..].iter().flat_map(|packet| LITTLE.packet(0, 1000, packet)).collect();
            let file = [file, rest, BIG.file(&packets[..3])].concat();
            for room in [12, 999, 1 << 20] {
                let (read, info) = read_in(&Memory::file(file.clone()), room).expect("opens");
                assert_eq!(read, [&packets[..10], &packets[11..], &packets[..3]].concat(), "case {case}");
                assert_eq!((info.damaged_blocks, info.truncated), (1, false), "case {case}");
            }
        }
    }

    #[test]
    fn an_interface_that_cannot_be_read_keeps_the_numbers_of_others() {
        let packets = packets(1);
        let mut file = LITTLE.section();
        file.extend(LITTLE.block(1, &[]));
        file.extend(LITTLE.interface(1, 0, &[]));
        file.extend(LITTLE.packet(1, 1000, &packets[0]));
        let (read, info) = read(&file);
        assert_eq!((read, info.damaged_blocks), (packets, 1));
    }
}
