//! One shard: the flows whose keys hash to it, in the order of their packets.

use std::sync::Arc;

use super::group::{Group, Piece};
use crate::base::Timestamp;
use crate::base::limits::{
    ENDED_FLOW_LEAST_NANOS, ENDED_FLOW_NANOS, ENDED_FLOW_PACKETS, FOREIGN_FLOW_SILENCE_NANOS, LOOK_PACKETS,
};
use crate::connection::{Setup, Tracker};
use crate::flow::{Due, FlowTable};

/// The sweeps that were, to turn a time on the capture's clock into a place.
#[derive(Debug, Default)]
pub(super) struct SweepHistory(Vec<(u64, Timestamp)>);

impl SweepHistory {
    /// Notes a sweep behind the `order`-th packet.
    pub(super) fn due(&mut self, order: u64, clock: Timestamp) -> Due {
        self.0.push((order, clock));
        let before = |nanos: i64| {
            let upto = self.0.partition_point(|(_, then)| clock.nanos_since(*then) >= nanos);
            upto.checked_sub(1).and_then(|at| self.0.get(at)).map_or(0, |(order, _)| *order)
        };
        let long_ago = before(ENDED_FLOW_NANOS);
        let many_ago = order.saturating_sub(ENDED_FLOW_PACKETS);
        Due {
            order,
            ended_by: many_ago.min(before(ENDED_FLOW_LEAST_NANOS)).max(long_ago),
            forgotten_by: long_ago,
            silent_by: before(FOREIGN_FLOW_SILENCE_NANOS),
            evicted_by: 0,
            looks_at_all: order.is_multiple_of(LOOK_PACKETS),
        }
    }
}

/// The flows of one shard.
#[derive(Debug)]
pub(super) struct Shard {
    pub(super) table: FlowTable<Tracker>,
    setup: Arc<Setup>,
    number: usize,
    /// Pieces of the group that are done, and segments of the next one.
    done: (usize, usize),
    /// ICMP errors of the next one that are done.
    reported: usize,
}

impl Shard {
    pub(super) fn new(number: usize, setup: Arc<Setup>) -> Self {
        Self { table: FlowTable::default(), setup, number, done: (0, 0), reported: 0 }
    }

    /// Processes the group's segments up to and with the `upto`-th packet.
    pub(super) fn process(&mut self, group: &Group, upto: u64) {
        while let Some(piece) = group.pieces.get(self.done.0) {
            let has_reports = !piece.routed.reports_of(self.number, self.reported).is_empty();
            for descriptor in piece.routed.of_shard(self.number, self.done.1) {
                let order = piece.order(descriptor);
                if has_reports {
                    self.report(piece, order.min(upto));
                }
                if order > upto {
                    return;
                }
                self.done.1 += 1;
                let at = piece.segment_at(descriptor);
                self.table.receive(descriptor.hash, &at, |_| Tracker::new(Arc::clone(&self.setup)));
            }
            if has_reports && !self.report(piece, upto) {
                return;
            }
            (self.done, self.reported) = ((self.done.0 + 1, 0), 0);
        }
    }

    /// Processes a piece's ICMP errors up to and with the `upto`-th packet. Answers whether none is left.
    fn report(&mut self, piece: &Piece, upto: u64) -> bool {
        for report in piece.routed.reports_of(self.number, self.reported) {
            let (order, packet) = piece.place(report);
            if order > upto {
                return false;
            }
            self.reported += 1;
            let sink = |_| Tracker::new(Arc::clone(&self.setup));
            self.table.receive_icmp(report.hash, &report.error, packet, sink);
        }
        true
    }

    /// The group is done.
    pub(super) fn end_group(&mut self) {
        (self.done, self.reported) = ((0, 0), 0);
    }

    /// Flows that begin from here on, and those that wait for keys, are read with this.
    pub(super) fn adopt(&mut self, setup: &Arc<Setup>) {
        self.setup = Arc::clone(setup);
        self.table.for_each_sink(|_, tracker| tracker.adopt(setup));
    }

    /// Flows that keep records for keys that may come: where they began, and how many bytes.
    pub(super) fn kept(&mut self) -> Vec<(u64, usize)> {
        let mut kept = Vec::new();
        self.table.for_each_sink(|first_order, tracker| {
            let bytes = tracker.kept_bytes();
            if bytes > 0 {
                kept.push((first_order, bytes));
            }
        });
        kept
    }

    /// Flows that began at or before a place keep nothing any longer.
    pub(super) fn drop_kept(&mut self, upto: u64) {
        self.table.for_each_sink(|first_order, tracker| {
            if first_order <= upto {
                tracker.drop_kept();
            }
        });
    }
}
