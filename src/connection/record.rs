use super::via::Via;
use crate::base::{PacketRef, PerSide, Side, WireText, ids};
use crate::decode::{Endpoint, TunnelPath};
use crate::flow::{FlowEnds, TcpFacts};
use crate::http::Upgrade;
use crate::websocket::{CloseCode, FrameCounts, ViolationKind};

/// How a connection was recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// An HTTP/1.1 upgrade.
    Http1,
    /// An HTTP/2 extended CONNECT (RFC 8441).
    Http2,
    /// Frames whose handshake was before the capture.
    MidStream,
    /// A TLS handshake that failed where WebSocket was meant.
    Tls,
}

/// What became of a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// A Close frame in each direction.
    Clean,
    /// It was open and ended without both Close frames.
    Abnormal,
    /// It never became a WebSocket.
    Failed,
    /// Still open when the capture ends.
    Open,
    /// The capture cannot tell.
    Indeterminate,
}

/// How a connection ended, in detail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ending {
    /// A Close frame in each direction.
    CloseHandshake,
    /// One Close frame, no answer, the transport ended.
    CloseUnanswered,
    /// FIN without a Close frame.
    FinWithoutClose,
    /// RST without a Close frame.
    RstWithoutClose,
    /// Retransmissions or probes without an answer, no end seen.
    Silent,
    /// The upgrade was answered with another status than 101.
    UpgradeRefused,
    /// The upgrade was answered with a 101 that a client must reject.
    UpgradeInvalid,
    /// The upgrade was not answered.
    UpgradeUnanswered,
    /// The TLS handshake failed.
    TlsFailed,
    /// Still open.
    Open,
    /// The capture does not hold the end.
    NotCaptured,
}

/// How sure a statement about an application is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// It follows from the wire.
    Certain,
    /// It follows if the endpoint does what RFC 6455 says.
    Likely,
    /// It cannot be told.
    Unknown,
}

ids!(Kind { Http1 = "http1", Http2 = "http2", MidStream = "mid_stream", Tls = "tls" });
ids!(Outcome {
    Clean = "clean",
    Abnormal = "abnormal",
    Failed = "failed",
    Open = "open",
    Indeterminate = "indeterminate",
});
ids!(Ending {
    CloseHandshake = "close_handshake",
    CloseUnanswered = "close_unanswered",
    FinWithoutClose = "fin_without_close",
    RstWithoutClose = "rst_without_close",
    Silent = "silent",
    UpgradeRefused = "upgrade_refused",
    UpgradeInvalid = "upgrade_invalid",
    UpgradeUnanswered = "upgrade_unanswered",
    TlsFailed = "tls_failed",
    Open = "open",
    NotCaptured = "not_captured",
});
ids!(Certainty { Certain = "certain", Likely = "likely", Unknown = "unknown" });

/// What could not be known about a connection, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Limit {
    /// The capture began inside the connection.
    CaptureStartsLate,
    /// The capture ended before the connection did.
    CaptureEndsEarly,
    /// The capture ended before the upgrade was answered.
    CaptureEndsInUpgrade,
    /// Bytes from the client are missing where they matter.
    GapFromClient,
    /// Bytes from the server are missing where they matter.
    GapFromServer,
    /// No packet from the client.
    NothingFromClient,
    /// No packet from the server.
    NothingFromServer,
    /// Packets were cut by the snapshot length.
    Snaplen,
    /// The request or the answer of the upgrade is missing.
    UpgradeNotCaptured,
    /// The text or the compressed data of messages was not looked at.
    PayloadNotChecked,
    /// The bytes after a fault could not be read as frames.
    FramingLost,
    /// Bytes of TLS that no key opened.
    NoKeys,
    /// The keys stand behind the data of an input that can be read only once.
    KeysAfterData,
    /// A Close was read from a TLS record that nothing proves, because bytes of it are missing.
    TlsUnverified,
    /// A cap of the program was reached.
    CapReached,
    /// The capture's clock was set back.
    ClockJump,
}

ids!(Limit {
    CaptureStartsLate = "capture_starts_late",
    CaptureEndsEarly = "capture_ends_early",
    CaptureEndsInUpgrade = "capture_ends_in_upgrade",
    GapFromClient = "gap_from_client",
    GapFromServer = "gap_from_server",
    NothingFromClient = "nothing_from_client",
    NothingFromServer = "nothing_from_server",
    Snaplen = "snaplen",
    UpgradeNotCaptured = "upgrade_not_captured",
    PayloadNotChecked = "payload_not_checked",
    FramingLost = "framing_lost",
    NoKeys = "no_keys",
    KeysAfterData = "keys_after_data",
    TlsUnverified = "tls_unverified",
    CapReached = "cap_reached",
    ClockJump = "clock_jump",
});

