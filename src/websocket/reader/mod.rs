//! One side's bytes to frames. Read first: RFC 6455 §5.2 to §5.5.

mod frames;
mod payload;
mod plain;

use super::event::FrameEvent;
use super::frame::{FrameCounts, Opcode};
use super::payload::Inspector;
use super::resync::{Evidence, Search};
use super::rules::{Rsv1, Rules};
use super::violation::ViolationKind;
use crate::base::{PacketRef, Side};
use crate::flow::{NOTHING_MORE, StreamData};

/// Finished frames after a boundary was found again in which a fault is blamed on the search, not on the
/// sender.
const TRIAL_FRAMES: u8 = 4;

/// Pings and pongs behind a gap that show that no Close was in it.
const PROOF_CONTROL_FRAMES: u8 = 3;

/// Payload bytes of the largest frame that is believed where a boundary is guessed: a random 64-bit length is
/// larger, and would be waited for without end.
const GUESSED_PAYLOAD_BYTES: u64 = u32::MAX as u64;

#[derive(Debug)]
enum State {
    /// Before or inside a header.
    Header,
    /// Inside a payload that is skipped, but for what an inspector wants of it.
    Payload { end: u64 },
    /// Inside the payload of a control frame.
    Control(ControlFrame),
    /// Boundaries are unknown.
    Lost(Box<Search>),
    /// Behind bytes that are no frames.
    Dead,
}

/// A control frame whose payload is being read.
#[derive(Clone, Copy, Debug)]
struct ControlFrame {
    opcode: Opcode,
    mask: Option<[u8; 4]>,
    /// Whether its header breaks no rule.
    lawful: bool,
    payload_len: u64,
    /// Offset behind its payload.
    end: u64,
}

/// How sure the boundaries are.
#[derive(Clone, Copy, Debug)]
enum Footing {
    /// Counted from the handshake on, or proved since.
    Firm,
    /// Counted from a guessed place, where any fault means a wrong guess.
    Guess(Evidence),
    /// Lately believed; for so many finished frames a fault still means a wrong guess.
    Trial(u8),
}

/// Reads one side's frames, from bytes split anywhere.
#[derive(Debug)]
pub struct FrameReader {
    /// The sender, if it was known from the start.
    given_sender: Option<Side>,
    rules: Rules,
    state: State,
    footing: Footing,
    /// Bytes of the header or of the control payload that is being read.
    partial: Vec<u8>,
    frame_start: u64,
    position: u64,
    /// The packet that was read last, and how far its sender had acknowledged the peer.
    latest: Option<(PacketRef, Option<u64>)>,
    counts: FrameCounts,
    /// The last packet that was read with bytes of a data frame.
    last_data: Option<PacketRef>,
    /// The first rule that a header broke since boundaries were known.
    header_fault: Option<ViolationKind>,
    framing_lost: bool,
    gap_hid_frames: bool,
    /// Control frames since a gap in which a Close may have been.
    since_doubt: Option<u8>,
    /// Looks into data payloads, if they are wanted.
    inspector: Option<Inspector>,
}

impl FrameReader {
    /// Begins at the first byte behind the handshake.
    pub fn new(sender: Side, rsv1: Rsv1) -> Self {
        Self::at(State::Header, Footing::Firm, Rules::new(Some(sender), rsv1, Some(false)))
    }

    /// Begins somewhere in a stream that may not be WebSocket at all.
    pub fn mid_stream() -> Self {
        let search = State::Lost(Box::default());
        Self::at(search, Footing::Firm, Rules::new(None, Rsv1::Unknown, None))
    }

    /// Begins at a place where a frame may begin.
    pub(super) fn guess(sender: Option<Side>, rsv1: Rsv1, closed: bool) -> Self {
        let rules = Rules { closed, ..Rules::new(sender, rsv1, None) };
        Self::at(State::Header, Footing::Guess(Evidence::default()), rules)
    }

    /// Lets frames begin at `offset`; what comes before is none.
    pub fn begin_at(&mut self, offset: u64) {
        self.state = State::Payload { end: offset };
        self.position = offset;
    }

    /// Begins behind a handshake that was cut: a fault in the first frames is held against the place where they
    /// were thought to begin, and some may have stood in the same packet.
    pub fn begin_behind_cut(&mut self, hides_frames: bool) {
        self.footing = Footing::Trial(TRIAL_FRAMES);
        self.gap_hid_frames |= hides_frames;
        self.since_doubt = Some(0).filter(|_| hides_frames);
        if hides_frames {
            self.lose_payloads();
        }
    }

