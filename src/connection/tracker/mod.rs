//! What a channel carries: its first bytes decide; HTTP is followed to an upgrade, TLS, HTTP/2 and tunnels to
//! the channels inside them.

mod ahead;
mod past;
mod search;
mod sniff;

use std::sync::Arc;

use self::ahead::Ahead;
use self::past::Past;
use self::sniff::Sniffing;
use super::channel::ChannelEnd;
use super::exchange::{Exchange, Progress, Upgraded};
use super::held::{Held, tail};
use super::http2::Http2;
use super::searching::Searching;
use super::session::{EndKind, Session, TransportEnd};
use super::setup::{Inspection, Setup};
use super::tls_layer::TlsLayer;
use super::via::Via;
use crate::base::limits::AHEAD_BYTES;
use crate::base::{PacketRef, Side};
use crate::flow::{Interest, NOTHING_MORE, Sender, StreamContext, StreamData, StreamSink};
use crate::tls::TlsFacts;

/// TLS inside TLS, as through a proxy that is reached by https: deeper than anybody builds.
const TLS_DEPTH: u8 = 3;

/// What stages hold, about, with all their boxes and buffers.
const SEARCH_BYTES: u64 = 1024;
const SESSION_BYTES: u64 = 1024;
const LAYER_BYTES: u64 = 8 * 1024;

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

/// Follows what a channel carries.
#[derive(Debug)]
pub struct Tracker {
    setup: Arc<Setup>,
    stage: Stage,
    carries: Carries,
    tls_depth: u8,
    past: Option<Box<Past>>,
    ahead: Option<Box<Ahead>>,
}

#[derive(Debug)]
enum Stage {
    /// First bytes that do not tell enough yet.
    Sniffing(Option<Box<Sniffing>>),
    Http(Box<Exchange>),
    WebSocket(Box<Session>),
    Tls(Box<TlsLayer>),
    Http2(Box<Http2>),
    /// A stream of unknown beginning that may be WebSocket.
    Searching(Box<Searching>),
    /// Nothing of interest.
    Off,
}

/// What is left of a channel that is over.
#[derive(Debug, Default)]
pub(super) struct Finished {
    pub(super) sessions: Vec<Session>,
    /// What the outermost TLS showed.
    pub(super) tls: Option<Arc<TlsFacts>>,
    pub(super) via: Option<Arc<Via>>,
}

impl StreamSink for Tracker {
    fn data(&mut self, sender: Sender, data: &StreamData<'_>, context: &StreamContext) -> u64 {
        if self.orders_by_acks() {
            return self.data_in_order(sender, data, context);
        }
        match &mut self.stage {
            Stage::WebSocket(session) => session.data(sender, data, context),
            Stage::Off => NOTHING_MORE,
            Stage::Tls(_) | Stage::Http2(_) => self.layer_data(sender, data, context),
            Stage::Http(exchange) => {
                let progress = exchange.data(sender, data);
                self.take_progress(progress, sender, data, context)
            }
            Stage::Sniffing(_) => self.sniff(sender, data, context),
            Stage::Searching(_) => self.search(sender, data, context),
        }
    }

    fn gap(&mut self, sender: Sender, from: u64, to: u64, context: &StreamContext) -> u64 {
        if self.orders_by_acks() {
            if self.gap_waits(sender, from, to, context) {
                return to;
            }
            let needed = self.layer_gap(sender, from, to, context);
            self.release_ahead(sender, to, context);
            return needed;
        }
        match &mut self.stage {
            Stage::WebSocket(session) => session.gap(sender, to, context),
            Stage::Off => NOTHING_MORE,
            Stage::Tls(_) | Stage::Http2(_) => self.layer_gap(sender, from, to, context),
            Stage::Http(exchange) => match exchange.gap(sender, to) {
                Progress::Upgraded(upgraded) => {
                    self.open(upgraded, context);
                    to
                }
                Progress::Http(needed) => {
                    self.search_if_lost(context);
                    needed
                }
                Progress::Tunnel(_) | Progress::Http2(_) | Progress::Other => self.turn_off(Carries::Other),
            },
            Stage::Sniffing(_) => self.sniff_gap(sender, to, context),
            Stage::Searching(searching) => searching.gap(sender, to),
        }
    }

    fn leave_missing(&mut self, sender: Sender) -> Option<u64> {
        if let Stage::WebSocket(session) = &mut self.stage { session.leave_payload(sender) } else { None }
    }

    fn fin(&mut self, sender: Sender, packet: PacketRef, context: &StreamContext) {
        if !self.fin_waits(sender, packet, context) {
            self.end(sender, EndKind::Fin, packet, context);
        }
    }

