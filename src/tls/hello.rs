//! The handshake messages that say who talks, in which version and how. Read first: RFC 8446 §4.1 and §4.3.1,
//! RFC 6066 §3 (server name), RFC 7301 §3.1 (ALPN), RFC 7366 §2 (encrypt-then-MAC).

use super::suites::CipherSuite;
use crate::base::limits::KEPT_TEXT_BYTES;
use crate::base::{Cursor, Short, WireText};

/// A hello's 32 random bytes. The client's is the name under which a key log lists a session's secrets.
pub type Random = [u8; 32];

/// What a ServerHello that asks for another ClientHello has as its random: SHA-256 of "HelloRetryRequest"
/// (RFC 8446 §4.1.3).
const HELLO_RETRY: Random = [
    0xcf, 0x21, 0xad, 0x74, 0xe5, 0x9a, 0x61, 0x11, 0xbe, 0x1d, 0x8c, 0x02, 0x1e, 0x65, 0xb8, 0x91, 0xc2,
    0xa2, 0x11, 0x16, 0x7a, 0xbb, 0x8c, 0x5e, 0x07, 0x9e, 0x09, 0xe2, 0xc8, 0xa8, 0x33, 0x9c,
];

/// Protocols of an ALPN offer that are kept.
const OFFERED_PROTOCOLS: usize = 16;

mod extension {
    pub(super) const SERVER_NAME: u16 = 0;
    pub(super) const ALPN: u16 = 16;
    pub(super) const ENCRYPT_THEN_MAC: u16 = 22;
    pub(super) const EXTENDED_MASTER_SECRET: u16 = 23;
    pub(super) const EARLY_DATA: u16 = 42;
    pub(super) const SUPPORTED_VERSIONS: u16 = 43;
}

/// A version of the protocol as it stands on the wire.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version(pub u16);

impl Version {
    /// TLS 1.2.
    pub const TLS12: Self = Self(0x0303);
    /// TLS 1.3.
    pub const TLS13: Self = Self(0x0304);

    /// Such as `1.3`; SSL 3.0 is `ssl3`.
    pub const fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0x0300 => "ssl3",
            0x0301 => "1.0",
            0x0302 => "1.1",
            0x0303 => "1.2",
            0x0304 => "1.3",
            _ => return None,
        })
    }
}

/// What a client asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct ClientHello {
    pub(super) random: Random,
    pub(super) session_id: Box<[u8]>,
    pub(super) server_name: Option<WireText>,
    pub(super) protocols: Vec<WireText>,
    /// The highest version that it offers.
    pub(super) version: Version,
    pub(super) early_data: bool,
}

impl ClientHello {
    /// Reads as much as is there. `None` if not even the random is.
    pub(super) fn parse(body: &[u8]) -> Option<Self> {
        let mut cursor = Cursor::new(body);
        let version = Version(cursor.u16().ok()?);
        let mut hello = Self { version, random: cursor.array().ok()?, ..Self::default() };
        let _ = hello.read_rest(cursor);
        Some(hello)
    }

    fn read_rest(&mut self, mut cursor: Cursor<'_>) -> Result<(), Short> {
        self.session_id = vector8(&mut cursor)?.into();
        vector16(&mut cursor)?;
        vector8(&mut cursor)?;
        for_each_extension(cursor, |kind, body| match kind {
            extension::SERVER_NAME => self.server_name = server_name(body),
            extension::ALPN => self.protocols = protocols(body),
            extension::EARLY_DATA => self.early_data = true,
            extension::SUPPORTED_VERSIONS => {
                let listed = body.get(1..).unwrap_or_default().chunks_exact(2);
                // What is no version at all is grease (RFC 8701).
                let known =
                    listed.filter_map(|pair| Some(Version(u16::from_be_bytes(pair.try_into().ok()?))));
                self.version = known.filter(|version| version.name().is_some()).max().unwrap_or(self.version);
            }
            _ => {}
        })
    }
}

/// What a server chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ServerHello {
    pub(super) random: Random,
    /// Whether it asks for another ClientHello instead.
    pub(super) is_retry: bool,
    pub(super) session_id: Box<[u8]>,
    pub(super) version: Version,
    pub(super) suite: CipherSuite,
    pub(super) compressed: bool,
    pub(super) protocol: Option<WireText>,
    pub(super) encrypt_then_mac: bool,
    pub(super) extended_master_secret: bool,
}

