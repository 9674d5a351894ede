use crate::base::{PacketRef, WireText};

/// How the answer's `Sec-WebSocket-Accept` fits the request's key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Accept {
    /// It is the key's digest (RFC 6455 §4.2.2).
    Valid,
    /// It is something else.
    Invalid,
    /// The 101 has none.
    Missing,
}

impl Accept {
    /// The stable id: `valid`, `invalid` or `missing`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::Invalid => "invalid",
            Self::Missing => "missing",
        }
    }
}

/// What one upgrade showed: the request, and the answer if there was one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Upgrade {
    /// `1.1`, `1.0` or `2`.
    pub http_version: &'static str,
    /// The HTTP/2 stream.
    pub stream_id: Option<u32>,
    /// Request method.
    pub method: Option<WireText>,
    /// `Host` or `:authority`.
    pub host: Option<WireText>,
    /// Request target, with its query.
    pub path: Option<WireText>,
    /// `Origin`.
    pub origin: Option<WireText>,
    /// `User-Agent`.
    pub user_agent: Option<WireText>,
    /// `Sec-WebSocket-Key`.
    pub key: Option<WireText>,
    /// `Server` of the answer.
    pub server_header: Option<WireText>,
    /// `Via` of the answer.
    pub via: Option<WireText>,
    /// Status of the answer.
    pub status: Option<u16>,
    /// `Location` of the answer.
    pub location: Option<WireText>,
    /// `Retry-After` of the answer.
    pub retry_after: Option<WireText>,
    /// First bytes of a refusal's body.
    pub body_excerpt: Option<WireText>,
    /// The packet that completed the request's head.
    pub request_packet: Option<PacketRef>,
    /// The packet that completed the answer's head.
    pub response_packet: Option<PacketRef>,
    /// How the accept value fits; `None` if the capture cannot tell.
    pub accept: Option<Accept>,
    /// `Sec-WebSocket-Protocol` of the request, split.
    pub subprotocols_offered: Vec<WireText>,
    /// `Sec-WebSocket-Protocol` of the answer.
    pub subprotocol: Option<WireText>,
    /// `Sec-WebSocket-Extensions` of the request, as sent.
    pub extensions_offered: Option<WireText>,
    /// `Sec-WebSocket-Extensions` of the answer, as sent.
    pub extensions: Option<WireText>,
    /// What was wrong with the request or the answer.
    pub faults: Vec<UpgradeFault>,
}

/// A condition of RFC 6455 §4 that did not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UpgradeFault {
    /// Request: the method is not GET (§4.1).
    MethodNotGet,
    /// Request: HTTP before 1.1 (§4.1).
    HttpVersion,
    /// Request: no `Host` (§4.1).
    HostMissing,
    /// Request: `Upgrade` is missing or has no `websocket` (§4.1).
    RequestUpgradeHeader,
    /// Request: `Connection` is missing or has no `Upgrade` (§4.1).
    RequestConnectionHeader,
    /// Request: no `Sec-WebSocket-Key` (§4.1).
    KeyMissing,
    /// Request: the key is not 16 bytes in base64 (§4.1).
    KeyInvalid,
    /// Request: `Sec-WebSocket-Version` is missing (§4.1).
    VersionMissing,
    /// Request: the version is not 13 (§4.1).
    VersionUnsupported,
    /// Answer: `Upgrade` is missing or is not `websocket` (§4.1).
    ResponseUpgradeHeader,
    /// Answer: `Connection` is missing or has no `Upgrade` (§4.1).
    ResponseConnectionHeader,
    /// Answer: no `Sec-WebSocket-Accept` (§4.1).
    AcceptMissing,
    /// Answer: the accept value is not the key's (§4.1).
    AcceptInvalid,
    /// Answer: a subprotocol that was not offered (§4.1).
    SubprotocolNotOffered,
    /// Answer: none of the subprotocols that were offered; browsers fail on it (WHATWG WebSockets).
    SubprotocolMissing,
    /// Answer: an extension that was not offered (§4.1).
    ExtensionNotOffered,
    /// Answer: an extension twice, or with parameters that it cannot have (§9.1, RFC 7692 §7).
    ExtensionInvalid,
    /// A head that is not well-formed HTTP (RFC 9112), such as lines that end in a bare LF.
    HeadMalformed,
    /// A head that is longer than is kept.
    HeadTooLong,
}
