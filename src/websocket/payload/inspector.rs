use super::message::{Caps, Content, Halt, Inflation, Message};
use super::text::Utf8Check;
use super::{Checked, Compression, MessageSize, PayloadFault};
use crate::base::limits::{INFLATED_MESSAGE_BYTES, INFLATED_SIDE_BYTES};
use crate::websocket::frame::{FrameHeader, Opcode};
use crate::websocket::violation::ViolationKind;

/// Looks at the payloads of one side's data frames.
#[derive(Debug)]
pub(in crate::websocket) struct Inspector {
    compression: Compression,
    inflation: Option<Box<Inflation>>,
    /// Whether what has to be inflated or waited for is left to a second reading.
    is_cursory: bool,
    /// Whether no message can be inflated any more: what it may refer to is missing, or the side's cap was
    /// reached.
    is_blind: bool,
    /// Why something was left out.
    unchecked: Option<Checked>,
    was_capped: bool,
    /// Whether nothing is looked at any more.
    has_stopped: bool,
    frame: Option<Frame>,
    message: Option<Message>,
    last: Option<MessageSize>,
}

/// The data frame that is being read.
#[derive(Debug)]
struct Frame {
    fin: bool,
    /// The masking key, turned to the next byte that is looked at.
    mask: Option<[u8; 4]>,
}

impl Inspector {
    pub(in crate::websocket) fn new(compression: Compression) -> Self {
        Self::with_caps(compression, Caps { message: INFLATED_MESSAGE_BYTES, side: INFLATED_SIDE_BYTES })
    }

    /// Looks only at what is neither compressed nor has to be waited for.
    pub(in crate::websocket) fn cursory(compression: Compression) -> Self {
        let is_foreign = compression == Compression::Foreign;
        Self {
            compression,
            inflation: None,
            is_cursory: true,
            is_blind: false,
            unchecked: is_foreign.then_some(Checked::UnknownExtensions),
            was_capped: false,
            has_stopped: is_foreign,
            frame: None,
            message: None,
            last: None,
        }
    }

    pub(super) fn with_caps(compression: Compression, caps: Caps) -> Self {
        let inflates = matches!(compression, Compression::Deflate { .. });
        let inflation = inflates.then(|| Box::new(Inflation { inflater: None, bytes: 0, caps }));
        Self { inflation, is_cursory: false, ..Self::cursory(compression) }
    }

    pub(in crate::websocket) fn checked(&self) -> Checked {
        self.unchecked.unwrap_or(Checked::All)
    }

    pub(in crate::websocket) const fn was_capped(&self) -> bool {
        self.was_capped
    }

    /// Whether the payload that is being read must be given.
    pub(in crate::websocket) fn wants_payload(&self) -> bool {
        self.frame.is_some()
            && self.message.as_ref().is_some_and(|message| !matches!(message.content, Content::Unseen))
    }

    /// The last whole message.
    pub(in crate::websocket) const fn last(&self) -> Option<MessageSize> {
        self.last
    }

    /// What came of a message whose latest frame is still to bring `to_come` bytes.
    pub(in crate::websocket) fn open(&self, to_come: u64) -> Option<MessageSize> {
        self.message.as_ref().map(|message| message.size(to_come))
    }

    /// Takes the header of a data frame, and the rule that it breaks.
    pub(in crate::websocket) fn begin_frame(&mut self, header: &FrameHeader, broken: Option<ViolationKind>) {
        let is_continued = header.opcode == Opcode::Continuation;
        // Nothing behind a Close counts (RFC 6455 §5.5.1).
        self.has_stopped |= broken == Some(ViolationKind::FrameAfterClose);
        let is_broken = broken.is_some_and(spoils_message) || !is_continued && self.message.is_some();
        if is_broken && !self.has_stopped {
            self.leave_out(Checked::UpToFault);
        }
        if !is_continued {
            // One that was never ended takes the context with it.
            self.look_away();
        }
        if !is_continued || self.message.is_none() {
            self.begin_message(header);
        }
        if is_broken || self.has_stopped {
            self.look_away();
        }
        if let Some(message) = &mut self.message {
            message.wire_bytes = message.wire_bytes.saturating_add(header.payload_len);
        }
        self.frame = Some(Frame { fin: header.fin, mask: header.mask });
    }

    /// Takes a message of one frame, whose header breaks no rule, if it costs little and shows nothing wrong. If
    /// not, nothing was taken of it.
    pub(in crate::websocket) fn take_message(&mut self, header: &FrameHeader, payload: &[u8]) -> bool {
        let mut message = Message::new(header);
        let is_checked = !self.has_stopped && (message.is_compressed || header.opcode == Opcode::Text);
        if self.message.is_some()
            || is_checked && (message.is_compressed || !Message::is_text(header, payload))
        {
            return false;
        }
        message.wire_bytes = header.payload_len;
        message.is_exact = self.compression != Compression::Foreign && !message.is_compressed;
        self.last = Some(message.size(0));
        true
    }

