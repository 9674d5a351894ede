//! Both directions of one TCP connection: handshake, data, endings. Read first: RFC 9293 §3.4 to §3.10,
//! RFC 5961 §3 (which RST counts), RFC 9293 §3.8.4 (keep-alive).

use super::channel::{Sender, StreamContext, StreamSink};
use super::clock::Clock;
use super::copies::Copies;
use super::facts::{FlowEnds, IcmpErrors, IcmpSeen, ResetLook, TcpFacts};
use super::half::{Half, Piece};
use super::history::{Event, History};
use super::trace::Left;
use crate::base::{PacketRef, Timestamp};
use crate::decode::{Endpoint, IcmpError, Segment, TcpFlags, TunnelPath};

/// Distance beyond what was seen at which an acknowledgment is no longer believed: the largest window that
/// TCP can announce (RFC 7323 §2.3).
const ACK_REACH: u64 = 1 << 30;

/// The flags that begin, end or acknowledge.
const CONTROL: u8 = TcpFlags::FIN | TcpFlags::SYN | TcpFlags::RST | TcpFlags::ACK;

/// Tunnel paths in which copies of one flow's packets are recognised: taps on every step through a stack of
/// encapsulations.
const COPIED_IN: usize = 4;

/// Bytes of a flow's clock, about.
const CLOCK_BYTES: u64 = 96;

/// A segment with its payload and its place in the capture.
#[derive(Clone, Copy, Debug)]
pub struct SegmentAt<'a> {
    /// What the packet says to TCP.
    pub segment: &'a Segment,
    /// Its captured payload.
    pub payload: &'a [u8],
    /// The packet.
    pub packet: PacketRef,
    /// Its place in the order of processing.
    pub order: u64,
}

/// What became of a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Taken {
    /// It belongs to the flow.
    Yes,
    /// It does, and ends it.
    Ended,
    /// It was captured twice.
    Copy,
    /// It begins another flow between the same endpoints.
    NewFlow,
}

/// A SYN that came while its flow was alive: a new flow if the peer answers it, else nothing (RFC 5961 §4).
#[derive(Debug)]
struct LateSyn {
    segment: Segment,
    packet: PacketRef,
    order: u64,
}

/// Where a flow is seen, if that is not outside of any tunnel alone.
#[derive(Debug, Default)]
struct Paths {
    tunnel: TunnelPath,
    /// Other tunnel paths in which second copies of its packets are captured.
    copied_in: Vec<TunnelPath>,
}

/// One TCP connection as the capture shows it, with the sink of its bytes. What every packet needs stands first.
#[derive(Debug)]
#[repr(C)]
pub struct Flow<S> {
    ends: [Endpoint; 2],
    paths: Option<Box<Paths>>,
    last_order: u64,
    last_time: Timestamp,
    end_order: Option<u64>,
    saw_syn: [bool; 2],
    handshake_done: bool,
    last_sender: Sender,
    history: History,
    late_syn: Option<Box<LateSyn>>,
    clock: Option<Box<Clock>>,
    halves: [Half; 2],
    copies: Copies,
    context: StreamContext,
    hash: u64,
    first: PacketRef,
    first_order: u64,
    pub(super) number: Number,
    /// When the originator's SYN was captured.
    syn_time: Timestamp,
    rtt_nanos: Option<i64>,
    sink: S,
}

/// A flow's number, or where it stands among those that began and have none yet.
#[derive(Clone, Copy, Debug)]
pub(super) enum Number {
    Pending(usize),
    Given(u64),
}

