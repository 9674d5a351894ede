//! What the layers showed of one WebSocket, or one attempt, gathered while its flow lives.

use crate::base::limits::{OPEN_PINGS, VIOLATIONS};
use crate::base::{PacketRef, PerSide, Side};
use crate::flow::{Sender, StreamContext, StreamData};
use crate::http::Upgrade;
use crate::websocket::{CloseCode, CloseEvent, Control, FrameEvent, FrameReader, Rsv1, ViolationEvent};

use super::record::{LastPing, Violation};

/// How a side ended the transport.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum EndKind {
    Fin,
    Reset,
}

/// A side ended the transport.
#[derive(Clone, Copy, Debug)]
pub(super) struct TransportEnd {
    pub(super) side: Side,
    pub(super) kind: EndKind,
    pub(super) packet: PacketRef,
}

/// The first event of the end, with the silence before it.
#[derive(Clone, Copy, Debug)]
pub(super) struct FirstEnd {
    pub(super) packet: PacketRef,
    pub(super) last_payload: PerSide<Option<PacketRef>>,
}

/// A side's first Close, with what its peer was doing.
#[derive(Clone, Debug)]
pub(super) struct SeenClose {
    pub(super) event: CloseEvent,
    /// Whether it was the first of the two on the wire.
    pub(super) is_first: bool,
    /// Whether the peer was in the middle of a message.
    pub(super) peer_inside_message: bool,
    /// Payload bytes of the peer's last whole message.
    pub(super) peer_last_message: Option<u64>,
    /// Transport ends that came before it.
    pub(super) ends_before: usize,
}

#[derive(Clone, Debug, Default)]
struct Pings {
    open: Vec<Control>,
    last: Option<Control>,
    last_answered: bool,
    unanswered: u32,
}

/// A side's first fault.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fault {
    pub(super) event: ViolationEvent,
}

/// One WebSocket, or one attempt.
#[derive(Clone, Debug)]
pub(super) struct Session {
    pub(super) client: Sender,
    pub(super) upgrade: Option<Box<Upgrade>>,
    /// Whether its handshake was before the capture.
    pub(super) mid_stream: bool,
    pub(super) readers: PerSide<FrameReader>,
    pub(super) closes: PerSide<Option<SeenClose>>,
    pub(super) ends: Vec<TransportEnd>,
    pub(super) first_end: Option<FirstEnd>,
    pub(super) faults: PerSide<Option<Fault>>,
    pub(super) violations: Vec<Violation>,
    pub(super) first: PacketRef,
    pub(super) last: PacketRef,
    pub(super) cap_reached: bool,
    /// The packet with the first bytes behind each side's Close.
    behind_close: PerSide<Option<PacketRef>>,
    pings: PerSide<Pings>,
    events: Vec<FrameEvent>,
}

impl Session {
    /// A session whose upgrade was asked for; its frames begin when it is answered.
    pub(super) fn new(client: Sender, upgrade: Option<Box<Upgrade>>, first: PacketRef) -> Self {
        let rsv1 = upgrade.as_ref().map_or(Rsv1::Unknown, |upgrade| match upgrade.status {
            Some(101) if upgrade.request_packet.is_none() || upgrade.rsv1_allowed() => Rsv1::Compressed,
            Some(_) => Rsv1::Forbidden,
            None => Rsv1::Unknown,
        });
        Self {
            client,
            upgrade,
            mid_stream: false,
            readers: PerSide::from_fn(|side| FrameReader::new(side, rsv1)),
            closes: PerSide::default(),
            ends: Vec::new(),
            first_end: None,
            faults: PerSide::default(),
            violations: Vec::new(),
            first,
            last: first,
            cap_reached: false,
            behind_close: PerSide::default(),
            pings: PerSide::default(),
            events: Vec::new(),
        }
    }

    /// A session that was recognised by its frames.
    pub(super) fn mid_stream(client: Sender, readers: PerSide<FrameReader>, first: PacketRef) -> Self {
        Self { mid_stream: true, readers, ..Self::new(client, None, first) }
    }

    /// Who a sender is.
    pub(super) fn side(&self, sender: Sender) -> Side {
        if sender == self.client { Side::Client } else { Side::Server }
    }

    /// Who a side is to TCP.
    pub(super) fn sender(&self, side: Side) -> Sender {
        match side {
            Side::Client => self.client,
            Side::Server => self.client.peer(),
        }
    }

    pub(super) fn data(&mut self, sender: Sender, data: &StreamData<'_>, context: &StreamContext) -> u64 {
        let side = self.side(sender);
        self.last = self.last.max(data.packet);
        let mut events = std::mem::take(&mut self.events);
        let needed = self.readers[side].read(data, &mut events);
        self.take_events(side, &mut events, context);
        self.events = events;
        if let Some(close) = &self.closes[side]
            && data.end() > close.event.end
        {
            self.behind_close[side].get_or_insert(data.packet);
        }
        needed
    }

    pub(super) fn gap(&mut self, sender: Sender, to: u64, context: &StreamContext) -> u64 {
        let side = self.side(sender);
        let mut events = std::mem::take(&mut self.events);
        let needed = self.readers[side].gap(to, &mut events, Some(self.last));
        self.take_events(side, &mut events, context);
        self.events = events;
        needed
    }

    pub(super) fn end(&mut self, sender: Sender, kind: EndKind, packet: PacketRef, context: &StreamContext) {
        let side = self.side(sender);
        self.last = self.last.max(packet);
        self.note_first_end(packet, context);
        self.ends.push(TransportEnd { side, kind, packet });
    }

