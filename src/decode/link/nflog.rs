//! Linux netfilter log: attributes of which one is the packet.

use crate::decode::rest::{Rest, Step};
use crate::decode::undecoded::{Header, Undecoded};
use crate::decode::{ethertype, ip};

pub(super) fn read<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    const BRIDGE_FAMILY: u8 = 7;
    const PACKET_HEADER: u16 = 1;
    const PAYLOAD: u16 = 9;

    let [family, ..] = *rest.take::<4>(Header::Pseudo)?;
    let mut protocol = None;
    loop {
        let [l0, l1, t0, t1] = *rest.take(Header::Pseudo)?;
        // Lengths and types are in the capturing system's byte order, and types are small.
        let read = if t1 == 0 { u16::from_le_bytes } else { u16::from_be_bytes };
        let (len, kind) = (read([l0, l1]), read([t0, t1]));
        let len = usize::from(len).checked_sub(4).ok_or(Undecoded::Malformed(Header::Pseudo))?;
        if kind == PAYLOAD {
            rest.trim(len);
            return match protocol {
                Some(protocol) if family == BRIDGE_FAMILY => ethertype::read(rest, protocol),
                _ => ip::read(rest),
            };
        }
        if kind == PACKET_HEADER {
            protocol = rest.peek_u16(0);
        }
        rest.skip(len.next_multiple_of(4), Header::Pseudo)?;
    }
}
