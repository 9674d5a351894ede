use schemars::JsonSchema;
use serde::Serialize;

use super::{Endpoint, Evidence};
use crate::base::Side;
use crate::connection::{Certainty, ViolationKind};
use crate::decode::IcmpKind;
use crate::diagnose::Severity;
use crate::http::{Accept, UpgradeFault};
use crate::render::json::value::{Id, Time};

/// What an application means by a close code.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct CodeBook {
    /// The book's id.
    pub(crate) book: String,
    /// What chose the book: `subprotocol`, `host`, `path` or `close`, the Close frame alone.
    pub(crate) chosen_by: &'static str,
    /// The book's pattern that fitted.
    pub(crate) pattern: String,
    /// What the application calls the code.
    pub(crate) name: String,
    /// What it means by it, in English.
    pub(crate) meaning: String,
    /// What kind of cause that is.
    pub(crate) class: &'static str,
    /// Whether to reconnect: `yes`, `fresh` (with a new session), `fix-first` or `no`.
    pub(crate) again: &'static str,
    /// What to change.
    pub(crate) fix: String,
}

/// A value for each side.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Sides_{T}")]
pub(crate) struct Sides<T> {
    /// The client's.
    pub(crate) client: T,
    /// The server's.
    pub(crate) server: T,
}

/// What TLS showed.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Tls {
    /// Such as `1.3`.
    pub(crate) version: Option<&'static str>,
    /// Name of the cipher suite.
    pub(crate) cipher: Option<String>,
    /// Server name indication.
    pub(crate) sni: Option<String>,
    /// Negotiated application protocol.
    pub(crate) alpn: Option<String>,
    /// Whether the application data could be read.
    pub(crate) decrypted: bool,
    /// The alert that ended it with an error, else the first that is no close_notify.
    pub(crate) alert: Option<TlsAlert>,
    /// Numbers of the packets with each side's close_notify; null where none was seen, so that the end of the data
    /// is not proved.
    pub(crate) close_notify: Sides<Option<u64>>,
    /// Records of each side that were read although bytes of them are missing, so that nothing proves them.
    pub(crate) unverified_records: Sides<u64>,
    /// Number of the server's first packet, if it answered the TLS ClientHello with something else than TLS.
    pub(crate) answered_in_clear: Option<u64>,
}

/// What proxies before it said.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Via {
    /// The target of the CONNECT in whose tunnel it is.
    pub(crate) connect: Option<String>,
    /// The ends of the connection to the proxy, as its PROXY protocol header names them.
    pub(crate) proxied: Option<Sides<Endpoint>>,
}

/// A TLS alert.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct TlsAlert {
    /// Who sent it.
    pub(crate) side: Id<Side>,
    /// `warning`, `fatal`, or the number of another level; null if it could not be read.
    pub(crate) level: Option<String>,
    /// Its registered name, such as `unknown_ca`, or its number if it has none; null if it could not be read.
    pub(crate) description: Option<String>,
    /// Its number.
    pub(crate) description_code: Option<u8>,
    /// What it means when this side sends it; null if it is not registered or could not be read.
    pub(crate) meaning: Option<String>,
    /// What to change, if it ended a handshake; null if it is not registered or could not be read.
    pub(crate) fix: Option<String>,
    /// Number of the packet that completed it.
    pub(crate) packet: u64,
}

