//! Formats that are known and not read, each with the command that makes a capture of it.

/// A format that is not read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Foreign {
    /// What it is called.
    pub(super) format: &'static str,
    /// What to do, with `FILE` for the input.
    pub(super) remedy: &'static str,
    test: Test,
}

#[derive(Clone, Copy, Debug)]
enum Test {
    /// These bytes at this place.
    Magic(usize, &'static [u8]),
    /// Whatever this says.
    Look(fn(&[u8]) -> bool),
}

/// The format of a file that begins with these bytes.
pub(super) fn name(bytes: &[u8]) -> Option<&'static Foreign> {
    FOREIGN.iter().find(|foreign| match foreign.test {
        Test::Magic(at, magic) => bytes.get(at..).is_some_and(|bytes| bytes.starts_with(magic)),
        Test::Look(look) => look(bytes),
    })
}

const EDITCAP: &str = "editcap -F pcapng FILE out.pcapng";
const CAPTURE_ANEW: &str = "tcpdump -i any -w out.pcap";

/// Magics first, what must be guessed last.
static FOREIGN: &[Foreign] = &[
    known("snoop", EDITCAP, 0, b"snoop\0\0\0"),
    known("btsnoop", EDITCAP, 0, b"btsnoop\0"),
    known("Microsoft Network Monitor 2", EDITCAP, 0, b"GMBU"),
    known("Microsoft Network Monitor 1", EDITCAP, 0, b"RTSS"),
    known("Sniffer (DOS)", EDITCAP, 0, b"TRSNIFF data"),
    known("Sniffer (Windows), NetXRay", EDITCAP, 0, b"XCP\0"),
    known("NetXRay 1.0", EDITCAP, 0, b"VL\0\0"),
    known("LANalyzer", EDITCAP, 0, b"\x01\x10\x4c\x00\x01\x05Trace Disp"),
    known("Visual Networks capture", EDITCAP, 0, b"\x05VNF"),
    known("5View capture", EDITCAP, 0, b"\xaa\xaa\xaa\xaa"),
    known("Observer capture", EDITCAP, 0, b"ObserverPktBuffe"),
    known("OmniPeek capture", EDITCAP, 0, b"\x7fver"),
    known("nettl trace (HP-UX)", EDITCAP, 0, b"TR\0\x64\0"),
    known("nettl trace (HP-UX)", EDITCAP, 0, b"\0\0\0\x01\0\0\0\0\0\x07\xd0\0"),
    known("iptrace (AIX)", EDITCAP, 0, b"iptrace "),
    known("NetScaler trace", EDITCAP, 4, b"NetScaler"),
    known("NetScaler trace", EDITCAP, 12, b"NetScaler"),
    known("RADCOM capture", EDITCAP, 0, b"\x42\xd2\x00\x34\x12\x66\x22\x88"),
    known("Tektronix K12 (.rf5)", EDITCAP, 0, b"\0\0\x02\0\x12\x05\0\x10"),
    known("K12 text", EDITCAP, 0, b"+---------+---------------+"),
    known("Vector binary log (.blf)", EDITCAP, 0, b"LOGG"),
    known("Ixia capture", EDITCAP, 0, b"\xac\x01\x00\x1c"),
    known("Ixia capture", EDITCAP, 0, b"\xab\x01\x00\x1c"),
    known("Catapult DCT2000", EDITCAP, 0, b"Session Transcript"),
    known("Windows event trace (.etl)", "etl2pcapng FILE out.pcapng", 74, b"\x01\xc0"),
    known("Windows event trace (.etl)", "etl2pcapng FILE out.pcapng", 74, b"\x02\xc0"),
    known("cabinet archive", "cabextract FILE", 0, b"MSCF"),
    known("zip archive", "unzip FILE", 0, b"PK\x03\x04"),
    known("7z archive", "7z x FILE", 0, b"7z\xbc\xaf\x27\x1c"),
    known("rar archive", "unrar x FILE", 0, b"Rar!\x1a\x07"),
    known("tar archive", "tar -xf FILE", 257, b"ustar"),
    known("bzip2", "bunzip2 -k FILE", 0, b"BZh"),
    known("lzip", "lzip -dk FILE", 0, b"LZIP"),
    known("lzop", "lzop -d FILE", 0, b"\x89LZO\0\r\n\x1a\n"),
    known("compress (.Z)", "gzip -dk FILE", 0, b"\x1f\x9d"),
    known("HTTP archive (.har)", CAPTURE_ANEW, 0, b"{\"log\""),
    known("browser net log", CAPTURE_ANEW, 0, b"{\"constants\""),
    guess("packets as XML (PDML or PSML)", CAPTURE_ANEW, is_pdml),
    guess("text hex dump", "text2pcap FILE out.pcap", is_hex_dump),
    guess("tcpdump text", CAPTURE_ANEW, is_tcpdump_text),
    guess("Endace ERF", EDITCAP, is_erf),
];

