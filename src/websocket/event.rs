use super::close::CloseBody;
use super::code::CloseCode;
use super::violation::ViolationKind;
use crate::base::{PacketRef, WireText};

/// Something that a side's frames showed. Data frames are counted, not told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FrameEvent {
    /// A ping.
    Ping(Control),
    /// A pong.
    Pong(Control),
    /// A Close.
    Close(CloseEvent),
    /// A rule of framing was broken.
    Violation(ViolationEvent),
    /// A message is not UTF-8, or does not inflate. Nothing of its sender is inspected any further.
    PayloadFault(ViolationEvent),
}

/// A ping or a pong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Control {
    /// Its payload, unmasked.
    pub payload: WireText,
    /// The packet that completed it.
    pub packet: PacketRef,
    /// Offset behind its last byte.
    pub end: u64,
}

/// A Close frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CloseEvent {
    /// Its body, as far as it was captured.
    pub body: CloseBody,
    /// Whether its receiver must accept it: body, header and masking are right.
    pub valid: bool,
    /// Whether the capture does not hold all of it.
    pub cut: bool,
    /// The packet with its last captured byte.
    pub packet: PacketRef,
    /// Offset of its first byte.
    pub start: u64,
    /// Offset behind its last byte.
    pub end: u64,
    /// How far its sender had acknowledged the peer's stream.
    pub acks: Option<u64>,
}

impl CloseEvent {
    /// The code that RFC 6455 §7.1.5 gives it: 1005 if it has none. `None` if its code was not captured.
    pub fn code(&self) -> Option<CloseCode> {
        self.body.code.or((!self.cut).then_some(CloseCode::NO_STATUS))
    }
}

/// A broken rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ViolationEvent {
    /// Which rule.
    pub kind: ViolationKind,
    /// The value that was wrong: reserved bits, an opcode, a length, a code; 1 or 0 for something that should
    /// not be, or should. For a payload the place in its message, inflated, of what is wrong.
    pub value: u64,
    /// The packet in which it shows.
    pub packet: PacketRef,
    /// Offset of the frame in which it shows.
    pub start: u64,
}
