//! What the layers showed of one WebSocket, or one attempt, gathered while its flow lives.

use std::sync::Arc;

use super::channel::ChannelEnd;
use super::payload::message_looked_into;
use super::pings::Pings;
use super::record::{StreamEnd, Violation};
use super::via::Via;
use crate::base::limits::VIOLATIONS;
use crate::base::{PacketRef, PerSide, Side};
use crate::flow::{Sender, StreamContext, StreamData};
use crate::http::Upgrade;
use crate::http::h2::Windows;
use crate::tls::TlsFacts;
use crate::websocket::{Checked, CloseEvent, FrameEvent, FrameReader, MessageSize, Rsv1, ViolationEvent};

/// How a side ended the transport.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum EndKind {
    Fin,
    Reset,
}

/// A sender ended the transport.
#[derive(Clone, Copy, Debug)]
pub(super) struct TransportEnd {
    pub(super) sender: Sender,
    pub(super) kind: EndKind,
    pub(super) packet: PacketRef,
    /// Each sender's last payload before it, or in it.
    pub(super) last_payload: [Option<PacketRef>; 2],
    /// How far the sender had acknowledged its peer by then.
    pub(super) acks: Option<u64>,
}

/// A side's first Close, with what its peer was doing.
#[derive(Clone, Debug)]
pub(super) struct SeenClose {
    pub(super) event: CloseEvent,
    /// Whether the peer was in the middle of a message.
    pub(super) peer_inside_message: bool,
    /// Payload bytes of the peer's last whole message.
    pub(super) peer_last_message: Option<u64>,
    /// Payload bytes that had come of the message in whose middle the peer was.
    pub(super) peer_open_message: Option<u64>,
    /// How much of the payload of the peer's messages was looked at, if the ending asks for it.
    pub(super) peer_checked: Checked,
    /// The message that the peer was sending, else its last whole one, if it was looked into.
    pub(super) peer_message: Option<MessageSize>,
    /// Whether bytes of the peer that its sender had got are still to be read.
    peer_is_due: bool,
    /// Whether its sender wrote more behind it.
    pub(super) is_followed: bool,
    /// Each sender's last payload before it.
    pub(super) last_payload: [Option<PacketRef>; 2],
}

impl SeenClose {
    /// Whether its sender had got the peer's Close; `None` if its packet has no acknowledgment.
    fn knew_of(&self, theirs: &Self) -> Option<bool> {
        self.event.acks.map(|acks| acks >= theirs.event.end)
    }
}

impl TransportEnd {
    pub(super) fn new(sender: Sender, kind: EndKind, packet: PacketRef, context: &StreamContext) -> Self {
        let last_payload = context.last_payload.map(|last| last.filter(|last| !packet.is_before(*last)));
        // One that waited for bytes before it is told when more has been acknowledged.
        let is_late = context.last_payload.iter().flatten().any(|last| packet.is_before(*last));
        let acks = context.acknowledged[sender.peer().index()].filter(|_| !is_late);
        Self { sender, kind, packet, last_payload, acks }
    }

    /// Whether its sender ended the transport without having got the peer's Close.
    pub(super) fn is_before(&self, theirs: &SeenClose) -> bool {
        self.acks.map_or(self.packet.is_before(theirs.event.packet), |acks| acks < theirs.event.end)
    }
}

