//! From a session and its flow to the record: outcome, ending, codes, limits, by their definitions.

use std::sync::Arc;

use super::channel::ChannelEnd;
use super::motive::{Motive, motive};
use super::record::{Certainty, CloseFrame, ConnectionRecord, Ending, Kind, Limit, Outcome, Saw, Violation};
use super::saw::{Transport, abnormal, saw};
use super::session::{EndKind, Session};
use super::tls::{TlsFlow, facts_of};
use super::tracker::{Carries, Finished, Tracker};
use crate::base::{PacketRef, PerSide, Side};
use crate::flow::{FlowSummary, TcpFacts};
use crate::http::Upgrade;
use crate::websocket::CloseCode;

/// Retransmissions or probes without an answer that make a silence an ending.
const UNANSWERED: u32 = 3;

/// What a flow held.
#[derive(Clone, Debug)]
pub struct FlowOutcome {
    /// What it carried.
    pub carries: Carries,
    /// Its connections.
    pub connections: Vec<ConnectionRecord>,
    /// Its TLS, if it carried that.
    pub tls: Option<Box<TlsFlow>>,
    /// Whether the ending of one asks for a look into the payload of its messages that was not taken.
    pub asks_payload: bool,
}

/// What becomes of a flow that is over.
pub fn outcome(summary: &FlowSummary, tracker: Tracker) -> FlowOutcome {
    let channel = Arc::new(ChannelEnd::of_flow(summary));
    let carries = tracker.carries();
    let Finished { mut sessions, tls, via } = tracker.finish(&channel);
    let asks_payload = sessions.iter().any(Session::lacks_payload);
    sessions.iter_mut().for_each(Session::settle_payload);
    let connections =
        sessions.iter_mut().enumerate().map(|(attempt, session)| record(summary, session, attempt)).collect();
    let tls = tls.map(|facts| Box::new(TlsFlow::new(summary, &facts, via.as_deref())));
    FlowOutcome { carries, connections, tls, asks_payload }
}

/// What it shows; the upgrade moves over.
fn record(summary: &FlowSummary, session: &mut Session, attempt: usize) -> ConnectionRecord {
    let judge = Judge::new(summary, session);
    let (outcome, ending) = judge.verdict();
    let endpoint = |side: Side| summary.ends[session.sender(side).index()];
    let first_end = session.first_end();
    let idle = |last: Option<PacketRef>| {
        first_end.zip(last).map(|((end, _), last)| end.time.millis_since(last.time).max(0.0))
    };
    let last_payload = first_end.map(|(_, last_payload)| last_payload).unwrap_or_default();
    let last_of_both = match (last_payload.client, last_payload.server) {
        (Some(client), Some(server)) => Some(client.later(server)),
        (client, server) => client.or(server),
    };
    let upgrade = session.upgrade.as_deref();
    let opened = upgrade.filter(|_| judge.was_open == Some(true));
    let mut record = ConnectionRecord {
        kind: match upgrade {
            None => Kind::MidStream,
            Some(upgrade) if upgrade.http_version == "2" => Kind::Http2,
            Some(_) => Kind::Http1,
        },
        client: endpoint(Side::Client),
        server: endpoint(Side::Server),
        tcp_stream: summary.number,
        attempt: attempt as u32,
        first: if attempt == 0 { summary.first } else { session.first },
        last: if session.is_followed || session.has_own_end() { session.last } else { summary.last },
        first_order: summary.first_order,
        end_order: summary.left_order,
        tunnel: summary.tunnel,
        tls: session.tls.as_deref().map(|facts| Box::new(facts_of(facts, session.client))),
        via: session.via.as_deref().cloned().map(Box::new),
        opened: opened.and_then(|upgrade| upgrade.response_packet),
        outcome,
        ending,
        close_code: judge.close_code(outcome),
        initiator: session.initiator(),
        ended_by: judge.ended_by(),
        end: first_end.map(|(packet, _)| packet),
        close: PerSide::from_fn(|side| judge.close_frame(side)),
        crossed: session.crossed(),
        saw: PerSide::from_fn(|side| judge.saw(side, outcome)),
        frames: PerSide::from_fn(|side| session.readers[side].counts()),
        idle_before_end_ms: idle(last_of_both),
        idle_ms: PerSide::from_fn(|side| idle(last_payload[side])),
        data_idle_before_end_ms: idle(session.last_data().filter(|_| judge.sees_both())),
        tcp: Box::new(PerSide::from_fn(|side| judge.tcp(side))),
        flow: summary.ends_seen_from(endpoint(Side::Client)),
        stream_end: session.stream.as_ref().map(|stream| stream.ends),
        stalled: PerSide::from_fn(|side| {
            let windows = session.stream.as_ref()?.windows?[session.sender(side).index()];
            // What the peer granted cannot be read without its keys, and behind the end nothing stands still.
            let is_readable = !judge.channel.unreadable[session.sender(!side).index()];
            let stalled = windows.stream.exhausted.or(windows.connection.exhausted).filter(|_| is_readable);
            stalled.filter(|at| first_end.is_none_or(|(end, _)| at.is_before(end)))
        }),
        last_ping: PerSide::from_fn(|side| {
            let complete = judge.transport.present[!side] && !judge.transport.missed[!side];
            session.pings[side].last(judge.acknowledged_if_told(side), complete)
        }),
        unanswered_pings: PerSide::from_fn(|side| session.pings[side].unanswered()),
        heartbeat: PerSide::from_fn(|side| session.pings[side].heartbeat().map(Box::new)),
        refused_message: session.refused_message().map(Box::new),
        violations: in_order(&session.violations),
        limits: judge.limits(outcome),
        upgrade: None,
    };
    record.upgrade = session.upgrade.take();
    record
}

