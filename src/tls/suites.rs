//! Cipher suites: their names, and how those that can be read protect records.

/// A cipher suite by its number in the IANA registry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CipherSuite(pub u16);

impl CipherSuite {
    /// Its registered name, if it is one of those listed here.
    pub fn name(self) -> Option<&'static str> {
        self.row().map(|row| row.name)
    }

    /// Whether records under it can be read with the right keys.
    pub fn is_readable(self) -> bool {
        self.parameters().is_some()
    }

    /// Whether it belongs to TLS 1.3 (RFC 8446 §B.4).
    pub(super) const fn is_tls13(self) -> bool {
        self.0 >> 8 == 0x13
    }

    pub(super) fn parameters(self) -> Option<Parameters> {
        self.row().and_then(|row| row.parameters)
    }

    fn row(self) -> Option<&'static Row> {
        let place = SUITES.binary_search_by_key(&self.0, |row| row.number).ok()?;
        SUITES.get(place)
    }

    /// TLS 1.3 suites whose traffic secrets have this many bytes, the usual ones first.
    pub(super) fn of_tls13_secret(length: usize) -> impl Iterator<Item = Self> {
        [0x1301, 0x1302, 0x1303, 0x1304, 0x1305].into_iter().map(Self).filter(move |suite| {
            suite.parameters().is_some_and(|parameters| parameters.hash.bytes() == length)
        })
    }
}

