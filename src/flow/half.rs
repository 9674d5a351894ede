//! One direction of a flow: in-order delivery, early segments, holes, acknowledgments.

use super::channel::{NOTHING_MORE, Sender, StreamContext, StreamData, StreamSink};
use super::facts::{ResetLook, TcpFacts};
use super::seq::{ORIGIN, unwrap};
use super::trouble::{Early, Trouble};
use crate::base::limits::{ACKNOWLEDGED_HOLE_NANOS, EARLY_SEGMENT_BYTES, EARLY_SEGMENTS, OPEN_HOLES};
use crate::base::{PacketRef, Timestamp};
use crate::decode::Segment;

/// The largest step from one packet's IPv4 identification to the next that counts as counting: the segments that one
/// captured packet may stand for.
const ID_STEP: u16 = 64;

/// Steps in a row from which on identifications count up.
const STEADY_IDS: u8 = 3;

/// A piece of a stream as one segment carried it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece<'a> {
    /// Offset of its first byte.
    pub(super) start: u64,
    /// Its captured bytes.
    pub(super) bytes: &'a [u8],
    /// Offset behind its last byte on the wire; more than the captured bytes if the packet was cut.
    pub(super) end: u64,
    pub(super) packet: PacketRef,
    pub(super) acks: Option<u64>,
}

/// What one sender sent.
///
/// Invariants: `next <= highest` once data was seen; every early piece ends behind `next`; holes lie below `next`.
#[derive(Debug)]
pub(super) struct Half {
    next: u64,
    needed_from: u64,
    highest: u64,
    acknowledged: Option<u64>,
    pub(super) payload_bytes: u64,
    pub(super) packets: u64,
    pub(super) last_packet: Option<PacketRef>,
    base: Option<u32>,
    /// The last window announced, in bytes.
    pub(super) window: Option<u32>,
    pub(super) last_ip_id: Option<u16>,
    /// Packets in a row whose identification counted up, as far as it matters.
    id_steps: u8,
    pub(super) ttl: Option<u8>,
    pub(super) last_ttl: Option<u8>,
    pub(super) window_scale: Option<u8>,
    /// Whether the first byte of the stream is known: the SYN, or an acknowledgment of it, was captured.
    pub(super) from_start: bool,
    pub(super) cut_packets: bool,
    fin_told: bool,
    trouble: Option<Box<Trouble>>,
    /// The first FIN: offset and packet.
    fin: Option<(u64, PacketRef)>,
}

impl Default for Half {
    fn default() -> Self {
        Self {
            next: ORIGIN,
            needed_from: ORIGIN,
            highest: ORIGIN,
            acknowledged: None,
            payload_bytes: 0,
            packets: 0,
            last_packet: None,
            base: None,
            window: None,
            last_ip_id: None,
            id_steps: 0,
            ttl: None,
            last_ttl: None,
            window_scale: None,
            from_start: false,
            cut_packets: false,
            fin_told: false,
            trouble: None,
            fin: None,
        }
    }
}

impl Half {
    /// What went wrong so far.
    pub(super) fn trouble(&mut self) -> &mut Trouble {
        self.trouble.get_or_insert_default()
    }

    /// What went wrong, if anything did.
    pub(super) fn known_trouble(&mut self) -> Option<&mut Trouble> {
        self.trouble.as_deref_mut()
    }

    /// Bytes that it holds beside itself, about.
    pub(super) fn held_bytes(&self) -> u64 {
        self.trouble.as_ref().map_or(0, |trouble| trouble.held_bytes())
    }

    /// The RST that ended the flow, if this sender sent it.
    pub(super) fn rst(&self) -> Option<PacketRef> {
        self.trouble.as_ref()?.rst
    }

    /// How far the peer's RST acknowledged it.
    pub(super) fn reset_acknowledged(&self) -> Option<u64> {
        self.trouble.as_ref()?.reset_acknowledged
    }

