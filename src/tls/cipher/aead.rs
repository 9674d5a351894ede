//! Ciphers that authenticate. Read first: RFC 5288, RFC 6655, RFC 7905, RFC 8446 §5.2.

use aes::cipher::{KeyIvInit, StreamCipher, StreamCipherSeek};
use aes::{Aes128, Aes256};
use aes_gcm::{AeadInOut, Aes128Gcm, Aes256Gcm};
use ccm::Ccm;
use ccm::consts::{U8, U12, U16};
use chacha20::ChaCha20;
use chacha20poly1305::ChaCha20Poly1305;

use super::{BLOCK, keyed};
use crate::tls::schedule::KeyBytes;
use crate::tls::suites::AeadKind;

/// A cipher that authenticates.
pub(in crate::tls) struct Aead {
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
    pub(super) fn new(kind: AeadKind, key: &[u8]) -> Option<Self> {
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

    pub(super) const fn kind(&self) -> AeadKind {
        self.kind
    }

    /// Opens ciphertext and tag in place; answers the bytes of plaintext. What cannot be opened is left as it
    /// was.
    pub(super) fn open(&self, nonce: &[u8; 12], aad: &[u8], sealed: &mut [u8]) -> Option<usize> {
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

    /// Decrypts without proof what stands at an offset of the plaintext.
    pub(super) fn apply_keystream(&self, nonce: &[u8; 12], offset: usize, text: &mut [u8]) -> Option<()> {
        let mut block = [0; BLOCK];
        // The block before the text masks the tag (NIST SP 800-38D §7.2, SP 800-38C §6.2, RFC 8439 §2.8).
        match self.kind {
            AeadKind::ChaCha20Poly1305 => {
                let mut chacha = ChaCha20::new_from_slices(&self.key, nonce).ok()?;
                chacha.try_seek(64 + offset as u64).ok()?;
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
            16 => at_offset(ctr::Ctr32BE::<Aes128>::new_from_slices(&self.key, &block).ok()?, offset, text),
            _ => at_offset(ctr::Ctr32BE::<Aes256>::new_from_slices(&self.key, &block).ok()?, offset, text),
        }
    }
}

fn at_offset<C: StreamCipher + StreamCipherSeek>(
    mut stream: C,
    offset: usize,
    text: &mut [u8],
) -> Option<()> {
    stream.try_seek(offset as u64).ok()?;
    stream.try_apply_keystream(text).ok()
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
