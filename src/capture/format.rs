use super::framing::Framer;
use super::{CaptureError, foreign, pcap, pcapng};

/// A capture format that is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Format {
    /// As in [`InputInfo::format`](super::InputInfo::format).
    pub name: &'static str,
    /// The first bytes, in each byte order; several formats may share them.
    pub magics: &'static [[u8; 4]],
}

/// Every capture format that is read.
pub const FORMATS: &[Format] = &[
    Format { name: "pcap", magics: &[[0xa1, 0xb2, 0xc3, 0xd4], [0xd4, 0xc3, 0xb2, 0xa1]] },
    Format { name: "pcap-ns", magics: &[[0xa1, 0xb2, 0x3c, 0x4d], [0x4d, 0x3c, 0xb2, 0xa1]] },
    Format { name: "pcap-modified", magics: &[[0xa1, 0xb2, 0xcd, 0x34], [0x34, 0xcd, 0xb2, 0xa1]] },
    Format { name: "pcap-nokia", magics: &[[0xa1, 0xb2, 0xc3, 0xd4], [0xd4, 0xc3, 0xb2, 0xa1]] },
    Format { name: PCAPNG, magics: &[[0x0a, 0x0d, 0x0d, 0x0a]] },
];

/// The format in which decryption secrets can stand.
pub(super) const PCAPNG: &str = "pcapng";

/// The framer for what begins with these bytes.
///
/// # Errors
/// What it is instead, or what is wrong with its header.
pub(super) fn open(peek: &[u8]) -> Result<Framer, CaptureError> {
    if let Some(framer) = pcap::Framer::open(peek) {
        return framer.map(Framer::Pcap);
    }
    if let Some(framer) = pcapng::Framer::open(peek) {
        return framer.map(Framer::PcapNg);
    }
    Err(match foreign::name(peek) {
        Some(foreign) => CaptureError::ForeignFormat { format: foreign.format, remedy: foreign.remedy },
        None => CaptureError::UnknownFormat { first_bytes: hex(peek.get(..SHOWN_BYTES).unwrap_or(peek)) },
    })
}

fn hex(bytes: &[u8]) -> String {
    let words: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    words.join(" ")
}

/// Bytes that the error for an unknown format shows.
const SHOWN_BYTES: usize = 8;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_documented_and_its_magics_open() {
        let page = include_str!("mod.rs");
        for format in FORMATS {
            assert!(
                page.contains(&format!("//! | `{}` |", format.name)),
                "{} is missing in mod.rs",
                format.name
            );
            for magic in format.magics {
                let mut head = [0; 64];
                head[..4].copy_from_slice(magic);
                head[8..12].copy_from_slice(&[0x1a, 0x2b, 0x3c, 0x4d]);
                let opened = open(&head).expect("a magic of the table opens").format();
                let same_magic = |other: &Format| other.name == opened && other.magics.contains(magic);
                assert!(FORMATS.iter().any(same_magic), "{opened} for {}", format.name);
            }
        }
    }

    #[test]
    fn an_unknown_format_shows_its_first_bytes() {
        let Err(CaptureError::UnknownFormat { first_bytes }) = open(b"\xde\xad\xbe\xef") else { panic!() };
        assert_eq!(first_bytes, "de ad be ef");
    }
}
