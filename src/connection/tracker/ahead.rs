//! What was captured before the bytes of its peer that it answers: captures are not always in order, and an
//! answer before its question means nothing to TLS and HTTP/2.

use std::collections::VecDeque;

use super::{Stage, Tracker};
use crate::base::PacketRef;
use crate::base::limits::AHEAD_BYTES;
use crate::connection::held::Held;
use crate::connection::session::EndKind;
use crate::flow::{Sender, StreamContext, StreamData};

/// Pieces that acknowledge bytes of the peer which have not come yet, and those behind them.
#[derive(Debug, Default)]
pub(super) struct Ahead {
    pieces: VecDeque<Piece>,
    bytes: usize,
    /// Whether so much came that the peer's bytes are not late but missing.
    has_given_up: bool,
}

#[derive(Debug)]
struct Piece {
    sender: Sender,
    what: What,
    acks: Option<u64>,
    context: StreamContext,
}

#[derive(Debug)]
enum What {
    Data(Held),
    Fin(PacketRef),
}

impl Ahead {
    fn holds(&self, sender: Sender) -> bool {
        self.pieces.iter().any(|piece| piece.sender == sender)
    }
}

impl Tracker {
    /// Whether the order of both senders' bytes is looked after: once, where TCP's acknowledgments tell it.
    pub(super) fn orders_by_acks(&self) -> bool {
        self.tls_depth == 0 && matches!(self.stage, Stage::Tls(_) | Stage::Http2(_))
    }

    pub(super) fn data_in_order(
        &mut self,
        sender: Sender,
        data: &StreamData<'_>,
        context: &StreamContext,
    ) -> u64 {
        let is_ahead = data.acks.is_some_and(|acks| acks > reached(context, sender.peer()));
        let waits = match &self.ahead {
            Some(ahead) => !ahead.has_given_up && (is_ahead || ahead.holds(sender)),
            None => is_ahead,
        };
        if waits {
            let ahead = self.ahead.get_or_insert_default();
            ahead.bytes += data.bytes.len();
            ahead.has_given_up = ahead.bytes > AHEAD_BYTES;
            let what = What::Data(Held::new(data));
            ahead.pieces.push_back(Piece { sender, what, acks: data.acks, context: *context });
            if ahead.has_given_up {
                self.flush_ahead();
            }
            return data.end();
        }
        let needed = self.layer_data(sender, data, context);
        self.release_ahead(sender, data.end(), context);
        needed
    }

    /// A sender's FIN. Answers whether it has to wait for what stands before it.
    pub(super) fn fin_waits(&mut self, sender: Sender, packet: PacketRef, context: &StreamContext) -> bool {
        let Some(ahead) = self.ahead.as_mut().filter(|ahead| ahead.holds(sender)) else { return false };
        let what = What::Fin(packet);
        ahead.pieces.push_back(Piece { sender, what, acks: None, context: *context });
        true
    }

    /// A sender's bytes have come up to an offset: what waited for them goes on.
    pub(super) fn release_ahead(&mut self, sender: Sender, upto: u64, context: &StreamContext) {
        let mut now = context.reached;
        now[sender.index()] = now[sender.index()].max(upto);
        while let Some(ahead) = &mut self.ahead {
            let is_due =
                |piece: &Piece| piece.acks.is_none_or(|acks| acks <= now[piece.sender.peer().index()]);
            if !ahead.pieces.front().is_some_and(is_due) {
                break;
            }
            let Some(piece) = ahead.pieces.pop_front() else { break };
            let end = self.take_piece(&piece, now);
            now[piece.sender.index()] = now[piece.sender.index()].max(end);
        }
        self.settle_ahead();
    }

    /// Nothing waits any longer.
    pub(super) fn flush_ahead(&mut self) {
        while let Some(piece) = self.ahead.as_mut().and_then(|ahead| ahead.pieces.pop_front()) {
            self.take_piece(&piece, piece.context.reached);
        }
        self.settle_ahead();
    }

    fn take_piece(&mut self, piece: &Piece, reached: [u64; 2]) -> u64 {
        let context = StreamContext { reached, ..piece.context };
        let data = match &piece.what {
            What::Data(held) => held.data(),
            What::Fin(packet) => {
                self.end(piece.sender, EndKind::Fin, *packet, &context);
                return 0;
            }
        };
        let Ok(data) = data else { return 0 };
        self.layer_data(piece.sender, &data, &context);
        if let Some(ahead) = &mut self.ahead {
            ahead.bytes = ahead.bytes.saturating_sub(data.bytes.len());
        }
        data.end()
    }

    fn settle_ahead(&mut self) {
        if self.ahead.as_ref().is_some_and(|ahead| ahead.pieces.is_empty() && !ahead.has_given_up) {
            self.ahead = None;
        }
    }

    fn layer_data(&mut self, sender: Sender, data: &StreamData<'_>, context: &StreamContext) -> u64 {
        match &mut self.stage {
            Stage::Tls(layer) => crate::flow::StreamSink::data(&mut **layer, sender, data, context),
            Stage::Http2(http2) => http2.data(sender, data, context),
            _ => data.end(),
        }
    }
}

/// How far a sender was read; of one that has said nothing yet, to its beginning.
fn reached(context: &StreamContext, sender: Sender) -> u64 {
    context.reached[sender.index()].max(crate::flow::ORIGIN)
}
