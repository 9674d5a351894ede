//! VXLAN (RFC 7348) and its generic protocol extension (draft-ietf-nvo3-vxlan-gpe).

use super::{NOT_A_TUNNEL, Tunnel, mpls, nsh};
use crate::decode::link::ethernet;
use crate::decode::rest::{Rest, Step};
use crate::decode::undecoded::Header;
use crate::decode::{ipv4, ipv6};

const HAS_NETWORK_ID: u8 = 0x08;

pub(super) fn read<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    // Besides the network id, only the group policy extension is in use.
    const GROUP_POLICY: u8 = 0x80;
    let [flags, _, _, _, i0, i1, i2, reserved] = *rest.take(Header::Tunnel)?;
    if flags & !GROUP_POLICY != HAS_NETWORK_ID || reserved != 0 {
        return Err(NOT_A_TUNNEL);
    }
    rest.enter(Tunnel::Vxlan(u32::from_be_bytes([0, i0, i1, i2])))?;
    ethernet::read(rest)
}

pub(super) fn read_gpe<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    const HAS_NEXT_PROTOCOL: u8 = 0x04;
    const VERSION: u8 = 0x30;
    let [flags, _, _, next, i0, i1, i2, _] = *rest.take(Header::Tunnel)?;
    if flags & VERSION != 0 || flags & HAS_NETWORK_ID == 0 {
        return Err(NOT_A_TUNNEL);
    }
    rest.enter(Tunnel::Vxlan(u32::from_be_bytes([0, i0, i1, i2])))?;
    match if flags & HAS_NEXT_PROTOCOL != 0 { next } else { 3 } {
        1 => ipv4::read(rest),
        2 => ipv6::read(rest),
        3 => ethernet::read(rest),
        4 => nsh::read(rest),
        5 => mpls::read(rest),
        _ => Err(NOT_A_TUNNEL),
    }
}
