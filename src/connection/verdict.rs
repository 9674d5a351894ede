//! From a session and its flow to the record: outcome, ending, codes, limits, by their definitions.

use super::record::{CloseFrame, ConnectionRecord, Ending, Kind, Limit, Outcome, Saw};
use super::saw::{Transport, abnormal, crossed, needs_payload, saw};
use super::session::{EndKind, Session};
use super::tracker::Tracker;
use crate::base::{PacketRef, PerSide, Side};
use crate::flow::FlowSummary;
use crate::http::Upgrade;
use crate::websocket::CloseCode;

/// Retransmissions or probes without an answer that make a silence an ending.
const UNANSWERED: u32 = 3;

/// The records of a flow that is over.
pub fn records(summary: &FlowSummary, tracker: Tracker) -> Vec<ConnectionRecord> {
    let sessions = tracker.finish(&summary.context);
    let count = sessions.len();
    sessions
        .into_iter()
        .enumerate()
        .map(|(attempt, session)| record(summary, &session, attempt, attempt + 1 == count))
        .collect()
}

fn record(summary: &FlowSummary, session: &Session, attempt: usize, is_last: bool) -> ConnectionRecord {
    let judge = Judge::new(summary, session);
    let (outcome, ending) = judge.verdict();
    let index = |side: Side| session.sender(side).index();
    let [originator, responder] = summary.ends;
    let ends = [originator, responder];
    let endpoint = |side: Side| ends.get(index(side)).copied().unwrap_or(originator);
    let closes = PerSide::from_fn(|side| judge.close_frame(side));
    let is_open = judge.was_open;
    let first_end = session.first_end.as_ref();
    let idle = |last: Option<PacketRef>| {
        first_end.zip(last).map(|(end, last)| end.packet.time.millis_since(last.time).max(0.0))
    };
    let last_payload = first_end.map(|end| end.last_payload).unwrap_or_default();
    let tcp = |side: Side| {
        let [first, second] = &summary.tcp;
        let mut facts = if index(side) == 0 { first.clone() } else { second.clone() };
        if !is_last {
            (facts.fin, facts.rst) = (None, None);
        }
        facts
    };
    ConnectionRecord {
        kind: if session.mid_stream { Kind::MidStream } else { Kind::Http1 },
        client: endpoint(Side::Client),
        server: endpoint(Side::Server),
        tcp_stream: summary.number,
        attempt: attempt as u32,
        first: if attempt == 0 { summary.first } else { session.first },
        last: if is_last { summary.last } else { session.last },
        first_order: summary.first_order,
        end_order: summary.end_order.unwrap_or(u64::MAX),
        tunnel: summary.tunnel,
        tls: None,
        upgrade: session.upgrade.as_deref().cloned(),
        outcome,
        ending,
        close_code: judge.close_code(outcome, ending),
        initiator: judge.initiator(),
        ended_by: session.ends.first().map(|end| end.side),
        opened: session.upgrade.as_ref().filter(|_| is_open).and_then(|upgrade| upgrade.response_packet),
        end: first_end.map(|end| end.packet),
        close: closes,
        crossed: crossed(session),
        saw: PerSide::from_fn(|side| judge.saw(side, outcome)),
        frames: PerSide::from_fn(|side| *session.readers[side].counts()),
        idle_before_end_ms: idle(last_payload.client.max(last_payload.server)),
        idle_ms: PerSide::from_fn(|side| idle(last_payload[side])),
        tcp: PerSide::from_fn(tcp),
        flow: summary.ends_seen.clone(),
        stream_end: None,
        last_ping: PerSide::from_fn(|side| {
            let complete = judge.transport.present[!side] && !judge.transport.missed[!side];
            session.last_ping(side, judge.acknowledged_if_told(side), complete)
        }),
        unanswered_pings: PerSide::from_fn(|side| session.unanswered_pings(side)),
        violations: session.violations.clone(),
        limits: judge.limits(outcome),
    }
}

struct Judge<'a> {
    summary: &'a FlowSummary,
    session: &'a Session,
    transport: Transport,
    was_open: bool,
}

