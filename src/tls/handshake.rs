//! Handshake messages, which may span records and share them. Read first: RFC 8446 §4 and §5.1.

use crate::base::Cursor;

/// Bytes of a message that is kept to be read. Hellos with post-quantum keys have about 2 KiB.
const MESSAGE_BYTES: usize = 64 * 1024;

const HEADER_BYTES: usize = 4;

/// The messages that matter to a reader; the rest is passed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MessageKind {
    ClientHello,
    ServerHello,
    EndOfEarlyData,
    EncryptedExtensions,
    ClientKeyExchange,
    Finished,
    KeyUpdate,
}

impl MessageKind {
    const fn of(number: u8) -> Option<Self> {
        Some(match number {
            1 => Self::ClientHello,
            2 => Self::ServerHello,
            5 => Self::EndOfEarlyData,
            8 => Self::EncryptedExtensions,
            16 => Self::ClientKeyExchange,
            20 => Self::Finished,
            24 => Self::KeyUpdate,
            _ => return None,
        })
    }
}

/// Puts the messages of one direction together.
#[derive(Debug, Default)]
pub(super) struct MessageReader {
    header: [u8; HEADER_BYTES],
    header_bytes: usize,
    kind: Option<MessageKind>,
    missing: usize,
    body: Vec<u8>,
}

impl MessageReader {
    /// Forgets what has begun: a hole, or new keys.
    pub(super) fn reset(&mut self) {
        *self = Self::default();
    }

    /// The message that has begun, as far as it is there, if it matters. It will not go on.
    pub(super) fn cut(&mut self) -> Option<(MessageKind, Vec<u8>)> {
        let Self { kind, body, .. } = std::mem::take(self);
        kind.map(|kind| (kind, body))
    }

    /// Reads on to the next message that matters. Answers its type and body; `None` when `bytes` are used up.
    pub(super) fn next(&mut self, bytes: &mut &[u8]) -> Option<(MessageKind, Vec<u8>)> {
        loop {
            while self.header_bytes < HEADER_BYTES {
                let (&byte, rest) = bytes.split_first()?;
                *bytes = rest;
                *self.header.get_mut(self.header_bytes)? = byte;
                self.header_bytes += 1;
                if self.header_bytes == HEADER_BYTES {
                    let [number, high, middle, low] = self.header;
                    self.missing = u32::from_be_bytes([0, high, middle, low]) as usize;
                    self.kind = MessageKind::of(number).filter(|_| self.missing <= MESSAGE_BYTES);
                }
            }
            let (taken, rest) = bytes.split_at_checked(self.missing).unwrap_or((bytes, &[]));
            *bytes = rest;
            self.missing -= taken.len();
            if self.kind.is_some() {
                self.body.extend_from_slice(taken);
            }
            if self.missing > 0 {
                return None;
            }
            self.header_bytes = 0;
            if let Some(kind) = self.kind.take() {
                return Some((kind, std::mem::take(&mut self.body)));
            }
        }
    }
}

/// Whether the first bytes of a record that could not be proved look like a handshake message that just fills
/// it: a session ticket or a key update, all that TLS 1.3 sends once it is set up.
pub(super) fn looks_like_post_handshake(prefix: &[u8], plain_bytes: usize) -> bool {
    let mut cursor = Cursor::new(prefix);
    let Ok([number, high, middle, low]) = cursor.array() else {
        return plain_bytes <= 5 && !prefix.is_empty();
    };
    let length = u32::from_be_bytes([0, high, middle, low]) as usize;
    matches!(number, 4 | 24) && length + HEADER_BYTES <= plain_bytes && high == 0
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn messages_are_the_same_however_they_are_packed(cuts in prop::collection::vec(0usize..700, 0..10)) {
            let message = |number: u8, body: &[u8]| [&[number, 0, (body.len() >> 8) as u8, body.len() as u8], body].concat();
            let bytes = [message(2, &[1; 70]), message(11, &[2; 600]), message(14, &[]), message(20, &[3; 12])].concat();
            let mut cuts: Vec<usize> = cuts.into_iter().map(|cut| cut.min(bytes.len())).collect();
            cuts.extend([0, bytes.len()]);
            cuts.sort_unstable();
            let (mut reader, mut told) = (MessageReader::default(), Vec::new());
            for pair in cuts.windows(2) {
                let mut piece = &bytes[pair[0]..pair[1]];
                while let Some(message) = reader.next(&mut piece) {
                    told.push(message);
                }
            }
            prop_assert_eq!(told, vec![(MessageKind::ServerHello, vec![1; 70]), (MessageKind::Finished, vec![3; 12])]);
        }

        #[test]
        fn garbage_ends(bytes: Vec<u8>) {
            let (mut reader, mut rest) = (MessageReader::default(), &bytes[..]);
            while reader.next(&mut rest).is_some() {}
        }
    }
}
