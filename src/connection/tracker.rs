//! What a TCP flow carries: decides by its first bytes, follows HTTP to an upgrade, then frames.

use super::exchange::{Exchange, Held, Progress};
use super::first_bytes::{FirstBytes, first_bytes};
use super::session::{EndKind, Session};
use crate::base::limits::MID_STREAM_SEGMENTS;
use crate::base::{PacketRef, PerSide, Side};
use crate::flow::{NOTHING_MORE, Sender, StreamContext, StreamData, StreamSink};
use crate::websocket::{FrameEvent, FrameReader};

/// What a flow turned out to carry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Carries {
    /// Nothing was seen yet.
    #[default]
    Unknown,
    /// HTTP/1.x, and perhaps WebSocket.
    Http,
    /// HTTP/2 in clear text.
    Http2,
    /// TLS.
    Tls,
    /// Frames whose handshake was not captured.
    WebSocket,
    /// Anything else.
    Other,
}

/// Follows what a flow carries.
#[derive(Debug)]
pub struct Tracker {
    stage: Stage,
    carries: Carries,
    sessions: Vec<Session>,
    ends: Vec<(Sender, EndKind, PacketRef)>,
}

#[derive(Debug)]
enum Stage {
    /// First bytes of each sender that do not tell enough yet.
    Sniffing([Vec<Held>; 2]),
    Http(Box<Exchange>),
    WebSocket(Box<Session>),
    /// A stream of unknown beginning that may be WebSocket.
    Searching(Box<Searching>),
    /// Nothing of interest.
    Off,
}

#[derive(Debug)]
struct Searching {
    readers: [FrameReader; 2],
    events: [Vec<FrameEvent>; 2],
    first: Option<PacketRef>,
    segments: u32,
}

impl Default for Tracker {
    fn default() -> Self {
        Self {
            stage: Stage::Sniffing([Vec::new(), Vec::new()]),
            carries: Carries::Unknown,
            sessions: Vec::new(),
            ends: Vec::new(),
        }
    }
}

impl StreamSink for Tracker {
    fn data(&mut self, sender: Sender, data: &StreamData<'_>, context: &StreamContext) -> u64 {
        match &mut self.stage {
            Stage::WebSocket(session) => session.data(sender, data, context),
            Stage::Off => NOTHING_MORE,
            Stage::Http(exchange) => {
                let progress = exchange.data(sender, data);
                self.take_progress(progress, data, context)
            }
            Stage::Sniffing(_) => self.sniff(sender, data, context),
            Stage::Searching(_) => self.search(sender, data, context),
        }
    }

    fn gap(&mut self, sender: Sender, from: u64, to: u64, context: &StreamContext) -> u64 {
        match &mut self.stage {
            Stage::WebSocket(session) => session.gap(sender, to, context),
            Stage::Off => NOTHING_MORE,
            Stage::Http(exchange) => match exchange.gap(sender, to) {
                Progress::Http(needed) => needed,
                Progress::Upgraded { session, at: _, early, client_lost, server_lost } => {
                    self.open(session, &early, client_lost, server_lost, from, context);
                    to
                }
                Progress::Other => self.turn_off(Carries::Other),
            },
            Stage::Sniffing(_) => {
                self.stage = Stage::Searching(Box::new(Searching::new()));
                to
            }
            Stage::Searching(searching) => {
                let index = sender.index();
                if let [reader, ..] = &mut searching.readers[index..] {
                    reader.gap(to, &mut searching.events[index], None);
                }
                to
            }
        }
    }

    fn fin(&mut self, sender: Sender, packet: PacketRef, context: &StreamContext) {
        self.end(sender, EndKind::Fin, packet, context);
    }

    fn reset(&mut self, sender: Sender, packet: PacketRef, context: &StreamContext) {
        self.end(sender, EndKind::Reset, packet, context);
    }
}

impl Tracker {
    /// What the flow carries.
    pub fn carries(&self) -> Carries {
        self.carries
    }

    /// Whether the flow may still matter however long it is silent: it is, or may become, a WebSocket.
    pub fn may_matter(&self) -> bool {
        match &self.stage {
            Stage::Http(_) | Stage::WebSocket(_) => true,
            Stage::Sniffing(_) | Stage::Searching(_) | Stage::Off => {
                !self.sessions.is_empty() || self.carries == Carries::Tls
            }
        }
    }

