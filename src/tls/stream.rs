//! The channel: records of both senders in, application data out.

use std::sync::Arc;

use super::cipher::RecordCipher;
use super::facts::{Alert, EarlyData, SeenRecord, TlsFacts};
use super::handshake::{MessageKind, MessageReader, looks_like_post_handshake};
use super::hello::Version;
use super::keys::KeyStore;
use super::negotiation::Negotiation;
use super::outlet::Outlet;
use super::protection::{Epoch, Opening, Protection};
use super::record::{ContentType, Input, Record, RecordHeader, RecordReader, Step};
use crate::base::PacketRef;
use crate::base::limits::{TLS_EARLY_DATA_BYTES, TLS_TRIAL_BYTES, TLS_WAITING_BYTES};
use crate::flow::{Sender, StreamContext, StreamData, StreamSink};

/// Bytes of a record that is not application data and is worth reading; hellos and tickets are shorter than
/// the longest record, alerts much shorter.
const ALERT_BYTES: u16 = 512;

/// Bytes of TLS 1.3 records that may hold a key update, a ticket's end or an alert, and are read even if the
/// inner sink needs nothing more.
const SMALL_RECORD_BYTES: u16 = 64;

/// Sessions whose secrets are tried on a connection without ClientHello.
const SEARCHED_SESSIONS: usize = 64;

/// Records on which they are tried.
const SEARCHED_RECORDS: u64 = 8;

/// Reads the TLS records of one flow and hands their application data to `S`.
///
/// Without keys it follows only record headers, hellos and alerts, and skips the rest by length.
#[derive(Debug)]
pub struct TlsStream<S> {
    keys: Arc<KeyStore>,
    negotiation: Negotiation,
    halves: [Half; 2],
    early: Vec<Held>,
    early_bytes: usize,
    /// What came before a hello without which it cannot be read.
    waiting: Vec<Waiting>,
    waiting_bytes: usize,
    /// Bytes tried in vain to find out whose secrets fit.
    search_bytes: u64,
    facts: Box<TlsFacts>,
    inner: S,
}

/// One sender's side.
#[derive(Debug)]
struct Half {
    records: Option<RecordReader>,
    messages: MessageReader,
    protection: Protection,
    outlet: Outlet,
    last: Option<(PacketRef, Option<u64>)>,
}

/// Early data that the server has not accepted yet.
#[derive(Debug)]
struct Held {
    bytes: Box<[u8]>,
    packet: PacketRef,
    record_end: u64,
}

/// What waits for a hello: captures are not always in order.
#[derive(Debug)]
enum Waiting {
    Record { place: Place, body: Vec<u8> },
    Fin { sender: Sender, packet: PacketRef },
    Reset { sender: Sender, packet: PacketRef },
}

/// Where a record stands.
#[derive(Clone, Copy, Debug)]
struct Place {
    sender: Sender,
    record: Record,
    packet: PacketRef,
    /// How far the sender had acknowledged its peer's records.
    acks: Option<u64>,
}

impl<S: StreamSink> StreamSink for TlsStream<S> {
    fn data(&mut self, sender: Sender, data: &StreamData<'_>, context: &StreamContext) -> u64 {
        let mut input = Input { offset: data.offset, bytes: data.bytes };
        let half = &mut self.halves[sender.index()];
        half.last = Some((data.packet, data.acks));
        if half.records.is_none() {
            half.records = Some(RecordReader::new(data.offset));
            if !context.from_start[sender.index()] {
                half.protection.begin_mid_stream();
                half.outlet.begin_mid_stream();
            }
        }
        while let Some(records) = &mut self.halves[sender.index()].records {
            match records.step(&mut input) {
                Step::Starved => break,
                Step::Header(record) => {
                    let place = Place { sender, record, packet: data.packet, acks: data.acks };
                    self.header(&place, context);
                }
                Step::Record(record) => {
                    let mut body = std::mem::take(records.body());
                    let place = Place { sender, record, packet: data.packet, acks: data.acks };
                    let proved = self.hold_or_read(&place, &mut body, context);
                    if let Some(records) = &mut self.halves[sender.index()].records {
                        *records.body() = body;
                        if record.guessed && !proved {
                            records.search();
                        }
                    }
                }
                Step::Lost => self.lose(sender, 0, context),
            }
        }
        if !self.waiting.is_empty()
            && !Sender::BOTH.into_iter().any(|sender| self.awaits_hello(sender, context))
        {
            self.read_waiting(context);
        }
        self.halves[sender.index()].records.as_ref().map_or(data.end(), RecordReader::needed)
    }