    fn at(state: State, footing: Footing, rules: Rules) -> Self {
        Self {
            given_sender: rules.sender,
            rules,
            state,
            footing,
            partial: Vec::new(),
            frame_start: 0,
            position: 0,
            latest: None,
            counts: FrameCounts::default(),
            last_data: None,
            header_fault: None,
            framing_lost: false,
            gap_hid_frames: false,
            since_doubt: None,
            inspector: None,
        }
    }

    /// The sender, once it is known.
    pub fn sender(&self) -> Option<Side> {
        self.rules.sender
    }

    /// Frames so far. Of a payload that is not over only what came counts.
    pub fn counts(&self) -> FrameCounts {
        let mut counts = self.counts;
        if let State::Payload { end } = self.state {
            counts.payload_bytes = counts.payload_bytes.saturating_sub(end.saturating_sub(self.position));
        }
        counts
    }

    /// Whether a data message has begun and not ended.
    pub fn is_inside_message(&self) -> bool {
        match self.state {
            State::Payload { end } if self.position < end => self.counts.data() > 0,
            State::Lost(_) | State::Dead => false,
            _ => self.rules.message_open == Some(true),
        }
    }

    /// Payload bytes of the last whole message, as on the wire.
    pub fn last_message_bytes(&self) -> Option<u64> {
        self.rules.last_message
    }

    /// Whether frames before a Close were, or may have been, in bytes that the capture does not hold.
    pub fn gap_hid_frames(&self) -> bool {
        self.gap_hid_frames
    }

    /// Whether a Close may have been in bytes that the capture does not hold. A data frame behind them says no
    /// (RFC 6455 §5.5.1). A pong does not: a side that has sent its Close still answers (§5.5.2), though only
    /// what was under way to it.
    pub fn gap_may_hide_close(&self) -> bool {
        let unproven = matches!(self.footing, Footing::Trial(_)) && self.is_inside_message();
        self.since_doubt.is_some() || unproven || self.is_lost() && !self.framing_lost
    }

    /// Whether captured bytes could not be read as frames.
    pub fn framing_was_lost(&self) -> bool {
        self.framing_lost
    }

    /// Segments with payload that were searched for a boundary without finding one, and are still.
    pub fn searched_segments(&self) -> u32 {
        match &self.state {
            State::Lost(search) => search.segments(),
            _ => 0,
        }
    }

    /// Whether boundaries are unknown.
    pub fn is_lost(&self) -> bool {
        matches!(self.state, State::Lost(_))
    }

    /// The last packet with bytes of a data frame, apart from those that are being [left out](Self::leaves_out_data).
    pub fn last_data(&self) -> Option<PacketRef> {
        self.last_data
    }

    /// Whether the latest bytes may be those of a data frame's payload that was not read.
    pub fn leaves_out_data(&self) -> bool {
        matches!(self.state, State::Payload { .. }) && self.counts.data() > 0
    }

    /// Takes notice of the packet with payload before the next bytes, which held the end of what was left out unless
    /// these begin inside a segment.
    pub fn note_left_out(&mut self, data: &StreamData<'_>, before: Option<PacketRef>) {
        if let State::Payload { end } = self.state
            && end <= data.offset
            && self.leaves_out_data()
        {
            let packet = if data.segment_start { before } else { Some(data.packet) };
            self.last_data = packet.or(self.last_data);
        }
    }

    /// Takes notice that the stream has been passed up to `offset`, which may lie in a payload that was left
    /// out.
    pub fn pass(&mut self, offset: u64) {
        if let State::Payload { end } = self.state {
            let offset = self.position.max(offset.min(end));
            self.go_to(offset);
            if offset >= end {
                self.miss_payload(end, offset);
            }
        }
    }