    /// What was seen of it, when the flow is over.
    pub(super) fn into_facts(self, last_payload: Option<PacketRef>, packets_after_pause: u64) -> TcpFacts {
        let sent = self.fin.map_or(self.highest, |(fin, _)| fin.max(self.highest));
        let trouble = self.trouble.map(|trouble| *trouble).unwrap_or_default();
        TcpFacts {
            fin: self.fin.map(|(_, packet)| packet),
            rst: trouble.rst,
            reset: trouble.reset,
            stray_rst: trouble.stray_rst,
            retransmissions: trouble.retransmissions,
            unanswered_retransmissions: trouble.unanswered_retransmissions,
            unanswered_bytes: trouble.unanswered_bytes,
            probes: trouble.probes,
            unanswered_probes: trouble.unanswered_probes,
            unacknowledged_bytes: self.acknowledged.map_or(0, |upto| sent.saturating_sub(upto)),
            zero_windows: trouble.zero_windows,
            gap_bytes: trouble.gap_bytes,
            gaps: trouble.gaps,
            overlap_conflicts: trouble.overlap_conflicts,
            payload_bytes: self.payload_bytes,
            packets: self.packets,
            packets_after_pause,
            ttl: self.ttl,
            last_ttl: self.last_ttl,
            last_ip_id: self.last_ip_id,
            last_window: self.window,
            last_packet: self.last_packet,
            last_payload,
            icmp: trouble.icmp,
        }
    }

    /// Packets without RST.
    pub(super) fn packets_without_rst(&self) -> u64 {
        let resets = self.trouble.as_ref().map_or(0, |trouble| trouble.resets);
        self.packets.saturating_sub(u64::from(resets))
    }

    /// Whether nothing of this sender is on the way, so that a silence is no waiting for an answer.
    pub(super) fn is_at_rest(&self) -> bool {
        self.acknowledged.is_none_or(|upto| upto >= self.highest)
            && self.trouble.as_ref().is_none_or(|trouble| trouble.unanswered_probes == 0)
    }

    /// Whether so many bytes at a sequence number were sent before; one alone may be a keep-alive.
    pub(super) fn is_again(&self, seq: u32, len: u32) -> bool {
        len > 1 && self.offset(seq).is_some_and(|start| start < self.highest)
    }

    /// How an RST of this sender compares to its packets so far.
    pub(super) fn look_of_reset(&self, segment: &Segment) -> ResetLook {
        ResetLook {
            before: self.last_packet,
            ip_id: segment.ip_id,
            ip_id_before: self.last_ip_id,
            ids_counted: self.id_steps >= STEADY_IDS,
            window: segment.window,
            window_before: self.window,
        }
    }

    /// Whether any sequence number of this sender is known.
    pub(super) const fn is_known(&self) -> bool {
        self.base.is_some()
    }

    /// Sets the sequence number of the first payload byte, if it is not known yet.
    pub(super) fn set_base(&mut self, first_byte: u32, from_start: bool) {
        if self.base == Some(first_byte) {
            self.from_start |= from_start;
            return;
        }
        let was_guess = !self.from_start && self.payload_bytes == 0;
        if self.base.is_none() || from_start && was_guess {
            self.base = Some(first_byte);
            self.from_start = from_start;
            (self.next, self.needed_from, self.highest, self.acknowledged) = (ORIGIN, ORIGIN, ORIGIN, None);
        }
    }

    /// The offset of a sequence number, near what was seen last.
    pub(super) fn offset(&self, raw: u32) -> Option<u64> {
        self.base.map(|base| unwrap(raw, base, self.highest))
    }

    /// Offset behind the last byte seen.
    pub(super) const fn highest(&self) -> u64 {
        self.highest
    }

    /// Offset behind the last byte that was passed in order.
    pub(super) const fn next(&self) -> u64 {
        self.next
    }

    /// How far the peer acknowledged.
    pub(super) const fn acknowledged(&self) -> Option<u64> {
        self.acknowledged
    }

    /// Whether a FIN was seen.
    pub(super) const fn has_fin(&self) -> bool {
        self.fin.is_some()
    }

    /// Bytes, SYN and FIN left out, that were sent and the capture does not hold at the end of the stream: the
    /// peer acknowledged them, or an RST stands behind them. One unit more than was seen may be a FIN that was
    /// not captured.
    pub(super) fn unseen_tail(&self) -> u64 {
        let seen = self.fin.map_or(self.highest + 1, |(fin, _)| self.highest.max(fin) + 1);
        let end =
            self.acknowledged.max(self.trouble.as_ref().and_then(|trouble| trouble.reset_shows)).unwrap_or(0);
        if end > seen { end - self.highest } else { 0 }
    }

