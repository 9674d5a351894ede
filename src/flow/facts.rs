use crate::base::PacketRef;

/// What TCP showed about one direction of a flow, named after its sender.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TcpFacts {
    /// The sender's first FIN.
    pub fin: Option<PacketRef>,
    /// The sender's first RST within the window.
    pub rst: Option<PacketRef>,
    /// The sender's first RST outside the window; it ends nothing (RFC 5961 §3).
    pub stray_rst: Option<PacketRef>,
    /// Segments with data, SYN or FIN that were sent again.
    pub retransmissions: u32,
    /// Of those, the ones at the end that the peer never answered.
    pub unanswered_retransmissions: u32,
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
}

/// How a flow began and ended.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FlowEnds {
    /// Whether a SYN was captured.
    pub saw_syn: bool,
    /// Smallest round trip between SYN and the handshake's last ACK, as seen where the capture was made, in
    /// nanoseconds.
    pub rtt_nanos: Option<i64>,
    /// Letters of what happened, in order, at most one of each kind for each side: Zeek's `history`.
    pub history: String,
}
