//! One side's bytes to frames. Read first: RFC 6455 §5.2 to §5.5.

use super::close::{CloseBody, CloseFault};
use super::frame::{FrameCounts, FrameHeader, Opcode, unmask};
use super::resync::Search;
use super::violation::ViolationKind;
use crate::base::{PacketRef, Side};
use crate::flow::{NOTHING_MORE, StreamData};

/// Payload bytes of a control frame (RFC 6455 §5.5).
const CONTROL_BYTES: usize = 125;

/// Frames after a boundary was found again in which a fault is blamed on the search, not on the sender.
const TRIAL_FRAMES: u8 = 4;

/// What RSV1 may mean on the first frame of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rsv1 {
    /// Nothing: no extension uses it.
    Forbidden,
    /// A compressed message (RFC 7692 §6).
    Compressed,
    /// The handshake was not seen.
    Unknown,
}

/// Something that a side's frames showed. Data frames are counted, not told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FrameEvent {
    /// A ping.
    Ping(Control),
    /// A pong.
    Pong(Control),
    /// A Close.
    Close(CloseEvent),
    /// A rule was broken.
    Violation(ViolationEvent),
}

impl FrameEvent {
    /// The packet that completed it.
    pub const fn packet(&self) -> PacketRef {
        match self {
            Self::Ping(control) | Self::Pong(control) => control.packet,
            Self::Close(close) => close.packet,
            Self::Violation(violation) => violation.packet,
        }
    }
}

/// A ping or a pong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Control {
    /// Its payload, unmasked.
    pub payload: Box<[u8]>,
    /// The packet that completed it.
    pub packet: PacketRef,
    /// Offset behind its last byte.
    pub end: u64,
}

/// A Close frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CloseEvent {
    /// Its body.
    pub body: CloseBody,
    /// Whether its receiver must accept it: body, header and masking are right.
    pub valid: bool,
    /// Whether the capture does not hold all of it.
    pub cut: bool,
    /// The packet that completed it.
    pub packet: PacketRef,
    /// Offset of its first byte.
    pub start: u64,
    /// Offset behind its last byte.
    pub end: u64,
    /// How far its sender had acknowledged the peer's stream.
    pub acks: Option<u64>,
}

/// A broken rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ViolationEvent {
    /// Which rule.
    pub kind: ViolationKind,
    /// The value that was wrong.
    pub value: u64,
    /// The packet in which it shows.
    pub packet: PacketRef,
    /// Offset of the frame.
    pub start: u64,
}

#[derive(Clone, Debug)]
enum State {
    /// Before or inside a header.
    Header,
    /// Inside a payload that does not matter.
    Payload { end: u64 },
    /// Inside the payload of a control frame.
    Control { header: FrameHeader, valid: bool, end: u64 },
    /// After a gap: boundaries unknown.
    Lost(Box<Search>),
    /// After bytes that are no frames.
    Dead,
}

/// Reads one side's frames, from bytes split anywhere.
#[derive(Clone, Debug)]
pub struct FrameReader {
    /// The sender, `None` until the first mask bit tells (a stream whose beginning is unknown).
    pub(super) sender: Option<Side>,
    pub(super) rsv1: Rsv1,
    state: State,
    /// Bytes of the header or of the control payload that is being read.
    partial: Vec<u8>,
    frame_start: u64,
    position: u64,
    /// Whether a message has begun and not ended; `None` if the capture cannot tell.
    message_open: Option<bool>,
    message_bytes: u64,
    last_message_bytes: Option<u64>,
    closed: bool,
    counts: FrameCounts,
    /// Points that speak for the boundaries of a reader that began at a guessed place; see [`Search`].
    pub(super) score: u32,
    /// Whether the reader began at a guessed place, where any fault means a wrong guess.
    pub(super) guessed: bool,
    /// Frames for which a fault still means that the place was guessed wrong after all.
    on_trial: u8,
}

impl FrameReader {
    /// Begins at the first byte behind the handshake.
    pub fn new(sender: Side, rsv1: Rsv1) -> Self {
        Self::at_boundary(Some(sender), rsv1, false)
    }