    /// Takes an acknowledgment by the peer.
    pub(super) fn acknowledge(&mut self, offset: u64) {
        self.acknowledged = Some(self.acknowledged.map_or(offset, |known| known.max(offset)));
    }

    /// Whether a segment with this sequence number goes on where the stream is, and nothing was amiss before it.
    #[inline]
    pub(super) fn is_next(&self, seq: u32) -> bool {
        self.trouble.is_none()
            && self.fin.is_none()
            && (self.from_start || self.payload_bytes > 0)
            && self.next == self.highest
            && self.offset(seq) == Some(self.next)
    }

    /// Takes an acknowledgment by the peer of bytes that were seen, if nothing is amiss. Answers its offset.
    #[inline]
    pub(super) fn acknowledge_known(&mut self, ack: u32) -> Option<u64> {
        let offset = self.offset(ack).filter(|offset| *offset <= self.highest && self.trouble.is_none())?;
        if self.acknowledged.is_none_or(|known| offset > known) {
            self.acknowledged = Some(offset);
        }
        Some(offset)
    }

    /// Takes notice of a packet of this sender.
    #[inline]
    pub(super) fn note_packet(&mut self, packet: PacketRef, segment: &Segment) {
        self.packets += 1;
        self.last_packet = Some(packet);
        let step = segment.ip_id.unwrap_or(0).wrapping_sub(self.last_ip_id.unwrap_or(0));
        self.id_steps = if step.wrapping_sub(1) < ID_STEP { self.id_steps.saturating_add(1) } else { 0 };
        self.last_ip_id = segment.ip_id;
        if self.rst().is_none() {
            self.last_ttl = Some(segment.ttl);
        }
        if !segment.flags.rst() {
            self.ttl.get_or_insert(segment.ttl);
        }
    }

    /// Takes the payload of a segment that [is next](Self::is_next), all of which was captured.
    #[inline]
    pub(super) fn receive_next(
        &mut self,
        sender: Sender,
        piece: &Piece<'_>,
        sink: &mut impl StreamSink,
        context: &StreamContext,
    ) {
        self.highest = piece.end;
        self.deliver(sender, piece, true, sink, context);
    }

    /// Takes a segment's payload. Answers whether it brought something new.
    pub(super) fn receive(
        &mut self,
        sender: Sender,
        piece: &Piece<'_>,
        sink: &mut impl StreamSink,
        context: &StreamContext,
    ) -> bool {
        if self.payload_bytes == 0 && !self.from_start && !self.is_waiting() {
            self.next = piece.start;
            self.needed_from = self.needed_from.max(piece.start);
            self.highest = piece.start;
        }
        let captured_end = piece.start + piece.bytes.len() as u64;
        self.cut_packets |= captured_end < piece.end;
        if piece.end <= self.next {
            return self.fill(piece.start, piece.end);
        }
        let new = piece.end > self.highest || !self.is_early_copy(piece);
        self.highest = self.highest.max(piece.end);
        if piece.start > self.next.max(self.needed_from) {
            self.leave_missing(sender, sink);
        }
        if piece.start <= self.next.max(self.needed_from) {
            if piece.start > self.next {
                self.note_hole(self.next, piece.start);
                self.next = piece.start;
            }
            self.deliver(sender, piece, true, sink, context);
            if self.trouble.is_some() {
                self.drain(sender, sink, context);
            }
            self.tell_fin(sender, sink, context);
        } else if new && self.hold(piece) {
            self.give_up_hole(sender, sink, context);
        }
        new
    }

    /// Takes a FIN at the end of `offset`; data before it may still be missing.
    pub(super) fn finish_at(
        &mut self,
        offset: u64,
        sender: Sender,
        packet: PacketRef,
        sink: &mut impl StreamSink,
        context: &StreamContext,
    ) {
        self.fin.get_or_insert((offset, packet));
        self.tell_fin(sender, sink, context);
    }

