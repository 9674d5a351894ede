//! L2TP, version 2 over UDP (RFC 2661), version 3 over UDP and IP (RFC 3931).

use super::{NOT_A_TUNNEL, Tunnel};
use crate::decode::ethertype;
use crate::decode::link::{ethernet, ppp};
use crate::decode::rest::{Found, Rest, Step};
use crate::decode::undecoded::{Header, Undecoded};

pub(super) fn read_over_udp<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    const CONTROL: u16 = 0x8000;
    const HAS_LENGTH: u16 = 0x4000;
    const HAS_SEQUENCE: u16 = 0x0800;
    const HAS_OFFSET: u16 = 0x0200;
    const RESERVED_2: u16 = 0x34f0;
    const RESERVED_3: u16 = 0x7ff0;

    let flags = u16::from_be_bytes(*rest.take(Header::Tunnel)?);
    if flags & CONTROL != 0 {
        return Ok(Found::Other);
    }
    match flags & 0x000f {
        2 if flags & RESERVED_2 == 0 => {
            if flags & HAS_LENGTH != 0 {
                let [l0, l1] = *rest.take(Header::Tunnel)?;
                let len = usize::from(u16::from_be_bytes([l0, l1])).checked_sub(4).ok_or(NOT_A_TUNNEL)?;
                rest.trim(len);
            }
            // Tunnel and session, then counters.
            rest.skip(if flags & HAS_SEQUENCE != 0 { 8 } else { 4 }, Header::Tunnel)?;
            if flags & HAS_OFFSET != 0 {
                let offset = u16::from_be_bytes(*rest.take(Header::Tunnel)?);
                rest.skip(usize::from(offset), Header::Tunnel)?;
            }
            rest.enter(Tunnel::L2tp)?;
            ppp::read(rest)
        }
        3 if flags & RESERVED_3 == 0 => {
            rest.skip(2, Header::Tunnel)?;
            session(rest)
        }
        _ => Err(NOT_A_TUNNEL),
    }
}

pub(in crate::decode) fn read_over_ip<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    match rest.peek() {
        Some([0, 0, 0, 0]) => Ok(Found::Other),
        _ => session(rest),
    }
}

/// Reads a session id and the Ethernet frame behind it. The cookie (0, 4 or 8 bytes) and the sublayer (0 or 4)
/// were agreed before, so they are guessed by the EtherType behind them.
fn session<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    rest.skip(4, Header::Tunnel)?;
    let is_frame = |skipped: &usize| rest.peek_u16(skipped + 12).is_some_and(ethertype::is_known);
    let Some(skipped) = [0, 4, 8, 12].into_iter().find(is_frame) else {
        return Err(Undecoded::Malformed(Header::Tunnel));
    };
    rest.skip(skipped, Header::Tunnel)?;
    rest.enter(Tunnel::L2tp)?;
    ethernet::read(rest)
}
