//! From secrets to keys. Read first: RFC 8446 §7.1, RFC 5246 §5 and §6.3.

use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Sha256, Sha384};

use super::suite::Hash;

/// HKDF-Expand-Label with an empty context.
pub(super) fn expand_label(hash: Hash, secret: &[u8], label: &str, length: usize) -> Vec<u8> {
    let label_bytes = 6 + label.len() as u8;
    let info =
        [&(length as u16).to_be_bytes()[..], &[label_bytes], b"tls13 ", label.as_bytes(), &[0]].concat();
    let mut out = vec![0; length];
    match hash {
        Hash::Sha256 => Hkdf::<Sha256>::from_prk(secret).map(|hkdf| hkdf.expand(&info, &mut out)),
        Hash::Sha384 => Hkdf::<Sha384>::from_prk(secret).map(|hkdf| hkdf.expand(&info, &mut out)),
    }
    .expect("the secret is as long as the hash")
    .expect("keys are short");
    out
}

/// TLS 1.2's pseudorandom function with SHA-256.
pub(super) fn prf(secret: &[u8], label: &str, seed: &[u8], length: usize) -> Vec<u8> {
    let mac = |bytes: &[u8]| {
        let mut mac = Hmac::<Sha256>::new_from_slice(secret).expect("HMAC takes keys of any length");
        mac.update(bytes);
        mac.finalize().into_bytes().to_vec()
    };
    let seed = [label.as_bytes(), seed].concat();
    let (mut chained, mut out) = (mac(&seed), Vec::new());
    while out.len() < length {
        out.extend(mac(&[&chained[..], &seed].concat()));
        chained = mac(&chained);
    }
    out.truncate(length);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(hex: &str) -> Vec<u8> {
        (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
    }

    #[test]
    fn labels_expand_as_in_rfc_8448() {
        // §3, the server's handshake traffic secret, its key and IV.
        let secret = bytes("b67b7d690cc16c4e75e54213cb2d37b4e9c912bcded9105d42befd59d391ad38");
        let key = expand_label(Hash::Sha256, &secret, "key", 16);
        assert_eq!(key, bytes("3fce516009c21727d0f2e4e86ee403bc"));
        assert_eq!(expand_label(Hash::Sha256, &secret, "iv", 12), bytes("5d313eb2671276ee13000b30"));
    }
}
