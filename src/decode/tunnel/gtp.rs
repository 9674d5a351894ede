//! GTP-U, version 1 (3GPP TS 29.281 §5).

use super::{NOT_A_TUNNEL, Tunnel};
use crate::decode::ip;
use crate::decode::rest::{Found, Rest, Step};
use crate::decode::undecoded::Header;

pub(super) fn read<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    const VERSION_AND_TYPE: u8 = 0xf0;
    const VERSION_1_GTP: u8 = 0x30;
    const OPTIONAL_FIELDS: u8 = 0x07;
    const USER_PACKET: u8 = 255;
    let [flags, message, l0, l1, ..] = *rest.take::<8>(Header::Tunnel)?;
    if flags & VERSION_AND_TYPE != VERSION_1_GTP {
        return Err(NOT_A_TUNNEL);
    }
    if message != USER_PACKET {
        return Ok(Found::Other);
    }
    let len = u16::from_be_bytes([l0, l1]);
    if u32::from(len) > rest.wire_len() {
        return Err(NOT_A_TUNNEL);
    }
    rest.trim(usize::from(len));
    if flags & OPTIONAL_FIELDS != 0 {
        let [_, _, _, mut next] = *rest.take(Header::Tunnel)?;
        while next != 0 {
            next = extension(rest)?;
        }
    }
    rest.enter(Tunnel::Gtp)?;
    ip::read(rest)
}

/// Passes an extension header: its length in words of four bytes, contents, the next one's type.
fn extension(rest: &mut Rest<'_>) -> Result<u8, super::Undecoded> {
    let [words] = *rest.take(Header::Tunnel)?;
    let contents = (usize::from(words) * 4).checked_sub(2).ok_or(NOT_A_TUNNEL)?;
    rest.skip(contents, Header::Tunnel)?;
    let [next] = *rest.take(Header::Tunnel)?;
    Ok(next)
}
