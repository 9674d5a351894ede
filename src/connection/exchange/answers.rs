//! Answers: to which request, and what they make of the flow.

use super::heads::{begins_request, end_request, end_response, whole};
use super::requests::Asked;
use super::{Exchange, Progress, Reading, Switched, Tunnel, Upgraded, begins_at};
use crate::base::{PacketRef, Side};
use crate::connection::first_bytes::{FirstBytes, first_bytes};
use crate::connection::held::Held;
use crate::connection::session::Session;
use crate::flow::{Sender, StreamData};
use crate::http::{BodyReader, ResponseHead, Upgrade, request_head, response_head};

/// The content type of an alert.
const TLS_ALERT: u8 = 21;

impl Exchange {
    pub(super) fn take_response(
        &mut self,
        head: &ResponseHead<'_>,
        data: &StreamData<'_>,
        rest: &[u8],
    ) -> Option<Progress> {
        if head.is_interim() {
            return None;
        }
        self.server_gap = false;
        if head.status == 101 {
            return Some(self.take_switch(head, data, rest));
        }
        let asked = self.requests.answered_at(self.head_start).is_some();
        let asked = asked.then(|| self.requests.take()).flatten();
        let granted = asked.as_ref().filter(|_| matches!(head.status, 200..=299));
        if let Some(target) = granted.and_then(|asked| asked.target.clone()) {
            let at = data.end() - rest.len() as u64;
            let early = self.take_early();
            return Some(Progress::Tunnel(Box::new(Tunnel { target, at, early })));
        }
        let body = BodyReader::new(head.body(asked.as_ref().map(|asked| asked.method)));
        self.server_reading = if body.is_done() { Reading::HEAD } else { Reading::Body(body) };
        self.in_refusal = false;
        if let Some(mut asked) = asked {
            if let Some(upgrade) = &mut asked.upgrade {
                upgrade.answer(head, data.packet);
            }
            self.in_refusal = self.fail(asked, false);
            self.resume_client();
        }
        None
    }

    /// A head of which the capture holds the beginning. `None` if that does not tell enough.
    pub(super) fn take_cut_head(&mut self, sender: Sender, partial: &[u8], to: u64) -> Option<Progress> {
        let (packet, acks) = self.latest[sender.index()]?;
        if sender == self.client {
            let bytes = end_request(partial)?;
            let head = whole(request_head(&bytes)).filter(|head| head.method == b"GET")?;
            if !self.requests.has_room() {
                return None;
            }
            self.follow_failed();
            self.requests.push(Asked::cut(&head, packet, acks));
            self.client_reading = Reading::Held(Vec::new());
            return Some(Progress::Http(to));
        }
        let bytes = end_response(partial);
        let head = whole(response_head(&bytes)).filter(|head| !head.is_interim())?;
        self.settle_missed_answers();
        if head.status == 101 {
            return Some(self.take_cut_switch(&head, packet, to));
        }
        self.requests.answered_at(self.head_start)?;
        let mut asked = self.requests.take()?;
        if let Some(upgrade) = &mut asked.upgrade {
            (upgrade.status, upgrade.response_packet) = (Some(head.status), Some(packet));
        }
        self.fail(asked, false);
        self.resume_client();
        None
    }

    /// Takes what is not HTTP from a server that was lost. Where the answer to an upgrade was missed it is
    /// frames.
    pub(super) fn frames_unseen(&mut self, data: &StreamData<'_>) -> Progress {
        if self.server_gap {
            self.settle_missed_answers();
            match self.requests.first() {
                Some(asked) if asked.is_upgrade() => return self.upgraded(data.offset),
                Some(asked) if asked.target.is_some() => {
                    let target = self.requests.take().and_then(|asked| asked.target).unwrap_or_default();
                    let early = self.take_early();
                    return Progress::Tunnel(Box::new(Tunnel { target, at: data.offset, early }));
                }
                Some(asked) if asked.is_guess => {
                    self.requests.take();
                    self.resume_client();
                }
                _ => {}
            }
        }
        self.lose(self.client.peer(), data)
    }

    /// Forgets requests whose answers were missed, also an upgrade behind which the client went on with HTTP.
    pub(super) fn settle_missed_answers(&mut self) {
        self.requests.forget_answered();
        let (Reading::Held(held), Some(asked)) = (&self.client_reading, self.requests.first()) else {
            return;
        };
        let next = held.first().and_then(|held| held.data().ok());
        let went_on = next.is_some_and(|next| {
            asked.was_answered_by(next.acks) && begins_at(&next, next.bytes, begins_request)
        });
        if self.server_gap && went_on {
            if let Some(asked) = self.requests.take() {
                self.fail(asked, true);
            }
            self.resume_client();
        }
    }

    /// What the client sent before it had the answer.
    fn take_early(&mut self) -> Vec<Held> {
        match std::mem::replace(&mut self.client_reading, Reading::Lost) {
            Reading::Held(held) => held,
            Reading::Head(bytes) if bytes.is_empty() => Vec::new(),
            _ => vec![Held::Gap { to: self.position[self.client.index()] }],
        }
    }

