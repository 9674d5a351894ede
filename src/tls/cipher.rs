//! Opens protected records. Read first: RFC 5246 §6.2.3, RFC 7366 (encrypt-then-MAC), RFC 5288, RFC 6655,
//! RFC 7905, RFC 8446 §5.2 and §5.3.

use std::ops::{Range, RangeInclusive};

use aes::cipher::{Array, BlockModeDecrypt, InnerIvInit, KeyInit, KeyIvInit, StreamCipher, StreamCipherSeek};
use aes::{Aes128, Aes256};
use aes_gcm::{AeadInOut, Aes128Gcm, Aes256Gcm};
use ccm::Ccm;
use ccm::consts::{U8, U12, U16};
use chacha20::ChaCha20;
use chacha20poly1305::ChaCha20Poly1305;
use hmac::{Hmac, Mac};
use sha1::Sha1;
use sha2::{Sha256, Sha384};

use super::record::{ContentType, RecordHeader};
use super::schedule::{KeyBytes, Prf, expand_label};
use super::suites::{AeadKind, CipherSuite, Hash, Parameters, Protect};

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
            Protect::Cbc { mac, .. } => Some(Self::Cbc(Cbc {
                aes: Aes::new(key)?,
                mac,
                mac_key: KeyBytes::new(mac_key.to_vec()),
                encrypt_then_mac: agreed.encrypt_then_mac,
                version: agreed.version,
                chained: (agreed.version <= 0x0301).then(|| iv.try_into().ok()).flatten(),
            })),
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
                let explicit = 12 - aead.kind.tls12_salt_bytes();
                let plain = body.len().checked_sub(explicit + aead.kind.tag_bytes())?;
                let (seq, plain) = seqs.into_iter().find_map(|seq| {
                    let nonce = tls12_nonce(aead.kind, salt, seq, body)?;
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
                let nonce = tls12_nonce(aead.kind, salt, seq, prefix)?;
                (aead, nonce, 12 - aead.kind.tls12_salt_bytes(), self.plain_bytes(header)?)
            }
            Self::Cbc(cbc) => return cbc.open_prefix(header, prefix),
        };
        let end = prefix.len().min(skip + whole);
        aead.apply_keystream(&nonce, prefix.get_mut(skip..end)?)?;
        Some(skip..end)
    }

    /// Bytes of plaintext in a record with AEAD that is not padded. `None` for CBC, which hides them.
    pub(super) fn plain_bytes(&self, header: RecordHeader) -> Option<usize> {
        let length = usize::from(header.length);
        match self {
            Self::Tls13 { aead, .. } => length.checked_sub(aead.kind.tag_bytes() + 1),
            Self::Aead12 { aead, .. } => {
                length.checked_sub(12 - aead.kind.tls12_salt_bytes() + aead.kind.tag_bytes())
            }
            Self::Cbc(_) => None,
        }
    }

    /// Whether a record cannot be decrypted, proved or not, without its number or the record before it.
    pub(super) fn needs_number(&self) -> bool {
        match self {
            Self::Tls13 { .. } => true,
            Self::Aead12 { aead, .. } => aead.kind == AeadKind::ChaCha20Poly1305,
            Self::Cbc(cbc) => cbc.version <= 0x0301,
        }
    }

    /// A record went by unread, of which `tail` are the last bytes known, if they are the record's last.
    pub(super) fn pass(&mut self, tail: Option<&[u8]>) {
        if let Self::Cbc(cbc) = self
            && cbc.version <= 0x0301
        {
            cbc.chained = tail.and_then(last_block);
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

fn last_block(bytes: &[u8]) -> Option<[u8; BLOCK]> {
    bytes.get(bytes.len().checked_sub(BLOCK)?..)?.try_into().ok()
}

/// A cipher that authenticates.
pub(super) struct Aead {
    kind: AeadKind,
    key: KeyBytes,
    with: AeadCipher,
}

enum AeadCipher {
    Aes128Gcm(Box<Aes128Gcm>),
    Aes256Gcm(Box<Aes256Gcm>),
    ChaCha20Poly1305(Box<ChaCha20Poly1305>),
    Aes128Ccm(Box<Ccm<Aes128, U16, U12>>),
    Aes256Ccm(Box<Ccm<Aes256, U16, U12>>),
    Aes128Ccm8(Box<Ccm<Aes128, U8, U12>>),
    Aes256Ccm8(Box<Ccm<Aes256, U8, U12>>),
}

fn keyed<C: KeyInit>(key: &[u8]) -> Option<Box<C>> {
    C::new_from_slice(key).ok().map(Box::new)
}

fn opened<C: AeadInOut>(
    cipher: &C,
    nonce: &[u8; 12],
    aad: &[u8],
    sealed: &mut [u8],
    tag: &[u8],
) -> Option<()> {
    let nonce = nonce.as_slice().try_into().ok()?;
    cipher.decrypt_inout_detached(nonce, aad, sealed.into(), tag.try_into().ok()?).ok()
}

impl Aead {
    fn new(kind: AeadKind, key: &[u8]) -> Option<Self> {
        let with = match kind {
            AeadKind::Aes128Gcm => AeadCipher::Aes128Gcm(keyed(key)?),
            AeadKind::Aes256Gcm => AeadCipher::Aes256Gcm(keyed(key)?),
            AeadKind::ChaCha20Poly1305 => AeadCipher::ChaCha20Poly1305(keyed(key)?),
            AeadKind::Aes128Ccm => AeadCipher::Aes128Ccm(keyed(key)?),
            AeadKind::Aes256Ccm => AeadCipher::Aes256Ccm(keyed(key)?),
            AeadKind::Aes128Ccm8 => AeadCipher::Aes128Ccm8(keyed(key)?),
            AeadKind::Aes256Ccm8 => AeadCipher::Aes256Ccm8(keyed(key)?),
        };
        Some(Self { kind, key: KeyBytes::new(key.to_vec()), with })
    }

    /// Opens ciphertext and tag in place; answers the bytes of plaintext. What cannot be opened is left as it
    /// was.
    fn open(&self, nonce: &[u8; 12], aad: &[u8], sealed: &mut [u8]) -> Option<usize> {
        let length = sealed.len().checked_sub(self.kind.tag_bytes())?;
        let (text, tag) = sealed.split_at_mut_checked(length)?;
        match &self.with {
            AeadCipher::Aes128Gcm(gcm) => opened(&**gcm, nonce, aad, text, tag),
            AeadCipher::Aes256Gcm(gcm) => opened(&**gcm, nonce, aad, text, tag),
            AeadCipher::ChaCha20Poly1305(chacha) => opened(&**chacha, nonce, aad, text, tag),
            AeadCipher::Aes128Ccm(ccm) => on_a_copy(&**ccm, nonce, aad, text, tag),
            AeadCipher::Aes256Ccm(ccm) => on_a_copy(&**ccm, nonce, aad, text, tag),
            AeadCipher::Aes128Ccm8(ccm) => on_a_copy(&**ccm, nonce, aad, text, tag),
            AeadCipher::Aes256Ccm8(ccm) => on_a_copy(&**ccm, nonce, aad, text, tag),
        }?;
        Some(length)
    }

    /// Decrypts from the beginning without proof.
    fn apply_keystream(&self, nonce: &[u8; 12], text: &mut [u8]) -> Option<()> {
        let mut block = [0; BLOCK];
        // The block before the text masks the tag (NIST SP 800-38D §7.2, SP 800-38C §6.2, RFC 8439 §2.8).
        match self.kind {
            AeadKind::ChaCha20Poly1305 => {
                let mut chacha = ChaCha20::new_from_slices(&self.key, nonce).ok()?;
                chacha.try_seek(64).ok()?;
                return chacha.try_apply_keystream(text).ok();
            }
            AeadKind::Aes128Gcm | AeadKind::Aes256Gcm => {
                block.get_mut(..12)?.copy_from_slice(nonce);
                block[15] = 2;
            }
            AeadKind::Aes128Ccm | AeadKind::Aes256Ccm | AeadKind::Aes128Ccm8 | AeadKind::Aes256Ccm8 => {
                block[0] = 2;
                block.get_mut(1..13)?.copy_from_slice(nonce);
                block[15] = 1;
            }
        }
        match self.key.len() {
            16 => ctr::Ctr32BE::<Aes128>::new_from_slices(&self.key, &block)
                .ok()?
                .try_apply_keystream(text)
                .ok(),
            _ => ctr::Ctr32BE::<Aes256>::new_from_slices(&self.key, &block)
                .ok()?
                .try_apply_keystream(text)
                .ok(),
        }
    }
}

/// CCM blanks what it could not open.
fn on_a_copy<C: AeadInOut>(
    cipher: &C,
    nonce: &[u8; 12],
    aad: &[u8],
    text: &mut [u8],
    tag: &[u8],
) -> Option<()> {
    let copy = text.to_vec();
    let done = opened(cipher, nonce, aad, text, tag);
    if done.is_none() {
        text.copy_from_slice(&copy);
    }
    done
}

enum Aes {
    Aes128(Box<Aes128>),
    Aes256(Box<Aes256>),
}

impl Aes {
    fn new(key: &[u8]) -> Option<Self> {
        match key.len() {
            16 => keyed(key).map(Self::Aes128),
            _ => keyed(key).map(Self::Aes256),
        }
    }

    /// Decrypts whole blocks.
    fn decrypt(&self, iv: &[u8; BLOCK], text: &mut [u8]) {
        let (blocks, _) = Array::slice_as_chunks_mut(text);
        match self {
            Self::Aes128(aes) => {
                cbc::Decryptor::<&Aes128>::inner_iv_init(aes, &(*iv).into()).decrypt_blocks(blocks)
            }
            Self::Aes256(aes) => {
                cbc::Decryptor::<&Aes256>::inner_iv_init(aes, &(*iv).into()).decrypt_blocks(blocks)
            }
        }
    }
}

/// CBC with a MAC before or after it.
pub(super) struct Cbc {
    aes: Aes,
    mac: Hash,
    mac_key: KeyBytes,
    encrypt_then_mac: bool,
    version: u16,
    /// TLS 1.0: the last block of the record before, unknown behind a gap.
    chained: Option<[u8; BLOCK]>,
}

impl Cbc {
    fn open(&mut self, seqs: RangeInclusive<u64>, header: RecordHeader, body: &mut [u8]) -> Option<Opened> {
        let mac_bytes = self.mac.bytes();
        let mut end = body.len();
        let mut fitting = None;
        if self.encrypt_then_mac {
            end = end.checked_sub(mac_bytes)?;
        }
        let following = last_block(body.get(..end)?);
        let iv = self.take_iv(following, body);
        if self.encrypt_then_mac {
            let (sealed, mac) = body.split_at_checked(end)?;
            fitting = Some(seqs.clone().find(|&seq| self.fits(seq, header, sealed, mac))?);
        }
        let (iv, start) = iv?;
        let text = body.get_mut(start..end)?;
        if text.is_empty() || text.len() % BLOCK != 0 {
            return None;
        }
        self.aes.decrypt(&iv, text);
        let padding = usize::from(*text.last()?);
        let content = text.len().checked_sub(padding + 1)?;
        if text.get(content..)?.iter().any(|&byte| usize::from(byte) != padding) {
            return None;
        }
        let (plain, seq) = match fitting {
            Some(seq) => (content, seq),
            None => {
                let plain = content.checked_sub(mac_bytes)?;
                let (data, mac) = text.get(..content)?.split_at_checked(plain)?;
                (plain, seqs.into_iter().find(|&seq| self.fits(seq, header, data, mac))?)
            }
        };
        Some(Opened { kind: header.kind, plain: start..start + plain, seq, padded: false })
    }

    /// What may be the MAC, or padding of the usual length, is left out.
    fn open_prefix(&self, header: RecordHeader, prefix: &mut [u8]) -> Option<Range<usize>> {
        let (iv, start) = match self.version {
            ..=0x0301 => (self.chained?, 0),
            _ => (prefix.get(..BLOCK)?.try_into().ok()?, BLOCK),
        };
        let end = start + (prefix.len().checked_sub(start)? / BLOCK * BLOCK);
        self.aes.decrypt(&iv, prefix.get_mut(start..end)?);
        let content = usize::from(header.length).saturating_sub(self.mac.bytes() + BLOCK);
        Some(start..end.min(content).max(start))
    }

    /// The initialization vector and where the ciphertext begins (RFC 4346 §6.2.3.2).
    fn take_iv(&mut self, following: Option<[u8; BLOCK]>, body: &[u8]) -> Option<([u8; BLOCK], usize)> {
        if self.version <= 0x0301 {
            let iv = self.chained;
            self.chained = following;
            return iv.map(|iv| (iv, 0));
        }
        Some((body.get(..BLOCK)?.try_into().ok()?, BLOCK))
    }

    fn fits(&self, seq: u64, header: RecordHeader, data: &[u8], mac: &[u8]) -> bool {
        let aad = tls12_aad(seq, header, data.len());
        match self.mac {
            Hash::Sha1 => is_mac::<Hmac<Sha1>>(&self.mac_key, &aad, data, mac),
            Hash::Sha256 => is_mac::<Hmac<Sha256>>(&self.mac_key, &aad, data, mac),
            Hash::Sha384 => is_mac::<Hmac<Sha384>>(&self.mac_key, &aad, data, mac),
        }
    }
}

fn is_mac<M: Mac + hmac::KeyInit>(key: &[u8], aad: &[u8], data: &[u8], mac: &[u8]) -> bool {
    let Ok(mut found) = <M as hmac::KeyInit>::new_from_slice(key) else { return false };
    found.update(aad);
    found.update(data);
    found.verify_slice(mac).is_ok()
}
