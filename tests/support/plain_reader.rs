use std::io::Read as _;

use wsclose_pcap::base::Timestamp;

use super::{ByteOrder, Captured};

const SECTION_HEADER: [u8; 4] = [0x0a, 0x0d, 0x0d, 0x0a];

/// The packets of a well-formed pcap or pcapng file, also gzipped. Trusts every length; what it does not
/// know it skips.
pub fn packets(file: &[u8]) -> Vec<Captured> {
    match file {
        [0x1f, 0x8b, ..] => {
            let mut unpacked = Vec::new();
            flate2::read::MultiGzDecoder::new(file).read_to_end(&mut unpacked).expect("whole gzip data");
            packets(&unpacked)
        }
        file if file.starts_with(&SECTION_HEADER) => pcapng_packets(file),
        _ => pcap_packets(file),
    }
}

/// Where the records or blocks of a file start that is well-formed up to where it may be cut; the last of these is
/// the end of the last whole one.
pub fn boundaries(file: &[u8]) -> Vec<usize> {
    let is_pcapng = file.starts_with(&SECTION_HEADER);
    let mut at = if is_pcapng { 0 } else { 24 };
    let mut order = byte_order(file);
    let mut found = vec![at];
    while at < file.len() {
        let rest = &file[at..];
        if is_pcapng && rest.starts_with(&SECTION_HEADER) {
            order = byte_order(rest);
        }
        at += if is_pcapng { u32_at(rest, 4, order) as usize } else { 16 + u32_at(rest, 8, order) as usize };
        if at > file.len() {
            break;
        }
        found.push(at);
    }
    found
}

/// The key logs inside a well-formed pcapng file.
pub fn secrets(file: &[u8]) -> Vec<u8> {
    if !file.starts_with(&SECTION_HEADER) {
        return Vec::new();
    }
    let mut order = ByteOrder::Little;
    let mut found = Vec::new();
    for place in boundaries(file).windows(2) {
        let block = &file[place[0]..place[1]];
        if block.starts_with(&SECTION_HEADER) {
            order = byte_order(block);
        }
        if u32_at(block, 0, order) == 0x0a {
            found.extend(&block[16..][..u32_at(block, 12, order) as usize]);
        }
    }
    found
}

fn pcap_packets(file: &[u8]) -> Vec<Captured> {
    let order = byte_order(file);
    let nanos_per_tick = if u32_at(file, 0, order) == 0xa1b2_3c4d { 1 } else { 1000 };
    let link = u32_at(file, 20, order) as u16;
    let record = |at: usize| {
        let head = &file[at..];
        let ticks = i64::from(u32_at(head, 4, order)) * nanos_per_tick;
        let time = Timestamp::from_nanos(i64::from(u32_at(head, 0, order)) * 1_000_000_000 + ticks);
        let bytes = head[16..][..u32_at(head, 8, order) as usize].to_vec();
        Captured { time, link, bytes, original_len: u32_at(head, 12, order) }
    };
    let starts = boundaries(file);
    starts[..starts.len() - 1].iter().map(|at| record(*at)).collect()
}

fn pcapng_packets(file: &[u8]) -> Vec<Captured> {
    let mut order = ByteOrder::Little;
    let mut interfaces: Vec<(u16, i128)> = Vec::new();
    let mut found = Vec::new();
    for place in boundaries(file).windows(2) {
        let block = &file[place[0]..place[1]];
        if block.starts_with(&SECTION_HEADER) {
            order = byte_order(block);
            interfaces.clear();
        }
        match u32_at(block, 0, order) {
            1 => interfaces.push((u16_at(block, 8, order), ticks_per_second(block, order))),
            6 => {
                let (link, per_second) = interfaces[u32_at(block, 8, order) as usize];
                let ticks = i128::from(u32_at(block, 12, order)) << 32 | i128::from(u32_at(block, 16, order));
                let time = Timestamp::from_nanos((ticks * 1_000_000_000 / per_second) as i64);
                let bytes = block[28..][..u32_at(block, 20, order) as usize].to_vec();
                found.push(Captured { time, link, bytes, original_len: u32_at(block, 24, order) });
            }
            _ => {}
        }
    }
    found
}

/// The option if_tsresol of an interface description, else microseconds.
fn ticks_per_second(block: &[u8], order: ByteOrder) -> i128 {
    let mut at = 16;
    while at + 4 <= block.len() - 4 {
        let (option, len) = (u16_at(block, at, order), u16_at(block, at + 2, order) as usize);
        match option {
            0 => break,
            9 if block[at + 4] & 0x80 != 0 => return 1 << (block[at + 4] & 0x7f),
            9 => return 10_i128.pow(u32::from(block[at + 4])),
            _ => at += 4 + len.next_multiple_of(4),
        }
    }
    1_000_000
}

/// From the word in each format that reads differently in each order.
fn byte_order(file: &[u8]) -> ByteOrder {
    let first = if file.starts_with(&SECTION_HEADER) { file[8] } else { file[0] };
    if matches!(first, 0xa1 | 0x1a) { ByteOrder::Big } else { ByteOrder::Little }
}

fn u32_at(bytes: &[u8], at: usize, order: ByteOrder) -> u32 {
    let word = bytes[at..at + 4].try_into().expect("four bytes");
    match order {
        ByteOrder::Little => u32::from_le_bytes(word),
        ByteOrder::Big => u32::from_be_bytes(word),
    }
}

fn u16_at(bytes: &[u8], at: usize, order: ByteOrder) -> u16 {
    let word = bytes[at..at + 2].try_into().expect("two bytes");
    match order {
        ByteOrder::Little => u16::from_le_bytes(word),
        ByteOrder::Big => u16::from_be_bytes(word),
    }
}
