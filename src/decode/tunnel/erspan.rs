//! ERSPAN: mirrored frames in GRE (draft-foschiano-erspan). Type I has no header of its own.

use super::Tunnel;
use crate::decode::ip;
use crate::decode::link::ethernet;
use crate::decode::rest::{Rest, Step};
use crate::decode::undecoded::{Header, Undecoded};

pub(super) fn read_1<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    rest.enter(Tunnel::Erspan)?;
    ethernet::read(rest)
}

pub(in crate::decode) fn read_2<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    let [version, ..] = *rest.take::<8>(Header::Erspan)?;
    if version >> 4 != 1 {
        return Err(Undecoded::Malformed(Header::Erspan));
    }
    rest.enter(Tunnel::Erspan)?;
    ethernet::read(rest)
}

pub(in crate::decode) fn read_3<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    const HAS_SUBHEADER: u8 = 0x01;
    const IP_FRAME: u8 = 2;
    let [version, .., kind, flags] = *rest.take::<12>(Header::Erspan)?;
    if version >> 4 != 2 {
        return Err(Undecoded::Malformed(Header::Erspan));
    }
    if flags & HAS_SUBHEADER != 0 {
        rest.skip(8, Header::Erspan)?;
    }
    rest.enter(Tunnel::Erspan)?;
    if kind >> 2 & 0x1f == IP_FRAME { ip::read(rest) } else { ethernet::read(rest) }
}