/// By packet; those of one packet as they were found.
fn in_order(violations: &[Violation]) -> Vec<Violation> {
    let mut sorted: Vec<Violation> = Vec::with_capacity(violations.len());
    for violation in violations {
        let at = sorted.iter().rposition(|known| !violation.packet.is_before(known.packet));
        sorted.insert(at.map_or(0, |at| at + 1), *violation);
    }
    sorted
}

struct Judge<'a> {
    summary: &'a FlowSummary,
    session: &'a Session,
    channel: Arc<ChannelEnd>,
    transport: Transport,
    /// Whether the client took the connection for open; `None` if the capture cannot tell.
    was_open: Option<bool>,
}

impl<'a> Judge<'a> {
    fn new(summary: &'a FlowSummary, session: &'a Session) -> Self {
        let index = |side: Side| session.sender(side).index();
        let facts = |side: Side| &summary.tcp[index(side)];
        let channel = session.channel.clone().unwrap_or_default();
        let transport = Transport {
            acknowledged: PerSide::from_fn(|side| channel.context.acknowledged[index(side)]),
            reset_acknowledged: PerSide::from_fn(|side| channel.reset_acknowledged[index(side)]),
            highest: PerSide::from_fn(|side| channel.highest[index(side)]),
            present: PerSide::from_fn(|side| facts(side).packets > 0),
            missed: PerSide::from_fn(|side| {
                session.readers[side].gap_may_hide_close()
                    || channel.tail_missed[index(side)]
                    || channel.unreadable[index(side)]
                    || facts(side).packets == 0
            }),
            fin_missed: PerSide::from_fn(|side| channel.fin_missed[index(side)]),
            last: summary.last,
            unanswered: PerSide::from_fn(|side| {
                facts(side).unanswered_retransmissions >= UNANSWERED
                    || facts(side).unanswered_probes >= UNANSWERED
            }),
        };
        let was_open = was_open(session, &transport);
        Self { summary, session, channel, transport, was_open }
    }

    fn verdict(&self) -> (Outcome, Ending) {
        if self.was_open != Some(true) {
            return self.verdict_of_attempt();
        }
        let without_close: Vec<Side> =
            Side::BOTH.into_iter().filter(|side| self.session.closes[*side].is_none()).collect();
        if without_close.is_empty() {
            return (Outcome::Clean, Ending::CloseHandshake);
        }
        if without_close.iter().any(|side| self.transport.missed[*side]) {
            return (Outcome::Indeterminate, Ending::NotCaptured);
        }
        let is_silent = Side::BOTH.into_iter().any(|side| self.transport.unanswered[side]);
        match self.session.transport_end() {
            Some(_) if without_close.len() == 1 => (Outcome::Abnormal, Ending::CloseUnanswered),
            Some(end) => match end.kind {
                EndKind::Fin => (Outcome::Abnormal, Ending::FinWithoutClose),
                EndKind::Reset => (Outcome::Abnormal, Ending::RstWithoutClose),
            },
            None if self.end_was_missed() => (Outcome::Indeterminate, Ending::NotCaptured),
            None if is_silent && without_close.len() == 1 => (Outcome::Abnormal, Ending::CloseUnanswered),
            None if is_silent => (Outcome::Abnormal, Ending::Silent),
            None => (Outcome::Open, Ending::Open),
        }
    }