    /// Begins somewhere in a stream.
    pub fn mid_stream() -> Self {
        let mut reader = Self::at_boundary(None, Rsv1::Unknown, false);
        reader.state = State::Lost(Box::new(Search::new(true)));
        reader.message_open = None;
        reader
    }

    pub(super) fn at_boundary(sender: Option<Side>, rsv1: Rsv1, guessed: bool) -> Self {
        Self {
            sender,
            rsv1,
            state: State::Header,
            partial: Vec::new(),
            frame_start: 0,
            position: 0,
            message_open: if guessed { None } else { Some(false) },
            message_bytes: 0,
            last_message_bytes: None,
            closed: false,
            counts: FrameCounts::default(),
            score: 0,
            guessed,
            on_trial: 0,
        }
    }

    /// The sender, once it is known.
    pub fn sender(&self) -> Option<Side> {
        self.sender
    }

    /// Frames so far.
    pub fn counts(&self) -> &FrameCounts {
        &self.counts
    }

    /// Whether frame boundaries are known at the end of what was read.
    pub fn is_in_step(&self) -> bool {
        !matches!(self.state, State::Lost(_) | State::Dead)
    }

    /// Whether bytes came that are no frames.
    pub fn is_dead(&self) -> bool {
        matches!(self.state, State::Dead)
    }

    /// Takes notice that the stream has been passed up to `offset`, which may lie in a payload that was left
    /// out.
    pub fn pass(&mut self, offset: u64) {
        if let State::Payload { end } = self.state {
            self.position = self.position.max(offset.min(end));
            if self.position == end {
                self.state = State::Header;
            }
        }
    }

    /// Whether a message or a frame has begun and not ended.
    pub fn is_inside_message(&self) -> bool {
        self.message_open == Some(true) || self.is_inside_frame()
    }

    /// Whether a frame has begun and not ended.
    pub fn is_inside_frame(&self) -> bool {
        match self.state {
            State::Header => !self.partial.is_empty(),
            State::Payload { end } => self.position < end,
            State::Control { .. } => true,
            State::Lost(_) | State::Dead => false,
        }
    }

    /// Payload bytes of the last whole message, as on the wire.
    pub fn last_message_bytes(&self) -> Option<u64> {
        self.last_message_bytes
    }

    /// Reads the next bytes. Answers the offset of the first byte that is needed next.
    pub fn read(&mut self, data: &StreamData<'_>, events: &mut Vec<FrameEvent>) -> u64 {
        let mut rest = data.bytes;
        self.position = data.offset;
        loop {
            match &mut self.state {
                State::Header => {
                    if rest.is_empty() {
                        break;
                    }
                    let Some((header, used)) = self.take_header(rest) else {
                        self.position = data.end();
                        break;
                    };
                    rest = rest.get(used..).unwrap_or_default();
                    self.position += used as u64;
                    self.begin_frame(&header, data, rest, events);
                }
                State::Payload { end } => {
                    let end = *end;
                    if end > data.end() {
                        self.position = data.end();
                        return end;
                    }
                    rest = rest.get((end.saturating_sub(self.position)) as usize..).unwrap_or_default();
                    self.position = self.position.max(end);
                    self.state = State::Header;
                }
                State::Control { header, valid, end } => {
                    let wanted = (*end - self.position).min(rest.len() as u64) as usize;
                    let (taken, behind) = rest.split_at(wanted);
                    let room = CONTROL_BYTES.saturating_sub(self.partial.len());
                    self.partial.extend_from_slice(taken.get(..room).unwrap_or(taken));
                    self.position += wanted as u64;
                    rest = behind;
                    if self.position < *end {
                        break;
                    }
                    let (header, valid) = (*header, *valid);
                    self.state = State::Header;
                    self.end_control(&header, valid, false, data, events);
                }
                State::Lost(search) => {
                    if let Some((found, found_events)) = search.read(self.sender, self.rsv1, data) {
                        self.adopt(found);
                        events.extend(found_events);
                        return self.needed_from(data.end());
                    }
                    break;
                }
                State::Dead => return NOTHING_MORE,
            }
        }
        if self.guessed && matches!(self.state, State::Header) && self.partial.is_empty() {
            self.score += Search::ENDS_WITH_SEGMENT;
        }
        self.needed_from(data.end())
    }

