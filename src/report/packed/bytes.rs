use super::texts::Texts;
use crate::base::{PacketId, PacketRef, Timestamp};

/// Bits of a byte that hold a part of a number; the last one says whether another byte follows (LEB128).
const PART_BITS: u32 = 7;
const MORE: u8 = 1 << PART_BITS;

/// Writes the values of one connection behind each other.
pub(super) struct Packer<'a> {
    bytes: &'a mut Vec<u8>,
    texts: &'a mut Texts,
    names: &'a mut Vec<&'static str>,
    last: PacketRef,
}

/// Reads what a [`Packer`] wrote, in the same order.
pub(super) struct Unpacker<'a> {
    rest: &'a [u8],
    texts: &'a Texts,
    names: &'a [&'static str],
    last: PacketRef,
}

/// The packet that the first one of a connection is told from.
const ORIGIN: PacketRef = PacketRef { id: PacketId::new(0, 1), time: Timestamp::from_nanos(0) };

impl<'a> Packer<'a> {
    pub(super) fn new(
        bytes: &'a mut Vec<u8>,
        texts: &'a mut Texts,
        names: &'a mut Vec<&'static str>,
    ) -> Self {
        Self { bytes, texts, names, last: ORIGIN }
    }

    pub(super) fn byte(&mut self, byte: u8) {
        self.bytes.push(byte);
    }

    pub(super) fn bytes(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// Small numbers take one byte.
    pub(super) fn number(&mut self, mut number: u64) {
        while number >= u64::from(MORE) {
            self.byte(number as u8 | MORE);
            number >>= PART_BITS;
        }
        self.byte(number as u8);
    }

    pub(super) fn signed(&mut self, number: i64) {
        self.number((number << 1 ^ number >> (i64::BITS - 1)) as u64);
    }

    /// What lies between it and the packet before is small.
    pub(super) fn packet(&mut self, packet: PacketRef) {
        let last = std::mem::replace(&mut self.last, packet);
        self.number(packet.id.input() as u64);
        self.signed(packet.id.own().wrapping_sub(last.id.own()) as i64);
        self.signed(packet.time.as_nanos().wrapping_sub(last.time.as_nanos()));
    }

    pub(super) fn text(&mut self, text: &[u8]) {
        let number = self.texts.number(text);
        self.number(number as u64);
    }

    pub(super) fn name(&mut self, name: &'static str) {
        let known = self.names.iter().position(|known| *known == name);
        let number = known.unwrap_or_else(|| {
            self.names.push(name);
            self.names.len() - 1
        });
        self.number(number as u64);
    }
}

impl<'a> Unpacker<'a> {
    pub(super) const fn new(bytes: &'a [u8], texts: &'a Texts, names: &'a [&'static str]) -> Self {
        Self { rest: bytes, texts, names, last: ORIGIN }
    }

    /// Behind the end there are zeros.
    pub(super) fn byte(&mut self) -> u8 {
        self.array::<1>()[0]
    }

    pub(super) fn array<const N: usize>(&mut self) -> [u8; N] {
        let (array, rest) = self.rest.split_first_chunk().unwrap_or((&[0; N], &[]));
        self.rest = rest;
        *array
    }

    pub(super) fn number(&mut self) -> u64 {
        let (mut number, mut shift) = (0, 0);
        loop {
            let byte = self.byte();
            number |= u64::from(byte & !MORE).checked_shl(shift).unwrap_or(0);
            if byte & MORE == 0 {
                return number;
            }
            shift += PART_BITS;
        }
    }

    pub(super) fn signed(&mut self) -> i64 {
        let number = self.number();
        (number >> 1) as i64 ^ -((number & 1) as i64)
    }

    pub(super) fn packet(&mut self) -> PacketRef {
        let input = self.number() as u32;
        let own = self.last.id.own().wrapping_add_signed(self.signed());
        let time = self.last.time.as_nanos().wrapping_add(self.signed());
        self.last = PacketRef { id: PacketId::new(input, own), time: Timestamp::from_nanos(time) };
        self.last
    }

    pub(super) fn text(&mut self) -> &'a [u8] {
        let number = self.number() as usize;
        self.texts.get(number)
    }

    pub(super) fn name(&mut self) -> &'static str {
        let number = self.number() as usize;
        self.names.get(number).copied().unwrap_or_default()
    }
}
