//! What each side's application was told: RFC 6455 §7.1.5 to §7.1.7, held against what TCP delivered.

use super::record::{Certainty, Saw};
use super::session::{EndKind, SeenClose, Session, blames_peer};
use crate::base::{PacketRef, PerSide, Side};
use crate::websocket::{CloseCode, ViolationKind};

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
    /// Whether each side sent again and again, unanswered, until the capture ended.
    pub(super) unanswered: PerSide<bool>,
}

/// What `side` was told, of a session that was open.
pub(super) fn saw(session: &Session, transport: &Transport, side: Side) -> Saw {
    let told = Teller { session, transport, side, peer: !side };
    told.failed_connection().or_else(|| told.peer_close()).unwrap_or_else(|| told.no_close())
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

    /// The side gave up because of what the peer sent: it is told 1006, whatever follows (RFC 6455 §7.1.7).
    fn failed_connection(&self) -> Option<Saw> {
        let own = self.own();
        let blame = own.filter(|own| own.event.body.code.is_some_and(blames_peer));
        let fault = self.session.faults[self.peer].filter(|fault| {
            fault.event.kind != ViolationKind::FrameAfterClose
                && self.theirs().is_none_or(|theirs| fault.event.start < theirs.event.start)
        });
        if let Some(fault) = fault {
            let packet = fault.event.packet;
            if blame.is_some_and(|blame| blame.event.packet >= packet) {
                return Some(abnormal(Certainty::Likely, Some(packet)));
            }
            let dropped =
                self.session.ends.first().filter(|end| end.side == self.side && end.packet >= packet);
            if own.is_none() && dropped.is_some() {
                return Some(abnormal(Certainty::Likely, Some(packet)));
            }
        }
        let blame = blame?;
        let peer_closed_first = !blame.is_first && !self.crossed();
        if peer_closed_first {
            return None;
        }
        let failed =
            blame.peer_inside_message || self.is_size_refusal(blame) || self.session.is_browser(self.side);
        if failed {
            return Some(abnormal(Certainty::Likely, Some(blame.event.packet)));
        }
        self.needs_payload().then_some(Saw::NOTHING)
    }

    /// Whether only the text of the peer's messages could tell if this side's 1007 blames it or is the
    /// application's own: libraries give no reason, or one about UTF-8.
    fn needs_payload(&self) -> bool {
        needs_payload(self.session, self.side)
    }

    /// A 1009 after a whole message is the library's if its reason is empty or one that libraries write.
    fn is_size_refusal(&self, own: &SeenClose) -> bool {
        const LIBRARY_REASONS: &[&str] = &[
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
        let reason = own.event.body.reason.to_lossy().to_lowercase();
        own.event.body.code == Some(CloseCode::TOO_BIG)
            && own.peer_last_message.is_some()
            && (reason.is_empty() || LIBRARY_REASONS.iter().any(|text| reason.contains(text)))
    }

    fn peer_close(&self) -> Option<Saw> {
        let theirs = self.theirs()?;
        let event = &theirs.event;
        if self.session.is_chromium(self.side) && self.session.wrote_behind_close(self.peer) {
            return Some(abnormal(Certainty::Likely, Some(event.packet)));
        }
        let own = self.own();
        let answer = own.filter(|own| !own.is_first && !self.crossed());
        let refused = answer.filter(|answer| {
            matches!(answer.event.body.code, Some(CloseCode::PROTOCOL_ERROR | CloseCode::INVALID_PAYLOAD))
                && answer.event.body.code != event.body.code
        });
        if let Some(refusal) = refused {
            let basis = Some(refusal.event.packet);
            if refusal.event.body.reason.as_bytes() == TUNGSTENITE_REFUSAL {
                let code = Some(CloseCode::PROTOCOL_ERROR);
                return Some(Saw {
                    code,
                    reason: None,
                    clean: Some(false),
                    certainty: Certainty::Likely,
                    basis,
                });
            }
            return Some(abnormal(Certainty::Likely, basis));
        }
        if !event.valid && answer.is_none() {
            let over = !self.session.ends.is_empty() || own.is_some();
            return Some(if over { abnormal(Certainty::Likely, Some(event.packet)) } else { Saw::NOTHING });
        }
        if event.cut && event.body.code.is_none() {
            return Some(Saw::NOTHING);
        }
        let certainty = self.delivery(theirs, answer.is_some())?;
        if certainty == Certainty::Unknown {
            return Some(Saw::NOTHING);
        }
        Some(Saw {
            code: Some(event.body.code.unwrap_or(CloseCode::NO_STATUS)),
            reason: Some(event.body.reason.clone()),
            clean: Some(own.is_some()),
            certainty: if event.valid { certainty } else { Certainty::Likely },
            basis: Some(event.packet),
        })
    }

    /// How sure it is that the peer's Close reached the application; `None` if it surely did not.
    fn delivery(&self, theirs: &SeenClose, answered: bool) -> Option<Certainty> {
        let end = theirs.event.end;
        let acknowledged = self.transport.acknowledged[self.peer].is_some_and(|upto| upto >= end);
        if answered {
            return Some(Certainty::Certain);
        }
        let mut reset = None;
        let mut fin_before = false;
        for (at, own_end) in self.session.ends.iter().enumerate().filter(|(_, end)| end.side == self.side) {
            match own_end.kind {
                EndKind::Reset => reset = Some(at),
                EndKind::Fin => fin_before |= at < theirs.ends_before,
            }
        }
        if reset.is_some_and(|at| at < theirs.ends_before) || (fin_before && reset.is_some()) {
            return None;
        }
        if acknowledged {
            let doubtful =
                reset.is_some() || fin_before || (self.own().is_none() && !self.is_silent_since(theirs));
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

    /// Whether the side has sent nothing that ends the connection since the peer's Close.
    fn is_silent_since(&self, theirs: &SeenClose) -> bool {
        self.session.ends.iter().skip(theirs.ends_before).all(|end| end.side != self.side)
    }

    fn no_close(&self) -> Saw {
        if self.theirs().is_some() {
            // It was sent and did not arrive: the side ended first.
            return abnormal(Certainty::Likely, self.session.ends.first().map(|end| end.packet));
        }
        let end = self.session.ends.first();
        if self.transport.missed[self.peer] {
            return self.guess_from_answer();
        }
        if let Some(end) = end {
            return abnormal(Certainty::Certain, Some(end.packet));
        }
        if self.transport.unanswered[self.side] {
            return abnormal(Certainty::Likely, Some(self.session.last));
        }
        Saw::NOTHING
    }

    /// The peer's bytes are missing, but this side sent a Close that answers something of just its size.
    fn guess_from_answer(&self) -> Saw {
        let Some(own) = self.own().filter(|own| own.event.valid && own.is_first) else { return Saw::NOTHING };
        let Some(acks) = own.event.acks else { return Saw::NOTHING };
        let seen = self.transport.highest[self.peer];
        let body = own.event.end - own.event.start;
        let mask = if self.side == Side::Client { 4 } else { 0 };
        let theirs = body - mask + (4 - mask);
        if acks.checked_sub(seen) != Some(theirs) {
            return Saw::NOTHING;
        }
        Saw {
            code: Some(own.event.body.code.unwrap_or(CloseCode::NO_STATUS)),
            reason: None,
            clean: None,
            certainty: Certainty::Likely,
            basis: Some(own.event.packet),
        }
    }

    fn crossed(&self) -> bool {
        crossed(self.session)
    }
}

/// Whether only the payload of messages could tell why `side` sent its 1007.
pub(super) fn needs_payload(session: &Session, side: Side) -> bool {
    const REASONS: &[&str] = &["utf", "decode", "encod", "inflate", "deflate", "compress", "unicode"];
    let Some(own) = &session.closes[side] else { return false };
    let reason = own.event.body.reason.to_lossy().to_lowercase();
    let peer_frames = session.readers[!side].counts();
    own.event.body.code == Some(CloseCode::INVALID_PAYLOAD)
        && (own.is_first || crossed(session))
        && peer_frames.text + peer_frames.binary > 0
        && session.faults[!side].is_none()
        && (reason.is_empty() || REASONS.iter().any(|text| reason.contains(text)))
}

/// Whether both Close frames were sent before the other's arrived: neither sender had acknowledged the
/// other's.
pub(super) fn crossed(session: &Session) -> bool {
    let (Some(client), Some(server)) = (&session.closes.client, &session.closes.server) else { return false };
    let unaware = |of: &SeenClose, by: &SeenClose| by.event.acks.is_some_and(|acks| acks < of.event.end);
    unaware(client, server) && unaware(server, client)
}

/// The side was told that no Close arrived.
pub(super) fn abnormal(certainty: Certainty, basis: Option<PacketRef>) -> Saw {
    Saw { code: Some(CloseCode::ABNORMAL), reason: None, clean: Some(false), certainty, basis }
}