    /// Reads the next bytes. Answers the offset of the first byte that is needed next.
    pub fn read(&mut self, data: &StreamData<'_>, events: &mut Vec<FrameEvent>) -> u64 {
        if data.bytes.is_empty() {
            return self.needed_from(data.end());
        }
        if self.is_ahead(data.offset) {
            self.gap(data.offset, events);
        }
        self.latest = Some((data.packet, data.acks));
        if let State::Lost(search) = &mut self.state {
            if let Some((found, found_events)) = search.read(&self.rules, data) {
                self.adopt(*found);
                events.extend(found_events);
            }
            return self.needed_from(data.end());
        }
        self.go_to(data.offset);
        let frames = self.counts.data();
        let goes_on = frames > 0 && matches!(self.state, State::Payload { end } if data.offset < end);
        let mut rest = data.bytes;
        while !rest.is_empty() {
            let used = match self.state {
                State::Header => match self.read_plain(rest) {
                    0 => self.read_header(rest, events),
                    used => used,
                },
                State::Payload { end } => self.pass_payload(end, rest, events),
                State::Control(frame) => self.read_control(frame, rest, events),
                State::Lost(_) | State::Dead => break,
            };
            rest = rest.get(used..).unwrap_or_default();
        }
        if goes_on || self.counts.data() > frames {
            self.last_data = Some(data.packet);
        }
        if let (Footing::Guess(evidence), State::Header, []) =
            (&mut self.footing, &self.state, &self.partial[..])
        {
            evidence.ends_with_segment(self.frame_start >= data.offset, data.bytes.len());
        }
        self.needed_from(data.end())
    }

    /// Takes notice of bytes that the capture does not hold. Answers as [`read`](Self::read).
    pub fn gap(&mut self, to: u64, events: &mut Vec<FrameEvent>) -> u64 {
        if matches!(self.state, State::Header) && !self.partial.is_empty() {
            self.begin_without_key(events);
        }
        if let State::Control(frame) = self.state {
            if matches!(self.footing, Footing::Guess(_)) {
                self.state = State::Dead;
                return NOTHING_MORE;
            }
            self.gap_hid_frames |= frame.opcode != Opcode::Close;
            self.end_control(frame, events);
            self.state = State::Payload { end: frame.end };
        }
        if let State::Payload { end } = self.state {
            self.miss_payload(end, to);
        }
        match &mut self.state {
            State::Payload { end } if to <= *end => self.position = to,
            State::Lost(search) => search.gap(to),
            State::Dead => {}
            State::Header | State::Payload { .. } | State::Control(_) => self.lose(),
        }
        if self.is_lost() && !self.rules.closed {
            self.gap_hid_frames = true;
            self.since_doubt = Some(0);
        }
        self.needed_from(to)
    }

    /// How strongly the bytes speak for the guessed place; `None` once they speak against it.
    pub(super) fn evidence(&self) -> Option<Evidence> {
        match (&self.state, self.footing) {
            (State::Dead | State::Lost(_), _) => None,
            (_, Footing::Guess(evidence)) => Some(evidence),
            _ => None,
        }
    }

    /// Whether the next frame must begin at `offset`.
    pub(super) fn expects_frame_at(&self, offset: u64) -> bool {
        match self.state {
            State::Header => self.partial.is_empty() && self.position == offset,
            State::Payload { end } => end == offset,
            _ => false,
        }
    }

    /// Whether bytes before `offset` are missing of which no gap told: those before the first that the capture
    /// holds, in a stream whose beginning it does not hold.
    fn is_ahead(&self, offset: u64) -> bool {
        match self.state {
            State::Header | State::Control(_) => self.position > 0 && offset > self.position,
            State::Payload { end } => offset > end,
            State::Lost(_) | State::Dead => false,
        }
    }

    fn needed_from(&self, end: u64) -> u64 {
        match self.state {
            State::Payload { end: frame_end } if !self.wants_payload() => frame_end.max(end),
            State::Dead => NOTHING_MORE,
            _ => end,
        }
    }

    fn lose(&mut self) {
        self.lose_payloads();
        self.partial.clear();
        self.rules.sender = self.given_sender;
        self.rules.message_open = None;
        self.header_fault = None;
        self.state = State::Lost(Box::default());
    }

    /// Whether the latest frames show that no Close was in a gap before them.
    fn note_proof(&mut self, has_data: bool, control: u64) {
        self.since_doubt = self
            .since_doubt
            .map(|before| before.saturating_add(control.min(u64::from(u8::MAX)) as u8))
            .filter(|since| !has_data && *since < PROOF_CONTROL_FRAMES);
    }

    fn adopt(&mut self, found: Self) {
        self.counts.add(&found.counts);
        self.last_data = found.last_data.or(self.last_data);
        self.note_proof(found.counts.data() > 0, found.counts.ping + found.counts.pong);
        let last_message = found.rules.last_message.or(self.rules.last_message);
        self.rules = Rules { last_message, ..found.rules };
        self.footing = Footing::Trial(TRIAL_FRAMES);
        (self.state, self.partial) = (found.state, found.partial);
        (self.frame_start, self.position) = (found.frame_start, found.position);
    }
}
