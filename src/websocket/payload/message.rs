use super::MessageSize;
use super::inflate::{Inflater, Stop};
use super::text::Utf8Check;
use super::unmask::{is_ascii, unmask_into};
use crate::websocket::frame::{FrameHeader, Opcode};
use crate::websocket::violation::ViolationKind;

/// Unmasked at one time, on the stack: little enough to cost nothing where messages are small.
const UNMASKED_BYTES: usize = 1024;

/// The message that is being read.
#[derive(Debug)]
pub(super) struct Message {
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
    pub(super) fn new(header: &FrameHeader) -> Self {
        Self {
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

    /// Whether a payload is that of a whole message of text.
    pub(super) fn is_text(header: &FrameHeader, payload: &[u8]) -> bool {
        let mut message = Self { content: Content::Text(Utf8Check::default()), ..Self::new(header) };
        let taken = match header.mask {
            None => message.take(payload, None),
            Some(mut key) => message.take_masked(payload, &mut key, None),
        };
        taken.and_then(|()| message.end(None)).is_ok()
    }

    /// Takes masked bytes. The key stands at the first of them, and then behind the last.
    pub(super) fn take_masked(
        &mut self,
        bytes: &[u8],
        key: &mut [u8; 4],
        mut inflation: Option<&mut Inflation>,
    ) -> Result<(), Halt> {
        for part in bytes.chunks(UNMASKED_BYTES) {
            if !self.takes_ascii(part, *key) {
                let mut unmasked = [0; UNMASKED_BYTES];
                unmask_into(&mut unmasked, part, *key);
                let unmasked = unmasked.get(..part.len()).unwrap_or_default();
                self.take(unmasked, inflation.as_deref_mut())?;
            }
            key.rotate_left(part.len() % 4);
        }
        Ok(())
    }

    /// Takes masked bytes that are nothing but ASCII where that is all there is to know of them.
    fn takes_ascii(&mut self, masked: &[u8], key: [u8; 4]) -> bool {
        let takes = matches!(&self.content, Content::Text(check) if check.may_end()) && is_ascii(masked, key);
        if takes {
            self.seen_bytes = self.seen_bytes.saturating_add(masked.len() as u64);
        }
        takes
    }

    pub(super) fn take(&mut self, bytes: &[u8], inflation: Option<&mut Inflation>) -> Result<(), Halt> {
        match &mut self.content {
            Content::Unseen => Ok(()),
            Content::Text(check) => check_text(check, bytes, &mut self.seen_bytes),
            Content::Compressed(text) => {
                let Some(inflation) = inflation else { return Ok(()) };
                let (inflater, mut output) = inflation.begin(text.as_mut(), &mut self.seen_bytes);
                Ok(inflater.take(bytes, &mut |inflated| output.take(inflated))?)
            }
        }
    }

    pub(super) fn end(&mut self, inflation: Option<&mut Inflation>) -> Result<(), Halt> {
        let may_end = match &mut self.content {
            Content::Unseen => true,
            Content::Text(check) => check.may_end(),
            Content::Compressed(text) => {
                let Some(inflation) = inflation else { return Ok(()) };
                let (inflater, mut output) = inflation.begin(text.as_mut(), &mut self.seen_bytes);
                inflater.end_message(&mut |inflated| output.take(inflated))?;
                text.is_none_or(|check| check.may_end())
            }
        };
        if may_end { Ok(()) } else { Err(Halt::Fault(ViolationKind::InvalidUtf8)) }
    }
}

impl Inflation {
    /// Whether nothing more of this side may be inflated.
    pub(super) const fn is_spent(&self) -> bool {
        self.bytes >= self.caps.side
    }

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