/// The upgrade request and its answer.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Upgrade {
    /// `1.0`, `1.1` or `2`.
    pub(crate) http_version: Option<&'static str>,
    /// The HTTP/2 stream.
    pub(crate) stream_id: Option<u32>,
    /// Request method.
    pub(crate) method: Option<String>,
    /// `Host` or `:authority`.
    pub(crate) host: Option<String>,
    /// Request target with its query; the values of parameters are masked unless secrets were asked for.
    pub(crate) path: Option<String>,
    /// `Origin`.
    pub(crate) origin: Option<String>,
    /// `User-Agent`.
    pub(crate) user_agent: Option<String>,
    /// `Server` of the answer.
    pub(crate) server_header: Option<String>,
    /// `Via` of the answer.
    pub(crate) via: Option<String>,
    /// Status of the answer.
    pub(crate) status: Option<u16>,
    /// `Location` of the answer.
    pub(crate) location: Option<String>,
    /// `Retry-After` of the answer.
    pub(crate) retry_after: Option<String>,
    /// First bytes of a refusal's body.
    pub(crate) body_excerpt: Option<String>,
    /// Number of the packet that completed the request.
    pub(crate) request_packet: Option<u64>,
    /// Number of the packet that completed the answer's head.
    pub(crate) response_packet: Option<u64>,
    /// From the request to the answer.
    pub(crate) latency_ms: Option<f64>,
    /// How `Sec-WebSocket-Accept` fits the key.
    pub(crate) accept: Option<Id<Accept>>,
    /// Subprotocols that the client offered.
    pub(crate) subprotocols_offered: Vec<String>,
    /// The subprotocol that the server chose.
    pub(crate) subprotocol: Option<String>,
    /// `Sec-WebSocket-Extensions` of the request.
    pub(crate) extensions_offered: Option<String>,
    /// `Sec-WebSocket-Extensions` of the answer.
    pub(crate) extensions: Option<String>,
    /// Conditions of RFC 6455 §4 that did not hold.
    pub(crate) faults: Vec<Id<UpgradeFault>>,
}

/// A Close frame.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Close {
    /// The code as sent; null if the frame has none.
    pub(crate) code: Option<u16>,
    /// The reason as sent, with U+FFFD for what is not UTF-8.
    pub(crate) reason: String,
    /// Number of the packet that completed it.
    pub(crate) packet: u64,
    /// Time of that packet.
    pub(crate) time: Time,
    /// Whether its receiver must accept it.
    pub(crate) valid: bool,
    /// Whether TCP acknowledged it; null if the capture cannot tell.
    pub(crate) acknowledged: Option<bool>,
}

/// What an application was told when the connection ended.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Saw {
    /// The code; null if there is none or it cannot be told.
    pub(crate) code: Option<u16>,
    /// The reason that came with it.
    pub(crate) reason: Option<String>,
    /// Whether it would call the end clean.
    pub(crate) clean: Option<bool>,
    /// How sure this is.
    pub(crate) certainty: Id<Certainty>,
    /// Number of the packet that decided.
    pub(crate) basis: Option<u64>,
}

/// Frames of one side.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Frames {
    /// Text frames that begin a message.
    pub(crate) text: u64,
    /// Binary frames that begin a message.
    pub(crate) binary: u64,
    /// Continuation frames.
    pub(crate) continuation: u64,
    /// Pings.
    pub(crate) ping: u64,
    /// Pongs.
    pub(crate) pong: u64,
    /// Close frames.
    pub(crate) close: u64,
    /// Payload bytes of data frames, as on the wire.
    pub(crate) payload_bytes: u64,
    /// Frames with a reserved opcode.
    pub(crate) reserved: u64,
}

