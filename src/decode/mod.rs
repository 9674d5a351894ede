//! From a packet to its TCP segment: link layers, tunnels, IP, fragments.
//!
//! [`decode`] walks through a packet's headers from the link layer inwards, by `etherparse` where it knows a
//! header and says why it stopped. Each layer's function reads its header and calls the next; a depth limit
//! ends every chain. What is not TCP is [`Decoded::Other`]; what may hide TCP is [`Decoded::Undecoded`] with
//! its reason, so that nothing disappears in silence.

mod ethertype;
mod fingerprint;
mod fragment;
mod icmp;
mod ip;
mod ipv4;
mod ipv6;
mod link;
mod llc;
mod plain;
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
pub use icmp::{IcmpError, IcmpKind};
pub use link::{LINK_TYPES, LinkTypeEntry, link_type_name};
pub use plain::decode_plain;
pub use segment::{Endpoint, Segment, TcpFlags};
pub use tunnel::{Tunnel, TunnelPath};
pub use udp::UdpFlow;
pub use undecoded::{Header, Undecoded};

use crate::capture::LinkType;
use rest::{Found, Rest, Step};

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
    /// An ICMP error that quotes a TCP segment.
    Icmp(IcmpError),
    /// Understood, and not TCP.
    Other,
    /// Not understood to the end.
    Undecoded(Undecoded),
}

/// Follows a packet's headers down to TCP, layer by layer. Allocates nothing.
pub fn decode<'a>(packet: &RawPacket<'a>) -> Decoded<'a> {
    let mut rest = Rest::new(packet);
    let step = link::read(packet.link, &mut rest);
    answer(&rest, step)
}

#[inline]
fn answer<'a>(rest: &Rest<'a>, step: Step<'a>) -> Decoded<'a> {
    match step {
        Ok(Found::Tcp(ip)) => match tcp::read(rest, &ip) {
            Ok(segment) => Decoded::Tcp(segment),
            Err(reason) => Decoded::Undecoded(reason),
        },
        Ok(Found::Fragment { ip, id, protocol, offset, more }) => Decoded::Fragment(Fragment {
            ip,
            tunnel: rest.tunnel(),
            id,
            protocol,
            offset,
            more,
            bytes: rest.bytes(),
            missing_len: rest.wire_len() - rest.bytes().len() as u32,
        }),
        Ok(Found::Quic { ip, source, destination }) => Decoded::Quic(UdpFlow {
            source: Endpoint { ip: ip.source(), port: source },
            destination: Endpoint { ip: ip.destination(), port: destination },
            tunnel: rest.tunnel(),
        }),
        Ok(Found::Icmp(ip)) => icmp::read(rest, &ip).map_or(Decoded::Other, Decoded::Icmp),
        Ok(Found::Other) => Decoded::Other,
        Err(reason) => Decoded::Undecoded(reason),
    }
}
