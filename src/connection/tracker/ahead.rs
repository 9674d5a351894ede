//! What was captured before the bytes of its peer that it answers: captures are not always in order, and an
//! answer before its question means nothing to TLS and HTTP/2.

use std::collections::VecDeque;

use super::{Stage, Tracker};
use crate::base::PacketRef;
use crate::base::limits::AHEAD_BYTES;
use crate::connection::held::Held;
use crate::connection::session::EndKind;
use crate::flow::{ORIGIN, Sender, StreamContext, StreamData, StreamSink};

/// Pieces that acknowledge bytes of the peer which have not come yet, and those behind them.
#[derive(Debug, Default)]
pub(super) struct Ahead {
    pieces: [VecDeque<Piece>; 2],
    /// Pieces that came so far.
    count: u64,
    bytes: usize,
    /// Whether so much came that the peer's bytes are not late but missing.
    has_given_up: bool,
}

#[derive(Debug)]
struct Piece {
    /// Its place among all that came.
    number: u64,
    what: What,
    acks: Option<u64>,
    context: StreamContext,
}

#[derive(Debug)]
enum What {
    Data(Held),
    Gap { from: u64, to: u64 },
    Fin(PacketRef),
}

impl Ahead {
    fn holds(&self, sender: Sender) -> bool {
        !self.pieces[sender.index()].is_empty()
    }

    fn push(&mut self, sender: Sender, what: What, acks: Option<u64>, context: &StreamContext) {
        let number = self.count;
        self.count += 1;
        self.pieces[sender.index()].push_back(Piece { number, what, acks, context: *context });
    }

    /// The next piece that need not wait any longer, now that both senders were read so far.
    fn due(&mut self, now: [u64; 2]) -> Option<(Sender, Piece)> {
        let is_due = |sender: Sender| {
            let front = self.pieces[sender.index()].front();
            front.is_some_and(|piece| piece.acks.is_none_or(|acks| acks <= now[sender.peer().index()]))
        };
        let sender = Sender::BOTH.into_iter().find(|sender| is_due(*sender))?;
        self.pieces[sender.index()].pop_front().map(|piece| (sender, piece))
    }

    /// The piece that came first.
    fn oldest(&mut self) -> Option<(Sender, Piece)> {
        let number = |sender: Sender| Some((self.pieces[sender.index()].front()?.number, sender));
        let (_, sender) = Sender::BOTH.into_iter().filter_map(number).min_by_key(|(number, _)| *number)?;
        self.pieces[sender.index()].pop_front().map(|piece| (sender, piece))
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
        if self.ahead.is_some() {
            // Bytes that nobody needed went by without a word.
            self.release_ahead(sender, 0, context);
        }
        let is_ahead = data.acks.is_some_and(|acks| acks > reached(context, sender.peer()));
        let waits = match &self.ahead {
            Some(ahead) => !ahead.has_given_up && (is_ahead || ahead.holds(sender)),
            None => is_ahead,
        };
        if waits {
            let ahead = self.ahead.get_or_insert_default();
            ahead.bytes += data.bytes.len();
            ahead.has_given_up = ahead.bytes > AHEAD_BYTES;
            ahead.push(sender, What::Data(Held::new(data)), data.acks, context);
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
        ahead.push(sender, What::Fin(packet), None, context);
        true
    }

    /// Missing bytes of a sender. Answers whether that has to wait for what stands before them.
    pub(super) fn gap_waits(&mut self, sender: Sender, from: u64, to: u64, context: &StreamContext) -> bool {
        let Some(ahead) = self.ahead.as_mut().filter(|ahead| ahead.holds(sender)) else { return false };
        ahead.push(sender, What::Gap { from, to }, None, context);
        true
    }

    /// A sender's bytes have come up to an offset: what waited for them goes on.
    pub(super) fn release_ahead(&mut self, sender: Sender, upto: u64, context: &StreamContext) {
        let mut now = context.reached;
        now[sender.index()] = now[sender.index()].max(upto);
        while let Some((of, piece)) = self.ahead.as_mut().and_then(|ahead| ahead.due(now)) {
            let end = self.take_piece(of, &piece, now);
            now[of.index()] = now[of.index()].max(end);
        }
        self.settle_ahead();
    }

    /// Nothing waits any longer.
    pub(super) fn flush_ahead(&mut self) {
        while let Some((sender, piece)) = self.ahead.as_mut().and_then(|ahead| ahead.oldest()) {
            self.take_piece(sender, &piece, piece.context.reached);
        }
        self.settle_ahead();
    }

    fn take_piece(&mut self, sender: Sender, piece: &Piece, reached: [u64; 2]) -> u64 {
        let context = StreamContext { reached, ..piece.context };
        let data = match &piece.what {
            What::Data(held) => held.data(),
            What::Gap { from, to } => {
                self.layer_gap(sender, *from, *to, &context);
                return *to;
            }
            What::Fin(packet) => {
                self.end(sender, EndKind::Fin, *packet, &context);
                return 0;
            }
        };
        let Ok(data) = data else { return 0 };
        self.layer_data(sender, &data, &context);
        if let Some(ahead) = &mut self.ahead {
            ahead.bytes = ahead.bytes.saturating_sub(data.bytes.len());
        }
        data.end()
    }

    fn settle_ahead(&mut self) {
        if self
            .ahead
            .as_ref()
            .is_some_and(|ahead| ahead.pieces.iter().all(VecDeque::is_empty) && !ahead.has_given_up)
        {
            self.ahead = None;
        }
    }

    pub(super) fn layer_data(
        &mut self,
        sender: Sender,
        data: &StreamData<'_>,
        context: &StreamContext,
    ) -> u64 {
        match &mut self.stage {
            Stage::Tls(layer) => layer.data(sender, data, context),
            Stage::Http2(http2) => http2.data(sender, data, context),
            _ => data.end(),
        }
    }

    pub(super) fn layer_gap(&mut self, sender: Sender, from: u64, to: u64, context: &StreamContext) -> u64 {
        match &mut self.stage {
            Stage::Tls(layer) => layer.gap(sender, from, to, context),
            Stage::Http2(http2) => http2.gap(sender, from, to, context),
            _ => to,
        }
    }
}

/// How far a sender was read; of one that has said nothing yet, to its beginning.
fn reached(context: &StreamContext, sender: Sender) -> u64 {
    context.reached[sender.index()].max(ORIGIN)
}
