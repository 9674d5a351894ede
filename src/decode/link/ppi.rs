//! Per-Packet Information (CACE Technologies): a header before a packet of any link type.

use crate::capture::LinkType;
use crate::decode::rest::{Rest, Step};
use crate::decode::undecoded::{Header, Undecoded};

pub(super) fn read<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    const FIXED_LEN: usize = 8;
    rest.descend()?;
    let [_, _, l0, l1, k0, k1, k2, k3] = *rest.take::<FIXED_LEN>(Header::Pseudo)?;
    let fields = usize::from(u16::from_le_bytes([l0, l1]))
        .checked_sub(FIXED_LEN)
        .ok_or(Undecoded::Malformed(Header::Pseudo))?;
    rest.skip(fields, Header::Pseudo)?;
    let kind = u32::from_le_bytes([k0, k1, k2, k3]);
    super::read(LinkType(u16::try_from(kind).unwrap_or(u16::MAX)), rest)
}