/// What TCP showed, by sender.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Tcp {
    /// Number of the packet with the first FIN.
    pub(crate) fin: Sides<Option<u64>>,
    /// Number of the packet with the first RST within the window.
    pub(crate) rst: Sides<Option<u64>>,
    /// What that RST looks like beside its sender's packets before it.
    pub(crate) reset: Sides<Option<ResetLook>>,
    /// Number of the packet with the first RST outside the window, which ends nothing.
    pub(crate) stray_rst: Sides<Option<u64>>,
    /// Segments that were sent again.
    pub(crate) retransmissions: Sides<u32>,
    /// Of those, the last ones that the peer never answered.
    pub(crate) unanswered_retransmissions: Sides<u32>,
    /// Payload bytes of the last of these.
    pub(crate) unanswered_bytes: Sides<u32>,
    /// Keep-alive and zero-window probes.
    pub(crate) probes: Sides<u32>,
    /// Of those, the last ones that the peer never answered.
    pub(crate) unanswered_probes: Sides<u32>,
    /// Bytes that the peer had not acknowledged at the end.
    pub(crate) unacked_at_end: Sides<u64>,
    /// Times that the sender announced a window of zero.
    pub(crate) zero_window: Sides<u32>,
    /// Segments whose bytes differ from an earlier copy of the same place.
    pub(crate) overlap_conflicts: Sides<u32>,
    /// Packets.
    pub(crate) packets: Sides<u64>,
    /// Packets without RST since the last pause; 0 if there was none.
    pub(crate) packets_after_pause: Sides<u64>,
    /// Payload bytes, each counted once.
    pub(crate) payload_bytes: Sides<u64>,
    /// TTL or hop limit of the usual packets.
    pub(crate) ttl: Sides<Option<u8>>,
    /// TTL or hop limit of the packet with RST, else of the last packet.
    pub(crate) last_ttl: Sides<Option<u8>>,
    /// IPv4 identification of the last packet.
    pub(crate) last_ip_id: Sides<Option<u16>>,
    /// Window of the last packet.
    pub(crate) last_window_bytes: Sides<Option<u32>>,
    /// Number of the last packet.
    pub(crate) last_packet: Sides<Option<u64>>,
    /// Number of the last packet with payload.
    pub(crate) last_payload_packet: Sides<Option<u64>>,
    /// Whether the capture holds a SYN.
    pub(crate) saw_syn: bool,
    /// Round trip of the handshake as seen where the capture was made.
    pub(crate) rtt_ms: Option<f64>,
    /// The last stretch of 20 s or more without any packet of either side, when nothing was on the way.
    pub(crate) pause: Option<Pause>,
    /// Number of the packet at which the capture's clock was set back by a second or more.
    pub(crate) clock_jump: Option<u64>,
    /// ICMP errors about each side's packets.
    pub(crate) icmp: Sides<Option<IcmpErrors>>,
    /// What happened, a letter each: the client's in upper case, the server's in lower case, as in Zeek's
    /// `history`.
    pub(crate) history: String,
}

/// An RST beside the packets that its sender sent before it.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ResetLook {
    /// Number of its sender's packet before it.
    pub(crate) packet_before: Option<u64>,
    /// IPv4 identification of the RST.
    pub(crate) ip_id: Option<u16>,
    /// IPv4 identification of that packet.
    pub(crate) ip_id_before: Option<u16>,
    /// Whether the identifications before it counted up in small steps.
    pub(crate) ids_counted: bool,
    /// Window field of the RST.
    pub(crate) window: u16,
    /// The window announced before it.
    pub(crate) window_before_bytes: Option<u32>,
}

/// A stretch of time without any packet of either side.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Pause {
    /// Number of the packet before it.
    pub(crate) packet_before: u64,
    /// Number of the packet that ended it.
    pub(crate) packet_after: u64,
    /// Its length.
    pub(crate) length_ms: f64,
}

/// ICMP errors about one side's packets.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct IcmpErrors {
    /// How many there were.
    pub(crate) count: u32,
    /// The first.
    pub(crate) first: IcmpSeen,
    /// The last.
    pub(crate) last: IcmpSeen,
}

/// An ICMP error that told a side of its packet's fate.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct IcmpSeen {
    /// Number of the packet with the error.
    pub(crate) packet: u64,
    /// Time of that packet.
    pub(crate) time: Time,
    /// The address that reported it.
    pub(crate) reporter: String,
    /// What it says.
    pub(crate) kind: Id<IcmpKind>,
    /// The code within its type.
    pub(crate) code: u8,
    /// The largest packet that the next link takes, if it was told.
    pub(crate) mtu_bytes: Option<u32>,
}

/// How a side ended an HTTP/2 stream.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct StreamEnd {
    /// `end_stream`, `rst_stream` or `goaway`.
    #[schemars(extend("enum" = ["end_stream", "rst_stream", "goaway"]))]
    pub(crate) frame: &'static str,
    /// Error code of RST_STREAM or GOAWAY (RFC 9113 §7).
    pub(crate) code: Option<u32>,
    /// Its name, such as `CANCEL`; null for a code that the RFC does not know.
    pub(crate) code_name: Option<&'static str>,
}

