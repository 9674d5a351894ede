//! GRE (RFC 2784, RFC 2890), its use for NVGRE (RFC 7637), PPTP (RFC 2637), ERSPAN and WCCP.

use super::{Tunnel, erspan};
use crate::decode::link::{ethernet, ppp};
use crate::decode::rest::{Found, Rest, Step};
use crate::decode::undecoded::{Header, Undecoded};
use crate::decode::{ethertype, ip};

const CHECKSUM: u16 = 0x8000;
const ROUTING: u16 = 0x4000;
const KEY: u16 = 0x2000;
const SEQUENCE: u16 = 0x1000;

pub(in crate::decode) fn read<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    const KEEP_ALIVE: u16 = 0;
    const WCCP: u16 = 0x883e;

    let [f0, f1, p0, p1] = *rest.take(Header::Gre)?;
    let flags = u16::from_be_bytes([f0, f1]);
    let protocol = u16::from_be_bytes([p0, p1]);
    match flags & 0x0007 {
        0 => {}
        1 => return pptp(rest, flags),
        _ => return Err(Undecoded::Malformed(Header::Gre)),
    }
    if flags & ROUTING != 0 {
        return Err(Undecoded::Malformed(Header::Gre));
    }
    if flags & CHECKSUM != 0 {
        rest.skip(4, Header::Gre)?;
    }
    let key = if flags & KEY != 0 { Some(u32::from_be_bytes(*rest.take(Header::Gre)?)) } else { None };
    if flags & SEQUENCE != 0 {
        rest.skip(4, Header::Gre)?;
    }
    match protocol {
        ethertype::ERSPAN_1_2 if flags & SEQUENCE == 0 => erspan::read_1(rest),
        ethertype::ERSPAN_1_2 => erspan::read_2(rest),
        ethertype::ERSPAN_3 => erspan::read_3(rest),
        ethertype::BRIDGED_ETHERNET => {
            // The lower eight bits of NVGRE's key tell flows apart, not tenants.
            rest.enter(match key {
                Some(key) if flags & (CHECKSUM | SEQUENCE) == 0 => Tunnel::Nvgre(key >> 8),
                _ => Tunnel::Gre,
            })?;
            ethernet::read(rest)
        }
        WCCP => {
            rest.enter(Tunnel::Gre)?;
            // Version 2 has a redirect header, version 1 has none.
            if !ip::is_likely(rest) {
                rest.skip(4, Header::Gre)?;
            }
            ip::read(rest)
        }
        KEEP_ALIVE => Ok(Found::Other),
        _ => {
            rest.enter(Tunnel::Gre)?;
            ethertype::read(rest, protocol)
        }
    }
}

/// Enhanced GRE: the key is a payload length and a call id, and an acknowledgment may follow.
fn pptp<'a>(rest: &mut Rest<'a>, flags: u16) -> Step<'a> {
    const ACKNOWLEDGMENT: u16 = 0x0080;
    let [l0, l1, _, _] = *rest.take(Header::Gre)?;
    if flags & SEQUENCE != 0 {
        rest.skip(4, Header::Gre)?;
    }
    if flags & ACKNOWLEDGMENT != 0 {
        rest.skip(4, Header::Gre)?;
    }
    rest.trim(usize::from(u16::from_be_bytes([l0, l1])));
    if rest.wire_len() == 0 {
        return Ok(Found::Other);
    }
    rest.enter(Tunnel::Gre)?;
    ppp::read(rest)
}