/// One WebSocket, or one attempt.
#[derive(Debug)]
pub(super) struct Session {
    pub(super) client: Sender,
    pub(super) upgrade: Option<Box<Upgrade>>,
    /// Whether only frames can tell that it is a WebSocket.
    pub(super) is_guess: bool,
    /// Whether the head of the answer was cut by the snapshot length.
    pub(super) head_was_cut: bool,
    /// Whether the answer to the upgrade was in bytes that the capture does not hold.
    pub(super) answer_missed: bool,
    pub(super) readers: PerSide<FrameReader>,
    pub(super) closes: PerSide<Option<Box<SeenClose>>>,
    /// Whether something else followed on the flow.
    pub(super) is_followed: bool,
    /// How the transport ended, if nothing followed.
    pub(super) ends: Vec<TransportEnd>,
    pub(super) faults: PerSide<Option<Box<ViolationEvent>>>,
    /// What is wrong with the payload of messages; it counts only where the ending asks for it.
    pub(super) payload_faults: PerSide<Option<Box<ViolationEvent>>>,
    pub(super) violations: Vec<Violation>,
    pub(super) pings: PerSide<Pings>,
    pub(super) first: PacketRef,
    pub(super) last: PacketRef,
    pub(super) cap_reached: bool,
    /// How the channel stood when it was over.
    pub(super) channel: Option<Arc<ChannelEnd>>,
    /// The innermost TLS that it went through.
    pub(super) tls: Option<Arc<TlsFacts>>,
    /// Whether a side's Close was read without proof.
    pub(super) unverified_close: PerSide<bool>,
    /// Whether keys came too late for some of its records.
    pub(super) keys_were_late: bool,
    /// The proxies that it went through.
    pub(super) via: Option<Arc<Via>>,
    /// Its HTTP/2 stream.
    pub(super) stream: Option<Box<StreamFacts>>,
}

/// What only an HTTP/2 stream shows.
#[derive(Clone, Debug, Default)]
pub(super) struct StreamFacts {
    pub(super) ends: PerSide<Option<StreamEnd>>,
    /// What each sender could still send; `None` if that is not known.
    pub(super) windows: Option<[Windows; 2]>,
}

impl Session {
    /// A session whose upgrade was asked for; its frames begin when it is answered.
    pub(super) fn new(client: Sender, upgrade: Option<Box<Upgrade>>, first: PacketRef) -> Self {
        let rsv1 = upgrade.as_deref().map_or(Rsv1::Unknown, rsv1);
        Self {
            client,
            upgrade,
            is_guess: false,
            head_was_cut: false,
            answer_missed: false,
            readers: PerSide::from_fn(|side| FrameReader::new(side, rsv1)),
            closes: PerSide::default(),
            is_followed: false,
            ends: Vec::new(),
            faults: PerSide::default(),
            payload_faults: PerSide::default(),
            violations: Vec::new(),
            pings: PerSide::default(),
            first,
            last: first,
            cap_reached: false,
            channel: None,
            tls: None,
            unverified_close: PerSide::default(),
            keys_were_late: false,
            via: None,
            stream: None,
        }
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
        self.last = self.last.later(data.packet);
        self.observe_until(side, data.offset);
        let mut events = Vec::new();
        self.readers[side].note_left_out(data, context.last_payload[sender.index()]);
        let needed = self.readers[side].read(data, &mut events);
        for event in events {
            self.take_event(side, event, context);
        }
        if let Some(close) = &mut self.closes[side] {
            close.is_followed |= data.end() > close.event.end;
        }
        needed
    }

    pub(super) fn gap(&mut self, sender: Sender, to: u64, context: &StreamContext) -> u64 {
        let side = self.side(sender);
        let mut events = Vec::new();
        let needed = self.readers[side].gap(to, &mut events);
        for event in events {
            self.take_event(side, event, context);
        }
        self.pings[!side].doubt();
        self.pings[side].miss();
        needed
    }

    /// Notes what a side's frames showed.
    pub(super) fn take_event(&mut self, side: Side, event: FrameEvent, context: &StreamContext) {
        match event {
            FrameEvent::Ping(ping) => self.pings[side].ping(ping),
            FrameEvent::Pong(pong) => self.pings[!side].pong(&pong),
            FrameEvent::Close(close) => self.close(side, close, context),
            FrameEvent::Violation(violation) => self.violate(side, violation),
            FrameEvent::PayloadFault(fault) => {
                self.payload_faults[side].get_or_insert_with(|| Box::new(fault));
            }
        }
    }