    /// A server that speaks TLS answers clear text with an alert (RFC 8446 §6).
    pub(super) fn note_answer_in_tls(&mut self, bytes: &[u8]) {
        let alert = first_bytes(bytes) == FirstBytes::TlsRecord && bytes.first() == Some(&TLS_ALERT);
        if let Some(upgrade) =
            self.requests.first_mut().filter(|_| alert).and_then(|asked| asked.upgrade.as_mut())
        {
            upgrade.note_answer_in_tls();
        }
    }

    pub(super) fn upgraded(&mut self, at: u64) -> Progress {
        match self.requests.take() {
            Some(Asked { upgrade: Some(upgrade), packet, .. }) => self.open(Some(upgrade), packet, at),
            _ => Progress::Other,
        }
    }

    /// Whether the client has acknowledged an answer to its upgrade of which nothing was captured, and sent
    /// more.
    pub(super) fn answer_was_missed(&self) -> bool {
        let (Reading::Held(held), Some(asked)) = (&self.client_reading, self.requests.first()) else {
            return false;
        };
        let acks = held.iter().filter_map(|held| held.data().ok()?.acks).max();
        let is_unseen = self.server_gap || acks > Some(self.server_position());
        asked.is_upgrade() && asked.was_answered_by(acks) && is_unseen
    }

    /// A 101: to a WebSocket if one was asked for, or if the request was missed and the answer names it.
    fn take_switch(&mut self, head: &ResponseHead<'_>, data: &StreamData<'_>, rest: &[u8]) -> Progress {
        let at = data.end() - rest.len() as u64;
        if head.switches_to_h2c() {
            let early = self.take_early();
            return Progress::Http2(Box::new(Switched { at, early }));
        }
        let is_lost = matches!(self.client_reading, Reading::Lost);
        let names_websocket = head.switches_to_websocket();
        match self.requests.answered_at(self.head_start) {
            Some(asked) if asked.is_upgrade() || asked.is_guess && names_websocket => {
                asked.is_guess = false;
                if let Some(upgrade) = &mut asked.upgrade {
                    upgrade.answer(head, data.packet);
                }
                self.upgraded(at)
            }
            Some(_) if !is_lost => Progress::Other,
            _ if !names_websocket => Progress::Other,
            _ => {
                let upgrade = Upgrade::from_response_only(head, data.packet);
                self.open(Some(Box::new(upgrade)), data.packet, at)
            }
        }
    }

    /// A 101 of which nothing follows from what it lacks. Unless one of the heads says so, it may be to another
    /// protocol.
    fn take_cut_switch(&mut self, head: &ResponseHead<'_>, packet: PacketRef, to: u64) -> Progress {
        let asked = self.requests.answered_at(self.head_start).is_some();
        let asked = asked.then(|| self.requests.take()).flatten();
        let is_guess = !asked.as_ref().is_some_and(Asked::is_upgrade) && !head.switches_to_websocket();
        let first = asked.as_ref().map_or(packet, |asked| asked.packet);
        let upgrade = asked.and_then(|asked| asked.upgrade);
        let mut progress = self.open(Some(upgrade.unwrap_or_default()), first, to);
        if let Progress::Upgraded(upgraded) = &mut progress {
            let session = &mut upgraded.session;
            (session.is_guess, session.head_was_cut, session.answer_missed) = (is_guess, true, false);
            if let Some(upgrade) = &mut session.upgrade {
                (upgrade.status, upgrade.response_packet) = (Some(head.status), Some(packet));
            }
        }
        progress
    }

    /// Goes on with frames. A client sends none before the answer has arrived, so that where its frames begin is
    /// told by what the answer acknowledges, even if the request was missed.
    fn open(&mut self, upgrade: Option<Box<Upgrade>>, first: PacketRef, at: u64) -> Progress {
        let answer_missed = upgrade.as_ref().is_none_or(|upgrade| upgrade.status.is_none());
        let mut session = Box::new(Session::new(self.client, upgrade, first));
        session.answer_missed = answer_missed;
        session.cap_reached = self.cap_reached;
        let server_acks = self.latest[self.client.peer().index()].and_then(|(_, acks)| acks);
        let mut upgraded = Upgraded { session, at, early: Vec::new(), events: Vec::new() };
        let client_reader = &mut upgraded.session.readers[Side::Client];
        if let Reading::Held(held) = std::mem::replace(&mut self.client_reading, Reading::Lost) {
            upgraded.early = held;
        } else if let Some((reader, events)) =
            self.search.as_mut().and_then(|search| search.take(self.client))
        {
            *client_reader = reader;
            upgraded.events = events;
        } else if let Some(acks) = server_acks.filter(|_| !answer_missed) {
            client_reader.begin_at(acks);
        } else {
            upgraded.early.push(Held::Gap { to: self.position[self.client.index()] });
        }
        Progress::Upgraded(upgraded)
    }
}
