//! What each side's application was told: RFC 6455 §7.1.5 to §7.1.7, held against what TCP delivered.

use super::motive::{Motive, blames_peer, motive, refuses};
use super::record::{Certainty, Saw};
use super::session::{EndKind, SeenClose, Session, TransportEnd};
use crate::base::{PacketRef, PerSide, Side};
use crate::websocket::CloseCode;

/// Reason with which tungstenite refuses a code; it then reports its own 1002 to its application.
const TUNGSTENITE_REFUSAL: &[u8] = b"Protocol violation";

/// Milliseconds after which a side that reads would have acted on a Close.
const LINGER_MS: f64 = 1000.0;

/// Bytes of the smallest Close frame that answers: a server's empty one.
const SMALLEST_CLOSE: u64 = 2;

/// What the verdict needs to know beside the session itself.
#[derive(Clone, Copy, Debug)]
pub(super) struct Transport {
    /// How far each side's stream was acknowledged.
    pub(super) acknowledged: PerSide<Option<u64>>,
    /// How far the peer's RST acknowledged each side's stream.
    pub(super) reset_acknowledged: PerSide<Option<u64>>,
    /// Offset behind the last byte of each side that was seen.
    pub(super) highest: PerSide<u64>,
    /// Whether any packet of each side was captured.
    pub(super) present: PerSide<bool>,
    /// Whether bytes of each side are missing where a Close may have been.
    pub(super) missed: PerSide<bool>,
    /// Whether each side's FIN was acknowledged and is missing.
    pub(super) fin_missed: PerSide<bool>,
    /// The flow's last packet.
    pub(super) last: PacketRef,
    /// Whether each side sent again and again, unanswered, until the capture ended.
    pub(super) unanswered: PerSide<bool>,
}

/// What `side` was told, of a session that was open.
pub(super) fn saw(session: &Session, transport: &Transport, side: Side) -> Saw {
    let told = Teller { session, transport, side, peer: !side };
    match motive(session, side) {
        Motive::Failed(basis) => abnormal(Certainty::Likely, Some(basis)),
        Motive::Unclear => Saw::NOTHING,
        Motive::Chosen => told.peer_close().unwrap_or_else(|| told.no_close()),
    }
}

/// The side was told that no Close arrived.
pub(super) fn abnormal(certainty: Certainty, basis: Option<PacketRef>) -> Saw {
    Saw { code: Some(CloseCode::ABNORMAL), reason: None, clean: Some(false), certainty, basis }
}

struct Teller<'a> {
    session: &'a Session,
    transport: &'a Transport,
    side: Side,
    peer: Side,
}