    fn gap(&mut self, sender: Sender, from: u64, to: u64, context: &StreamContext) -> u64 {
        let records = self.halves[sender.index()].records.get_or_insert_with(|| RecordReader::new(from));
        let damage = records.gap(to);
        if let Some(record) = damage.cut {
            let mut prefix = std::mem::take(records.body());
            self.cut(sender, record, &mut prefix, context);
        }
        if let Some(bytes) = damage.lost_bytes {
            self.lose(sender, bytes, context);
        }
        self.halves[sender.index()].records.as_ref().map_or(to, RecordReader::needed)
    }

    fn fin(&mut self, sender: Sender, packet: PacketRef, context: &StreamContext) {
        if self.waiting.is_empty() {
            self.settle(sender, context);
            self.inner.fin(sender, packet, &plain_context(&self.halves, context));
        } else {
            self.waiting.push(Waiting::Fin { sender, packet });
        }
    }

    fn reset(&mut self, sender: Sender, packet: PacketRef, context: &StreamContext) {
        if self.waiting.is_empty() {
            self.settle(sender, context);
            self.inner.reset(sender, packet, &plain_context(&self.halves, context));
        } else {
            self.waiting.push(Waiting::Reset { sender, packet });
        }
    }
}

impl<S: StreamSink> TlsStream<S> {
    /// Begins with a flow's first bytes.
    pub fn new(keys: Arc<KeyStore>, inner: S) -> Self {
        let half = || Half {
            records: None,
            messages: MessageReader::default(),
            protection: Protection::new(),
            outlet: Outlet::new(),
            last: None,
        };
        Self {
            keys,
            negotiation: Negotiation::default(),
            halves: [half(), half()],
            early: Vec::new(),
            early_bytes: 0,
            waiting: Vec::new(),
            waiting_bytes: 0,
            search_bytes: 0,
            facts: Box::default(),
            inner,
        }
    }

    /// What TLS showed so far.
    pub fn facts(&self) -> &TlsFacts {
        &self.facts
    }

    /// What reads the plaintext.
    pub fn inner(&self) -> &S {
        &self.inner
    }

    /// What reads the plaintext, to take from it.
    pub fn inner_mut(&mut self) -> &mut S {
        &mut self.inner
    }

    /// The flow is over: tells the inner sink what is missing at the end. Answers the sink, the facts and the
    /// context in offsets of the plaintext.
    pub fn finish(mut self, context: &StreamContext) -> (S, Box<TlsFacts>, StreamContext) {
        self.read_waiting(context);
        for sender in Sender::BOTH {
            self.settle(sender, context);
        }
        let context = plain_context(&self.halves, context);
        (self.inner, self.facts, context)
    }

    /// The context in offsets of the plaintext.
    pub fn plain_context(&self, context: &StreamContext) -> StreamContext {
        plain_context(&self.halves, context)
    }

    /// How far a sender's plaintext is acknowledged if its records are up to `offset`; `None` if not even its
    /// first is, or if that was too many records ago.
    pub fn plain_acknowledged(&self, sender: Sender, offset: u64) -> Option<u64> {
        self.halves[sender.index()].outlet.ends.plain(offset)
    }

    /// Whether the plaintext at an offset was proved by its record's tag; it was not where a part of the
    /// record is missing.
    pub fn is_verified(&self, sender: Sender, offset: u64) -> bool {
        self.halves[sender.index()].outlet.is_verified(offset)
    }

    fn is_client(&self, sender: Sender) -> bool {
        self.facts.client == Some(sender)
    }

    fn is_tls13(&self) -> bool {
        self.facts.version == Some(Version::TLS13) || self.negotiation.is_tls13(&self.keys)
    }