/// A ping.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Ping {
    /// Number of the packet that completed it.
    pub(crate) packet: u64,
    /// Time of that packet.
    pub(crate) time: Time,
    /// Whether TCP acknowledged it; null if the capture cannot tell.
    pub(crate) acknowledged: Option<bool>,
    /// Whether a pong with its payload came back; null if the capture cannot tell.
    pub(crate) answered: Option<bool>,
}

/// A side's pings, as far as nothing was missed between them.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Heartbeat {
    /// How many there were.
    pub(crate) pings: u64,
    /// From each to the next; null if that could not be measured.
    pub(crate) interval_ms: Option<Measured>,
    /// From each to the pong with its payload, as the place of the capture sees it; null if that could not be
    /// measured.
    pub(crate) round_trip_ms: Option<Measured>,
    /// Those at the end that no pong has answered, nor one to a later ping.
    pub(crate) unanswered: u32,
}

/// Lengths of time.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Measured {
    /// The shortest.
    pub(crate) min: f64,
    /// Their mean.
    pub(crate) mean: f64,
    /// The longest.
    pub(crate) max: f64,
}

/// Bytes that were sent and that the capture does not hold.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Gap {
    /// Places where some are missing.
    pub(crate) count: u32,
    /// Bytes missing.
    pub(crate) bytes: u64,
}

/// A rule of RFC 6455 that was broken.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Violation {
    /// Stable id of the rule.
    pub(crate) rule: Id<ViolationKind>,
    /// Who broke it.
    pub(crate) side: Id<Side>,
    /// Number of the packet in which it shows.
    pub(crate) packet: u64,
    /// Time of that packet.
    pub(crate) time: Time,
    /// In words.
    pub(crate) detail: String,
    /// The section that says so.
    pub(crate) reference: &'static str,
    /// The value that was wrong: an opcode, a length, a code, the first two bytes of a header. Null if it needs
    /// more than 53 bits.
    pub(crate) value: Option<u64>,
}

/// The other leg of a proxied session.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Hop {
    /// Id of the connection on the other side of the proxy.
    pub(crate) peer_connection: String,
    /// Which leg this connection is: `client-leg` or `upstream-leg`.
    pub(crate) role: &'static str,
    /// What tells that the two are one session: `key`, `proxy_header` or `traffic`.
    pub(crate) basis: &'static str,
}

/// The leading finding about a connection.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Diagnosis {
    /// Stable id of the rule.
    pub(crate) rule: &'static str,
    /// Which of the rule's cases it is, such as an HTTP status; often empty.
    pub(crate) case: String,
    /// How much it matters.
    pub(crate) severity: Id<Severity>,
    /// How sure it is, in percent.
    #[schemars(range(min = 0, max = 100))]
    pub(crate) confidence: u8,
    /// What was found.
    pub(crate) title: String,
    /// Why it happened.
    pub(crate) cause: String,
    /// What to change now.
    pub(crate) fix: String,
    /// What to change for good.
    pub(crate) fix_properly: String,
    /// How to check it.
    pub(crate) verify: String,
    /// What else it could have been and was not.
    pub(crate) ruled_out: Vec<String>,
    /// Packets that prove it.
    pub(crate) evidence: Vec<Evidence>,
}

/// A message that its receiver called too large.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct RefusedMessage {
    /// Who sent it.
    pub(crate) side: Id<Side>,
    /// Number of its sender's last packet before the Close.
    pub(crate) packet: u64,
    /// Payload bytes on the wire, as far as they had come.
    pub(crate) wire_bytes: u64,
    /// Bytes of it without compression; null if it is compressed and was not inflated.
    pub(crate) inflated_bytes: Option<u64>,
    /// Whether all of it had come.
    pub(crate) whole: bool,
    /// Default limits that it is over, the nearest first, at most 5.
    pub(crate) over_limits: Vec<SizeLimit>,
}

/// A message size beyond which a stack refuses by default.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct SizeLimit {
    /// The stack.
    pub(crate) product: String,
    /// Bytes of the largest that passes.
    pub(crate) bytes: u64,
}