    /// Takes notice of bytes that the capture does not hold. Answers as [`read`](Self::read).
    pub fn gap(&mut self, to: u64, events: &mut Vec<FrameEvent>, packet: Option<PacketRef>) -> u64 {
        match &mut self.state {
            State::Payload { end } if to <= *end => {
                self.position = to;
                return *end;
            }
            State::Control { header, valid, end } => {
                let (header, valid, end) = (*header, *valid, *end);
                if let Some(packet) = packet {
                    let data =
                        StreamData { offset: to, bytes: &[], packet, segment_start: false, acks: None };
                    self.end_control(&header, valid, true, &data, events);
                }
                self.partial.clear();
                if to <= end {
                    self.position = to;
                    self.state = State::Payload { end };
                    return end;
                }
                self.lose();
            }
            State::Lost(search) => search.gap(to),
            State::Dead => return NOTHING_MORE,
            State::Header | State::Payload { .. } => self.lose(),
        }
        self.position = to;
        to
    }

    /// The stream is over: takes what speaks best for a boundary, if anything does.
    pub fn finish(&mut self, events: &mut Vec<FrameEvent>) {
        if let State::Lost(search) = &mut self.state
            && let Some((found, found_events)) = search.settle()
        {
            self.adopt(found);
            events.extend(found_events);
        }
    }

    /// Segments with payload that were searched for a boundary without finding one.
    pub fn searched_segments(&self) -> u32 {
        match &self.state {
            State::Lost(search) => search.segments(),
            _ => 0,
        }
    }

    /// Whether a frame began at `offset` and is the latest that did.
    pub(super) fn last_boundary_is(&self, offset: u64) -> bool {
        self.frame_start == offset
    }

    fn needed_from(&self, end: u64) -> u64 {
        match self.state {
            State::Payload { end: frame_end } => frame_end.max(end),
            State::Dead => NOTHING_MORE,
            _ => end,
        }
    }

    fn lose(&mut self) {
        self.partial.clear();
        self.message_open = None;
        self.state = State::Lost(Box::new(Search::new(false)));
    }

    fn adopt(&mut self, found: Self) {
        let mut counts = self.counts;
        counts.add(&found.counts);
        let (closed, last) = (self.closed, self.last_message_bytes);
        *self = Self { counts, guessed: false, on_trial: TRIAL_FRAMES, ..found };
        self.closed |= closed;
        self.last_message_bytes = self.last_message_bytes.or(last);
    }

    /// Reads a header, across pieces. Answers it with the bytes of `rest` that it took.
    fn take_header(&mut self, rest: &[u8]) -> Option<(FrameHeader, usize)> {
        if self.partial.is_empty() {
            self.frame_start = self.position;
            if let Some(header) = FrameHeader::parse(rest) {
                return Some((header, header.header_len));
            }
            self.partial.extend_from_slice(rest);
            return None;
        }
        let had = self.partial.len();
        let room = FrameHeader::MAX_LEN.saturating_sub(had);
        self.partial.extend_from_slice(rest.get(..room).unwrap_or(rest));
        let header = FrameHeader::parse(&self.partial)?;
        self.partial.clear();
        Some((header, header.header_len.saturating_sub(had)))
    }

