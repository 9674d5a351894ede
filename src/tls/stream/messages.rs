//! What handshake messages change.

use super::{Place, TlsStream};
use crate::flow::{StreamContext, StreamSink};
use crate::tls::facts::EarlyData;
use crate::tls::handshake::MessageKind;
use crate::tls::protection::Epoch;

impl<S: StreamSink> TlsStream<S> {
    /// Handshake messages, protected in `epoch` if that of TLS 1.3 is given.
    pub(super) fn handshake(
        &mut self,
        place: &Place,
        mut bytes: &[u8],
        epoch: Option<Epoch>,
        context: &StreamContext,
    ) {
        let (sender, packet) = (place.sender, place.packet);
        let of_client = self.is_client(sender);
        let mut messages = std::mem::take(&mut self.halves[sender.index()].messages);
        while let Some((kind, body)) = messages.next(&mut bytes) {
            let half = &mut self.halves[sender.index()];
            match (kind, epoch) {
                (MessageKind::ClientHello, None) => {
                    self.negotiation.client_hello(&body, sender, packet, &self.keys, &mut self.facts);
                }
                (MessageKind::ServerHello, None) => {
                    self.negotiation.server_hello(&body, sender, packet, &mut self.facts);
                }
                (MessageKind::ClientKeyExchange, None) if self.keys.has_premasters() => {
                    self.negotiation.client_key_exchange(&body, &self.keys);
                    self.facts.has_keys |= self.negotiation.may_have_tls12_keys(&self.keys);
                }
                (MessageKind::EncryptedExtensions, Some(Epoch::HANDSHAKE)) => {
                    self.negotiation.encrypted_extensions(&body, &mut self.facts);
                    if let Some(decided @ (EarlyData::Accepted | EarlyData::Rejected)) = self.facts.early_data
                    {
                        self.decide_early(sender.peer(), decided == EarlyData::Accepted, context);
                    }
                }
                (MessageKind::EndOfEarlyData, Some(Epoch::EARLY)) => {
                    if let Some(secrets) = self.negotiation.secrets(&self.keys) {
                        half.protection.advance(Epoch::HANDSHAKE, secrets, of_client);
                    }
                    self.decide_early(sender, true, context);
                }
                (MessageKind::Finished, Some(Epoch::HANDSHAKE)) => {
                    self.facts.sent[sender.index()].finished.get_or_insert(packet);
                    if let Some(secrets) = self.negotiation.secrets(&self.keys) {
                        half.protection.advance(Epoch::DATA, secrets, of_client);
                    }
                }
                (MessageKind::KeyUpdate, Some(now)) if now.is_data() => {
                    let sent = &mut self.facts.sent[sender.index()];
                    sent.key_updates = sent.key_updates.saturating_add(1);
                    if let Some(secrets) = self.negotiation.secrets(&self.keys) {
                        half.protection.advance(now.next(), secrets, of_client);
                    }
                }
                _ => {}
            }
        }
        self.halves[sender.index()].messages = messages;
    }
}
