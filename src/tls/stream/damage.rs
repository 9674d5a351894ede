//! What holes in the stream do to records.

use super::{Place, TlsStream, plain_context};
use crate::flow::{Sender, StreamContext, StreamSink};
use crate::tls::cipher::RecordCipher;
use crate::tls::handshake::{MessageKind, looks_like_post_handshake};
use crate::tls::record::{ContentType, Record};

impl<S: StreamSink> TlsStream<S> {
    /// A record whose end is missing: what is there is read without proof.
    pub(super) fn cut(&mut self, sender: Sender, record: Record, prefix: &mut [u8], context: &StreamContext) {
        let header = record.header;
        let (tls13, of_client) = (self.is_tls13(), self.is_client(sender));
        let half = &mut self.halves[sender.index()];
        let protected = header.kind == ContentType::APPLICATION_DATA || half.protection.is_on && !tls13;
        if !protected {
            return self.cut_handshake(sender, record, prefix, context);
        }
        half.messages.reset();
        if !tls13 {
            half.protection.derive_tls12(|| self.negotiation.tls12_cipher(&self.keys, of_client));
        }
        let numbered = half.protection.cipher().is_none_or(RecordCipher::needs_number);
        if numbered && !half.protection.is_certain() {
            half.protection.lose(0);
            if header.kind == ContentType::APPLICATION_DATA {
                self.miss(sender, context);
            }
            return;
        }
        let is_data =
            header.kind == ContentType::APPLICATION_DATA && (!tls13 || half.protection.epoch().is_data());
        let seq = half.protection.next_seq();
        let cipher = half.protection.cipher();
        let whole = cipher.and_then(|cipher| cipher.plain_bytes(header));
        let read = cipher.filter(|_| is_data).and_then(|cipher| cipher.open_prefix(seq, header, prefix));
        let plain = read.and_then(|range| prefix.get(range)).unwrap_or_default();
        half.protection.pass();
        if !is_data {
            return;
        }
        if tls13 && looks_like_post_handshake(plain, whole.unwrap_or(0)) {
            return self.miss(sender, context);
        }
        if let (Some((packet, acks)), false) = (half.last, plain.is_empty()) {
            let exact = whole.filter(|_| !half.protection.pads);
            let sent = &mut self.facts.sent[sender.index()];
            sent.unverified_records = sent.unverified_records.saturating_add(1);
            sent.first_data.get_or_insert(packet);
            sent.data_bytes = sent.data_bytes.saturating_add(plain.len() as u64);
            self.facts.decrypted = true;
            let context = plain_context(&self.halves, context);
            let data = self.stream_data(&Place { sender, record, packet, acks }, plain);
            let outlet = &mut self.halves[sender.index()].outlet;
            outlet.unverified_data(sender, &data, &context, &mut self.inner);
            match exact {
                Some(whole) => {
                    let rest = whole.saturating_sub(plain.len()) as u64;
                    outlet.lose(rest, sender, &context, &mut self.inner);
                    outlet.ends.push(record.end, outlet.reached);
                }
                None => outlet.lose_unknown(sender, &context, &mut self.inner),
            }
        } else {
            self.miss(sender, context);
        }
    }

    /// A handshake record in the clear whose end is missing: a hello's first bytes already tell its random.
    fn cut_handshake(&mut self, sender: Sender, record: Record, prefix: &[u8], context: &StreamContext) {
        let Some((packet, acks)) = self.halves[sender.index()].last else { return };
        if record.header.kind == ContentType::HANDSHAKE {
            self.handshake(&Place { sender, record, packet, acks }, prefix, None, context);
        }
        match self.halves[sender.index()].messages.cut() {
            Some((MessageKind::ClientHello, body)) => {
                self.negotiation.client_hello(&body, sender, packet, &self.keys, &mut self.facts);
            }
            Some((MessageKind::ServerHello, body)) => {
                self.negotiation.server_hello(&body, sender, packet, &mut self.facts);
            }
            _ => {}
        }
    }

    /// Record boundaries are unknown from here on.
    pub(super) fn lose(&mut self, sender: Sender, bytes: u64, context: &StreamContext) {
        let half = &mut self.halves[sender.index()];
        half.protection.lose(bytes);
        half.messages.reset();
        self.facts.sent[sender.index()].losses += 1;
        self.miss(sender, context);
    }

    /// Application data of a sender may be missing.
    pub(super) fn miss(&mut self, sender: Sender, context: &StreamContext) {
        let context = plain_context(&self.halves, context);
        self.halves[sender.index()].outlet.lose_unknown(sender, &context, &mut self.inner);
    }

    /// At an end: tells a hole that was kept back, if anything of the connection could be read.
    pub(super) fn settle(&mut self, sender: Sender, context: &StreamContext) {
        if self.facts.decrypted {
            let context = plain_context(&self.halves, context);
            self.halves[sender.index()].outlet.settle(sender, &context, &mut self.inner);
        }
    }
}
