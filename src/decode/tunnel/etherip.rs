//! Ethernet in IP (RFC 3378).

use super::Tunnel;
use crate::decode::link::ethernet;
use crate::decode::rest::{Rest, Step};
use crate::decode::undecoded::{Header, Undecoded};

pub(in crate::decode) fn read<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    let [version, _] = *rest.take(Header::Tunnel)?;
    if version >> 4 != 3 {
        return Err(Undecoded::Malformed(Header::Tunnel));
    }
    rest.enter(Tunnel::EtherIp)?;
    ethernet::read(rest)
}