    fn reset(&mut self, sender: Sender, packet: PacketRef, context: &StreamContext) {
        self.flush_ahead();
        self.end(sender, EndKind::Reset, packet, context);
    }

    fn interest(&self) -> Interest {
        match &self.stage {
            // It is, or may become, a WebSocket.
            Stage::Http(_) | Stage::WebSocket(_) | Stage::Tls(_) | Stage::Http2(_) => Interest::Lasting,
            _ if self.has_sessions() => Interest::Lasting,
            Stage::Sniffing(_) | Stage::Searching(_) => Interest::WhileItGoesOn,
            Stage::Off => Interest::None,
        }
    }

    fn held_bytes(&self) -> u64 {
        let stage = match &self.stage {
            Stage::Sniffing(None) | Stage::Off => 0,
            Stage::Sniffing(Some(_)) | Stage::Searching(_) => SEARCH_BYTES,
            Stage::Http(_) | Stage::WebSocket(_) => SESSION_BYTES,
            Stage::Tls(layer) => LAYER_BYTES + layer.kept_bytes() as u64,
            Stage::Http2(_) => LAYER_BYTES,
        };
        let ahead = self.ahead.as_ref().map_or(0, |_| AHEAD_BYTES as u64);
        let past = self.past.as_ref().map_or(0, |past| past.sessions.len());
        stage + ahead + past as u64 * SESSION_BYTES
    }
}

impl Tracker {
    /// Begins with a channel's first bytes.
    pub fn new(setup: Arc<Setup>) -> Self {
        Self {
            setup,
            stage: Stage::Sniffing(None),
            carries: Carries::Unknown,
            tls_depth: 0,
            past: None,
            ahead: None,
        }
    }

    /// Secrets may have come: reads again what was kept for them.
    pub fn adopt(&mut self, setup: &Arc<Setup>) {
        self.setup = Arc::clone(setup);
        if matches!(&self.stage, Stage::Tls(layer) if layer.may_gain_from(setup)) {
            self.flush_ahead();
            if let Stage::Tls(layer) = &mut self.stage {
                layer.adopt(setup);
            }
        }
    }

    /// Bytes of TLS records that are kept because their keys may still come.
    pub fn kept_bytes(&self) -> usize {
        if let Stage::Tls(layer) = &self.stage { layer.kept_bytes() } else { 0 }
    }

    /// Lets them go.
    pub fn drop_kept(&mut self) {
        if let Stage::Tls(layer) = &mut self.stage {
            layer.drop_kept();
        }
    }

    /// What reads the plaintext of TLS in this channel.
    pub(super) fn inside_tls(setup: &Arc<Setup>, tls_depth: u8) -> Self {
        Self { tls_depth, ..Self::new(Arc::clone(setup)) }
    }

    /// What the flow carries.
    pub fn carries(&self) -> Carries {
        self.carries
    }

    /// The channel is over. Answers its sessions in order; how the transport ended is told to the last.
    pub(super) fn finish(mut self, channel: &Arc<ChannelEnd>) -> Finished {
        self.flush_ahead();
        let mut tls = None;
        let mut past = self.past.take().map_or_else(Past::default, |past| *past);
        let via = past.via.take().map(|via| Arc::new(*via));
        match std::mem::replace(&mut self.stage, Stage::Off) {
            Stage::WebSocket(session) => {
                past.sessions.reserve_exact(1);
                past.sessions.push(*session);
            }
            Stage::Http(exchange) => {
                let (failed, upgraded) = exchange.finish();
                past.sessions.extend(failed);
                if let Some(upgraded) = upgraded {
                    past.sessions.push(*self.opened(upgraded, &channel.context));
                }
            }
            Stage::Searching(searching) => past.sessions.extend(searching.settle(&channel.context)),
            Stage::Tls(stream) => {
                let (sessions, facts) = stream.finish(channel);
                past.follow(channel);
                past.sessions.extend(sessions);
                tls = Some(facts);
            }
            Stage::Http2(http2) => {
                past.follow(channel);
                past.sessions.extend(http2.finish(channel));
            }
            Stage::Sniffing(_) | Stage::Off => {}
        }
        Finished { sessions: past.end(channel, via.as_ref()), tls, via }
    }

    fn end(&mut self, sender: Sender, kind: EndKind, packet: PacketRef, context: &StreamContext) {
        match (&mut self.stage, kind) {
            (Stage::Tls(layer), EndKind::Fin) => layer.fin(sender, packet, context),
            (Stage::Tls(layer), EndKind::Reset) => layer.reset(sender, packet, context),
            (Stage::Http2(http2), EndKind::Fin) => http2.fin(sender, packet, context),
            (Stage::Http2(http2), EndKind::Reset) => http2.reset(sender, packet, context),
            _ => {}
        }
        // Nobody asks how other flows ended.
        if !matches!(self.stage, Stage::Off) || self.has_sessions() {
            self.past().ends.push(TransportEnd::new(sender, kind, packet, context));
        }
    }

