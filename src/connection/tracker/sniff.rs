//! The first bytes of both directions.

use super::{Carries, Stage, TLS_DEPTH, Tracker};
use crate::base::limits::UNKNOWN_FIRST_BYTES;
use crate::connection::exchange::Exchange;
use crate::connection::first_bytes::{FirstBytes, first_bytes};
use crate::connection::held::Held;
use crate::connection::http2::Http2;
use crate::connection::searching::Searching;
use crate::connection::tls_layer::TlsLayer;
use crate::connection::via::proxied_ends;
use crate::flow::{Sender, StreamContext, StreamData, StreamSink};
use crate::http::h2::begins_with_frames;

/// Bytes of a PROXY header that hold all that is read of it.
const PROXY_HEADER_BYTES: usize = 107;

/// First bytes that do not tell enough yet.
#[derive(Debug, Default)]
pub(super) struct Sniffing {
    /// As they came.
    held: Vec<(Sender, Held)>,
    /// Whether a sender's first bytes were nothing that is known here: a server may speak first, as in HTTP/2.
    is_other: [bool; 2],
    other_bytes: usize,
}

impl Tracker {
    pub(super) fn sniff(&mut self, sender: Sender, data: &StreamData<'_>, context: &StreamContext) -> u64 {
        let begin = self.begin(sender).unwrap_or(0);
        if data.end() <= begin {
            return begin;
        }
        let Stage::Sniffing(sniffing) = &mut self.stage else { return data.end() };
        let new = super::behind(data, begin);
        if sniffing.is_none() {
            // Mostly the first bytes tell at once, so that nothing has to be held.
            match first_bytes(new.bytes) {
                FirstBytes::HttpRequest => self.begin_http(sender, context),
                FirstBytes::HttpResponse => self.begin_http(sender.peer(), context),
                FirstBytes::TlsRecord => self.begin_tls(context),
                _ => return self.sniff_on(sender, &new, data, context),
            };
            return self.data(sender, &new, context).max(data.end());
        }
        self.sniff_on(sender, &new, data, context)
    }

    fn sniff_on(
        &mut self,
        sender: Sender,
        new: &StreamData<'_>,
        data: &StreamData<'_>,
        context: &StreamContext,
    ) -> u64 {
        let begin = self.begin(sender);
        let Stage::Sniffing(sniffing) = &mut self.stage else { return data.end() };
        let sniffing = sniffing.get_or_insert_default();
        if sniffing.is_other[sender.index()] {
            sniffing.hold_other(sender, new);
            return data.end();
        }
        if sniffing.held.is_empty() {
            // Of most flows that are something else no more is held.
            sniffing.held.reserve_exact(1);
        }
        sniffing.held.push((sender, Held::new(new)));
        let (bytes, first) = sniffing.bytes_of(sender);
        match first_bytes(&bytes) {
            FirstBytes::NeedMore => data.end(),
            FirstBytes::HttpRequest => self.begin_http(sender, context).max(data.end()),
            FirstBytes::HttpResponse => self.begin_http(sender.peer(), context).max(data.end()),
            FirstBytes::TlsRecord => self.begin_tls(context).max(data.end()),
            FirstBytes::Http2Preface => {
                self.note(Carries::Http2);
                self.begin_http2(Http2::begin(None, self.setup.inspection), context).max(data.end())
            }
            FirstBytes::ProxyLine { length } if begin.is_none() => {
                if bytes.len() < length.min(PROXY_HEADER_BYTES) {
                    return data.end();
                }
                // One proxy speaks for the client, at the beginning; what follows is looked at as if new.
                let proxied = proxied_ends(bytes.get(..length).unwrap_or(&bytes));
                let past = self.past();
                past.via.get_or_insert_default().proxied = proxied;
                past.begin[sender.index()] = Some(first + length as u64);
                if let Stage::Sniffing(Some(sniffing)) = &mut self.stage {
                    sniffing.drop_of(sender);
                }
                self.sniff(sender, data, context)
            }
            FirstBytes::Other if !context.from_start[sender.index()] => {
                if begins_with_frames(&bytes) {
                    self.note(Carries::Http2);
                    return self
                        .begin_http2(Http2::mid_stream(self.setup.inspection), context)
                        .max(data.end());
                }
                self.begin_search(context).max(data.end())
            }
            FirstBytes::ProxyLine { .. } | FirstBytes::Other => {
                sniffing.is_other[sender.index()] = true;
                if sniffing.is_other == [true; 2] { self.turn_off(Carries::Other) } else { data.end() }
            }
        }
    }

