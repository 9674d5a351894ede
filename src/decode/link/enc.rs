//! OpenBSD encapsulated IP: address family, security parameters index, flags, then the IP packet in clear.

use crate::decode::ip;
use crate::decode::rest::{Rest, Step};
use crate::decode::undecoded::Header;

pub(super) fn read<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    rest.skip(12, Header::Pseudo)?;
    ip::read(rest)
}