impl<'a> Judge<'a> {
    fn new(summary: &'a FlowSummary, session: &'a Session) -> Self {
        let pick = |values: [u64; 2], side: Side| values[session.sender(side).index()];
        let facts = |side: Side| &summary.tcp[session.sender(side).index()];
        let transport = Transport {
            acknowledged: PerSide::from_fn(|side| summary.acknowledged[session.sender(side).index()]),
            highest: PerSide::from_fn(|side| pick(summary.highest, side)),
            present: PerSide::from_fn(|side| facts(side).packets > 0),
            missed: PerSide::from_fn(|side| {
                !session.readers[side].is_in_step() && !session.readers[side].is_dead()
                    || pick(summary.unseen_tail, side) > 0
                    || facts(side).packets == 0
            }),
            unanswered: PerSide::from_fn(|side| {
                facts(side).unanswered_retransmissions >= UNANSWERED
                    || facts(side).unanswered_probes >= UNANSWERED
            }),
        };
        Self { summary, session, transport, was_open: was_open(session) }
    }

    fn verdict(&self) -> (Outcome, Ending) {
        if !self.was_open {
            return self.verdict_of_attempt();
        }
        let closes = &self.session.closes;
        let frames = Side::BOTH.into_iter().filter(|side| closes[*side].is_some()).count();
        if frames == 2 {
            return (Outcome::Clean, Ending::CloseHandshake);
        }
        let ended = self.session.ends.first();
        let silent = Side::BOTH.into_iter().any(|side| self.transport.unanswered[side]);
        let without_close = Side::BOTH.into_iter().filter(|side| closes[*side].is_none());
        let missed = without_close.clone().any(|side| self.transport.missed[side]);
        if missed && (ended.is_some() || silent || self.lost_end()) {
            return (Outcome::Indeterminate, Ending::NotCaptured);
        }
        match ended {
            Some(_) if frames == 1 => (Outcome::Abnormal, Ending::CloseUnanswered),
            Some(end) => match end.kind {
                EndKind::Fin => (Outcome::Abnormal, Ending::FinWithoutClose),
                EndKind::Reset => (Outcome::Abnormal, Ending::RstWithoutClose),
            },
            None if silent && frames == 1 => (Outcome::Abnormal, Ending::CloseUnanswered),
            None if silent => (Outcome::Abnormal, Ending::Silent),
            None => (Outcome::Open, Ending::Open),
        }
    }

    /// Whether bytes are missing at the end of a side that was captured, so that an end may be among them.
    fn lost_end(&self) -> bool {
        Side::BOTH.into_iter().any(|side| self.transport.missed[side])
    }

    fn verdict_of_attempt(&self) -> (Outcome, Ending) {
        let status = self.session.upgrade.as_ref().and_then(|upgrade| upgrade.status);
        match status {
            Some(101) => (Outcome::Failed, Ending::UpgradeInvalid),
            Some(_) => (Outcome::Failed, Ending::UpgradeRefused),
            None if self.answer_missed() => (Outcome::Indeterminate, Ending::NotCaptured),
            None if self.is_over() => (Outcome::Failed, Ending::UpgradeUnanswered),
            None => (Outcome::Indeterminate, Ending::NotCaptured),
        }
    }

    fn answer_missed(&self) -> bool {
        let server = self.session.sender(Side::Server).index();
        let facts = &self.summary.tcp[server];
        facts.packets == 0 || facts.gap_bytes > 0 || self.summary.unseen_tail[server] > 0
    }

    fn is_over(&self) -> bool {
        !self.session.ends.is_empty() || Side::BOTH.into_iter().any(|side| self.transport.unanswered[side])
    }

    fn close_code(&self, outcome: Outcome, ending: Ending) -> Option<CloseCode> {
        match outcome {
            Outcome::Open | Outcome::Indeterminate => None,
            Outcome::Failed if ending == Ending::TlsFailed => Some(CloseCode::TLS_HANDSHAKE),
            Outcome::Failed => Some(CloseCode::ABNORMAL),
            Outcome::Clean | Outcome::Abnormal => Some(
                self.initiator()
                    .and_then(|side| self.session.closes[side].as_ref())
                    .map_or(CloseCode::ABNORMAL, |close| {
                        close.event.body.code.unwrap_or(CloseCode::NO_STATUS)
                    }),
            ),
        }
    }

