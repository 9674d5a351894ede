//! BSD loopback: an address family of the capturing system, in its byte order (NULL) or the network's (LOOP).

use crate::decode::rest::{Rest, Step};
use crate::decode::undecoded::{Header, Undecoded};
use crate::decode::{ipv4, ipv6};

pub(super) fn read<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    let bytes = *rest.take(Header::Pseudo)?;
    // Families are small numbers, so the smaller reading is the right one.
    let family = u32::from_be_bytes(bytes).min(u32::from_le_bytes(bytes));
    match family {
        2 => ipv4::read(rest),
        // AF_INET6 of Linux, Windows, NetBSD and OpenBSD, Solaris, FreeBSD, macOS.
        10 | 23 | 24 | 26 | 28 | 30 => ipv6::read(rest),
        _ => Err(Undecoded::AddressFamily(family)),
    }
}