    /// Takes the next bytes of a payload. A fault counts only where boundaries of frames are `certain`.
    pub(in crate::websocket) fn take(&mut self, bytes: &[u8], certain: bool) -> Option<PayloadFault> {
        let (frame, message) = (self.frame.as_mut()?, self.message.as_mut()?);
        let inflation = self.inflation.as_deref_mut();
        let result = match &mut frame.mask {
            None => message.take(bytes, inflation),
            Some(mask) => message.take_masked(bytes, mask, inflation),
        };
        self.settle(result, certain)
    }

    /// Ends a frame, if one is being read.
    pub(in crate::websocket) fn end_frame(&mut self, certain: bool) -> Option<PayloadFault> {
        if !self.frame.take()?.fin {
            return None;
        }
        let result = self.message.as_mut()?.end(self.inflation.as_deref_mut());
        let fault = self.settle(result, certain);
        self.last = self.message.take().map(|message| message.size(0)).or(self.last);
        if !self.keeps_context() {
            self.drop_inflater();
        }
        fault
    }

    /// Looks at nothing any longer, if bytes of the payload that is being read have not come yet and are not worth
    /// waiting for.
    pub(in crate::websocket) fn leave(&mut self) -> bool {
        let leaves = self.is_cursory && self.wants_payload();
        if leaves {
            self.stop_early();
            self.look_away();
        }
        leaves
    }

    /// Bytes of the payload that is being read are missing.
    pub(in crate::websocket) fn miss(&mut self) {
        if self.wants_payload() {
            self.give_up(Checked::Gap);
        }
    }

    /// Bytes are missing in which there may have been any frames.
    pub(in crate::websocket) fn lose(&mut self) {
        self.give_up(Checked::Gap);
        self.forget_context();
        (self.frame, self.message) = (None, None);
    }

    const fn keeps_context(&self) -> bool {
        !matches!(self.compression, Compression::Deflate { takeover: false })
    }

    fn begin_message(&mut self, header: &FrameHeader) {
        let text = (header.opcode == Opcode::Text).then(Utf8Check::default);
        let mut message = Message::new(header);
        if !self.has_stopped {
            message.content = match (message.is_compressed, self.compression) {
                (false, _) => text.map_or(Content::Unseen, Content::Text),
                (true, Compression::Deflate { .. }) if self.is_cursory => {
                    self.stop_early();
                    Content::Unseen
                }
                (true, Compression::Deflate { .. }) if !self.is_blind => Content::Compressed(text),
                (true, Compression::Deflate { .. }) => Content::Unseen,
                (true, _) => {
                    self.leave_out(Checked::UnknownExtensions);
                    Content::Unseen
                }
            };
        }
        message.is_exact &= self.compression != Compression::Foreign
            && !(message.is_compressed && matches!(message.content, Content::Unseen));
        self.message = Some(message);
    }

    fn stop_early(&mut self) {
        self.unchecked = Some(Checked::NotInspected);
        self.has_stopped = true;
    }

    /// Looks no further at the message that is being read, which leaves something unchecked.
    fn give_up(&mut self, why: Checked) {
        self.leave_out(why);
        self.look_away();
    }

    fn leave_out(&mut self, why: Checked) {
        self.unchecked.get_or_insert(why);
    }

    fn look_away(&mut self) {
        let Some(message) = &mut self.message else { return };
        message.content = Content::Unseen;
        if message.is_compressed {
            message.is_exact = false;
            self.forget_context();
        }
    }

    fn forget_context(&mut self) {
        self.drop_inflater();
        self.is_blind |= self.keeps_context();
    }

    fn drop_inflater(&mut self) {
        if let Some(inflation) = &mut self.inflation {
            inflation.inflater = None;
        }
    }

    fn settle(&mut self, result: Result<(), Halt>, certain: bool) -> Option<PayloadFault> {
        match result {
            Ok(()) => None,
            Err(Halt::Cap) => {
                self.was_capped = true;
                self.is_blind |= self.inflation.as_ref().is_some_and(|inflation| inflation.is_spent());
                self.give_up(Checked::Capped);
                None
            }
            Err(Halt::Fault(kind)) => {
                let at = self.message.as_ref().map_or(0, |message| message.seen_bytes);
                self.has_stopped |= certain;
                self.give_up(if certain { Checked::UpToFault } else { Checked::Gap });
                certain.then_some(PayloadFault { kind, at })
            }
        }
    }
}

/// Whether a receiver that overlooks this can still make nothing of the message.
const fn spoils_message(broken: ViolationKind) -> bool {
    !matches!(
        broken,
        ViolationKind::UnmaskedClientFrame | ViolationKind::MaskedServerFrame | ViolationKind::BadLength
    )
}
