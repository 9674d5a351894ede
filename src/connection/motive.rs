//! Why a side closed: because of what its peer had sent (RFC 6455 §7.1.7), or because its application wished.

use super::session::{SeenClose, Session};
use crate::base::{PacketRef, Side};
use crate::websocket::{Checked, CloseCode, CloseEvent, Compression, ViolationKind};

/// Milliseconds after its Close within which a library that fails a connection has ended TCP; a side that is
/// open longer waits for an answer. Measured with five libraries on one machine.
const WAITS_MS: f64 = 10.0;

/// Milliseconds within which a library refuses a message for its size once it is whole.
const REFUSES_MS: f64 = 20.0;

/// Numbers in a reason from here on are taken for sizes in bytes.
const SMALLEST_SIZE: u64 = 64;

/// What libraries write when a message is too large, in lower case.
const SIZE_REASONS: &[&str] = &[
    "message too big",
    "message too large",
    "max payload size exceeded",
    "payload too big",
    "read limit exceeded",
    "frame too large",
    "messagehandler has a limit of",
    "exceeds maximum",
    "over size limit",
    "exceeds limit",
];

/// What only a library writes about text that is not UTF-8: Python's codec errors, as `websockets` words them.
const CODEC_REASONS: &[&str] =
    &["start byte at position", "continuation byte at position", "end of data at position"];

/// What libraries and applications write about text or compressed data.
const PAYLOAD_REASONS: &[&str] = &["utf", "decode", "encod", "inflate", "deflate", "compress", "unicode"];

/// Why a side closed with a code that blames its peer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Motive {
    /// Its library failed the connection; this packet shows why, or that it did.
    Failed(PacketRef),
    /// Its application chose the code.
    Chosen,
    /// Only what was not captured, or the payload of the peer's messages, could tell.
    Unclear,
}

/// Why `side` ended the connection, if it did so before it had taken a Close of its peer.
pub(super) fn motive(session: &Session, side: Side) -> Motive {
    let own = session.closes[side].as_deref();
    let blame = own.filter(|own| blames_peer(&own.event));
    if let Some(fault) = fault_before_close(session, !side) {
        let blamed = blame.is_some_and(|blame| !blame.event.packet.is_before(fault));
        let dropped = session
            .transport_end()
            .is_some_and(|end| session.side(end.sender) == side && !end.packet.is_before(fault));
        if blamed || own.is_none() && dropped {
            return Motive::Failed(fault);
        }
    }
    match blame {
        Some(own) if session.initiator() == Some(side) || session.crossed() => {
            Blame::new(session, side, own).motive()
        }
        _ => Motive::Chosen,
    }
}

/// Whether `side` answered its peer's Close with one that refuses it, or something before it; `None` if only what
/// was not captured could tell.
pub(super) fn refuses(session: &Session, side: Side, theirs: &SeenClose, answer: &SeenClose) -> Option<bool> {
    let is_echo = theirs.event.valid && answer.event.body.code == theirs.event.body.code;
    if is_echo || !blames_peer(&answer.event) {
        return Some(false);
    }
    let is_hidden = fault_may_be_hidden(session, !side);
    match answer.event.body.code {
        Some(CloseCode::TOO_BIG) => {
            Some((answer.peer_last_message.is_some() || is_hidden) && has_reason(answer, SIZE_REASONS))
        }
        _ if !theirs.event.valid || fault_before_close(session, !side).is_some() => Some(true),
        _ if is_hidden => None,
        // The peer may close between fragments; `websockets` says 1002 then, and takes the Close.
        Some(CloseCode::PROTOCOL_ERROR) => Some(!answer.peer_inside_message),
        _ => Some(true),
    }
}

/// Whether a Close has a code with which an endpoint fails a connection because of what its peer sent (RFC 6455
/// §7.1.7, §7.4.1).
pub(super) fn blames_peer(close: &CloseEvent) -> bool {
    matches!(
        close.body.code,
        Some(
            CloseCode::PROTOCOL_ERROR
                | CloseCode::UNSUPPORTED_DATA
                | CloseCode::INVALID_PAYLOAD
                | CloseCode::TOO_BIG
                | CloseCode::MANDATORY_EXTENSION
        )
    )
}

/// The packet with a side's first fault before its Close.
fn fault_before_close(session: &Session, side: Side) -> Option<PacketRef> {
    let fault = session.faults[side].as_deref().filter(|fault| {
        fault.kind != ViolationKind::FrameAfterClose
            && session.closes[side].as_ref().is_none_or(|close| fault.start < close.event.start)
    })?;
    Some(fault.packet)
}

