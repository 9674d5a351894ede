//! What a frame's header must be, given the frames before it (RFC 6455 §5.1 to §5.5).

use super::frame::{FrameHeader, Opcode};
use super::violation::ViolationKind;
use crate::base::Side;

/// Payload bytes of a control frame (RFC 6455 §5.5).
pub(super) const CONTROL_BYTES: usize = 125;

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

/// A rule that a header breaks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fault {
    pub(super) kind: ViolationKind,
    /// The value that breaks it.
    pub(super) value: u64,
    /// Whether the header breaks so much that it most likely is none.
    pub(super) is_garbled: bool,
}

/// One side's messages so far, and the rules that its next header is held against.
#[derive(Clone, Debug)]
pub(super) struct Rules {
    /// `None` until the first mask bit tells, in a stream whose beginning is unknown.
    pub(super) sender: Option<Side>,
    pub(super) rsv1: Rsv1,
    /// Whether a message has begun and not ended; `None` if the capture cannot tell.
    pub(super) message_open: Option<bool>,
    /// Payload bytes of the last whole message, as on the wire.
    pub(super) last_message: Option<u64>,
    pub(super) closed: bool,
    pub(super) message_bytes: u64,
}

impl Rules {
    pub(super) const fn new(sender: Option<Side>, rsv1: Rsv1, message_open: Option<bool>) -> Self {
        Self { sender, rsv1, message_open, last_message: None, closed: false, message_bytes: 0 }
    }

    /// Takes the next header. Answers the first rule that it breaks.
    pub(super) fn take(&mut self, header: &FrameHeader) -> Option<Fault> {
        let (mask, bits) = (self.mask_fault(header), self.bits_fault(header));
        let first = mask.or(bits).or_else(|| self.sequence_fault(header));
        self.sender.get_or_insert(if header.mask.is_some() { Side::Client } else { Side::Server });
        self.follow(header);
        first.map(|(kind, value)| Fault { kind, value, is_garbled: mask.is_some() && bits.is_some() })
    }

    /// Whether a header is that of a whole message, and breaks no rule.
    pub(super) fn may_be_passed(&self, header: &FrameHeader) -> bool {
        let allowed_rsv = if self.rsv1 == Rsv1::Forbidden { 0 } else { 0b100 };
        header.fin
            && matches!(header.opcode, Opcode::Text | Opcode::Binary)
            && header.rsv & !allowed_rsv == 0
            && header.length_is_proper
            && self.sender == Some(if header.mask.is_some() { Side::Client } else { Side::Server })
            && self.message_open == Some(false)
            && !self.closed
    }

    /// Takes the header of a message that [may be passed](Self::may_be_passed).
    pub(super) fn pass(&mut self, header: &FrameHeader) {
        self.message_bytes = header.payload_len;
        self.last_message = Some(header.payload_len);
    }

    fn mask_fault(&self, header: &FrameHeader) -> Option<(ViolationKind, u64)> {
        match (self.sender, header.mask) {
            (Some(Side::Client), None) => Some((ViolationKind::UnmaskedClientFrame, 0)),
            (Some(Side::Server), Some(_)) => Some((ViolationKind::MaskedServerFrame, 1)),
            _ => None,
        }
    }

    fn bits_fault(&self, header: &FrameHeader) -> Option<(ViolationKind, u64)> {
        let starts_message = matches!(header.opcode, Opcode::Text | Opcode::Binary);
        let allowed_rsv = if starts_message && self.rsv1 != Rsv1::Forbidden { 0b100 } else { 0 };
        match header.opcode {
            _ if header.rsv & !allowed_rsv != 0 => {
                Some((ViolationKind::RsvWithoutExtension, u64::from(header.rsv)))
            }
            Opcode::Reserved(bits) => Some((ViolationKind::ReservedOpcode, u64::from(bits))),
            _ if !header.length_is_proper => Some((ViolationKind::BadLength, header.payload_len)),
            _ => None,
        }
    }

    fn sequence_fault(&self, header: &FrameHeader) -> Option<(ViolationKind, u64)> {
        if header.opcode.is_control() {
            return match header.fin {
                _ if header.payload_len > CONTROL_BYTES as u64 => {
                    Some((ViolationKind::ControlTooLong, header.payload_len))
                }
                false => Some((ViolationKind::ControlFragmented, 0)),
                true => None,
            };
        }
        let continues = header.opcode == Opcode::Continuation;
        match self.message_open {
            _ if self.closed => Some((ViolationKind::FrameAfterClose, 0)),
            Some(open) if open != continues => Some((ViolationKind::BadContinuation, u64::from(open))),
            _ => None,
        }
    }

    fn follow(&mut self, header: &FrameHeader) {
        if header.opcode.is_control() {
            return;
        }
        if header.opcode != Opcode::Continuation {
            self.message_bytes = 0;
        }
        self.message_bytes = self.message_bytes.saturating_add(header.payload_len);
        if header.fin {
            self.last_message = Some(self.message_bytes);
        }
        self.message_open = Some(!header.fin);
    }
}
