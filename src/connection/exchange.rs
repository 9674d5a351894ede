//! HTTP/1.1 on one flow until a request is upgraded: requests and answers matched, bodies skipped.

use std::collections::VecDeque;

use super::first_bytes::{FirstBytes, first_bytes};
use super::session::Session;
use crate::base::PacketRef;
use crate::base::limits::{ATTEMPTS_PER_FLOW, EARLY_CLIENT_BYTES, HTTP_BODY_EXCERPT_BYTES};
use crate::flow::{Sender, StreamData};
use crate::http::{
    BodyReader, Parsed, RequestHead, ResponseHead, Upgrade, UpgradeFault, request_head, response_head,
};

/// Requests that wait for an answer; more than any client pipelines.
const WAITING_REQUESTS: usize = 256;

/// Where a direction stands.
#[derive(Debug)]
enum Reading {
    /// Before or inside a head, of which these bytes are here.
    Head(Vec<u8>),
    Body(BodyReader),
    /// Client only: behind an upgrade request, whose answer tells what these bytes are.
    Held(Vec<Held>),
    /// Where a message begins is not known any more.
    Lost,
}

/// Bytes that are kept until it is known what they are.
#[derive(Debug)]
pub(super) struct Held {
    offset: u64,
    bytes: Box<[u8]>,
    packet: PacketRef,
    segment_start: bool,
    acks: Option<u64>,
}

impl Held {
    pub(super) fn new(data: &StreamData<'_>) -> Self {
        let StreamData { offset, bytes, packet, segment_start, acks } = *data;
        Self { offset, bytes: bytes.into(), packet, segment_start, acks }
    }

    pub(super) fn data(&self) -> StreamData<'_> {
        let Self { offset, ref bytes, packet, segment_start, acks } = *self;
        StreamData { offset, bytes, packet, segment_start, acks }
    }
}

#[derive(Debug)]
struct Asked {
    upgrade: Option<Box<Upgrade>>,
    head: Box<RequestHead>,
    packet: PacketRef,
}

/// What the exchange became.
#[derive(Debug)]
pub(super) enum Progress {
    /// Still HTTP; the offset that is needed next.
    Http(u64),
    /// A WebSocket from offset `at` of the server's stream on. The client's bytes that came early are there.
    Upgraded { session: Box<Session>, at: u64, early: Vec<Held>, client_lost: bool, server_lost: bool },
    /// Something else from here on.
    Other,
}

/// Requests and answers of one flow.
#[derive(Debug)]
pub(super) struct Exchange {
    client: Sender,
    asked: VecDeque<Asked>,
    client_reading: Reading,
    server_reading: Reading,
    position: [u64; 2],
    /// Attempts that were refused.
    pub(super) refused: Vec<Session>,
    /// Whether the last refusal's body is being read.
    in_refusal: bool,
    held_bytes: usize,
    cap_reached: bool,
}

impl Exchange {
    pub(super) fn new(client: Sender) -> Self {
        Self {
            client,
            asked: VecDeque::new(),
            client_reading: Reading::Head(Vec::new()),
            server_reading: Reading::Head(Vec::new()),
            position: [0; 2],
            refused: Vec::new(),
            in_refusal: false,
            held_bytes: 0,
            cap_reached: false,
        }
    }

    pub(super) fn data(&mut self, sender: Sender, data: &StreamData<'_>) -> Progress {
        if sender == self.client { Progress::Http(self.client_data(data)) } else { self.server_data(data) }
    }

    /// Takes notice of bytes that are missing. Where the answer to an upgrade may have been among them, frames
    /// may follow.
    pub(super) fn gap(&mut self, sender: Sender, to: u64) -> Progress {
        self.position[sender.index()] = to;
        if sender == self.client {
            self.client_reading = match std::mem::replace(&mut self.client_reading, Reading::Lost) {
                held @ Reading::Held(_) => {
                    self.cap_reached = true;
                    held
                }
                _ => Reading::Lost,
            };
            return Progress::Http(to);
        }
        self.server_reading = Reading::Lost;
        match self.asked.front() {
            Some(Asked { upgrade: Some(_), .. }) => self.upgraded(to, true),
            _ => Progress::Http(to),
        }
    }

    /// The attempts that were made and not answered, at the end of the flow; refused ones first.
    pub(super) fn finish(self) -> (Vec<Session>, Vec<Session>) {
        let client = self.client;
        let unanswered = self
            .asked
            .into_iter()
            .filter_map(|asked| {
                asked.upgrade.map(|upgrade| Session::new(client, Some(upgrade), asked.packet))
            })
            .collect();
        (self.refused, unanswered)
    }

