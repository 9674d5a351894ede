//! One sender's plaintext as the inner sink gets it: offsets, demand, holes.

use super::offsets::RecordEnds;
use crate::base::PacketRef;
use crate::flow::{ORIGIN, Sender, StreamContext, StreamData, StreamSink};

/// Length of a hole that nobody can measure: wider than any message.
const UNKNOWN_BYTES: u64 = 1 << 40;

/// Offset behind which a stream has too many such holes to go on.
const LAST_OFFSET: u64 = 1 << 62;

/// Places remembered where plaintext is not proved.
const UNVERIFIED_PLACES: usize = 64;

/// One sender's plaintext.
#[derive(Debug)]
pub(super) struct Outlet {
    /// Offset behind the last byte passed on, or lost.
    pub(super) reached: u64,
    /// Offset from which the inner sink needs bytes.
    needed: u64,
    pub(super) ends: RecordEnds,
    /// Whether the first byte that was passed on was the first of all.
    from_start: bool,
    /// Whether something was told of it.
    started: bool,
    /// Whether data may be missing before the first that was passed on, or a hole is the last that was told.
    missing: bool,
    unverified: Vec<(u64, u64)>,
    last_data: Option<PacketRef>,
    /// Where the record ends that went by unread last, as long as the packet with its end is not known.
    passing_until: Option<u64>,
}

impl Outlet {
    pub(super) const fn new() -> Self {
        Self {
            reached: ORIGIN,
            needed: ORIGIN,
            ends: RecordEnds::new(),
            from_start: false,
            started: false,
            missing: false,
            unverified: Vec::new(),
            last_data: None,
            passing_until: None,
        }
    }

    /// Whether it is known from its first byte.
    pub(super) const fn is_from_start(&self) -> bool {
        if self.started { self.from_start } else { !self.missing }
    }

    /// Whether the inner sink needs none of the next `bytes`.
    pub(super) fn is_indifferent_to(&self, bytes: u64) -> bool {
        self.started && !self.missing && self.needed >= self.reached.saturating_add(bytes)
    }

    /// Whether bytes at an offset are proved by their record.
    pub(super) fn is_verified(&self, offset: u64) -> bool {
        let known = self.unverified.iter().any(|(from, to)| (*from..*to).contains(&offset));
        let full = self.unverified.len() >= UNVERIFIED_PLACES;
        let last = self.unverified.last().filter(|_| full);
        !known && last.is_none_or(|(from, _)| offset < *from)
    }

    /// Passes on the data of one record.
    pub(super) fn data<S: StreamSink>(
        &mut self,
        sender: Sender,
        data: &StreamData<'_>,
        context: &StreamContext,
        inner: &mut S,
    ) {
        if data.bytes.is_empty() || self.is_over() {
            return;
        }
        if !self.started {
            self.start(sender, context, inner);
        }
        self.missing = false;
        let start = self.reached;
        self.reached = start.saturating_add(data.bytes.len() as u64);
        if self.needed < self.reached {
            let from = self.needed.max(start);
            let bytes = data.bytes.get((from - start) as usize..).unwrap_or_default();
            let data = StreamData { offset: from, bytes, segment_start: from == start, ..*data };
            let context = StreamContext { reached: with(context.reached, sender, start), ..*context };
            self.needed = inner.data(sender, &data, &context).max(self.reached);
        }
        self.last_data = Some(data.packet);
    }

    /// The same for data that nothing proves.
    pub(super) fn unverified_data<S: StreamSink>(
        &mut self,
        sender: Sender,
        data: &StreamData<'_>,
        context: &StreamContext,
        inner: &mut S,
    ) {
        let before = self.reached;
        self.data(sender, data, context, inner);
        if self.reached > before && self.unverified.len() < UNVERIFIED_PLACES {
            self.unverified.push((self.reached - data.bytes.len() as u64, self.reached));
        }
    }

    /// Data of which the inner sink has no need went by; `packet` holds the end of its record.
    pub(super) fn pass(&mut self, bytes: u64, packet: PacketRef) {
        self.reached = self.reached.saturating_add(bytes);
        self.last_data = Some(packet);
    }

    /// The same for a record of which only the header was read so far, in this packet.
    pub(super) fn pass_until(&mut self, record_end: u64, bytes: u64, packet: PacketRef) {
        self.pass(bytes, packet);
        self.passing_until = Some(record_end);
    }

    /// The next bytes of the stream of records come. They tell which packet held the end of the record that went by.
    pub(super) fn pass_on(&mut self, data: &StreamData<'_>, packet_before: Option<PacketRef>) {
        let Some(end) = self.passing_until else { return };
        let is_behind = data.offset > end || data.offset == end && data.segment_start;
        self.last_data = if is_behind { packet_before.or(self.last_data) } else { Some(data.packet) };
        if data.end() >= end {
            self.passing_until = None;
        }
    }

    /// All of the data was read: a record whose header was in it may have ended in it.
    pub(super) fn pass_within(&mut self, data: &StreamData<'_>) {
        if self.passing_until.is_some_and(|end| end <= data.end()) {
            self.passing_until = None;
        }
    }

    /// The last packet with data. While a record goes by that is the stream's last.
    pub(super) fn last_data(&self, of_stream: Option<PacketRef>) -> Option<PacketRef> {
        if self.passing_until.is_some() { of_stream.or(self.last_data) } else { self.last_data }
    }

