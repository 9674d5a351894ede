//! Classic pcap (draft-ietf-opsawg-pcap) and the variants that once went by its name.

use super::framing::{Found, Progress, Window, u32_at};
use super::resync::{Link, Search, search, search_tail};
use super::{CaptureError, LinkType, Record};
use crate::base::Timestamp;
use crate::base::limits::BLOCK_BYTES;

/// Frames the records of one file.
#[derive(Debug)]
pub(super) struct Framer {
    dialect: &'static Dialect,
    big_endian: bool,
    link: LinkType,
    fcs_len: u8,
    lengths: Lengths,
    /// Bytes of a record's header; `None` until the first records have told.
    head_len: Option<usize>,
    searching: bool,
    last_seconds: Option<u32>,
}

impl Framer {
    /// Reads the file header, which `peek` begins with.
    ///
    /// # Errors
    /// `None` if this is no such file, `BadHeader` if it ends in its header.
    pub(super) fn open(peek: &[u8]) -> Option<Result<Self, CaptureError>> {
        let magic = *peek.first_chunk::<4>()?;
        let find = |number| DIALECTS.iter().find(|dialect| dialect.magic == number);
        let (dialect, big_endian) = match find(u32::from_be_bytes(magic)) {
            Some(dialect) => (dialect, true),
            None => (find(u32::from_le_bytes(magic))?, false),
        };
        let Some(head) = peek.first_chunk::<FILE_HEADER_BYTES>() else {
            let detail = format!("{} bytes of {FILE_HEADER_BYTES}", peek.len());
            return Some(Err(CaptureError::BadHeader { detail }));
        };
        Some(Ok(if big_endian {
            Self::new::<true>(dialect, head)
        } else {
            Self::new::<false>(dialect, head)
        }))
    }

    fn new<const BIG: bool>(dialect: &'static Dialect, head: &[u8; FILE_HEADER_BYTES]) -> Self {
        let network = u32_at::<BIG, _>(head, 20);
        let version = u32_at::<BIG, _>(head, 4);
        let (major, minor) =
            if BIG { (version >> 16, version & 0xffff) } else { (version & 0xffff, version >> 16) };
        Self {
            dialect,
            big_endian: BIG,
            link: LinkType(network as u16),
            // Bit 26 says that bits 28 to 31 count the check sequence in units of 16 bits.
            fcs_len: if network & 0x0400_0000 != 0 { (network >> 28) as u8 * 2 } else { 0 },
            // As libpcap does: the two lengths changed places in version 2.3, and some 2.3 files did not follow.
            lengths: match (major, minor) {
                (2, ..3) => Lengths::Swapped,
                (2, 3) => Lengths::SwappedIfLarger,
                _ => Lengths::InOrder,
            },
            head_len: None,
            searching: false,
            last_seconds: None,
        }
    }