/// What remains of a flow when it is over.
#[derive(Clone, Debug)]
pub struct FlowSummary {
    /// Originator and responder.
    pub ends: [Endpoint; 2],
    /// The encapsulations that it was found in.
    pub tunnel: TunnelPath,
    /// First packet.
    pub first: PacketRef,
    /// Its place in the order of processing.
    pub first_order: u64,
    /// Last packet.
    pub last: PacketRef,
    /// Place of the packet that ended it: the second FIN, an RST, or the SYN of its successor.
    pub end_order: Option<u64>,
    /// The same if a packet ended it, else of the sweep that let it go; `u64::MAX` if only the capture ended.
    pub left_order: u64,
    /// Number of the flow, from 0, in the order of first packets.
    pub number: u64,
    /// What was known of both streams at the end.
    pub context: StreamContext,
    /// What TCP showed, by sender.
    pub tcp: [TcpFacts; 2],
    /// How it began and ended.
    pub ends_seen: FlowEnds,
    /// How far each sender's stream was acknowledged.
    pub acknowledged: [Option<u64>; 2],
    /// How far the RST of its peer acknowledged each sender's stream.
    pub reset_acknowledged: [Option<u64>; 2],
    /// Offset behind the last byte of each sender that was seen.
    pub highest: [u64; 2],
    /// Bytes at the end of each sender's stream that its peer acknowledged and the capture does not hold.
    pub unseen_tail: [u64; 2],
    /// Whether packets of each sender were cut by the snapshot length.
    pub cut_packets: [bool; 2],
    /// Whether the SYN was answered by a SYN.
    pub accepted: bool,
}

impl FlowSummary {
    /// How it began and ended, with capital letters for this end: that of a flow whose SYN was not captured may have been
    /// taken for the responder.
    pub fn ends_seen_from(&self, client: Endpoint) -> FlowEnds {
        match self.ends.first() {
            Some(originator) if *originator != client => self.ends_seen.turned(),
            _ => self.ends_seen.clone(),
        }
    }
}

impl<S: StreamSink> Flow<S> {
    /// Begins with the flow's first segment, which is not processed yet.
    pub(super) fn new(hash: u64, at: &SegmentAt<'_>, number: Number, sink: S) -> Self {
        let segment = at.segment;
        let answer = segment.flags.syn() && segment.flags.ack();
        let ends = if answer {
            [segment.destination, segment.source]
        } else {
            [segment.source, segment.destination]
        };
        let tunnel = segment.tunnel;
        let paths = (!tunnel.is_empty()).then(|| Box::new(Paths { tunnel, copied_in: Vec::new() }));
        Self {
            ends,
            paths,
            last_order: at.order,
            last_time: at.packet.time,
            end_order: None,
            saw_syn: [false; 2],
            handshake_done: false,
            last_sender: Sender::Originator,
            history: History::default(),
            late_syn: None,
            clock: None,
            halves: [Half::default(), Half::default()],
            copies: Copies::default(),
            context: StreamContext::default(),
            hash,
            first: at.packet,
            first_order: at.order,
            number,
            syn_time: at.packet.time,
            rtt_nanos: None,
            sink,
        }
    }

    /// Whether packets between these ends and in this tunnel path belong to it.
    #[inline]
    pub(super) fn takes(&self, segment: &Segment) -> bool {
        self.is_between(segment)
            && match &self.paths {
                None => segment.tunnel.is_empty(),
                Some(paths) => paths.tunnel == segment.tunnel || paths.copied_in.contains(&segment.tunnel),
            }
    }

    /// Whether a packet in another tunnel path is a second copy of one of its latest.
    pub(super) fn holds_copy_of(&self, at: &SegmentAt<'_>) -> bool {
        self.is_between(at.segment)
            && self.paths.as_ref().is_none_or(|paths| paths.copied_in.len() < COPIED_IN)
            && self.copies.holds(at.segment, at.packet.time)
    }

    /// Packets in this tunnel path belong to it from now on.
    pub(super) fn see_in(&mut self, tunnel: TunnelPath) {
        self.paths.get_or_insert_default().copied_in.push(tunnel);
    }

    fn is_between(&self, segment: &Segment) -> bool {
        let [originator, responder] = &self.ends;
        segment.source == *originator && segment.destination == *responder
            || segment.source == *responder && segment.destination == *originator
    }

    /// The sink.
    pub fn sink(&self) -> &S {
        &self.sink
    }

    /// The sink, to take from it.
    pub fn sink_mut(&mut self) -> &mut S {
        &mut self.sink
    }

    /// Place of its first packet in the order of processing.
    pub fn first_order(&self) -> u64 {
        self.first_order
    }

    /// Place of the last packet in the order of processing.
    pub fn last_order(&self) -> u64 {
        self.last_order
    }

    /// Place of the packet that ended it.
    pub fn end_order(&self) -> Option<u64> {
        self.end_order
    }