    /// Gives up a hole that the peer acknowledged long ago.
    pub(super) fn expire_hole(
        &mut self,
        now: Timestamp,
        sender: Sender,
        sink: &mut impl StreamSink,
        context: &StreamContext,
    ) {
        while let Some(trouble) = &self.trouble
            && let Some(first) = trouble.early.front()
        {
            let acknowledged = self.acknowledged.is_some_and(|acknowledged| acknowledged >= first.start);
            if !acknowledged || now.nanos_since(trouble.waiting_since) < ACKNOWLEDGED_HOLE_NANOS {
                return;
            }
            self.give_up_hole(sender, sink, context);
        }
    }

    /// Whether segments wait for their predecessors.
    pub(super) fn is_waiting(&self) -> bool {
        self.trouble.as_ref().is_some_and(|trouble| !trouble.early.is_empty())
    }

    /// Ends the stream: what is missing now stays missing.
    pub(super) fn flush(&mut self, sender: Sender, sink: &mut impl StreamSink, context: &StreamContext) {
        while self.is_waiting() {
            self.give_up_hole(sender, sink, context);
        }
        let unseen = self.unseen_tail();
        let end = match self.fin {
            Some((fin, _)) if fin > self.next => fin,
            _ if unseen > 0 => self.highest + unseen,
            _ => self.next,
        };
        if end > self.next {
            self.declare_gap(sender, end, sink, context);
        }
        self.tell_fin(sender, sink, context);
        if let Some(trouble) = &mut self.trouble {
            for (from, to) in std::mem::take(&mut trouble.holes) {
                trouble.lose(to - from);
            }
        }
    }

    fn tell_fin(&mut self, sender: Sender, sink: &mut impl StreamSink, context: &StreamContext) {
        if let Some((fin, packet)) = self.fin
            && !self.fin_told
            && self.next >= fin
        {
            self.fin_told = true;
            sink.fin(sender, packet, context);
        }
    }

    /// Delivers a piece that begins at or before `next`, which then moves to its end.
    fn deliver(
        &mut self,
        sender: Sender,
        piece: &Piece<'_>,
        at_segment_start: bool,
        sink: &mut impl StreamSink,
        context: &StreamContext,
    ) {
        let captured_end = piece.start + piece.bytes.len() as u64;
        self.payload_bytes += piece.end.min(captured_end).saturating_sub(self.next);
        let from = self.next.max(self.needed_from);
        if from < captured_end {
            let bytes = piece.bytes.get((from - piece.start) as usize..).unwrap_or_default();
            let data = StreamData {
                offset: from,
                bytes,
                packet: piece.packet,
                segment_start: at_segment_start && from == piece.start,
                acks: piece.acks,
            };
            self.needed_from = sink.data(sender, &data, context).max(data.end());
        }
        self.next = self.next.max(captured_end);
        if captured_end < piece.end {
            if piece.end <= self.needed_from {
                let lost = piece.end - self.next;
                self.trouble().lose(lost);
                self.next = piece.end;
            } else {
                self.declare_gap(sender, piece.end, sink, context);
            }
        }
    }

    /// Delivers early segments that have become due.
    fn drain(&mut self, sender: Sender, sink: &mut impl StreamSink, context: &StreamContext) {
        loop {
            let waiting = self.trouble.as_ref().and_then(|trouble| trouble.early.front());
            if waiting.is_some_and(|early| early.start > self.next.max(self.needed_from)) {
                self.leave_missing(sender, sink);
            }
            let upto = self.next.max(self.needed_from);
            let Some(trouble) = self.trouble.as_deref_mut() else { break };
            if trouble.early.front().is_none_or(|early| early.start > upto) {
                break;
            }
            let Some(early) = trouble.early.pop_front() else { break };
            trouble.early_bytes -= early.bytes.len();
            if early.end <= self.next {
                continue;
            }
            if early.start > self.next {
                self.note_hole(self.next, early.start);
                self.next = early.start;
            }
            let bytes_end = early.bytes_start + early.bytes.len() as u64;
            // What was not kept lies before `needed_from`: step over it.
            if early.bytes_start > self.next {
                self.payload_bytes += early.bytes_start - self.next;
                self.next = early.bytes_start;
            }
            let piece = Piece {
                start: early.bytes_start,
                bytes: &early.bytes,
                end: early.end.max(bytes_end),
                packet: early.packet,
                acks: early.acks,
            };
            self.deliver(sender, &piece, early.bytes_start == early.start, sink, context);
        }
    }

