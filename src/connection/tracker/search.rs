//! Streams of which the beginning is not known.

use super::{Carries, Stage, Tracker};
use crate::connection::exchange::Exchange;
use crate::connection::first_bytes::{FirstBytes, first_bytes};
use crate::connection::http2::Http2;
use crate::flow::{NOTHING_MORE, ORIGIN, Sender, StreamContext, StreamData, StreamSink};
use crate::http::h2::begins_with_frames;

impl Tracker {
    pub(super) fn search(&mut self, sender: Sender, data: &StreamData<'_>, context: &StreamContext) -> u64 {
        if data.segment_start {
            let client = match first_bytes(data.bytes) {
                FirstBytes::HttpRequest => Some(sender),
                FirstBytes::HttpResponse => Some(sender.peer()),
                FirstBytes::TlsRecord if self.tls_depth > 0 => return self.turn_off(Carries::Tls),
                FirstBytes::TlsRecord => {
                    self.stage = self.tls_stage();
                    return self.go_on_behind_hole(sender, data, context);
                }
                FirstBytes::Other if begins_with_frames(data.bytes) => {
                    self.note(Carries::Http2);
                    self.stage = Stage::Http2(Box::new(Http2::mid_stream(self.setup.inspection)));
                    return self.go_on_behind_hole(sender, data, context);
                }
                _ => None,
            };
            if let Some(client) = client
                && let Stage::Searching(searching) = &mut self.stage
            {
                self.carries = Carries::Http;
                let mut search = std::mem::take(searching);
                search.restart(sender);
                self.stage = Stage::Http(Box::new(Exchange::new(client, Some(search))));
                return self.data(sender, data, context);
            }
        }
        let Stage::Searching(searching) = &mut self.stage else { return data.end() };
        let needed = searching.data(sender, data);
        if self.settle_search(context) { needed } else { NOTHING_MORE }
    }

    /// Goes on with a stage that counts its bytes: what both senders sent before is missing to it.
    fn go_on_behind_hole(&mut self, sender: Sender, data: &StreamData<'_>, context: &StreamContext) -> u64 {
        let peer = sender.peer();
        let before = [(sender, data.offset), (peer, context.reached[peer.index()])];
        for (of, reached) in before {
            if context.from_start[of.index()] {
                self.gap(of, ORIGIN, reached, context);
            }
        }
        self.data(sender, data, context)
    }

    /// Looks for frames alone where HTTP was lost: an upgrade may have been in a gap.
    pub(super) fn search_if_lost(&mut self, context: &StreamContext) {
        if let Stage::Http(exchange) = &mut self.stage
            && let Some(searching) = exchange.take_search()
        {
            let failed = std::mem::take(&mut exchange.failed);
            self.keep(failed);
            self.stage = Stage::Searching(searching);
            self.settle_search(context);
        }
    }

    /// Ends a search that has found what it looked for, or cannot any more.
    fn settle_search(&mut self, context: &StreamContext) -> bool {
        let Stage::Searching(searching) = &mut self.stage else { return false };
        if let Some(mut session) = searching.proven(context) {
            session.inspect(self.inspection());
            self.carries = Carries::WebSocket;
            self.stage = Stage::WebSocket(Box::new(session));
        } else if searching.is_hopeless() {
            self.turn_off(Carries::Other);
            return false;
        }
        true
    }
}
