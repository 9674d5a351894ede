//! From secrets to keys. Read first: RFC 5246 §5, §6.3 and §8.1, RFC 2246 §5 (TLS 1.0 and 1.1),
//! RFC 8446 §7.1 to §7.3.

use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use md5::Md5;
use sha1::Sha1;
use sha2::{Sha256, Sha384};
use zeroize::Zeroizing;

use super::suites::Hash;

/// Bytes of key material, wiped when dropped.
pub(super) type KeyBytes = Zeroizing<Vec<u8>>;

/// The pseudorandom function of a TLS version up to 1.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Prf {
    /// TLS 1.0 and 1.1: MD5 and SHA-1 together.
    Md5Sha1,
    /// TLS 1.2: what the suite says.
    Of(Hash),
}

impl Prf {
    fn derive(self, secret: &[u8], label: &[u8], seeds: [&[u8]; 2], length: usize) -> KeyBytes {
        let seed = [label, seeds[0], seeds[1]].concat();
        let mut out = Zeroizing::new(vec![0; length]);
        match self {
            Self::Md5Sha1 => {
                let half = secret.len().div_ceil(2);
                let (first, second) = (secret.get(..half), secret.get(secret.len().saturating_sub(half)..));
                mix_in::<Hmac<Md5>>(first.unwrap_or_default(), &seed, &mut out);
                mix_in::<Hmac<Sha1>>(second.unwrap_or_default(), &seed, &mut out);
            }
            Self::Of(Hash::Sha384) => mix_in::<Hmac<Sha384>>(secret, &seed, &mut out),
            Self::Of(Hash::Sha1 | Hash::Sha256) => mix_in::<Hmac<Sha256>>(secret, &seed, &mut out),
        }
        out
    }

    /// The master secret of a premaster secret, without RFC 7627's extension.
    pub(super) fn master_secret(
        self,
        premaster: &[u8],
        client_random: &[u8],
        server_random: &[u8],
    ) -> KeyBytes {
        self.derive(premaster, b"master secret", [client_random, server_random], 48)
    }

    pub(super) fn key_block(
        self,
        master: &[u8],
        client_random: &[u8],
        server_random: &[u8],
        length: usize,
    ) -> KeyBytes {
        self.derive(master, b"key expansion", [server_random, client_random], length)
    }
}

/// P_hash of RFC 5246 §5, added to `out` by exclusive or.
fn mix_in<M: Mac + KeyInit>(secret: &[u8], seed: &[u8], out: &mut [u8]) {
    let mac = |parts: [&[u8]; 2]| {
        // HMAC takes keys of any length.
        <M as KeyInit>::new_from_slice(secret).ok().map(|mut mac| {
            parts.into_iter().for_each(|part| mac.update(part));
            mac.finalize().into_bytes()
        })
    };
    let Some(mut chained) = mac([seed, &[]]) else { return };
    let mut at = 0;
    while at < out.len() {
        let (Some(block), Some(next)) = (mac([&chained, seed]), mac([&chained, &[]])) else { return };
        for (byte, key) in out.iter_mut().skip(at).zip(&block) {
            *byte ^= key;
        }
        at += block.len();
        chained = next;
    }
}

/// HKDF-Expand-Label with an empty context (RFC 8446 §7.1). Empty if the secret is too short for the hash.
pub(super) fn expand_label(hash: Hash, secret: &[u8], label: &[u8], length: usize) -> KeyBytes {
    let mut info = Vec::with_capacity(10 + label.len());
    info.extend_from_slice(&(length as u16).to_be_bytes());
    info.push(6 + label.len() as u8);
    info.extend_from_slice(b"tls13 ");
    info.extend_from_slice(label);
    info.push(0);
    let mut out = Zeroizing::new(vec![0; length]);
    let done = match hash {
        Hash::Sha384 => {
            Hkdf::<Sha384>::from_prk(secret).is_ok_and(|hkdf| hkdf.expand(&info, &mut out).is_ok())
        }
        Hash::Sha1 | Hash::Sha256 => {
            Hkdf::<Sha256>::from_prk(secret).is_ok_and(|hkdf| hkdf.expand(&info, &mut out).is_ok())
        }
    };
    if done { out } else { KeyBytes::default() }
}

/// The next application traffic secret (RFC 8446 §7.2).
pub(super) fn next_traffic_secret(hash: Hash, secret: &[u8]) -> KeyBytes {
    expand_label(hash, secret, b"traffic upd", hash.bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(hex: &str) -> Vec<u8> {
        hex.as_bytes()
            .chunks(2)
            .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap())
            .collect()
    }

    #[test]
    fn tls13_keys_are_those_of_rfc_8448() {
        // RFC 8448 §3, the server's handshake traffic secret and its write key and IV.
        let secret = bytes("b67b7d690cc16c4e75e54213cb2d37b4e9c912bcded9105d42befd59d391ad38");
        let key = expand_label(Hash::Sha256, &secret, b"key", 16);
        assert_eq!(*key, bytes("3fce516009c21727d0f2e4e86ee403bc"));
        let iv = expand_label(Hash::Sha256, &secret, b"iv", 12);
        assert_eq!(*iv, bytes("5d313eb2671276ee13000b30"));
    }
}