    fn past(&mut self) -> &mut Past {
        self.past.get_or_insert_default()
    }

    fn has_sessions(&self) -> bool {
        self.past.as_ref().is_some_and(|past| !past.sessions.is_empty())
    }

    /// Keeps attempts that are over.
    fn keep(&mut self, sessions: Vec<Session>) {
        if !sessions.is_empty() {
            self.past().sessions.extend(sessions);
        }
    }

    fn turn_off(&mut self, carries: Carries) -> u64 {
        if let Stage::Http(exchange) = std::mem::replace(&mut self.stage, Stage::Off) {
            self.keep(exchange.finish().0);
        }
        self.note(carries);
        NOTHING_MORE
    }

    fn note(&mut self, carries: Carries) {
        if self.carries == Carries::Unknown {
            self.carries = carries;
        }
    }

    /// Gives what was held to the stage that follows. Answers what is needed behind the newest piece.
    fn replay(&mut self, held: Vec<(Sender, Held)>, context: &StreamContext) -> u64 {
        held.iter().fold(0, |_, (sender, held)| match held.data() {
            Ok(data) => self.data(*sender, &data, context),
            Err(to) => self.gap(*sender, to, to, context),
        })
    }

    fn take_progress(
        &mut self,
        progress: Progress,
        sender: Sender,
        data: &StreamData<'_>,
        context: &StreamContext,
    ) -> u64 {
        match progress {
            Progress::Http(needed) => {
                self.search_if_lost(context);
                needed
            }
            Progress::Other => self.turn_off(Carries::Other),
            Progress::Upgraded(upgraded) => {
                let at = upgraded.at;
                self.open(upgraded, context);
                let Stage::WebSocket(session) = &mut self.stage else { return data.end() };
                session.last = session.last.later(data.packet);
                if sender == session.client {
                    return data.end();
                }
                session.data(sender, &behind(data, at), context).max(data.end())
            }
            Progress::Tunnel(tunnel) => {
                self.leave_http();
                let past = self.past();
                past.via.get_or_insert_default().connect = Some(tunnel.target);
                past.begin = [None; 2];
                past.begin[sender.index()] = Some(tunnel.at);
                self.stage = Stage::Sniffing(None);
                let early = tunnel.early.into_iter().map(|held| (sender.peer(), held)).collect();
                self.replay(early, context);
                self.data(sender, &behind(data, tunnel.at), context).max(data.end())
            }
            Progress::Http2(switched) => {
                self.leave_http();
                self.stage = Stage::Http2(Box::new(Http2::begin(Some(sender.peer()), self.setup.inspection)));
                let early = switched.early.into_iter().map(|held| (sender.peer(), held)).collect();
                self.replay(early, context);
                self.data(sender, &behind(data, switched.at), context).max(data.end())
            }
        }
    }

    /// Goes on with frames.
    fn open(&mut self, upgraded: Upgraded, context: &StreamContext) {
        self.leave_http();
        self.stage = Stage::WebSocket(self.opened(upgraded, context));
    }

    fn inspection(&self) -> Inspection {
        if self.tls_depth == 0 { self.setup.inspection } else { self.setup.inspection.in_layer() }
    }

    /// Keeps what HTTP showed so far: something else begins.
    fn leave_http(&mut self) {
        if let Stage::Http(exchange) = &mut self.stage {
            let failed = std::mem::take(&mut exchange.failed);
            self.keep(failed);
        }
    }

    /// The session with what the client sent early. Behind an answer that was missed, the server's first frame
    /// has to be found.
    fn opened(&self, upgraded: Upgraded, context: &StreamContext) -> Box<Session> {
        let Upgraded { mut session, at, early, events } = upgraded;
        session.inspect(self.inspection());
        for event in events {
            session.take_event(Side::Client, event, context);
        }
        if session.answer_missed {
            session.gap(session.sender(Side::Server), at, context);
        } else if session.head_was_cut {
            session.readers.client.begin_behind_cut(false);
            session.readers.server.begin_behind_cut(true);
        }
        for held in early {
            match held.data() {
                Ok(data) => session.data(session.client, &data, context),
                Err(to) => session.gap(session.client, to, context),
            };
        }
        session
    }
}

/// What of the data stands behind an offset.
fn behind<'a>(data: &StreamData<'a>, at: u64) -> StreamData<'a> {
    let skip = at.saturating_sub(data.offset) as usize;
    tail(data, data.bytes.get(skip..).unwrap_or_default())
}
