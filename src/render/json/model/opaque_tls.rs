use schemars::JsonSchema;
use serde::Serialize;

use super::{Endpoint, Sides, Tls, Via};
use crate::base::Side;
use crate::render::json::value::{Id, Time};

/// A flow of TLS that could not be read, or held nothing to read. Whether it was WebSocket is not known.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct OpaqueTls {
    /// The end that sent the ClientHello, else the one that began the flow.
    pub(crate) client: Endpoint,
    /// Its peer.
    pub(crate) server: Endpoint,
    /// Number of the TCP flow by first packet, from 0: Wireshark's `tcp.stream` for a single input.
    pub(crate) tcp_stream: u64,
    /// Community ID, version 1.
    pub(crate) community_id: String,
    /// Number of its first packet.
    pub(crate) first_packet: u64,
    /// Number of its last packet.
    pub(crate) last_packet: u64,
    /// Time of its first packet.
    pub(crate) first_time: Time,
    /// Time of its last packet.
    pub(crate) last_time: Time,
    /// From the first packet to the last.
    pub(crate) duration_ms: f64,
    /// The encapsulations that it was found in, outermost first.
    pub(crate) tunnel: Vec<String>,
    /// What TLS showed.
    pub(crate) tls: Tls,
    /// What proxies before it said; null if there were none.
    pub(crate) via: Option<Via>,
    /// The side that ended TCP first.
    pub(crate) ended_by: Option<Id<Side>>,
    /// From the last payload byte of either side, close_notify included, to the first FIN or RST.
    pub(crate) idle_before_end_ms: Option<f64>,
    /// What TCP showed.
    pub(crate) tcp: OpaqueTcp,
    /// What to paste into Wireshark to see its packets.
    pub(crate) display_filter: String,
}

/// What TCP showed of a flow that could not be read, by sender.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct OpaqueTcp {
    /// Number of the packet with the first FIN.
    pub(crate) fin: Sides<Option<u64>>,
    /// Number of the packet with the first RST within the window.
    pub(crate) rst: Sides<Option<u64>>,
    /// Packets.
    pub(crate) packets: Sides<u64>,
    /// Payload bytes, each counted once.
    pub(crate) payload_bytes: Sides<u64>,
}
