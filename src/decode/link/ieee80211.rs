//! IEEE 802.11 data frames. What the cipher of the network hides stays hidden.

use crate::decode::llc;
use crate::decode::rest::{Found, Rest, Step};
use crate::decode::undecoded::{Header, Undecoded};

const SNAP: [u8; 3] = [0xaa, 0xaa, 0x03];

pub(super) fn read<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    read_padded(rest, false)
}

/// Reads a frame; `padded` ones have their header filled up to a multiple of four bytes.
pub(super) fn read_padded<'a>(rest: &mut Rest<'a>, padded: bool) -> Step<'a> {
    const DATA: u8 = 2;
    // Frame control, IEEE 802.11 §9.2.4.1.
    const TO_AND_FROM_DS: u8 = 0x03;
    const MORE_FRAGMENTS: u8 = 0x04;
    const PROTECTED: u8 = 0x40;
    const HT_CONTROL: u8 = 0x80;
    const SUBTYPE_WITHOUT_DATA: u8 = 0x40;
    const SUBTYPE_QOS: u8 = 0x80;
    const AGGREGATE: u8 = 0x80;

    let Some([kind, flags]) = rest.peek().copied() else {
        return Err(rest.short(Header::Ieee80211, 2));
    };
    if kind >> 2 & 3 != DATA || kind & SUBTYPE_WITHOUT_DATA != 0 {
        return Ok(Found::Other);
    }
    let [.., sequence, _] = *rest.take::<24>(Header::Ieee80211)?;
    let mut len = 24;
    if flags & TO_AND_FROM_DS == TO_AND_FROM_DS {
        rest.skip(6, Header::Ieee80211)?;
        len += 6;
    }
    let mut aggregate = false;
    if kind & SUBTYPE_QOS != 0 {
        let [control, _] = *rest.take(Header::Ieee80211)?;
        aggregate = control & AGGREGATE != 0;
        len += 2;
        if flags & HT_CONTROL != 0 {
            rest.skip(4, Header::Ieee80211)?;
            len += 4;
        }
    }
    if padded && len % 4 != 0 {
        rest.skip(4 - len % 4, Header::Ieee80211)?;
    }

    // Some drivers deliver decrypted frames and leave the bit set.
    if flags & PROTECTED != 0 && rest.peek() != Some(&SNAP) {
        return Err(Undecoded::Encrypted80211);
    }
    if flags & MORE_FRAGMENTS != 0 || sequence & 0x0f != 0 {
        return Err(Undecoded::Fragment80211);
    }
    if aggregate {
        subframe(rest)?;
    }
    llc::read(rest)
}

/// Enters an A-MSDU (§9.3.2.2) if it holds one subframe only: addresses, length, payload.
fn subframe(rest: &mut Rest<'_>) -> Result<(), Undecoded> {
    let [.., l0, l1] = *rest.take::<14>(Header::Ieee80211)?;
    let len = u16::from_be_bytes([l0, l1]);
    let (padding, frame_check) = (3, 4);
    if rest.wire_len() > u32::from(len) + padding + frame_check {
        return Err(Undecoded::Aggregate80211);
    }
    rest.trim(usize::from(len));
    Ok(())
}