    /// The format's name.
    pub(super) fn format(&self) -> &'static str {
        if self.head_len == Some(NOKIA_HEAD_BYTES) {
            "pcap-nokia"
        } else if self.head_len.is_some_and(|len| len > HEAD_BYTES) {
            "pcap-modified"
        } else {
            self.dialect.name
        }
    }

    /// Frames the records that are whole.
    pub(super) fn frame(&mut self, window: Window<'_>, found: &mut Found<'_>) -> Progress {
        match self.big_endian {
            true => self.frame_in_order::<true>(window, found),
            false => self.frame_in_order::<false>(window, found),
        }
    }

    fn frame_in_order<const BIG: bool>(&mut self, window: Window<'_>, found: &mut Found<'_>) -> Progress {
        let mut at = 0;
        if self.head_len.is_none() {
            if window.bytes.len() < VARIANT_BYTES && !window.last {
                return Progress { used: 0, need: VARIANT_BYTES };
            }
            let first = window.bytes.get(..VARIANT_BYTES).unwrap_or(window.bytes);
            at = FILE_HEADER_BYTES.min(first.len());
            self.head_len = Some(self.find_head_len::<BIG>(first.get(at..).unwrap_or_default()));
            found.facts.link_types.insert(self.link);
        }
        let head_len = self.head_len.unwrap_or(HEAD_BYTES);
        let per_second = self.dialect.per_second;
        let unit_nanos = i64::from(1_000_000_000 / per_second);
        loop {
            let rest = window.bytes.get(at..).unwrap_or_default();
            if self.searching {
                let place =
                    search(rest, window.last, CHAIN_LINKS, |bytes| self.link_at::<BIG>(bytes, head_len));
                let count = match place {
                    Search::At(count) => {
                        self.searching = false;
                        count
                    }
                    Search::Nowhere(0) => return Progress { used: at, need: 1 },
                    Search::Nowhere(count) => count,
                    Search::Need(need) => return Progress { used: at, need },
                };
                found.facts.skipped_bytes += count as u64;
                at += count;
                continue;
            }
            let Some(head) = self.head::<BIG>(rest) else {
                return Progress { used: at, need: head_len };
            };
            let end = head_len + head.captured_len as usize;

            // One comparison for none and too many.
            if head.captured_len.wrapping_sub(1) >= USUAL_BYTES || head.fraction >= per_second {
                match self.judge_odd::<BIG>(rest, window.last, head_len) {
                    Odd::Record => {}
                    Odd::Need(need) => return Progress { used: at, need },
                    Odd::Damage => {
                        self.searching = true;
                        found.damaged();
                        found.facts.skipped_bytes += 1;
                        at += 1;
                        continue;
                    }
                }
            }
            if rest.len() < end {
                let tail = |bytes: &[u8]| self.link_at::<BIG>(bytes, head_len);
                match window.last.then(|| search_tail(rest, CHAIN_LINKS, tail)).flatten() {
                    Some(count) => {
                        found.damaged();
                        found.facts.skipped_bytes += count as u64;
                        at += count;
                        continue;
                    }
                    None => return Progress { used: at, need: end },
                }
            }
            self.last_seconds = Some(head.seconds);
            let nanos = i64::from(head.seconds) * 1_000_000_000 + i64::from(head.fraction) * unit_nanos;
            found.records.push(Record {
                time: Timestamp::from_nanos(nanos),
                start: (at + head_len) as u32,
                captured_len: head.captured_len,
                original_len: head.original_len.max(head.captured_len),
                link: self.link,
                fcs_len: self.fcs_len,
            });
            at += end;
        }
    }

    /// The length of a record's header: the first that the dialect allows and the first records do not speak
    /// against.
    fn find_head_len<const BIG: bool>(&self, bytes: &[u8]) -> usize {
        let fits = |head_len: &usize| {
            let mut rest = bytes;
            for _ in 0..VARIANT_RECORDS {
                let Some(head) = self.head::<BIG>(rest) else { break };
                if head.captured_len as usize > BLOCK_BYTES || head.fraction >= self.dialect.per_second {
                    return false;
                }
                rest = rest.get(head_len + head.captured_len as usize..).unwrap_or_default();
            }
            true
        };
        let candidates = self.dialect.head_lens;
        candidates.iter().copied().find(fits).or(candidates.first().copied()).unwrap_or(HEAD_BYTES)
    }

    /// A record without bytes, with very many, or with too large a part of a second: writers have made all
    /// three, so it is one if the next one agrees.
    fn judge_odd<const BIG: bool>(&self, rest: &[u8], last: bool, head_len: usize) -> Odd {
        let Some(head) = self.head::<BIG>(rest) else { return Odd::Damage };
        if head.captured_len == 0 && head.fraction < self.dialect.per_second {
            // A hole in the file reads as zeros.
            return if head == Head::default() { Odd::Damage } else { Odd::Record };
        }
        if head.captured_len as usize > BLOCK_BYTES {
            return Odd::Damage;
        }
        let end = head_len + head.captured_len as usize;
        let Some(next) = rest.get(end..) else {
            return if last { Odd::Damage } else { Odd::Need(end + HEAD_BYTES) };
        };
        let Some(next) = self.head::<BIG>(next) else {
            return if last { Odd::Record } else { Odd::Need(end + HEAD_BYTES) };
        };
        // All may be large, or count a finer fraction than the magic says; hardly both.
        let agrees = match next.fraction < self.dialect.per_second {
            true => next.captured_len as usize <= BLOCK_BYTES,
            false => next.captured_len <= USUAL_BYTES,
        };
        if agrees && self.is_near(next) { Odd::Record } else { Odd::Damage }
    }

    /// Whether a record may begin here, judged more strictly than where one must.
    fn link_at<const BIG: bool>(&self, bytes: &[u8], head_len: usize) -> Link {
        let Some(head) = self.head::<BIG>(bytes) else { return Link::Beyond };
        let plausible = (1..=head.original_len).contains(&head.captured_len)
            && head.original_len as usize <= BLOCK_BYTES
            && head.fraction < self.dialect.per_second
            && self.is_near(head);
        match head_len + head.captured_len as usize {
            _ if !plausible => Link::Bad,
            len if len > bytes.len() => Link::Beyond,
            len => Link::Record(len),
        }
    }

    /// Whether its time is near that of the record before.
    fn is_near(&self, head: Head) -> bool {
        self.last_seconds.is_none_or(|last| head.seconds.abs_diff(last) <= NEAR_SECONDS)
    }

    #[inline(always)]
    fn head<const BIG: bool>(&self, bytes: &[u8]) -> Option<Head> {
        let head = bytes.first_chunk::<HEAD_BYTES>()?;
        let (first, second) = (u32_at::<BIG, _>(head, 8), u32_at::<BIG, _>(head, 12));
        let (captured_len, original_len) = match self.lengths {
            Lengths::InOrder => (first, second),
            Lengths::Swapped => (second, first),
            Lengths::SwappedIfLarger => (first.min(second), first.max(second)),
        };
        Some(Head {
            seconds: u32_at::<BIG, _>(head, 0),
            fraction: u32_at::<BIG, _>(head, 4),
            captured_len,
            original_len,
        })
    }
}

