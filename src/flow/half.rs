//! One direction of a flow: in-order delivery, early segments, holes, acknowledgments.

use std::collections::VecDeque;

use super::channel::{NOTHING_MORE, Sender, StreamContext, StreamData, StreamSink};
use super::facts::TcpFacts;
use super::seq::{ORIGIN, unwrap};
use crate::base::limits::{ACKNOWLEDGED_HOLE_NANOS, EARLY_SEGMENT_BYTES, EARLY_SEGMENTS, OPEN_HOLES};
use crate::base::{PacketRef, Timestamp};

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

/// A piece that came before its predecessors. Bytes that nobody needs are not kept.
#[derive(Debug)]
struct Early {
    start: u64,
    end: u64,
    bytes_start: u64,
    bytes: Box<[u8]>,
    packet: PacketRef,
    acks: Option<u64>,
}

/// What one sender sent.
///
/// Invariants: `next <= highest` once data was seen; `early` is sorted by `start` and every entry ends behind
/// `next`; holes lie below `next`, are sorted and do not touch.
#[derive(Debug)]
pub(super) struct Half {
    base: Option<u32>,
    /// Whether the first byte of the stream is known: the SYN, or an acknowledgment of it, was captured.
    pub(super) from_start: bool,
    next: u64,
    needed_from: u64,
    highest: u64,
    acknowledged: Option<u64>,
    /// How far an RST of either side shows that the stream went.
    reset_shows: Option<u64>,
    early: VecDeque<Early>,
    early_bytes: usize,
    waiting_since: Timestamp,
    holes: Vec<(u64, u64)>,
    fin: Option<u64>,
    fin_packet: Option<PacketRef>,
    fin_told: bool,
    pub(super) window_scale: Option<u8>,
    pub(super) window: u32,
    pub(super) cut_packets: bool,
    /// How far the peer's RST acknowledged it.
    pub(super) reset_acknowledged: Option<u64>,
    pub(super) facts: TcpFacts,
}

impl Default for Half {
    fn default() -> Self {
        Self {
            reset_acknowledged: None,
            base: None,
            from_start: false,
            next: ORIGIN,
            needed_from: ORIGIN,
            highest: ORIGIN,
            acknowledged: None,
            reset_shows: None,
            early: VecDeque::new(),
            early_bytes: 0,
            waiting_since: Timestamp::MIN,
            holes: Vec::new(),
            fin: None,
            fin_packet: None,
            fin_told: false,
            window_scale: None,
            window: 0,
            cut_packets: false,
            facts: TcpFacts::default(),
        }
    }
}

