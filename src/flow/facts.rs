use std::net::IpAddr;

use crate::base::PacketRef;
use crate::decode::IcmpKind;

/// What TCP showed about one direction of a flow, named after its sender.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TcpFacts {
    /// The sender's first FIN.
    pub fin: Option<PacketRef>,
    /// The sender's first RST within the window.
    pub rst: Option<PacketRef>,
    /// What that RST looks like.
    pub reset: Option<ResetLook>,
    /// The sender's first RST outside the window; it ends nothing (RFC 5961 §3).
    pub stray_rst: Option<PacketRef>,
    /// Segments with data, SYN or FIN that were sent again.
    pub retransmissions: u32,
    /// Of those, the ones at the end that the peer never answered.
    pub unanswered_retransmissions: u32,
    /// Payload bytes of the last of these.
    pub unanswered_bytes: u32,
    /// Keep-alive and zero-window probes.
    pub probes: u32,
    /// Of those, the ones at the end that the peer never answered.
    pub unanswered_probes: u32,
    /// Bytes that the peer had not acknowledged when the flow ended.
    pub unacknowledged_bytes: u64,
    /// Times that the sender announced a window of zero.
    pub zero_windows: u32,
    /// Bytes that the capture does not hold although they were sent, and the number of places.
    pub gap_bytes: u64,
    /// Number of gaps.
    pub gaps: u32,
    /// Segments with bytes that differ from an earlier copy of the same place.
    pub overlap_conflicts: u32,
    /// Payload bytes, each place counted once.
    pub payload_bytes: u64,
    /// Packets.
    pub packets: u64,
    /// Packets without RST since the flow's last pause; 0 if there was none.
    pub packets_after_pause: u64,
    /// TTL or hop limit of the usual packets.
    pub ttl: Option<u8>,
    /// TTL or hop limit of the packet with RST, else of the last packet.
    pub last_ttl: Option<u8>,
    /// IPv4 identification of the last packet.
    pub last_ip_id: Option<u16>,
    /// Window of the last packet, scaled where the scale is known, in bytes.
    pub last_window: Option<u32>,
    /// The last packet.
    pub last_packet: Option<PacketRef>,
    /// The last packet with payload.
    pub last_payload: Option<PacketRef>,
    /// ICMP errors about the sender's packets.
    pub icmp: Option<Box<IcmpErrors>>,
}

/// An RST beside the packets that its sender sent before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResetLook {
    /// The packet before it.
    pub before: Option<PacketRef>,
    /// IPv4 identification of the RST.
    pub ip_id: Option<u16>,
    /// IPv4 identification of that packet.
    pub ip_id_before: Option<u16>,
    /// Whether the identifications before it counted up in small steps.
    pub ids_counted: bool,
    /// Window field of the RST.
    pub window: u16,
    /// The window announced before it, in bytes.
    pub window_before: Option<u32>,
}

/// ICMP errors about one sender's packets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IcmpErrors {
    /// How many there were.
    pub count: u32,
    /// The first.
    pub first: IcmpSeen,
    /// The last.
    pub last: IcmpSeen,
}

/// An ICMP error that told a sender of its packet's fate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IcmpSeen {
    /// The packet with the error.
    pub packet: PacketRef,
    /// Who reported it.
    pub reporter: IpAddr,
    /// What it says.
    pub kind: IcmpKind,
    /// The code within its type.
    pub code: u8,
    /// The largest packet that the next link takes, in bytes, if it was told.
    pub mtu: Option<u32>,
}

/// A stretch of time without any packet of either side, when nothing was on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pause {
    /// The packet before it.
    pub before: PacketRef,
    /// The packet that ended it.
    pub after: PacketRef,
}

impl Pause {
    /// Its length in milliseconds.
    pub fn millis(&self) -> f64 {
        self.after.time.millis_since(self.before.time)
    }
}

/// How a flow began and ended.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FlowEnds {
    /// Whether a SYN was captured.
    pub saw_syn: bool,
    /// Smallest round trip between SYN and the handshake's last ACK, as seen where the capture was made, in
    /// nanoseconds.
    pub rtt_nanos: Option<i64>,
    /// The last pause of 20 s or more.
    pub pause: Option<Pause>,
    /// The packet at which the capture's clock was set back by a second or more.
    pub clock_jump: Option<PacketRef>,
    /// Letters of what happened, in order, at most one of each kind for each side, the originator's in capitals: Zeek's
    /// `history`.
    pub history: String,
}

impl FlowEnds {
    /// The same with the responder's letters in capitals.
    pub(super) fn turned(&self) -> Self {
        let turn = |letter: char| match letter.is_ascii_uppercase() {
            true => letter.to_ascii_lowercase(),
            false => letter.to_ascii_uppercase(),
        };
        Self { history: self.history.chars().map(turn).collect(), ..self.clone() }
    }
}
