//! IP without a link layer.

use crate::decode::rest::{Rest, Step};
use crate::decode::{ip, ipv4, ipv6};

pub(super) fn read<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    ip::read(rest)
}

pub(super) fn read_ipv4<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    ipv4::read(rest)
}

pub(super) fn read_ipv6<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    ipv6::read(rest)
}
