use pcap_parser::Block;

use super::block::{body, bytes_option, number};
use super::clock::Clock;
use crate::base::limits::INTERFACES;
use crate::capture::LinkType;
use crate::capture::framing::Found;

/// What packets need to know of their interface.
#[derive(Clone, Copy, Debug)]
pub(super) struct Interface {
    pub(super) link: LinkType,
    pub(super) fcs_len: u8,
    /// Most bytes captured of a packet; 0 for no limit.
    pub(super) snaplen: u32,
    pub(super) clock: Clock,
    dropped: Dropped,
}

/// Packets that the capturing machine lost. Statistics and packets tell of the same ones, so the larger counts.
#[derive(Clone, Copy, Debug, Default)]
struct Dropped {
    by_statistics: u64,
    by_packets: u64,
}

/// The interfaces of a section, by their number.
#[derive(Debug, Default)]
pub(super) struct Interfaces {
    list: Vec<Interface>,
    dropped_before: u64,
}

impl Interfaces {
    #[inline(always)]
    pub(super) fn get(&self, id: u32) -> Option<&Interface> {
        self.list.get(id as usize)
    }

    /// Numbers restart in each section.
    pub(super) fn begin_section(&mut self) {
        self.dropped_before = self.dropped_packets();
        self.list.clear();
    }

    /// Takes an Interface Description Block.
    pub(super) fn describe<const BIG: bool>(&mut self, block: &[u8], found: &mut Found<'_>) -> Option<()> {
        if self.list.len() >= INTERFACES {
            return None;
        }
        let Some(Block::InterfaceDescription(description)) = body::<BIG>(block) else {
            // The interfaces behind it keep their numbers.
            self.list.push(Interface {
                link: LinkType::NOT_A_PACKET,
                fcs_len: 0,
                snaplen: 0,
                clock: Clock::new(None, 0),
                dropped: Dropped::default(),
            });
            return None;
        };
        let option = |code| bytes_option(&description.options, code);
        let resolution = option(IF_TSRESOL).and_then(|bytes| bytes.first().copied());
        let offset = option(IF_TSOFFSET).and_then(number::<BIG>).unwrap_or(0);
        let fcs_len = match option(IF_FCSLEN).and_then(|bytes| bytes.first().copied()).unwrap_or(0) {
            bits @ 16.. => bits / 8,
            // The text of the draft says bits, its example and Wireshark bytes.
            bytes => bytes,
        };
        let link = LinkType(description.linktype.0 as u16);
        found.facts.link_types.insert(link);
        self.list.push(Interface {
            link,
            fcs_len,
            snaplen: description.snaplen,
            clock: Clock::new(resolution, offset as i64),
            dropped: Dropped::default(),
        });
        Some(())
    }

    /// Takes an Interface Statistics Block. Its counters run from the beginning of the capture.
    pub(super) fn statistics<const BIG: bool>(&mut self, block: &[u8]) -> Option<()> {
        let Some(Block::InterfaceStatistics(statistics)) = body::<BIG>(block) else { return None };
        let count = |code| bytes_option(&statistics.options, code).and_then(number::<BIG>).unwrap_or(0);
        let interface = self.list.get_mut(statistics.if_id as usize)?;
        let dropped = count(ISB_IFDROP).saturating_add(count(ISB_OSDROP));
        interface.dropped.by_statistics = interface.dropped.by_statistics.max(dropped);
        Some(())
    }

    /// A packet says how many were lost between it and the one before.
    pub(super) fn dropped_before_packet(&mut self, id: u32, count: u64) {
        if let Some(interface) = self.list.get_mut(id as usize) {
            interface.dropped.by_packets = interface.dropped.by_packets.saturating_add(count);
        }
    }

    /// Packets lost so far in all sections.
    pub(super) fn dropped_packets(&self) -> u64 {
        let larger = |dropped: Dropped| dropped.by_statistics.max(dropped.by_packets);
        self.list
            .iter()
            .fold(self.dropped_before, |sum, interface| sum.saturating_add(larger(interface.dropped)))
    }
}

const IF_TSRESOL: u16 = 9;
const IF_FCSLEN: u16 = 13;
const IF_TSOFFSET: u16 = 14;
const ISB_IFDROP: u16 = 5;
const ISB_OSDROP: u16 = 7;