    /// What is to be remembered of it.
    pub(super) fn left(&self) -> Left {
        Left {
            hash: self.hash,
            path: match &self.paths {
                None => Some(TunnelPath::NONE),
                Some(paths) => paths.copied_in.is_empty().then_some(paths.tunnel),
            },
            order: self.end_order.unwrap_or(self.last_order),
            is_over: self.is_over(),
            fins: Sender::BOTH.iter().fold(0, |fins, sender| {
                let has_fin = self.halves[sender.index()].has_fin();
                let is_higher = self.ends[sender.index()] > self.ends[sender.peer().index()];
                fins | u8::from(has_fin) << u8::from(is_higher)
            }),
            copies: self.copies.few(),
        }
    }

    /// Bytes that it holds beside itself, about.
    pub(super) fn held_bytes(&self) -> u64 {
        let clock = if self.clock.is_some() { CLOCK_BYTES } else { 0 };
        self.sink.held_bytes() + clock + self.halves.iter().map(Half::held_bytes).sum::<u64>()
    }

    pub(super) fn receive(&mut self, at: &SegmentAt<'_>) -> Taken {
        let segment = at.segment;
        let sender = if segment.source == self.ends[0] { Sender::Originator } else { Sender::Responder };
        if self.copies.is_copy(segment, at.packet.time) {
            return Taken::Copy;
        }
        let nanos = at.packet.time.nanos_since(self.last_time);
        self.last_time = at.packet.time;
        if Clock::is_notable(nanos) {
            self.note_time(nanos, sender, at);
        }
        if self.receive_usual(sender, at) { Taken::Yes } else { self.receive_unusual(sender, at) }
    }

    // Apart, so that its many registers are not saved for each usual packet.
    #[inline(never)]
    fn receive_unusual(&mut self, sender: Sender, at: &SegmentAt<'_>) -> Taken {
        let segment = at.segment;
        if segment.flags.syn() && self.halves[sender.index()].is_known() && !self.continues(sender, segment) {
            if self.is_over() || self.late_syn_is_answered(segment) {
                return Taken::NewFlow;
            }
            if !segment.flags.ack() {
                let late = LateSyn { segment: *segment, packet: at.packet, order: at.order };
                self.late_syn = Some(Box::new(late));
            }
            return Taken::Yes;
        }
        self.last_sender = sender;
        self.last_order = at.order;
        // Before the packet counts as its sender's last one.
        let look = segment.flags.rst().then(|| self.halves[sender.index()].look_of_reset(segment));
        self.note_packet(sender, at);
        if segment.flags.syn() {
            self.take_syn(sender, at);
        } else if !self.halves[sender.index()].is_known() {
            self.halves[sender.index()].set_base(segment.seq, false);
        }
        if segment.flags.ack() && !segment.flags.rst() {
            self.take_ack(sender, segment, at.packet.time);
        }
        self.take_data(sender, at);
        if let Some(look) = look {
            self.take_rst(sender, at, look);
        }
        for sender in Sender::BOTH {
            if let [half, ..] = &mut self.halves[sender.index()..]
                && half.is_waiting()
            {
                half.expire_hole(at.packet.time, sender, &mut self.sink, &self.context);
            }
        }
        if self.end_order.is_none() && self.is_over() {
            self.end_order = Some(at.order);
            return Taken::Ended;
        }
        Taken::Yes
    }

