//! Opens protected records. Read first: RFC 5246 §6.2.3, RFC 7366 (encrypt-then-MAC), RFC 5288, RFC 6655,
//! RFC 7905, RFC 8446 §5.2 and §5.3.

mod aead;
mod cbc;

use std::ops::{Range, RangeInclusive};

use super::record::{ContentType, RecordHeader};
use super::schedule::{Prf, expand_label};
use super::suites::{AeadKind, CipherSuite, Parameters, Protect};
use aead::Aead;
use cbc::Cbc;

/// Bytes of an AES block.
const BLOCK: usize = 16;

/// A record that was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Opened {
    pub(super) kind: ContentType,
    /// Where the plaintext stands in the record's body.
    pub(super) plain: Range<usize>,
    /// The sequence number that fitted.
    pub(super) seq: u64,
    /// Whether it was padded (TLS 1.3).
    pub(super) padded: bool,
}

/// The keys of one direction and one epoch.
pub(super) enum RecordCipher {
    /// TLS 1.3.
    Tls13 { aead: Aead, iv: [u8; 12] },
    /// TLS 1.2 with AEAD: the first bytes of the nonce, or all 12.
    Aead12 { aead: Aead, salt: [u8; 12] },
    /// TLS 1.0 to 1.2 with CBC.
    Cbc(Cbc),
}

impl std::fmt::Debug for RecordCipher {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RecordCipher").finish_non_exhaustive()
    }
}

/// What a TLS 1.0 to 1.2 handshake agreed on, as far as keys need it.
pub(super) struct Agreement<'a> {
    pub(super) version: u16,
    pub(super) parameters: Parameters,
    pub(super) encrypt_then_mac: bool,
    pub(super) master: &'a [u8],
    pub(super) client_random: &'a [u8],
    pub(super) server_random: &'a [u8],
}

impl Agreement<'_> {
    /// How secrets are derived.
    pub(super) fn prf(version: u16, parameters: Parameters) -> Prf {
        if version >= 0x0303 { Prf::Of(parameters.hash) } else { Prf::Md5Sha1 }
    }
}

impl RecordCipher {
    /// From a traffic secret of TLS 1.3. `None` if its length does not fit the suite.
    pub(super) fn tls13(suite: CipherSuite, secret: &[u8]) -> Option<Self> {
        let parameters = suite.parameters()?;
        let Protect::Aead(kind) = parameters.protection else { return None };
        if secret.len() != parameters.hash.bytes() {
            return None;
        }
        let key = expand_label(parameters.hash, secret, b"key", kind.key_bytes());
        let iv = expand_label(parameters.hash, secret, b"iv", 12);
        Some(Self::Tls13 { aead: Aead::new(kind, &key)?, iv: iv.as_slice().try_into().ok()? })
    }

    /// The client's or the server's keys of a handshake up to TLS 1.2 (RFC 5246 §6.3).
    pub(super) fn tls12(agreed: &Agreement<'_>, of_client: bool) -> Option<Self> {
        let (mac_bytes, key_bytes, iv_bytes) = match agreed.parameters.protection {
            Protect::Aead(_) if agreed.version < 0x0303 => return None,
            Protect::Aead(kind) => (0, kind.key_bytes(), kind.tls12_salt_bytes()),
            Protect::Cbc { key_bytes, mac } => (mac.bytes(), key_bytes, BLOCK),
        };
        let prf = Agreement::prf(agreed.version, agreed.parameters);
        let length = 2 * (mac_bytes + key_bytes + iv_bytes);
        let block = prf.key_block(agreed.master, agreed.client_random, agreed.server_random, length);
        let take = |before: usize, length: usize| {
            let start = 2 * before + if of_client { 0 } else { length };
            block.get(start..start + length)
        };
        let mac_key = take(0, mac_bytes)?;
        let key = take(mac_bytes, key_bytes)?;
        let iv = take(mac_bytes + key_bytes, iv_bytes)?;
        match agreed.parameters.protection {
            Protect::Aead(kind) => {
                let mut salt = [0; 12];
                salt.get_mut(..iv.len())?.copy_from_slice(iv);
                Some(Self::Aead12 { aead: Aead::new(kind, key)?, salt })
            }
            Protect::Cbc { mac, .. } => Cbc::new(agreed, mac, key, mac_key, iv).map(Self::Cbc),
        }
    }

    /// Opens a record in place with the first sequence number of `seqs` that fits. If none does, the body
    /// is left as it was, except with CBC.
    pub(super) fn open(
        &mut self,
        seqs: RangeInclusive<u64>,
        header: RecordHeader,
        body: &mut [u8],
    ) -> Option<Opened> {
        match self {
            Self::Tls13 { aead, iv } => {
                let (kind, plain, seq) = seqs.into_iter().find_map(|seq| {
                    let length = aead.open(&xor_nonce(iv, seq), &header.to_bytes(), body)?;
                    Some((inner_type(body.get(..length)?)?, length, seq))
                })?;
                let (kind, end) = kind;
                Some(Opened { kind, plain: 0..end, seq, padded: end + 1 < plain })
            }
            Self::Aead12 { aead, salt } => {
                let explicit = 12 - aead.kind().tls12_salt_bytes();
                let plain = body.len().checked_sub(explicit + aead.kind().tag_bytes())?;
                let (seq, plain) = seqs.into_iter().find_map(|seq| {
                    let nonce = tls12_nonce(aead.kind(), salt, seq, body)?;
                    let aad = tls12_aad(seq, header, plain);
                    aead.open(&nonce, &aad, body.get_mut(explicit..)?).map(|length| (seq, length))
                })?;
                Some(Opened { kind: header.kind, plain: explicit..explicit + plain, seq, padded: false })
            }
            Self::Cbc(cbc) => cbc.open(seqs, header, body),
        }
    }

