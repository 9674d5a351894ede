//! From a frame's first byte to its last.

use super::{ControlFrame, Footing, FrameReader, GUESSED_PAYLOAD_BYTES, State};
use crate::websocket::close::{CloseBody, CloseFault};
use crate::websocket::event::{CloseEvent, Control, FrameEvent, ViolationEvent};
use crate::websocket::frame::{FrameHeader, Opcode, unmask};
use crate::websocket::rules::{CONTROL_BYTES, Fault};
use crate::websocket::violation::ViolationKind;

impl FrameReader {
    /// Reads a header, across pieces. Answers how many bytes it took.
    pub(super) fn read_header(&mut self, rest: &[u8], events: &mut Vec<FrameEvent>) -> usize {
        let had = self.partial.len();
        if had == 0 {
            self.frame_start = self.position;
            if let Some(header) = FrameHeader::parse(rest) {
                self.position += header.header_len as u64;
                self.begin_frame(&header, events);
                return header.header_len;
            }
        }
        let room = FrameHeader::MAX_LEN.saturating_sub(had);
        let more = rest.get(..room).unwrap_or(rest);
        self.partial.extend_from_slice(more);
        let Some(header) = FrameHeader::parse(&self.partial) else {
            self.position += more.len() as u64;
            return more.len();
        };
        self.partial.clear();
        let used = header.header_len.saturating_sub(had);
        self.position += used as u64;
        self.begin_frame(&header, events);
        used
    }

    /// A header of which only the masking key is missing tells what the frame is and where it ends.
    pub(super) fn begin_without_key(&mut self, events: &mut Vec<FrameEvent>) {
        const KEY_BYTES: usize = 4;
        let had = self.partial.len();
        self.partial.extend([0; KEY_BYTES]);
        let header = FrameHeader::parse(&self.partial);
        self.partial.clear();
        if let Some(header) =
            header.filter(|header| header.mask.is_some() && header.header_len <= had + KEY_BYTES)
        {
            self.position = self.frame_start + header.header_len as u64;
            self.begin_frame(&header, events);
        }
    }

    pub(super) fn read_control(
        &mut self,
        frame: ControlFrame,
        rest: &[u8],
        events: &mut Vec<FrameEvent>,
    ) -> usize {
        let used = frame.end.saturating_sub(self.position).min(rest.len() as u64);
        let room = CONTROL_BYTES.saturating_sub(self.partial.len()).min(used as usize);
        let bytes = rest.get(..room).unwrap_or_default();
        self.position += used;
        if self.position >= frame.end && self.partial.is_empty() {
            let mut payload = [0; CONTROL_BYTES];
            let (payload, _) = payload.split_at_mut(bytes.len());
            payload.copy_from_slice(bytes);
            self.tell_control(frame, payload, events);
        } else {
            self.partial.extend_from_slice(bytes);
            if self.position >= frame.end {
                self.end_control(frame, events);
            }
        }
        used as usize
    }

    /// Ends a control frame with what there is of its payload.
    pub(super) fn end_control(&mut self, frame: ControlFrame, events: &mut Vec<FrameEvent>) {
        let mut payload = std::mem::take(&mut self.partial);
        self.tell_control(frame, &mut payload, events);
        payload.clear();
        self.partial = payload;
    }

    fn tell_control(&mut self, frame: ControlFrame, payload: &mut [u8], events: &mut Vec<FrameEvent>) {
        let ControlFrame { opcode, mask, lawful, payload_len, end } = frame;
        let cut = self.position < end;
        self.state = State::Header;
        if let Some(mask) = mask {
            unmask(payload, mask);
        }
        let payload = &*payload;
        let Some((packet, acks)) = self.latest else { return };
        let control = |payload: &[u8]| Control { payload: payload.into(), packet, end };
        match opcode {
            Opcode::Ping if !cut => events.push(FrameEvent::Ping(control(payload))),
            Opcode::Pong if !cut => events.push(FrameEvent::Pong(control(payload))),
            Opcode::Close => {
                let is_whole = payload.len() as u64 == payload_len;
                let body = self.close_body(payload, is_whole, events);
                self.rules.closed = true;
                let valid = lawful && body.fault.is_none();
                let start = self.frame_start;
                events.push(FrameEvent::Close(CloseEvent { body, valid, cut, packet, start, end, acks }));
            }
            _ => {}
        }
    }

