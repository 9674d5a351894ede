//! From a packet to its TCP segment: link layers, tunnels, IP, fragments.
//!
//! [`decode`] walks through a packet's headers from the link layer inwards, by `etherparse` where it knows a
//! header and says why it stopped. Each layer's function reads its header and calls the next; a depth limit
//! ends every chain. What is not TCP is [`Decoded::Other`]; what may hide TCP is [`Decoded::Undecoded`] with
//! its reason, so that nothing disappears in silence.

mod ethertype;
mod fingerprint;
mod fragment;
mod ip;
mod ipv4;
mod ipv6;
mod link;
mod llc;
mod rest;
#[cfg(test)]
mod samples;
mod segment;
mod tcp;
#[cfg(test)]
mod tests;
mod tunnel;
mod udp;
mod undecoded;

pub use fragment::{Defragmenter, Fragment, FragmentCounts, Joined};
pub use link::{LINK_TYPES, LinkTypeEntry, link_type_name};
pub use segment::{Endpoint, Segment, TcpFlags};
pub use tunnel::{Tunnel, TunnelPath};
pub use udp::UdpFlow;
pub use undecoded::{Header, Undecoded};

use crate::capture::LinkType;
use rest::{Rest, Step};

/// A packet as the capture holds it.
#[derive(Clone, Copy, Debug)]
pub struct RawPacket<'a> {
    /// What its first header is.
    pub link: LinkType,
    /// The captured bytes.
    pub data: &'a [u8],
    /// Bytes that the packet had on the wire.
    pub original_len: u32,
    /// Bytes of frame check sequence at its end, as far as the capture says so.
    pub fcs_len: u8,
}

/// What a packet is to somebody who looks for TCP.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decoded<'a> {
    /// A TCP segment.
    Tcp(Segment),
    /// A part of an IP datagram, for the [`Defragmenter`].
    Fragment(Fragment<'a>),
    /// A UDP datagram that begins with a QUIC long header (RFC 9000 §17.2).
    Quic(UdpFlow),
    /// Understood, and not TCP.
    Other,
    /// Not understood to the end.
    Undecoded(Undecoded),
}

impl<'a> From<Step<'a>> for Decoded<'a> {
    #[inline]
    fn from(step: Step<'a>) -> Self {
        step.unwrap_or_else(Self::Undecoded)
    }
}

/// Follows a packet's headers down to TCP. Allocates nothing.
#[inline]
pub fn decode<'a>(packet: &RawPacket<'a>) -> Decoded<'a> {
    link::read(packet.link, &mut Rest::new(packet)).into()
}
