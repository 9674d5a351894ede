//! Ethernet, IP without options or extension headers, TCP: most packets of most captures, read in one go. The
//! walk through the layers gives the same answers at twice the cost.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::link::ethernet;
use super::{RawPacket, Segment, TunnelPath, ethertype, ip, tcp};

const ETHERNET_LEN: usize = 14;
const IPV4_LEN: usize = 20;
const IPV6_LEN: usize = 40;

/// Reads a packet at once into `segment`, if it is plain; else says false, and what stands in `segment` means
/// nothing.
///
/// Into a place, since a segment that is moved costs about as much as one that is read.
#[inline]
pub fn decode_plain(packet: &RawPacket<'_>, segment: &mut Segment) -> bool {
    if packet.link.0 == ethernet::NUMBER
        && packet.fcs_len == 0
        && let Some([.., high, low]) = packet.data.first_chunk::<ETHERNET_LEN>()
    {
        let read = match u16::from_be_bytes([*high, *low]) {
            ethertype::IPV4 => ipv4(packet.data, segment),
            ethertype::IPV6 => ipv6(packet.data, segment),
            _ => None,
        };
        return read.is_some();
    }
    false
}

#[inline(always)]
fn ipv4(data: &[u8], segment: &mut Segment) -> Option<()> {
    const FRAGMENTED: u16 = 0x3fff;
    let (header, rest) = data.get(ETHERNET_LEN..)?.split_first_chunk::<IPV4_LEN>()?;
    let [0x45, _, l0, l1, i0, i1, f0, f1, ttl, ip::TCP, _, _, s0, s1, s2, s3, d0, d1, d2, d3] = *header
    else {
        return None;
    };
    if u16::from_be_bytes([f0, f1]) & FRAGMENTED != 0 {
        return None;
    }
    let wire_len = u16::from_be_bytes([l0, l1]).checked_sub(IPV4_LEN as u16)?;
    let carrier = tcp::Carrier {
        source: IpAddr::V4(Ipv4Addr::new(s0, s1, s2, s3)),
        destination: IpAddr::V4(Ipv4Addr::new(d0, d1, d2, d3)),
        tunnel: TunnelPath::default(),
        ttl,
        ip_id: Some(u16::from_be_bytes([i0, i1])),
    };
    *segment = tcp(rest, ETHERNET_LEN + IPV4_LEN, wire_len, carrier)?;
    Some(())
}

#[inline(never)]
fn ipv6(data: &[u8], segment: &mut Segment) -> Option<()> {
    let (fixed, rest) = data.get(ETHERNET_LEN..)?.split_first_chunk::<8>()?;
    let [0x60..=0x6f, _, _, _, l0, l1, ip::TCP, ttl] = *fixed else { return None };
    let (source, rest) = rest.split_first_chunk::<16>()?;
    let (destination, rest) = rest.split_first_chunk::<16>()?;
    let wire_len = u16::from_be_bytes([l0, l1]);
    let carrier = tcp::Carrier {
        source: IpAddr::V6(Ipv6Addr::from(*source)),
        destination: IpAddr::V6(Ipv6Addr::from(*destination)),
        tunnel: TunnelPath::default(),
        ttl,
        ip_id: None,
    };
    *segment = tcp(rest, ETHERNET_LEN + IPV6_LEN, wire_len, carrier)?;
    Some(())
}

#[inline(always)]
fn tcp(rest: &[u8], start: usize, wire_len: u16, carrier: tcp::Carrier) -> Option<Segment> {
    let captured = rest.get(..usize::from(wire_len)).unwrap_or(rest);
    tcp::segment(captured.first_chunk()?, captured, start as u32, u32::from(wire_len), carrier)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decode::{Decoded, decode, samples};

    #[test]
    fn gives_what_the_walk_gives() {
        let mut plain = 0;
        for sample in samples::all() {
            for len in 0..=sample.data.len() {
                let packet =
                    RawPacket { data: &sample.data[..len], ..samples::whole(sample.link, &sample.data) };
                let mut segment = Segment::default();
                if decode_plain(&packet, &mut segment) {
                    assert_eq!(Decoded::Tcp(segment), decode(&packet), "{} at {len}", sample.name);
                    plain += 1;
                }
            }
        }
        assert!(plain > 40, "{plain}");
    }
}
