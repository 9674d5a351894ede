//! One sender's bytes to frames, from any split of them.

use std::borrow::Cow;
use std::ops::Range;

use super::frame::{FrameHeader, Kind, Settings, flag};
use super::held::Held;
use super::resync::Search;
use crate::base::PacketRef;
use crate::flow::StreamData;

/// The 24 bytes with which a client begins (RFC 9113 §3.4).
const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/// What stands next in a sender's bytes.
#[derive(Clone, Debug)]
pub(super) enum Piece<'a> {
    /// The sender is the client.
    Preface,
    /// A frame with the first bytes of its payload: as many as are looked at.
    Frame { header: FrameHeader, payload: Cow<'a, [u8]>, packet: PacketRef },
    /// A DATA frame's payload without its padding stands at these offsets.
    DataBegins { header: FrameHeader, payload: Range<u64>, packet: PacketRef },
    /// Bytes of that payload.
    Data(StreamData<'a>),
    /// A DATA frame ends; `None` if the packet with its last byte was left out.
    DataEnds { header: FrameHeader, packet: Option<PacketRef> },
    /// What follows are no frames.
    Lost,
    /// A frame begins at the first of these, or with the bytes at hand if there are none.
    Found(Vec<Held>),
}

/// What missing bytes were, in this order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Missing {
    /// Bytes of a DATA frame's payload that were needed, at these offsets.
    pub(super) payload: Option<Range<u64>>,
    /// The end of a DATA frame.
    pub(super) data_end: Option<FrameHeader>,
    /// Part of a frame whose end is known.
    pub(super) frame: Option<FrameHeader>,
    /// Anything: boundaries are not known any more.
    pub(super) anything: bool,
}

#[derive(Clone, Debug)]
enum State {
    /// Before the first byte, which tells a preface from a frame.
    Start,
    Preface {
        matched: usize,
    },
    Header(Vec<u8>),
    Kept {
        header: FrameHeader,
        kept: Vec<u8>,
        end: u64,
    },
    PadLength {
        header: FrameHeader,
        end: u64,
    },
    Data {
        header: FrameHeader,
        payload_end: u64,
        end: u64,
        needed: u64,
    },
    Skip {
        end: u64,
    },
    Lost(Search),
}

/// Finds the frames of one sender.
#[derive(Clone, Debug)]
pub(super) struct Splitter {
    state: State,
    /// Offset of the next byte; `None` before the first.
    position: Option<u64>,
    /// Whether the next frame is the connection's first, which must be SETTINGS (RFC 9113 §3.4).
    is_first: bool,
    /// Payload bytes of the largest frame that is believed when a boundary is searched.
    pub(super) max_frame_size: u32,
    /// The highest stream that was seen.
    pub(super) highest_stream: u32,
}

impl Splitter {
    /// At a connection's first byte.
    pub(super) fn new() -> Self {
        Self {
            state: State::Start,
            position: None,
            is_first: true,
            max_frame_size: Settings::default().max_frame_size,
            highest_stream: 0,
        }
    }

    /// Somewhere in a connection.
    pub(super) fn mid_stream() -> Self {
        Self { state: State::Lost(Search::default()), is_first: false, ..Self::new() }
    }

    /// Whether boundaries are unknown.
    pub(super) fn is_lost(&self) -> bool {
        matches!(self.state, State::Lost(_))
    }

