//! Packets that Wireshark exported from inside others: tags, one of which names what follows.

use super::ethernet;
use crate::decode::ip;
use crate::decode::rest::{Rest, Step};
use crate::decode::undecoded::{Header, Undecoded};

pub(super) fn read<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    const END: u16 = 0;
    const DISSECTOR_NAME: u16 = 12;
    let mut name: &[u8] = &[];
    loop {
        let [t0, t1, l0, l1] = *rest.take(Header::Pseudo)?;
        let len = usize::from(u16::from_be_bytes([l0, l1]));
        match u16::from_be_bytes([t0, t1]) {
            END => break,
            DISSECTOR_NAME => {
                let padded = rest.bytes().get(..len).unwrap_or_default();
                name = padded.split(|byte| *byte == 0).next().unwrap_or_default();
            }
            _ => {}
        }
        rest.skip(len, Header::Pseudo)?;
    }
    match name {
        b"ip" | b"ipv6" => ip::read(rest),
        b"eth" | b"eth_withoutfcs" | b"eth_withfcs" | b"eth_maybefcs" => ethernet::read(rest),
        _ => Err(Undecoded::ExportedPdu),
    }
}
