//! HTTP/1.1 on one flow until a request is upgraded: requests and answers matched, bodies skipped.
//!
//! Where bytes are missing, what was acknowledged tells which answer belongs to which request, and where frames
//! begin. A direction in which no message can be found any more is searched for frames.

mod answers;
mod heads;
mod requests;

use self::heads::{begins_request, begins_response, gather};
use self::requests::{Asked, Requests};
use super::held::{Held, tail};
use super::searching::Searching;
use super::session::Session;
use crate::base::limits::{ATTEMPTS_PER_FLOW, EARLY_CLIENT_BYTES};
use crate::base::{PacketRef, WireText};
use crate::flow::{Sender, StreamData};
use crate::http::{BodyReader, Parsed, RequestHead, request_head, response_head};
use crate::websocket::FrameEvent;

/// Where a direction stands.
#[derive(Debug)]
enum Reading {
    /// Before or inside a head, of which these bytes are here.
    Head(Vec<u8>),
    Body(BodyReader),
    /// Client only: behind a request to switch or to connect, whose answer tells what these bytes are.
    Held(Vec<Held>),
    /// Where a message begins is not known any more, or whether there are any.
    Lost,
}

impl Reading {
    const HEAD: Self = Self::Head(Vec::new());

    /// Behind bytes that were [gathered](gather), or the first ones.
    fn inside_head(mut partial: Vec<u8>, first: &[u8]) -> Self {
        if partial.is_empty() {
            partial.extend_from_slice(first);
        }
        Self::Head(partial)
    }
}

/// What the exchange became.
#[derive(Debug)]
pub(super) enum Progress {
    /// Still HTTP; the offset that is needed next.
    Http(u64),
    /// A WebSocket.
    Upgraded(Upgraded),
    /// Whatever is inside the tunnel of a CONNECT.
    Tunnel(Box<Tunnel>),
    /// HTTP/2, whose first stream answers the request that asked for it.
    Http2(Box<Switched>),
    /// Something else from here on.
    Other,
}

/// A request that was upgraded.
#[derive(Debug)]
pub(super) struct Upgraded {
    pub(super) session: Box<Session>,
    /// Offset of the server's first frame, or of its first byte behind an answer that was missed.
    pub(super) at: u64,
    /// What the client sent early.
    pub(super) early: Vec<Held>,
    /// What its frames showed that were read before the answer.
    pub(super) events: Vec<FrameEvent>,
}

/// A CONNECT that was granted (RFC 9110 §9.3.6).
#[derive(Debug)]
pub(super) struct Tunnel {
    /// Where it leads.
    pub(super) target: WireText,
    /// Offset of the first byte from there.
    pub(super) at: u64,
    /// What the client sent early.
    pub(super) early: Vec<Held>,
}

/// A switch to another protocol.
#[derive(Debug)]
pub(super) struct Switched {
    /// Offset of the server's first byte in it.
    pub(super) at: u64,
    /// What the client sent early.
    pub(super) early: Vec<Held>,
}

/// A packet that was read, and how far its sender had acknowledged the peer.
type Latest = Option<(PacketRef, Option<u64>)>;

/// Requests and answers of one flow.
#[derive(Debug)]
pub(super) struct Exchange {
    client: Sender,
    requests: Requests,
    client_reading: Reading,
    server_reading: Reading,
    /// How far each sender was read, and its last packet.
    position: [u64; 2],
    latest: [Latest; 2],
    /// Offset of the server's head that is being read.
    head_start: u64,
    /// Whether bytes of the server are missing since its last head.
    server_gap: bool,
    /// Frames in what is not read as HTTP.
    search: Option<Box<Searching>>,
    held_bytes: usize,
    cap_reached: bool,
    /// Attempts that came to nothing.
    pub(super) failed: Vec<Session>,
    /// Whether the body being read belongs to the last of them.
    in_refusal: bool,
}

impl Exchange {
    /// Begins with what is known of frames in either direction.
    pub(super) fn new(client: Sender, search: Option<Box<Searching>>) -> Self {
        Self {
            client,
            requests: Requests::default(),
            client_reading: Reading::HEAD,
            server_reading: Reading::HEAD,
            position: [0; 2],
            latest: [None; 2],
            head_start: 0,
            server_gap: false,
            search,
            held_bytes: 0,
            cap_reached: false,
            failed: Vec::new(),
            in_refusal: false,
        }
    }

    pub(super) fn data(&mut self, sender: Sender, data: &StreamData<'_>) -> Progress {
        let before = std::mem::replace(&mut self.position[sender.index()], data.end());
        self.latest[sender.index()] = Some((data.packet, data.acks));
        if let Reading::Body(body) = self.reading(sender) {
            body.skip(data.offset.saturating_sub(before));
        }
        if sender == self.client {
            return self.client_data(data);
        }
        // A stream whose first byte is unknown begins behind what the request acknowledged: its answer is missing.
        let asked = self.requests.first().filter(|asked| asked.was_answered_by(Some(data.offset)));
        if before == 0 && asked.is_some_and(Asked::has_acks) && !begins_response(data.bytes) {
            self.server_reading = Reading::Lost;
            self.server_gap = true;
        }
        self.server_data(data)
    }