    /// Takes the next piece from the front of what is there.
    pub(super) fn next<'a>(&mut self, rest: &mut StreamData<'a>) -> Option<Piece<'a>> {
        let position = *self.position.get_or_insert(rest.offset);
        take(rest, position.saturating_sub(rest.offset));
        if rest.offset > position
            && !rest.bytes.is_empty()
            && let Some(piece) = self.pass(rest.offset)
        {
            return Some(piece);
        }
        loop {
            let piece = self.step(rest);
            match piece {
                Step::Piece(piece) => return Some(piece),
                Step::Again => {}
                Step::Empty => return None,
            }
        }
    }

    fn step<'a>(&mut self, rest: &mut StreamData<'a>) -> Step<'a> {
        let at = self.position.unwrap_or(rest.offset);
        match &mut self.state {
            State::Start => {
                let Some(first) = rest.bytes.first() else { return Step::Empty };
                // As a frame's length it would be 5 MiB, with nothing agreed yet.
                self.state = if PREFACE.first() == Some(first) {
                    State::Preface { matched: 0 }
                } else {
                    State::Header(Vec::new())
                };
                Step::Again
            }
            State::Preface { matched } => {
                let expected = PREFACE.get(*matched..).unwrap_or_default();
                let count = expected.len().min(rest.bytes.len());
                if rest.bytes.get(..count) != expected.get(..count) {
                    return self.lose(rest);
                }
                *matched += count;
                let is_whole = count == expected.len();
                self.take(rest, count as u64);
                if !is_whole {
                    return Step::Empty;
                }
                self.state = State::Header(Vec::new());
                Step::Piece(Piece::Preface)
            }
            State::Header(partial) => {
                if rest.bytes.is_empty() {
                    return Step::Empty;
                }
                let count = (FrameHeader::LEN - partial.len()).min(rest.bytes.len());
                partial.extend_from_slice(rest.bytes.get(..count).unwrap_or_default());
                let header = <[u8; FrameHeader::LEN]>::try_from(partial.as_slice());
                self.take(rest, count as u64);
                match header {
                    Ok(header) => self.begin(FrameHeader::new(header), rest),
                    Err(_) => Step::Empty,
                }
            }
            State::Kept { header, kept, end } => {
                let (header, end) = (*header, *end);
                let missing = header.kept_bytes().saturating_sub(kept.len());
                let count = missing.min(rest.bytes.len());
                let bytes = rest.bytes.get(..count).unwrap_or_default();
                let payload = if kept.is_empty() && count == missing {
                    Cow::Borrowed(bytes)
                } else {
                    kept.extend_from_slice(bytes);
                    Cow::Owned(if count == missing { std::mem::take(kept) } else { Vec::new() })
                };
                self.take(rest, count as u64);
                if count < missing {
                    return Step::Empty;
                }
                self.state = State::Skip { end };
                Step::Piece(Piece::Frame { header, payload, packet: rest.packet })
            }
            State::PadLength { header, end } => {
                let Some(&padding) = rest.bytes.first() else { return Step::Empty };
                let (header, end) = (*header, *end);
                self.take(rest, 1);
                let payload_end = end.saturating_sub(u64::from(padding)).max(at + 1);
                self.begin_data(header, at + 1..payload_end, end, rest.packet)
            }
            State::Data { header, payload_end, end, needed } => {
                let (header, payload_end, end, needed) = (*header, *payload_end, *end, *needed);
                if at == end {
                    self.state = State::Header(Vec::new());
                    return Step::Piece(Piece::DataEnds { header, packet: Some(rest.packet) });
                }
                if rest.bytes.is_empty() {
                    return Step::Empty;
                }
                if at >= payload_end {
                    self.take(rest, end - at);
                    return Step::Again;
                }
                let mut data = self.take(rest, payload_end - at);
                let unneeded = needed.saturating_sub(data.offset);
                take(&mut data, unneeded);
                if data.bytes.is_empty() { Step::Again } else { Step::Piece(Piece::Data(data)) }
            }
            State::Skip { end } => {
                let end = *end;
                if at == end {
                    self.state = State::Header(Vec::new());
                    return Step::Again;
                }
                if rest.bytes.is_empty() {
                    return Step::Empty;
                }
                self.take(rest, end - at);
                Step::Again
            }
            State::Lost(search) => {
                if rest.bytes.is_empty() {
                    return Step::Empty;
                }
                match search.read(rest, self.max_frame_size, self.highest_stream) {
                    Some(held) => {
                        self.position = Some(held.first().map_or(rest.offset, |held| held.data().offset));
                        self.state = State::Header(Vec::new());
                        Step::Piece(Piece::Found(held))
                    }
                    None => {
                        self.take(rest, u64::MAX);
                        Step::Empty
                    }
                }
            }
        }
    }

    fn begin<'a>(&mut self, header: FrameHeader, rest: &mut StreamData<'a>) -> Step<'a> {
        // A sender may use larger frames before the peer's SETTINGS for them is delivered here.
        let is_first = std::mem::take(&mut self.is_first);
        if !header.is_sound(u32::MAX) || is_first && header.kind != Kind::Settings {
            return self.lose(rest);
        }
        let at = self.position.unwrap_or(rest.offset);
        let end = at + u64::from(header.length);
        match header.kind {
            Kind::Data if header.has(flag::PADDED) => self.state = State::PadLength { header, end },
            Kind::Data => return self.begin_data(header, at..end, end, rest.packet),
            kind if kind.is_looked_at() => self.state = State::Kept { header, kept: Vec::new(), end },
            _ => self.state = State::Skip { end },
        }
        Step::Again
    }

    fn begin_data<'a>(
        &mut self,
        header: FrameHeader,
        payload: Range<u64>,
        end: u64,
        packet: PacketRef,
    ) -> Step<'a> {
        self.state = State::Data { header, payload_end: payload.end, end, needed: 0 };
        Step::Piece(Piece::DataBegins { header, payload, packet })
    }

    /// Leaves out what stands before `offset` in the payload of the DATA frame that is being read.
    pub(super) fn need_from(&mut self, offset: u64) {
        if let State::Data { needed, .. } = &mut self.state {
            *needed = offset;
        }
    }

    /// Offset of the first byte that is needed next.
    pub(super) fn needed(&self) -> u64 {
        let at = self.position.unwrap_or(0);
        match self.state {
            State::Data { payload_end, needed, .. } if needed < payload_end => needed.max(at),
            // The last byte tells the packet that ended the stream.
            State::Data { header, end, .. } if header.has(flag::END_STREAM) => at.max(end.saturating_sub(1)),
            State::Data { end, .. } | State::Skip { end } => end,
            _ => at,
        }
    }

    /// Steps over bytes that nobody needed.
    fn pass<'a>(&mut self, to: u64) -> Option<Piece<'a>> {
        self.position = Some(to);
        match &mut self.state {
            State::Data { header, end, .. } if to == *end => {
                let header = *header;
                self.state = State::Header(Vec::new());
                Some(Piece::DataEnds { header, packet: None })
            }
            State::Data { end, .. } | State::Skip { end } if to <= *end => None,
            State::Lost(search) => {
                search.forget();
                None
            }
            _ => {
                self.state = State::Lost(Search::default());
                Some(Piece::Lost)
            }
        }
    }

    /// Takes notice of missing bytes.
    pub(super) fn gap(&mut self, from: u64, to: u64) -> Missing {
        let mut missing = Missing::default();
        let from = from.max(self.position.unwrap_or(from));
        if self.position.is_some_and(|position| position < from) {
            match self.pass(from) {
                Some(Piece::DataEnds { header, .. }) => missing.data_end = Some(header),
                Some(_) => missing.anything = true,
                None => {}
            }
        }
        self.position = Some(to.max(from));
        match &mut self.state {
            State::Data { header, payload_end, end, needed } => {
                let payload = from.max(*needed)..to.min(*payload_end);
                missing.payload = (!payload.is_empty()).then_some(payload);
                missing.data_end = (to >= *end).then_some(*header);
                missing.anything = to > *end;
                if to == *end {
                    self.state = State::Header(Vec::new());
                }
            }
            State::Kept { header, end, .. } | State::PadLength { header, end } if to <= *end => {
                missing.frame = Some(*header);
                self.state = State::Skip { end: *end };
            }
            State::Skip { end } if to <= *end => {}
            State::Lost(search) => search.forget(),
            _ => missing.anything = true,
        }
        if missing.anything {
            self.is_first = false;
            self.state = State::Lost(Search::default());
        }
        missing
    }

    fn lose<'a>(&mut self, rest: &mut StreamData<'a>) -> Step<'a> {
        self.state = State::Lost(Search::default());
        self.take(rest, u64::MAX);
        Step::Piece(Piece::Lost)
    }

    fn take<'a>(&mut self, rest: &mut StreamData<'a>, count: u64) -> StreamData<'a> {
        let taken = take(rest, count);
        self.position = Some(rest.offset);
        taken
    }
}

enum Step<'a> {
    Piece(Piece<'a>),
    Again,
    Empty,
}

/// Takes up to `count` bytes from the front.
fn take<'a>(rest: &mut StreamData<'a>, count: u64) -> StreamData<'a> {
    let count = usize::try_from(count).unwrap_or(usize::MAX).min(rest.bytes.len());
    let (taken, left) = rest.bytes.split_at(count);
    let front = StreamData { bytes: taken, ..*rest };
    if count > 0 {
        *rest = StreamData { offset: rest.offset + count as u64, bytes: left, segment_start: false, ..*rest };
    }
    front
}