/// The first Close frame of one side.
#[derive(Clone, Debug, PartialEq)]
pub struct CloseFrame {
    /// The code as sent; `None` if the frame has none, or if it was not captured.
    pub code: Option<CloseCode>,
    /// The reason as sent, as far as it was captured.
    pub reason: WireText,
    /// Whether the capture does not hold all of the frame.
    pub cut: bool,
    /// The packet that completed the frame.
    pub packet: PacketRef,
    /// Whether its receiver must accept it.
    pub valid: bool,
    /// Whether TCP acknowledged its last byte; `None` if the capture cannot tell.
    pub acknowledged: Option<bool>,
}

impl CloseFrame {
    /// The code as RFC 6455 §7.1.5 reports it: 1005 for a frame without one; `None` if it was not captured.
    pub fn reported_code(&self) -> Option<CloseCode> {
        self.code.or((!self.cut).then_some(CloseCode::NO_STATUS))
    }
}

/// What one side's application was told.
#[derive(Clone, Debug, PartialEq)]
pub struct Saw {
    /// The code; `None` if there is none or it cannot be told.
    pub code: Option<CloseCode>,
    /// The reason that came with it.
    pub reason: Option<WireText>,
    /// Whether it would call the end clean (RFC 6455 §7.1.4).
    pub clean: Option<bool>,
    /// How sure this is.
    pub certainty: Certainty,
    /// The packet that decided.
    pub basis: Option<PacketRef>,
}

impl Saw {
    /// Nothing can be told, or there is nothing to tell.
    pub const NOTHING: Self =
        Self { code: None, reason: None, clean: None, certainty: Certainty::Unknown, basis: None };
}

/// A side's last ping.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LastPing {
    /// The packet that completed it.
    pub packet: PacketRef,
    /// Whether TCP acknowledged it; `None` if the capture cannot tell.
    pub acknowledged: Option<bool>,
    /// Whether a pong with its payload came back; `None` if the capture cannot tell.
    pub answered: Option<bool>,
}

/// Lengths of time that were measured, in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measured {
    /// The shortest.
    pub min: f64,
    /// Their mean.
    pub mean: f64,
    /// The longest.
    pub max: f64,
}

/// A side's pings, as far as nothing was missed between them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Heartbeat {
    /// How many there were.
    pub pings: u64,
    /// From each to the next.
    pub interval: Option<Measured>,
    /// From each to the pong with its payload, as the place of the capture sees it.
    pub round_trip: Option<Measured>,
    /// Those at the end that no pong has answered, nor one to a later ping.
    pub unanswered: u32,
}

/// A violation with its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Violation {
    /// Which rule.
    pub kind: ViolationKind,
    /// Who broke it.
    pub side: Side,
    /// The packet in which it shows.
    pub packet: PacketRef,
    /// The value that was wrong: an opcode, a length, a code, the first two bytes of a header.
    pub value: u64,
}

/// What TLS showed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TlsFacts {
    /// Such as `1.3`.
    pub version: Option<&'static str>,
    /// Name of the cipher suite.
    pub cipher: Option<String>,
    /// Server name indication.
    pub sni: Option<WireText>,
    /// Negotiated application protocol.
    pub alpn: Option<WireText>,
    /// Whether the application data could be read.
    pub decrypted: bool,
    /// The alert that ended it with an error, else the first that is no close_notify.
    pub alert: Option<TlsAlert>,
    /// Each side's close_notify: that it sends no more (RFC 8446 §6.1).
    pub close_notify: PerSide<Option<PacketRef>>,
    /// Records of each side that were read although bytes of them are missing, so that nothing proves them.
    pub unverified_records: PerSide<u64>,
    /// The server's first packet, if it answered the ClientHello with something else than TLS.
    pub answered_in_clear: Option<PacketRef>,
}

/// A TLS alert (RFC 8446 §6).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TlsAlert {
    /// Who sent it.
    pub side: Side,
    /// 1 warning, 2 fatal; and the AlertDescription. `None` if it could not be read.
    pub content: Option<(u8, u8)>,
    /// The packet that completed it.
    pub packet: PacketRef,
}

/// A message that its receiver called too large: the one before a Close 1009.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RefusedMessage {
    /// Who sent the message.
    pub side: Side,
    /// The last packet of its sender before the Close.
    pub packet: PacketRef,
    /// Payload bytes on the wire, as far as they had come.
    pub wire_bytes: u64,
    /// Bytes that its receiver has of it, if it is not compressed or was inflated; at least these if it was not
    /// whole.
    pub inflated_bytes: Option<u64>,
    /// Whether all of it had come.
    pub is_whole: bool,
}

/// How one side ended an HTTP/2 stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StreamEnd {
    /// END_STREAM.
    EndStream,
    /// RST_STREAM with its error code.
    Reset(u32),
    /// GOAWAY with its error code.
    GoAway(u32),
}

/// The other leg of a proxied session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hop {
    /// Id of the connection on the other side of the proxy.
    pub peer_connection: String,
    /// `client-leg` or `upstream-leg`.
    pub role: &'static str,
    /// What tells that the two are one session: `key`, `proxy_header` or `traffic`.
    pub basis: &'static str,
}

