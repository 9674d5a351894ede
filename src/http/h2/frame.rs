//! Frame headers and the payloads of small frames (RFC 9113 §4.1, §6).

use super::error_code::ErrorCode;
use crate::base::{Cursor, WireText, limits};

/// What a frame is (RFC 9113 §6).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Data,
    Headers,
    Priority,
    RstStream,
    Settings,
    PushPromise,
    Ping,
    GoAway,
    WindowUpdate,
    Continuation,
    Other(u8),
}

impl Kind {
    const fn new(byte: u8) -> Self {
        match byte {
            0 => Self::Data,
            1 => Self::Headers,
            2 => Self::Priority,
            3 => Self::RstStream,
            4 => Self::Settings,
            5 => Self::PushPromise,
            6 => Self::Ping,
            7 => Self::GoAway,
            8 => Self::WindowUpdate,
            9 => Self::Continuation,
            other => Self::Other(other),
        }
    }

    /// Flags that the RFC gives a meaning.
    const fn flags(self) -> u8 {
        use flag::{ACK, END_HEADERS, END_STREAM, PADDED, PRIORITY};
        match self {
            Self::Data => END_STREAM | PADDED,
            Self::Headers => END_STREAM | END_HEADERS | PADDED | PRIORITY,
            Self::PushPromise => END_HEADERS | PADDED,
            Self::Continuation => END_HEADERS,
            Self::Settings | Self::Ping => ACK,
            _ => 0,
        }
    }

    /// Whether its payload is looked at as a whole.
    pub(super) const fn is_looked_at(self) -> bool {
        self.kept_bytes() > 0
    }

    const fn kept_bytes(self) -> usize {
        match self {
            Self::Headers | Self::PushPromise | Self::Continuation => HEADERS_BYTES,
            Self::Settings => SETTINGS_BYTES,
            Self::RstStream | Self::WindowUpdate => 4,
            Self::GoAway => 8 + limits::GOAWAY_DEBUG_BYTES,
            Self::Data | Self::Priority | Self::Ping | Self::Other(_) => 0,
        }
    }
}

/// A header block with what may stand around it: pad length, priority or promised stream, padding.
const HEADERS_BYTES: usize = limits::HEADER_BLOCK_BYTES + 1 + 5 + 255;

/// More settings than there are numbers for.
const SETTINGS_BYTES: usize = 16 * 1024;

/// Bits of a header's flags.
pub(super) mod flag {
    pub(in crate::http::h2) const ACK: u8 = 0x01;
    pub(in crate::http::h2) const END_STREAM: u8 = 0x01;
    pub(in crate::http::h2) const END_HEADERS: u8 = 0x04;
    pub(in crate::http::h2) const PADDED: u8 = 0x08;
    pub(in crate::http::h2) const PRIORITY: u8 = 0x20;
}

/// A frame's header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct FrameHeader {
    pub(super) length: u32,
    pub(super) kind: Kind,
    pub(super) flags: u8,
    pub(super) stream: u32,
    reserved_bit: bool,
}

impl FrameHeader {
    pub(super) const LEN: usize = 9;

    pub(super) fn new(bytes: [u8; Self::LEN]) -> Self {
        let [l0, l1, l2, kind, flags, s0, s1, s2, s3] = bytes;
        Self {
            length: u32::from_be_bytes([0, l0, l1, l2]),
            kind: Kind::new(kind),
            flags,
            stream: u32::from_be_bytes([s0 & 0x7f, s1, s2, s3]),
            reserved_bit: s0 & 0x80 != 0,
        }
    }

    pub(super) const fn has(&self, flag: u8) -> bool {
        self.kind.flags() & self.flags & flag != 0
    }

    pub(super) fn kept_bytes(&self) -> usize {
        self.kind.kept_bytes().min(self.length as usize)
    }

    /// Whether it has what every receiver insists on: the right length, and a stream where one belongs.
    pub(super) const fn is_sound(&self, max_length: u32) -> bool {
        let length_fits = match self.kind {
            Kind::Priority => self.length == 5,
            Kind::RstStream | Kind::WindowUpdate => self.length == 4,
            Kind::Settings => self.length.is_multiple_of(6) && !(self.has(flag::ACK) && self.length > 0),
            Kind::Ping => self.length == 8,
            Kind::GoAway => self.length >= 8,
            Kind::Data | Kind::Headers | Kind::PushPromise => self.length > 0 || !self.has(flag::PADDED),
            Kind::Continuation | Kind::Other(_) => true,
        };
        let stream_fits = match self.kind {
            Kind::Settings | Kind::Ping | Kind::GoAway => self.stream == 0,
            Kind::WindowUpdate | Kind::Other(_) => true,
            _ => self.stream != 0,
        };
        length_fits && stream_fits && self.length <= max_length
    }

    /// Whether a sender in its right mind would write it: sound, of a kind that the RFC knows, no flag that has
    /// no meaning, a stream that is not far ahead of those in use. Random bytes pass about once in 2^30 times.
    pub(super) const fn is_plausible(&self, max_length: u32, highest_stream: u32) -> bool {
        self.is_sound(max_length)
            && !matches!(self.kind, Kind::Other(_))
            && self.flags & !self.kind.flags() == 0
            && !self.reserved_bit
            && self.stream <= highest_stream.saturating_add(STREAMS_AHEAD)
    }
}