    /// The flow is over. Answers its sessions in order.
    pub(super) fn finish(mut self, context: &StreamContext) -> Vec<Session> {
        let ends = self.ends;
        match self.stage {
            Stage::WebSocket(mut session) => {
                session.finish(context);
                self.sessions.push(*session);
            }
            Stage::Http(exchange) => {
                let (refused, mut unanswered) = exchange.finish();
                for session in &mut unanswered {
                    for (sender, kind, packet) in &ends {
                        session.end(*sender, *kind, *packet, context);
                    }
                }
                self.sessions.extend(refused);
                self.sessions.extend(unanswered);
                if let Some(last) = self.sessions.last_mut()
                    && last.ends.is_empty()
                {
                    for (sender, kind, packet) in &ends {
                        last.end(*sender, *kind, *packet, context);
                    }
                }
            }
            Stage::Searching(searching) => {
                if let Some(mut session) = searching.settle(context) {
                    for (sender, kind, packet) in &ends {
                        session.end(*sender, *kind, *packet, context);
                    }
                    session.finish(context);
                    self.sessions.push(*session);
                }
            }
            Stage::Sniffing(_) | Stage::Off => {}
        }
        self.sessions
    }

    fn end(&mut self, sender: Sender, kind: EndKind, packet: PacketRef, context: &StreamContext) {
        if let Stage::WebSocket(session) = &mut self.stage {
            session.end(sender, kind, packet, context);
        }
        if self.ends.len() < 4 {
            self.ends.push((sender, kind, packet));
        }
    }

    fn turn_off(&mut self, carries: Carries) -> u64 {
        if let Stage::Http(exchange) = std::mem::replace(&mut self.stage, Stage::Off) {
            let (refused, _) = exchange.finish();
            self.sessions.extend(refused);
        }
        if self.carries == Carries::Unknown {
            self.carries = carries;
        }
        NOTHING_MORE
    }

    fn sniff(&mut self, sender: Sender, data: &StreamData<'_>, context: &StreamContext) -> u64 {
        let Stage::Sniffing(held) = &mut self.stage else { return data.end() };
        let own = &mut held[sender.index()];
        own.push(Held::new(data));
        let bytes: Vec<u8> = own.iter().flat_map(|held| held.data().bytes.iter().copied()).collect();
        let client = match first_bytes(&bytes) {
            FirstBytes::NeedMore => return data.end(),
            FirstBytes::HttpRequest => sender,
            FirstBytes::HttpResponse => sender.peer(),
            FirstBytes::TlsRecord => return self.turn_off(Carries::Tls),
            FirstBytes::Http2Preface => return self.turn_off(Carries::Http2),
            FirstBytes::ProxyLine { length } => return self.pass_proxy_line(sender, length, data, context),
            FirstBytes::Other if !context.from_start[sender.index()] => {
                let held = std::mem::take(held);
                self.stage = Stage::Searching(Box::new(Searching::new()));
                return self.replay(held, data, context);
            }
            _ => return self.turn_off(Carries::Other),
        };
        let held = std::mem::take(held);
        self.carries = Carries::Http;
        self.stage = Stage::Http(Box::new(Exchange::new(client)));
        self.replay(held, data, context)
    }

    /// Drops the header with which a proxy names the client; what it hides begins behind it.
    fn pass_proxy_line(
        &mut self,
        sender: Sender,
        length: usize,
        data: &StreamData<'_>,
        context: &StreamContext,
    ) -> u64 {
        let Stage::Sniffing(held) = &mut self.stage else { return data.end() };
        let own = &mut held[sender.index()];
        let whole: usize = own.iter().map(|held| held.data().bytes.len()).sum();
        let begin = own.first().map_or(data.offset, |held| held.data().offset);
        own.clear();
        let behind = begin + length as u64;
        let bytes = data.bytes.get(data.bytes.len().saturating_sub(whole.saturating_sub(length))..);
        match bytes {
            Some(bytes) if !bytes.is_empty() => {
                let rest = StreamData { offset: behind, bytes, segment_start: false, ..*data };
                self.sniff(sender, &rest, context)
            }
            _ => behind.max(data.end()),
        }
    }

    /// Gives what was held to the stage that follows. The newest piece comes last.
    fn replay(&mut self, held: [Vec<Held>; 2], newest: &StreamData<'_>, context: &StreamContext) -> u64 {
        let mut pieces: Vec<(Sender, Held)> = Sender::BOTH
            .into_iter()
            .zip(held)
            .flat_map(|(sender, held)| held.into_iter().map(move |piece| (sender, piece)))
            .collect();
        pieces.sort_by_key(|(sender, piece)| (piece.data().packet.id, *sender, piece.data().offset));
        let mut needed = newest.end();
        for (sender, piece) in pieces {
            let data = piece.data();
            let answer = self.data(sender, &data, context);
            if data.packet == newest.packet && data.offset == newest.offset {
                needed = answer;
            }
        }
        needed
    }

    fn take_progress(&mut self, progress: Progress, data: &StreamData<'_>, context: &StreamContext) -> u64 {
        match progress {
            Progress::Http(needed) => needed,
            Progress::Other => self.turn_off(Carries::Other),
            Progress::Upgraded { session, at, early, client_lost, server_lost } => {
                let server = session.sender(Side::Server);
                self.open(session, &early, client_lost, server_lost, at, context);
                let skip = at.saturating_sub(data.offset) as usize;
                let bytes = data.bytes.get(skip..).unwrap_or_default();
                let rest = StreamData { offset: at, bytes, segment_start: false, ..*data };
                match &mut self.stage {
                    Stage::WebSocket(session) => {
                        session.last = session.last.max(data.packet);
                        session.data(server, &rest, context)
                    }
                    _ => data.end(),
                }
            }
        }
    }

