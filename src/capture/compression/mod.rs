//! Compressed inputs: recognised by magic, unpacked as a stream of members (gzip), frames (zstd, lz4) or
//! streams (xz), of which any number may follow each other in one file.
//!
//! To add one, write its [`Member`] in a file beside the others and give it a line in [`COMPRESSIONS`].

mod gzip;
#[cfg(feature = "lz4")]
mod lz4;
#[cfg(feature = "xz")]
mod xz;
#[cfg(feature = "zstd")]
mod zstd;

use std::io::{self, BufRead, Read};
use std::mem;
use std::sync::Arc;

use super::CaptureError;
use super::bytes::{Feed, Meter};
use super::facts::Ending;

/// A compression that is recognised.
#[derive(Debug)]
pub struct Compression {
    name: &'static str,
    is_magic: fn(&[u8]) -> bool,
    open: Option<for<'i> fn(Feed<'i>) -> Box<dyn Unpack + Send + 'i>>,
}

/// Every compression that is recognised, whether or not this build can unpack it.
pub static COMPRESSIONS: &[Compression] = &[
    Compression {
        name: "gzip",
        is_magic: is_gzip,
        open: Some(|feed| Members::<gzip::GzipMember<'_>>::open(feed)),
    },
    Compression {
        name: "zstd",
        is_magic: is_zstd,
        #[cfg(feature = "zstd")]
        open: Some(|feed| Members::<zstd::ZstdFrame<'_>>::open(feed)),
        #[cfg(not(feature = "zstd"))]
        open: None,
    },
    Compression {
        name: "lz4",
        is_magic: is_lz4,
        #[cfg(feature = "lz4")]
        open: Some(|feed| Members::<lz4::Lz4Frame<'_>>::open(feed)),
        #[cfg(not(feature = "lz4"))]
        open: None,
    },
    Compression {
        name: "xz",
        is_magic: is_xz,
        #[cfg(feature = "xz")]
        open: Some(|feed| Members::<xz::XzStream<'_>>::open(feed)),
        #[cfg(not(feature = "xz"))]
        open: None,
    },
];

impl Compression {
    /// `gzip`, `zstd`, `lz4` or `xz`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Whether this build can unpack it.
    pub fn is_built(&self) -> bool {
        self.open.is_some()
    }

    /// The compression whose magic the bytes begin with.
    pub(super) fn detect(bytes: &[u8]) -> Option<&'static Self> {
        COMPRESSIONS.iter().find(|compression| (compression.is_magic)(bytes))
    }

    pub(super) fn unpack<'i>(&self, feed: Feed<'i>) -> Result<Box<dyn Unpack + Send + 'i>, CaptureError> {
        match self.open {
            Some(open) => Ok(open(feed)),
            None => Err(CaptureError::CompressionNotBuilt { compression: self.name }),
        }
    }
}

/// A decompressor: gives the unpacked bytes in order.
pub(super) trait Unpack {
    /// As many as fit or fewer, 0 only at the end.
    fn unpack(&mut self, place: &mut [u8]) -> Result<usize, Ending>;
}

/// One of the parts that follow each other in a compressed file.
trait Member<'i>: Read + Sized {
    /// Whether one begins with these bytes.
    fn is_magic(bytes: &[u8]) -> bool;

    /// Begins one.
    fn begin(feed: Feed<'i>) -> io::Result<Self>;

    /// Gives the stream back behind the end.
    fn finish(self) -> Feed<'i>;

    /// Whether the stream ran dry before the member ended although its decoder says that it has.
    fn is_cut_silently(&self, _meter: &Meter) -> bool {
        false
    }
}

/// Members one after the other, with zero bytes allowed between and behind them.
struct Members<'i, M> {
    state: State<'i, M>,
    meter: Arc<Meter>,
}

enum State<'i, M> {
    Between(Feed<'i>),
    Within(M),
    Ended,
}

impl<'i, M: Member<'i> + Send + 'i> Members<'i, M> {
    fn open(feed: Feed<'i>) -> Box<dyn Unpack + Send + 'i> {
        Box::new(Self { meter: feed.meter(), state: State::Between(feed) })
    }

    /// Begins the next member; false at the end.
    fn begin(&mut self, mut feed: Feed<'i>) -> Result<bool, Ending> {
        loop {
            let next = feed.peek(MAGIC_BYTES).map_err(|_| Ending::Failed)?;
            if M::is_magic(next) {
                self.state = State::Within(M::begin(feed).map_err(|error| self.ending(&error))?);
                return Ok(true);
            }
            let zeros = next.iter().take_while(|&&byte| byte == 0).count();
            match (zeros, next.is_empty()) {
                (_, true) => return Ok(false),
                (0, _) => return Err(Ending::TrailingBytes),
                _ => feed.consume(zeros),
            }
        }
    }

    fn ending(&self, error: &io::Error) -> Ending {
        match self.meter.ended() {
            true => Ending::CompressionCut,
            false => Ending::CompressionDamaged(error.to_string()),
        }
    }
}

impl<'i, M: Member<'i> + Send + 'i> Unpack for Members<'i, M> {
    fn unpack(&mut self, place: &mut [u8]) -> Result<usize, Ending> {
        loop {
            match mem::replace(&mut self.state, State::Ended) {
                State::Between(feed) => {
                    if !self.begin(feed)? {
                        return Ok(0);
                    }
                }
                State::Within(mut member) => match member.read(place) {
                    Ok(0) if member.is_cut_silently(&self.meter) => return Err(Ending::CompressionCut),
                    Ok(0) => self.state = State::Between(member.finish()),
                    Ok(count) => {
                        self.state = State::Within(member);
                        return Ok(count);
                    }
                    Err(error) => return Err(self.ending(&error)),
                },
                State::Ended => return Ok(0),
            }
        }
    }
}

/// RFC 1952 §2.3.1, with the only method that exists.
fn is_gzip(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0x1f, 0x8b])
}

