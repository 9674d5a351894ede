use std::collections::VecDeque;

use crate::base::{PacketRef, WireText};
use crate::http::{RequestHead, Upgrade};

/// Requests that wait for an answer; more than any client pipelines.
const WAITING_REQUESTS: usize = 256;

/// A request that waits for its answer.
#[derive(Debug)]
pub(super) struct Asked {
    /// What it asks for, if that is a WebSocket.
    pub(super) upgrade: Option<Box<Upgrade>>,
    /// Whether its head was cut before it said so.
    pub(super) is_guess: bool,
    /// What decides whether the answer has a body.
    pub(super) method: &'static [u8],
    /// Where a CONNECT wants to go.
    pub(super) target: Option<WireText>,
    pub(super) packet: PacketRef,
    /// How far the client had acknowledged the server's stream.
    acks: u64,
}

impl Asked {
    pub(super) fn new(head: &RequestHead<'_>, packet: PacketRef, acks: Option<u64>) -> Self {
        let method: &'static [u8] = match head.method {
            b"HEAD" => b"HEAD",
            b"CONNECT" => b"CONNECT",
            _ => b"GET",
        };
        let upgrade = head.asks_for_websocket.then(|| Box::new(Upgrade::from_request(head, packet)));
        let target = (method == b"CONNECT").then(|| WireText::new(head.target));
        Self { upgrade, is_guess: false, method, target, packet, acks: acks.unwrap_or(0) }
    }

    /// A request of which only the beginning was captured. Nothing follows from what is missing in it.
    pub(super) fn cut(head: &RequestHead<'_>, packet: PacketRef, acks: Option<u64>) -> Self {
        let mut upgrade = Box::new(Upgrade::from_request(head, packet));
        upgrade.faults.clear();
        upgrade.offers_cut = true;
        let is_guess = !head.asks_for_websocket;
        Self { upgrade: Some(upgrade), is_guess, ..Self::new(head, packet, acks) }
    }

    /// Whether it asks for a WebSocket, for sure.
    pub(super) fn is_upgrade(&self) -> bool {
        self.upgrade.is_some() && !self.is_guess
    }

    /// Whether its packet said how far that was.
    pub(super) fn has_acks(&self) -> bool {
        self.acks > 0
    }

    /// Whether the client had more of the server's stream when it sent something that acknowledges `acks`.
    pub(super) fn was_answered_by(&self, acks: Option<u64>) -> bool {
        acks > Some(self.acks)
    }
}

/// The requests that wait, in order.
#[derive(Debug, Default)]
pub(super) struct Requests(VecDeque<Asked>);

impl Requests {
    /// Whether there is room for one more.
    pub(super) fn has_room(&self) -> bool {
        self.0.len() < WAITING_REQUESTS
    }

    pub(super) fn push(&mut self, asked: Asked) {
        self.0.push_back(asked);
    }

    pub(super) fn first(&self) -> Option<&Asked> {
        self.0.front()
    }

    pub(super) fn first_mut(&mut self) -> Option<&mut Asked> {
        self.0.front_mut()
    }

    pub(super) fn last(&self) -> Option<&Asked> {
        self.0.back()
    }

    pub(super) fn take(&mut self) -> Option<Asked> {
        self.0.pop_front()
    }

    /// The request that something at this offset of the server's stream answers. An answer stands behind what
    /// the client had acknowledged when it asked.
    pub(super) fn answered_at(&mut self, offset: u64) -> Option<&mut Asked> {
        self.0.front_mut().filter(|asked| asked.acks <= offset)
    }

    /// Forgets those whose answers were missed: before the next request was sent, something had come.
    pub(super) fn forget_answered(&mut self) {
        while let (Some(first), Some(second)) = (self.0.front(), self.0.get(1))
            && first.was_answered_by(Some(second.acks))
        {
            self.0.pop_front();
        }
    }

    /// Whether one of them asks for a WebSocket.
    pub(super) fn has_upgrade(&self) -> bool {
        self.0.iter().any(Asked::is_upgrade)
    }
}
