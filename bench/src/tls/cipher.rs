//! Records under one direction's keys. Read first: RFC 8446 §5.2 and §5.3, RFC 5246 §6.2.3.2.

use std::ops::Range;

use aes::Aes128;
use aes::cipher::{Array, BlockModeDecrypt, BlockModeEncrypt, InnerIvInit};
use aes_gcm::{AeadInOut, Aes128Gcm, Aes256Gcm};
use chacha20poly1305::ChaCha20Poly1305;
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

use super::schedule::{expand_label, prf};
use super::suite::Suite;
use super::{APPLICATION_DATA, RECORD_HEADER, RECORD_VERSION, record_header};
use crate::random::Random;

const BLOCK: usize = 16;
const TAG: usize = 16;
const SHA1: usize = 20;

/// Seals or opens the records of one sender, in their order.
pub struct RecordCipher {
    with: With,
    next_seq: u64,
}

enum With {
    Aes128Gcm(Box<Aes128Gcm>, [u8; 12]),
    Aes256Gcm(Box<Aes256Gcm>, [u8; 12]),
    ChaCha20Poly1305(Box<ChaCha20Poly1305>, [u8; 12]),
    /// The MAC comes first, then padding, then encryption.
    Aes128CbcSha(Box<Aes128>, Box<Hmac<Sha1>>),
}

impl std::fmt::Debug for RecordCipher {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RecordCipher").field("next_seq", &self.next_seq).finish_non_exhaustive()
    }
}

impl RecordCipher {
    /// From a traffic secret.
    pub fn tls13(suite: Suite, secret: &[u8]) -> Self {
        let key = expand_label(suite.hash(), secret, "key", suite.key_bytes());
        let iv = expand_label(suite.hash(), secret, "iv", 12).try_into().expect("12 bytes");
        let with = match suite {
            Suite::Aes128Gcm => With::Aes128Gcm(keyed(&key), iv),
            Suite::Aes256Gcm => With::Aes256Gcm(keyed(&key), iv),
            Suite::ChaCha20Poly1305 => With::ChaCha20Poly1305(keyed(&key), iv),
            Suite::Aes128CbcSha => unreachable!("a suite of TLS 1.2"),
        };
        Self { with, next_seq: 0 }
    }

    /// The client's and the server's, from a master secret; `Aes128CbcSha`.
    pub fn tls12(master: &[u8], client_random: &[u8], server_random: &[u8]) -> [Self; 2] {
        let seed = [server_random, client_random].concat();
        let block = prf(master, "key expansion", &seed, 2 * (SHA1 + BLOCK));
        let (macs, keys) = block.split_at(2 * SHA1);
        [0, 1].map(|side| {
            let key = keyed(&keys[side * BLOCK..][..BLOCK]);
            let with = With::Aes128CbcSha(key, keyed(&macs[side * SHA1..][..SHA1]));
            Self { with, next_seq: 0 }
        })
    }

    /// With a drawn secret, to seal and to open.
    pub fn pair(suite: Suite, random: &mut Random) -> [Self; 2] {
        let secret = random.bytes(suite.secret_bytes());
        [0, 1].map(|_| {
            if suite.is_tls13() {
                Self::tls13(suite, &secret)
            } else {
                let [client, _] = Self::tls12(&secret, &[], &[]);
                client
            }
        })
    }

    /// Appends one record.
    pub fn seal(&mut self, kind: u8, plain: &[u8], random: &mut Random, out: &mut Vec<u8>) {
        let seq = self.next_seq;
        self.next_seq += 1;
        match &self.with {
            With::Aes128Gcm(aead, iv) => seal_aead(&**aead, nonce(iv, seq), kind, plain, out),
            With::Aes256Gcm(aead, iv) => seal_aead(&**aead, nonce(iv, seq), kind, plain, out),
            With::ChaCha20Poly1305(aead, iv) => seal_aead(&**aead, nonce(iv, seq), kind, plain, out),
            With::Aes128CbcSha(aes, mac) => {
                let iv: [u8; BLOCK] = random.bytes(BLOCK).try_into().expect("a block");
                let content = plain.len() + SHA1;
                let padding = BLOCK - 1 - content % BLOCK;
                let length = BLOCK + content + padding + 1;
                out.extend(record_header(kind, RECORD_VERSION, length));
                out.extend(iv);
                let from = out.len();
                out.extend(plain);
                out.extend(authenticate(mac, seq, kind, plain).finalize().into_bytes());
                out.resize(from + content + padding + 1, padding as u8);
                let (blocks, _) = Array::slice_as_chunks_mut(&mut out[from..]);
                cbc::Encryptor::<&Aes128>::inner_iv_init(aes, &iv.into()).encrypt_blocks(blocks);
            }
        }
    }

