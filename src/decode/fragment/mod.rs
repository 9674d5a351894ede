//! Fragments of IP datagrams and their joining (RFC 791 §3.2, RFC 8200 §4.5).

mod datagram;
mod defragmenter;

pub use defragmenter::{Defragmenter, FragmentCounts};

use std::net::IpAddr;

use super::ip::{self, IpHeader};
use super::rest::Rest;
use super::{Decoded, TunnelPath, answer};

/// A part of an IP datagram.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fragment<'a> {
    pub(super) ip: IpHeader<'a>,
    pub(super) tunnel: TunnelPath,
    pub(super) id: u32,
    pub(super) protocol: u8,
    pub(super) offset: u32,
    pub(super) more: bool,
    pub(super) bytes: &'a [u8],
    pub(super) missing_len: u32,
}

impl Fragment<'_> {
    /// Offset behind its last byte in the datagram's payload.
    fn end(&self) -> u32 {
        self.offset.saturating_add(self.bytes.len() as u32)
    }

    fn key(&self) -> Key {
        // Over IPv6 only the first fragment's protocol counts (RFC 8200 §4.5).
        let protocol = if matches!(self.ip, IpHeader::V6(_)) { 0 } else { self.protocol };
        Key {
            source: self.ip.source(),
            destination: self.ip.destination(),
            tunnel: self.tunnel,
            id: self.id,
            protocol,
        }
    }
}

/// A datagram whose fragments were all captured.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Joined {
    /// The first fragment's IP header and the payload of all, without IPv6 extension headers between them.
    pub bytes: Vec<u8>,
    tunnel: TunnelPath,
    protocol: u8,
}

impl Joined {
    /// Follows the datagram's headers down to TCP. [`Segment::payload_start`](super::Segment::payload_start)
    /// then counts within [`bytes`](Self::bytes).
    pub fn decode(&self) -> Decoded<'_> {
        let mut rest = Rest::joined(&self.bytes, self.tunnel);
        let step = ip::read_joined(&mut rest, self.protocol);
        answer(&rest, step)
    }
}

/// What the fragments of one datagram have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    source: IpAddr,
    destination: IpAddr,
    tunnel: TunnelPath,
    id: u32,
    protocol: u8,
}