/// RFC 8878 §3.1.1, §3.1.2. A skippable frame of lz4 looks the same, so `0x50` to `0x5f` alone is zstd only if
/// that is what follows; zstd and lz4 both pass over such frames.
fn is_zstd(bytes: &[u8]) -> bool {
    let mut rest = bytes;
    while let Some(len) = skippable_len(rest) {
        match rest.get(len..) {
            Some(next) if next.len() >= 4 => rest = next,
            // What follows cannot be seen: zstd writes such frames far more often.
            _ => return true,
        }
    }
    rest.starts_with(&[0x28, 0xb5, 0x2f, 0xfd])
}

/// LZ4 frame format.
fn is_lz4(bytes: &[u8]) -> bool {
    let mut rest = bytes;
    while let Some(next) = skippable_len(rest).and_then(|len| rest.get(len..)) {
        rest = next;
    }
    rest.starts_with(&[0x04, 0x22, 0x4d, 0x18]) || rest.starts_with(LZ4_LEGACY)
}

fn is_xz(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\xfd7zXZ\0")
}

/// Length of the skippable frame that the bytes begin with.
fn skippable_len(bytes: &[u8]) -> Option<usize> {
    match bytes {
        [0x50..=0x5f, 0x2a, 0x4d, 0x18, a, b, c, d, ..] => {
            Some((u32::from_le_bytes([*a, *b, *c, *d]) as usize).saturating_add(8))
        }
        _ => None,
    }
}

/// An LZ4 frame of the kind that has no end mark.
const LZ4_LEGACY: &[u8] = &[0x02, 0x21, 0x4c, 0x18];

/// Longest magic of all.
const MAGIC_BYTES: usize = 8;

#[cfg(all(test, feature = "zstd", feature = "lz4", feature = "xz"))]
mod tests {
    use std::io::Write;

    use proptest::prelude::*;

    use super::*;
    use crate::capture::testing::{Memory, PcapWriter, packets, read_in};
    use crate::capture::{CHUNK_BYTES, Reader};