/// Whether frames of a side that may have been at fault were not captured.
fn fault_may_be_hidden(session: &Session, side: Side) -> bool {
    let reader = &session.readers[side];
    let frames = reader.counts();
    reader.gap_hid_frames() || session.upgrade.is_none() && frames.total() == frames.close
}

/// Whether the reason is empty or holds one of these texts.
fn has_reason(close: &SeenClose, texts: &[&str]) -> bool {
    let reason = close.event.body.reason.to_lossy().to_lowercase();
    reason.is_empty() || texts.iter().any(|text| reason.contains(text))
}

/// A side's Close with a code that blames the peer, which does not answer one of the peer's.
struct Blame<'a> {
    session: &'a Session,
    side: Side,
    own: &'a SeenClose,
}

impl<'a> Blame<'a> {
    const fn new(session: &'a Session, side: Side, own: &'a SeenClose) -> Self {
        Self { session, side, own }
    }

    fn motive(&self) -> Motive {
        let failed = Motive::Failed(self.own.event.packet);
        let is_browser = self.session.is_browser(self.side);
        if self.own.peer_inside_message || is_browser || self.did_not_wait() {
            return failed;
        }
        if fault_may_be_hidden(self.session, !self.side) {
            return Motive::Unclear;
        }
        let has_text = !self.own.event.body.reason.is_empty();
        match self.own.event.body.code {
            Some(CloseCode::TOO_BIG) if self.own.peer_last_message.is_some() => {
                let fits = has_reason(self.own, SIZE_REASONS) && !self.is_below_cited_sizes();
                if fits && (has_text || !self.waited() && self.is_prompt()) { failed } else { Motive::Chosen }
            }
            Some(CloseCode::INVALID_PAYLOAD) if self.own.peer_checked == Checked::All => Motive::Chosen,
            Some(CloseCode::INVALID_PAYLOAD) if self.session.payload_may_be_at_fault(!self.side) => {
                if has_text && has_reason(self.own, CODEC_REASONS) {
                    failed
                } else if has_reason(self.own, PAYLOAD_REASONS) && !self.waited() {
                    Motive::Unclear
                } else {
                    Motive::Chosen
                }
            }
            _ => Motive::Chosen,
        }
    }

    /// Whether its reason names sizes and the peer's last message is not even as large as the smallest of them.
    fn is_below_cited_sizes(&self) -> bool {
        let reason = self.own.event.body.reason.to_lossy();
        let cited =
            reason.split(|c: char| !c.is_ascii_digit()).filter_map(|number| number.parse::<u64>().ok());
        let looked_into = self.own.peer_message.filter(|size| size.is_exact).map(|size| size.inflated_bytes);
        let is_compressed = self.session.compression(!self.side) != Compression::None;
        let size = if is_compressed { looked_into } else { self.own.peer_last_message };
        let smallest = cited.filter(|number| *number >= SMALLEST_SIZE).min();
        size.zip(smallest).is_some_and(|(size, cited)| size < cited)
    }

    /// Whether it ended TCP before the peer's Close came: a closing handshake has no use for that.
    fn did_not_wait(&self) -> bool {
        match &self.session.closes[!self.side] {
            Some(theirs) => self.session.leaves(self.side).any(|end| end.is_before(theirs)),
            None => {
                let first = self.session.transport_end();
                first.is_some_and(|end| self.session.side(end.sender) == self.side)
                    && !self.session.readers[!self.side].gap_may_hide_close()
            }
        }
    }

    /// Whether it was still open for an answer when a library that fails would have ended TCP.
    fn waited(&self) -> bool {
        let since = |packet: PacketRef| packet.time.millis_since(self.own.event.packet.time);
        let ends = self.session.leaves(self.side).map(|end| end.packet);
        let own_end = ends.reduce(|first, end| if end.is_before(first) { end } else { first });
        let answer = self.session.closes[!self.side].as_ref().map(|theirs| theirs.event.packet);
        own_end.or(answer).is_some_and(|until| since(until) > WAITS_MS)
    }

    /// Whether it came as soon as the peer's last message was there.
    fn is_prompt(&self) -> bool {
        let peer = self.session.sender(!self.side).index();
        let last = self.own.last_payload[peer];
        last.is_none_or(|last| self.own.event.packet.time.millis_since(last.time) <= REFUSES_MS)
    }
}
