//! What one sender says about itself and about all its streams.

use std::ops::Range;

use super::frame::{FrameHeader, Kind, Settings, block_fragment, flag};
use super::hpack::Decoder;
use super::message::Head;
use super::splitter::Splitter;
use super::window::Window;
use crate::base::PacketRef;
use crate::base::limits::HEADER_BLOCK_BYTES;

/// One sender's side of a connection.
#[derive(Clone, Debug)]
pub(super) struct Direction {
    pub(super) splitter: Splitter,
    pub(super) settings: Settings,
    pub(super) settings_seen: bool,
    /// What it may send on all streams together.
    pub(super) window: Window,
    /// The DATA frame that is being read.
    pub(super) current: Option<Current>,
    /// Its last packet that was looked at.
    pub(super) last: Option<PacketRef>,
    /// Its last packet that was captured when frames of it were last found missing.
    pub(super) lost_at: Option<PacketRef>,
    decoder: Decoder,
    block: Option<Block>,
}

/// A DATA frame of a stream that is followed.
#[derive(Clone, Debug)]
pub(super) struct Current {
    pub(super) stream: u32,
    pub(super) payload: Range<u64>,
}

/// A whole header list.
#[derive(Clone, Debug)]
pub(super) struct HeaderList {
    pub(super) stream: u32,
    pub(super) head: Head,
    pub(super) end_stream: bool,
}

/// A header block whose frames are being gathered (RFC 9113 §4.3).
#[derive(Clone, Debug)]
struct Block {
    stream: u32,
    /// `None` if part of it is missing, or it is larger than is kept.
    bytes: Option<Vec<u8>>,
    end_stream: bool,
    is_promise: bool,
}

impl Direction {
    pub(super) fn new(from_start: bool) -> Self {
        Self {
            splitter: if from_start { Splitter::new() } else { Splitter::mid_stream() },
            settings: Settings::default(),
            settings_seen: false,
            window: Window::new(Settings::default().initial_window_size),
            current: None,
            last: None,
            lost_at: None,
            decoder: if from_start { Decoder::new() } else { Decoder::unknown() },
            block: None,
        }
    }

    /// Takes a HEADERS, PUSH_PROMISE or CONTINUATION frame; `None` as payload if it is not whole. Answers the
    /// list that it completes. That of a promise is only decoded.
    pub(super) fn headers(&mut self, header: &FrameHeader, payload: Option<&[u8]>) -> Option<HeaderList> {
        if header.kind == Kind::Continuation {
            match &mut self.block {
                Some(block) => block.add(payload.filter(|_| block.stream == header.stream)),
                None => self.decoder.miss(),
            }
        } else {
            self.drop_block();
            let mut block = Block {
                stream: header.stream,
                bytes: Some(Vec::new()),
                end_stream: header.has(flag::END_STREAM),
                is_promise: header.kind == Kind::PushPromise,
            };
            block.add(payload.and_then(|payload| block_fragment(header, payload)));
            self.block = Some(block);
        }
        if !header.has(flag::END_HEADERS) {
            return None;
        }
        let Block { stream, bytes, end_stream, is_promise } = self.block.take()?;
        let head = if let Some(bytes) = bytes {
            Head::read(&mut self.decoder, &bytes)
        } else {
            self.decoder.miss();
            Head::unknown()
        };
        (!is_promise).then_some(HeaderList { stream, head, end_stream })
    }

    /// Another frame comes, which may not stand within a header block.
    pub(super) fn drop_block(&mut self) {
        if self.block.take().is_some() {
            self.decoder.miss();
        }
    }

    /// Any of its frames may be missing.
    pub(super) fn forget(&mut self) {
        self.decoder.miss();
        (self.block, self.current) = (None, None);
    }
}

impl Block {
    fn add(&mut self, fragment: Option<&[u8]>) {
        self.bytes = self.bytes.take().zip(fragment).and_then(|(mut bytes, fragment)| {
            bytes.extend_from_slice(fragment);
            (bytes.len() <= HEADER_BLOCK_BYTES).then_some(bytes)
        });
    }
}