    /// Takes notice of bytes that are missing.
    pub(super) fn gap(&mut self, sender: Sender, to: u64) -> Progress {
        let from = std::mem::replace(&mut self.position[sender.index()], to);
        let missing = to.saturating_sub(from);
        match self.reading(sender) {
            Reading::Body(body) if body.skippable() >= missing => {
                body.skip(missing);
                return Progress::Http(to);
            }
            Reading::Held(held) => {
                held.push(Held::Gap { to });
                return Progress::Http(to);
            }
            Reading::Head(partial) => {
                let partial = std::mem::take(partial);
                if let Some(progress) = self.take_cut_head(sender, &partial, to) {
                    return progress;
                }
            }
            Reading::Body(_) | Reading::Lost => {}
        }
        *self.reading(sender) = Reading::Lost;
        self.server_gap |= sender != self.client;
        self.follow_failed();
        Progress::Http(self.search.get_or_insert_default().gap(sender, to))
    }

    /// The search for frames, once neither direction can be read as HTTP and no upgrade waits for its answer.
    pub(super) fn take_search(&mut self) -> Option<Box<Searching>> {
        let is_lost = matches!((&self.client_reading, &self.server_reading), (Reading::Lost, Reading::Lost));
        (is_lost && !self.requests.has_upgrade()).then(|| self.search.take().unwrap_or_default())
    }

    /// The flow is over. Frames of the client behind an upgrade tell that it was answered, though the answer
    /// was not captured.
    pub(super) fn finish(mut self) -> (Vec<Session>, Option<Upgraded>) {
        self.settle_missed_answers();
        if self.answer_was_missed()
            && let Progress::Upgraded(upgraded) = self.upgraded(self.server_position())
        {
            return (self.failed, Some(upgraded));
        }
        while let Some(asked) = self.requests.take() {
            self.fail(asked, self.server_gap);
        }
        (self.failed, None)
    }

    fn reading(&mut self, sender: Sender) -> &mut Reading {
        if sender == self.client { &mut self.client_reading } else { &mut self.server_reading }
    }

    fn server_position(&self) -> u64 {
        self.position[self.client.peer().index()]
    }

    fn client_data(&mut self, data: &StreamData<'_>) -> Progress {
        let mut rest = data.bytes;
        loop {
            match &mut self.client_reading {
                _ if rest.is_empty() => return Progress::Http(data.end()),
                Reading::Head(partial) => {
                    let mut partial = std::mem::take(partial);
                    let had = partial.len();
                    match gather(&mut partial, rest).map_or(Parsed::NeedMore, request_head) {
                        Parsed::Done { used, value } => {
                            rest = rest.get(used.saturating_sub(had)..).unwrap_or_default();
                            self.take_request(&value, data);
                        }
                        Parsed::NeedMore => {
                            self.client_reading = Reading::inside_head(partial, rest);
                            return Progress::Http(data.end());
                        }
                        Parsed::Wrong => return self.lose(self.client, &tail(data, rest)),
                    }
                }
                Reading::Body(body) => {
                    let Ok(used) = body.push(rest) else { return self.lose(self.client, &tail(data, rest)) };
                    rest = rest.get(used..).unwrap_or_default();
                    if !body.is_done() {
                        return Progress::Http(data.end().saturating_add(body.skippable()));
                    }
                    self.client_reading = self.behind_body(data.end() - rest.len() as u64);
                }
                Reading::Held(_) => return self.hold(&tail(data, rest)),
                Reading::Lost if begins_at(data, rest, begins_request) => {
                    self.find_http(self.client);
                    self.client_reading = Reading::HEAD;
                }
                Reading::Lost => return self.lose(self.client, &tail(data, rest)),
            }
        }
    }

    fn server_data(&mut self, data: &StreamData<'_>) -> Progress {
        let server = self.client.peer();
        let mut rest = data.bytes;
        loop {
            match &mut self.server_reading {
                _ if rest.is_empty() => return Progress::Http(data.end()),
                Reading::Head(partial) => {
                    if partial.is_empty() {
                        self.head_start = data.end() - rest.len() as u64;
                    }
                    let mut partial = std::mem::take(partial);
                    let had = partial.len();
                    match gather(&mut partial, rest).map_or(Parsed::NeedMore, response_head) {
                        Parsed::Done { used, value } => {
                            rest = rest.get(used.saturating_sub(had)..).unwrap_or_default();
                            if let Some(progress) = self.take_response(&value, data, rest) {
                                return progress;
                            }
                        }
                        Parsed::NeedMore => {
                            self.server_reading = Reading::inside_head(partial, rest);
                            return Progress::Http(data.end());
                        }
                        Parsed::Wrong => {
                            self.note_answer_in_tls(rest);
                            return self.lose(server, &tail(data, rest));
                        }
                    }
                }
                Reading::Body(body) => {
                    let refusal = self.failed.last_mut().filter(|_| self.in_refusal);
                    let mut upgrade = refusal.and_then(|session| session.upgrade.as_deref_mut());
                    let pushed = body.push_to(rest, |content| {
                        if let Some(upgrade) = &mut upgrade {
                            upgrade.add_body_excerpt(content);
                        }
                    });
                    let Ok(used) = pushed else { return self.lose(server, &tail(data, rest)) };
                    rest = rest.get(used..).unwrap_or_default();
                    if !body.is_done() {
                        let wants_body = upgrade.is_some_and(|upgrade| upgrade.wants_body());
                        let skip = if wants_body { 0 } else { body.skippable() };
                        return Progress::Http(data.end().saturating_add(skip));
                    }
                    self.in_refusal = false;
                    self.server_reading = Reading::HEAD;
                }
                Reading::Held(_) | Reading::Lost if begins_at(data, rest, begins_response) => {
                    self.settle_missed_answers();
                    self.find_http(server);
                    self.server_reading = Reading::HEAD;
                }
                Reading::Held(_) | Reading::Lost => return self.frames_unseen(&tail(data, rest)),
            }
        }
    }

