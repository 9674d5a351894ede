//! Apple's PKTAP: a header with process and interface before a packet of any link type.

use crate::capture::LinkType;
use crate::decode::rest::{Found, Rest, Step};
use crate::decode::undecoded::{Header, Undecoded};

pub(super) fn read<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    const FIXED_LEN: u32 = 12;
    const PACKET: u32 = 1;
    rest.descend()?;
    let [l0, l1, l2, l3, n0, n1, n2, n3, k0, k1, k2, k3] = *rest.take(Header::Pseudo)?;
    let fields = u32::from_le_bytes([l0, l1, l2, l3])
        .checked_sub(FIXED_LEN)
        .ok_or(Undecoded::Malformed(Header::Pseudo))?;
    rest.skip(fields as usize, Header::Pseudo)?;
    if u32::from_le_bytes([n0, n1, n2, n3]) != PACKET {
        return Ok(Found::Other);
    }
    let kind = u32::from_le_bytes([k0, k1, k2, k3]);
    super::read(LinkType(u16::try_from(kind).unwrap_or(u16::MAX)), rest)
}
