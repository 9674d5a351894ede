//! The payload of messages as evidence: when it is asked for, and what of it counts.

use super::record::{RefusedMessage, Violation};
use super::session::Session;
use super::setup::Inspection;
use crate::base::Side;
use crate::flow::Sender;
use crate::websocket::{Checked, CloseCode, Compression, FrameReader, MessageSize, ViolationEvent};

/// Milliseconds behind a peer's data within which a drop may be because of it: libraries drop at once, but may
/// have to inflate much before.
const DROPS_WITHIN_MS: f64 = 2000.0;

impl Session {
    /// The message before the first Close 1009 that is no answer to the same.
    pub(super) fn refused_message(&self) -> Option<RefusedMessage> {
        let is_too_big = |side: Side| {
            self.closes[side].as_ref().is_some_and(|close| close.event.body.code == Some(CloseCode::TOO_BIG))
        };
        let side = self.initiator().filter(|side| is_too_big(*side)).map(|side| !side)?;
        let close = self.closes[!side].as_ref()?;
        let packet = close.last_payload[self.sender(side).index()]?;
        let is_compressed = self.compression(side) != Compression::None;
        let wire_bytes = close.peer_open_message.or(close.peer_last_message)?;
        let looked_into = close.peer_message.filter(|size| size.is_exact).map(|size| size.inflated_bytes);
        let inflated = if is_compressed { looked_into } else { Some(wire_bytes) };
        let is_whole = !close.peer_inside_message;
        Some(RefusedMessage { side, packet, wire_bytes, inflated_bytes: inflated, is_whole })
    }

    /// Has the payload of messages looked at from here on.
    pub(super) fn inspect(&mut self, inspection: Inspection) {
        for side in Side::BOTH {
            let compression = self.compression(side);
            let reader = &mut self.readers[side];
            match inspection {
                Inspection::Nothing => {}
                Inspection::Cursory => reader.inspect_cursorily(compression),
                Inspection::All => reader.inspect(compression),
            }
        }
    }

    /// The next bytes of a sender have not come. Answers from where on bytes are needed if those before are not worth
    /// waiting for.
    pub(super) fn leave_payload(&mut self, sender: Sender) -> Option<u64> {
        let side = self.side(sender);
        self.readers[side].leave_payload()
    }

    /// What extensions do to a side's messages.
    pub(super) fn compression(&self, side: Side) -> Compression {
        let Some(upgrade) = self.upgrade.as_deref().filter(|upgrade| upgrade.is_accepted()) else {
            return Compression::Unknown;
        };
        match (&upgrade.extensions, upgrade.deflate()) {
            (None, _) => Compression::None,
            (Some(_), Some(deflate)) => Compression::Deflate { takeover: deflate.context_takeover[side] },
            (Some(_), None) => Compression::Foreign,
        }
    }

    /// Whether its ending asks for a look into the payload of messages: a side blames the other's, or drops the
    /// transport without a Close upon them, and nothing else explains it.
    pub(super) fn asks_payload(&self) -> bool {
        Side::BOTH.into_iter().any(|side| {
            let frames = self.readers[!side].counts();
            let may_be_compressed = || frames.data() > 0 && self.compression(!side) != Compression::None;
            let may_be_at_fault = || self.payload_may_be_at_fault(!side);
            let asks = match self.closes[side].as_ref().map(|close| close.event.body.code) {
                Some(Some(
                    CloseCode::PROTOCOL_ERROR | CloseCode::UNSUPPORTED_DATA | CloseCode::INVALID_PAYLOAD,
                )) => may_be_at_fault(),
                // Sizes show without, unless they are those of compressed data.
                Some(Some(CloseCode::TOO_BIG)) => may_be_compressed(),
                Some(_) => false,
                None => may_be_at_fault() && self.drops_upon_data(side),
            };
            asks && self.faults[!side].is_none()
        })
    }

    /// Whether a side sent text, or what may be compressed: nothing can be wrong with other payload.
    pub(super) fn payload_may_be_at_fault(&self, side: Side) -> bool {
        let frames = self.readers[side].counts();
        frames.text > 0 || frames.data() > 0 && self.compression(side) != Compression::None
    }

    /// Whether a side ended the transport first, without a Close, soon after its peer's data, and wrote nothing in
    /// between: so does a library that cannot read them and says nothing.
    fn drops_upon_data(&self, side: Side) -> bool {
        let Some(end) = self.transport_end().filter(|end| self.side(end.sender) == side) else {
            return false;
        };
        let [own, theirs] = [side, !side].map(|side| end.last_payload[self.sender(side).index()]);
        theirs.is_some_and(|theirs| {
            own.is_none_or(|own| own.is_before(theirs))
                && end.packet.time.millis_since(theirs.time) <= DROPS_WITHIN_MS
        })
    }

    /// Whether payload that its ending asks for was not looked at.
    pub(super) fn lacks_payload(&self) -> bool {
        let is_unseen = |side: Side| self.readers[side].checked() == Checked::NotInspected;
        Side::BOTH.into_iter().any(is_unseen) && self.asks_payload()
    }

    /// Lets what is wrong with the payload of messages count, if the ending asks for it.
    pub(super) fn settle_payload(&mut self) {
        if !self.asks_payload() {
            for close in [&mut self.closes.client, &mut self.closes.server].into_iter().flatten() {
                (close.peer_checked, close.peer_message) = (Checked::NotInspected, None);
            }
            return;
        }
        for side in Side::BOTH {
            if let Some(fault) = self.payload_faults[side].take() {
                let ViolationEvent { kind, value, packet, .. } = *fault;
                self.violations.push(Violation { kind, side, packet, value });
                if self.faults[side].as_deref().is_none_or(|known| fault.start < known.start) {
                    self.faults[side] = Some(fault);
                }
            }
        }
    }
}

/// The message that a side is sending, else its last whole one, if payload is looked at.
pub(super) fn message_looked_into(reader: &FrameReader) -> Option<MessageSize> {
    let is_looked_into = reader.checked() != Checked::NotInspected;
    is_looked_into.then(|| reader.open_message().or_else(|| reader.last_message())).flatten()
}