/// One WebSocket, or one attempt: what the wire showed. No opinions, no words.
#[derive(Clone, Debug, PartialEq)]
pub struct ConnectionRecord {
    /// How it was recognised.
    pub kind: Kind,
    /// The side that sent the upgrade request.
    pub client: Endpoint,
    /// Its peer.
    pub server: Endpoint,
    /// The TCP flow's number, from 0, in the order of first packets.
    pub tcp_stream: u64,
    /// Which connection of its flow this is, from 0.
    pub attempt: u32,
    /// First packet of the flow for the first connection on it, else of the request.
    pub first: PacketRef,
    /// Last packet that belongs to it.
    pub last: PacketRef,
    /// Place of `first` in the order in which packets were processed.
    pub first_order: u64,
    /// Place of the packet that ended it, else of the sweep that let it go; `u64::MAX` if only the capture ended.
    pub end_order: u64,
    /// The encapsulations that it was found in.
    pub tunnel: TunnelPath,
    /// TLS, if it was used.
    pub tls: Option<Box<TlsFacts>>,
    /// The proxies before it that said who they speak for.
    pub via: Option<Box<Via>>,
    /// The upgrade, if it was seen.
    pub upgrade: Option<Box<Upgrade>>,
    /// What became of it.
    pub outcome: Outcome,
    /// How it ended.
    pub ending: Ending,
    /// The code for statistics.
    pub close_code: Option<CloseCode>,
    /// The side whose Close frame came first.
    pub initiator: Option<Side>,
    /// The side that ended the transport first.
    pub ended_by: Option<Side>,
    /// The packet with the 101.
    pub opened: Option<PacketRef>,
    /// The first event of the end: Close, FIN or RST.
    pub end: Option<PacketRef>,
    /// First Close frame of each side.
    pub close: PerSide<Option<CloseFrame>>,
    /// Whether both Close frames were sent before the other's arrived.
    pub crossed: bool,
    /// What each side's application was told.
    pub saw: PerSide<Saw>,
    /// Frames of each side.
    pub frames: PerSide<FrameCounts>,
    /// Milliseconds between the last payload byte of either side and the first event of the end.
    pub idle_before_end_ms: Option<f64>,
    /// The same for each side's own last payload byte.
    pub idle_ms: PerSide<Option<f64>>,
    /// Milliseconds between the last packet with bytes of a data frame (text, binary, continuation) of either side,
    /// else the 101, and the first event of the end; `None` if frames were missed.
    pub data_idle_before_end_ms: Option<f64>,
    /// TCP, by sender.
    pub tcp: Box<PerSide<TcpFacts>>,
    /// TCP, both directions.
    pub flow: FlowEnds,
    /// HTTP/2: how each side ended the stream.
    pub stream_end: Option<PerSide<Option<StreamEnd>>>,
    /// HTTP/2: the packet in which a side used up what its peer lets it send, if nothing was granted since.
    pub stalled: PerSide<Option<PacketRef>>,
    /// Each side's last ping.
    pub last_ping: PerSide<Option<LastPing>>,
    /// Pings of each side that had no pong when the connection ended.
    pub unanswered_pings: PerSide<u32>,
    /// How each side pings, if it does.
    pub heartbeat: PerSide<Option<Box<Heartbeat>>>,
    /// The message that was refused for its size.
    pub refused_message: Option<Box<RefusedMessage>>,
    /// Violations, in the order of the packets.
    pub violations: Vec<Violation>,
    /// What could not be known, sorted.
    pub limits: Vec<Limit>,
}

impl ConnectionRecord {
    /// One of which nothing is known but its ends and one packet.
    pub fn bare(client: Endpoint, server: Endpoint, packet: PacketRef) -> Self {
        Self {
            kind: Kind::Http1,
            client,
            server,
            tcp_stream: 0,
            attempt: 0,
            first: packet,
            last: packet,
            first_order: 0,
            end_order: 0,
            tunnel: TunnelPath::default(),
            tls: None,
            via: None,
            upgrade: None,
            outcome: Outcome::Indeterminate,
            ending: Ending::NotCaptured,
            close_code: None,
            initiator: None,
            ended_by: None,
            opened: None,
            end: None,
            close: PerSide::default(),
            crossed: false,
            saw: PerSide::from_fn(|_| Saw::NOTHING),
            frames: PerSide::default(),
            idle_before_end_ms: None,
            idle_ms: PerSide::default(),
            data_idle_before_end_ms: None,
            tcp: Box::default(),
            flow: FlowEnds::default(),
            stream_end: None,
            stalled: PerSide::default(),
            last_ping: PerSide::default(),
            unanswered_pings: PerSide::default(),
            heartbeat: PerSide::default(),
            refused_message: None,
            violations: Vec::new(),
            limits: Vec::new(),
        }
    }
}
