/// Frames of one side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FrameCounts {
    /// Text frames that begin a message.
    pub text: u64,
    /// Binary frames that begin a message.
    pub binary: u64,
    /// Continuation frames.
    pub continuation: u64,
    /// Pings.
    pub ping: u64,
    /// Pongs.
    pub pong: u64,
    /// Close frames.
    pub close: u64,
    /// Frames with a reserved opcode.
    pub reserved: u64,
    /// Payload bytes of data frames, as on the wire.
    pub payload_bytes: u64,
}

impl FrameCounts {
    /// All frames.
    pub const fn total(&self) -> u64 {
        self.data() + self.ping + self.pong + self.close + self.reserved
    }

    /// Text, binary and continuation frames.
    pub const fn data(&self) -> u64 {
        self.text + self.binary + self.continuation
    }

    pub(super) fn count(&mut self, header: &FrameHeader) {
        let count = match header.opcode {
            Opcode::Continuation => &mut self.continuation,
            Opcode::Text => &mut self.text,
            Opcode::Binary => &mut self.binary,
            Opcode::Close => &mut self.close,
            Opcode::Ping => &mut self.ping,
            Opcode::Pong => &mut self.pong,
            Opcode::Reserved(_) => &mut self.reserved,
        };
        *count += 1;
        if !header.opcode.is_control() {
            self.payload_bytes = self.payload_bytes.saturating_add(header.payload_len);
        }
    }

    pub(super) fn add(&mut self, more: &Self) {
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

/// What a frame is (RFC 6455 §5.2, §11.8).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opcode {
    /// 0: goes on with the message.
    Continuation,
    /// 1: begins a message of text.
    Text,
    /// 2: begins a message of bytes.
    Binary,
    /// 8.
    Close,
    /// 9.
    Ping,
    /// 10.
    Pong,
    /// 3 to 7 and 11 to 15.
    Reserved(u8),
}

impl Opcode {
    const fn new(bits: u8) -> Self {
        match bits & 0x0f {
            0 => Self::Continuation,
            1 => Self::Text,
            2 => Self::Binary,
            8 => Self::Close,
            9 => Self::Ping,
            10 => Self::Pong,
            other => Self::Reserved(other),
        }
    }

    /// Whether its number has the control bit (RFC 6455 §5.5).
    pub const fn is_control(self) -> bool {
        match self {
            Self::Close | Self::Ping | Self::Pong => true,
            Self::Reserved(bits) => bits & 0x08 != 0,
            Self::Continuation | Self::Text | Self::Binary => false,
        }
    }
}

/// A frame's header (RFC 6455 §5.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FrameHeader {
    /// Whether it ends its message.
    pub fin: bool,
    /// RSV1, RSV2 and RSV3 as bits 4, 2 and 1.
    pub rsv: u8,
    /// What it is.
    pub opcode: Opcode,
    /// The masking key, if the payload is masked.
    pub mask: Option<[u8; 4]>,
    /// Payload bytes.
    pub payload_len: u64,
    /// Bytes of this header.
    pub header_len: usize,
    /// Whether the length is in its shortest form with the top bit clear.
    pub length_is_proper: bool,
    /// Its first two bytes as they were.
    pub first_bytes: [u8; 2],
}

impl FrameHeader {
    /// Bytes of the longest header.
    pub const MAX_LEN: usize = 14;

    /// Reads a header; `None` if more bytes are needed.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let &[first, second, ..] = bytes else { return None };
        let (payload_len, length_end, shortest) = match second & 0x7f {
            126 => {
                let len = u16::from_be_bytes(*bytes.get(2..)?.first_chunk()?);
                (u64::from(len), 4, len >= 126)
            }
            127 => {
                let len = u64::from_be_bytes(*bytes.get(2..)?.first_chunk()?);
                (len, 10, len > u64::from(u16::MAX) && len >> 63 == 0)
            }
            len => (u64::from(len), 2, true),
        };
        let (mask, header_len) = if second & 0x80 != 0 {
            (Some(*bytes.get(length_end..)?.first_chunk()?), length_end + 4)
        } else {
            (None, length_end)
        };
        Some(Self {
            fin: first & 0x80 != 0,
            rsv: first >> 4 & 0x07,
            opcode: Opcode::new(first),
            mask,
            payload_len,
            header_len,
            length_is_proper: shortest,
            first_bytes: [first, second],
        })
    }
}

/// Takes the mask off a payload that begins with the frame's first payload byte (RFC 6455 §5.3).
pub(super) fn unmask(payload: &mut [u8], mask: [u8; 4]) {
    for (byte, key) in payload.iter_mut().zip(mask.into_iter().cycle()) {
        *byte ^= key;
    }
}
