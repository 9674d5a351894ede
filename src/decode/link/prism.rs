//! 802.11 behind a Prism or an AVS header, of which a capture may mix both.

use super::ieee80211;
use crate::decode::rest::{Rest, Step};
use crate::decode::undecoded::{Header, Undecoded};

pub(super) fn read<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    const AVS_COOKIE: u32 = 0x8021_1000;
    const AVS_MASK: u32 = 0xffff_f000;
    const SHORTEST: u32 = 8;
    const LONGEST: u32 = 1024;

    let Some([k0, k1, k2, k3, l0, l1, l2, l3]) = rest.peek().copied() else {
        return Err(rest.short(Header::Pseudo, SHORTEST as usize));
    };
    let (big, little) = (u32::from_be_bytes([l0, l1, l2, l3]), u32::from_le_bytes([l0, l1, l2, l3]));
    // AVS is in network order, Prism in the capturing system's: the smaller reading of a length is the right one.
    let is_avs = u32::from_be_bytes([k0, k1, k2, k3]) & AVS_MASK == AVS_COOKIE;
    let len = if is_avs { big } else { big.min(little) };
    if !(SHORTEST..=LONGEST).contains(&len) {
        return Err(Undecoded::Malformed(Header::Pseudo));
    }
    rest.skip(len as usize, Header::Pseudo)?;
    ieee80211::read(rest)
}
