//! Header blocks to fields (RFC 7541), from any point of a connection on.

use super::huffman::{self, NotHuffman};
use super::table::{Entry, Table, Text};
use crate::base::limits::HEADER_LIST_BYTES;
use crate::base::{Cursor, Short};

/// A field of a header list. What is `None` stands in a part of the table that the capture does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Field<'a> {
    pub(super) name: Option<&'a [u8]>,
    pub(super) value: Option<&'a [u8]>,
}

/// How much of a block's fields were told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Decoded {
    /// Whether some field, or a part of it, is not known.
    pub(super) unknown: bool,
    /// Whether the list goes on behind [`HEADER_LIST_BYTES`], where it was cut.
    pub(super) too_long: bool,
}

/// The block breaks RFC 7541: the peer must end the connection (RFC 9113 §4.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BadBlock {
    Truncated,
    IntegerTooLarge,
    NoSuchIndex,
    BadHuffman,
}

impl From<Short> for BadBlock {
    fn from(_: Short) -> Self {
        Self::Truncated
    }
}

impl From<NotHuffman> for BadBlock {
    fn from(_: NotHuffman) -> Self {
        Self::BadHuffman
    }
}

/// Reads one sender's header blocks, in their order.
#[derive(Clone, Debug)]
pub(super) struct Decoder {
    table: Table,
}

impl Decoder {
    /// At a connection's first block.
    pub(super) const fn new() -> Self {
        Self { table: Table::new() }
    }

    /// Behind blocks that were not seen.
    pub(super) const fn unknown() -> Self {
        Self { table: Table::unknown() }
    }

    /// Takes notice of a block that is missing.
    pub(super) fn miss(&mut self) {
        *self = Self::unknown();
    }

