//! IEEE 802.2 LLC with SNAP, in 802.3, 802.11 and others.

use super::link::ethernet;
use super::rest::{Found, Rest, Step};
use super::undecoded::{Header, Undecoded};
use super::{ethertype, ip, ipv4};

/// Reads LLC behind an 802.3 length field.
pub(super) fn read_with_length<'a>(rest: &mut Rest<'a>, len: u16) -> Step<'a> {
    rest.trim(usize::from(len));
    read(rest)
}

pub(super) fn read<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    const IP: u8 = 0x06;
    const SNAP: u8 = 0xaa;
    const OSI: u8 = 0xfe;
    const UNNUMBERED: u8 = 0x03;
    let [dsap, _ssap, control] = *rest.take(Header::Llc)?;
    match dsap {
        SNAP if control == UNNUMBERED => snap(rest),
        IP if control == UNNUMBERED => ipv4::read(rest),
        OSI => osi(rest),
        // Null, spanning tree, management, X.25, IPX, NetBIOS and others that carry no IP.
        0x00 | 0x02 | 0x42 | 0x4e | 0x7e | 0x80 | 0x8e | 0xbc | 0xe0 | 0xf0 | 0xf4 | 0xf8 | 0xff | SNAP
        | IP => Ok(Found::Other),
        _ => Err(Undecoded::Llc(dsap)),
    }
}

fn snap<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    const BRIDGED: [u8; 3] = [0x00, 0x80, 0xc2];
    let [o0, o1, o2, p0, p1] = *rest.take(Header::Llc)?;
    let protocol = u16::from_be_bytes([p0, p1]);
    match [o0, o1, o2] {
        // IEEE 802 §9: EtherTypes; the second is used for tunnelled AppleTalk.
        [0, 0, 0] | [0, 0, 0xf8] if protocol >= 0x0600 => ethertype::read(rest, protocol),
        // RFC 2684 §5.2: Ethernet with and without its frame check sequence.
        BRIDGED if matches!(protocol, 1 | 7) => {
            rest.descend()?;
            ethernet::read(rest)
        }
        _ => Ok(Found::Other),
    }
}

/// Network layer protocol ids (RFC 6328, RFC 2427): IP may stand behind one, routing protocols else.
fn osi<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    match rest.take::<1>(Header::Llc)? {
        [0xcc | 0x8e] => ip::read(rest),
        _ => Ok(Found::Other),
    }
}