/// How far the number of a stream may be ahead of those that were seen before.
const STREAMS_AHEAD: u32 = 1 << 16;

/// The part of a payload between its pad length and its padding (RFC 9113 §6.1); `None` if they do not fit.
pub(super) fn unpadded(payload: &[u8], is_padded: bool) -> Option<&[u8]> {
    if !is_padded {
        return Some(payload);
    }
    let (&padding, rest) = payload.split_first()?;
    rest.get(..rest.len().checked_sub(usize::from(padding))?)
}

/// The header block of a whole HEADERS or PUSH_PROMISE, or its first part.
pub(super) fn block_fragment<'a>(header: &FrameHeader, payload: &'a [u8]) -> Option<&'a [u8]> {
    let rest = unpadded(payload, header.has(flag::PADDED))?;
    let before = match header.kind {
        Kind::Headers if header.has(flag::PRIORITY) => 5,
        Kind::PushPromise => 4,
        _ => 0,
    };
    rest.get(before..)
}

/// What a sender's SETTINGS asked of its peer (RFC 9113 §6.5.2, RFC 8441 §3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Octets of the peer's HPACK table.
    pub header_table_size: u32,
    /// Octets that the peer may send on a new stream before it is granted more.
    pub initial_window_size: u32,
    /// Payload bytes of the largest frame that the peer may send.
    pub max_frame_size: u32,
    /// Streams that the peer may have open; `None` if nothing was said.
    pub max_concurrent_streams: Option<u32>,
    /// Whether the peer may use the extended CONNECT.
    pub enable_connect_protocol: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            header_table_size: 4096,
            initial_window_size: 65_535,
            max_frame_size: 16_384,
            max_concurrent_streams: None,
            enable_connect_protocol: false,
        }
    }
}

impl Settings {
    /// Takes the payload of a SETTINGS frame; unknown settings are passed over.
    pub(super) fn take(&mut self, payload: &[u8]) {
        let mut input = Cursor::new(payload);
        while let (Ok(id), Ok(value)) = (input.u16(), input.u32()) {
            match id {
                1 => self.header_table_size = value,
                3 => self.max_concurrent_streams = Some(value),
                4 => self.initial_window_size = value.min(i32::MAX as u32),
                5 => self.max_frame_size = value.clamp(16_384, (1 << 24) - 1),
                8 => self.enable_connect_protocol = value == 1,
                _ => {}
            }
        }
    }
}

/// A sender takes no further streams (RFC 9113 §6.8).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoAway {
    /// The highest stream of its peer that it may have acted on.
    pub last_stream: u32,
    /// Why.
    pub code: ErrorCode,
    /// First bytes of what it said beside that.
    pub debug: WireText,
}

impl GoAway {
    pub(super) fn read(payload: &[u8]) -> Option<Self> {
        let mut input = Cursor::new(payload);
        Some(Self {
            last_stream: input.u32().ok()? & 0x7fff_ffff,
            code: ErrorCode(input.u32().ok()?),
            debug: WireText::new(input.rest()),
        })
    }
}

/// Whether bytes that begin a segment begin an HTTP/2 frame, as far as one segment can prove it: a chain of
/// two headers or more, or of one whose frame ends with the segment. For streams whose beginning is unknown.
pub fn begins_with_frames(bytes: &[u8]) -> bool {
    Chain::new(0).follow(bytes, Settings::default().max_frame_size, 0) == Link::Proven
}

/// What a chain of headers is worth so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Link {
    /// It goes on behind the bytes that are there.
    Open,
    Proven,
    Broken,
}

/// Follows headers from a place that may begin a frame.
#[derive(Clone, Debug)]
pub(super) struct Chain {
    /// Offset of the next header.
    next: u64,
    partial: Vec<u8>,
    /// Offset behind the bytes that were looked at.
    at: u64,
    headers: u32,
}

impl Chain {
    /// Headers that prove it.
    const PROOF: u32 = 2;

    pub(super) const fn new(at: u64) -> Self {
        Self { next: at, partial: Vec::new(), at, headers: 0 }
    }

    /// Looks at the bytes that follow those before.
    pub(super) fn follow(&mut self, bytes: &[u8], max_length: u32, highest_stream: u32) -> Link {
        let end = self.at + bytes.len() as u64;
        while self.next < end {
            let start = self.next + self.partial.len() as u64;
            let rest = bytes.get(start.saturating_sub(self.at) as usize..).unwrap_or_default();
            let wanted = FrameHeader::LEN - self.partial.len();
            self.partial.extend_from_slice(rest.get(..wanted).unwrap_or(rest));
            let Ok(header) = <[u8; FrameHeader::LEN]>::try_from(self.partial.as_slice()) else { break };
            let header = FrameHeader::new(header);
            if !header.is_plausible(max_length, highest_stream) {
                return Link::Broken;
            }
            self.partial.clear();
            self.headers += 1;
            self.next += FrameHeader::LEN as u64 + u64::from(header.length);
        }
        self.at = end;
        let ends_here = self.headers > 0 && self.next == end;
        if self.headers >= Self::PROOF || ends_here { Link::Proven } else { Link::Open }
    }
}