    fn client_data(&mut self, data: &StreamData<'_>) -> u64 {
        let sender = self.client.index();
        let mut rest = data.bytes;
        let before = std::mem::replace(&mut self.position[sender], data.end());
        if let Reading::Body(body) = &mut self.client_reading {
            body.skip(data.offset.saturating_sub(before));
        }
        // What looks like a head may be none, so it is tried once.
        let mut untried = data.segment_start;
        loop {
            match &mut self.client_reading {
                Reading::Head(partial) => {
                    if rest.is_empty() {
                        return data.end();
                    }
                    match take_head(partial, rest, request_head) {
                        Parsed::Done { used, value } => {
                            rest = rest.get(used..).unwrap_or_default();
                            self.take_request(value, data.packet);
                        }
                        Parsed::NeedMore => return data.end(),
                        Parsed::Wrong => self.client_reading = Reading::Lost,
                    }
                }
                Reading::Body(body) => {
                    let Ok(used) = body.push(rest) else {
                        self.client_reading = Reading::Lost;
                        continue;
                    };
                    rest = rest.get(used..).unwrap_or_default();
                    if body.is_done() {
                        self.client_reading = Reading::Head(Vec::new());
                    } else {
                        return data.end().saturating_add(body.skippable());
                    }
                }
                Reading::Held(held) => {
                    if !rest.is_empty() {
                        if self.held_bytes.saturating_add(rest.len()) > EARLY_CLIENT_BYTES {
                            self.cap_reached = true;
                            return data.end();
                        }
                        self.held_bytes += rest.len();
                        held.push(Held::new(&tail(data, rest)));
                    }
                    return data.end();
                }
                Reading::Lost => {
                    let begins = std::mem::take(&mut untried) && rest.len() == data.bytes.len();
                    if begins && matches!(first_bytes(rest), FirstBytes::HttpRequest) {
                        self.client_reading = Reading::Head(Vec::new());
                        self.asked.clear();
                        continue;
                    }
                    return data.end();
                }
            }
        }
    }

    fn server_data(&mut self, data: &StreamData<'_>) -> Progress {
        let sender = self.client.peer().index();
        let mut rest = data.bytes;
        let before = std::mem::replace(&mut self.position[sender], data.end());
        if let Reading::Body(body) = &mut self.server_reading {
            body.skip(data.offset.saturating_sub(before));
        }
        let mut untried = data.segment_start;
        loop {
            match &mut self.server_reading {
                Reading::Head(partial) => {
                    if rest.is_empty() {
                        return Progress::Http(data.end());
                    }
                    match take_head(partial, rest, response_head) {
                        Parsed::Done { used, value } => {
                            rest = rest.get(used..).unwrap_or_default();
                            if let Some(progress) = self.take_response(&value, data, rest) {
                                return progress;
                            }
                        }
                        Parsed::NeedMore => return Progress::Http(data.end()),
                        Parsed::Wrong => {
                            if let Some(upgrade) =
                                self.asked.front_mut().and_then(|asked| asked.upgrade.as_mut())
                            {
                                upgrade.add_body_excerpt(rest);
                            }
                            self.server_reading = Reading::Lost;
                        }
                    }
                }
                Reading::Body(body) => {
                    let refusal = self.refused.last_mut().filter(|_| self.in_refusal);
                    let mut upgrade = refusal.and_then(|session| session.upgrade.as_mut());
                    let pushed = body.push_to(rest, |content| {
                        if let Some(upgrade) = &mut upgrade {
                            upgrade.add_body_excerpt(content);
                        }
                    });
                    let Ok(used) = pushed else {
                        self.server_reading = Reading::Lost;
                        continue;
                    };
                    rest = rest.get(used..).unwrap_or_default();
                    if body.is_done() {
                        self.in_refusal = false;
                        self.server_reading = Reading::Head(Vec::new());
                    } else {
                        let excerpt_full = upgrade.is_none_or(|upgrade| {
                            upgrade
                                .body_excerpt
                                .as_ref()
                                .is_some_and(|text| text.len() >= HTTP_BODY_EXCERPT_BYTES)
                        });
                        let skip = if excerpt_full { body.skippable() } else { 0 };
                        return Progress::Http(data.end().saturating_add(skip));
                    }
                }
                Reading::Held(_) | Reading::Lost => {
                    let begins = std::mem::take(&mut untried) && rest.len() == data.bytes.len();
                    if begins && matches!(first_bytes(rest), FirstBytes::HttpResponse) {
                        self.server_reading = Reading::Head(Vec::new());
                        // Answers were missed. A client awaits one before it asks again, so this one is
                        // the last request's.
                        self.asked.drain(..self.asked.len().saturating_sub(1));
                        continue;
                    }
                    return Progress::Http(data.end());
                }
            }
        }
    }

