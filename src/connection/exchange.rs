//! HTTP/1.1 on one flow until a request is upgraded: requests and answers matched, bodies skipped.
//!
//! A request is answered behind what its client had acknowledged when it sent it. By that, answers are matched
//! to the right requests even where bytes are missing.

use std::collections::VecDeque;

use super::first_bytes::{FirstBytes, first_bytes};
use super::held::{Held, tail};
use super::session::Session;
use crate::base::PacketRef;
use crate::base::limits::{ATTEMPTS_PER_FLOW, EARLY_CLIENT_BYTES, HTTP_HEAD_BYTES};
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

#[derive(Debug)]
struct Asked {
    upgrade: Option<Box<Upgrade>>,
    /// What decides whether the answer has a body.
    method: &'static [u8],
    packet: PacketRef,
    /// How far the client had acknowledged the server's stream.
    acks: u64,
}

/// What the exchange became.
#[derive(Debug)]
pub(super) enum Progress {
    /// Still HTTP; the offset that is needed next.
    Http(u64),
    /// A WebSocket from offset `at` of the server's stream on.
    Upgraded(Box<Upgraded>),
    /// Something else from here on.
    Other,
}

/// A request that was upgraded.
#[derive(Debug)]
pub(super) struct Upgraded {
    pub(super) session: Session,
    /// Offset of the server's first frame, or of its first byte behind an answer that was missed.
    pub(super) at: u64,
    /// What the client sent early.
    pub(super) early: Vec<Held>,
}

/// Requests and answers of one flow.
#[derive(Debug)]
pub(super) struct Exchange {
    client: Sender,
    asked: VecDeque<Asked>,
    client_reading: Reading,
    server_reading: Reading,
    /// How far each sender was read.
    position: [u64; 2],
    /// Offset of the server's head that is being read, and the packet that was read last.
    head_start: u64,
    server_packet: Option<PacketRef>,
    /// Whether bytes of the server are missing since its last head.
    server_gap: bool,
    held_bytes: usize,
    cap_reached: bool,
    /// Attempts that came to nothing.
    pub(super) failed: Vec<Session>,
    /// Whether the body being read belongs to the last of them.
    in_refusal: bool,
}

impl Exchange {
    pub(super) fn new(client: Sender) -> Self {
        Self {
            client,
            asked: VecDeque::new(),
            client_reading: Reading::Head(Vec::new()),
            server_reading: Reading::Head(Vec::new()),
            position: [0; 2],
            head_start: 0,
            server_packet: None,
            server_gap: false,
            held_bytes: 0,
            cap_reached: false,
            failed: Vec::new(),
            in_refusal: false,
        }
    }

    pub(super) fn data(&mut self, sender: Sender, data: &StreamData<'_>) -> Progress {
        let before = std::mem::replace(&mut self.position[sender.index()], data.end());
        let reading = if sender == self.client { &mut self.client_reading } else { &mut self.server_reading };
        if let Reading::Body(body) = reading {
            body.skip(data.offset.saturating_sub(before));
        }
        if sender == self.client { self.client_data(data) } else { self.server_data(data) }
    }

    /// Takes notice of bytes that are missing.
    pub(super) fn gap(&mut self, sender: Sender, to: u64) -> Progress {
        let from = std::mem::replace(&mut self.position[sender.index()], to);
        if sender == self.client {
            match &mut self.client_reading {
                Reading::Body(body) if body.skippable() >= to.saturating_sub(from) => {
                    body.skip(to.saturating_sub(from));
                }
                Reading::Held(held) => held.push(Held::Gap { to }),
                reading => *reading = Reading::Lost,
            }
            return Progress::Http(to);
        }
        match std::mem::replace(&mut self.server_reading, Reading::Lost) {
            Reading::Body(mut body) if body.skippable() >= to.saturating_sub(from) => {
                body.skip(to.saturating_sub(from));
                self.server_reading = Reading::Body(body);
                return Progress::Http(to);
            }
            Reading::Head(partial) => {
                if let Some(status) = status_of(&partial) {
                    return self.take_cut_response(status, to);
                }
            }
            _ => {}
        }
        self.server_gap = true;
        Progress::Http(to)
    }

    /// Whether neither direction can be read as HTTP, and no upgrade waits for its answer.
    pub(super) fn is_lost(&self) -> bool {
        matches!((&self.client_reading, &self.server_reading), (Reading::Lost, Reading::Lost))
            && self.asked.iter().all(|asked| asked.upgrade.is_none())
    }

