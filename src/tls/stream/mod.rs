//! The channel: records of both senders in, application data out.

mod damage;
mod deliver;
mod demand;
mod messages;
mod protected;
mod search;
mod waiting;

use std::sync::Arc;

use super::facts::TlsFacts;
use super::handshake::MessageReader;
use super::hello::Version;
use super::keys::KeyStore;
use super::negotiation::Negotiation;
use super::outlet::Outlet;
use super::protection::Protection;
use super::record::{Input, Record, RecordReader, Step, begins_record};
use crate::base::PacketRef;
use crate::flow::{Sender, StreamContext, StreamData, StreamSink};
use deliver::Held;
use waiting::Waiting;

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

/// Where a record stands.
#[derive(Clone, Copy, Debug)]
struct Place {
    sender: Sender,
    record: Record,
    packet: PacketRef,
    /// How far the sender had acknowledged its peer's records.
    acks: Option<u64>,
}

/// What is left of a stream that is over.
#[derive(Debug)]
pub struct TlsEnd<S> {
    /// What read the plaintext.
    pub inner: S,
    /// What TLS showed.
    pub facts: TlsFacts,
    /// The context in offsets of the plaintext.
    pub context: StreamContext,
    /// Where the plaintext stands in the records.
    pub places: PlainPlaces,
}

/// Where the plaintext of both senders stands in their records.
#[derive(Debug)]
pub struct PlainPlaces([Outlet; 2]);

impl PlainPlaces {
    /// Whether a sender's plaintext at an offset was proved by its record's tag; it was not where a part of the
    /// record is missing.
    pub fn is_verified(&self, sender: Sender, offset: u64) -> bool {
        self.0[sender.index()].is_verified(offset)
    }

    /// How far a sender's plaintext is acknowledged if its records are up to `offset`; `None` if not even its
    /// first is, or if that was too many records ago.
    pub fn acknowledged(&self, sender: Sender, offset: u64) -> Option<u64> {
        self.0[sender.index()].ends.plain(offset)
    }
}

impl<S: StreamSink> StreamSink for TlsStream<S> {
    fn data(&mut self, sender: Sender, data: &StreamData<'_>, context: &StreamContext) -> u64 {
        let mut input = Input { offset: data.offset, bytes: data.bytes };
        let half = &mut self.halves[sender.index()];
        half.last = Some((data.packet, data.acks));
        half.outlet.pass_on(data, context.last_payload[sender.index()]);
        if half.records.is_none() {
            if self.facts.client == Some(sender.peer()) && !begins_record(data.bytes) {
                self.facts.answered_in_clear = Some(data.packet);
            }
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
                Step::Tail(record) => {
                    let mut tail = std::mem::take(records.body());
                    let place = Place { sender, record, packet: data.packet, acks: data.acks };
                    self.tail(&place, &mut tail, context);
                    if let Some(records) = &mut self.halves[sender.index()].records {
                        *records.body() = tail;
                    }
                }
                Step::Lost => self.lose_in_order(sender, 0, context),
            }
        }
        self.halves[sender.index()].outlet.pass_within(data);
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
            if self.has_waiting(sender) {
                self.waiting.push(Waiting::Cut { sender, record, prefix });
            } else {
                self.cut(sender, record, &mut prefix, context);
            }
        }
        if let (Some(record), Some((packet, acks))) = (damage.without_tail, self.halves[sender.index()].last)
        {
            self.tail(&Place { sender, record, packet, acks }, &mut [], context);
        }
        if let Some(bytes) = damage.lost_bytes {
            self.lose_in_order(sender, bytes, context);
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

    /// Goes on with other secrets; the plaintext so far is missing.
    pub fn adopt_late(&mut self, keys: Arc<KeyStore>) {
        self.facts.has_keys |= self.facts.client_random.is_some_and(|random| keys.has_session(&random));
        self.keys = keys;
        for half in &mut self.halves {
            half.protection.begin_mid_stream();
            half.outlet.begin_mid_stream();
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

    /// The flow is over: tells the inner sink what is missing at the end.
    pub fn finish(mut self, context: &StreamContext) -> TlsEnd<S> {
        self.read_waiting(context);
        for sender in Sender::BOTH {
            self.settle(sender, context);
        }
        let context = plain_context(&self.halves, context);
        let places = PlainPlaces(self.halves.map(|half| half.outlet));
        TlsEnd { inner: self.inner, facts: *self.facts, context, places }
    }

    /// The context in offsets of the plaintext.
    pub fn plain_context(&self, context: &StreamContext) -> StreamContext {
        plain_context(&self.halves, context)
    }

    /// Record boundaries are lost, behind the records that wait.
    fn lose_in_order(&mut self, sender: Sender, bytes: u64, context: &StreamContext) {
        if self.has_waiting(sender) {
            self.waiting_bytes += size_of::<Waiting>();
            self.waiting.push(Waiting::Lost { sender, bytes });
        } else {
            self.lose(sender, bytes, context);
        }
    }

    fn is_client(&self, sender: Sender) -> bool {
        self.facts.client == Some(sender)
    }

    fn is_tls13(&self) -> bool {
        self.facts.version == Some(Version::TLS13) || self.negotiation.is_tls13(&self.keys)
    }
}

fn plain_context(halves: &[Half; 2], context: &StreamContext) -> StreamContext {
    let outlets = halves.each_ref().map(|half| &half.outlet);
    let [originator, responder] = context.acknowledged;
    StreamContext {
        last_payload: [
            outlets[0].last_data(context.last_payload[0]),
            outlets[1].last_data(context.last_payload[1]),
        ],
        acknowledged: [
            originator.and_then(|offset| outlets[0].ends.plain(offset)),
            responder.and_then(|offset| outlets[1].ends.plain(offset)),
        ],
        reached: outlets.map(|outlet| outlet.reached),
        from_start: [
            outlets[0].is_from_start() && context.from_start[0],
            outlets[1].is_from_start() && context.from_start[1],
        ],
    }
}
