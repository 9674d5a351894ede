//! TLS as a layer of a channel: the sessions inside it, and records that wait for their keys.

use std::sync::Arc;

use super::channel::ChannelEnd;
use super::held::Held;
use super::session::Session;
use super::setup::Setup;
use super::tracker::Tracker;
use crate::base::limits::TLS_HELD_BYTES;
use crate::base::{PacketRef, Side};
use crate::flow::{Sender, StreamContext, StreamData, StreamSink};
use crate::tls::{TlsFacts, TlsStream};

/// A stream of TLS records with what reads their plaintext.
#[derive(Debug)]
pub(super) struct TlsLayer {
    stream: TlsStream<Tracker>,
    depth: u8,
    /// What was read, as long as keys may still come for it.
    kept: Option<Box<Kept>>,
    /// Whether keys came too late for some of it.
    keys_were_late: bool,
}

#[derive(Debug, Default)]
struct Kept {
    pieces: Vec<(Sender, Piece, StreamContext)>,
    ends: Vec<(Sender, End, StreamContext)>,
    bytes: usize,
    /// How far each sender was read.
    reached: [u64; 2],
    is_full: bool,
}

#[derive(Debug)]
enum Piece {
    Data(Held),
    Gap { from: u64, to: u64 },
}

#[derive(Debug)]
enum End {
    Fin(PacketRef),
    Reset(PacketRef),
}

impl StreamSink for TlsLayer {
    fn data(&mut self, sender: Sender, data: &StreamData<'_>, context: &StreamContext) -> u64 {
        let needed = self.stream.data(sender, data, context);
        if self.keep(sender, || Piece::Data(Held::new(data)), data.bytes.len(), needed, context) {
            data.end()
        } else {
            needed
        }
    }

    fn gap(&mut self, sender: Sender, from: u64, to: u64, context: &StreamContext) -> u64 {
        let needed = self.stream.gap(sender, from, to, context);
        if self.keep(sender, || Piece::Gap { from, to }, 0, to, context) { to } else { needed }
    }

    fn fin(&mut self, sender: Sender, packet: PacketRef, context: &StreamContext) {
        self.keep_end(sender, End::Fin(packet), context);
        self.stream.fin(sender, packet, context);
    }

    fn reset(&mut self, sender: Sender, packet: PacketRef, context: &StreamContext) {
        self.keep_end(sender, End::Reset(packet), context);
        self.stream.reset(sender, packet, context);
    }
}

impl TlsLayer {
    pub(super) fn new(setup: &Arc<Setup>, depth: u8) -> Self {
        let inner = Tracker::inside_tls(setup, depth);
        Self {
            stream: TlsStream::new(Arc::clone(&setup.keys), inner),
            depth,
            kept: setup.awaits_keys.then(Box::default),
            keys_were_late: false,
        }
    }

    /// Whether something is kept that these secrets may open.
    pub(super) fn may_gain_from(&self, setup: &Setup) -> bool {
        self.kept.is_some()
            && self.stream.facts().client_random.map_or(!setup.keys.is_empty(), |random| {
                setup.keys.has_session(&random) || setup.keys.has_premasters()
            })
    }

    /// Bytes that are kept for secrets.
    pub(super) fn kept_bytes(&self) -> usize {
        self.kept.as_ref().map_or(0, |kept| kept.bytes)
    }

    /// Lets them go: should secrets come, only what follows can be read.
    pub(super) fn drop_kept(&mut self) {
        if let Some(kept) = &mut self.kept {
            (kept.pieces, kept.bytes, kept.is_full) = (Vec::new(), 0, true);
        }
    }

    /// Reads again what was kept for secrets.
    pub(super) fn adopt(&mut self, setup: &Arc<Setup>) {
        let Some(kept) = self.kept.take() else { return };
        if kept.pieces.is_empty() {
            self.keys_were_late = true;
            return self.stream.adopt_late(Arc::clone(&setup.keys));
        }
        let mut again = Self { kept: None, ..Self::new(setup, self.depth) };
        for (sender, piece, context) in &kept.pieces {
            match piece {
                Piece::Data(held) => {
                    if let Ok(data) = held.data() {
                        again.stream.data(*sender, &data, context);
                    }
                }
                Piece::Gap { from, to } => {
                    again.stream.gap(*sender, *from, *to, context);
                }
            }
        }
        if kept.is_full {
            again.keys_were_late = true;
            let context = kept.pieces.last().map(|(.., context)| *context).unwrap_or_default();
            for sender in Sender::BOTH {
                let to = kept.reached[sender.index()];
                again.stream.gap(sender, to, to, &context);
            }
        }
        for (sender, end, context) in &kept.ends {
            match end {
                End::Fin(packet) => again.stream.fin(*sender, *packet, context),
                End::Reset(packet) => again.stream.reset(*sender, *packet, context),
            }
        }
        *self = again;
    }

    /// The channel is over: the sessions inside, and what TLS showed.
    pub(super) fn finish(self, channel: &ChannelEnd) -> (Vec<Session>, Arc<TlsFacts>) {
        let end = self.stream.finish(&channel.context);
        let reset_acknowledged = Sender::BOTH.map(|sender| {
            channel.reset_acknowledged[sender.index()]
                .and_then(|offset| end.places.acknowledged(sender, offset))
        });
        let plain = Arc::new(ChannelEnd {
            reset_acknowledged,
            highest: end.context.reached,
            unreadable: Sender::BOTH.map(|sender| end.facts.sent[sender.index()].unread_tail),
            context: end.context,
            ..channel.clone()
        });
        let facts = Arc::new(end.facts);
        let mut sessions = end.inner.finish(&plain).sessions;
        for session in &mut sessions {
            for side in Side::BOTH {
                let sender = session.sender(side);
                let is_unverified = match (&session.closes[side], &session.stream) {
                    (None, _) => false,
                    (Some(close), None) => !end.places.is_verified(sender, close.event.start),
                    // Offsets of a stream of its own: any record of the sender may have held it.
                    (Some(_), Some(_)) => facts.sent[sender.index()].unverified_records > 0,
                };
                session.unverified_close[side] |= is_unverified;
            }
            session.keys_were_late |= self.keys_were_late;
            session.tls.get_or_insert_with(|| Arc::clone(&facts));
        }
        (sessions, facts)
    }

    /// Keeps a piece while keys may come. Answers whether all that follows is wanted.
    fn keep(
        &mut self,
        sender: Sender,
        piece: impl FnOnce() -> Piece,
        bytes: usize,
        reached: u64,
        context: &StreamContext,
    ) -> bool {
        if self.stream.facts().decrypted {
            self.kept = None;
        }
        let Some(kept) = &mut self.kept else { return false };
        let known = &mut kept.reached[sender.index()];
        *known = reached.max(*known);
        kept.is_full |= kept.bytes.saturating_add(bytes) > TLS_HELD_BYTES;
        if !kept.is_full {
            kept.bytes += bytes;
            kept.pieces.push((sender, piece(), *context));
        }
        !kept.is_full
    }

    fn keep_end(&mut self, sender: Sender, end: End, context: &StreamContext) {
        if let Some(kept) = &mut self.kept {
            kept.ends.push((sender, end, *context));
        }
    }
}
