//! UDP (RFC 768): what it may carry TCP in, and QUIC.

use super::Endpoint;
use super::ip::IpHeader;
use super::rest::{Found, Rest, Step};
use super::tunnel::{TunnelPath, over_udp};
use super::undecoded::{Header, Undecoded};

/// Port of IPsec behind address translation (RFC 3948).
const ESP_PORT: u16 = 4500;

/// Who sent a UDP datagram to whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UdpFlow {
    /// Who sent it.
    pub source: Endpoint,
    /// To whom.
    pub destination: Endpoint,
    /// The encapsulations that it was found in.
    pub tunnel: TunnelPath,
}

pub(super) fn read<'a>(rest: &mut Rest<'a>, ip: IpHeader<'a>) -> Step<'a> {
    let [s0, s1, d0, d1, l0, l1, _, _] = *rest.take(Header::Udp)?;
    let source = u16::from_be_bytes([s0, s1]);
    let destination = u16::from_be_bytes([d0, d1]);
    // The length counts the header; 0 means a jumbogram (RFC 2675 §4).
    if let Some(len) = u16::from_be_bytes([l0, l1]).checked_sub(8) {
        rest.trim(usize::from(len));
    }

    if let Some(inner) = over_udp(rest, source, destination) {
        return inner;
    }
    if source == ESP_PORT || destination == ESP_PORT {
        // A security parameters index of zero marks a key exchange, one byte a keep-alive.
        if rest.wire_len() > 8 && rest.peek::<4>().is_none_or(|spi| *spi != [0; 4]) {
            return Err(Undecoded::Esp);
        }
        return Ok(Found::Other);
    }
    if is_quic(rest.bytes()) {
        return Ok(Found::Quic { ip, source, destination });
    }
    Ok(Found::Other)
}

/// Whether a QUIC long header of version 1 (RFC 9000), 2 (RFC 9369) or a draft stands here.
fn is_quic(bytes: &[u8]) -> bool {
    const LONG_AND_FIXED: u8 = 0xc0;
    const LONGEST_CONNECTION_ID: u8 = 20;
    match *bytes {
        [first, v0, v1, v2, v3, id_len, ..] => {
            first & LONG_AND_FIXED == LONG_AND_FIXED
                && matches!(u32::from_be_bytes([v0, v1, v2, v3]), 1 | 0x6b33_43cf | 0xff00_0001..=0xff00_00ff)
                && id_len <= LONGEST_CONNECTION_ID
        }
        _ => false,
    }
}