    fn initiator(&self) -> Option<Side> {
        Side::BOTH
            .into_iter()
            .find(|side| self.session.closes[*side].as_ref().is_some_and(|close| close.is_first))
    }

    fn saw(&self, side: Side, outcome: Outcome) -> Saw {
        if self.was_open {
            return saw(self.session, &self.transport, side);
        }
        if outcome != Outcome::Failed || side == Side::Server {
            return Saw::NOTHING;
        }
        let answer = self.session.upgrade.as_ref().and_then(|upgrade| upgrade.response_packet);
        let end = self.session.ends.first().map(|end| end.packet);
        abnormal(super::record::Certainty::Certain, answer.or(end))
    }

    fn close_frame(&self, side: Side) -> Option<CloseFrame> {
        self.session.closes[side].as_ref().map(|close| CloseFrame {
            code: close.event.body.code,
            reason: close.event.body.reason.clone(),
            packet: close.event.packet,
            valid: close.event.valid,
            acknowledged: self.acknowledged_if_told(side).map(|upto| upto >= close.event.end),
        })
    }

    /// How far a side's stream was acknowledged, if the packets that would tell were captured.
    fn acknowledged_if_told(&self, side: Side) -> Option<u64> {
        self.transport.acknowledged[side].filter(|_| self.transport.present[!side])
    }

    fn limits(&self, outcome: Outcome) -> Vec<Limit> {
        let mut limits = Vec::new();
        let mut add = |limit: Limit, holds: bool| {
            if holds {
                limits.push(limit);
            }
        };
        let session = self.session;
        let per_side = [
            (Side::Client, Limit::GapFromClient, Limit::NothingFromClient),
            (Side::Server, Limit::GapFromServer, Limit::NothingFromServer),
        ];
        add(Limit::CaptureStartsLate, session.mid_stream);
        add(Limit::CaptureEndsEarly, outcome == Outcome::Open);
        let pending = !self.was_open && outcome == Outcome::Indeterminate && !self.is_over();
        add(Limit::CaptureEndsInUpgrade, pending && !self.answer_missed());
        let gap = |side: Side| self.summary.tcp[session.sender(side).index()].gap_bytes > 0;
        for (side, gap_limit, nothing_limit) in per_side {
            add(gap_limit, gap(side) && self.transport.present[side]);
            add(nothing_limit, !self.transport.present[side]);
        }
        add(Limit::Snaplen, self.summary.cut_packets.iter().any(|cut| *cut));
        let half_seen = |upgrade: &Upgrade| {
            upgrade.request_packet.is_none() || (upgrade.status.is_none() && self.was_open)
        };
        add(Limit::UpgradeNotCaptured, session.upgrade.as_deref().is_none_or(half_seen));
        let unchecked = Side::BOTH.into_iter().any(|side| needs_payload(session, side));
        add(Limit::PayloadNotChecked, self.was_open && unchecked);
        add(Limit::FramingLost, Side::BOTH.into_iter().any(|side| session.readers[side].is_dead()));
        add(Limit::CapReached, session.cap_reached);
        limits.sort_unstable();
        limits
    }
}

/// Whether the client took the connection for open. A 101 that it must reject counts if it went on with frames.
fn was_open(session: &Session) -> bool {
    let client_frames = session.readers.client.counts().total() > 0;
    let Some(upgrade) = session.upgrade.as_deref() else { return true };
    match upgrade.status {
        Some(101) if client_frames => true,
        Some(101) if upgrade.client_must_reject() => false,
        Some(101) => {
            let client_left = session.ends.first().is_some_and(|end| end.side == Side::Client);
            !(client_left && upgrade.client_may_reject())
        }
        Some(_) => false,
        None => client_frames,
    }
}