    /// The flow is over. Frames of the client behind an upgrade tell that it was answered, though the answer
    /// was not captured.
    pub(super) fn finish(mut self) -> (Vec<Session>, Option<Box<Upgraded>>) {
        self.drop_answered();
        if self.answer_was_missed()
            && let Progress::Upgraded(upgraded) = self.upgraded(self.server_position())
        {
            return (self.failed, Some(upgraded));
        }
        while let Some(asked) = self.asked.pop_front() {
            self.fail(asked, self.server_gap);
        }
        (self.failed, None)
    }

    fn client_data(&mut self, data: &StreamData<'_>) -> Progress {
        let mut rest = data.bytes;
        loop {
            match &mut self.client_reading {
                _ if rest.is_empty() => return Progress::Http(data.end()),
                Reading::Head(partial) => match take_head(partial, rest, request_head) {
                    Parsed::Done { used, value } => {
                        rest = rest.get(used..).unwrap_or_default();
                        self.take_request(value, data);
                    }
                    Parsed::NeedMore => return Progress::Http(data.end()),
                    Parsed::Wrong => {
                        self.client_reading = Reading::Lost;
                        return Progress::Http(data.end());
                    }
                },
                Reading::Body(body) => {
                    let Ok(used) = body.push(rest) else {
                        self.client_reading = Reading::Lost;
                        return Progress::Http(data.end());
                    };
                    rest = rest.get(used..).unwrap_or_default();
                    if !body.is_done() {
                        return Progress::Http(data.end().saturating_add(body.skippable()));
                    }
                    self.client_reading = Reading::Head(Vec::new());
                }
                Reading::Held(held) => {
                    if held.is_empty() && self.server_gap && begins_request(data, rest) {
                        self.give_up_answer();
                        continue;
                    }
                    return self.hold(&tail(data, rest));
                }
                Reading::Lost if begins_request(data, rest) => {
                    self.client_reading = Reading::Head(Vec::new())
                }
                Reading::Lost => return Progress::Http(data.end()),
            }
        }
    }

    fn server_data(&mut self, data: &StreamData<'_>) -> Progress {
        self.server_packet = Some(data.packet);
        let mut rest = data.bytes;
        loop {
            match &mut self.server_reading {
                _ if rest.is_empty() => return Progress::Http(data.end()),
                Reading::Head(partial) => {
                    if partial.is_empty() {
                        self.head_start = data.end() - rest.len() as u64;
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
                            self.server_reading = Reading::Lost;
                            return Progress::Http(data.end());
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
                    let Ok(used) = pushed else {
                        self.server_reading = Reading::Lost;
                        return Progress::Http(data.end());
                    };
                    rest = rest.get(used..).unwrap_or_default();
                    if !body.is_done() {
                        let wants_body = upgrade.is_some_and(|upgrade| upgrade.wants_body());
                        let skip = if wants_body { 0 } else { body.skippable() };
                        return Progress::Http(data.end().saturating_add(skip));
                    }
                    self.in_refusal = false;
                    self.server_reading = Reading::Head(Vec::new());
                }
                Reading::Held(_) | Reading::Lost => {
                    if rest.len() == data.bytes.len() && data.segment_start && begins_response(rest) {
                        self.drop_answered();
                        self.server_reading = Reading::Head(Vec::new());
                    } else if self.server_gap {
                        return self.upgraded_unseen(tail(data, rest).offset);
                    } else {
                        return Progress::Http(data.end());
                    }
                }
            }
        }
    }

    fn take_request(&mut self, head: RequestHead, data: &StreamData<'_>) {
        let upgrade = head.asks_for_websocket.then(|| Box::new(Upgrade::from_request(&head, data.packet)));
        self.client_reading = match BodyReader::new(head.body) {
            _ if self.asked.len() >= WAITING_REQUESTS => {
                self.cap_reached = true;
                Reading::Lost
            }
            _ if upgrade.is_some() => Reading::Held(Vec::new()),
            body if body.is_done() => Reading::Head(Vec::new()),
            body => Reading::Body(body),
        };
        let method: &'static [u8] = match head.method.as_bytes() {
            b"HEAD" => b"HEAD",
            b"CONNECT" => b"CONNECT",
            _ => b"GET",
        };
        if self.asked.len() < WAITING_REQUESTS {
            let acks = data.acks.unwrap_or(0);
            self.asked.push_back(Asked { upgrade, method, packet: data.packet, acks });
        }
    }

