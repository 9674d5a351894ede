use crate::base::PacketRef;

/// An end of a flow, by who began it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sender {
    /// The end that sent the SYN, else the one that sent the first packet captured.
    Originator,
    /// Its peer.
    Responder,
}

impl Sender {
    /// Both, the originator first.
    pub const BOTH: [Self; 2] = [Self::Originator, Self::Responder];

    /// Place in an array of two.
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The other end.
    pub const fn peer(self) -> Self {
        match self {
            Self::Originator => Self::Responder,
            Self::Responder => Self::Originator,
        }
    }
}

/// Bytes of one sender, in order, with where they came from.
#[derive(Clone, Copy, Debug)]
pub struct StreamData<'a> {
    /// Offset of the first byte in the sender's stream.
    pub offset: u64,
    /// The bytes.
    pub bytes: &'a [u8],
    /// The packet that carried them.
    pub packet: PacketRef,
    /// Whether the first byte is the first of a segment: a place where an application may have begun to write.
    pub segment_start: bool,
    /// How far the sender had acknowledged the peer's stream when it sent this.
    pub acks: Option<u64>,
}

impl StreamData<'_> {
    /// Offset behind the last byte.
    pub const fn end(&self) -> u64 {
        self.offset + self.bytes.len() as u64
    }
}

/// What else is known of a flow while its bytes are delivered.
#[derive(Clone, Copy, Debug, Default)]
pub struct StreamContext {
    /// Each sender's last packet with payload before this one.
    pub last_payload: [Option<PacketRef>; 2],
    /// How far each sender's stream has been acknowledged by its peer.
    pub acknowledged: [Option<u64>; 2],
    /// Offset behind the last byte of each sender that was passed in order, delivered or left out.
    pub reached: [u64; 2],
    /// Whether each sender's stream is known from its first byte.
    pub from_start: [bool; 2],
}

/// Demand of a sink that needs no more bytes of a sender.
pub const NOTHING_MORE: u64 = u64::MAX;

/// How long a flow matters to what reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Interest {
    /// Not at all: it may be forgotten but for whose packets are its own.
    None,
    /// While it goes on.
    WhileItGoesOn,
    /// However long it is silent.
    Lasting,
}

/// What reads a channel: ordered bytes of two senders, and how each of them ended.
pub trait StreamSink {
    /// The next bytes of a sender. Answers the offset of the first byte that is needed next: anything before
    /// it may be left out. An answer below the end of the data means its end.
    fn data(&mut self, sender: Sender, data: &StreamData<'_>, context: &StreamContext) -> u64;

    /// Bytes of a sender that the capture does not hold: `from` up to, not including, `to`. Answers as
    /// [`data`](Self::data).
    fn gap(&mut self, sender: Sender, from: u64, to: u64, context: &StreamContext) -> u64;

    /// The next bytes of a sender have not come, others behind them have. Answers from where on bytes are needed if
    /// those before are not worth waiting for.
    fn leave_missing(&mut self, _sender: Sender) -> Option<u64> {
        None
    }

    /// The sender ended its direction in order.
    fn fin(&mut self, sender: Sender, packet: PacketRef, context: &StreamContext);

    /// The sender aborted both directions.
    fn reset(&mut self, sender: Sender, packet: PacketRef, context: &StreamContext);

    /// How long the flow matters.
    fn interest(&self) -> Interest {
        Interest::Lasting
    }

    /// Bytes that it holds beside itself, about.
    fn held_bytes(&self) -> u64 {
        0
    }
}
