//! PPP (RFC 1661) with its framings, and Cisco HDLC, which shares its lines.

use crate::decode::rest::{Found, Rest, Step};
use crate::decode::tunnel;
use crate::decode::undecoded::{Header, Undecoded};
use crate::decode::{ethertype, ipv4, ipv6};

// Protocol numbers as assigned by IANA.
const IPV4: u16 = 0x0021;
const IPV6: u16 = 0x0057;
const MPLS_UNICAST: u16 = 0x0281;
const MPLS_MULTICAST: u16 = 0x0283;
/// From here on: control protocols of networks and links.
const CONTROL: u16 = 0x8000;

/// Reads a PPP frame, with or without its address and control fields (RFC 1662 §3.1).
pub(in crate::decode) fn read<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    if rest.peek() == Some(&[0xff, 0x03]) {
        rest.skip(2, Header::Ppp)?;
    }
    let [first] = *rest.take(Header::Ppp)?;
    // The last byte of a protocol number is odd, so a number may be cut to one byte (RFC 1661 §6.5).
    let protocol = if first & 1 == 1 {
        u16::from(first)
    } else {
        let [second] = *rest.take(Header::Ppp)?;
        u16::from_be_bytes([first, second])
    };
    match protocol {
        IPV4 => ipv4::read(rest),
        IPV6 => ipv6::read(rest),
        MPLS_UNICAST | MPLS_MULTICAST => tunnel::mpls::read(rest),
        CONTROL.. => Ok(Found::Other),
        _ => Err(Undecoded::Ppp(protocol)),
    }
}

/// PPP in HDLC-like framing, or Cisco HDLC on the same kind of line.
pub(super) fn read_serial<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    match rest.peek() {
        Some([0x0f | 0x8f, _]) => read_cisco(rest),
        _ => read(rest),
    }
}

/// PPPoE without its Ethernet header.
pub(super) fn read_over_ethernet<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    tunnel::pppoe::read(rest)
}

pub(super) fn read_with_direction<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    rest.skip(1, Header::Pseudo)?;
    read(rest)
}

/// Cisco HDLC: address, control, EtherType.
pub(super) fn read_cisco<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    let [_, _, p0, p1] = *rest.take(Header::Ppp)?;
    ethertype::read(rest, u16::from_be_bytes([p0, p1]))
}

pub(super) fn read_cisco_with_direction<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    rest.skip(1, Header::Pseudo)?;
    read_cisco(rest)
}
