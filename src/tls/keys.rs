//! Session secrets from key logs (`SSLKEYLOGFILE`, RFC 9850), found by client random.

use ahash::RandomState;
use hashbrown::HashMap;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::hello::Random;
use super::schedule::KeyBytes;
use crate::base::limits::{KEY_LOG_LATER_SECRETS, KEY_LOG_SESSIONS};
use crate::capture::Secrets;

/// Bytes of a TLS 1.2 master secret, and of the longest secret of TLS 1.3.
const SECRET_BYTES: usize = 48;

/// What the lines of a key log were.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct KeyLogLines {
    /// New secrets.
    pub used: u64,
    /// Secrets that were known; the first one stays.
    pub repeated: u64,
    /// Lines of other labels, which decrypt no records.
    pub ignored: u64,
    /// Lines that no key log has.
    pub bad: u64,
    /// Secrets beyond what is kept.
    pub left_out: u64,
}

/// All secrets of an analysis. Wiped when dropped; never shown.
#[derive(Clone, Default)]
pub struct KeyStore {
    sessions: HashMap<Random, SessionSecrets, RandomState>,
    /// Premaster secrets by the first bytes of their encrypted form.
    premasters: HashMap<[u8; 8], Secret, RandomState>,
}

impl std::fmt::Debug for KeyStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("KeyStore").field("sessions", &self.sessions.len()).finish_non_exhaustive()
    }
}

impl KeyStore {
    /// An empty store.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether it holds no secrets.
    pub fn is_empty(&self) -> bool {
        self.sessions.is_empty() && self.premasters.is_empty()
    }

    /// Number of client randoms with secrets.
    pub fn sessions(&self) -> usize {
        self.sessions.len()
    }

    /// Takes the lines of a key log. What cannot be read is counted, never an error.
    pub fn add_key_log(&mut self, text: &[u8]) -> KeyLogLines {
        let mut lines = KeyLogLines::default();
        for line in text.split(|&byte| byte == b'\n') {
            let line = line.trim_ascii();
            if line.is_empty() || line.starts_with(b"#") {
                continue;
            }
            let count = match self.add_line(line) {
                Line::Used => &mut lines.used,
                Line::Repeated => &mut lines.repeated,
                Line::Ignored => &mut lines.ignored,
                Line::Bad => &mut lines.bad,
                Line::LeftOut => &mut lines.left_out,
            };
            *count += 1;
        }
        lines
    }

    /// Takes secrets that stand in a capture. `None` if they are of another kind than a TLS key log.
    pub fn add_secrets(&mut self, secrets: &Secrets) -> Option<KeyLogLines> {
        (secrets.kind == Secrets::TLS_KEY_LOG).then(|| self.add_key_log(&secrets.data))
    }

    pub(super) fn session(&self, client_random: &Random) -> Option<&SessionSecrets> {
        self.sessions.get(client_random)
    }

    /// All sessions in a fixed order, if there are at most `limit`.
    pub(super) fn few_sessions(&self, limit: usize) -> Vec<(&Random, &SessionSecrets)> {
        if self.sessions.len() > limit {
            return Vec::new();
        }
        let mut sessions: Vec<_> = self.sessions.iter().collect();
        sessions.sort_unstable_by_key(|(random, _)| **random);
        sessions
    }

    /// Whether it has secrets under this client random.
    pub fn has_session(&self, client_random: &Random) -> bool {
        self.sessions.contains_key(client_random)
    }

    /// Whether it has secrets that are found by the key exchange instead.
    pub fn has_premasters(&self) -> bool {
        !self.premasters.is_empty()
    }

    pub(super) fn premaster(&self, encrypted: &[u8]) -> Option<&[u8]> {
        let begins: [u8; 8] = encrypted.get(..8)?.try_into().ok()?;
        self.premasters.get(&begins).map(Secret::bytes)
    }