    fn take_response(&mut self, head: &ResponseHead, data: &StreamData<'_>, rest: &[u8]) -> Option<Progress> {
        if head.is_interim() {
            return None;
        }
        self.server_gap = false;
        let answers_front = self.asked.front().is_some_and(|asked| asked.acks <= self.head_start);
        if head.status == 101 {
            return Some(self.take_switch(head, answers_front, data, rest));
        }
        let asked = if answers_front { self.asked.pop_front() } else { None };
        let body = BodyReader::new(head.body(asked.as_ref().map(|asked| asked.method)));
        self.server_reading = if body.is_done() { Reading::Head(Vec::new()) } else { Reading::Body(body) };
        self.in_refusal = false;
        if let Some(mut asked) = asked
            && let Some(upgrade) = &mut asked.upgrade
        {
            upgrade.answer(head, data.packet);
            self.in_refusal = self.fail(asked, false);
            if self.in_refusal
                && let Some(session) = self.failed.last_mut()
            {
                session.last = data.packet;
            }
            self.resume_client();
        }
        None
    }

    /// A 101: to a WebSocket if one was asked for, or if the request was missed and the answer names it.
    fn take_switch(
        &mut self,
        head: &ResponseHead,
        answers_front: bool,
        data: &StreamData<'_>,
        rest: &[u8],
    ) -> Progress {
        let at = data.end() - rest.len() as u64;
        if let Some(asked) = self.asked.front_mut()
            && let Some(upgrade) = asked.upgrade.as_mut().filter(|_| answers_front)
        {
            upgrade.answer(head, data.packet);
            return self.upgraded(at);
        }
        let upgrade = Upgrade::from_response_only(head, data.packet);
        let other_protocol = upgrade.faults.contains(&UpgradeFault::ResponseUpgradeHeader);
        let request_seen = answers_front && !matches!(self.client_reading, Reading::Lost);
        if other_protocol || request_seen {
            return Progress::Other;
        }
        let session = Session::new(self.client, Some(Box::new(upgrade)), data.packet);
        let early = vec![Held::Gap { to: self.position[self.client.index()] }];
        Progress::Upgraded(Box::new(Upgraded { session, at, early }))
    }

    /// An answer of which only the status and perhaps some fields were captured.
    fn take_cut_response(&mut self, status: u16, to: u64) -> Progress {
        self.drop_answered();
        self.server_gap = true;
        let asked = self.asked.front_mut().filter(|asked| asked.acks <= self.head_start);
        let Some(upgrade) = asked.and_then(|asked| asked.upgrade.as_mut()) else {
            return Progress::Http(to);
        };
        match status {
            100 | 102..=199 => Progress::Http(to),
            101 => {
                // Its fields were not seen, so that nothing follows from what they lack.
                let mut progress = self.upgraded(to);
                if let Progress::Upgraded(upgraded) = &mut progress
                    && let Some(upgrade) = &mut upgraded.session.upgrade
                {
                    (upgrade.status, upgrade.response_packet) = (Some(status), self.server_packet);
                }
                progress
            }
            _ => {
                upgrade.status = Some(status);
                upgrade.response_packet = self.server_packet;
                if let Some(asked) = self.asked.pop_front() {
                    self.fail(asked, false);
                }
                self.resume_client();
                Progress::Http(to)
            }
        }
    }

    /// Frames follow where the answer to an upgrade was missed: it was accepted.
    fn upgraded_unseen(&mut self, at: u64) -> Progress {
        self.drop_answered();
        match self.asked.front() {
            Some(Asked { upgrade: Some(_), .. }) => self.upgraded(at),
            _ => Progress::Http(self.server_position()),
        }
    }

    fn upgraded(&mut self, at: u64) -> Progress {
        let Some(Asked { upgrade: Some(upgrade), packet, .. }) = self.asked.pop_front() else {
            return Progress::Other;
        };
        let answer_missed = upgrade.status.is_none();
        let mut session = Session::new(self.client, Some(upgrade), packet);
        session.answer_missed = answer_missed;
        session.cap_reached = self.cap_reached;
        let early = match std::mem::replace(&mut self.client_reading, Reading::Lost) {
            Reading::Held(held) => held,
            _ => vec![Held::Gap { to: self.position[self.client.index()] }],
        };
        Progress::Upgraded(Box::new(Upgraded { session, at, early }))
    }