    /// Goes on with frames. A direction that was lost looks for its next frame boundary.
    fn open(
        &mut self,
        mut session: Box<Session>,
        early: &[Held],
        client_lost: bool,
        server_lost: bool,
        at: u64,
        context: &StreamContext,
    ) {
        if let Stage::Http(exchange) = &mut self.stage {
            self.sessions.append(&mut exchange.refused);
        }
        let (client, server) = (session.client, session.client.peer());
        for (sender, kind, packet) in &self.ends {
            session.end(*sender, *kind, *packet, context);
        }
        if server_lost {
            session.gap(server, at, context);
        }
        for held in early {
            session.data(client, &held.data(), context);
        }
        if client_lost {
            session.gap(client, context.reached[client.index()], context);
        }
        self.stage = Stage::WebSocket(session);
    }

    fn search(&mut self, sender: Sender, data: &StreamData<'_>, context: &StreamContext) -> u64 {
        if data.segment_start {
            let client = match first_bytes(data.bytes) {
                FirstBytes::HttpRequest => Some(sender),
                FirstBytes::HttpResponse => Some(sender.peer()),
                FirstBytes::TlsRecord => return self.turn_off(Carries::Tls),
                _ => None,
            };
            if let Some(client) = client {
                self.carries = Carries::Http;
                self.stage = Stage::Http(Box::new(Exchange::new(client)));
                return self.data(sender, data, context);
            }
        }
        let Stage::Searching(searching) = &mut self.stage else { return data.end() };
        let needed = searching.read(sender, data);
        if let Some(session) = searching.proven(context) {
            self.carries = Carries::WebSocket;
            self.stage = Stage::WebSocket(session);
            return needed;
        }
        if searching.is_hopeless() {
            return self.turn_off(Carries::Other);
        }
        needed
    }
}

impl Searching {
    fn new() -> Self {
        Self {
            readers: [FrameReader::mid_stream(), FrameReader::mid_stream()],
            events: [Vec::new(), Vec::new()],
            first: None,
            segments: 0,
        }
    }

    fn read(&mut self, sender: Sender, data: &StreamData<'_>) -> u64 {
        self.first.get_or_insert(data.packet);
        self.segments = self.segments.saturating_add(1);
        let index = sender.index();
        self.readers[index].read(data, &mut self.events[index])
    }

    /// A WebSocket is proven when both directions hold frames and just one of them masks (RFC 6455 §5.1).
    fn proven(&mut self, context: &StreamContext) -> Option<Box<Session>> {
        let [originator, responder] = &self.readers;
        let client = match (originator.sender(), responder.sender()) {
            (Some(Side::Client), Some(Side::Server)) => Sender::Originator,
            (Some(Side::Server), Some(Side::Client)) => Sender::Responder,
            _ => return None,
        };
        Some(self.session(client, context))
    }

    /// At the end one direction alone is proof if it masks and holds several frames, the last of them a Close.
    fn settle(mut self: Box<Self>, context: &StreamContext) -> Option<Box<Session>> {
        let client = Sender::BOTH.into_iter().find(|sender| {
            let reader = &self.readers[sender.index()];
            reader.sender() == Some(Side::Client) && reader.counts().total() >= 3 && reader.counts().close > 0
        })?;
        let other = &self.readers[client.peer().index()];
        (other.searched_segments() == 0).then(|| self.session(client, context))
    }

    fn is_hopeless(&self) -> bool {
        let lost = |reader: &FrameReader| reader.sender().is_none();
        let wrong = self.readers.iter().all(|reader| !lost(reader));
        wrong || self.segments > MID_STREAM_SEGMENTS && self.readers.iter().any(lost)
    }

    fn session(&mut self, client: Sender, context: &StreamContext) -> Box<Session> {
        let [originator, responder] =
            std::mem::replace(&mut self.readers, [FrameReader::mid_stream(), FrameReader::mid_stream()]);
        let readers = match client {
            Sender::Originator => PerSide { client: originator, server: responder },
            Sender::Responder => PerSide { client: responder, server: originator },
        };
        let first = self
            .first
            .unwrap_or(PacketRef { id: crate::base::PacketId::new(0, 0), time: crate::base::Timestamp::MIN });
        let mut session = Box::new(Session::mid_stream(client, readers, first));
        let mut told: Vec<(Side, FrameEvent)> = Vec::new();
        for sender in Sender::BOTH {
            let side = session.side(sender);
            told.extend(self.events[sender.index()].drain(..).map(|event| (side, event)));
        }
        told.sort_by_key(|(_, event)| event.packet().id);
        for (side, event) in told {
            session.take_events(side, &mut vec![event], context);
        }
        session
    }
}