    /// Tells a block's fields. After a block that is wrong the table is not known any more.
    pub(super) fn decode(
        &mut self,
        block: &[u8],
        mut tell: impl FnMut(Field<'_>),
    ) -> Result<Decoded, BadBlock> {
        let decoded = self.read(block, &mut tell);
        if decoded.is_err() {
            self.miss();
        }
        decoded
    }

    fn read(&mut self, block: &[u8], tell: &mut dyn FnMut(Field<'_>)) -> Result<Decoded, BadBlock> {
        let mut input = Cursor::new(block);
        let mut decoded = Decoded::default();
        let mut list_bytes = 0_usize;
        while let Some(&first) = input.rest().first() {
            // RFC 7541 §6: what a field is stands in the first bits, the rest begins an integer.
            let entry = match first {
                0x80.. => self.indexed(integer(&mut input, 7)?)?,
                0x40.. => {
                    let entry = self.literal(&mut input, 6)?;
                    self.table.insert(entry.clone());
                    entry
                }
                0x20.. => {
                    let size = integer(&mut input, 5)?;
                    self.table.resize(size);
                    continue;
                }
                _ => self.literal(&mut input, 4)?,
            };
            list_bytes = list_bytes.saturating_add(entry.size());
            if list_bytes > HEADER_LIST_BYTES {
                decoded.too_long = true;
                continue;
            }
            let field = Field { name: entry.name.known(), value: entry.value.known() };
            decoded.unknown |= field.name.is_none() || field.value.is_none();
            tell(field);
        }
        Ok(decoded)
    }

    fn indexed(&self, index: usize) -> Result<Entry, BadBlock> {
        self.table.get(index).ok_or(BadBlock::NoSuchIndex)
    }

    fn literal(&self, input: &mut Cursor<'_>, prefix: u32) -> Result<Entry, BadBlock> {
        let name = match integer(input, prefix)? {
            0 => string(input)?,
            index => self.indexed(index)?.name,
        };
        Ok(Entry { name, value: string(input)? })
    }
}

/// An integer whose first bits are the low `prefix` bits of the next octet (RFC 7541 §5.1).
fn integer(input: &mut Cursor<'_>, prefix: u32) -> Result<usize, BadBlock> {
    let max = (1_u32 << prefix) - 1;
    let mut value = u32::from(input.u8()?) & max;
    if value < max {
        return Ok(value as usize);
    }
    for shift in [0, 7, 14, 21, 28] {
        let octet = input.u8()?;
        let more = u32::from(octet & 0x7f);
        value = more
            .checked_mul(1 << shift)
            .and_then(|more| value.checked_add(more))
            .ok_or(BadBlock::IntegerTooLarge)?;
        if octet & 0x80 == 0 {
            return Ok(value as usize);
        }
    }
    Err(BadBlock::IntegerTooLarge)
}

/// A string, plain or in the Huffman code (RFC 7541 §5.2).
fn string(input: &mut Cursor<'_>) -> Result<Text, BadBlock> {
    let is_huffman = input.rest().first().is_some_and(|first| first & 0x80 != 0);
    let length = integer(input, 7)?;
    let coded = input.take(length)?;
    if !is_huffman {
        return Ok(Text::Shared(coded.into()));
    }
    let mut text = Vec::with_capacity(length.saturating_mul(8) / 5);
    huffman::decode(coded, &mut text)?;
    Ok(Text::Shared(text.into()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    type List = Vec<(String, String)>;

    fn text(part: Option<&[u8]>) -> String {
        part.map_or("?".into(), |part| String::from_utf8_lossy(part).into_owned())
    }

    fn list(decoder: &mut Decoder, block: &[u8]) -> Result<(Decoded, List), BadBlock> {
        let mut list = List::new();
        let decoded = decoder.decode(block, |field| list.push((text(field.name), text(field.value))))?;
        Ok((decoded, list))
    }

    fn bytes(hex: &str) -> Vec<u8> {
        let digits: Vec<char> = hex.chars().filter(char::is_ascii_hexdigit).collect();
        digits
            .chunks(2)
            .map(|pair| u8::from_str_radix(&pair.iter().collect::<String>(), 16).unwrap())
            .collect()
    }

    #[track_caller]
    fn check(decoder: &mut Decoder, hex: &str, expected: &[(&str, &str)]) {
        let (decoded, list) = list(decoder, &bytes(hex)).unwrap();
        let list: Vec<(&str, &str)> =
            list.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!((decoded, list.as_slice()), (Decoded::default(), expected));
    }

    const GET: [(&str, &str); 4] =
        [(":method", "GET"), (":scheme", "http"), (":path", "/"), (":authority", "www.example.com")];

    #[test]
    fn the_requests_of_rfc_7541_appendix_c_are_read() {
        for [first, second, third] in [
            [
                "8286 8441 0f77 7777 2e65 7861 6d70 6c65 2e63 6f6d",
                "8286 84be 5808 6e6f 2d63 6163 6865",
                "8287 85bf 400a 6375 7374 6f6d 2d6b 6579 0c63 7573 746f 6d2d 7661 6c75 65",
            ],
            [
                "8286 8441 8cf1 e3c2 e5f2 3a6b a0ab 90f4 ff",
                "8286 84be 5886 a8eb 1064 9cbf",
                "8287 85bf 4088 25a8 49e9 5ba9 7d7f 8925 a849 e95b b8e8 b4bf",
            ],
        ] {
            let mut decoder = Decoder::new();
            check(&mut decoder, first, &GET);
            check(&mut decoder, second, &[&GET[..], &[("cache-control", "no-cache")]].concat());
            check(
                &mut decoder,
                third,
                &[
                    (":method", "GET"),
                    (":scheme", "https"),
                    (":path", "/index.html"),
                    (":authority", "www.example.com"),
                    ("custom-key", "custom-value"),
                ],
            );
        }
    }

    /// Appendix C.6: a table of 256 octets, which evicts.
    #[test]
    fn the_responses_of_rfc_7541_appendix_c_are_read() {
        let mut decoder = Decoder::new();
        decoder.table.resize(256);
        let mut answer = [
            (":status", "302"),
            ("cache-control", "private"),
            ("date", "Mon, 21 Oct 2013 20:13:21 GMT"),
            ("location", "https://www.example.com"),
        ];
        check(
            &mut decoder,
            "4882 6402 5885 aec3 771a 4b61 96d0 7abe 9410 54d4 44a8 2005 9504 0b81 66e0 82a6 \
             2d1b ff6e 919d 29ad 1718 63c7 8f0b 97c8 e9ae 82ae 43d3",
            &answer,
        );
        answer[0].1 = "307";
        check(&mut decoder, "4883 640e ffc1 c0bf", &answer);
        check(
            &mut decoder,
            "88c1 6196 d07a be94 1054 d444 a820 0595 040b 8166 e084 a62d 1bff c05a 839b d9ab \
             77ad 94e7 821d d7f2 e6c7 b335 dfdf cd5b 3960 d5af 2708 7f36 72c1 ab27 0fb5 291f \
             9587 3160 65c0 03ed 4ee5 b106 3d50 07",
            &[
                (":status", "200"),
                ("cache-control", "private"),
                ("date", "Mon, 21 Oct 2013 20:13:22 GMT"),
                ("location", "https://www.example.com"),
                ("content-encoding", "gzip"),
                ("set-cookie", "foo=ASDJKHQKBZXOQWEOPIUAXQWEOIU; max-age=3600; version=1"),
            ],
        );
    }

    #[test]
    fn a_block_that_breaks_the_rules_is_named() {
        for (hex, fault) in [
            ("80", BadBlock::NoSuchIndex),
            ("be", BadBlock::NoSuchIndex),
            ("7e00", BadBlock::NoSuchIndex),
            ("ff", BadBlock::Truncated),
            ("ff8080808080", BadBlock::IntegerTooLarge),
            ("ffffffffff7f", BadBlock::IntegerTooLarge),
            ("ff80808080ff01", BadBlock::IntegerTooLarge),
            ("4005", BadBlock::Truncated),
            ("000161", BadBlock::Truncated),
            ("0081ff00", BadBlock::BadHuffman),
        ] {
            assert_eq!(list(&mut Decoder::new(), &bytes(hex)), Err(fault), "{hex}");
        }
    }

    #[test]
    fn a_capture_that_starts_late_knows_what_comes_later() {
        let mut decoder = Decoder::unknown();
        let (decoded, first) = list(&mut decoder, &bytes("82 c5 7f05 0161 40 0178 0179")).unwrap();
        assert!(decoded.unknown);
        let expected = [(":method", "GET"), ("?", "?"), ("?", "a"), ("x", "y")];
        assert!(first.iter().map(|(name, value)| (name.as_str(), value.as_str())).eq(expected));
        let (decoded, second) = list(&mut decoder, &bytes("be bf")).unwrap();
        assert!(decoded.unknown);
        assert_eq!(second, [("x".into(), "y".into()), ("?".into(), "a".into())]);
    }

    #[test]
    fn a_bomb_stays_small() {
        let mut block = vec![0x40, 1, b'a', 0x7f, 0xe1, 0x1e];
        block.extend(vec![b'v'; 127 + 0x61 + (0x1e << 7)]);
        block.extend(vec![0xbe; 60_000]);
        let mut decoder = Decoder::unknown();
        let mut told = 0;
        let decoded = decoder.decode(&block, |field| told += field.value.map_or(0, <[u8]>::len)).unwrap();
        assert!(decoded.too_long && told <= HEADER_LIST_BYTES);
    }

    #[test]
    fn blocks_of_pythons_encoder_are_understood() {
        // How they were made is in the script beside them.
        let made: serde_json::Value =
            serde_json::from_str(include_str!("../../../tests/hpack/blocks.json")).unwrap();
        let (mut blocks, mut indexed) = (0, 0);
        for story in made["stories"].as_array().unwrap() {
            let mut decoder = Decoder::new();
            for (number, told) in story["blocks"].as_array().unwrap().iter().enumerate() {
                let block = bytes(told["block"].as_str().unwrap());
                let fields: List = serde_json::from_value(told["fields"].clone()).unwrap();
                let read = list(&mut decoder, &block);
                assert_eq!(read, Ok((Decoded::default(), fields)), "{}, block {number}", story["name"]);
                blocks += 1;
                // Indices behind the static table: what the encoder had put into its own.
                indexed += block.iter().filter(|byte| (0xbe..0xff).contains(*byte)).count();
            }
        }
        assert!(blocks > 100 && indexed > 100, "{blocks} blocks, {indexed} times from the table");
    }

    fn names() -> impl Strategy<Value = String> {
        prop_oneof!["(:status|:path|cookie|x-[a-c])", "[a-z-]{1,8}"]
    }

    proptest! {
        #[test]
        fn an_independent_encoder_is_understood(
            lists in prop::collection::vec(
                (prop::collection::vec((names(), "[ -~]{0,40}"), 0..12), prop::option::of(0..5000_usize)),
                1..8,
            ),
        ) {
            let mut encoder = loona_hpack::Encoder::new();
            let mut decoder = Decoder::new();
            for (fields, size) in lists {
                if let Some(size) = size {
                    encoder.set_max_table_size(size);
                    decoder.table.resize(size);
                }
                let block =
                    encoder.encode(fields.iter().map(|(name, value)| (name.as_bytes(), value.as_bytes())));
                prop_assert_eq!(list(&mut decoder, &block), Ok((Decoded::default(), fields)));
            }
        }

        #[test]
        fn an_independent_decoder_agrees_on_anything(
            blocks in prop::collection::vec(prop::collection::vec(
                prop_oneof![
                    prop::sample::select(vec![0x82_u8, 0x88, 0xbe, 0xbf, 0xc0, 0x40, 0x41, 0x7e, 0x00, 0x0f, 0x3f, 0x20, 0x01, 0x02, 0x81, 0x1f]),
                    any::<u8>(),
                ],
                0..60,
            ), 1..5),
        ) {
            let mut judge = loona_hpack::Decoder::new();
            let mut decoder = Decoder::new();
            for block in &blocks {
                let ours = list(&mut decoder, block);
                let theirs = judge.decode(block);
                let (Ok((_, ours)), Ok(theirs)) = (ours, theirs) else { break };
                let theirs: List = theirs
                    .iter()
                    .map(|(name, value)| (text(Some(name)), text(Some(value))))
                    .collect();
                prop_assert_eq!(ours, theirs);
            }
        }

        #[test]
        fn random_bytes_do_no_harm(block in prop::collection::vec(any::<u8>(), 0..300), known in any::<bool>()) {
            let mut decoder = if known { Decoder::new() } else { Decoder::unknown() };
            for _ in 0..2 {
                let _ = list(&mut decoder, &block);
            }
        }

        #[test]
        fn what_a_late_start_knows_is_right(
            lists in prop::collection::vec(prop::collection::vec((names(), "[ -~]{0,20}"), 1..6), 2..10),
            missing in 1..5_usize,
        ) {
            let mut encoder = loona_hpack::Encoder::new();
            let mut decoder = Decoder::unknown();
            for (at, fields) in lists.iter().enumerate() {
                let block =
                    encoder.encode(fields.iter().map(|(name, value)| (name.as_bytes(), value.as_bytes())));
                if at < missing {
                    continue;
                }
                let (_, read) = list(&mut decoder, &block).unwrap();
                for (ours, sent) in read.iter().zip(fields) {
                    prop_assert!(ours.0 == "?" || ours.0 == sent.0);
                    prop_assert!(ours.1 == "?" || ours.1 == sent.1);
                }
                prop_assert_eq!(read.len(), fields.len());
            }
        }
    }
}