/// What a record's header says, in every variant.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Head {
    seconds: u32,
    fraction: u32,
    captured_len: u32,
    original_len: u32,
}

/// What an odd record turns out to be.
enum Odd {
    Record,
    Damage,
    Need(usize),
}

/// In which order a record's header has its lengths.
#[derive(Clone, Copy, Debug)]
enum Lengths {
    InOrder,
    Swapped,
    SwappedIfLarger,
}

/// What a magic number says.
#[derive(Debug)]
struct Dialect {
    magic: u32,
    name: &'static str,
    /// Units of a timestamp's fraction in a second.
    per_second: u32,
    /// Lengths that a record's header may have, likeliest first.
    head_lens: &'static [usize],
}

/// Red Hat 6.1 and Nokia wrote longer record headers under the magic of the standard ones; SuSE 6.3 longer
/// ones still under that of the modified format.
const DIALECTS: &[Dialect] = &[
    Dialect {
        magic: 0xa1b2_c3d4,
        name: "pcap",
        per_second: 1_000_000,
        head_lens: &[HEAD_BYTES, MODIFIED_HEAD_BYTES, NOKIA_HEAD_BYTES],
    },
    Dialect { magic: 0xa1b2_3c4d, name: "pcap-ns", per_second: 1_000_000_000, head_lens: &[HEAD_BYTES] },
    Dialect {
        magic: 0xa1b2_cd34,
        name: "pcap-modified",
        per_second: 1_000_000,
        head_lens: &[MODIFIED_HEAD_BYTES, SUSE_HEAD_BYTES],
    },
];

const FILE_HEADER_BYTES: usize = 24;
const HEAD_BYTES: usize = 16;
const NOKIA_HEAD_BYTES: usize = 20;
const MODIFIED_HEAD_BYTES: usize = 24;
const SUSE_HEAD_BYTES: usize = 28;

/// Bytes and records at the beginning that tell the variant.
const VARIANT_BYTES: usize = 16 * 1024;
const VARIANT_RECORDS: usize = 4;

/// Largest packet that Wireshark and tcpdump write. The snapshot length in the file header says little: it may
/// be 0, absurd, or smaller than the packets.
const USUAL_BYTES: u32 = 256 * 1024;

/// Records in a row that prove a place: one header alone has few bits that cannot be otherwise.
const CHAIN_LINKS: usize = 2;

/// Seconds between neighbours that a search believes in: 60 days of silence.
const NEAR_SECONDS: u32 = 60 * 86_400;

#[cfg(test)]
mod tests {
    use crate::capture::testing::{Memory, PcapWriter, packets, read, read_in};
    use crate::capture::{CaptureError, LinkType, Reader};

    const NANOS: PcapWriter = PcapWriter { magic: 0xa1b2_3c4d, unit_nanos: 1, ..PcapWriter::MICROS };
    const MODIFIED: PcapWriter = PcapWriter { magic: 0xa1b2_cd34, extra: 8, ..PcapWriter::MICROS };