    fn begin_frame(&mut self, header: &FrameHeader, events: &mut Vec<FrameEvent>) {
        let fault = self.rules.take(header);
        let doubted = match &mut self.footing {
            Footing::Firm => false,
            Footing::Guess(evidence) => {
                evidence.header(header);
                fault.is_some() || header.payload_len > GUESSED_PAYLOAD_BYTES
            }
            Footing::Trial(_) => fault.is_some(),
        };
        if doubted {
            match self.footing {
                Footing::Guess(_) => self.state = State::Dead,
                _ => {
                    self.lose();
                    self.since_doubt = Some(0).filter(|_| self.gap_hid_frames);
                }
            }
            return;
        }
        if let Footing::Trial(left) = self.footing
            && header.fin
        {
            self.footing = if left > 1 { Footing::Trial(left - 1) } else { Footing::Firm };
        }
        self.counts.count(header);
        self.note_proof(!header.opcode.is_control(), 1);
        self.begin_payload(header, fault.map(|fault| fault.kind));
        let end = self.position.saturating_add(header.payload_len);
        self.state = match header.opcode.is_control() {
            true => State::Control(ControlFrame {
                opcode: header.opcode,
                mask: header.mask,
                lawful: fault.is_none(),
                payload_len: header.payload_len,
                end,
            }),
            false => State::Payload { end },
        };
        if let Some(fault) = fault {
            self.take_fault(header, fault, events);
        }
        if let State::Control(frame) = self.state
            && frame.end == self.position
        {
            self.end_control(frame, events);
        } else if matches!(self.state, State::Payload { end } if end == self.position) {
            self.end_payload(events);
        }
    }

    /// A sender that breaks one rule again and again is followed. One whose headers break several has no
    /// headers where they are looked for.
    fn take_fault(&mut self, header: &FrameHeader, fault: Fault, events: &mut Vec<FrameEvent>) {
        let Fault { kind, value, is_garbled } = fault;
        let is_foreign = is_foreign_text(header);
        if is_foreign {
            let text = u64::from(u16::from_be_bytes(header.first_bytes));
            self.violate(ViolationKind::HttpTextInStream, text, events);
        } else {
            self.violate(kind, value, events);
        }
        let is_second =
            *self.header_fault.get_or_insert(kind) != kind && kind != ViolationKind::FrameAfterClose;
        if is_foreign || header.payload_len >> 63 != 0 {
            self.state = State::Dead;
            self.framing_lost = true;
            self.lose_payloads();
        } else if is_garbled || is_second {
            self.lose();
            self.framing_lost = true;
        }
    }

    fn close_body(&mut self, payload: &[u8], is_whole: bool, events: &mut Vec<FrameEvent>) -> CloseBody {
        let mut body = CloseBody::parse(payload);
        if !is_whole && matches!(body.fault, Some(CloseFault::Utf8 | CloseFault::Length)) {
            body.fault = None;
        }
        if let Footing::Guess(evidence) = &mut self.footing {
            match body.fault {
                Some(_) => self.state = State::Dead,
                None => evidence.close_body(),
            }
        } else if let Some(fault) = body.fault {
            let value = body.code.map_or(payload.len() as u64, |code| u64::from(code.0));
            let kind = match fault {
                CloseFault::Length => ViolationKind::CloseBadLength,
                CloseFault::Code => ViolationKind::CloseIllegalCode,
                CloseFault::ReservedCode => ViolationKind::ReservedCodeOnWire,
                CloseFault::Utf8 => ViolationKind::CloseBadUtf8,
            };
            self.violate(kind, value, events);
        }
        body
    }

    fn violate(&self, kind: ViolationKind, value: u64, events: &mut Vec<FrameEvent>) {
        if let Some((packet, _)) = self.latest {
            let start = self.frame_start;
            events.push(FrameEvent::Violation(ViolationEvent { kind, value, packet, start }));
        }
    }
}

/// Whether a faulty frame is the beginning of HTTP or HTML: no frame may begin with any of these letters.
const fn is_foreign_text(header: &FrameHeader) -> bool {
    matches!(&header.first_bytes, b"HT" | b"GE" | b"PO" | b"<!" | b"<h" | b"<H")
}
