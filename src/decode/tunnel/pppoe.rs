//! PPPoE sessions (RFC 2516).

use super::Tunnel;
use crate::decode::link::ppp;
use crate::decode::rest::{Found, Rest, Step};
use crate::decode::undecoded::{Header, Undecoded};

pub(in crate::decode) fn read<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    const SESSION_DATA: u8 = 0;
    let [version, code, s0, s1, l0, l1] = *rest.take(Header::Ppp)?;
    if version != 0x11 {
        return Err(Undecoded::Malformed(Header::Ppp));
    }
    if code != SESSION_DATA {
        return Ok(Found::Other);
    }
    rest.trim(usize::from(u16::from_be_bytes([l0, l1])));
    rest.enter(Tunnel::Pppoe(u16::from_be_bytes([s0, s1])))?;
    ppp::read(rest)
}
