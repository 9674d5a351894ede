//! Text read piece by piece (RFC 6455 §8.1, RFC 3629 §4).

use simdutf8::compat::from_utf8;

/// Bytes of the longest character.
const CHARACTER_BYTES: usize = 4;

/// How far a text is UTF-8.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Utf8Check {
    /// The beginning of a character.
    partial: [u8; CHARACTER_BYTES],
    /// Bytes of it, fewer than it needs.
    partial_len: u8,
}

impl Utf8Check {
    /// Takes the next bytes. An error is the place in them of the first byte that no text can have there.
    pub(super) fn take(&mut self, bytes: &[u8]) -> Result<(), usize> {
        let mut taken = 0;
        while self.partial_len > 0 {
            let Some(byte) = bytes.get(taken) else { return Ok(()) };
            self.add(*byte).map_err(|()| taken)?;
            taken += 1;
        }
        let Err(fault) = from_utf8(bytes.get(taken..).unwrap_or_default()) else { return Ok(()) };
        let begin = taken + fault.valid_up_to();
        let rest = bytes.get(begin..).unwrap_or_default();
        match (fault.error_len(), rest) {
            (None, _) => {
                for (place, byte) in self.partial.iter_mut().zip(rest) {
                    *place = *byte;
                }
                self.partial_len = rest.len().min(CHARACTER_BYTES) as u8;
                Ok(())
            }
            // A byte that can begin a character is not the one that is wrong.
            (Some(right), [0xc2..=0xf4, ..]) => Err(begin + right),
            (Some(_), _) => Err(begin),
        }
    }

    /// Whether a text may end here.
    pub(super) const fn may_end(&self) -> bool {
        self.partial_len == 0
    }

    /// Adds a byte to a character that has begun.
    fn add(&mut self, byte: u8) -> Result<(), ()> {
        if let Some(place) = self.partial.get_mut(usize::from(self.partial_len)) {
            *place = byte;
        }
        self.partial_len += 1;
        match from_utf8(self.partial.get(..usize::from(self.partial_len)).unwrap_or_default()) {
            Ok(_) => self.partial_len = 0,
            Err(fault) if fault.error_len().is_none() => {}
            Err(_) => return Err(()),
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The place of the first byte that cannot be there, by the table of RFC 3629 §4; the length if the text is
    /// only too short.
    fn wrong_at(bytes: &[u8]) -> Option<usize> {
        let tail = 0x80..=0xbf;
        let mut at = 0;
        while let Some(first) = bytes.get(at) {
            let (second, tails) = match first {
                0..=0x7f => (tail.clone(), 0),
                0xc2..=0xdf => (tail.clone(), 1),
                0xe0 => (0xa0..=0xbf, 2),
                0xed => (0x80..=0x9f, 2),
                0xe1..=0xef => (tail.clone(), 2),
                0xf0 => (0x90..=0xbf, 3),
                0xf1..=0xf3 => (tail.clone(), 3),
                0xf4 => (0x80..=0x8f, 3),
                _ => return Some(at),
            };
            for place in at + 1..=at + tails {
                let range = if place == at + 1 { &second } else { &tail };
                if !bytes.get(place).is_some_and(|byte| range.contains(byte)) {
                    return Some(place);
                }
            }
            at += tails + 1;
        }
        None
    }

    /// As [`wrong_at`], with the text in pieces.
    fn checked(pieces: &[&[u8]]) -> Option<usize> {
        let mut check = Utf8Check::default();
        let mut before = 0;
        for piece in pieces {
            if let Err(at) = check.take(piece) {
                return Some(before + at);
            }
            before += piece.len();
        }
        (!check.may_end()).then_some(before)
    }

    #[test]
    fn every_beginning_of_a_character_is_told_from_a_wrong_byte() {
        for first in 0x80..=0xff {
            for second in 0..=0xff {
                for rest in [&b""[..], b"\x80", b"\x80\x80", b"\xbf\xbfa", b"a"] {
                    let text = [&[b'a', first, second][..], rest].concat();
                    assert_eq!(checked(&[&text]), wrong_at(&text), "{text:x?}");
                    let bytes = text.chunks(1).collect::<Vec<_>>();
                    assert_eq!(checked(&bytes), wrong_at(&text), "{text:x?}");
                }
            }
        }
    }

    proptest! {
        #[test]
        fn any_split_is_the_same_text(
            text in prop_oneof![".{0,20}".prop_map(String::into_bytes), prop::collection::vec(any::<u8>(), 0..12)],
            noise in prop::option::of((any::<prop::sample::Index>(), any::<u8>())),
            size in 1usize..8,
        ) {
            let mut text = text;
            if let Some((at, byte)) = noise && !text.is_empty() {
                let at = at.index(text.len());
                text[at] = byte;
            }
            prop_assert_eq!(checked(&[&text]), wrong_at(&text));
            prop_assert_eq!(checked(&text.chunks(size).collect::<Vec<_>>()), wrong_at(&text));
        }
    }
}
