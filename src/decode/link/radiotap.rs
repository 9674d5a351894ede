//! 802.11 behind a radiotap header (radiotap.org).

use super::ieee80211;
use crate::decode::rest::{Rest, Step};
use crate::decode::undecoded::{Header, Undecoded};

pub(super) fn read<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    const FRAME_CHECK: u8 = 0x10;
    const PADDED: u8 = 0x20;
    const DAMAGED: u8 = 0x40;

    let Some([_version, _, l0, l1]) = rest.peek().copied() else {
        return Err(rest.short(Header::Pseudo, 4));
    };
    let len = usize::from(u16::from_le_bytes([l0, l1]));
    if len < 8 {
        return Err(Undecoded::Malformed(Header::Pseudo));
    }
    let flags = rest.bytes().get(..len).and_then(flags).unwrap_or(0);
    rest.skip(len, Header::Pseudo)?;
    if flags & DAMAGED != 0 {
        return Err(Undecoded::Damaged80211);
    }
    if flags & FRAME_CHECK != 0 {
        rest.trim((rest.wire_len() as usize).saturating_sub(4));
    }
    ieee80211::read_padded(rest, flags & PADDED != 0)
}

/// The flags field: the second one, behind a timestamp of eight aligned bytes.
fn flags(header: &[u8]) -> Option<u8> {
    const TIMESTAMP: u32 = 1 << 0;
    const FLAGS: u32 = 1 << 1;
    const MORE_WORDS: u32 = 1 << 31;

    let mut at = 4;
    let mut word = || {
        let word = u32::from_le_bytes(*header.get(at..)?.first_chunk()?);
        at += 4;
        Some(word)
    };
    let present = word()?;
    let mut last = present;
    while last & MORE_WORDS != 0 {
        last = word()?;
    }
    if present & FLAGS == 0 {
        return None;
    }
    let at = if present & TIMESTAMP != 0 { at.next_multiple_of(8) + 8 } else { at };
    header.get(at).copied()
}
