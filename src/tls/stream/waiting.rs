//! What was captured before the hello without which it cannot be read: captures are not always in order.

use super::{Place, TlsStream};
use crate::base::PacketRef;
use crate::base::limits::TLS_WAITING_BYTES;
use crate::flow::{Sender, StreamContext, StreamSink};
use crate::tls::record::{ContentType, Record};

/// What waits for a hello.
#[derive(Debug)]
pub(super) enum Waiting {
    Record { place: Place, body: Vec<u8> },
    Cut { sender: Sender, record: Record, prefix: Vec<u8> },
    Lost { sender: Sender, bytes: u64 },
    Fin { sender: Sender, packet: PacketRef },
    Reset { sender: Sender, packet: PacketRef },
}

impl<S: StreamSink> TlsStream<S> {
    /// Whether a hello is still to come without which a sender's records cannot be read.
    pub(super) fn awaits_hello(&self, sender: Sender, context: &StreamContext) -> bool {
        let may_come = |from: Sender| context.from_start[from.index()];
        if self.facts.client_random.is_none() {
            !self.keys.is_empty() && may_come(sender.peer())
        } else {
            self.facts.server_hello.is_none()
                && !self.is_tls13()
                && self.negotiation.may_have_tls12_keys(&self.keys)
                && self.is_client(sender)
                && may_come(sender.peer())
        }
    }

    /// Whether a record has to wait for a hello, or for records of its sender that do.
    pub(super) fn must_wait(&self, place: &Place, context: &StreamContext) -> bool {
        if self.has_waiting(place.sender) {
            return true;
        }
        let header = place.record.header;
        let protected = header.kind == ContentType::APPLICATION_DATA
            || self.halves[place.sender.index()].protection.is_on;
        protected && self.waiting_bytes < TLS_WAITING_BYTES && self.awaits_hello(place.sender, context)
    }

    /// Whether records of a sender wait.
    pub(super) fn has_waiting(&self, sender: Sender) -> bool {
        self.waiting
            .iter()
            .any(|waiting| matches!(waiting, Waiting::Record { place, .. } if place.sender == sender))
    }

    pub(super) fn hold_or_read(
        &mut self,
        place: &Place,
        body: &mut Vec<u8>,
        context: &StreamContext,
    ) -> bool {
        if !self.must_wait(place, context) {
            return self.record(place, body, context);
        }
        self.waiting_bytes += body.len() + size_of::<Waiting>();
        self.waiting.push(Waiting::Record { place: *place, body: std::mem::take(body) });
        if self.waiting_bytes >= TLS_WAITING_BYTES {
            self.read_waiting(context);
        }
        true
    }

    /// Reads what waited, in vain or not.
    pub(super) fn read_waiting(&mut self, context: &StreamContext) {
        for waiting in std::mem::take(&mut self.waiting) {
            match waiting {
                Waiting::Record { place, mut body } => {
                    self.record(&place, &mut body, context);
                }
                Waiting::Cut { sender, record, mut prefix } => self.cut(sender, record, &mut prefix, context),
                Waiting::Lost { sender, bytes } => self.lose(sender, bytes, context),
                Waiting::Fin { sender, packet } => self.fin(sender, packet, context),
                Waiting::Reset { sender, packet } => self.reset(sender, packet, context),
            }
        }
    }
}