    pub(super) fn sniff_gap(&mut self, sender: Sender, to: u64, context: &StreamContext) -> u64 {
        self.begin_search(context);
        self.gap(sender, to, to, context)
    }

    fn begin(&self, sender: Sender) -> Option<u64> {
        self.past.as_ref()?.begin[sender.index()]
    }

    fn begin_http(&mut self, client: Sender, context: &StreamContext) -> u64 {
        self.note(Carries::Http);
        let held = self.take_known();
        self.stage = Stage::Http(Box::new(Exchange::new(client, None)));
        self.replay(held, context)
    }

    fn begin_tls(&mut self, context: &StreamContext) -> u64 {
        if self.tls_depth >= TLS_DEPTH {
            return self.turn_off(Carries::Tls);
        }
        let held = self.take_known();
        self.stage = self.tls_stage();
        self.replay(held, context)
    }

    pub(super) fn tls_stage(&mut self) -> Stage {
        self.note(Carries::Tls);
        Stage::Tls(Box::new(TlsLayer::new(&self.setup, self.tls_depth + 1)))
    }

    fn begin_http2(&mut self, http2: Http2, context: &StreamContext) -> u64 {
        let held = self.take_held();
        self.stage = Stage::Http2(Box::new(http2));
        self.replay(held, context)
    }

    fn begin_search(&mut self, context: &StreamContext) -> u64 {
        let held = self.take_known();
        self.stage = Stage::Searching(Box::<Searching>::default());
        self.replay(held, context)
    }

    /// All that is held.
    fn take_held(&mut self) -> Vec<(Sender, Held)> {
        match &mut self.stage {
            Stage::Sniffing(Some(sniffing)) => std::mem::take(&mut sniffing.held),
            _ => Vec::new(),
        }
    }

    /// What is held of senders that may speak what their peer speaks.
    fn take_known(&mut self) -> Vec<(Sender, Held)> {
        let is_other = match &self.stage {
            Stage::Sniffing(Some(sniffing)) => sniffing.is_other,
            _ => [false; 2],
        };
        let mut held = self.take_held();
        held.retain(|(of, _)| !is_other[of.index()]);
        held
    }
}

impl Sniffing {
    /// A sender's bytes so far, and the offset of the first.
    fn bytes_of(&self, sender: Sender) -> (Vec<u8>, u64) {
        let own =
            || self.held.iter().filter(move |(of, _)| *of == sender).filter_map(|(_, held)| held.data().ok());
        let bytes = own().flat_map(|data| data.bytes).copied().collect();
        (bytes, own().map(|data| data.offset).next().unwrap_or_default())
    }

    fn drop_of(&mut self, sender: Sender) {
        self.held.retain(|(of, _)| *of != sender);
    }

    /// Keeps a little of what is not known yet.
    fn hold_other(&mut self, sender: Sender, data: &StreamData<'_>) {
        self.other_bytes = self.other_bytes.saturating_add(data.bytes.len());
        if self.other_bytes <= UNKNOWN_FIRST_BYTES {
            self.held.push((sender, Held::new(data)));
        } else if let Some((_, Held::Gap { to })) = self.held.last_mut().filter(|(of, _)| *of == sender) {
            *to = data.end();
        } else {
            self.held.push((sender, Held::Gap { to: data.end() }));
        }
    }
}
