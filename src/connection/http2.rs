//! The WebSocket streams of an HTTP/2 connection as sessions (RFC 8441).

use std::collections::BTreeMap;
use std::sync::Arc;

use super::channel::ChannelEnd;
use super::record::StreamEnd;
use super::searching::Searching;
use super::session::{EndKind, Session, StreamFacts, TransportEnd};
use super::setup::Inspection;
use crate::base::limits::H2_FINISHED_STREAMS;
use crate::base::{PacketRef, Side};
use crate::flow::{Sender, StreamContext, StreamData};
use crate::http::h2::{self, ErrorCode, GoAway, H2Connection, H2Sink, Settings, StreamOver};
use crate::http::{Upgrade, UpgradeFault};

/// An HTTP/2 connection with its streams.
#[derive(Debug)]
pub(super) struct Http2 {
    connection: H2Connection,
    streams: Streams,
}

/// Its WebSocket streams.
#[derive(Debug)]
struct Streams {
    /// Whether the connection is known from its beginning.
    from_start: bool,
    /// How much of the payload of messages is looked into.
    inspection: Inspection,
    /// Whether a sender's last settings allow the extended CONNECT.
    allows_connect: [Option<bool>; 2],
    go_away: [Option<ErrorCode>; 2],
    live: BTreeMap<u32, Live>,
    over: BTreeMap<u32, Session>,
    left_out: bool,
}

#[derive(Debug)]
enum Live {
    Session(Box<Session>),
    /// It may be anything until frames prove it.
    Searching(Box<Searching>, Option<Box<Upgrade>>, Vec<(Sender, h2::StreamEnd, TransportEnd)>),
}

impl Http2 {
    /// At the first byte; behind a 101 to h2c the client is known.
    pub(super) fn begin(client: Option<Sender>, inspection: Inspection) -> Self {
        Self { connection: H2Connection::new(client), streams: Streams::new(true, inspection) }
    }

    /// Somewhere in a connection.
    pub(super) fn mid_stream(inspection: Inspection) -> Self {
        Self { connection: H2Connection::mid_stream(), streams: Streams::new(false, inspection) }
    }

    pub(super) fn data(&mut self, sender: Sender, data: &StreamData<'_>, context: &StreamContext) -> u64 {
        self.connection.data(sender, data, context, &mut self.streams)
    }

    pub(super) fn gap(&mut self, sender: Sender, from: u64, to: u64, context: &StreamContext) -> u64 {
        self.connection.gap(sender, from, to, context, &mut self.streams)
    }

    pub(super) fn fin(&mut self, sender: Sender, packet: PacketRef, context: &StreamContext) {
        self.connection.fin(sender, packet, context, &mut self.streams);
    }

    pub(super) fn reset(&mut self, sender: Sender, packet: PacketRef, context: &StreamContext) {
        self.connection.reset(sender, packet, context, &mut self.streams);
    }

    /// The connection is over. Answers its sessions in the order of their streams.
    pub(super) fn finish(mut self, channel: &Arc<ChannelEnd>) -> Vec<Session> {
        self.connection.finish(&channel.context, &mut self.streams);
        self.streams.settle_ends(channel);
        let cap_reached = self.streams.left_out || self.connection.left_out() > 0;
        let mut sessions: Vec<Session> = self.streams.over.into_values().collect();
        if let Some(last) = sessions.last_mut() {
            last.cap_reached |= cap_reached;
        }
        sessions
    }
}

impl Streams {
    fn new(from_start: bool, inspection: Inspection) -> Self {
        Self {
            from_start,
            inspection: inspection.in_layer(),
            allows_connect: [None; 2],
            go_away: [None; 2],
            live: BTreeMap::new(),
            over: BTreeMap::new(),
            left_out: false,
        }
    }

    fn session(&mut self, stream: u32) -> Option<&mut Session> {
        match self.live.get_mut(&stream)? {
            Live::Session(session) => Some(session),
            Live::Searching(..) => None,
        }
    }

    /// The connection is over. What is missing at its end is missing to each stream that its sender had not ended.
    fn settle_ends(&mut self, end: &ChannelEnd) {
        for session in self.over.values_mut() {
            let sender = |side: Side| session.sender(side);
            let is_open = |side: Side| {
                let ends = session.stream.as_ref().map(|stream| stream.ends[side]);
                !matches!(ends, Some(Some(StreamEnd::EndStream | StreamEnd::Reset(_))))
            };
            let open = [Side::Client, Side::Server].map(|side| (sender(side), is_open(side)));
            let Some(channel) = &mut session.channel else { continue };
            let channel = Arc::make_mut(channel);
            for (sender, _) in open.into_iter().filter(|(_, is_open)| *is_open) {
                let at = sender.index();
                channel.tail_missed[at] = end.tail_missed[at];
                channel.fin_missed[at] = end.fin_missed[at];
                channel.unreadable[at] = end.unreadable[at];
            }
        }
    }

    /// A search that has found its frames becomes a session.
    fn settle(&mut self, stream: u32, context: &StreamContext) {
        if let Some(Live::Searching(searching, upgrade, ends)) = self.live.get_mut(&stream)
            && let Some(session) = searching.proven(context)
        {
            let mut session = found(session, upgrade.take(), std::mem::take(ends));
            session.inspect(self.inspection);
            self.live.insert(stream, Live::Session(Box::new(session)));
        }
    }
}

impl H2Sink for Streams {
    fn request(&mut self, stream: u32, client: Sender, upgrade: &Upgrade) {
        let Some(packet) = upgrade.request_packet else { return };
        let mut upgrade = upgrade.clone();
        let allowed = self.allows_connect[client.peer().index()];
        // Before the server's first settings a client cannot know (RFC 8441 §3).
        if allowed == Some(false) && self.from_start {
            upgrade.note_connect_not_enabled();
        }
        let mut session = Session::new(client, Some(Box::new(upgrade)), packet);
        session.stream = Some(Box::default());
        self.live.insert(stream, Live::Session(Box::new(session)));
    }

