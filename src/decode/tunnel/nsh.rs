//! Network Service Header (RFC 8300): between a tunnel and its packet.

use super::{NOT_A_TUNNEL, mpls};
use crate::decode::link::ethernet;
use crate::decode::rest::{Rest, Step};
use crate::decode::undecoded::Header;
use crate::decode::{ipv4, ipv6};

pub(in crate::decode) fn read<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    rest.descend()?;
    let [version, words, _, next, ..] = *rest.take::<8>(Header::Tunnel)?;
    let len = usize::from(words & 0x3f) * 4;
    let Some(context) = len.checked_sub(8).filter(|_| version >> 6 == 0) else {
        return Err(NOT_A_TUNNEL);
    };
    rest.skip(context, Header::Tunnel)?;
    match next {
        1 => ipv4::read(rest),
        2 => ipv6::read(rest),
        3 => ethernet::read(rest),
        5 => mpls::read(rest),
        _ => Err(NOT_A_TUNNEL),
    }
}