    /// Decrypts the first bytes of a record whose rest is missing, unproven. Answers where the plaintext
    /// stands in `prefix`.
    pub(super) fn open_prefix(
        &self,
        seq: u64,
        header: RecordHeader,
        prefix: &mut [u8],
    ) -> Option<Range<usize>> {
        let (aead, nonce, skip, whole) = match self {
            Self::Tls13 { aead, iv } => (aead, xor_nonce(iv, seq), 0, self.plain_bytes(header)?),
            Self::Aead12 { aead, salt } => {
                let nonce = tls12_nonce(aead.kind(), salt, seq, prefix)?;
                (aead, nonce, 12 - aead.kind().tls12_salt_bytes(), self.plain_bytes(header)?)
            }
            Self::Cbc(cbc) => return cbc.open_prefix(header, prefix),
        };
        let end = prefix.len().min(skip + whole);
        aead.apply_keystream(&nonce, 0, prefix.get_mut(skip..end)?)?;
        Some(skip..end)
    }

    /// Bytes at the end of a record that tell its type and how much plaintext it has. `None` where its header
    /// does, and where each record is the key to the next.
    pub(super) fn tail_bytes(&self, header: RecordHeader) -> Option<usize> {
        let bytes = match self {
            Self::Tls13 { aead, .. } => aead.kind().tag_bytes() + 1,
            Self::Aead12 { .. } => return None,
            Self::Cbc(cbc) => cbc.tail_bytes()?,
        };
        (usize::from(header.length) > bytes).then_some(bytes)
    }

    /// Reads these last bytes, unproven. `None` if they do not tell: the record is padded, or no record.
    pub(super) fn open_tail(
        &self,
        seq: u64,
        header: RecordHeader,
        tail: &mut [u8],
    ) -> Option<(ContentType, usize)> {
        match self {
            Self::Tls13 { aead, iv } => {
                let plain = self.plain_bytes(header)?;
                let kind = tail.get_mut(..1)?;
                aead.apply_keystream(&xor_nonce(iv, seq), plain, kind)?;
                kind.first().filter(|kind| **kind != 0).map(|kind| (ContentType(*kind), plain))
            }
            Self::Aead12 { .. } => None,
            Self::Cbc(cbc) => Some((header.kind, cbc.plain_bytes(header, tail)?)),
        }
    }

    /// Bytes of plaintext in a record with AEAD that is not padded. `None` for CBC, which hides them.
    pub(super) fn plain_bytes(&self, header: RecordHeader) -> Option<usize> {
        let length = usize::from(header.length);
        match self {
            Self::Tls13 { aead, .. } => length.checked_sub(aead.kind().tag_bytes() + 1),
            Self::Aead12 { aead, .. } => {
                length.checked_sub(12 - aead.kind().tls12_salt_bytes() + aead.kind().tag_bytes())
            }
            Self::Cbc(_) => None,
        }
    }

    /// Whether a record cannot be decrypted, proved or not, without its number or the record before it.
    pub(super) fn needs_number(&self) -> bool {
        match self {
            Self::Tls13 { .. } => true,
            Self::Aead12 { aead, .. } => aead.kind() == AeadKind::ChaCha20Poly1305,
            Self::Cbc(cbc) => cbc.is_chained(),
        }
    }

    /// A record went by unread.
    pub(super) fn pass(&mut self) {
        if let Self::Cbc(cbc) = self {
            cbc.pass();
        }
    }
}

fn xor_nonce(iv: &[u8; 12], seq: u64) -> [u8; 12] {
    let mut nonce = *iv;
    for (byte, counter) in nonce.iter_mut().skip(4).zip(seq.to_be_bytes()) {
        *byte ^= counter;
    }
    nonce
}

/// ChaCha20's nonce is made as in TLS 1.3; the others stand in the record.
fn tls12_nonce(kind: AeadKind, salt: &[u8; 12], seq: u64, body: &[u8]) -> Option<[u8; 12]> {
    if kind == AeadKind::ChaCha20Poly1305 {
        return Some(xor_nonce(salt, seq));
    }
    let mut nonce = *salt;
    nonce.get_mut(4..)?.copy_from_slice(body.get(..8)?);
    Some(nonce)
}

fn tls12_aad(seq: u64, header: RecordHeader, length: usize) -> [u8; 13] {
    let mut aad = [0; 13];
    let ([major, minor], [high, low]) = (header.version.to_be_bytes(), (length as u16).to_be_bytes());
    let tail = [header.kind.0, major, minor, high, low];
    for (to, from) in aad.iter_mut().zip(seq.to_be_bytes().into_iter().chain(tail)) {
        *to = from;
    }
    aad
}

/// The type behind the content of a TLS 1.3 record, and where the content ends (RFC 8446 §5.4).
fn inner_type(plain: &[u8]) -> Option<(ContentType, usize)> {
    let end = plain.iter().rposition(|&byte| byte != 0)?;
    Some((ContentType(*plain.get(end)?), end))
}

fn keyed<C: aes::cipher::KeyInit>(key: &[u8]) -> Option<Box<C>> {
    C::new_from_slice(key).ok().map(Box::new)
}