    fn take_request(&mut self, head: &RequestHead<'_>, data: &StreamData<'_>) {
        self.follow_failed();
        if !self.requests.has_room() {
            self.cap_reached = true;
            self.client_reading = Reading::Lost;
            return;
        }
        self.client_reading = match BodyReader::new(head.body) {
            body if !body.is_done() => Reading::Body(body),
            _ if head.asks_for_websocket || head.asks_for_h2c || head.method == b"CONNECT" => {
                Reading::Held(Vec::new())
            }
            _ => Reading::HEAD,
        };
        self.requests.push(Asked::new(head, data.packet, data.acks));
    }

    /// Servers differ in whether the body of an upgrade request belongs to it or to the frames: where frames
    /// begin behind one has to be found.
    fn behind_body(&self, at: u64) -> Reading {
        match self.requests.last() {
            Some(asked) if asked.is_upgrade() => Reading::Held(vec![Held::Gap { to: at }]),
            _ => Reading::HEAD,
        }
    }

    /// Looks for frames from here on, until HTTP begins again.
    fn lose(&mut self, sender: Sender, data: &StreamData<'_>) -> Progress {
        *self.reading(sender) = Reading::Lost;
        Progress::Http(self.search.get_or_insert_default().data(sender, data))
    }

    /// HTTP begins again.
    fn find_http(&mut self, sender: Sender) {
        if let Some(search) = &mut self.search {
            search.restart(sender);
        }
    }

    /// Keeps what the client sent before the answer was seen.
    fn hold(&mut self, data: &StreamData<'_>) -> Progress {
        if self.held_bytes + data.bytes.len() > EARLY_CLIENT_BYTES
            && self.answer_was_missed()
            && let Progress::Upgraded(mut upgraded) = self.upgraded(self.server_position())
        {
            upgraded.early.push(Held::new(data));
            return Progress::Upgraded(upgraded);
        }
        let Reading::Held(held) = &mut self.client_reading else { return Progress::Http(data.end()) };
        if self.held_bytes + data.bytes.len() <= EARLY_CLIENT_BYTES {
            self.held_bytes += data.bytes.len();
            held.push(Held::new(data));
        } else {
            self.cap_reached = true;
            match held.last_mut() {
                Some(Held::Gap { to }) => *to = data.end(),
                _ => held.push(Held::Gap { to: data.end() }),
            }
        }
        Progress::Http(data.end())
    }

    /// Reads on as HTTP what the client sent behind an upgrade that was refused.
    fn resume_client(&mut self) {
        let Reading::Held(held) = &mut self.client_reading else { return };
        let held = std::mem::take(held);
        self.client_reading = Reading::HEAD;
        self.held_bytes = 0;
        let position = self.position;
        for held in held {
            match held.data() {
                Ok(data) => self.client_data(&data),
                Err(to) => self.gap(self.client, to),
            };
        }
        self.position = position;
    }

    /// Something followed what failed so far.
    fn follow_failed(&mut self) {
        if let Some(last) = self.failed.last_mut() {
            last.is_followed = true;
        }
    }

    /// Keeps an attempt that came to nothing. Answers whether there was one to keep.
    fn fail(&mut self, asked: Asked, answer_missed: bool) -> bool {
        let Some(upgrade) = asked.upgrade.filter(|_| !asked.is_guess) else { return false };
        if self.failed.len() >= ATTEMPTS_PER_FLOW {
            if let Some(last) = self.failed.last_mut() {
                last.cap_reached = true;
            }
            return false;
        }
        let mut session = Session::new(self.client, Some(upgrade), asked.packet);
        session.answer_missed = answer_missed;
        session.cap_reached = self.cap_reached;
        let answer = session.upgrade.as_ref().and_then(|upgrade| upgrade.response_packet);
        session.last = answer.unwrap_or(asked.packet);
        self.failed.push(session);
        true
    }
}

/// Whether something begins at the beginning of a segment, where applications begin to write.
fn begins_at(data: &StreamData<'_>, rest: &[u8], begins: impl Fn(&[u8]) -> bool) -> bool {
    data.segment_start && rest.len() == data.bytes.len() && begins(rest)
}