    fn verdict_of_attempt(&self) -> (Outcome, Ending) {
        let not_captured = (Outcome::Indeterminate, Ending::NotCaptured);
        let upgrade = self.session.upgrade.as_deref();
        match upgrade.and_then(|upgrade| upgrade.status) {
            _ if self.was_open.is_none() => not_captured,
            Some(_) if upgrade.is_some_and(Upgrade::is_accepted) => (Outcome::Failed, Ending::UpgradeInvalid),
            Some(_) => (Outcome::Failed, Ending::UpgradeRefused),
            None if !self.answer_missed() && self.is_over() => (Outcome::Failed, Ending::UpgradeUnanswered),
            None => not_captured,
        }
    }

    fn sees_both(&self) -> bool {
        Side::BOTH.into_iter().all(|side| {
            self.transport.present[side] && !self.channel.unreadable[self.session.sender(side).index()]
        })
    }

    fn answer_missed(&self) -> bool {
        let server = self.session.sender(Side::Server).index();
        self.session.answer_missed
            || self.summary.tcp[server].packets == 0
            || self.channel.tail_missed[server]
            || self.channel.unreadable[server]
    }

    /// Whether nothing more can come: the flow ended, or one side got no answer to anything.
    fn is_over(&self) -> bool {
        !self.session.ends.is_empty() || Side::BOTH.into_iter().any(|side| self.transport.unanswered[side])
    }

    /// Whether the transport ended, but the packets that did it were not captured: a FIN was acknowledged, or
    /// another flow took its place.
    fn end_was_missed(&self) -> bool {
        Side::BOTH.into_iter().any(|side| self.transport.fin_missed[side])
            || self.session.ends.is_empty() && self.summary.end_order.is_some()
    }

    fn close_code(&self, outcome: Outcome) -> Option<CloseCode> {
        let first = || self.session.initiator().and_then(|side| self.session.closes[side].as_deref());
        match outcome {
            Outcome::Open | Outcome::Indeterminate => None,
            Outcome::Failed => Some(CloseCode::ABNORMAL),
            Outcome::Clean | Outcome::Abnormal => {
                first().map_or(Some(CloseCode::ABNORMAL), |close| close.event.code())
            }
        }
    }

    /// The side that ended the transport first; nobody if it had by then acknowledged a FIN that is missing.
    fn ended_by(&self) -> Option<Side> {
        let first = self.session.transport_end()?;
        let side = self.session.side(first.sender);
        let answers = self.transport.fin_missed[!side] && first.acks == self.transport.acknowledged[!side];
        (!answers).then_some(side)
    }

    fn saw(&self, side: Side, outcome: Outcome) -> Saw {
        match outcome {
            Outcome::Open => return Saw::NOTHING,
            _ if self.was_open == Some(true) => {
                let saw = saw(self.session, &self.transport, side);
                let theirs = self.session.closes[!side].as_ref().map(|close| close.event.packet);
                let is_doubted = self.session.unverified_close[!side] && saw.basis == theirs;
                let certainty = match saw.certainty {
                    Certainty::Certain if is_doubted => Certainty::Likely,
                    certainty => certainty,
                };
                return Saw { certainty, ..saw };
            }
            Outcome::Failed if side == Side::Client => {}
            _ => return Saw::NOTHING,
        }
        let answer = self.session.upgrade.as_ref().and_then(|upgrade| upgrade.response_packet);
        let end = self.session.transport_end().map(|end| end.packet);
        abnormal(Certainty::Certain, answer.or(end))
    }

    fn close_frame(&self, side: Side) -> Option<CloseFrame> {
        let event = &self.session.closes[side].as_ref()?.event;
        Some(CloseFrame {
            code: event.body.code,
            reason: event.body.reason.clone(),
            cut: event.cut,
            packet: event.packet,
            valid: event.valid,
            acknowledged: self.acknowledged_if_told(side).map(|upto| upto >= event.end),
        })
    }