impl Half {
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
        let was_guess = !self.from_start && self.facts.payload_bytes == 0;
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
        let seen = self.fin.map_or(self.highest + 1, |fin| self.highest.max(fin) + 1);
        let end = self.acknowledged.max(self.reset_shows).unwrap_or(0);
        if end > seen { end - self.highest } else { 0 }
    }

    /// Takes notice of how far an RST shows that the stream went.
    pub(super) fn note_reset(&mut self, offset: u64) {
        self.reset_shows = self.reset_shows.max(Some(offset));
    }

    /// Takes an acknowledgment by the peer.
    pub(super) fn acknowledge(&mut self, offset: u64) {
        self.acknowledged = Some(self.acknowledged.map_or(offset, |known| known.max(offset)));
    }

    /// Takes a segment's payload. Answers whether it brought something new.
    pub(super) fn receive(
        &mut self,
        sender: Sender,
        piece: &Piece<'_>,
        sink: &mut dyn StreamSink,
        context: &StreamContext,
    ) -> bool {
        if self.facts.payload_bytes == 0 && self.early.is_empty() && !self.from_start {
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
            self.drain(sender, sink, context);
        } else if new {
            self.hold(piece);
            if self.early_bytes > EARLY_SEGMENT_BYTES || self.early.len() > EARLY_SEGMENTS {
                self.give_up_hole(sender, sink, context);
            }
        }
        new
    }

    /// Takes a FIN at the end of `offset`; data before it may still be missing.
    pub(super) fn finish_at(
        &mut self,
        offset: u64,
        sender: Sender,
        packet: PacketRef,
        sink: &mut dyn StreamSink,
        context: &StreamContext,
    ) {
        if self.fin.is_none() {
            self.fin = Some(offset);
            self.fin_packet = Some(packet);
            self.facts.fin = Some(packet);
        }
        self.tell_fin(sender, sink, context);
    }

    /// Gives up a hole that the peer acknowledged long ago.
    pub(super) fn expire_hole(
        &mut self,
        now: Timestamp,
        sender: Sender,
        sink: &mut dyn StreamSink,
        context: &StreamContext,
    ) {
        while let Some(first) = self.early.front() {
            let acknowledged = self.acknowledged.is_some_and(|acknowledged| acknowledged >= first.start);
            if !acknowledged || now.nanos_since(self.waiting_since) < ACKNOWLEDGED_HOLE_NANOS {
                return;
            }
            self.give_up_hole(sender, sink, context);
        }
    }

    /// Whether segments wait for their predecessors.
    pub(super) fn is_waiting(&self) -> bool {
        !self.early.is_empty()
    }

    /// Ends the stream: what is missing now stays missing.
    pub(super) fn flush(&mut self, sender: Sender, sink: &mut dyn StreamSink, context: &StreamContext) {
        while !self.early.is_empty() {
            self.give_up_hole(sender, sink, context);
        }
        let end = match self.fin {
            Some(fin) if fin > self.next => fin,
            _ if self.unseen_tail() > 0 => self.highest + self.unseen_tail(),
            _ => self.next,
        };
        if end > self.next {
            self.declare_gap(sender, end, sink, context);
        }
        self.tell_fin(sender, sink, context);
        self.facts.gaps = self.facts.gaps.saturating_add(self.holes.len() as u32);
        self.facts.gap_bytes += self.holes.iter().map(|(from, to)| to - from).sum::<u64>();
        self.holes.clear();
        let sent = self.fin.map_or(self.highest, |fin| fin.max(self.highest));
        self.facts.unacknowledged_bytes =
            self.acknowledged.map_or(0, |acknowledged| sent.saturating_sub(acknowledged));
    }

    fn tell_fin(&mut self, sender: Sender, sink: &mut dyn StreamSink, context: &StreamContext) {
        if let (Some(fin), Some(packet), false) = (self.fin, self.fin_packet, self.fin_told)
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
        sink: &mut dyn StreamSink,
        context: &StreamContext,
    ) {
        let captured_end = piece.start + piece.bytes.len() as u64;
        self.facts.payload_bytes += piece.end.min(captured_end).saturating_sub(self.next);
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
                self.facts.gaps = self.facts.gaps.saturating_add(1);
                self.facts.gap_bytes += piece.end - self.next;
                self.next = piece.end;
            } else {
                self.declare_gap(sender, piece.end, sink, context);
            }
        }
    }

    /// Delivers early segments that have become due.
    fn drain(&mut self, sender: Sender, sink: &mut dyn StreamSink, context: &StreamContext) {
        while let Some(early) = self.early.pop_front() {
            if early.start > self.next.max(self.needed_from) {
                self.leave_missing(sender, sink);
            }
            if early.start > self.next.max(self.needed_from) {
                self.early.push_front(early);
                break;
            }
            self.early_bytes -= early.bytes.len();
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
                self.facts.payload_bytes += early.bytes_start - self.next;
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
        self.tell_fin(sender, sink, context);
    }

    fn hold(&mut self, piece: &Piece<'_>) {
        if self.early.is_empty() {
            self.waiting_since = piece.packet.time;
        }
        let bytes_start = piece.start.max(self.needed_from.min(piece.end));
        let bytes: Box<[u8]> = if self.needed_from == NOTHING_MORE {
            Box::default()
        } else {
            piece.bytes.get((bytes_start - piece.start) as usize..).unwrap_or_default().into()
        };
        self.early_bytes += bytes.len();
        let place = self.early.partition_point(|early| early.start <= piece.start);
        let (start, end) = (piece.start, piece.end);
        let early = Early { start, end, bytes_start, bytes, packet: piece.packet, acks: piece.acks };
        self.early.insert(place, early);
    }

    /// Whether the piece lies wholly in early segments that are held; counts bytes that differ.
    fn is_early_copy(&mut self, piece: &Piece<'_>) -> bool {
        let mut covered = piece.start;
        let mut differs = false;
        for early in &self.early {
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
            self.facts.overlap_conflicts = self.facts.overlap_conflicts.saturating_add(1);
        }
        covered >= piece.end
    }

    fn give_up_hole(&mut self, sender: Sender, sink: &mut dyn StreamSink, context: &StreamContext) {
        if let Some(first) = self.early.front() {
            let start = first.start;
            self.waiting_since = first.packet.time;
            if start > self.next {
                self.declare_gap(sender, start, sink, context);
            }
        }
        self.drain(sender, sink, context);
    }

    fn declare_gap(&mut self, sender: Sender, to: u64, sink: &mut dyn StreamSink, context: &StreamContext) {
        let from = self.next;
        self.facts.gaps = self.facts.gaps.saturating_add(1);
        self.facts.gap_bytes += to - from;
        self.next = to;
        if to > self.needed_from {
            self.leave_missing(sender, sink);
        }
        if to > self.needed_from {
            self.needed_from = sink.gap(sender, from.max(self.needed_from), to, context).max(to);
        }
    }

    /// Does not wait for bytes that are only looked at where they come in order.
    fn leave_missing(&mut self, sender: Sender, sink: &mut dyn StreamSink) {
        self.needed_from = self.needed_from.max(sink.leave_missing(sender).unwrap_or(0));
    }

    fn note_hole(&mut self, from: u64, to: u64) {
        if self.holes.len() < OPEN_HOLES {
            self.holes.push((from, to));
        } else {
            self.facts.gaps = self.facts.gaps.saturating_add(1);
            self.facts.gap_bytes += to - from;
        }
    }

    /// Fills holes with bytes that came late. Answers whether there was one to fill.
    fn fill(&mut self, start: u64, end: u64) -> bool {
        let mut filled = 0;
        let mut left = Vec::new();
        self.holes.retain(|&(from, to)| {
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
            self.holes.extend(left);
            self.holes.sort_unstable();
        }
        self.facts.payload_bytes += filled;
        filled > 0
    }
}
