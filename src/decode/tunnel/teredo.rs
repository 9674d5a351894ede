//! Teredo (RFC 4380): IPv6 in UDP, behind optional authentication and origin indications.

use super::{NOT_A_TUNNEL, Tunnel};
use crate::decode::ipv6;
use crate::decode::rest::{Rest, Step};
use crate::decode::undecoded::Header;

pub(super) fn read<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    const TEREDO_PREFIX: [u8; 4] = [0x20, 0x01, 0, 0];
    if rest.peek() == Some(&[0, 1]) {
        let [_, _, id_len, value_len] = *rest.take(Header::Tunnel)?;
        // Then id, value, nonce, confirmation.
        rest.skip(usize::from(id_len) + usize::from(value_len) + 8 + 1, Header::Tunnel)?;
    }
    if rest.peek() == Some(&[0, 0]) {
        rest.skip(8, Header::Tunnel)?;
    }
    // One end of every Teredo packet has a Teredo address, and the length fits the datagram.
    let bytes = rest.bytes();
    let (Some([0x60..=0x6f, _, _, _, l0, l1]), Some(source), Some(destination)) =
        (bytes.first_chunk(), bytes.get(8..12), bytes.get(24..28))
    else {
        return Err(NOT_A_TUNNEL);
    };
    let wire_len = 40 + u32::from(u16::from_be_bytes([*l0, *l1]));
    if wire_len != rest.wire_len() || (source != TEREDO_PREFIX && destination != TEREDO_PREFIX) {
        return Err(NOT_A_TUNNEL);
    }
    rest.enter(Tunnel::Teredo)?;
    ipv6::read(rest)
}