    /// Keeps a piece until its predecessors come. Answers whether too much is kept now.
    fn hold(&mut self, piece: &Piece<'_>) -> bool {
        let bytes_start = piece.start.max(self.needed_from.min(piece.end));
        let bytes: Box<[u8]> = if self.needed_from == NOTHING_MORE {
            Box::default()
        } else {
            piece.bytes.get((bytes_start - piece.start) as usize..).unwrap_or_default().into()
        };
        let trouble = self.trouble();
        if trouble.early.is_empty() {
            trouble.waiting_since = piece.packet.time;
        }
        trouble.early_bytes += bytes.len();
        let place = trouble.early.partition_point(|early| early.start <= piece.start);
        let (start, end) = (piece.start, piece.end);
        let early = Early { start, end, bytes_start, bytes, packet: piece.packet, acks: piece.acks };
        trouble.early.insert(place, early);
        trouble.early_bytes > EARLY_SEGMENT_BYTES || trouble.early.len() > EARLY_SEGMENTS
    }

    /// Whether the piece lies wholly in early segments that are held; counts bytes that differ.
    fn is_early_copy(&mut self, piece: &Piece<'_>) -> bool {
        let Some(trouble) = self.trouble.as_deref_mut() else { return piece.start >= piece.end };
        let mut covered = piece.start;
        let mut differs = false;
        for early in &trouble.early {
            if early.start >= piece.end {
                break;
            }
            if early.start <= covered {
                covered = covered.max(early.end);
            }
            let from = early.bytes_start.max(piece.start);
            let to =
                (early.bytes_start + early.bytes.len() as u64).min(piece.start + piece.bytes.len() as u64);
            if from < to {
                let range = |start: u64| (from - start) as usize..(to - start) as usize;
                differs |= early.bytes.get(range(early.bytes_start)) != piece.bytes.get(range(piece.start));
            }
        }
        if differs {
            trouble.overlap_conflicts = trouble.overlap_conflicts.saturating_add(1);
        }
        covered >= piece.end
    }

    fn give_up_hole(&mut self, sender: Sender, sink: &mut impl StreamSink, context: &StreamContext) {
        if let Some(trouble) = &mut self.trouble
            && let Some(first) = trouble.early.front()
        {
            let start = first.start;
            trouble.waiting_since = first.packet.time;
            if start > self.next {
                self.declare_gap(sender, start, sink, context);
            }
        }
        self.drain(sender, sink, context);
        self.tell_fin(sender, sink, context);
    }

    fn declare_gap(&mut self, sender: Sender, to: u64, sink: &mut impl StreamSink, context: &StreamContext) {
        let from = self.next;
        self.trouble().lose(to - from);
        self.next = to;
        if to > self.needed_from {
            self.leave_missing(sender, sink);
        }
        if to > self.needed_from {
            self.needed_from = sink.gap(sender, from.max(self.needed_from), to, context).max(to);
        }
    }

    /// Does not wait for bytes that are only looked at where they come in order.
    fn leave_missing(&mut self, sender: Sender, sink: &mut impl StreamSink) {
        self.needed_from = self.needed_from.max(sink.leave_missing(sender).unwrap_or(0));
    }

    fn note_hole(&mut self, from: u64, to: u64) {
        let trouble = self.trouble();
        if trouble.holes.len() < OPEN_HOLES {
            trouble.holes.push((from, to));
        } else {
            trouble.lose(to - from);
        }
    }

    /// Fills holes with bytes that came late. Answers whether there was one to fill.
    fn fill(&mut self, start: u64, end: u64) -> bool {
        let Some(trouble) = self.trouble.as_deref_mut() else { return false };
        let mut filled = 0;
        let mut left = Vec::new();
        trouble.holes.retain(|&(from, to)| {
            if end <= from || start >= to {
                return true;
            }
            filled += end.min(to) - start.max(from);
            if from < start {
                left.push((from, start));
            }
            if end < to {
                left.push((end, to));
            }
            false
        });
        if !left.is_empty() {
            trouble.holes.extend(left);
            trouble.holes.sort_unstable();
        }
        self.payload_bytes += filled;
        filled > 0
    }
}