    fn add_line(&mut self, line: &[u8]) -> Line {
        let mut fields = line.split(u8::is_ascii_whitespace).filter(|field| !field.is_empty());
        let (Some(label), Some(name), Some(secret), None) =
            (fields.next(), fields.next(), fields.next(), fields.next())
        else {
            return Line::Bad;
        };
        if label == b"RSA" {
            return self.add_premaster(name, secret);
        }
        let Some(slot) = Slot::of(label) else {
            let is_label = label.iter().all(|byte| matches!(byte, b'A'..=b'Z' | b'0'..=b'9' | b'_'));
            return if is_label { Line::Ignored } else { Line::Bad };
        };
        let (Some(random), Some(secret)) = (fixed::<32>(name), Secret::from_hex(secret)) else {
            return Line::Bad;
        };
        let fits = match slot {
            Slot::Master => secret.bytes().len() == SECRET_BYTES,
            _ => matches!(secret.bytes().len(), 32 | 48),
        };
        if !fits {
            return Line::Bad;
        }
        if self.sessions.len() >= KEY_LOG_SESSIONS && !self.sessions.contains_key(&random) {
            return Line::LeftOut;
        }
        self.sessions.entry(random).or_default().add(slot, secret)
    }

    fn add_premaster(&mut self, encrypted: &[u8], secret: &[u8]) -> Line {
        let begins = encrypted.get(..16).and_then(fixed::<8>);
        let secret = Secret::from_hex(secret).filter(|secret| secret.bytes().len() == SECRET_BYTES);
        let (Some(begins), Some(secret)) = (begins, secret) else { return Line::Bad };
        if self.premasters.contains_key(&begins) {
            return Line::Repeated;
        }
        if self.premasters.len() >= KEY_LOG_SESSIONS {
            return Line::LeftOut;
        }
        self.premasters.insert(begins, secret);
        Line::Used
    }
}

enum Line {
    Used,
    Repeated,
    Ignored,
    Bad,
    LeftOut,
}

/// Which secret a label names.
#[derive(Clone, Copy)]
enum Slot {
    Master,
    Early,
    Handshake { client: bool },
    Traffic { client: bool, generation: u32 },
}

impl Slot {
    fn of(label: &[u8]) -> Option<Self> {
        match label {
            b"CLIENT_RANDOM" => return Some(Self::Master),
            b"CLIENT_EARLY_TRAFFIC_SECRET" => return Some(Self::Early),
            b"CLIENT_HANDSHAKE_TRAFFIC_SECRET" => return Some(Self::Handshake { client: true }),
            b"SERVER_HANDSHAKE_TRAFFIC_SECRET" => return Some(Self::Handshake { client: false }),
            _ => {}
        }
        let (client, number) = if let Some(number) = label.strip_prefix(b"CLIENT_TRAFFIC_SECRET_") {
            (true, number)
        } else {
            (false, label.strip_prefix(b"SERVER_TRAFFIC_SECRET_")?)
        };
        // OpenSSL writes the letter N for every secret behind the first.
        let generation = match number {
            b"N" => 1,
            _ => std::str::from_utf8(number).ok()?.parse().ok()?,
        };
        Some(Self::Traffic { client, generation })
    }
}

/// One session's secrets.
#[derive(Clone, Default)]
pub(super) struct SessionSecrets {
    master: Option<Secret>,
    early: Option<Secret>,
    client: DirectionSecrets,
    server: DirectionSecrets,
}

#[derive(Clone, Default)]
struct DirectionSecrets {
    handshake: Option<Secret>,
    traffic: Option<Secret>,
    /// Traffic secrets behind key updates, in the log's order.
    later: Vec<Secret>,
}

impl SessionSecrets {
    pub(super) fn master(&self) -> Option<&[u8]> {
        self.master.as_ref().map(Secret::bytes)
    }

    pub(super) fn early(&self) -> Option<&[u8]> {
        self.early.as_ref().map(Secret::bytes)
    }

    pub(super) fn handshake(&self, of_client: bool) -> Option<&[u8]> {
        self.direction(of_client).handshake.as_ref().map(Secret::bytes)
    }

    pub(super) fn traffic(&self, of_client: bool) -> Option<&[u8]> {
        self.direction(of_client).traffic.as_ref().map(Secret::bytes)
    }

    pub(super) fn later(&self, of_client: bool) -> impl Iterator<Item = &[u8]> {
        self.direction(of_client).later.iter().map(Secret::bytes)
    }

    /// Whether there are secrets of TLS 1.3.
    pub(super) fn is_tls13(&self) -> bool {
        let any = |direction: &DirectionSecrets| {
            direction.handshake.is_some() || direction.traffic.is_some() || !direction.later.is_empty()
        };
        self.early.is_some() || any(&self.client) || any(&self.server)
    }

    fn direction(&self, of_client: bool) -> &DirectionSecrets {
        if of_client { &self.client } else { &self.server }
    }

