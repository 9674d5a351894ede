//! Link layers: one file for each family, one line in [`LINK_TYPES`] for each number.

mod enc;
pub(super) mod ethernet;
mod ieee80211;
mod linux_sll;
mod nflog;
mod null;
mod pflog;
mod pktap;
mod ppi;
pub(super) mod ppp;
mod prism;
mod radiotap;
mod raw;
mod upper_pdu;

use super::rest::{Rest, Step};
use super::undecoded::Undecoded;
use crate::capture::LinkType;

type Reader = for<'a> fn(&mut Rest<'a>) -> Step<'a>;

/// A link type that is decoded.
#[derive(Clone, Copy, Debug)]
pub struct LinkTypeEntry {
    /// Its number, LINKTYPE_* of the tcpdump group.
    pub number: u16,
    /// Its name in that registry.
    pub name: &'static str,
    read: Reader,
}

const fn entry(number: u16, name: &'static str, read: Reader) -> LinkTypeEntry {
    LinkTypeEntry { number, name, read }
}

/// Every link type that is decoded, by number.
pub const LINK_TYPES: &[LinkTypeEntry] = &[
    entry(0, "NULL", null::read),
    entry(ethernet::NUMBER, "ETHERNET", ethernet::read),
    entry(9, "PPP", ppp::read),
    entry(12, "RAW", raw::read),
    entry(14, "RAW", raw::read),
    entry(50, "PPP_HDLC", ppp::read_serial),
    entry(51, "PPP_ETHER", ppp::read_over_ethernet),
    entry(101, "RAW", raw::read),
    entry(104, "C_HDLC", ppp::read_cisco),
    entry(105, "IEEE802_11", ieee80211::read),
    entry(108, "LOOP", null::read),
    entry(109, "ENC", enc::read),
    entry(113, "LINUX_SLL", linux_sll::read),
    entry(117, "PFLOG", pflog::read),
    entry(119, "IEEE802_11_PRISM", prism::read),
    entry(127, "IEEE802_11_RADIOTAP", radiotap::read),
    entry(163, "IEEE802_11_AVS", prism::read),
    entry(192, "PPI", ppi::read),
    entry(204, "PPP_WITH_DIR", ppp::read_with_direction),
    entry(205, "C_HDLC_WITH_DIR", ppp::read_cisco_with_direction),
    entry(228, "IPV4", raw::read_ipv4),
    entry(229, "IPV6", raw::read_ipv6),
    entry(239, "NFLOG", nflog::read),
    entry(252, "WIRESHARK_UPPER_PDU", upper_pdu::read),
    entry(258, "PKTAP", pktap::read),
    entry(276, "LINUX_SLL2", linux_sll::read_2),
];

/// The registry's name of a link type that is decoded.
pub fn link_type_name(link: LinkType) -> Option<&'static str> {
    find(link).map(|entry| entry.name)
}

/// Reads a packet from its link layer on.
#[inline]
pub(super) fn read<'a>(link: LinkType, rest: &mut Rest<'a>) -> Step<'a> {
    if link.0 == ethernet::NUMBER { ethernet::read(rest) } else { read_other(link, rest) }
}

fn read_other<'a>(link: LinkType, rest: &mut Rest<'a>) -> Step<'a> {
    match find(link) {
        Some(entry) => (entry.read)(rest),
        None => Err(Undecoded::LinkType(link.0)),
    }
}

fn find(link: LinkType) -> Option<&'static LinkTypeEntry> {
    let at = LINK_TYPES.binary_search_by_key(&link.0, |entry| entry.number).ok()?;
    LINK_TYPES.get(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_here_is_in_the_table() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/decode/link");
        let (_, table) = include_str!("mod.rs").split_once("LINK_TYPES: &").unwrap();
        let (table, _) = table.split_once("];").unwrap();
        for file in std::fs::read_dir(folder).unwrap() {
            let name = file.unwrap().file_name().into_string().unwrap();
            let module = name.strip_suffix(".rs").unwrap();
            assert!(module == "mod" || table.contains(&format!("{module}::read")), "{name} is not listed");
        }
    }

    #[test]
    fn the_table_is_sorted_and_names_no_number_twice() {
        assert!(LINK_TYPES.is_sorted_by(|left, right| left.number < right.number));
    }
}