/// How a suite protects records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Parameters {
    pub(super) protection: Protect,
    /// Of TLS 1.2's and 1.3's key derivation.
    pub(super) hash: Hash,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Protect {
    Aead(AeadKind),
    /// AES in CBC mode: bytes of the key, and the hash of the MAC.
    Cbc {
        key_bytes: usize,
        mac: Hash,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AeadKind {
    Aes128Gcm,
    Aes256Gcm,
    ChaCha20Poly1305,
    Aes128Ccm,
    Aes256Ccm,
    Aes128Ccm8,
    Aes256Ccm8,
}

impl AeadKind {
    pub(super) const fn key_bytes(self) -> usize {
        match self {
            Self::Aes128Gcm | Self::Aes128Ccm | Self::Aes128Ccm8 => 16,
            Self::Aes256Gcm | Self::Aes256Ccm | Self::Aes256Ccm8 | Self::ChaCha20Poly1305 => 32,
        }
    }

    pub(super) const fn tag_bytes(self) -> usize {
        match self {
            Self::Aes128Ccm8 | Self::Aes256Ccm8 => 8,
            _ => 16,
        }
    }

    /// Bytes of the nonce that TLS 1.2 takes from the key block; the rest of 12 stands in the record
    /// (RFC 5288 §3, RFC 6655 §3, RFC 7905 §2).
    pub(super) const fn tls12_salt_bytes(self) -> usize {
        match self {
            Self::ChaCha20Poly1305 => 12,
            _ => 4,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hash {
    Sha1,
    Sha256,
    Sha384,
}

impl Hash {
    pub(super) const fn bytes(self) -> usize {
        match self {
            Self::Sha1 => 20,
            Self::Sha256 => 32,
            Self::Sha384 => 48,
        }
    }
}

#[derive(Debug)]
struct Row {
    number: u16,
    name: &'static str,
    parameters: Option<Parameters>,
}

const fn aead(kind: AeadKind, hash: Hash) -> Option<Parameters> {
    Some(Parameters { protection: Protect::Aead(kind), hash })
}

const fn cbc(key_bytes: usize, mac: Hash) -> Option<Parameters> {
    // TLS 1.2's derivation uses SHA-256 unless the suite names a stronger hash (RFC 5246 §5, RFC 5289 §3.1).
    let hash = match mac {
        Hash::Sha384 => Hash::Sha384,
        _ => Hash::Sha256,
    };
    Some(Parameters { protection: Protect::Cbc { key_bytes, mac }, hash })
}

const AES_128_CBC_SHA: Option<Parameters> = cbc(16, Hash::Sha1);
const AES_256_CBC_SHA: Option<Parameters> = cbc(32, Hash::Sha1);
const AES_128_CBC_SHA256: Option<Parameters> = cbc(16, Hash::Sha256);
const AES_256_CBC_SHA256: Option<Parameters> = cbc(32, Hash::Sha256);
const AES_256_CBC_SHA384: Option<Parameters> = cbc(32, Hash::Sha384);
const AES_128_GCM_SHA256: Option<Parameters> = aead(AeadKind::Aes128Gcm, Hash::Sha256);
const AES_256_GCM_SHA384: Option<Parameters> = aead(AeadKind::Aes256Gcm, Hash::Sha384);
const AES_128_CCM: Option<Parameters> = aead(AeadKind::Aes128Ccm, Hash::Sha256);
const AES_256_CCM: Option<Parameters> = aead(AeadKind::Aes256Ccm, Hash::Sha256);
const AES_128_CCM_8: Option<Parameters> = aead(AeadKind::Aes128Ccm8, Hash::Sha256);
const AES_256_CCM_8: Option<Parameters> = aead(AeadKind::Aes256Ccm8, Hash::Sha256);
const CHACHA20_POLY1305: Option<Parameters> = aead(AeadKind::ChaCha20Poly1305, Hash::Sha256);

macro_rules! suites {
    ($($number:literal $name:ident $parameters:expr;)+) => {
        &[$(Row { number: $number, name: stringify!($name), parameters: $parameters }),+]
    };
}

/// From the IANA registry "TLS Cipher Suites", sorted by number. Those without parameters are named only.
#[rustfmt::skip]
const SUITES: &[Row] = suites! {
    0x0004 TLS_RSA_WITH_RC4_128_MD5 None;
    0x0005 TLS_RSA_WITH_RC4_128_SHA None;
    0x000a TLS_RSA_WITH_3DES_EDE_CBC_SHA None;
    0x0016 TLS_DHE_RSA_WITH_3DES_EDE_CBC_SHA None;
    0x002f TLS_RSA_WITH_AES_128_CBC_SHA AES_128_CBC_SHA;
    0x0030 TLS_DH_DSS_WITH_AES_128_CBC_SHA AES_128_CBC_SHA;
    0x0031 TLS_DH_RSA_WITH_AES_128_CBC_SHA AES_128_CBC_SHA;
    0x0032 TLS_DHE_DSS_WITH_AES_128_CBC_SHA AES_128_CBC_SHA;
    0x0033 TLS_DHE_RSA_WITH_AES_128_CBC_SHA AES_128_CBC_SHA;
    0x0034 TLS_DH_anon_WITH_AES_128_CBC_SHA AES_128_CBC_SHA;
    0x0035 TLS_RSA_WITH_AES_256_CBC_SHA AES_256_CBC_SHA;
    0x0036 TLS_DH_DSS_WITH_AES_256_CBC_SHA AES_256_CBC_SHA;
    0x0037 TLS_DH_RSA_WITH_AES_256_CBC_SHA AES_256_CBC_SHA;
    0x0038 TLS_DHE_DSS_WITH_AES_256_CBC_SHA AES_256_CBC_SHA;
    0x0039 TLS_DHE_RSA_WITH_AES_256_CBC_SHA AES_256_CBC_SHA;
    0x003a TLS_DH_anon_WITH_AES_256_CBC_SHA AES_256_CBC_SHA;
    0x003c TLS_RSA_WITH_AES_128_CBC_SHA256 AES_128_CBC_SHA256;
    0x003d TLS_RSA_WITH_AES_256_CBC_SHA256 AES_256_CBC_SHA256;
    0x003e TLS_DH_DSS_WITH_AES_128_CBC_SHA256 AES_128_CBC_SHA256;
    0x003f TLS_DH_RSA_WITH_AES_128_CBC_SHA256 AES_128_CBC_SHA256;
    0x0040 TLS_DHE_DSS_WITH_AES_128_CBC_SHA256 AES_128_CBC_SHA256;
    0x0041 TLS_RSA_WITH_CAMELLIA_128_CBC_SHA None;
    0x0067 TLS_DHE_RSA_WITH_AES_128_CBC_SHA256 AES_128_CBC_SHA256;
    0x0068 TLS_DH_DSS_WITH_AES_256_CBC_SHA256 AES_256_CBC_SHA256;
    0x0069 TLS_DH_RSA_WITH_AES_256_CBC_SHA256 AES_256_CBC_SHA256;
    0x006a TLS_DHE_DSS_WITH_AES_256_CBC_SHA256 AES_256_CBC_SHA256;
    0x006b TLS_DHE_RSA_WITH_AES_256_CBC_SHA256 AES_256_CBC_SHA256;
    0x006c TLS_DH_anon_WITH_AES_128_CBC_SHA256 AES_128_CBC_SHA256;
    0x006d TLS_DH_anon_WITH_AES_256_CBC_SHA256 AES_256_CBC_SHA256;
    0x0084 TLS_RSA_WITH_CAMELLIA_256_CBC_SHA None;
    0x008c TLS_PSK_WITH_AES_128_CBC_SHA AES_128_CBC_SHA;
    0x008d TLS_PSK_WITH_AES_256_CBC_SHA AES_256_CBC_SHA;
    0x0090 TLS_DHE_PSK_WITH_AES_128_CBC_SHA AES_128_CBC_SHA;
    0x0091 TLS_DHE_PSK_WITH_AES_256_CBC_SHA AES_256_CBC_SHA;
    0x0094 TLS_RSA_PSK_WITH_AES_128_CBC_SHA AES_128_CBC_SHA;
    0x0095 TLS_RSA_PSK_WITH_AES_256_CBC_SHA AES_256_CBC_SHA;
    0x009c TLS_RSA_WITH_AES_128_GCM_SHA256 AES_128_GCM_SHA256;
    0x009d TLS_RSA_WITH_AES_256_GCM_SHA384 AES_256_GCM_SHA384;
    0x009e TLS_DHE_RSA_WITH_AES_128_GCM_SHA256 AES_128_GCM_SHA256;
    0x009f TLS_DHE_RSA_WITH_AES_256_GCM_SHA384 AES_256_GCM_SHA384;
    0x00a0 TLS_DH_RSA_WITH_AES_128_GCM_SHA256 AES_128_GCM_SHA256;
    0x00a1 TLS_DH_RSA_WITH_AES_256_GCM_SHA384 AES_256_GCM_SHA384;
    0x00a2 TLS_DHE_DSS_WITH_AES_128_GCM_SHA256 AES_128_GCM_SHA256;
    0x00a3 TLS_DHE_DSS_WITH_AES_256_GCM_SHA384 AES_256_GCM_SHA384;
    0x00a4 TLS_DH_DSS_WITH_AES_128_GCM_SHA256 AES_128_GCM_SHA256;
    0x00a5 TLS_DH_DSS_WITH_AES_256_GCM_SHA384 AES_256_GCM_SHA384;
    0x00a6 TLS_DH_anon_WITH_AES_128_GCM_SHA256 AES_128_GCM_SHA256;
    0x00a7 TLS_DH_anon_WITH_AES_256_GCM_SHA384 AES_256_GCM_SHA384;
    0x00a8 TLS_PSK_WITH_AES_128_GCM_SHA256 AES_128_GCM_SHA256;
    0x00a9 TLS_PSK_WITH_AES_256_GCM_SHA384 AES_256_GCM_SHA384;
    0x00aa TLS_DHE_PSK_WITH_AES_128_GCM_SHA256 AES_128_GCM_SHA256;
    0x00ab TLS_DHE_PSK_WITH_AES_256_GCM_SHA384 AES_256_GCM_SHA384;
    0x00ac TLS_RSA_PSK_WITH_AES_128_GCM_SHA256 AES_128_GCM_SHA256;
    0x00ad TLS_RSA_PSK_WITH_AES_256_GCM_SHA384 AES_256_GCM_SHA384;
    0x00ae TLS_PSK_WITH_AES_128_CBC_SHA256 AES_128_CBC_SHA256;
    0x00af TLS_PSK_WITH_AES_256_CBC_SHA384 AES_256_CBC_SHA384;
    0x00b2 TLS_DHE_PSK_WITH_AES_128_CBC_SHA256 AES_128_CBC_SHA256;
    0x00b3 TLS_DHE_PSK_WITH_AES_256_CBC_SHA384 AES_256_CBC_SHA384;
    0x00b6 TLS_RSA_PSK_WITH_AES_128_CBC_SHA256 AES_128_CBC_SHA256;
    0x00b7 TLS_RSA_PSK_WITH_AES_256_CBC_SHA384 AES_256_CBC_SHA384;
    0x1301 TLS_AES_128_GCM_SHA256 AES_128_GCM_SHA256;
    0x1302 TLS_AES_256_GCM_SHA384 AES_256_GCM_SHA384;
    0x1303 TLS_CHACHA20_POLY1305_SHA256 CHACHA20_POLY1305;
    0x1304 TLS_AES_128_CCM_SHA256 AES_128_CCM;
    0x1305 TLS_AES_128_CCM_8_SHA256 AES_128_CCM_8;
    0xc003 TLS_ECDH_ECDSA_WITH_3DES_EDE_CBC_SHA None;
    0xc004 TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA AES_128_CBC_SHA;
    0xc005 TLS_ECDH_ECDSA_WITH_AES_256_CBC_SHA AES_256_CBC_SHA;
    0xc007 TLS_ECDHE_ECDSA_WITH_RC4_128_SHA None;
    0xc008 TLS_ECDHE_ECDSA_WITH_3DES_EDE_CBC_SHA None;
    0xc009 TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA AES_128_CBC_SHA;
    0xc00a TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA AES_256_CBC_SHA;
    0xc00d TLS_ECDH_RSA_WITH_3DES_EDE_CBC_SHA None;
    0xc00e TLS_ECDH_RSA_WITH_AES_128_CBC_SHA AES_128_CBC_SHA;
    0xc00f TLS_ECDH_RSA_WITH_AES_256_CBC_SHA AES_256_CBC_SHA;
    0xc011 TLS_ECDHE_RSA_WITH_RC4_128_SHA None;
    0xc012 TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA None;
    0xc013 TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA AES_128_CBC_SHA;
    0xc014 TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA AES_256_CBC_SHA;
    0xc017 TLS_ECDH_anon_WITH_3DES_EDE_CBC_SHA None;
    0xc018 TLS_ECDH_anon_WITH_AES_128_CBC_SHA AES_128_CBC_SHA;
    0xc019 TLS_ECDH_anon_WITH_AES_256_CBC_SHA AES_256_CBC_SHA;
    0xc023 TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256 AES_128_CBC_SHA256;
    0xc024 TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384 AES_256_CBC_SHA384;
    0xc025 TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA256 AES_128_CBC_SHA256;
    0xc026 TLS_ECDH_ECDSA_WITH_AES_256_CBC_SHA384 AES_256_CBC_SHA384;
    0xc027 TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256 AES_128_CBC_SHA256;
    0xc028 TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384 AES_256_CBC_SHA384;
    0xc029 TLS_ECDH_RSA_WITH_AES_128_CBC_SHA256 AES_128_CBC_SHA256;
    0xc02a TLS_ECDH_RSA_WITH_AES_256_CBC_SHA384 AES_256_CBC_SHA384;
    0xc02b TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256 AES_128_GCM_SHA256;
    0xc02c TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384 AES_256_GCM_SHA384;
    0xc02d TLS_ECDH_ECDSA_WITH_AES_128_GCM_SHA256 AES_128_GCM_SHA256;
    0xc02e TLS_ECDH_ECDSA_WITH_AES_256_GCM_SHA384 AES_256_GCM_SHA384;
    0xc02f TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 AES_128_GCM_SHA256;
    0xc030 TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 AES_256_GCM_SHA384;
    0xc031 TLS_ECDH_RSA_WITH_AES_128_GCM_SHA256 AES_128_GCM_SHA256;
    0xc032 TLS_ECDH_RSA_WITH_AES_256_GCM_SHA384 AES_256_GCM_SHA384;
    0xc035 TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA AES_128_CBC_SHA;
    0xc036 TLS_ECDHE_PSK_WITH_AES_256_CBC_SHA AES_256_CBC_SHA;
    0xc037 TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA256 AES_128_CBC_SHA256;
    0xc038 TLS_ECDHE_PSK_WITH_AES_256_CBC_SHA384 AES_256_CBC_SHA384;
    0xc09c TLS_RSA_WITH_AES_128_CCM AES_128_CCM;
    0xc09d TLS_RSA_WITH_AES_256_CCM AES_256_CCM;
    0xc09e TLS_DHE_RSA_WITH_AES_128_CCM AES_128_CCM;
    0xc09f TLS_DHE_RSA_WITH_AES_256_CCM AES_256_CCM;
    0xc0a0 TLS_RSA_WITH_AES_128_CCM_8 AES_128_CCM_8;
    0xc0a1 TLS_RSA_WITH_AES_256_CCM_8 AES_256_CCM_8;
    0xc0a2 TLS_DHE_RSA_WITH_AES_128_CCM_8 AES_128_CCM_8;
    0xc0a3 TLS_DHE_RSA_WITH_AES_256_CCM_8 AES_256_CCM_8;
    0xc0a4 TLS_PSK_WITH_AES_128_CCM AES_128_CCM;
    0xc0a5 TLS_PSK_WITH_AES_256_CCM AES_256_CCM;
    0xc0a6 TLS_DHE_PSK_WITH_AES_128_CCM AES_128_CCM;
    0xc0a7 TLS_DHE_PSK_WITH_AES_256_CCM AES_256_CCM;
    0xc0a8 TLS_PSK_WITH_AES_128_CCM_8 AES_128_CCM_8;
    0xc0a9 TLS_PSK_WITH_AES_256_CCM_8 AES_256_CCM_8;
    0xc0aa TLS_PSK_DHE_WITH_AES_128_CCM_8 AES_128_CCM_8;
    0xc0ab TLS_PSK_DHE_WITH_AES_256_CCM_8 AES_256_CCM_8;
    0xc0ac TLS_ECDHE_ECDSA_WITH_AES_128_CCM AES_128_CCM;
    0xc0ad TLS_ECDHE_ECDSA_WITH_AES_256_CCM AES_256_CCM;
    0xc0ae TLS_ECDHE_ECDSA_WITH_AES_128_CCM_8 AES_128_CCM_8;
    0xc0af TLS_ECDHE_ECDSA_WITH_AES_256_CCM_8 AES_256_CCM_8;
    0xcca8 TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256 CHACHA20_POLY1305;
    0xcca9 TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256 CHACHA20_POLY1305;
    0xccaa TLS_DHE_RSA_WITH_CHACHA20_POLY1305_SHA256 CHACHA20_POLY1305;
    0xccab TLS_PSK_WITH_CHACHA20_POLY1305_SHA256 CHACHA20_POLY1305;
    0xccac TLS_ECDHE_PSK_WITH_CHACHA20_POLY1305_SHA256 CHACHA20_POLY1305;
    0xccad TLS_DHE_PSK_WITH_CHACHA20_POLY1305_SHA256 CHACHA20_POLY1305;
    0xccae TLS_RSA_PSK_WITH_CHACHA20_POLY1305_SHA256 CHACHA20_POLY1305;
    0xd001 TLS_ECDHE_PSK_WITH_AES_128_GCM_SHA256 AES_128_GCM_SHA256;
    0xd002 TLS_ECDHE_PSK_WITH_AES_256_GCM_SHA384 AES_256_GCM_SHA384;
    0xd003 TLS_ECDHE_PSK_WITH_AES_128_CCM_8_SHA256 AES_128_CCM_8;
    0xd005 TLS_ECDHE_PSK_WITH_AES_128_CCM_SHA256 AES_128_CCM;
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_can_be_searched_and_agrees_with_its_names() {
        assert!(SUITES.is_sorted_by(|a, b| a.number < b.number));
        for row in SUITES {
            let Some(parameters) = row.parameters else { continue };
            let cipher = row.name.rsplit_once("WITH_").map_or(&row.name[4..], |(_, cipher)| cipher);
            let expected = match parameters.protection {
                Protect::Aead(AeadKind::Aes128Gcm) => "AES_128_GCM_SHA256",
                Protect::Aead(AeadKind::Aes256Gcm) => "AES_256_GCM_SHA384",
                Protect::Aead(AeadKind::ChaCha20Poly1305) => "CHACHA20_POLY1305_SHA256",
                Protect::Aead(AeadKind::Aes128Ccm) => "AES_128_CCM",
                Protect::Aead(AeadKind::Aes256Ccm) => "AES_256_CCM",
                Protect::Aead(AeadKind::Aes128Ccm8) => "AES_128_CCM_8",
                Protect::Aead(AeadKind::Aes256Ccm8) => "AES_256_CCM_8",
                Protect::Cbc { key_bytes: 16, mac: Hash::Sha1 } => "AES_128_CBC_SHA",
                Protect::Cbc { key_bytes: 16, .. } => "AES_128_CBC_SHA256",
                Protect::Cbc { mac: Hash::Sha1, .. } => "AES_256_CBC_SHA",
                Protect::Cbc { mac: Hash::Sha256, .. } => "AES_256_CBC_SHA256",
                Protect::Cbc { mac: Hash::Sha384, .. } => "AES_256_CBC_SHA384",
            };
            // RFC 8446 and RFC 8442 name the hash of their CCM suites too, which is always this one.
            let is_named = matches!(row.number >> 8, 0x13 | 0xd0);
            let plain = cipher.strip_suffix("_SHA256").filter(|_| is_named);
            assert!(cipher == expected || plain == Some(expected), "{} is not {expected}", row.name);
        }
    }
}