    #[test]
    fn every_variant_in_both_byte_orders_gives_the_same_packets() {
        let packets = packets(9);
        let variants = [
            ("pcap", PcapWriter::MICROS),
            ("pcap-ns", NANOS),
            ("pcap-modified", MODIFIED),
            ("pcap-modified", PcapWriter { extra: 12, ..MODIFIED }),
            ("pcap-modified", PcapWriter { extra: 8, ..PcapWriter::MICROS }),
            ("pcap-nokia", PcapWriter { extra: 4, ..PcapWriter::MICROS }),
        ];
        for (format, writer) in variants {
            for big_endian in [false, true] {
                for snaplen in [0, 100, 262_144, u32::MAX] {
                    let writer = PcapWriter { big_endian, snaplen, ..writer };
                    let (read, info) = read(&writer.file(&packets));
                    assert_eq!(read, packets, "{writer:?}");
                    assert_eq!(info.format, format);
                    assert!(!info.truncated && info.warnings.is_empty(), "{info:?}");
                    assert_eq!(info.link_types, [LinkType(1)]);
                }
            }
        }
    }

    #[test]
    fn upper_bits_of_the_link_type_are_not_part_of_it() {
        let writer = PcapWriter { network: 0x2400_0001, ..PcapWriter::MICROS };
        let memory = Memory::file(writer.file(&packets(2)));
        let (mut chunk, mut records) = Default::default();
        Reader::open(&memory).expect("opens").read_chunk(&mut chunk, &mut records);
        assert_eq!(records.iter().map(|record| (record.link, record.fcs_len)).next(), Some((LinkType(1), 4)));
    }

    #[test]
    fn lengths_of_versions_before_2_4_change_places() {
        let packets = packets(5);
        for (version, swap) in [((2, 2), true), ((2, 3), true), ((2, 3), false)] {
            let writer = PcapWriter { version, ..PcapWriter::MICROS };
            let mut file = writer.file(&[]);
            for packet in &packets {
                let mut record = writer.record(packet);
                if swap {
                    record[8..16].rotate_left(4);
                }
                file.extend(record);
            }
            assert_eq!(read(&file).0, packets, "{version:?} {swap}");
        }
    }

    #[test]
    fn a_damaged_header_loses_its_packet_only() {
        let packets = packets(30);
        for damage in [[0xff; 16], [0; 16], *b"\x12\x34\x56\x78\0\0\0\0\xf0\0\x10\0\0\x01\0\0"] {
            let mut file = PcapWriter::MICROS.file(&packets[..10]);
            let at = file.len();
            file.extend(PcapWriter::MICROS.record(&packets[10]));
            file[at..at + 16].copy_from_slice(&damage);
            for packet in &packets[11..] {
                file.extend(PcapWriter::MICROS.record(packet));
            }
            for room in [16, 1000, 1 << 20] {
                let (read, info) = read_in(&Memory::file(file.clone()), room).expect("opens");
                assert_eq!(read, [&packets[..10], &packets[11..]].concat(), "{damage:x?}");
                assert_eq!((info.damaged_blocks, info.truncated), (1, false));
                let values = &info.warnings[0].values;
                assert_eq!(
                    (info.warnings[0].id, values[0].1.as_str(), values[1].1.as_str()),
                    ("input-damaged", "1", "10")
                );
            }
        }
    }

    #[test]
    fn odd_records_that_others_have_written_are_packets() {
        let mut odd = packets(12);
        odd[3].data.clear();
        for packet in &mut odd[4..7] {
            packet.data = vec![7; 300_000];
            packet.original_len = 300_000;
        }
        odd[7].original_len = 3;
        let mut file = PcapWriter::MICROS.file(&odd);
        for _ in 0..3 {
            let at = file.len();
            file.extend(PcapWriter::MICROS.record(&odd[0]));
            file[at + 4..at + 8].copy_from_slice(&2_000_000_u32.to_le_bytes());
        }
        let (read, info) = read(&file);
        odd[7].original_len = odd[7].data.len() as u32;
        assert_eq!(read[..12], odd);
        assert_eq!((read.len(), info.damaged_blocks, info.truncated), (15, 0, false));
    }

    #[test]
    fn a_cut_file_header_is_named() {
        for len in 4..24 {
            let memory = Memory::file(PcapWriter::MICROS.file(&[])[..len].to_vec());
            assert!(matches!(Reader::open(&memory), Err(CaptureError::BadHeader { .. })));
        }
    }
}
