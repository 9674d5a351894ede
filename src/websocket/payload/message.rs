use super::MessageSize;
use super::inflate::{Inflater, Stop};
use super::text::Utf8Check;
use super::unmask::unmask_into;
use crate::base::PacketRef;
use crate::websocket::frame::{FrameHeader, Opcode};
use crate::websocket::violation::ViolationKind;

/// Unmasked at one time, on the stack: little enough to cost nothing where messages are small.
const UNMASKED_BYTES: usize = 1024;

/// The message that is being read.
#[derive(Debug)]
pub(super) struct Message {
    /// The packet with its first header.
    pub(super) packet: PacketRef,
    pub(super) content: Content,
    pub(super) is_compressed: bool,
    /// Payload bytes of its frames so far.
    pub(super) wire_bytes: u64,
    /// Bytes that were looked at, inflated, and are right.
    pub(super) seen_bytes: u64,
    pub(super) is_exact: bool,
}

/// How a message is looked at.
#[derive(Debug)]
pub(super) enum Content {
    /// Not at all.
    Unseen,
    Text(Utf8Check),
    /// Inflated; and checked if it is text.
    Compressed(Option<Utf8Check>),
}

/// Why a message is not looked at any further.
#[derive(Debug)]
pub(super) enum Halt {
    Fault(ViolationKind),
    Cap,
}

/// What a side's messages inflate with, and how much of them may be.
#[derive(Debug)]
pub(super) struct Inflation {
    /// Made when it is needed.
    pub(super) inflater: Option<Inflater>,
    /// Inflated of all messages.
    pub(super) bytes: u64,
    pub(super) caps: Caps,
}

/// Inflated bytes of a message, and of a side's messages together.
#[derive(Clone, Copy, Debug)]
pub(super) struct Caps {
    pub(super) message: u64,
    pub(super) side: u64,
}

impl Message {
    /// A message that is not looked at; a continuation begins one of which the beginning was missed.
    pub(super) fn new(header: &FrameHeader, packet: PacketRef) -> Self {
        Self {
            packet,
            content: Content::Unseen,
            is_compressed: header.rsv & 0b100 != 0,
            wire_bytes: 0,
            seen_bytes: 0,
            is_exact: header.opcode != Opcode::Continuation,
        }
    }

    /// Its size when its latest frame is still to bring `to_come` bytes.
    pub(super) fn size(&self, to_come: u64) -> MessageSize {
        let wire_bytes = self.wire_bytes.saturating_sub(to_come);
        let inflated_bytes = if self.is_compressed { self.seen_bytes } else { wire_bytes };
        MessageSize { wire_bytes, inflated_bytes, is_exact: self.is_exact }
    }

    /// Takes masked bytes of which the first has this place in its frame's payload.
    pub(super) fn take_masked(
        &mut self,
        bytes: &[u8],
        mask: [u8; 4],
        at: u64,
        inflation: &mut Inflation,
    ) -> Result<(), Halt> {
        let mut unmasked = [0; UNMASKED_BYTES];
        let mut at = at;
        for part in bytes.chunks(UNMASKED_BYTES) {
            unmask_into(&mut unmasked, part, mask, at);
            self.take(unmasked.get(..part.len()).unwrap_or_default(), inflation)?;
            at = at.saturating_add(part.len() as u64);
        }
        Ok(())
    }

    pub(super) fn take(&mut self, bytes: &[u8], inflation: &mut Inflation) -> Result<(), Halt> {
        match &mut self.content {
            Content::Unseen => Ok(()),
            Content::Text(check) => check_text(check, bytes, &mut self.seen_bytes),
            Content::Compressed(text) => {
                let (inflater, mut output) = inflation.begin(text.as_mut(), &mut self.seen_bytes);
                Ok(inflater.take(bytes, &mut |inflated| output.take(inflated))?)
            }
        }
    }

    pub(super) fn end(&mut self, inflation: &mut Inflation) -> Result<(), Halt> {
        let may_end = match &mut self.content {
            Content::Unseen => true,
            Content::Text(check) => check.may_end(),
            Content::Compressed(text) => {
                let (inflater, mut output) = inflation.begin(text.as_mut(), &mut self.seen_bytes);
                inflater.end_message(&mut |inflated| output.take(inflated))?;
                text.is_none_or(|check| check.may_end())
            }
        };
        if may_end { Ok(()) } else { Err(Halt::Fault(ViolationKind::InvalidUtf8)) }
    }
}

impl Inflation {
    fn begin<'a>(
        &'a mut self,
        text: Option<&'a mut Utf8Check>,
        message_bytes: &'a mut u64,
    ) -> (&'a mut Inflater, Output<'a>) {
        let inflater = self.inflater.get_or_insert_with(Inflater::new);
        (inflater, Output { text, message_bytes, side_bytes: &mut self.bytes, caps: self.caps })
    }
}

/// Takes what a message inflates to, up to the caps.
struct Output<'a> {
    text: Option<&'a mut Utf8Check>,
    message_bytes: &'a mut u64,
    side_bytes: &'a mut u64,
    caps: Caps,
}

impl Output<'_> {
    fn take(&mut self, inflated: &[u8]) -> Result<(), Halt> {
        let room = self.caps.message.saturating_sub(*self.message_bytes);
        let room = room.min(self.caps.side.saturating_sub(*self.side_bytes));
        // Cut to the byte, so that how the data was split does not show.
        let kept = inflated.get(..usize::try_from(room).unwrap_or(usize::MAX)).unwrap_or(inflated);
        *self.side_bytes = self.side_bytes.saturating_add(kept.len() as u64);
        match &mut self.text {
            Some(check) => check_text(check, kept, self.message_bytes)?,
            None => *self.message_bytes = self.message_bytes.saturating_add(kept.len() as u64),
        }
        if kept.len() < inflated.len() { Err(Halt::Cap) } else { Ok(()) }
    }
}

impl From<Stop<Halt>> for Halt {
    fn from(stop: Stop<Halt>) -> Self {
        match stop {
            Stop::Broken => Self::Fault(ViolationKind::InflateFailure),
            Stop::Refused(halt) => halt,
        }
    }
}

/// Checks the next bytes of a text, and counts those that are right.
fn check_text(check: &mut Utf8Check, bytes: &[u8], seen_bytes: &mut u64) -> Result<(), Halt> {
    let result = check.take(bytes);
    let right = result.err().unwrap_or(bytes.len());
    *seen_bytes = seen_bytes.saturating_add(right as u64);
    result.map_err(|_| Halt::Fault(ViolationKind::InvalidUtf8))
}