    /// The channel is over.
    pub(super) fn finish(&mut self, channel: &Arc<ChannelEnd>) {
        for side in Side::BOTH {
            self.observe_until(side, u64::MAX);
            let reached = channel.context.reached[self.sender(side).index()];
            self.readers[side].pass(reached);
        }
        self.channel = Some(Arc::clone(channel));
    }

    /// The upgrade of a stream was answered, or its answer was missed: frames may follow.
    pub(super) fn answer(&mut self, upgrade: Box<Upgrade>) {
        let rsv1 = rsv1(&upgrade);
        self.readers = PerSide::from_fn(|side| FrameReader::new(side, rsv1));
        self.upgrade = Some(upgrade);
    }

    /// Whether it ended while its channel's carrier went on, as an HTTP/2 stream may.
    pub(super) fn has_own_end(&self) -> bool {
        self.stream.as_ref().is_some_and(|stream| {
            let is_whole = |side: Side| matches!(stream.ends[side], Some(StreamEnd::Reset(_)));
            let is_done = |side: Side| matches!(stream.ends[side], Some(StreamEnd::EndStream));
            Side::BOTH.into_iter().any(is_whole) || Side::BOTH.into_iter().all(is_done)
        })
    }

    /// Whether any frame was seen.
    pub(super) fn has_frames(&self) -> bool {
        Side::BOTH.into_iter().any(|side| self.readers[side].counts().total() > 0)
    }

    /// The side whose Close came first: the one whose Close the other had acknowledged with its own; where the
    /// acknowledgments do not tell, by packet.
    pub(super) fn initiator(&self) -> Option<Side> {
        match (&self.closes.client, &self.closes.server) {
            (Some(client), Some(server)) => {
                let server_first = match (client.knew_of(server), server.knew_of(client)) {
                    (Some(true), _) => true,
                    (_, Some(true)) => false,
                    _ => server.event.packet.is_before(client.event.packet),
                };
                Some(if server_first { Side::Server } else { Side::Client })
            }
            (Some(_), None) => Some(Side::Client),
            (None, server) => server.as_ref().map(|_| Side::Server),
        }
    }

    /// Whether both Close frames were sent before the other's arrived: neither sender had acknowledged the
    /// other's.
    pub(super) fn crossed(&self) -> bool {
        let (Some(client), Some(server)) = (&self.closes.client, &self.closes.server) else { return false };
        client.knew_of(server) == Some(false) && server.knew_of(client) == Some(false)
    }

    /// The first end of the transport that was seen.
    pub(super) fn transport_end(&self) -> Option<&TransportEnd> {
        self.ends.iter().reduce(|first, end| if end.packet.is_before(first.packet) { end } else { first })
    }