    fn begin_frame(
        &mut self,
        header: &FrameHeader,
        data: &StreamData<'_>,
        rest: &[u8],
        events: &mut Vec<FrameEvent>,
    ) {
        let fault = self.header_fault(header);
        if self.guessed {
            if fault.is_some() {
                self.state = State::Dead;
                return;
            }
            self.score += if self.counts.total() == 0 { Search::FIRST_HEADER } else { Search::NEXT_HEADER };
        }
        if self.on_trial > 0 {
            if fault.is_some() {
                self.lose();
                return;
            }
            self.on_trial -= 1;
        }
        if self.sender.is_none() {
            self.sender = Some(if header.mask.is_some() { Side::Client } else { Side::Server });
        }
        let end = self.position.saturating_add(header.payload_len);
        self.count(header);
        if let Some((kind, value)) = fault {
            let foreign = is_foreign_text(header, rest);
            let kind = if foreign { ViolationKind::HttpTextInStream } else { kind };
            self.violate(kind, value, data.packet, events);
            if foreign || header.payload_len >> 63 != 0 {
                self.state = State::Dead;
                return;
            }
        }
        self.state = if header.opcode.is_control() {
            if header.payload_len == 0 {
                self.state = State::Header;
                self.end_control(header, fault.is_none(), false, data, events);
                return;
            }
            State::Control { header: *header, valid: fault.is_none(), end }
        } else {
            State::Payload { end }
        };
    }

    /// The first rule that a header breaks, with the value that breaks it.
    fn header_fault(&mut self, header: &FrameHeader) -> Option<(ViolationKind, u64)> {
        let opcode = header.opcode;
        let masked = header.mask.is_some();
        let message_open = self.message_open;
        let continues = opcode == Opcode::Continuation;
        self.follow_message(header);
        match (self.sender, masked) {
            (Some(Side::Client), false) => return Some((ViolationKind::UnmaskedClientFrame, 0)),
            (Some(Side::Server), true) => return Some((ViolationKind::MaskedServerFrame, 1)),
            _ => {}
        }
        let compressed_start =
            matches!(opcode, Opcode::Text | Opcode::Binary) && self.rsv1 != Rsv1::Forbidden;
        let allowed_rsv = if compressed_start { 0b100 } else { 0 };
        if header.rsv & !allowed_rsv != 0 {
            return Some((ViolationKind::RsvWithoutExtension, u64::from(header.rsv)));
        }
        if let Opcode::Reserved(bits) = opcode {
            return Some((ViolationKind::ReservedOpcode, u64::from(bits)));
        }
        if !header.length_is_proper {
            return Some((ViolationKind::BadLength, header.payload_len));
        }
        if opcode.is_control() {
            if header.payload_len > CONTROL_BYTES as u64 {
                return Some((ViolationKind::ControlTooLong, header.payload_len));
            }
            if !header.fin {
                return Some((ViolationKind::ControlFragmented, 0));
            }
            return None;
        }
        if self.closed {
            return Some((ViolationKind::FrameAfterClose, 0));
        }
        match message_open {
            Some(true) if !continues => Some((ViolationKind::BadContinuation, 1)),
            Some(false) if continues => Some((ViolationKind::BadContinuation, 0)),
            _ => None,
        }
    }

    fn follow_message(&mut self, header: &FrameHeader) {
        if header.opcode.is_control() {
            return;
        }
        if header.opcode != Opcode::Continuation {
            self.message_bytes = 0;
        }
        self.message_bytes = self.message_bytes.saturating_add(header.payload_len);
        if header.fin {
            self.last_message_bytes = Some(self.message_bytes);
        }
        self.message_open = Some(!header.fin);
    }

    fn count(&mut self, header: &FrameHeader) {
        let counts = &mut self.counts;
        match header.opcode {
            Opcode::Continuation => counts.continuation += 1,
            Opcode::Text => counts.text += 1,
            Opcode::Binary => counts.binary += 1,
            Opcode::Close => counts.close += 1,
            Opcode::Ping => counts.ping += 1,
            Opcode::Pong => counts.pong += 1,
            Opcode::Reserved(_) => counts.reserved += 1,
        }
        if !header.opcode.is_control() {
            counts.payload_bytes = counts.payload_bytes.saturating_add(header.payload_len);
        }
    }

