use std::fmt;
use std::net::{IpAddr, Ipv4Addr};

use super::TunnelPath;

/// An address and a port.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Endpoint {
    /// The address.
    pub ip: IpAddr,
    /// The TCP port.
    pub port: u16,
}

impl Default for Endpoint {
    fn default() -> Self {
        Self { ip: IpAddr::V4(Ipv4Addr::UNSPECIFIED), port: 0 }
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        std::net::SocketAddr::new(self.ip, self.port).fmt(f)
    }
}

/// The control bits of a TCP header (RFC 9293 §3.1).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TcpFlags(pub u8);

impl TcpFlags {
    /// No more data from the sender.
    pub const FIN: u8 = 0x01;
    /// Synchronise sequence numbers.
    pub const SYN: u8 = 0x02;
    /// Reset the connection.
    pub const RST: u8 = 0x04;
    /// The acknowledgment number is significant.
    pub const ACK: u8 = 0x10;

    /// Whether FIN is set.
    pub const fn fin(self) -> bool {
        self.0 & Self::FIN != 0
    }

    /// Whether SYN is set.
    pub const fn syn(self) -> bool {
        self.0 & Self::SYN != 0
    }

    /// Whether RST is set.
    pub const fn rst(self) -> bool {
        self.0 & Self::RST != 0
    }

    /// Whether ACK is set.
    pub const fn ack(self) -> bool {
        self.0 & Self::ACK != 0
    }
}

/// What a packet says to TCP. Its payload stays where it was captured: `payload_start` counts from the first
/// byte of the packet that was decoded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Segment {
    /// Who sent it.
    pub source: Endpoint,
    /// To whom.
    pub destination: Endpoint,
    /// The encapsulations that it was found in.
    pub tunnel: TunnelPath,
    /// Sequence number.
    pub seq: u32,
    /// Acknowledgment number; meaningful with the ACK flag.
    pub ack: u32,
    /// Control bits.
    pub flags: TcpFlags,
    /// Window field, not scaled.
    pub window: u16,
    /// Window scale option of a SYN (RFC 7323 §2).
    pub window_scale: Option<u8>,
    /// TTL or hop limit.
    pub ttl: u8,
    /// IPv4 identification; `None` over IPv6.
    pub ip_id: Option<u16>,
    /// Hash of the TCP header as captured but for its checksum, the IPv4 identification and the payload's
    /// length on the wire: equal for two captures of one packet, different for a retransmission with another id or timestamp.
    pub fingerprint: u32,
    /// Where the captured payload starts.
    pub payload_start: u32,
    /// Captured payload bytes.
    pub payload_len: u32,
    /// Payload bytes that the packet had and the capture does not (snapshot length).
    pub missing_len: u32,
}

impl Segment {
    /// Payload bytes on the wire, captured or not.
    pub const fn wire_len(&self) -> u32 {
        self.payload_len + self.missing_len
    }
}