    fn direction_mut(&mut self, of_client: bool) -> &mut DirectionSecrets {
        if of_client { &mut self.client } else { &mut self.server }
    }

    fn add(&mut self, slot: Slot, secret: Secret) -> Line {
        let place = match slot {
            Slot::Master => &mut self.master,
            Slot::Early => &mut self.early,
            Slot::Handshake { client } => &mut self.direction_mut(client).handshake,
            Slot::Traffic { client, generation: 0 } => &mut self.direction_mut(client).traffic,
            Slot::Traffic { client, .. } => {
                let later = &mut self.direction_mut(client).later;
                if later.iter().any(|known| known.bytes() == secret.bytes()) {
                    return Line::Repeated;
                }
                if later.len() >= KEY_LOG_LATER_SECRETS {
                    return Line::LeftOut;
                }
                later.push(secret);
                return Line::Used;
            }
        };
        if place.is_some() {
            return Line::Repeated;
        }
        *place = Some(secret);
        Line::Used
    }
}

/// A secret, wiped when dropped.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
struct Secret(Box<[u8]>);

impl Secret {
    fn from_hex(hex: &[u8]) -> Option<Self> {
        if hex.len() > 2 * SECRET_BYTES {
            return None;
        }
        unhex(hex).map(|bytes| Self(bytes.as_slice().into()))
    }

    fn bytes(&self) -> &[u8] {
        &self.0
    }
}

fn fixed<const N: usize>(hex: &[u8]) -> Option<[u8; N]> {
    if hex.len() != 2 * N {
        return None;
    }
    unhex(hex)?.as_slice().try_into().ok()
}

fn unhex(hex: &[u8]) -> Option<KeyBytes> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    let (pairs, rest) = hex.as_chunks::<2>();
    if !rest.is_empty() {
        return None;
    }
    let mut bytes = Zeroizing::new(Vec::with_capacity(pairs.len()));
    for [high, low] in pairs {
        bytes.push((digit(*high)? << 4 | digit(*low)?) as u8);
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn line(label: &str, random: u8, secret: u8, bytes: usize) -> String {
        let hex = |byte: u8, bytes: usize| format!("{byte:02x}").repeat(bytes);
        format!("{label} {} {}", hex(random, 32), hex(secret, bytes))
    }

    #[test]
    fn a_messy_key_log_is_read_and_its_lines_are_counted() {
        let text = [
            "# comment".to_owned(),
            line("CLIENT_RANDOM", 1, 0xAB, 48).to_uppercase() + "\r",
            line("CLIENT_RANDOM", 1, 0xcd, 48),
            String::new(),
            line("CLIENT_TRAFFIC_SECRET_0", 2, 3, 32) + "  ",
            line("SERVER_TRAFFIC_SECRET_N", 2, 4, 32),
            line("EXPORTER_SECRET", 2, 4, 32),
            line("CLIENT_RANDOM", 5, 6, 47),
            "CLIENT_RANDOM zz 00".to_owned(),
            "-----BEGIN CERTIFICATE-----".to_owned(),
            format!("RSA 0102030405060708 {}", "11".repeat(48)),
        ]
        .join("\n");
        let mut store = KeyStore::new();
        let lines = store.add_key_log(text.as_bytes());
        assert_eq!(lines, KeyLogLines { used: 4, repeated: 1, ignored: 1, bad: 3, left_out: 0 });
        assert_eq!(store.session(&[1; 32]).and_then(SessionSecrets::master), Some(&[0xab; 48][..]));
        let second = store.session(&[2; 32]).unwrap();
        assert_eq!(second.traffic(true), Some(&[3; 32][..]));
        assert!(second.is_tls13() && second.later(false).eq([&[4; 32][..]]));
        assert_eq!(store.premaster(&[1, 2, 3, 4, 5, 6, 7, 8, 9]), Some(&[0x11; 48][..]));
        assert!(store.session(&[5; 32]).is_none());
    }

    #[test]
    fn secrets_are_not_shown() {
        let mut store = KeyStore::new();
        store.add_key_log(line("CLIENT_RANDOM", 1, 0xab, 48).as_bytes());
        assert_eq!(format!("{store:?}"), "KeyStore { sessions: 1, .. }");
    }

    proptest! {
        #[test]
        fn any_bytes_are_a_key_log(bytes: Vec<u8>) {
            KeyStore::new().add_key_log(&bytes);
        }
    }
}