    fn answer(&mut self, stream: u32, upgrade: &Upgrade, packet: PacketRef) {
        let inspection = self.inspection;
        let Some(session) = self.session(stream) else { return };
        session.last = session.last.later(packet);
        session.answer_missed = upgrade.status.is_none();
        let mut upgrade = upgrade.clone();
        for fault in session.upgrade.iter().flat_map(|known| &known.faults) {
            if *fault == UpgradeFault::ConnectNotEnabled {
                upgrade.note_connect_not_enabled();
            }
        }
        session.answer(Box::new(upgrade));
        session.inspect(inspection);
        if session.answer_missed {
            session.gap(session.sender(Side::Server), 0, &StreamContext::default());
        }
    }

    fn found(&mut self, stream: u32, upgrade: Option<&Upgrade>, _: PacketRef) {
        let upgrade = upgrade.map(|upgrade| Box::new(upgrade.clone()));
        self.live.insert(stream, Live::Searching(Box::default(), upgrade, Vec::new()));
    }

    fn data(&mut self, stream: u32, sender: Sender, data: &StreamData<'_>, context: &StreamContext) -> u64 {
        match self.live.get_mut(&stream) {
            Some(Live::Session(session)) => session.data(sender, data, context),
            Some(Live::Searching(searching, ..)) => {
                let needed = searching.data(sender, data);
                if searching.is_hopeless() {
                    self.live.remove(&stream);
                    return u64::MAX;
                }
                self.settle(stream, context);
                needed
            }
            None => u64::MAX,
        }
    }

    fn gap(&mut self, stream: u32, sender: Sender, _: u64, to: u64, context: &StreamContext) -> u64 {
        match self.live.get_mut(&stream) {
            Some(Live::Session(session)) => session.gap(sender, to, context),
            Some(Live::Searching(searching, ..)) => searching.gap(sender, to),
            None => u64::MAX,
        }
    }

    fn refusal_body(&mut self, stream: u32, bytes: &[u8]) {
        if let Some(upgrade) = self.session(stream).and_then(|session| session.upgrade.as_deref_mut()) {
            upgrade.add_body_excerpt(bytes);
        }
    }

    fn end(
        &mut self,
        stream: u32,
        sender: Sender,
        end: h2::StreamEnd,
        packet: PacketRef,
        context: &StreamContext,
    ) {
        let kind = match end {
            h2::StreamEnd::EndStream | h2::StreamEnd::Fin => EndKind::Fin,
            h2::StreamEnd::Reset(_) | h2::StreamEnd::GoAway(_) | h2::StreamEnd::ConnectionReset => {
                EndKind::Reset
            }
        };
        let transport = TransportEnd::new(sender, kind, packet, context);
        match self.live.get_mut(&stream) {
            Some(Live::Session(session)) => note_end(session, sender, end, transport),
            Some(Live::Searching(_, _, ends)) => ends.push((sender, end, transport)),
            None => {}
        }
    }

    fn over(&mut self, stream: u32, over: &StreamOver, context: &StreamContext) {
        let mut session = match self.live.remove(&stream) {
            Some(Live::Session(session)) => *session,
            Some(Live::Searching(searching, upgrade, ends)) => match searching.settle(context) {
                Some(session) => found(session, upgrade, ends),
                None => return,
            },
            None => return,
        };
        let is_pending = session.upgrade.as_ref().is_some_and(|upgrade| upgrade.status.is_none());
        session.answer_missed |= is_pending && over.is_lossy[session.sender(Side::Server).index()];
        let channel =
            Arc::new(ChannelEnd { context: *context, highest: context.reached, ..ChannelEnd::default() });
        session.finish(&channel);
        for side in Side::BOTH {
            let code = self.go_away[session.sender(side).index()];
            let facts = session.stream.get_or_insert_default();
            facts.ends[side] = facts.ends[side].or(code.map(|code| StreamEnd::GoAway(code.0)));
            facts.windows = over.windows;
        }
        if self.over.len() < H2_FINISHED_STREAMS {
            self.over.insert(stream, session);
        } else {
            self.left_out = true;
        }
    }

    fn settings(&mut self, sender: Sender, settings: &Settings, _: PacketRef) {
        self.allows_connect[sender.index()] = Some(settings.enable_connect_protocol);
    }

    fn go_away(&mut self, sender: Sender, go_away: &GoAway, _: PacketRef) {
        self.go_away[sender.index()] = Some(go_away.code);
    }
}

/// A session whose frames proved what its stream is.
fn found(
    mut session: Session,
    upgrade: Option<Box<Upgrade>>,
    ends: Vec<(Sender, h2::StreamEnd, TransportEnd)>,
) -> Session {
    session.upgrade = upgrade;
    session.stream = Some(Box::<StreamFacts>::default());
    for (sender, end, transport) in ends {
        note_end(&mut session, sender, end, transport);
    }
    session
}

fn note_end(session: &mut Session, sender: Sender, end: h2::StreamEnd, transport: TransportEnd) {
    let side = session.side(sender);
    session.last = session.last.later(transport.packet);
    session.ends.push(transport);
    let frame = match end {
        h2::StreamEnd::EndStream => StreamEnd::EndStream,
        h2::StreamEnd::Reset(code) => StreamEnd::Reset(code.0),
        h2::StreamEnd::GoAway(code) => StreamEnd::GoAway(code.0),
        h2::StreamEnd::Fin | h2::StreamEnd::ConnectionReset => return,
    };
    session.stream.get_or_insert_default().ends[side].get_or_insert(frame);
}
