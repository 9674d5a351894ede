//! What nearly every frame is: a message of its own, all of it here, in which nothing is wrong.

use super::{Footing, FrameReader, State};
use crate::websocket::frame::{FrameHeader, Opcode};

impl FrameReader {
    /// Passes messages of one frame at the front of the bytes, of which there is nothing to tell. Answers how many
    /// bytes they take up; what follows them has to be read the long way, which would have come to the same.
    pub(super) fn read_plain(&mut self, bytes: &[u8]) -> usize {
        let is_plain = matches!((&self.state, self.footing), (State::Header, Footing::Firm));
        if !is_plain || !self.partial.is_empty() {
            return 0;
        }
        let mut used = 0;
        while let Some(message) = bytes.get(used..).and_then(|rest| self.pass_message(rest)) {
            used += message;
        }
        used
    }

    /// Passes the message at the front of the bytes. Answers its length.
    #[inline]
    fn pass_message(&mut self, bytes: &[u8]) -> Option<usize> {
        let header = FrameHeader::parse(bytes).filter(|header| self.rules.may_be_passed(header))?;
        let end = usize::try_from(header.payload_len).ok()?.checked_add(header.header_len)?;
        let payload = bytes.get(header.header_len..end)?;
        if let Some(inspector) = &mut self.inspector
            && !inspector.take_message(&header, payload)
        {
            return None;
        }
        self.rules.pass(&header);
        match header.opcode {
            Opcode::Text => self.counts.text += 1,
            _ => self.counts.binary += 1,
        }
        self.counts.payload_bytes = self.counts.payload_bytes.saturating_add(header.payload_len);
        self.since_doubt = None;
        self.frame_start = self.position;
        self.position += end as u64;
        Some(end)
    }
}
