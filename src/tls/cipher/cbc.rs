//! AES-CBC with a MAC. Read first: RFC 5246 §6.2.3.2, RFC 2246 §6.2.3.2 (chained records), RFC 7366.

use std::ops::{Range, RangeInclusive};

use aes::cipher::{Array, BlockModeDecrypt, InnerIvInit};
use aes::{Aes128, Aes256};
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::{Sha256, Sha384};

use super::{Agreement, BLOCK, Opened, keyed, tls12_aad};
use crate::tls::record::RecordHeader;
use crate::tls::schedule::KeyBytes;
use crate::tls::suites::Hash;

/// The last version whose records take their initialization vector from the record before.
const TLS10: u16 = 0x0301;

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
pub(in crate::tls) struct Cbc {
    aes: Aes,
    mac: Hash,
    mac_key: KeyBytes,
    encrypt_then_mac: bool,
    version: u16,
    /// TLS 1.0: the last block of the record before, unknown behind a gap.
    chained: Option<[u8; BLOCK]>,
}

impl Cbc {
    pub(super) fn new(
        agreed: &Agreement<'_>,
        mac: Hash,
        key: &[u8],
        mac_key: &[u8],
        iv: &[u8],
    ) -> Option<Self> {
        let chained = if agreed.version <= TLS10 { Some(iv.try_into().ok()?) } else { None };
        Some(Self {
            aes: Aes::new(key)?,
            mac,
            mac_key: KeyBytes::new(mac_key.to_vec()),
            encrypt_then_mac: agreed.encrypt_then_mac,
            version: agreed.version,
            chained,
        })
    }

    /// Whether each record is the key to the next one.
    pub(super) const fn is_chained(&self) -> bool {
        self.version <= TLS10
    }

    /// A record went by unread.
    pub(super) fn pass(&mut self) {
        self.chained = None;
    }

    pub(super) fn open(
        &mut self,
        seqs: RangeInclusive<u64>,
        header: RecordHeader,
        body: &mut [u8],
    ) -> Option<Opened> {
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
            fitting = seqs.clone().find(|&seq| self.fits(seq, header, sealed, mac));
            if fitting.is_none() {
                // This MAC does not cover the vector, so an unproved one would spoil the next record unnoticed.
                self.chained = None;
                return None;
            }
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
    pub(super) fn open_prefix(&self, header: RecordHeader, prefix: &mut [u8]) -> Option<Range<usize>> {
        let (iv, start) = if self.is_chained() {
            (self.chained?, 0)
        } else {
            (prefix.get(..BLOCK)?.try_into().ok()?, BLOCK)
        };
        let end = start + (prefix.len().checked_sub(start)? / BLOCK * BLOCK);
        self.aes.decrypt(&iv, prefix.get_mut(start..end)?);
        let content = usize::from(header.length).saturating_sub(self.mac.bytes() + BLOCK);
        Some(start..end.min(content).max(start))
    }

    /// Bytes at the end of a record that tell how long its padding is; `None` if the next record needs all of it.
    pub(super) fn tail_bytes(&self) -> Option<usize> {
        let mac = if self.encrypt_then_mac { self.mac.bytes() } else { 0 };
        (!self.is_chained()).then_some(2 * BLOCK + mac)
    }

    /// Bytes of plaintext in a record with this tail.
    pub(super) fn plain_bytes(&self, header: RecordHeader, tail: &mut [u8]) -> Option<usize> {
        let (iv, rest) = tail.split_first_chunk_mut::<BLOCK>()?;
        let last = rest.get_mut(..BLOCK)?;
        self.aes.decrypt(iv, last);
        let padding = usize::from(*last.last()?);
        usize::from(header.length).checked_sub(BLOCK + self.mac.bytes() + padding + 1)
    }

    /// The initialization vector and where the ciphertext begins (RFC 4346 §6.2.3.2).
    fn take_iv(&mut self, following: Option<[u8; BLOCK]>, body: &[u8]) -> Option<([u8; BLOCK], usize)> {
        if self.is_chained() {
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

fn is_mac<M: Mac + KeyInit>(key: &[u8], aad: &[u8], data: &[u8], mac: &[u8]) -> bool {
    let Ok(mut found) = <M as KeyInit>::new_from_slice(key) else { return false };
    found.update(aad);
    found.update(data);
    found.verify_slice(mac).is_ok()
}

fn last_block(bytes: &[u8]) -> Option<[u8; BLOCK]> {
    bytes.get(bytes.len().checked_sub(BLOCK)?..)?.try_into().ok()
}