    /// Takes what nearly all packets are: an acknowledgment of what was seen, perhaps with the next bytes, while
    /// nothing is amiss. It does what [`receive_unusual`](Self::receive_unusual) would do. False if it is anything
    /// else.
    #[inline]
    fn receive_usual(&mut self, sender: Sender, at: &SegmentAt<'_>) -> bool {
        let segment = at.segment;
        let [originator, responder] = &mut self.halves;
        let (half, peer) = match sender {
            Sender::Originator => (originator, responder),
            Sender::Responder => (responder, originator),
        };
        if segment.flags.0 & CONTROL != TcpFlags::ACK
            || segment.missing_len > 0
            || self.saw_syn[1] && !self.handshake_done
            || !half.is_next(segment.seq)
        {
            return false;
        }
        let Some(acks) = peer.acknowledge_known(segment.ack) else { return false };
        let scale = match (half.window_scale, peer.window_scale) {
            (Some(own), Some(_)) => own.min(14),
            _ => 0,
        };
        let window = u32::from(segment.window) << scale;
        if window == 0 {
            return false;
        }
        half.window = Some(window);
        self.last_sender = sender;
        self.last_order = at.order;
        half.note_packet(at.packet, segment);
        let acknowledged = peer.acknowledged();
        let context = &mut self.context;
        let (own, other) = (sender.index(), sender.peer().index());
        context.acknowledged[other] = acknowledged;
        context.from_start[own] = half.from_start;
        if segment.payload_len == 0 {
            self.history.note(sender, Event::Ack);
        } else {
            let start = half.next();
            let end = start + u64::from(segment.payload_len);
            let piece = Piece { start, bytes: at.payload, end, packet: at.packet, acks: Some(acks) };
            half.receive_next(sender, &piece, &mut self.sink, context);
            context.reached[own] = half.next();
            context.last_payload[own] = Some(at.packet);
            self.history.note(sender, Event::Data);
        }
        true
    }

    #[cold]
    fn note_time(&mut self, nanos: i64, sender: Sender, at: &SegmentAt<'_>) {
        if let Some(before) = self.halves[self.last_sender.index()].last_packet {
            self.clock.get_or_insert_default().note(nanos, before, sender, at, &self.halves);
        }
    }

    /// Takes an ICMP error that quotes one of its segments, unless that was never sent (RFC 5927 §4.1).
    pub(super) fn take_icmp(&mut self, error: &IcmpError, packet: PacketRef) {
        let sender = if error.source == self.ends[0] { Sender::Originator } else { Sender::Responder };
        let half = &mut self.halves[sender.index()];
        if half.offset(error.seq).is_some_and(|offset| offset > half.highest()) {
            return;
        }
        let IcmpError { reporter, kind, code, mtu, .. } = *error;
        let seen = IcmpSeen { packet, reporter, kind, code, mtu };
        let first = || Box::new(IcmpErrors { count: 0, first: seen, last: seen });
        let errors = half.trouble().icmp.get_or_insert_with(first);
        errors.count = errors.count.saturating_add(1);
        errors.last = seen;
    }

    /// The SYN that came before the one that made this flow old, to begin the new flow with.
    pub(super) fn take_late_syn(&mut self) -> Option<(Segment, PacketRef, u64)> {
        self.late_syn.take().map(|late| (late.segment, late.packet, late.order))
    }

    /// Another flow takes its place with this packet.
    pub(super) fn replace(&mut self, order: u64) {
        self.end_order.get_or_insert(order);
    }

    /// Ends the flow: what is missing stays missing.
    pub(super) fn finish(mut self, left_order: u64) -> (FlowSummary, S) {
        for sender in Sender::BOTH {
            self.halves[sender.index()].flush(sender, &mut self.sink, &self.context);
        }
        let [originator, responder] = self.halves;
        let last = match self.last_sender {
            Sender::Originator => originator.last_packet,
            Sender::Responder => responder.last_packet,
        };
        let [originator_payload, responder_payload] = self.context.last_payload;
        let clock = self.clock.unwrap_or_default();
        let [originator_after, responder_after] = [
            clock.packets_after_pause(Sender::Originator, &originator),
            clock.packets_after_pause(Sender::Responder, &responder),
        ];
        let summary = FlowSummary {
            ends: self.ends,
            tunnel: self.paths.map_or_else(TunnelPath::default, |paths| paths.tunnel),
            first: self.first,
            first_order: self.first_order,
            last: last.unwrap_or(self.first),
            end_order: self.end_order,
            left_order,
            number: match self.number {
                Number::Given(number) => number,
                Number::Pending(_) => 0,
            },
            context: StreamContext {
                reached: [originator.next(), responder.next()],
                from_start: [originator.from_start, responder.from_start],
                ..self.context
            },
            ends_seen: FlowEnds {
                saw_syn: self.saw_syn.contains(&true),
                rtt_nanos: self.rtt_nanos,
                pause: clock.pause,
                clock_jump: clock.set_back(),
                history: self.history.letters(),
            },
            acknowledged: [originator.acknowledged(), responder.acknowledged()],
            reset_acknowledged: [originator.reset_acknowledged(), responder.reset_acknowledged()],
            highest: [originator.highest(), responder.highest()],
            unseen_tail: [originator.unseen_tail(), responder.unseen_tail()],
            cut_packets: [originator.cut_packets, responder.cut_packets],
            accepted: self.saw_syn[1],
            tcp: [
                originator.into_facts(originator_payload, originator_after),
                responder.into_facts(responder_payload, responder_after),
            ],
        };
        (summary, self.sink)
    }

