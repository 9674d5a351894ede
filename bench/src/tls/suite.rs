use std::fmt;
use std::str::FromStr;

/// A cipher suite of the IANA registry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Suite {
    /// `TLS_AES_128_GCM_SHA256`
    Aes128Gcm,
    /// `TLS_AES_256_GCM_SHA384`
    Aes256Gcm,
    /// `TLS_CHACHA20_POLY1305_SHA256`
    ChaCha20Poly1305,
    /// `TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA`, with TLS 1.2
    Aes128CbcSha,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hash {
    Sha256,
    Sha384,
}

impl Suite {
    pub const ALL: [Self; 4] = [Self::Aes128Gcm, Self::Aes256Gcm, Self::ChaCha20Poly1305, Self::Aes128CbcSha];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Aes128Gcm => "aes-128-gcm",
            Self::Aes256Gcm => "aes-256-gcm",
            Self::ChaCha20Poly1305 => "chacha20-poly1305",
            Self::Aes128CbcSha => "aes-128-cbc-sha",
        }
    }

    pub const fn number(self) -> u16 {
        match self {
            Self::Aes128Gcm => 0x1301,
            Self::Aes256Gcm => 0x1302,
            Self::ChaCha20Poly1305 => 0x1303,
            Self::Aes128CbcSha => 0xc013,
        }
    }

    pub const fn is_tls13(self) -> bool {
        !matches!(self, Self::Aes128CbcSha)
    }

    /// Bytes of a traffic secret of TLS 1.3, or of TLS 1.2's master secret.
    pub const fn secret_bytes(self) -> usize {
        match self {
            Self::Aes128Gcm | Self::ChaCha20Poly1305 => 32,
            Self::Aes256Gcm | Self::Aes128CbcSha => 48,
        }
    }

    pub(super) const fn key_bytes(self) -> usize {
        match self {
            Self::Aes128Gcm | Self::Aes128CbcSha => 16,
            Self::Aes256Gcm | Self::ChaCha20Poly1305 => 32,
        }
    }

    pub(super) const fn hash(self) -> Hash {
        match self {
            Self::Aes256Gcm => Hash::Sha384,
            _ => Hash::Sha256,
        }
    }
}

impl fmt::Display for Suite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Suite {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        let known = Self::ALL.into_iter().find(|suite| suite.name() == name);
        known.ok_or_else(|| format!("no such cipher suite: {name}"))
    }
}