    fn end_control(
        &mut self,
        header: &FrameHeader,
        valid: bool,
        cut: bool,
        data: &StreamData<'_>,
        events: &mut Vec<FrameEvent>,
    ) {
        let mut payload = std::mem::take(&mut self.partial);
        if let Some(mask) = header.mask {
            unmask(&mut payload, mask);
        }
        let control =
            |payload: &[u8]| Control { payload: payload.into(), packet: data.packet, end: self.position };
        match header.opcode {
            Opcode::Ping => events.push(FrameEvent::Ping(control(&payload))),
            Opcode::Pong => events.push(FrameEvent::Pong(control(&payload))),
            Opcode::Close => self.end_close(&payload, valid, cut, data, events),
            _ => {}
        }
        if self.guessed {
            self.score += Search::WHOLE_CONTROL;
        }
        payload.clear();
        self.partial = payload;
    }

    fn end_close(
        &mut self,
        payload: &[u8],
        valid: bool,
        cut: bool,
        data: &StreamData<'_>,
        events: &mut Vec<FrameEvent>,
    ) {
        let mut body = CloseBody::parse(payload);
        if cut && matches!(body.fault, Some(CloseFault::Utf8 | CloseFault::Length)) {
            body.fault = None;
        }
        if self.guessed {
            if body.fault.is_some() {
                self.state = State::Dead;
                return;
            }
            self.score += if body.code.is_some() { Search::VALID_CLOSE } else { 0 };
        }
        if let Some(fault) = body.fault {
            let code = body.code.map_or(payload.len() as u64, |code| u64::from(code.0));
            let kind = match fault {
                CloseFault::Length => ViolationKind::CloseBadLength,
                CloseFault::Code => ViolationKind::CloseIllegalCode,
                CloseFault::ReservedCode => ViolationKind::ReservedCodeOnWire,
                CloseFault::Utf8 => ViolationKind::CloseBadUtf8,
            };
            self.violate(kind, code, data.packet, events);
        }
        self.closed = true;
        events.push(FrameEvent::Close(CloseEvent {
            valid: valid && body.fault.is_none(),
            body,
            cut,
            packet: data.packet,
            start: self.frame_start,
            end: self.position,
            acks: data.acks,
        }));
    }

    fn violate(&self, kind: ViolationKind, value: u64, packet: PacketRef, events: &mut Vec<FrameEvent>) {
        events.push(FrameEvent::Violation(ViolationEvent { kind, value, packet, start: self.frame_start }));
    }
}

impl FrameCounts {
    /// All frames.
    pub const fn total(&self) -> u64 {
        self.text + self.binary + self.continuation + self.ping + self.pong + self.close + self.reserved
    }

    fn add(&mut self, more: &Self) {
        self.text += more.text;
        self.binary += more.binary;
        self.continuation += more.continuation;
        self.ping += more.ping;
        self.pong += more.pong;
        self.close += more.close;
        self.reserved += more.reserved;
        self.payload_bytes = self.payload_bytes.saturating_add(more.payload_bytes);
    }
}

/// Whether a faulty frame is the beginning of an HTTP message or of HTML. None of these first letters can
/// begin a frame, so a legal frame never comes here.
fn is_foreign_text(header: &FrameHeader, rest: &[u8]) -> bool {
    let first = u8::from(header.fin) << 7 | header.rsv << 4 | opcode_bits(header.opcode);
    let second = (header.payload_len.min(127) as u8) | if header.mask.is_some() { 0x80 } else { 0 };
    let text: &[(u8, u8, &[u8])] = &[
        (b'H', b'T', b"TP/1."),
        (b'<', b'!', b"DOC"),
        (b'<', b'!', b"doc"),
        (b'<', b'h', b"tml"),
        (b'<', b'H', b"TML"),
    ];
    header.header_len == 2
        && text.iter().any(|(one, two, behind)| first == *one && second == *two && rest.starts_with(behind))
}

const fn opcode_bits(opcode: Opcode) -> u8 {
    match opcode {
        Opcode::Continuation => 0,
        Opcode::Text => 1,
        Opcode::Binary => 2,
        Opcode::Close => 8,
        Opcode::Ping => 9,
        Opcode::Pong => 10,
        Opcode::Reserved(bits) => bits,
    }
}
