//! GENEVE (RFC 8926).

use super::{NOT_A_TUNNEL, Tunnel};
use crate::decode::ethertype;
use crate::decode::link::ethernet;
use crate::decode::rest::{Rest, Step};
use crate::decode::undecoded::Header;

pub(super) fn read<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    const VERSION: u8 = 0xc0;
    const RESERVED: u8 = 0x3f;
    let [first, flags, p0, p1, i0, i1, i2, reserved] = *rest.take(Header::Tunnel)?;
    if first & VERSION != 0 || flags & RESERVED != 0 || reserved != 0 {
        return Err(NOT_A_TUNNEL);
    }
    rest.skip(usize::from(first & !VERSION) * 4, Header::Tunnel)?;
    rest.enter(Tunnel::Geneve(u32::from_be_bytes([0, i0, i1, i2])))?;
    match u16::from_be_bytes([p0, p1]) {
        ethertype::BRIDGED_ETHERNET => ethernet::read(rest),
        protocol => ethertype::read(rest, protocol),
    }
}