    /// What a side did after which it reads no more: FIN or RST; in TLS already its close_notify; of an HTTP/2
    /// stream its RST_STREAM, since END_STREAM ends only what it sends.
    pub(super) fn leaves(&self, side: Side) -> impl Iterator<Item = TransportEnd> + '_ {
        let is_stream = self.stream.is_some();
        let notify = self.tls.as_ref().filter(|_| !is_stream).and_then(|tls| {
            let packet = tls.sent[self.sender(side).index()].close_notify?;
            let nothing = StreamContext::default();
            Some(TransportEnd::new(self.sender(side), EndKind::Fin, packet, &nothing))
        });
        let ends = self.ends.iter().filter(move |end| self.side(end.sender) == side);
        notify.into_iter().chain(ends.filter(move |end| !is_stream || end.kind == EndKind::Reset).copied())
    }

    /// The first event of the end, and each side's last payload before it.
    pub(super) fn first_end(&self) -> Option<(PacketRef, PerSide<Option<PacketRef>>)> {
        let close = self.initiator().and_then(|side| self.closes[side].as_deref());
        let close = close.map(|close| (close.event.packet, close.last_payload));
        let end = self.transport_end().map(|end| (end.packet, end.last_payload));
        let (packet, last_payload) = match (close, end) {
            (Some(close), Some(end)) => {
                if end.0.is_before(close.0) {
                    end
                } else {
                    close
                }
            }
            (close, end) => close.or(end)?,
        };
        Some((packet, PerSide::from_fn(|side| last_payload[self.sender(side).index()])))
    }

    /// The last packet of either side before the end that held bytes of a data frame, else the 101. `None` if there
    /// may have been a later one.
    pub(super) fn last_data(&self) -> Option<PacketRef> {
        let (end, last_payload) = self.first_end()?;
        let knows_all = |side: Side| {
            let reader = &self.readers[side];
            !reader.gap_hid_frames() && !reader.framing_was_lost() && !reader.is_lost()
        };
        let of = |side: Side| match self.readers[side].leaves_out_data() {
            true => last_payload[side],
            false => self.readers[side].last_data(),
        };
        let opened = self.upgrade.as_deref().and_then(|upgrade| upgrade.response_packet);
        let last = Side::BOTH.into_iter().filter_map(of).reduce(PacketRef::later).or(opened)?;
        let is_last = Side::BOTH.into_iter().all(knows_all) && !end.is_before(last);
        is_last.then_some(last)
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

    fn user_agent(&self) -> &[u8] {
        let upgrade = self.upgrade.as_deref();
        upgrade.and_then(|upgrade| upgrade.user_agent.as_ref()).map_or(&[], |agent| agent.as_bytes())
    }

    fn close(&mut self, side: Side, event: CloseEvent, context: &StreamContext) {
        if self.closes[side].is_some() {
            return;
        }
        let reached = context.reached[self.sender(!side).index()];
        let peer = &mut self.readers[!side];
        peer.pass(reached);
        self.closes[side] = Some(Box::new(SeenClose {
            peer_inside_message: peer.is_inside_message(),
            peer_last_message: peer.last_message_bytes(),
            peer_open_message: peer.open_message().map(|size| size.wire_bytes),
            peer_checked: peer.checked(),
            peer_message: message_looked_into(peer),
            peer_is_due: event.acks.is_some_and(|acks| acks > reached),
            is_followed: false,
            last_payload: context.last_payload.map(|last| last.filter(|last| last.is_before(event.packet))),
            event,
        }));
    }

    /// Looks again at what a side was doing when its peer closed, where bytes that the peer had got by then waited
    /// for others: all before `offset` have been read.
    fn observe_until(&mut self, side: Side, offset: u64) {
        let Some(close) = self.closes[!side].as_mut().filter(|close| close.peer_is_due) else { return };
        let acks = close.event.acks.unwrap_or(0);
        if offset >= acks {
            let reader = &mut self.readers[side];
            reader.pass(acks);
            close.peer_inside_message = reader.is_inside_message();
            close.peer_last_message = reader.last_message_bytes();
            close.peer_open_message = reader.open_message().map(|size| size.wire_bytes);
            close.peer_checked = reader.checked();
            close.peer_message = message_looked_into(reader);
            close.peer_is_due = false;
        }
    }

    fn violate(&mut self, side: Side, event: ViolationEvent) {
        self.faults[side].get_or_insert_with(|| Box::new(event));
        let of_side = self.violations.iter().filter(|known| known.side == side).count();
        if of_side < VIOLATIONS {
            let ViolationEvent { kind, value, packet, .. } = event;
            self.violations.push(Violation { kind, side, packet, value });
        }
    }
}

/// What RSV1 may mean once an upgrade was answered, or its answer missed.
fn rsv1(upgrade: &Upgrade) -> Rsv1 {
    match upgrade.status {
        None => Rsv1::Unknown,
        Some(_) if upgrade.is_accepted() && (upgrade.request_packet.is_none() || upgrade.rsv1_allowed()) => {
            Rsv1::Compressed
        }
        Some(_) => Rsv1::Forbidden,
    }
}
