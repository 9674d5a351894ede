//! OpenBSD pf log: a header of the length that it states, padded to four bytes, then IP.

use crate::decode::ip;
use crate::decode::rest::{Rest, Step};
use crate::decode::undecoded::{Header, Undecoded};

pub(super) fn read<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    let Some([len]) = rest.peek().copied() else {
        return Err(rest.short(Header::Pseudo, 1));
    };
    if len < 4 {
        return Err(Undecoded::Malformed(Header::Pseudo));
    }
    rest.skip(usize::from(len).next_multiple_of(4), Header::Pseudo)?;
    ip::read(rest)
}