impl Teller<'_> {
    fn own(&self) -> Option<&SeenClose> {
        self.session.closes[self.side].as_deref()
    }

    fn theirs(&self) -> Option<&SeenClose> {
        self.session.closes[self.peer].as_deref()
    }

    /// Its own Close, if that came upon the peer's.
    fn answer(&self) -> Option<&SeenClose> {
        let answers = self.session.initiator() == Some(self.peer) && !self.session.crossed();
        self.own().filter(|_| answers)
    }

    fn has_reset(&self, side: Side) -> bool {
        self.ends(side).any(|end| end.kind == EndKind::Reset)
    }

    fn ends(&self, side: Side) -> impl Iterator<Item = &TransportEnd> {
        self.session.ends.iter().filter(move |end| self.session.side(end.sender) == side)
    }

    fn peer_close(&self) -> Option<Saw> {
        let theirs = self.theirs()?;
        let event = &theirs.event;
        let answer = self.answer();
        // Chromium reports a Close only once TCP ends in order behind it; a reset of an HTTP/2 stream does no harm.
        let was_reset = self.session.stream.is_none() && self.has_reset(self.peer);
        let is_spoilt = theirs.is_followed || answer.is_none() && was_reset;
        if is_spoilt && self.session.is_chromium(self.side) {
            return Some(abnormal(Certainty::Likely, Some(event.packet)));
        }
        if let Some(answer) = answer {
            match refuses(self.session, self.side, theirs, answer) {
                Some(true) => return Some(refused(answer)),
                Some(false) => {}
                None => return Some(Saw::NOTHING),
            }
        }
        if !event.valid && answer.is_none() {
            let over = !self.session.ends.is_empty() || self.own().is_some();
            return Some(if over { abnormal(Certainty::Likely, Some(event.packet)) } else { Saw::NOTHING });
        }
        if self.own().is_none() && self.transport.missed[self.side] && blames_peer(event) {
            // It most likely answers a Close that failed the connection.
            return Some(Saw::NOTHING);
        }
        let certainty = self.delivery(theirs)?;
        let Some(code) = event.code().filter(|_| certainty != Certainty::Unknown) else {
            return Some(Saw::NOTHING);
        };
        Some(Saw {
            code: Some(code),
            reason: (!event.cut).then(|| event.body.reason.clone()),
            clean: Some(self.own().is_some()),
            certainty: if event.valid { certainty } else { Certainty::Likely },
            basis: Some(event.packet),
        })
    }

    /// How sure it is that the peer's Close reached the application; `None` if it most likely did not.
    fn delivery(&self, theirs: &SeenClose) -> Option<Certainty> {
        if let Some(answer) = self.answer() {
            // An application may have closed on its own while the peer's Close lay unread.
            let is_echo = answer.event.body.code == theirs.event.body.code;
            return Some(if is_echo { Certainty::Certain } else { Certainty::Likely });
        }
        let acknowledged =
            self.transport.acknowledged[self.peer].is_some_and(|upto| upto >= theirs.event.end);
        let own_end = |kind: EndKind| self.session.leaves(self.side).find(move |end| end.kind == kind);
        let (reset, fin) = (own_end(EndKind::Reset), own_end(EndKind::Fin));
        let fin_before = fin.is_some_and(|fin| fin.is_before(theirs));
        let unread = match (&self.session.stream, reset) {
            // A stream's bytes and its RST_STREAM pass through the same reader, in order.
            (Some(_), Some(reset)) => reset.is_before(theirs),
            // A socket that is closed with unread bytes resets (RFC 2525 §2.17), and who reads a Close answers
            // it. In TLS the unread bytes may be those of the close_notify behind an answer.
            _ => {
                let is_notify = self.own().is_some() && self.peer_notified();
                let had =
                    acknowledged || self.transport.reset_acknowledged[self.peer] >= Some(theirs.event.end);
                !(is_notify && had) && (fin.is_none() || fin_before || !acknowledged)
            }
        };
        if reset.is_some() && unread || fin_before && self.own().is_none() {
            return None;
        }
        if acknowledged || reset.is_some() {
            return Some(match self.own() {
                None if self.session.ends.is_empty() || self.waited_in_vain(theirs) => Certainty::Unknown,
                Some(own) if reset.is_none() && !fin_before && !self.lingered(own, theirs) => {
                    // That its application chose to blame the peer is sure only if it says so in its own words.
                    let unclear =
                        blames_peer(&own.event) && (fin.is_none() || own.event.body.reason.is_empty());
                    if unclear { Certainty::Likely } else { Certainty::Certain }
                }
                _ => Certainty::Likely,
            });
        }
        if self.transport.present[self.side] {
            return Some(Certainty::Unknown);
        }
        // Nothing of this side was captured: that the peer acknowledged more of it after its own Close means
        // that this side went on to answer.
        let went_on = theirs.event.acks.zip(self.transport.acknowledged[self.side]);
        let answered_unseen = went_on.is_some_and(|(then, last)| last >= then + SMALLEST_CLOSE);
        Some(if answered_unseen { Certainty::Likely } else { Certainty::Unknown })
    }

    /// Whether the peer said in TLS that it sends no more.
    fn peer_notified(&self) -> bool {
        let peer = self.session.sender(self.peer).index();
        self.session.tls.as_ref().is_some_and(|tls| tls.sent[peer].close_notify.is_some())
    }

    /// Whether the peer, whose Close was acknowledged and never answered, gave up after a while, and this side
    /// did nothing at all: it was not reading.
    fn waited_in_vain(&self, theirs: &SeenClose) -> bool {
        let given_up = self.ends(self.peer).next();
        self.ends(self.side).next().is_none()
            && given_up.is_some_and(|end| end.packet.time.millis_since(theirs.event.packet.time) >= LINGER_MS)
    }

    /// Whether this side, a server, left TCP open although both Closes were there: it has to end it at once
    /// (RFC 6455 §7.1.1), if it has read the peer's.
    fn lingered(&self, own: &SeenClose, theirs: &SeenClose) -> bool {
        let both = own.event.packet.later(theirs.event.packet);
        let end = self.ends(Side::Server).next().map_or(self.transport.last, |end| end.packet);
        self.side == Side::Server && end.time.millis_since(both.time) >= LINGER_MS
    }

    fn no_close(&self) -> Saw {
        let end = self.session.transport_end();
        if self.theirs().is_some() {
            return abnormal(Certainty::Likely, end.map(|end| end.packet));
        }
        if self.transport.missed[self.peer] {
            return self.guess_from_answer();
        }
        if let Some(end) = end {
            let nothing_follows = self.ends(self.peer).next().is_some() || self.has_reset(self.side);
            let seen_after_ms = self.transport.last.time.millis_since(end.packet.time);
            if !nothing_follows && seen_after_ms < LINGER_MS {
                return Saw::NOTHING;
            }
            let is_sure = nothing_follows && !self.session.readers[self.peer].gap_hid_frames();
            return abnormal(if is_sure { Certainty::Certain } else { Certainty::Likely }, Some(end.packet));
        }
        if self.transport.unanswered[self.side] {
            return abnormal(Certainty::Likely, Some(self.transport.last));
        }
        Saw::NOTHING
    }

    /// The peer's bytes are missing, but this side sent a Close that answers something of just its size. Some
    /// stacks answer 1000 to anything.
    fn guess_from_answer(&self) -> Saw {
        let speaks = |close: &SeenClose| {
            close.event.valid && !close.event.cut && close.event.body.code != Some(CloseCode::NORMAL)
        };
        let Some(own) = self.own().filter(|own| speaks(own)) else { return Saw::NOTHING };
        let Some(acks) = own.event.acks else { return Saw::NOTHING };
        let own_bytes = own.event.end - own.event.start;
        let (own_key, their_key) = match self.side {
            Side::Client => (4, 0),
            Side::Server => (0, 4),
        };
        let unseen = acks.checked_sub(self.transport.highest[self.peer]);
        if unseen != (own_bytes + their_key).checked_sub(own_key) {
            return Saw::NOTHING;
        }
        Saw {
            code: own.event.code(),
            reason: None,
            clean: None,
            certainty: Certainty::Likely,
            basis: Some(own.event.packet),
        }
    }
}

/// What a side is told that refused the peer's Close: 1006, but for a library that reports its own code.
fn refused(answer: &SeenClose) -> Saw {
    let basis = Some(answer.event.packet);
    let mut saw = abnormal(Certainty::Likely, basis);
    if answer.event.body.reason.as_bytes() == TUNGSTENITE_REFUSAL {
        saw.code = Some(CloseCode::PROTOCOL_ERROR);
    }
    saw
}
