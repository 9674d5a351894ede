//! Ethernet (IEEE 802.3).

use crate::decode::ethertype;
use crate::decode::rest::{Rest, Step};
use crate::decode::undecoded::Header;

pub(in crate::decode) const NUMBER: u16 = 1;

#[inline]
pub(in crate::decode) fn read<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    let [.., high, low] = *rest.take::<14>(Header::Ethernet)?;
    ethertype::read(rest, u16::from_be_bytes([high, low]))
}