    /// Keeps what the client sent before the answer was seen.
    fn hold(&mut self, data: &StreamData<'_>) -> Progress {
        let Reading::Held(held) = &mut self.client_reading else { return Progress::Http(data.end()) };
        if self.held_bytes + data.bytes.len() <= EARLY_CLIENT_BYTES {
            self.held_bytes += data.bytes.len();
            held.push(Held::new(data));
            return Progress::Http(data.end());
        }
        if self.answer_was_missed()
            && let Progress::Upgraded(mut upgraded) = self.upgraded(self.server_position())
        {
            upgraded.early.push(Held::new(data));
            return Progress::Upgraded(upgraded);
        }
        let Reading::Held(held) = &mut self.client_reading else { return Progress::Http(data.end()) };
        self.cap_reached = true;
        match held.last_mut() {
            Some(Held::Gap { to }) => *to = data.end(),
            _ => held.push(Held::Gap { to: data.end() }),
        }
        Progress::Http(data.end())
    }

    /// Whether the client has acknowledged an answer to its upgrade of which nothing was captured, and sent
    /// more.
    fn answer_was_missed(&self) -> bool {
        let (Reading::Held(held), Some(asked)) = (&self.client_reading, self.asked.front()) else {
            return false;
        };
        let acks = held.iter().filter_map(|held| held.data().ok()?.acks).max();
        acks > Some(self.server_position().max(asked.acks))
    }

    fn server_position(&self) -> u64 {
        self.position[self.client.peer().index()]
    }

    /// Reads on as HTTP what the client sent behind an upgrade that was refused.
    fn resume_client(&mut self) {
        if let Reading::Held(held) = std::mem::replace(&mut self.client_reading, Reading::Head(Vec::new())) {
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
    }

    /// The answer to the upgrade was missed, and the client goes on with HTTP.
    fn give_up_answer(&mut self) {
        self.drop_answered();
        if let Some(asked) = self.asked.pop_front() {
            self.fail(asked, true);
        }
        self.client_reading = Reading::Head(Vec::new());
    }

    /// Forgets requests whose answers were missed: before the next request was sent, something had come.
    fn drop_answered(&mut self) {
        while let (Some(first), Some(second)) = (self.asked.front(), self.asked.get(1))
            && second.acks > first.acks
        {
            self.asked.pop_front();
        }
    }

    /// Keeps an attempt that came to nothing. Answers whether there was one to keep.
    fn fail(&mut self, asked: Asked, answer_missed: bool) -> bool {
        let Some(upgrade) = asked.upgrade else { return false };
        if self.failed.len() >= ATTEMPTS_PER_FLOW {
            if let Some(last) = self.failed.last_mut() {
                last.cap_reached = true;
            }
            return false;
        }
        let mut session = Session::new(self.client, Some(upgrade), asked.packet);
        session.answer_missed = answer_missed;
        session.cap_reached = self.cap_reached;
        self.failed.push(session);
        true
    }
}

fn begins_request(data: &StreamData<'_>, rest: &[u8]) -> bool {
    let begins = data.segment_start && rest.len() == data.bytes.len();
    begins && first_bytes(rest) == FirstBytes::HttpRequest
}

fn begins_response(bytes: &[u8]) -> bool {
    first_bytes(bytes) == FirstBytes::HttpResponse
}

/// The status in the front of a head that was cut.
fn status_of(partial: &[u8]) -> Option<u16> {
    let line = partial.split_inclusive(|byte| *byte == b'\n').next()?;
    match response_head(&[line, b"\r\n\r\n"].concat()) {
        Parsed::Done { value, .. } => Some(value.status),
        Parsed::NeedMore | Parsed::Wrong => None,
    }
}

/// Reads a head from what is there and what came now; keeps what is not enough. `used` counts the new bytes.
fn take_head<T>(partial: &mut Vec<u8>, rest: &[u8], parse: impl Fn(&[u8]) -> Parsed<T>) -> Parsed<T> {
    let had = partial.len();
    if had == 0 {
        let parsed = parse(rest);
        if matches!(parsed, Parsed::NeedMore) {
            partial.extend_from_slice(rest);
        }
        return parsed;
    }
    partial.extend_from_slice(rest);
    // Looking again at every byte of a head that drips in would cost its length squared.
    let may_end = ends_line_twice(partial.get(had.saturating_sub(3)..).unwrap_or_default());
    if !may_end && partial.len() <= HTTP_HEAD_BYTES && had > FIRST_LOOKS {
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

/// Bytes of a head that are looked at however they drip in.
const FIRST_LOOKS: usize = 128;

/// Whether an empty line is among the bytes.
fn ends_line_twice(bytes: &[u8]) -> bool {
    bytes.windows(2).any(|pair| pair == b"\n\n") || bytes.windows(3).any(|three| three == b"\n\r\n")
}