    /// How far a side's stream was acknowledged, if the packets that would tell were captured.
    fn acknowledged_if_told(&self, side: Side) -> Option<u64> {
        self.transport.acknowledged[side].filter(|_| self.transport.present[!side])
    }

    /// What TCP showed of a side; how it ended belongs to the last connection on the flow.
    fn tcp(&self, side: Side) -> TcpFacts {
        let facts = self.summary.tcp[self.session.sender(side).index()].clone();
        if self.session.is_followed { TcpFacts { fin: None, rst: None, ..facts } } else { facts }
    }

    fn limits(&self, outcome: Outcome) -> Vec<Limit> {
        let Self { session, transport, .. } = self;
        let index = |side: Side| session.sender(side).index();
        let upgrade = session.upgrade.as_deref();
        let pending = upgrade.is_some_and(|upgrade| upgrade.status.is_none()) && self.was_open != Some(true);
        let lost = |side: Side| {
            let answer = side == Side::Server && pending && self.answer_missed();
            transport.present[side]
                && (answer
                    || session.readers[side].gap_hid_frames()
                    || transport.missed[side]
                    || transport.fin_missed[side])
        };
        let any = |holds: &dyn Fn(Side) -> bool| Side::BOTH.into_iter().any(holds);
        let is_cut = |side: Side| self.summary.cut_packets[index(side)] && lost(side);
        let cut_close = |side: Side| session.closes[side].as_ref().is_some_and(|close| close.event.cut);
        let half_seen = upgrade.is_none_or(|upgrade| {
            upgrade.request_packet.is_none() || upgrade.status.is_none() && self.was_open == Some(true)
        });
        let unclear = |side: Side| {
            self.was_open == Some(true) && !lost(!side) && motive(session, side) == Motive::Unclear
        };
        let starts_late =
            !self.summary.ends_seen.saw_syn && upgrade.is_none_or(|up| up.request_packet.is_none());
        let ends_early = outcome == Outcome::Open
            || outcome == Outcome::Indeterminate && !pending && !self.is_over() && !any(&lost);
        let table = [
            (Limit::CaptureStartsLate, starts_late),
            (Limit::CaptureEndsEarly, ends_early),
            (Limit::CaptureEndsInUpgrade, pending && !self.answer_missed() && !self.is_over()),
            (Limit::GapFromClient, lost(Side::Client)),
            (Limit::GapFromServer, lost(Side::Server)),
            (Limit::NothingFromClient, !transport.present.client),
            (Limit::NothingFromServer, !transport.present.server),
            (Limit::Snaplen, any(&is_cut) || any(&cut_close) || session.head_was_cut),
            (Limit::UpgradeNotCaptured, half_seen),
            (Limit::PayloadNotChecked, any(&unclear) || session.lacks_payload()),
            (Limit::FramingLost, any(&|side| session.readers[side].framing_was_lost())),
            (Limit::NoKeys, any(&|side| self.channel.unreadable[index(side)])),
            (Limit::KeysAfterData, session.keys_were_late),
            (Limit::TlsUnverified, any(&|side| session.unverified_close[side])),
            (Limit::CapReached, session.cap_reached),
            (Limit::ClockJump, self.summary.ends_seen.clock_jump.is_some()),
        ];
        table.into_iter().filter(|(_, holds)| *holds).map(|(limit, _)| limit).collect()
    }
}

/// Whether the client took the connection for open: it went on with frames, or it was accepted in a way with
/// which this client could live.
fn was_open(session: &Session, transport: &Transport) -> Option<bool> {
    let has_frames = |side: Side| session.readers[side].counts().total() > 0;
    let Some(upgrade) = session.upgrade.as_deref() else { return Some(true) };
    let client_left = || session.transport_end().is_some_and(|end| session.side(end.sender) == Side::Client);
    let is_checked = upgrade.request_packet.is_some() && !upgrade.offers_cut && !session.head_was_cut;
    match upgrade.status {
        Some(_) if !upgrade.is_accepted() => Some(false),
        Some(_) if has_frames(Side::Client) => Some(true),
        Some(_) if !is_checked && client_left() => None,
        Some(_) if upgrade.client_must_reject() || upgrade.client_may_reject() && client_left() => {
            let unknown = transport.missed.client || session.ends.is_empty();
            (!unknown).then_some(false)
        }
        Some(_) => Some(true),
        None => Some(Side::BOTH.into_iter().any(has_frames)),
    }
}
