//! MPLS (RFC 3032) and Ethernet over it (RFC 4448). Nothing says what stands behind the labels.

use super::Tunnel;
use crate::decode::link::ethernet;
use crate::decode::rest::{Found, Rest, Step};
use crate::decode::undecoded::Header;
use crate::decode::{ethertype, ip};

pub(in crate::decode) fn read<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    const BOTTOM_OF_STACK: u8 = 0x01;
    const ASSOCIATED_CHANNEL: u8 = 1;
    rest.enter(Tunnel::Mpls)?;
    loop {
        let [_, _, low, _] = *rest.take(Header::Mpls)?;
        if low & BOTTOM_OF_STACK != 0 {
            break;
        }
    }
    if ip::is_likely(rest) {
        return ip::read(rest);
    }
    match rest.peek() {
        // An address may begin with zeros as a control word does.
        Some([0x00..=0x0f]) if is_frame(rest, 4) || !is_frame(rest, 0) => {
            rest.skip(4, Header::Mpls)?;
            ethernet::read(rest)
        }
        Some([first]) if first >> 4 == ASSOCIATED_CHANNEL && !is_frame(rest, 0) => Ok(Found::Other),
        _ => ethernet::read(rest),
    }
}

/// Whether an Ethernet frame with an EtherType in use seems to stand at `offset`.
fn is_frame(rest: &Rest<'_>, offset: usize) -> bool {
    rest.peek_u16(offset + 12).is_some_and(ethertype::is_known)
}