    /// Whether both sides ended, or one aborted.
    fn is_over(&self) -> bool {
        self.halves.iter().all(Half::has_fin) || self.halves.iter().any(|half| half.rst().is_some())
    }

    /// Whether a SYN is the flow's own, sent again.
    fn continues(&self, sender: Sender, segment: &Segment) -> bool {
        let half = &self.halves[sender.index()];
        half.offset(segment.seq.wrapping_add(1)) == Some(super::seq::ORIGIN)
            || !half.from_start && half.payload_bytes == 0
    }

    fn late_syn_is_answered(&self, segment: &Segment) -> bool {
        segment.flags.ack()
            && self.late_syn.as_ref().is_some_and(|late| segment.ack == late.segment.seq.wrapping_add(1))
    }

    fn take_syn(&mut self, sender: Sender, at: &SegmentAt<'_>) {
        let segment = at.segment;
        let half = &mut self.halves[sender.index()];
        half.set_base(segment.seq.wrapping_add(1), true);
        half.window_scale = segment.window_scale;
        if std::mem::replace(&mut self.saw_syn[sender.index()], true) {
            half.trouble().repeat(true, 0);
        } else if sender == Sender::Originator {
            self.syn_time = at.packet.time;
        }
    }

    fn take_ack(&mut self, sender: Sender, segment: &Segment, time: Timestamp) {
        let saw_syn = self.saw_syn[sender.index()];
        let peer = &mut self.halves[sender.peer().index()];
        if !peer.is_known() {
            peer.set_base(segment.ack, saw_syn);
        }
        let Some(offset) = peer.offset(segment.ack) else { return };
        if offset > peer.highest().saturating_add(ACK_REACH) {
            return;
        }
        if peer.acknowledged().is_none_or(|known| offset > known)
            && let Some(trouble) = peer.known_trouble()
        {
            trouble.unanswered_retransmissions = 0;
            trouble.unanswered_bytes = 0;
        }
        peer.acknowledge(offset);
        self.context.acknowledged[sender.peer().index()] = peer.acknowledged();
        if !self.handshake_done && sender == Sender::Originator && self.saw_syn[1] {
            self.handshake_done = true;
            let nanos = time.nanos_since(self.syn_time);
            self.rtt_nanos = (self.saw_syn[0] && nanos >= 0).then_some(nanos);
        }
    }

    fn take_data(&mut self, sender: Sender, at: &SegmentAt<'_>) {
        let segment = at.segment;
        let scale = match (self.halves[0].window_scale, self.halves[1].window_scale) {
            (Some(_), Some(_)) if !segment.flags.syn() => {
                self.halves[sender.index()].window_scale.unwrap_or(0)
            }
            _ => 0,
        };
        // A segment that was captured late says less than those behind it did.
        let latest = self.context.acknowledged[sender.peer().index()].filter(|_| segment.flags.ack());
        let own = self.halves[sender.peer().index()].offset(segment.ack);
        let acks = latest.map(|latest| own.map_or(latest, |own| own.min(latest)));
        let half = &mut self.halves[sender.index()];
        if !segment.flags.rst() {
            let window = u32::from(segment.window) << scale.min(14);
            if window == 0 && half.window.is_some_and(|before| before != 0) {
                let trouble = half.trouble();
                trouble.zero_windows = trouble.zero_windows.saturating_add(1);
                self.history.note(sender, Event::ZeroWindow);
            }
            half.window = Some(window);
        }
        let first_byte = segment.seq.wrapping_add(u32::from(segment.flags.syn()));
        let Some(start) = half.offset(first_byte) else { return };
        let end = start + u64::from(segment.wire_len());
        if segment.flags.rst() {
            return;
        }
        if is_probe(segment, start, half) {
            half.trouble().probe();
            return;
        }
        let mut again = false;
        self.context.from_start[sender.index()] = half.from_start;
        if end > start {
            let piece = Piece { start, bytes: at.payload, end, packet: at.packet, acks };
            let new = half.receive(sender, &piece, &mut self.sink, &self.context);
            self.context.reached[sender.index()] = half.next();
            if new {
                self.context.last_payload[sender.index()] = Some(at.packet);
                self.history.note(sender, Event::Data);
            }
            again = !new;
        }
        if segment.flags.fin() {
            again |= half.has_fin() && end == start;
            half.finish_at(end, sender, at.packet, &mut self.sink, &self.context);
            self.history.note(sender, Event::Fin);
        }
        if again {
            self.history.note(sender, Event::Again);
            let end = end + u64::from(segment.flags.fin());
            let is_unanswered = half.acknowledged().is_none_or(|acknowledged| acknowledged < end);
            half.trouble().repeat(is_unanswered, segment.wire_len());
        }
    }