    const SKIPPABLE: &[u8] = b"\x5a\x2a\x4d\x18\x05\0\0\0hello";

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut out = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        out.write_all(bytes).and_then(|()| out.finish()).expect("packs")
    }

    fn zstd(bytes: &[u8]) -> Vec<u8> {
        ::zstd::encode_all(bytes, 1).expect("packs")
    }

    fn lz4(bytes: &[u8]) -> Vec<u8> {
        let mut info = lz4_flex::frame::FrameInfo::new();
        info.block_size = lz4_flex::frame::BlockSize::Max64KB;
        let mut out = lz4_flex::frame::FrameEncoder::with_frame_info(info, Vec::new());
        out.write_all(bytes).expect("packs");
        out.finish().expect("packs")
    }

    fn xz(bytes: &[u8]) -> Vec<u8> {
        let mut out =
            lzma_rust2::XzWriter::new(Vec::new(), lzma_rust2::XzOptions::with_preset(0)).expect("packs");
        out.write_all(bytes).and_then(|()| out.finish()).expect("packs")
    }

    type Pack = fn(&[u8]) -> Vec<u8>;
    const PACKERS: [(&str, Pack); 4] = [("gzip", gzip), ("zstd", zstd), ("lz4", lz4), ("xz", xz)];

    #[test]
    fn any_number_of_members_reads_as_one_file() {
        let packets = packets(4000);
        let file = PcapWriter::MICROS.file(&packets);
        let (front, back) = file.split_at(file.len() / 3);
        let plain = read_in(&Memory::file(file.clone()), CHUNK_BYTES).expect("opens");
        for (name, pack) in PACKERS {
            let mut shapes = vec![pack(&file), [pack(front), pack(b""), pack(back)].concat()];
            shapes.push([pack(front), vec![0; 8], pack(back), vec![0; 512]].concat());
            if matches!(name, "zstd" | "lz4") {
                shapes.push([pack(front), SKIPPABLE.to_vec(), pack(back), SKIPPABLE.to_vec()].concat());
                shapes.push([SKIPPABLE.to_vec(), pack(&file)].concat());
            }
            for (shape, bytes) in shapes.into_iter().enumerate() {
                for input in
                    [Memory::file(bytes.clone()), Memory::pipe(bytes.clone(), 3), Memory::pipe(bytes, 5000)]
                {
                    let (read, mut info) = read_in(&input, CHUNK_BYTES).expect("opens");
                    assert_eq!(info.compression.take(), Some(name));
                    assert_eq!((&read, &info), (&plain.0, &plain.1), "{name} {shape}");
                }
            }
        }
    }

    #[test]
    fn a_cut_anywhere_gives_what_came_before_and_says_so() {
        let packets = packets(60);
        let file = PcapWriter::MICROS.file(&packets);
        for (name, pack) in PACKERS {
            let (first, second) = (pack(&file[..2000]), pack(&file[2000..]));
            let whole = [first.clone(), second].concat();
            for cut in 8..whole.len() {
                let input = Memory::file(whole[..cut].to_vec());
                match read_in(&input, 4096) {
                    Ok((read, info)) => {
                        assert_eq!(read, packets[..read.len()], "{name} cut at {cut}");
                        assert!(
                            cut < first.len() || read.len() >= 20,
                            "{name} cut at {cut}: {} packets",
                            read.len()
                        );
                        assert!(info.truncated, "{name} cut at {cut}");
                        let id = match name {
                            _ if cut == first.len() => "input-cut",
                            "lz4" => "input-lz4-cut",
                            _ => "input-compression-cut",
                        };
                        // A magic that is cut itself is not known for one.
                        let beside = info.warnings[0].id == "input-cut" && cut - first.len() < 6;
                        assert!(
                            info.warnings[0].id == id || beside,
                            "{name} cut at {cut}: {:?}",
                            info.warnings
                        );
                    }
                    Err(CaptureError::BadCompression { compression, .. }) => {
                        assert!(compression == name && cut < first.len(), "{name} cut at {cut}");
                    }
                    Err(error) => assert!(cut < first.len(), "{name} cut at {cut}: {error}"),
                }
            }
        }
    }

    #[test]
    fn what_follows_the_compressed_data_is_left_out_with_a_warning() {
        let packets = packets(60);
        for (name, pack) in PACKERS {
            let bytes = [pack(&PcapWriter::MICROS.file(&packets)), b"-----BEGIN".to_vec()].concat();
            let (read, info) = read_in(&Memory::file(bytes), 4096).expect("opens");
            assert_eq!(
                (read, info.truncated, info.warnings[0].id),
                (packets.clone(), false, "input-trailing-bytes"),
                "{name}"
            );
        }
    }

    #[test]
    fn damage_in_the_middle_gives_what_came_before() {
        let packets = packets(20_000);
        let file = PcapWriter::MICROS.file(&packets);
        for (name, pack) in PACKERS {
            let mut bytes = pack(&file);
            let middle = bytes.len() / 2;
            bytes[middle..middle + 64].fill(0xa5);
            let (read, info) = read_in(&Memory::pipe(bytes, 1000), 4096).expect("opens");
            assert!(info.truncated, "{name}");
            assert!(
                info.warnings.iter().any(|warning| warning.id == "input-compression-damaged"),
                "{name} {info:?}"
            );
            assert!(read.len() > 2000 || name == "xz", "{name}: {}", read.len());
            assert!(read[..2000.min(read.len())] == packets[..2000.min(read.len())], "{name}");
        }
    }

    proptest! {
        #[test]
        fn flipped_bytes_never_panic(
            flips in proptest::collection::vec((0.0..1.0, any::<u8>()), 1..6),
            packer in 0_usize..4,
        ) {
            let mut bytes = PACKERS[packer].1(&PcapWriter::MICROS.file(&packets(400)));
            for (place, value) in flips {
                let place = 4 + ((bytes.len() - 5) as f64 * place) as usize;
                bytes[place] = value;
            }
            let _ = read_in(&Memory::pipe(bytes, 700), 4096);
        }
    }

    #[test]
    fn garbage_behind_a_magic_is_an_error_not_a_panic() {
        for magic in [
            &b"\x1f\x8b\x08\0"[..],
            b"\x28\xb5\x2f\xfd",
            b"\x04\x22\x4d\x18",
            b"\xfd7zXZ\0\0\x04",
            b"\x02\x21\x4c\x18",
        ] {
            for seed in 0..300_u32 {
                let noise =
                    (0..200).map(|at| (seed.wrapping_mul(2_654_435_761).wrapping_mul(at + 7) >> 13) as u8);
                let bytes: Vec<u8> = magic.iter().copied().chain(noise).collect();
                assert!(Reader::open(&Memory::file(bytes)).is_err());
            }
        }
    }
}
