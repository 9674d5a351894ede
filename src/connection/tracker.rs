//! What a TCP flow carries: decides by its first bytes, follows HTTP to an upgrade, then frames.

use super::exchange::{Exchange, Progress, Upgraded};
use super::first_bytes::{FirstBytes, first_bytes};
use super::held::{Held, tail};
use super::searching::Searching;
use super::session::{EndKind, Session, TransportEnd};
use crate::base::{PacketRef, Side};
use crate::flow::{NOTHING_MORE, Sender, StreamContext, StreamData, StreamSink};

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
    /// Attempts that are over.
    sessions: Vec<Session>,
    ends: Vec<TransportEnd>,
    /// Where what a proxy's header hides begins.
    behind_proxy_line: [Option<u64>; 2],
    /// Whether a sender's first bytes were nothing that is known here.
    is_other: [bool; 2],
}

#[derive(Debug)]
enum Stage {
    /// First bytes that do not tell enough yet, as they came.
    Sniffing(Vec<(Sender, Held)>),
    Http(Box<Exchange>),
    WebSocket(Box<Session>),
    /// A stream of unknown beginning that may be WebSocket.
    Searching(Box<Searching>),
    /// Nothing of interest.
    Off,
}

impl Default for Tracker {
    fn default() -> Self {
        Self {
            stage: Stage::Sniffing(Vec::new()),
            carries: Carries::Unknown,
            sessions: Vec::new(),
            ends: Vec::new(),
            behind_proxy_line: [None; 2],
            is_other: [false; 2],
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
                self.take_progress(progress, sender, data, context)
            }
            Stage::Sniffing(_) => self.sniff(sender, data, context),
            Stage::Searching(_) => self.search(sender, data, context),
        }
    }

    fn gap(&mut self, sender: Sender, _: u64, to: u64, context: &StreamContext) -> u64 {
        match &mut self.stage {
            Stage::WebSocket(session) => session.gap(sender, to, context),
            Stage::Off => NOTHING_MORE,
            Stage::Http(exchange) => match exchange.gap(sender, to) {
                Progress::Http(needed) => {
                    self.search_if_lost(context);
                    needed
                }
                Progress::Upgraded(upgraded) => {
                    self.open(*upgraded, context);
                    to
                }
                Progress::Other => self.turn_off(Carries::Other),
            },
            Stage::Sniffing(held) => {
                let held = std::mem::take(held);
                self.stage = Stage::Searching(Box::default());
                self.replay(held, context);
                self.gap(sender, to, to, context)
            }
            Stage::Searching(searching) => searching.gap(sender, to),
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

    /// The flow is over. Answers its sessions in order; how the transport ended is told to the last.
    pub(super) fn finish(mut self, context: &StreamContext) -> Vec<Session> {
        match std::mem::replace(&mut self.stage, Stage::Off) {
            Stage::WebSocket(session) => self.sessions.push(*session),
            Stage::Http(exchange) => {
                let (failed, upgraded) = exchange.finish();
                self.sessions.extend(failed);
                if let Some(upgraded) = upgraded {
                    self.sessions.push(opened(*upgraded, context));
                }
            }
            Stage::Searching(searching) => self.sessions.extend(searching.settle(context)),
            Stage::Sniffing(_) | Stage::Off => {}
        }
        self.sessions.retain(|session| !session.is_guess || session.has_frames());
        let count = self.sessions.len();
        for (at, session) in self.sessions.iter_mut().enumerate() {
            session.finish(context);
            session.is_followed |= at + 1 < count;
        }
        if let Some(last) = self.sessions.last_mut().filter(|last| !last.is_followed) {
            last.ends = self.ends;
        }
        self.sessions
    }

    fn end(&mut self, sender: Sender, kind: EndKind, packet: PacketRef, context: &StreamContext) {
        let last_payload = context.last_payload.map(|last| last.filter(|last| !packet.is_before(*last)));
        // One that waited for bytes before it is told when more has been acknowledged.
        let is_late = context.last_payload.iter().flatten().any(|last| packet.is_before(*last));
        let acks = context.acknowledged[sender.peer().index()].filter(|_| !is_late);
        self.ends.push(TransportEnd { sender, kind, packet, last_payload, acks });
    }

    fn turn_off(&mut self, carries: Carries) -> u64 {
        if let Stage::Http(exchange) = std::mem::replace(&mut self.stage, Stage::Off) {
            self.sessions.extend(exchange.finish().0);
        }
        if self.carries == Carries::Unknown {
            self.carries = carries;
        }
        NOTHING_MORE
    }

    fn sniff(&mut self, sender: Sender, data: &StreamData<'_>, context: &StreamContext) -> u64 {
        let Stage::Sniffing(held) = &mut self.stage else { return data.end() };
        let begin = self.behind_proxy_line[sender.index()].unwrap_or(0);
        if self.is_other[sender.index()] || data.end() <= begin {
            return data.end().max(begin);
        }
        let skip = begin.saturating_sub(data.offset) as usize;
        held.push((sender, Held::new(&tail(data, data.bytes.get(skip..).unwrap_or_default()))));
        let own = held.iter().filter(|(of, _)| *of == sender).filter_map(|(_, held)| held.data().ok());
        let bytes: Vec<u8> = own.clone().flat_map(|data| data.bytes).copied().collect();
        let first = own.clone().map(|data| data.offset).next().unwrap_or(data.offset);
        let client = match first_bytes(&bytes) {
            FirstBytes::NeedMore => return data.end(),
            FirstBytes::HttpRequest => sender,
            FirstBytes::HttpResponse => sender.peer(),
            FirstBytes::TlsRecord => return self.turn_off(Carries::Tls),
            FirstBytes::Http2Preface => return self.turn_off(Carries::Http2),
            FirstBytes::ProxyLine { length } if begin == 0 => {
                // One proxy speaks for the client, at the beginning; what follows is looked at as if new.
                self.behind_proxy_line[sender.index()] = Some(first + length as u64);
                held.retain(|(of, _)| *of != sender);
                return self.sniff(sender, data, context);
            }
            FirstBytes::Other if !context.from_start[sender.index()] => {
                let held = std::mem::take(held);
                self.stage = Stage::Searching(Box::default());
                return self.replay(held, context).max(data.end());
            }
            // A server may speak first, as in HTTP/2: its peer's first bytes tell what it is.
            FirstBytes::ProxyLine { .. } | FirstBytes::Other => {
                held.retain(|(of, _)| *of != sender);
                self.is_other[sender.index()] = true;
                if self.is_other == [true; 2] {
                    return self.turn_off(Carries::Other);
                }
                return data.end();
            }
        };
        let held = std::mem::take(held);
        self.carries = Carries::Http;
        self.stage = Stage::Http(Box::new(Exchange::new(client, None)));
        self.replay(held, context).max(data.end())
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
                self.open(*upgraded, context);
                let Stage::WebSocket(session) = &mut self.stage else { return data.end() };
                session.last = session.last.later(data.packet);
                if sender == session.client {
                    return data.end();
                }
                let behind = at.saturating_sub(data.offset) as usize;
                let rest = tail(data, data.bytes.get(behind..).unwrap_or_default());
                session.data(sender, &rest, context).max(data.end())
            }
        }
    }

    /// Goes on with frames.
    fn open(&mut self, upgraded: Upgraded, context: &StreamContext) {
        if let Stage::Http(exchange) = &mut self.stage {
            self.sessions.append(&mut exchange.failed);
        }
        self.stage = Stage::WebSocket(Box::new(opened(upgraded, context)));
    }

    /// Looks for frames alone where HTTP was lost: an upgrade may have been in a gap.
    fn search_if_lost(&mut self, context: &StreamContext) {
        if let Stage::Http(exchange) = &mut self.stage
            && let Some(searching) = exchange.take_search()
        {
            self.sessions.append(&mut exchange.failed);
            self.stage = Stage::Searching(searching);
            self.settle_search(context);
        }
    }

    /// Ends a search that has found what it looked for, or cannot any more.
    fn settle_search(&mut self, context: &StreamContext) -> bool {
        let Stage::Searching(searching) = &mut self.stage else { return false };
        if let Some(session) = searching.proven(context) {
            self.carries = Carries::WebSocket;
            self.stage = Stage::WebSocket(Box::new(session));
        } else if searching.is_hopeless() {
            self.turn_off(Carries::Other);
            return false;
        }
        true
    }

    fn search(&mut self, sender: Sender, data: &StreamData<'_>, context: &StreamContext) -> u64 {
        if data.segment_start {
            let client = match first_bytes(data.bytes) {
                FirstBytes::HttpRequest => Some(sender),
                FirstBytes::HttpResponse => Some(sender.peer()),
                FirstBytes::TlsRecord => return self.turn_off(Carries::Tls),
                _ => None,
            };
            if let Some(client) = client
                && let Stage::Searching(searching) = &mut self.stage
            {
                self.carries = Carries::Http;
                let mut search = std::mem::take(searching);
                search.restart(sender);
                self.stage = Stage::Http(Box::new(Exchange::new(client, Some(search))));
                return self.data(sender, data, context);
            }
        }
        let Stage::Searching(searching) = &mut self.stage else { return data.end() };
        let needed = searching.data(sender, data);
        if self.settle_search(context) { needed } else { NOTHING_MORE }
    }
}

/// The session with what the client sent early. Behind an answer that was missed, the server's first frame
/// has to be found.
fn opened(upgraded: Upgraded, context: &StreamContext) -> Session {
    let Upgraded { mut session, at, early, events } = upgraded;
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
