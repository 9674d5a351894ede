//! Which records are read, and what is noted of those that are not.

use super::{Half, Place, TlsStream};
use crate::flow::{Sender, StreamContext, StreamSink};
use crate::tls::facts::SeenRecord;
use crate::tls::record::{ContentType, RecordHeader};

/// Bytes of a record that is not application data and is worth reading; hellos and tickets are shorter than
/// the longest record, alerts much shorter.
const ALERT_BYTES: u16 = 512;

/// Bytes of TLS 1.3 records that may hold a key update, a ticket's end or an alert, and are read even if the
/// inner sink needs nothing more.
const SMALL_RECORD_BYTES: u16 = 64;

impl<S: StreamSink> TlsStream<S> {
    /// A header was read: notes it and decides whether the body is needed.
    pub(super) fn header(&mut self, place: &Place, context: &StreamContext) {
        let (sender, header) = (place.sender, place.record.header);
        let seen = SeenRecord { kind: header.kind, length: header.length, packet: place.packet };
        let sent = &mut self.facts.sent[sender.index()];
        sent.records = sent.records.saturating_add(1);
        if header.kind == ContentType::APPLICATION_DATA {
            sent.data_records = sent.data_records.saturating_add(1);
        }
        sent.last_record = Some(seen);
        sent.alert_sized = None;
        let must_wait = self.must_wait(place, context);
        if self.wants(place) || must_wait {
            let tail = self.tail_bytes(place).filter(|_| !must_wait);
            if let Some(records) = &mut self.halves[sender.index()].records {
                match tail {
                    Some(bytes) => records.want_tail(bytes),
                    None => records.want(),
                }
            }
        } else {
            self.pass(place);
        }
    }

    fn wants(&self, place: &Place) -> bool {
        let (sender, header) = (place.sender, place.record.header);
        let half = &self.halves[sender.index()];
        match header.kind {
            ContentType::CHANGE_CIPHER_SPEC | ContentType::ALERT => header.length <= ALERT_BYTES,
            ContentType::HANDSHAKE => self.is_tls13() || !half.protection.is_on || self.can_open(sender),
            ContentType::APPLICATION_DATA => {
                self.may_search() || self.can_open(sender) && !self.is_indifferent(sender, header)
            }
            _ => false,
        }
    }

    fn can_open(&self, sender: Sender) -> bool {
        let protection = &self.halves[sender.index()].protection;
        if self.is_tls13() {
            let secrets = self.negotiation.secrets(&self.keys);
            secrets.is_some_and(|secrets| protection.can_open_tls13(secrets, self.is_client(sender)))
        } else {
            let keys = protection.cipher().is_some() || self.negotiation.may_have_tls12_keys(&self.keys);
            keys && !protection.is_spent()
        }
    }

    /// Whether the inner sink needs nothing of a record of application data.
    fn is_indifferent(&self, sender: Sender, header: RecordHeader) -> bool {
        let Half { protection, outlet, .. } = &self.halves[sender.index()];
        let Some(bytes) = protection.cipher().and_then(|cipher| cipher.plain_bytes(header)) else {
            return false;
        };
        if !protection.is_certain() {
            return false;
        }
        // What is inside a record of TLS 1.3 shows only when it is opened; unless nothing at all is needed,
        // its length has to be known.
        let whole = if self.is_tls13() {
            if !protection.epoch().is_data() || header.length <= SMALL_RECORD_BYTES {
                return false;
            }
            u64::MAX / 2
        } else {
            bytes as u64
        };
        outlet.is_indifferent_to(whole)
    }

    /// Bytes at the end of a record that are enough of it: of its data the inner sink needs nothing, so that only
    /// how much there is has to be known.
    fn tail_bytes(&self, place: &Place) -> Option<usize> {
        let header = place.record.header;
        let Half { protection, outlet, .. } = &self.halves[place.sender.index()];
        let may_be_data = header.kind == ContentType::APPLICATION_DATA
            && header.length > SMALL_RECORD_BYTES
            && (!self.is_tls13() || protection.epoch().is_data() && !protection.pads);
        let is_known = protection.is_certain() && !self.may_search();
        let is_enough = may_be_data && is_known && outlet.is_indifferent_to(header.length.into());
        protection.cipher().filter(|_| is_enough)?.tail_bytes(header)
    }

    /// The last bytes of a record whose data is not needed, or none if they are missing.
    pub(super) fn tail(&mut self, place: &Place, tail: &mut [u8], context: &StreamContext) {
        let sender = place.sender;
        let half = &mut self.halves[sender.index()];
        let seq = half.protection.next_seq();
        let opened =
            half.protection.cipher().and_then(|cipher| cipher.open_tail(seq, place.record.header, tail));
        half.protection.pass();
        match opened {
            Some((ContentType::APPLICATION_DATA, bytes)) => {
                half.outlet.pass(bytes as u64, place.packet);
                half.outlet.ends.push(place.record.end, half.outlet.reached);
                self.facts.sent[sender.index()].unread_tail = false;
            }
            // A ticket, or another message that changes nothing; a key update is shorter.
            Some((ContentType::HANDSHAKE, _)) => {}
            _ => self.miss(sender, context),
        }
    }

    /// A record's body is not read.
    fn pass(&mut self, place: &Place) {
        let (sender, header) = (place.sender, place.record.header);
        let readable = self.can_open(sender);
        let half = &mut self.halves[sender.index()];
        let is_data = header.kind == ContentType::APPLICATION_DATA;
        if readable && is_data && half.protection.is_certain() {
            let bytes = half.protection.cipher().and_then(|cipher| cipher.plain_bytes(header)).unwrap_or(0);
            half.outlet.pass_until(place.record.end, bytes as u64, place.packet);
            half.outlet.ends.push(place.record.end, half.outlet.reached);
            half.protection.pass();
            self.facts.sent[sender.index()].unread_tail = false;
            return;
        }
        // Up to TLS 1.2 the first protected record of the handshake is the Finished, with keys or without.
        if header.kind == ContentType::HANDSHAKE {
            self.facts.sent[sender.index()].finished.get_or_insert(place.packet);
        }
        self.unopened(place);
    }

    /// A protected record that stays unread.
    pub(super) fn unopened(&mut self, place: &Place) {
        let header = place.record.header;
        let tls13 = self.is_tls13();
        let alert_bytes = if self.facts.suite.is_some_and(|suite| suite.0 == 0x1305) { 11 } else { 19 };
        let protected = header.kind == ContentType::APPLICATION_DATA
            || header.kind == ContentType::HANDSHAKE && self.halves[place.sender.index()].protection.is_on;
        let sent = &mut self.facts.sent[place.sender.index()];
        if protected && self.facts.has_keys {
            sent.unopened_records = sent.unopened_records.saturating_add(1);
        }
        if header.kind != ContentType::APPLICATION_DATA {
            return;
        }
        sent.unread_tail = true;
        if tls13 {
            let seen = SeenRecord { kind: header.kind, length: header.length, packet: place.packet };
            let alert_sized = header.length == alert_bytes && sent.last_record == Some(seen);
            sent.alert_sized = alert_sized.then_some(place.packet);
        } else {
            sent.first_data.get_or_insert(place.packet);
            self.halves[place.sender.index()].protection.is_on = true;
        }
    }
}
