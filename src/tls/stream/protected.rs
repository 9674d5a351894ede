//! Whole records, protected or not.

use super::{Half, Place, TlsStream};
use crate::flow::{StreamContext, StreamSink};
use crate::tls::facts::Alert;
use crate::tls::hello::Version;
use crate::tls::protection::{Epoch, Opening};
use crate::tls::record::ContentType;

impl<S: StreamSink> TlsStream<S> {
    /// A whole record. Answers whether it proved itself.
    pub(super) fn record(&mut self, place: &Place, body: &mut [u8], context: &StreamContext) -> bool {
        if place.record.header.kind == ContentType::APPLICATION_DATA && self.may_search() {
            self.search(place, body);
        }
        match place.record.header.kind {
            ContentType::APPLICATION_DATA if self.is_tls13() => self.tls13_record(place, body, context),
            ContentType::CHANGE_CIPHER_SPEC if self.is_tls13() => body == [1],
            _ => self.tls12_record(place, body, context),
        }
    }

    fn tls13_record(&mut self, place: &Place, body: &mut [u8], context: &StreamContext) -> bool {
        let of_client = self.is_client(place.sender);
        let (suite, header) = (self.facts.suite, place.record.header);
        let protection = &mut self.halves[place.sender.index()].protection;
        let before = protection.epoch();
        let opening = self
            .negotiation
            .secrets(&self.keys)
            .and_then(|secrets| protection.open_tls13(secrets, of_client, suite, header, body));
        match opening {
            Some(opening) => {
                if of_client && opening.epoch != Some(Epoch::EARLY) && before == Epoch::EARLY {
                    self.decide_early(place.sender, false, context);
                }
                if opening.epoch != Some(Epoch::EARLY) && opening.suite.is_some() {
                    self.facts.version = Some(Version::TLS13);
                    self.facts.suite = opening.suite;
                }
                self.opened(place, &opening, body, context);
                true
            }
            None => {
                if before.is_data() {
                    self.miss(place.sender, context);
                }
                self.unopened(place);
                false
            }
        }
    }

    fn tls12_record(&mut self, place: &Place, body: &mut [u8], context: &StreamContext) -> bool {
        let (sender, header) = (place.sender, place.record.header);
        let of_client = self.is_client(sender);
        let tls13 = self.is_tls13();
        let Half { protection, .. } = &mut self.halves[sender.index()];
        let is_data = header.kind == ContentType::APPLICATION_DATA;
        // Behind a hole a ChangeCipherSpec may have been missed.
        let unsure = !protection.is_on && !is_data;
        let derive = || self.negotiation.tls12_cipher(&self.keys, of_client);
        if unsure && protection.has_lost() && !tls13 {
            protection.derive_tls12(derive);
        }
        if tls13 || unsure && !(protection.has_lost() && protection.cipher().is_some()) {
            return self.plain_record(place, body, context);
        }
        let copy = if unsure { body.to_vec() } else { Vec::new() };
        match protection.open_tls12(derive, header, body) {
            Some(opening) => {
                self.opened(place, &opening, body, context);
                true
            }
            None if unsure => {
                body.copy_from_slice(&copy);
                self.plain_record(place, body, context)
            }
            None => {
                protection.is_on = true;
                match header.kind {
                    ContentType::APPLICATION_DATA => self.miss(sender, context),
                    ContentType::ALERT => {
                        self.facts.add_alert(Alert { sender, content: None, packet: place.packet });
                    }
                    ContentType::HANDSHAKE => {
                        self.facts.sent[sender.index()].finished.get_or_insert(place.packet);
                    }
                    ContentType::CHANGE_CIPHER_SPEC => protection.change_cipher(),
                    _ => {}
                }
                self.unopened(place);
                false
            }
        }
    }

    /// A record that is not protected. Answers whether it makes sense.
    fn plain_record(&mut self, place: &Place, body: &[u8], context: &StreamContext) -> bool {
        let sender = place.sender;
        match place.record.header.kind {
            ContentType::HANDSHAKE => {
                self.handshake(place, body, None, context);
                true
            }
            ContentType::ALERT => self.alert(place, body),
            ContentType::CHANGE_CIPHER_SPEC if body == [1] => {
                self.halves[sender.index()].protection.change_cipher();
                self.halves[sender.index()].messages.reset();
                true
            }
            _ => false,
        }
    }

    /// A protected record that was opened.
    fn opened(&mut self, place: &Place, opening: &Opening, body: &[u8], context: &StreamContext) {
        let sender = place.sender;
        self.facts.sent[sender.index()].unread_tail = false;
        let plain = body.get(opening.record.plain.clone()).unwrap_or_default();
        if opening.skipped {
            self.miss(sender, context);
        } else if opening.first && self.facts.renegotiations == 0 && !self.may_have_lost_early_data(sender) {
            self.halves[sender.index()].outlet.lost_nothing();
        }
        match opening.record.kind {
            ContentType::APPLICATION_DATA if opening.epoch == Some(Epoch::EARLY) => {
                self.hold_early(place, plain, context);
            }
            ContentType::APPLICATION_DATA => self.deliver(place, plain, context),
            ContentType::HANDSHAKE => {
                if opening.epoch.is_none() {
                    self.facts.sent[sender.index()].finished.get_or_insert(place.packet);
                }
                self.handshake(place, plain, opening.epoch, context);
            }
            ContentType::ALERT => {
                self.alert(place, plain);
            }
            // A renegotiation's; what follows is under its keys (RFC 5746 §3).
            ContentType::CHANGE_CIPHER_SPEC if opening.epoch.is_none() => {
                self.halves[sender.index()].protection.change_cipher();
            }
            _ => {}
        }
    }

    fn alert(&mut self, place: &Place, body: &[u8]) -> bool {
        let &[level, description] = body else { return false };
        let alert = Alert { sender: place.sender, content: Some((level, description)), packet: place.packet };
        self.facts.add_alert(alert);
        true
    }
}
