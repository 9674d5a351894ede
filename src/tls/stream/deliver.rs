//! Application data on its way to the inner sink, and early data before the server took it (RFC 8446 §2.3).

use super::{Place, TlsStream, plain_context};
use crate::base::PacketRef;
use crate::base::limits::TLS_EARLY_DATA_BYTES;
use crate::flow::{Sender, StreamContext, StreamData, StreamSink};
use crate::tls::facts::EarlyData;
use crate::tls::record::{ContentType, Record, RecordHeader};

/// Early data that the server has not accepted yet.
#[derive(Debug)]
pub(super) struct Held {
    bytes: Box<[u8]>,
    packet: PacketRef,
    record_end: u64,
}

impl<S: StreamSink> TlsStream<S> {
    pub(super) fn deliver(&mut self, place: &Place, plain: &[u8], context: &StreamContext) {
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

    pub(super) fn stream_data<'a>(&self, place: &Place, bytes: &'a [u8]) -> StreamData<'a> {
        let peer = &self.halves[place.sender.peer().index()].outlet;
        StreamData {
            offset: self.halves[place.sender.index()].outlet.reached,
            bytes,
            packet: place.packet,
            segment_start: true,
            acks: place.acks.and_then(|acks| peer.ends.plain(acks)),
        }
    }

    pub(super) fn may_have_lost_early_data(&self, sender: Sender) -> bool {
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

    pub(super) fn hold_early(&mut self, place: &Place, plain: &[u8], context: &StreamContext) {
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
    pub(super) fn decide_early(&mut self, client: Sender, accepted: bool, context: &StreamContext) {
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
}