    /// Opens one whole record in place: its type and where the plaintext stands. `None` if it is not the next
    /// under these keys.
    pub fn open(&mut self, record: &mut [u8]) -> Option<(u8, Range<usize>)> {
        let seq = self.next_seq;
        self.next_seq += 1;
        match &self.with {
            With::Aes128Gcm(aead, iv) => open_aead(&**aead, nonce(iv, seq), record),
            With::Aes256Gcm(aead, iv) => open_aead(&**aead, nonce(iv, seq), record),
            With::ChaCha20Poly1305(aead, iv) => open_aead(&**aead, nonce(iv, seq), record),
            With::Aes128CbcSha(aes, mac) => {
                let kind = *record.first()?;
                let (head, text) = record.split_at_mut_checked(RECORD_HEADER + BLOCK)?;
                let iv: [u8; BLOCK] = head[RECORD_HEADER..].try_into().ok()?;
                let (blocks, _) = Array::slice_as_chunks_mut(text);
                cbc::Decryptor::<&Aes128>::inner_iv_init(aes, &iv.into()).decrypt_blocks(blocks);
                let padding = usize::from(*text.last()?);
                let content = text.len().checked_sub(padding + 1)?;
                if text[content..].iter().any(|byte| usize::from(*byte) != padding) {
                    return None;
                }
                let (plain, found) = text[..content].split_at_checked(content.checked_sub(SHA1)?)?;
                authenticate(mac, seq, kind, plain).verify_slice(found).ok()?;
                Some((kind, head.len()..head.len() + plain.len()))
            }
        }
    }
}

fn seal_aead<C: AeadInOut>(aead: &C, nonce: [u8; 12], kind: u8, plain: &[u8], out: &mut Vec<u8>) {
    let header = record_header(APPLICATION_DATA, RECORD_VERSION, plain.len() + 1 + TAG);
    out.extend(header);
    let from = out.len();
    out.extend(plain);
    out.push(kind);
    let nonce = nonce.as_slice().try_into().expect("12 bytes");
    let text = &mut out[from..];
    let tag = aead.encrypt_inout_detached(nonce, &header, text.into()).expect("a record is short");
    out.extend_from_slice(&tag);
}

fn open_aead<C: AeadInOut>(aead: &C, nonce: [u8; 12], record: &mut [u8]) -> Option<(u8, Range<usize>)> {
    let (header, sealed) = record.split_at_mut_checked(RECORD_HEADER)?;
    let (text, tag) = sealed.split_at_mut_checked(sealed.len().checked_sub(TAG)?)?;
    let nonce = nonce.as_slice().try_into().ok()?;
    aead.decrypt_inout_detached(nonce, header, (&mut *text).into(), (&*tag).try_into().ok()?).ok()?;
    let end = text.iter().rposition(|byte| *byte != 0)?;
    Some((text[end], RECORD_HEADER..RECORD_HEADER + end))
}

fn nonce(iv: &[u8; 12], seq: u64) -> [u8; 12] {
    let mut nonce = *iv;
    for (byte, counter) in nonce[4..].iter_mut().zip(seq.to_be_bytes()) {
        *byte ^= counter;
    }
    nonce
}

fn authenticate(mac: &Hmac<Sha1>, seq: u64, kind: u8, plain: &[u8]) -> Hmac<Sha1> {
    let mut mac = mac.clone();
    mac.update(&seq.to_be_bytes());
    mac.update(&record_header(kind, RECORD_VERSION, plain.len()));
    mac.update(plain);
    mac
}

fn keyed<C: KeyInit>(key: &[u8]) -> Box<C> {
    Box::new(C::new_from_slice(key).expect("a key of the right length"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tls::FULL_RECORD;

    #[test]
    fn what_was_sealed_is_opened_once() {
        for suite in Suite::ALL {
            let mut random = Random::new(7);
            let [mut sealing, mut opening] = RecordCipher::pair(suite, &mut random);
            for len in [0, 1, 11, 12, 500, FULL_RECORD] {
                let (plain, mut record) = (random.bytes(len), Vec::new());
                sealing.seal(APPLICATION_DATA, &plain, &mut random, &mut record);
                let declared = usize::from(u16::from_be_bytes([record[3], record[4]]));
                assert_eq!(RECORD_HEADER + declared, record.len(), "{suite}");
                let mut text = record.clone();
                let (kind, place) = opening.open(&mut text).unwrap();
                assert!(kind == APPLICATION_DATA && text[place] == plain, "{suite}, {len} bytes");
                if len == FULL_RECORD {
                    assert_eq!(opening.open(&mut record), None, "{suite}");
                }
            }
        }
    }
}