impl ServerHello {
    /// `None` if it ends before the suite.
    pub(super) fn parse(body: &[u8]) -> Option<Self> {
        let mut cursor = Cursor::new(body);
        let version = Version(cursor.u16().ok()?);
        let random = cursor.array().ok()?;
        let session_id = vector8(&mut cursor).ok()?.into();
        let suite = CipherSuite(cursor.u16().ok()?);
        let mut hello = Self {
            random,
            is_retry: random == HELLO_RETRY,
            session_id,
            // Extensions may be cut off.
            version: if suite.is_tls13() { Version::TLS13 } else { version },
            suite,
            compressed: cursor.u8().is_ok_and(|method| method != 0),
            protocol: None,
            encrypt_then_mac: false,
            extended_master_secret: false,
        };
        let _ = for_each_extension(cursor, |kind, body| match kind {
            extension::ALPN => hello.protocol = protocols(body).into_iter().next(),
            extension::ENCRYPT_THEN_MAC => hello.encrypt_then_mac = true,
            extension::EXTENDED_MASTER_SECRET => hello.extended_master_secret = true,
            extension::SUPPORTED_VERSIONS => {
                hello.version = Cursor::new(body).u16().map_or(hello.version, Version);
            }
            _ => {}
        });
        Some(hello)
    }
}

/// What a TLS 1.3 server tells once it can do so in secret.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct EncryptedExtensions {
    pub(super) protocol: Option<WireText>,
    /// Whether the client's early data is accepted.
    pub(super) early_data: bool,
}

impl EncryptedExtensions {
    pub(super) fn parse(body: &[u8]) -> Self {
        let mut told = Self::default();
        let _ = for_each_extension(Cursor::new(body), |kind, body| match kind {
            extension::ALPN => told.protocol = protocols(body).into_iter().next(),
            extension::EARLY_DATA => told.early_data = true,
            _ => {}
        });
        told
    }
}

fn vector8<'a>(cursor: &mut Cursor<'a>) -> Result<&'a [u8], Short> {
    let length = cursor.u8()?;
    cursor.take(length.into())
}

fn vector16<'a>(cursor: &mut Cursor<'a>) -> Result<&'a [u8], Short> {
    let length = cursor.u16()?;
    cursor.take(length.into())
}

fn for_each_extension(mut cursor: Cursor<'_>, mut tell: impl FnMut(u16, &[u8])) -> Result<(), Short> {
    let mut list = Cursor::new(vector16(&mut cursor)?);
    while list.remaining() > 0 {
        let kind = list.u16()?;
        tell(kind, vector16(&mut list)?);
    }
    Ok(())
}

fn server_name(body: &[u8]) -> Option<WireText> {
    let mut cursor = Cursor::new(body);
    let mut list = Cursor::new(vector16(&mut cursor).ok()?);
    while list.remaining() > 0 {
        let is_host = list.u8().ok()? == 0;
        let name = vector16(&mut list).ok()?;
        if is_host {
            return Some(WireText::new(name.get(..KEPT_TEXT_BYTES).unwrap_or(name)));
        }
    }
    None
}

fn protocols(body: &[u8]) -> Vec<WireText> {
    let mut cursor = Cursor::new(body);
    let mut list = Cursor::new(vector16(&mut cursor).unwrap_or_default());
    let mut found = Vec::new();
    while found.len() < OFFERED_PROTOCOLS
        && let Ok(name) = vector8(&mut list)
    {
        found.push(WireText::new(name));
    }
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A ClientHello for `example.org` that offers h2 and http/1.1, TLS 1.3 among greased versions.
    fn client_hello() -> Vec<u8> {
        let mut extensions = Vec::new();
        extensions.extend([0, 0, 0, 16, 0, 14, 0, 0, 11]);
        extensions.extend(b"example.org");
        extensions.extend([0, 16, 0, 14, 0, 12, 2]);
        extensions.extend(b"h2\x08http/1.1");
        extensions.extend([0, 43, 0, 7, 6, 0xfa, 0xfa, 3, 4, 3, 3]);
        let length = (extensions.len() as u16).to_be_bytes();
        [&[3, 3][..], &[7; 32], &[2, 8, 9], &[0, 2, 0x13, 1], &[1, 0], &length, &extensions].concat()
    }

    #[test]
    fn a_client_hello_tells_whom_it_wants_and_how() {
        let hello = ClientHello::parse(&client_hello()).unwrap();
        assert_eq!(hello.random, [7; 32]);
        assert_eq!(*hello.session_id, [8, 9]);
        assert_eq!(hello.server_name, Some(WireText::new(b"example.org")));
        assert_eq!(hello.protocols, [WireText::new(b"h2"), WireText::new(b"http/1.1")]);
        assert_eq!(hello.version, Version::TLS13);
    }

    proptest! {
        #[test]
        fn anything_is_read_without_panic(bytes: Vec<u8>, cut in 0usize..200) {
            let _ = ClientHello::parse(&bytes);
            let _ = ServerHello::parse(&bytes);
            let _ = EncryptedExtensions::parse(&bytes);
            let hello = client_hello();
            let _ = ClientHello::parse(&hello[..cut.min(hello.len())]);
        }
    }
}