    /// The flow is over.
    pub(super) fn finish(&mut self, context: &StreamContext) {
        for side in Side::BOTH {
            let mut events = std::mem::take(&mut self.events);
            let reached = context.reached[self.sender(side).index()];
            self.readers[side].pass(reached);
            self.readers[side].finish(&mut events);
            self.take_events(side, &mut events, context);
            self.events = events;
        }
    }

    /// Events that a reader of a stream of unknown beginning has already told.
    pub(super) fn take_events(&mut self, side: Side, events: &mut Vec<FrameEvent>, context: &StreamContext) {
        for event in events.drain(..) {
            match event {
                FrameEvent::Ping(ping) => self.ping(side, ping),
                FrameEvent::Pong(pong) => self.pong(side, &pong),
                FrameEvent::Close(close) => self.close(side, close, context),
                FrameEvent::Violation(violation) => self.violate(side, violation),
            }
        }
    }

    /// A side's last ping. `acknowledged` is how far its stream was acknowledged; `complete` tells whether
    /// the peer's direction was captured.
    pub(super) fn last_ping(
        &self,
        side: Side,
        acknowledged: Option<u64>,
        complete: bool,
    ) -> Option<LastPing> {
        let pings = &self.pings[side];
        let last = pings.last.as_ref()?;
        Some(LastPing {
            packet: last.packet,
            acknowledged: acknowledged.map(|acknowledged| acknowledged >= last.end),
            answered: if pings.last_answered { Some(true) } else { complete.then_some(false) },
        })
    }

    /// Pings of a side that no pong has answered, nor one to a later ping (RFC 6455 §5.5.3).
    pub(super) fn unanswered_pings(&self, side: Side) -> u32 {
        self.pings[side].unanswered
    }

    /// Whether a side is a browser. Its pages cannot send any code but 1000 and 3000 to 4999 (WHATWG
    /// WebSockets, `close()`), so other codes are the browser's own.
    pub(super) fn is_browser(&self, side: Side) -> bool {
        side == Side::Client && self.user_agent().starts_with(b"Mozilla/5.0")
    }

    /// Whether a side is Chromium or built on it.
    pub(super) fn is_chromium(&self, side: Side) -> bool {
        self.is_browser(side) && self.user_agent().windows(7).any(|part| part == b"Chrome/")
    }

    /// Whether a side wrote more in the very packet of its Close. Chromium then reports 1006, while other
    /// clients take the Close (seen with Chromium 156).
    pub(super) fn wrote_behind_close(&self, side: Side) -> bool {
        self.closes[side].as_ref().is_some_and(|close| self.behind_close[side] == Some(close.event.packet))
    }

    fn user_agent(&self) -> &[u8] {
        let upgrade = self.upgrade.as_deref();
        upgrade.and_then(|upgrade| upgrade.user_agent.as_ref()).map_or(&[], |agent| agent.as_bytes())
    }

    fn note_first_end(&mut self, packet: PacketRef, context: &StreamContext) {
        if self.first_end.is_none() {
            let last_payload = PerSide::from_fn(|side| context.last_payload[self.sender(side).index()]);
            self.first_end = Some(FirstEnd { packet, last_payload });
        }
    }

    fn ping(&mut self, side: Side, ping: Control) {
        let pings = &mut self.pings[side];
        pings.unanswered = pings.unanswered.saturating_add(1);
        pings.last_answered = false;
        pings.last = Some(ping.clone());
        if pings.open.len() == OPEN_PINGS {
            pings.open.remove(0);
        }
        pings.open.push(ping);
    }

    fn pong(&mut self, side: Side, pong: &Control) {
        let pings = &mut self.pings[!side];
        if let Some(at) = pings.open.iter().rposition(|ping| ping.payload == pong.payload) {
            pings.open.drain(..=at);
            pings.unanswered = pings.open.len() as u32;
            pings.last_answered = pings.open.is_empty();
        }
    }

    fn close(&mut self, side: Side, event: CloseEvent, context: &StreamContext) {
        if self.closes[side].is_some() {
            return;
        }
        self.note_first_end(event.packet, context);
        let peer = &mut self.readers[!side];
        peer.pass(
            context.reached[if side == Side::Client { self.client.peer() } else { self.client }.index()],
        );
        self.closes[side] = Some(SeenClose {
            is_first: self.closes[!side].is_none(),
            peer_inside_message: peer.is_inside_message(),
            peer_last_message: peer.last_message_bytes(),
            ends_before: self.ends.len(),
            event,
        });
    }

    fn violate(&mut self, side: Side, event: ViolationEvent) {
        self.faults[side].get_or_insert(Fault { event });
        if self.violations.len() < VIOLATIONS {
            let ViolationEvent { kind, value, packet, .. } = event;
            self.violations.push(Violation { kind, side, packet, value });
        }
    }
}

/// Codes with which an endpoint fails a connection because of what its peer sent (RFC 6455 §7.1.7, §7.4.1).
pub(super) fn blames_peer(code: CloseCode) -> bool {
    matches!(
        code,
        CloseCode::PROTOCOL_ERROR
            | CloseCode::UNSUPPORTED_DATA
            | CloseCode::INVALID_PAYLOAD
            | CloseCode::TOO_BIG
            | CloseCode::MANDATORY_EXTENSION
    )
}