    /// A header was read: notes it and decides whether the body is needed.
    fn header(&mut self, place: &Place, context: &StreamContext) {
        let (sender, header) = (place.sender, place.record.header);
        let seen = SeenRecord { kind: header.kind, length: header.length, packet: place.packet };
        let sent = &mut self.facts.sent[sender.index()];
        sent.records = sent.records.saturating_add(1);
        sent.last_record = Some(seen);
        sent.alert_sized = None;
        if self.wants(place) || self.must_wait(place, context) {
            if let Some(records) = &mut self.halves[sender.index()].records {
                records.want();
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

    /// Whether a hello is still to come without which a sender's records cannot be read.
    fn awaits_hello(&self, sender: Sender, context: &StreamContext) -> bool {
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
    fn must_wait(&self, place: &Place, context: &StreamContext) -> bool {
        let waits = |waiting: &Waiting| matches!(waiting, Waiting::Record { place: other, .. } if other.sender == place.sender);
        if self.waiting.iter().any(waits) {
            return true;
        }
        let header = place.record.header;
        let protected = header.kind == ContentType::APPLICATION_DATA
            || self.halves[place.sender.index()].protection.is_on;
        protected && self.waiting_bytes < TLS_WAITING_BYTES && self.awaits_hello(place.sender, context)
    }

    fn hold_or_read(&mut self, place: &Place, body: &mut Vec<u8>, context: &StreamContext) -> bool {
        if !self.must_wait(place, context) {
            return self.record(place, body, context);
        }
        self.waiting_bytes += body.len();
        self.waiting.push(Waiting::Record { place: *place, body: std::mem::take(body) });
        if self.waiting_bytes >= TLS_WAITING_BYTES {
            self.read_waiting(context);
        }
        true
    }

    /// Reads what waited, in vain or not.
    fn read_waiting(&mut self, context: &StreamContext) {
        for waiting in std::mem::take(&mut self.waiting) {
            match waiting {
                Waiting::Record { place, mut body } => {
                    self.record(&place, &mut body, context);
                }
                Waiting::Fin { sender, packet } => self.fin(sender, packet, context),
                Waiting::Reset { sender, packet } => self.reset(sender, packet, context),
            }
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
            half.outlet.pass(bytes as u64, place.packet);
            half.outlet.ends.push(place.record.end, half.outlet.reached);
            half.protection.pass();
            return;
        }
        self.unopened(place);
    }

    /// A protected record that stays unread.
    fn unopened(&mut self, place: &Place) {
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
        if tls13 {
            let seen = SeenRecord { kind: header.kind, length: header.length, packet: place.packet };
            let alert_sized = header.length == alert_bytes && sent.last_record == Some(seen);
            sent.alert_sized = alert_sized.then_some(place.packet);
        } else {
            sent.first_data.get_or_insert(place.packet);
            self.halves[place.sender.index()].protection.is_on = true;
        }
    }

    /// A whole record. Answers whether it proved itself.
    fn record(&mut self, place: &Place, body: &mut [u8], context: &StreamContext) -> bool {
        if place.record.header.kind == ContentType::APPLICATION_DATA && self.may_search() {
            self.search(place, body);
        }
        match place.record.header.kind {
            ContentType::APPLICATION_DATA if self.is_tls13() => self.tls13_record(place, body, context),
            ContentType::CHANGE_CIPHER_SPEC if self.is_tls13() => body == [1],
            _ => self.tls12_record(place, body, context),
        }
    }

    /// Whether the ClientHello is missing and it may be found out whose secrets fit.
    fn may_search(&self) -> bool {
        self.facts.client_random.is_none()
            && self.search_bytes < TLS_TRIAL_BYTES
            && (1..=SEARCHED_SESSIONS).contains(&self.keys.sessions())
    }

    /// Tries the secrets of all sessions on a record of application data.
    fn search(&mut self, place: &Place, body: &[u8]) {
        let header = place.record.header;
        let sessions = self.keys.few_sessions(SEARCHED_SESSIONS);
        let share = TLS_TRIAL_BYTES / SEARCHED_RECORDS / (2 * sessions.len() as u64).max(1);
        let protection = &self.halves[place.sender.index()].protection;
        for (random, secrets) in sessions {
            for client in Sender::BOTH {
                if self.facts.client.is_some_and(|known| known != client) {
                    continue;
                }
                let of_client = client == place.sender;
                let mut attempt = protection.attempt(share);
                let mut copy = body.to_vec();
                let negotiation = self.negotiation.with_client(*random);
                let found = if negotiation.is_tls13(&self.keys) {
                    attempt.open_tls13(secrets, of_client, self.facts.suite, header, &mut copy)
                } else {
                    let derive = || negotiation.tls12_cipher(&self.keys, of_client);
                    attempt.open_tls12(derive, header, &mut copy)
                };
                if found.is_some() {
                    self.negotiation.adopt(*random, client, &mut self.facts);
                    return;
                }
            }
        }
        self.search_bytes = self.search_bytes.saturating_add(TLS_TRIAL_BYTES / SEARCHED_RECORDS);
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

    fn may_have_lost_early_data(&self, sender: Sender) -> bool {
        let offered = match self.facts.early_data {
            Some(EarlyData::Rejected) => false,
            Some(EarlyData::Offered | EarlyData::Accepted) => true,
            None => {
                let secrets = self.negotiation.secrets(&self.keys);
                self.facts.client_hello.is_none() && secrets.is_some_and(|secrets| secrets.early().is_some())
            }
        };
        offered && self.is_client(sender)
    }

    fn alert(&mut self, place: &Place, body: &[u8]) -> bool {
        let &[level, description] = body else { return false };
        let alert = Alert { sender: place.sender, content: Some((level, description)), packet: place.packet };
        self.facts.add_alert(alert);
        true
    }

    /// Handshake messages, protected in `epoch` if that of TLS 1.3 is given.
    fn handshake(&mut self, place: &Place, mut bytes: &[u8], epoch: Option<Epoch>, context: &StreamContext) {
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

    fn deliver(&mut self, place: &Place, plain: &[u8], context: &StreamContext) {
        let sender = place.sender;
        let sent = &mut self.facts.sent[sender.index()];
        sent.first_data.get_or_insert(place.packet);
        sent.data_bytes = sent.data_bytes.saturating_add(plain.len() as u64);
        self.facts.decrypted = true;
        let context = plain_context(&self.halves, context);
        let data = self.stream_data(place, plain);
        let outlet = &mut self.halves[sender.index()].outlet;
        outlet.data(sender, &data, &context, &mut self.inner);
        outlet.ends.push(place.record.end, outlet.reached);
    }

    fn stream_data<'a>(&self, place: &Place, bytes: &'a [u8]) -> StreamData<'a> {
        let peer = &self.halves[place.sender.peer().index()].outlet;
        StreamData {
            offset: self.halves[place.sender.index()].outlet.reached,
            bytes,
            packet: place.packet,
            segment_start: true,
            acks: place.acks.and_then(|acks| peer.ends.plain(acks)),
        }
    }

    fn hold_early(&mut self, place: &Place, plain: &[u8], context: &StreamContext) {
        match self.facts.early_data {
            Some(EarlyData::Accepted) => self.deliver(place, plain, context),
            Some(EarlyData::Rejected) => {}
            _ if self.early_bytes + plain.len() > TLS_EARLY_DATA_BYTES => self.miss(place.sender, context),
            _ => {
                self.early_bytes += plain.len();
                let (packet, record_end) = (place.packet, place.record.end);
                self.early.push(Held { bytes: plain.into(), packet, record_end });
            }
        }
    }

    /// The server took the client's early data, or passed over it.
    fn decide_early(&mut self, client: Sender, accepted: bool, context: &StreamContext) {
        let held = std::mem::take(&mut self.early);
        self.early_bytes = 0;
        if held.is_empty() && self.facts.early_data.is_none() {
            return;
        }
        if self.facts.early_data != Some(EarlyData::Accepted) {
            self.facts.early_data = Some(if accepted { EarlyData::Accepted } else { EarlyData::Rejected });
        }
        if !accepted {
            return;
        }
        for Held { bytes, packet, record_end } in held {
            let header = RecordHeader { kind: ContentType::APPLICATION_DATA, version: 0x0303, length: 0 };
            let record = Record { header, end: record_end, guessed: false };
            self.deliver(&Place { sender: client, record, packet, acks: None }, &bytes, context);
        }
    }

    /// A record whose end is missing: what is there is read without proof.
    fn cut(&mut self, sender: Sender, record: Record, prefix: &mut [u8], context: &StreamContext) {
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
    fn lose(&mut self, sender: Sender, bytes: u64, context: &StreamContext) {
        let half = &mut self.halves[sender.index()];
        half.protection.lose(bytes);
        half.messages.reset();
        self.facts.sent[sender.index()].losses += 1;
        self.miss(sender, context);
    }

    /// Application data of a sender may be missing.
    fn miss(&mut self, sender: Sender, context: &StreamContext) {
        let context = plain_context(&self.halves, context);
        self.halves[sender.index()].outlet.lose_unknown(sender, &context, &mut self.inner);
    }

    /// At an end: tells a hole that was kept back, if anything of the connection could be read.
    fn settle(&mut self, sender: Sender, context: &StreamContext) {
        if self.facts.decrypted {
            let context = plain_context(&self.halves, context);
            self.halves[sender.index()].outlet.settle(sender, &context, &mut self.inner);
        }
    }
}

fn plain_context(halves: &[Half; 2], context: &StreamContext) -> StreamContext {
    let outlets = halves.each_ref().map(|half| &half.outlet);
    let [originator, responder] = context.acknowledged;
    StreamContext {
        last_payload: outlets.map(|outlet| outlet.last_data),
        acknowledged: [
            originator.and_then(|offset| outlets[0].ends.plain(offset)),
            responder.and_then(|offset| outlets[1].ends.plain(offset)),
        ],
        reached: outlets.map(|outlet| outlet.reached),
        from_start: [
            outlets[0].from_start && context.from_start[0],
            outlets[1].from_start && context.from_start[1],
        ],
    }
}
