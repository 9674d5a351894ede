//! Payloads of data frames: skipped by length, or given to an inspector that wants them.

use super::{Footing, FrameReader, State};
use crate::websocket::event::{FrameEvent, ViolationEvent};
use crate::websocket::frame::FrameHeader;
use crate::websocket::payload::{Checked, Compression, Inspector, MessageSize, PayloadFault};
use crate::websocket::violation::ViolationKind;

impl FrameReader {
    /// From here on looks into data payloads, told what extensions do to them. Meant for a reader that has read
    /// nothing yet, or one that was just found in mid-stream: what it passed before counts as
    /// [missing](Checked::Gap).
    pub fn inspect(&mut self, compression: Compression) {
        self.inspect_with(Inspector::new(compression));
    }

    /// The same as far as it costs little: without inflating, and without [waiting](Self::leave_payload). Where that
    /// is not enough the side counts as [not inspected](Checked::NotInspected).
    pub fn inspect_cursorily(&mut self, compression: Compression) {
        self.inspect_with(Inspector::cursory(compression));
    }

    /// The next bytes have not come. Answers from where on bytes are needed if those before are not worth waiting
    /// for.
    pub fn leave_payload(&mut self) -> Option<u64> {
        let State::Payload { end } = self.state else { return None };
        self.inspector.as_mut()?.leave().then_some(end)
    }

    /// Whether all payload from the handshake up to here was looked at.
    pub fn checked(&self) -> Checked {
        self.inspector.as_ref().map_or(Checked::NotInspected, |inspector| inspector.checked())
    }

    /// Whether more could have been inflated than
    /// [`INFLATED_MESSAGE_BYTES`](crate::base::limits::INFLATED_MESSAGE_BYTES) of a message, or
    /// [`INFLATED_SIDE_BYTES`](crate::base::limits::INFLATED_SIDE_BYTES) of all.
    pub fn inflate_was_capped(&self) -> bool {
        self.inspector.as_ref().is_some_and(|inspector| inspector.was_capped())
    }

    /// The last whole message; `None` without inspection, where
    /// [`last_message_bytes`](Self::last_message_bytes) is all that is known.
    pub fn last_message(&self) -> Option<MessageSize> {
        self.inspector.as_ref()?.last()
    }

    /// What came of a message that has begun and not ended. Without inspection only the bytes on the wire are
    /// known, and the size is not exact.
    pub fn open_message(&self) -> Option<MessageSize> {
        if !self.is_inside_message() {
            return None;
        }
        let to_come = match self.state {
            State::Payload { end } => end.saturating_sub(self.position),
            _ => 0,
        };
        self.inspector.as_ref().and_then(|inspector| inspector.open(to_come)).or_else(|| {
            let wire_bytes = self.rules.message_bytes.saturating_sub(to_come);
            Some(MessageSize { wire_bytes, inflated_bytes: wire_bytes, is_exact: false })
        })
    }

    pub(in crate::websocket) fn inspect_with(&mut self, mut inspector: Inspector) {
        let has_all = self.rules.message_open == Some(false) && self.counts.data() == 0;
        if !has_all || self.gap_hid_frames {
            inspector.lose();
        }
        self.inspector = Some(inspector);
    }

    pub(super) fn wants_payload(&self) -> bool {
        self.inspector.as_ref().is_some_and(|inspector| inspector.wants_payload())
    }

    pub(super) fn pass_payload(&mut self, end: u64, rest: &[u8], events: &mut Vec<FrameEvent>) -> usize {
        let used = end.saturating_sub(self.position).min(rest.len() as u64);
        if self.wants_payload() {
            self.look_at(rest.get(..used as usize).unwrap_or_default(), events);
        }
        self.position += used;
        if self.position >= end {
            self.end_payload(events);
        }
        used as usize
    }

    pub(super) fn begin_payload(&mut self, header: &FrameHeader, broken: Option<ViolationKind>) {
        if let Some(inspector) = self.inspector.as_mut().filter(|_| !header.opcode.is_control()) {
            inspector.begin_frame(header, broken);
        }
    }

    pub(super) fn end_payload(&mut self, events: &mut Vec<FrameEvent>) {
        self.state = State::Header;
        let certain = self.is_certain();
        if let Some(fault) = self.inspector.as_mut().and_then(|inspector| inspector.end_frame(certain)) {
            self.tell(fault, events);
        }
    }

    /// Goes to an offset to which the stream was passed without this reader. Whatever of a payload was needed
    /// before it is missing.
    pub(super) fn go_to(&mut self, offset: u64) {
        if offset != self.position
            && let Some(inspector) = &mut self.inspector
        {
            inspector.miss();
        }
        self.position = offset;
    }

    /// Takes notice that bytes up to `offset` are missing from the payload that is being read.
    pub(super) fn miss_payload(&mut self, end: u64, offset: u64) {
        let Some(inspector) = &mut self.inspector else { return };
        inspector.miss();
        if offset >= end {
            inspector.end_frame(false);
        }
    }

    /// Takes notice that there may have been frames that are not known.
    pub(super) fn lose_payloads(&mut self) {
        if let Some(inspector) = &mut self.inspector {
            inspector.lose();
        }
    }

    /// Outlined, so that a payload that is skipped costs no more than the question.
    #[inline(never)]
    fn look_at(&mut self, bytes: &[u8], events: &mut Vec<FrameEvent>) {
        let certain = self.is_certain();
        if let Some(fault) = self.inspector.as_mut().and_then(|inspector| inspector.take(bytes, certain)) {
            self.tell(fault, events);
        }
    }

    /// Whether a fault can be held against the sender.
    const fn is_certain(&self) -> bool {
        matches!(self.footing, Footing::Firm)
    }

    fn tell(&self, fault: PayloadFault, events: &mut Vec<FrameEvent>) {
        if let Some((packet, _)) = self.latest {
            let PayloadFault { kind, at } = fault;
            let start = self.frame_start;
            events.push(FrameEvent::PayloadFault(ViolationEvent { kind, value: at, packet, start }));
        }
    }
}
