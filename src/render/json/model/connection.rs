use std::net::IpAddr;

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    Close, Diagnosis, Frames, Gap, Heartbeat, Hop, Ping, RefusedMessage, Saw, Sides, StreamEnd, Tcp, Tls,
    Upgrade, Via, Violation,
};
use crate::base::Side;
use crate::connection::{Ending, Kind, Limit, Outcome};
use crate::render::json::value::{Id, Time};

/// One WebSocket, or one attempt.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Connection {
    /// Stable id, made of tunnel, addresses, first packet's time and stream.
    pub(crate) id: String,
    /// How it was recognised.
    pub(crate) kind: Id<Kind>,
    /// The side that sent the upgrade request.
    pub(crate) client: Endpoint,
    /// Its peer.
    pub(crate) server: Endpoint,
    /// Number of the TCP flow by first packet, from 0: Wireshark's `tcp.stream` for a single input.
    pub(crate) tcp_stream: u64,
    /// Which upgrade of its flow this is, from 0.
    pub(crate) attempt: u32,
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
    /// TLS; null if it was not used.
    pub(crate) tls: Option<Tls>,
    /// What proxies before it said; null if there were none.
    pub(crate) via: Option<Via>,
    /// The upgrade; null if it was not captured.
    pub(crate) upgrade: Option<Upgrade>,
    /// What became of it.
    pub(crate) outcome: Id<Outcome>,
    /// How it ended.
    pub(crate) ending: Id<Ending>,
    /// The code for statistics: of the first Close frame, 1005 if that has none, 1006 without one, 1015 if TLS
    /// failed.
    pub(crate) close_code: Option<u16>,
    /// Name of that code; of one from 3000 on, what its code book calls it.
    pub(crate) code_name: Option<String>,
    /// What the code book of the application says of that code; null if none was chosen.
    pub(crate) code_book: Option<super::CodeBook>,
    /// The side whose Close frame came first.
    pub(crate) initiator: Option<Id<Side>>,
    /// The side that ended the transport first.
    pub(crate) ended_by: Option<Id<Side>>,
    /// When the upgrade was accepted.
    pub(crate) opened_time: Option<Time>,
    /// Number of the packet that accepted it.
    pub(crate) opened_packet: Option<u64>,
    /// When its end began: the first Close, FIN or RST.
    pub(crate) end_time: Option<Time>,
    /// Number of the packet with which its end began.
    pub(crate) end_packet: Option<u64>,
    /// First Close frame of each side.
    pub(crate) close: Closes,
    /// What the client's application was told.
    pub(crate) client_saw: Saw,
    /// What the server's application was told.
    pub(crate) server_saw: Saw,
    /// Frames by sender.
    pub(crate) frames: Sides<Frames>,
    /// From the last payload byte of either side to the beginning of the end.
    pub(crate) idle_before_end_ms: Option<f64>,
    /// The same for the client's last payload byte.
    pub(crate) client_idle_ms: Option<f64>,
    /// The same for the server's last payload byte.
    pub(crate) server_idle_ms: Option<f64>,
    /// From the last bytes of a text, binary or continuation frame of either side, else from the 101, to the beginning
    /// of the end; null if frames were missed.
    pub(crate) data_idle_ms: Option<f64>,
    /// What TCP showed.
    pub(crate) tcp: Tcp,
    /// How each side ended the HTTP/2 stream; null for other kinds.
    pub(crate) stream_end: Option<Sides<Option<StreamEnd>>>,
    /// HTTP/2: number of the packet with which a side used up what its peer lets it send, if nothing was granted
    /// since.
    pub(crate) stalled: Sides<Option<u64>>,
    /// Each side's last ping.
    pub(crate) last_ping: Sides<Option<Ping>>,
    /// Pings of each side that had no pong when it ended.
    pub(crate) unanswered_pings: Sides<u32>,
    /// How each side pings; null if it does not.
    pub(crate) heartbeat: Sides<Option<Heartbeat>>,
    /// Bytes that were sent and that the capture does not hold, by sender.
    pub(crate) gaps: Sides<Gap>,
    /// The message before a Close 1009; null if there was none.
    pub(crate) refused_message: Option<RefusedMessage>,
    /// Rules of RFC 6455 that were broken, in the order of packets.
    pub(crate) violations: Vec<Violation>,
    /// Why something could not be known.
    pub(crate) limits: Vec<Id<Limit>>,
    /// The other leg of a proxied session.
    pub(crate) hop: Option<Hop>,
    /// The leading finding.
    pub(crate) diagnosis: Option<Diagnosis>,
    /// Rule ids of all findings about it.
    pub(crate) findings: Vec<&'static str>,
    /// What to paste into Wireshark to see its packets.
    pub(crate) display_filter: String,
}

/// An address and a port.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Endpoint {
    /// IPv4 or IPv6 address.
    #[schemars(with = "String")]
    pub(crate) ip: IpAddr,
    /// TCP port.
    pub(crate) port: u16,
}

/// First Close frame of each side.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Closes {
    /// The client's.
    pub(crate) client: Option<Close>,
    /// The server's.
    pub(crate) server: Option<Close>,
    /// Whether both were sent before the other's arrived; which came first then depends on where the capture
    /// was made.
    pub(crate) crossed: bool,
}
