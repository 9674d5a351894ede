//! What each side's application was told: RFC 6455 §7.1.5 to §7.1.7, held against what TCP delivered.

use super::motive::{Motive, motive, refuses};
use super::record::{Certainty, Saw};
use super::session::{EndKind, SeenClose, Session, TransportEnd};
use crate::base::{PacketRef, PerSide, Side};
use crate::websocket::CloseCode;

/// Reason with which tungstenite refuses a code; it then reports its own 1002 to its application.
const TUNGSTENITE_REFUSAL: &[u8] = b"Protocol violation";

/// Bytes of the smallest Close frame that answers: a server's empty one.
const SMALLEST_CLOSE: u64 = 2;

/// What the verdict needs to know beside the session itself.
#[derive(Clone, Copy, Debug)]
pub(super) struct Transport {
    /// How far each side's stream was acknowledged.
    pub(super) acknowledged: PerSide<Option<u64>>,
    /// Offset behind the last byte of each side that was seen.
    pub(super) highest: PerSide<u64>,
    /// Whether any packet of each side was captured.
    pub(super) present: PerSide<bool>,
    /// Whether bytes of each side are missing where a Close may have been.
    pub(super) missed: PerSide<bool>,
    /// Whether each side's FIN was acknowledged and is missing.
    pub(super) fin_missed: PerSide<bool>,
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
        self.session.closes[self.side].as_ref()
    }

    fn theirs(&self) -> Option<&SeenClose> {
        self.session.closes[self.peer].as_ref()
    }

    /// Its own Close, if that came upon the peer's.
    fn answer(&self) -> Option<&SeenClose> {
        let answers = self.session.initiator() == Some(self.peer) && !self.session.crossed();
        self.own().filter(|_| answers)
    }

    fn ends(&self, side: Side) -> impl Iterator<Item = &TransportEnd> {
        self.session.ends.iter().filter(move |end| self.session.side(end.sender) == side)
    }

    fn peer_close(&self) -> Option<Saw> {
        let theirs = self.theirs()?;
        let event = &theirs.event;
        if theirs.more_in_packet && self.session.is_chromium(self.side) {
            return Some(abnormal(Certainty::Likely, Some(event.packet)));
        }
        let answer = self.answer();
        if let Some(answer) = answer
            && refuses(self.session, self.side, theirs, answer)
        {
            return Some(refused(answer));
        }
        if !event.valid && answer.is_none() {
            let over = !self.session.ends.is_empty() || self.own().is_some();
            return Some(if over { abnormal(Certainty::Likely, Some(event.packet)) } else { Saw::NOTHING });
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
        let reset = self.ends(self.side).find(|end| end.kind == EndKind::Reset);
        let fin = self.ends(self.side).find(|end| end.kind == EndKind::Fin);
        let fin_before = fin.is_some_and(|fin| fin.packet.is_before(theirs.event.packet));
        if let Some(reset) = reset {
            // A socket that is closed with unread bytes resets (RFC 2525 §2.17): who reads a Close answers it.
            let unread = self.own().is_none() && fin.is_none();
            if reset.packet.is_before(theirs.event.packet) || fin_before || unread || !acknowledged {
                return None;
            }
            return Some(Certainty::Likely);
        }
        if acknowledged {
            let doubtful = fin_before || self.own().is_none();
            return Some(if doubtful { Certainty::Likely } else { Certainty::Certain });
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

    fn no_close(&self) -> Saw {
        let end = self.session.transport_end();
        if self.theirs().is_some() {
            return abnormal(Certainty::Likely, end.map(|end| end.packet));
        }
        if self.transport.missed[self.peer] {
            return self.guess_from_answer();
        }
        if let Some(end) = end {
            let nothing_follows = self.ends(self.peer).next().is_some() || end.kind == EndKind::Reset;
            let certainty = if nothing_follows { Certainty::Certain } else { Certainty::Likely };
            return abnormal(certainty, Some(end.packet));
        }
        if self.transport.unanswered[self.side] {
            return abnormal(Certainty::Likely, Some(self.session.last));
        }
        Saw::NOTHING
    }

    /// The peer's bytes are missing, but this side sent a Close that answers something of just its size.
    fn guess_from_answer(&self) -> Saw {
        let Some(own) = self.own().filter(|own| own.event.valid && !own.event.cut) else {
            return Saw::NOTHING;
        };
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