    fn take_request(&mut self, head: RequestHead, packet: PacketRef) {
        let upgrade = head.asks_for_websocket.then(|| Box::new(Upgrade::from_request(&head, packet)));
        self.client_reading = if upgrade.is_some() {
            Reading::Held(Vec::new())
        } else {
            let body = BodyReader::new(head.body);
            if body.is_done() { Reading::Head(Vec::new()) } else { Reading::Body(body) }
        };
        if self.asked.len() < WAITING_REQUESTS {
            self.asked.push_back(Asked { upgrade, head: Box::new(head), packet });
        } else {
            self.client_reading = Reading::Lost;
        }
    }

    fn take_response(&mut self, head: &ResponseHead, data: &StreamData<'_>, rest: &[u8]) -> Option<Progress> {
        if head.is_interim() {
            return None;
        }
        let behind = data.end() - rest.len() as u64;
        if head.status == 101 {
            let known = self.asked.front().is_some_and(|asked| asked.upgrade.is_some());
            if let Some(asked) = self.asked.front_mut()
                && let Some(upgrade) = &mut asked.upgrade
            {
                upgrade.answer(head, data.packet);
            }
            if !known {
                let upgrade = Upgrade::from_response_only(head, data.packet);
                let other_protocol = upgrade.faults.contains(&UpgradeFault::ResponseUpgradeHeader);
                if other_protocol || !self.asked.is_empty() {
                    return Some(Progress::Other);
                }
                let session = Box::new(Session::new(self.client, Some(Box::new(upgrade)), data.packet));
                let early = Vec::new();
                return Some(Progress::Upgraded {
                    session,
                    at: behind,
                    early,
                    client_lost: true,
                    server_lost: false,
                });
            }
            return Some(self.upgraded(behind, false));
        }
        let asked = self.asked.pop_front();
        let method = asked.as_ref().map(|asked| asked.head.method.as_bytes());
        let body = BodyReader::new(head.body(method));
        self.in_refusal = false;
        if let Some(Asked { upgrade: Some(mut upgrade), packet, .. }) = asked {
            upgrade.answer(head, data.packet);
            if self.refused.len() < ATTEMPTS_PER_FLOW {
                let mut session = Session::new(self.client, Some(upgrade), packet);
                session.last = data.packet;
                self.refused.push(session);
                self.in_refusal = true;
            }
            self.resume_client();
        }
        self.server_reading = if body.is_done() { Reading::Head(Vec::new()) } else { Reading::Body(body) };
        None
    }

    /// Reads on as HTTP what the client sent behind an upgrade that was refused.
    fn resume_client(&mut self) {
        if let Reading::Held(held) = std::mem::replace(&mut self.client_reading, Reading::Head(Vec::new())) {
            self.held_bytes = 0;
            for held in held {
                self.client_data(&held.data());
            }
        }
    }

    fn upgraded(&mut self, at: u64, server_lost: bool) -> Progress {
        let Some(Asked { upgrade: Some(upgrade), packet, .. }) = self.asked.pop_front() else {
            return Progress::Other;
        };
        let mut session = Box::new(Session::new(self.client, Some(upgrade), packet));
        session.cap_reached = self.cap_reached;
        let (early, client_lost) = match std::mem::replace(&mut self.client_reading, Reading::Lost) {
            Reading::Held(held) => (held, self.cap_reached),
            _ => (Vec::new(), true),
        };
        Progress::Upgraded { session, at, early, client_lost, server_lost }
    }
}

/// Reads a head from what is there and what came now; keeps what is not enough. `used` counts the new bytes.
fn take_head<T>(partial: &mut Vec<u8>, rest: &[u8], parse: impl Fn(&[u8]) -> Parsed<T>) -> Parsed<T> {
    if partial.is_empty() {
        let parsed = parse(rest);
        if matches!(parsed, Parsed::NeedMore) {
            partial.extend_from_slice(rest);
        }
        return parsed;
    }
    let had = partial.len();
    // A head becomes whole only by a line feed: looking again at every byte of one that drips in would cost
    // its length squared.
    let may_end = rest.contains(&b'\n') || had + rest.len() > crate::base::limits::HTTP_HEAD_BYTES;
    partial.extend_from_slice(rest);
    if !may_end {
        return Parsed::NeedMore;
    }
    match parse(partial) {
        Parsed::Done { used, value } => {
            partial.clear();
            Parsed::Done { used: used.saturating_sub(had), value }
        }
        other => other,
    }
}

fn tail<'a>(data: &StreamData<'a>, rest: &'a [u8]) -> StreamData<'a> {
    StreamData {
        offset: data.end() - rest.len() as u64,
        bytes: rest,
        segment_start: data.segment_start && rest.len() == data.bytes.len(),
        ..*data
    }
}
