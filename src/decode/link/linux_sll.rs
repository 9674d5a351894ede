//! Linux cooked captures, versions 1 and 2: what the `any` interface gives.

use super::radiotap;
use crate::decode::rest::{Found, Rest, Step};
use crate::decode::undecoded::Header;
use crate::decode::{ethertype, llc};

// ARPHRD_* values for which the protocol field says nothing, or something else.
const FRAME_RELAY: u16 = 770;
const IEEE80211_RADIOTAP: u16 = 803;
const NETLINK: u16 = 824;

pub(super) fn read<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    let [_, _, h0, h1, .., p0, p1] = *rest.take::<16>(Header::Pseudo)?;
    cooked(rest, u16::from_be_bytes([h0, h1]), u16::from_be_bytes([p0, p1]))
}

pub(super) fn read_2<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    let [p0, p1, _, _, _, _, _, _, h0, h1, ..] = *rest.take::<20>(Header::Pseudo)?;
    cooked(rest, u16::from_be_bytes([h0, h1]), u16::from_be_bytes([p0, p1]))
}

fn cooked<'a>(rest: &mut Rest<'a>, hardware: u16, protocol: u16) -> Step<'a> {
    // ETH_P_802_2 of Linux; the other small numbers carry no IP.
    const LLC: u16 = 0x0004;
    match hardware {
        IEEE80211_RADIOTAP => radiotap::read(rest),
        FRAME_RELAY | NETLINK => Ok(Found::Other),
        _ if protocol == LLC => llc::read(rest),
        _ if protocol < 0x0600 => Ok(Found::Other),
        _ => ethertype::read(rest, protocol),
    }
}