const fn known(format: &'static str, remedy: &'static str, at: usize, magic: &'static [u8]) -> Foreign {
    Foreign { format, remedy, test: Test::Magic(at, magic) }
}

const fn guess(format: &'static str, remedy: &'static str, look: fn(&[u8]) -> bool) -> Foreign {
    Foreign { format, remedy, test: Test::Look(look) }
}

fn is_pdml(bytes: &[u8]) -> bool {
    let has = |word: &[u8]| bytes.windows(word.len()).any(|place| place == word);
    bytes.starts_with(b"<?xml") && (has(b"pdml") || has(b"psml"))
}

/// An offset of at least four digits, then bytes of two.
fn is_hex_dump(bytes: &[u8]) -> bool {
    let line = first_line(bytes);
    let mut words =
        line.split(|byte| byte.is_ascii_whitespace() || *byte == b':').filter(|word| !word.is_empty());
    let is_hex = |word: &[u8]| word.iter().all(u8::is_ascii_hexdigit);
    words.next().is_some_and(|offset| offset.len() >= 4 && offset.iter().all(|digit| *digit == b'0'))
        && words.clone().count() >= 2
        && words.take(2).all(|byte| is_hex(byte) && matches!(byte.len(), 2 | 4))
}

/// A time of day, then `IP`, `IP6` or `ARP`.
fn is_tcpdump_text(bytes: &[u8]) -> bool {
    let mut words = first_line(bytes).split(|byte| *byte == b' ').skip_while(|word| word.contains(&b'-'));
    let is_time = |word: &[u8]| word.len() >= 8 && word.get(2) == Some(&b':') && word.get(5) == Some(&b':');
    words.next().is_some_and(is_time) && words.any(|word| matches!(word, b"IP" | b"IP6" | b"ARP,"))
}

/// Endace Extensible Record Format has no magic: a known type, a length that is not absurd, a time since 1990
/// (or none, in the record that describes the capture).
fn is_erf(bytes: &[u8]) -> bool {
    let Some(&[.., s0, s1, s2, s3, kind, _flags, r0, r1]) = bytes.first_chunk::<12>() else { return false };
    let seconds = u32::from_le_bytes([s0, s1, s2, s3]);
    let record_len = u16::from_be_bytes([r0, r1]);
    matches!((kind & 0x7f, seconds), (1..=25, 631_152_000..) | (27, _))
        && record_len >= 16
        && bytes.len() >= 16
}

fn first_line(bytes: &[u8]) -> &[u8] {
    bytes.split(|byte| matches!(byte, b'\n' | b'\r')).find(|line| !line.is_empty()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(bytes: &[u8]) -> Option<&'static str> {
        name(bytes).map(|foreign| foreign.format)
    }

    #[test]
    fn names_formats_by_their_first_bytes() {
        let mut tar = vec![0; 512];
        tar[257..262].copy_from_slice(b"ustar");
        let mut etl = vec![0; 128];
        etl[72..76].copy_from_slice(&[2, 0, 2, 0xc0]);
        for (bytes, format) in [
            (&b"snoop\0\0\0\0\0\0\x02"[..], "snoop"),
            (b"GMBU\0\x02\x01\x01", "Microsoft Network Monitor 2"),
            (b"PK\x03\x04\x14\0", "zip archive"),
            (b"BZh91AY&SY", "bzip2"),
            (&tar, "tar archive"),
            (&etl, "Windows event trace (.etl)"),
            (b"0000  45 00 00 3c 1c 46 40 00  E..<\n", "text hex dump"),
            (b"000000 e2 dd 6e dd 27 bb\n", "text hex dump"),
            (b"12:30:01.123456 IP 10.0.0.1.80 > 10.0.0.2.4000: Flags [S]\n", "tcpdump text"),
            (b"2026-11-21 12:30:01.1 eth0 In IP 10.0.0.1.80\n", "tcpdump text"),
            (b"\0\0\0\0\0\x1a\x01\x6b\x02\x04\0\x5c\0\0\0\x4a", "Endace ERF"),
        ] {
            assert_eq!(named(bytes), Some(format));
        }
    }

    #[test]
    fn names_nothing_that_it_does_not_know() {
        for bytes in
            [&b""[..], b"\0", &[0; 512], &[0xff; 512], b"GET / HTTP/1.1\r\n", b"0000", b"\xd4\xc3\xb2\xa1"]
        {
            assert_eq!(named(bytes), None, "{bytes:02x?}");
        }
    }

    #[test]
    fn every_remedy_names_the_file_or_a_new_one() {
        for foreign in FOREIGN {
            assert!(foreign.remedy.contains("FILE") || foreign.remedy == CAPTURE_ANEW);
        }
    }
}