    /// RFC 5961 §3 accepts an RST within the receiver's window; anything else is a stray or a forgery.
    fn take_rst(&mut self, sender: Sender, at: &SegmentAt<'_>, look: ResetLook) {
        let peer_window =
            u64::from(self.halves[sender.peer().index()].window.unwrap_or(0).max(u32::from(u16::MAX)));
        let half = &mut self.halves[sender.index()];
        let in_window = half.offset(at.segment.seq).is_none_or(|offset| {
            let expected = half.acknowledged().unwrap_or(offset.min(half.highest()));
            offset >= expected && offset <= expected.max(half.highest()).saturating_add(peer_window)
        });
        // A SYN is refused by an RST whose sequence number is zero or unknown (RFC 9293 §3.10.7.1).
        let refuses_syn = !self.saw_syn[sender.index()] && half.payload_bytes == 0;
        self.history.note(sender, Event::Reset);
        let trouble = half.trouble();
        trouble.resets = trouble.resets.saturating_add(1);
        if !in_window && !refuses_syn {
            half.trouble().stray_rst.get_or_insert(at.packet);
        } else if half.rst().is_none() {
            half.trouble().rst = Some(at.packet);
            half.trouble().reset = Some(look);
            half.last_ttl = Some(at.segment.ttl);
            self.note_reset(sender, at.segment);
            self.sink.reset(sender, at.packet, &self.context);
        }
    }

    /// An RST that ends a flow has the sequence number that its sender had reached, and acknowledges what it got.
    fn note_reset(&mut self, sender: Sender, segment: &Segment) {
        let reaches = [(sender, segment.seq, true), (sender.peer(), segment.ack, segment.flags.ack())];
        for (of, raw, is_told) in reaches {
            let half = &mut self.halves[of.index()];
            let offset =
                half.offset(raw).filter(|offset| *offset <= half.highest().saturating_add(ACK_REACH));
            if let Some(offset) = offset.filter(|_| is_told && half.packets > 0) {
                let trouble = half.trouble();
                trouble.reset_shows = trouble.reset_shows.max(Some(offset));
                if of != sender {
                    trouble.reset_acknowledged = Some(offset);
                }
            }
        }
    }

    fn note_packet(&mut self, sender: Sender, at: &SegmentAt<'_>) {
        let segment = at.segment;
        let half = &mut self.halves[sender.index()];
        half.note_packet(at.packet, segment);
        if let Some(trouble) = self.halves[sender.peer().index()].known_trouble() {
            trouble.unanswered_probes = 0;
        }
        if segment.flags.syn() {
            self.history.note(sender, if segment.flags.ack() { Event::SynAck } else { Event::Syn });
        } else if segment.flags.ack() && segment.wire_len() == 0 && segment.flags.0 & 0x07 == 0 {
            self.history.note(sender, Event::Ack);
        }
    }
}

/// A keep-alive probe repeats the last byte that was acknowledged, or sends none (RFC 9293 §3.8.4).
fn is_probe(segment: &Segment, start: u64, half: &Half) -> bool {
    segment.wire_len() <= 1
        && segment.flags.0 & 0x07 == 0
        && half.payload_bytes > 0
        && start + 1 == half.highest()
        && half.acknowledged().is_some_and(|acknowledged| acknowledged >= half.highest())
}