    /// A known number of bytes is missing.
    pub(super) fn lose<S: StreamSink>(
        &mut self,
        bytes: u64,
        sender: Sender,
        context: &StreamContext,
        inner: &mut S,
    ) {
        if bytes == 0 || self.is_over() {
            return;
        }
        self.started = true;
        let start = self.reached;
        self.reached = start.saturating_add(bytes);
        if self.needed < self.reached {
            let context = StreamContext { reached: with(context.reached, sender, start), ..*context };
            let from = self.needed.max(start);
            self.needed = inner.gap(sender, from, self.reached, &context).max(self.reached);
        }
    }

    /// An unknown number of bytes may be missing. Before the first data it is not told yet: it may have been
    /// the handshake.
    pub(super) fn lose_unknown<S: StreamSink>(
        &mut self,
        sender: Sender,
        context: &StreamContext,
        inner: &mut S,
    ) {
        let told = std::mem::replace(&mut self.missing, true);
        if self.started && !told {
            self.lose(UNKNOWN_BYTES, sender, context, inner);
        }
    }

    /// What was sent before the capture is missing.
    pub(super) const fn begin_mid_stream(&mut self) {
        self.missing = true;
    }

    /// What was missing so far held no application data.
    pub(super) fn lost_nothing(&mut self) {
        if !self.started {
            self.missing = false;
        }
    }

    /// Tells a hole that was kept back.
    pub(super) fn settle<S: StreamSink>(&mut self, sender: Sender, context: &StreamContext, inner: &mut S) {
        if self.missing && !self.started {
            self.lose(UNKNOWN_BYTES, sender, context, inner);
        }
    }

    fn start<S: StreamSink>(&mut self, sender: Sender, context: &StreamContext, inner: &mut S) {
        self.started = true;
        self.from_start = !self.missing;
        if self.missing {
            self.lose(UNKNOWN_BYTES, sender, context, inner);
        }
    }

    fn is_over(&self) -> bool {
        self.reached >= LAST_OFFSET
    }
}

fn with(reached: [u64; 2], sender: Sender, offset: u64) -> [u64; 2] {
    let [originator, responder] = reached;
    match sender {
        Sender::Originator => [offset, responder],
        Sender::Responder => [originator, offset],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{PacketId, Timestamp};
    use crate::flow::NOTHING_MORE;

    /// Keeps what it is told, and needs nothing before an offset.
    #[derive(Default)]
    struct Told {
        pieces: Vec<(u64, Vec<u8>, bool)>,
        gaps: Vec<(u64, u64)>,
        needed: u64,
    }

    impl StreamSink for Told {
        fn data(&mut self, _: Sender, data: &StreamData<'_>, _: &StreamContext) -> u64 {
            self.pieces.push((data.offset, data.bytes.to_vec(), data.segment_start));
            self.needed
        }

        fn gap(&mut self, _: Sender, from: u64, to: u64, _: &StreamContext) -> u64 {
            self.gaps.push((from, to));
            self.needed
        }

        fn fin(&mut self, _: Sender, _: PacketRef, _: &StreamContext) {}

        fn reset(&mut self, _: Sender, _: PacketRef, _: &StreamContext) {}
    }

    fn record(bytes: &[u8]) -> StreamData<'_> {
        let packet = PacketRef { id: PacketId::new(0, 1), time: Timestamp::MIN };
        StreamData { offset: 0, bytes, packet, segment_start: true, acks: None }
    }

    const CLIENT: Sender = Sender::Originator;

    #[test]
    fn bytes_without_proof_are_told_apart() {
        let (mut outlet, mut told, context) = (Outlet::new(), Told::default(), StreamContext::default());
        outlet.lose_unknown(CLIENT, &context, &mut told);
        assert!(told.gaps.is_empty(), "it may have been the handshake");
        outlet.unverified_data(CLIENT, &record(b"abc"), &context, &mut told);
        let at = ORIGIN + UNKNOWN_BYTES;
        outlet.data(CLIENT, &record(b"de"), &context, &mut told);
        assert_eq!(told.gaps, [(ORIGIN, at)]);
        assert_eq!(told.pieces, [(at, b"abc".to_vec(), true), (at + 3, b"de".to_vec(), true)]);
        let verified: Vec<bool> = (0..5).map(|byte| outlet.is_verified(at + byte)).collect();
        assert_eq!(verified, [false, false, false, true, true]);
        assert!(!outlet.is_from_start());
    }

    #[test]
    fn what_is_not_needed_is_left_out() {
        let (mut outlet, context) = (Outlet::new(), StreamContext::default());
        let mut told = Told { needed: ORIGIN + 8, ..Told::default() };
        outlet.data(CLIENT, &record(b"abcd"), &context, &mut told);
        assert!(outlet.is_indifferent_to(4) && !outlet.is_indifferent_to(5));
        outlet.data(CLIENT, &record(b"efghij"), &context, &mut told);
        outlet.lose(3, CLIENT, &context, &mut told);
        assert_eq!(told.pieces[1], (ORIGIN + 8, b"ij".to_vec(), false));
        assert_eq!(told.gaps, [(ORIGIN + 10, ORIGIN + 13)]);
        told.needed = NOTHING_MORE;
        outlet.data(CLIENT, &record(b"k"), &context, &mut told);
        outlet.data(CLIENT, &record(b"lm"), &context, &mut told);
        assert_eq!((told.pieces.len(), outlet.reached), (3, ORIGIN + 16));
    }
}
