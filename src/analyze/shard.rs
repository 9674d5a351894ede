//! One shard: the flows whose keys hash to it, in the order of their packets.

use std::sync::Arc;

use super::group::Group;
use crate::base::Timestamp;
use crate::base::limits::{ENDED_FLOW_NANOS, FOREIGN_FLOW_SILENCE_NANOS};
use crate::connection::{Setup, Tracker};
use crate::flow::{FlowTable, Swept};

/// When flows end without a packet that ends them, by place in the order of processing. The same for every
/// shard and every split into chunks.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct SweepPlan {
    /// Flows that ended at or before here are let go.
    pub(super) ended_by: u64,
    /// Flows of no interest that were last heard of at or before here are let go.
    pub(super) silent_by: u64,
    /// Any flow that was last heard of at or before here is let go: too many are alive.
    pub(super) evict_by: u64,
}

/// The sweeps that were, to turn a time on the capture's clock into a place.
#[derive(Debug, Default)]
pub(super) struct SweepHistory(Vec<(u64, Timestamp)>);

impl SweepHistory {
    /// Notes a sweep behind the `order`-th packet.
    pub(super) fn plan(&mut self, order: u64, clock: Timestamp) -> SweepPlan {
        self.0.push((order, clock));
        let before = |nanos: i64| {
            let upto = self.0.partition_point(|(_, then)| clock.nanos_since(*then) >= nanos);
            upto.checked_sub(1).and_then(|at| self.0.get(at)).map_or(0, |(order, _)| *order)
        };
        SweepPlan {
            ended_by: before(ENDED_FLOW_NANOS),
            silent_by: before(FOREIGN_FLOW_SILENCE_NANOS),
            evict_by: 0,
        }
    }
}

/// The flows of one shard.
#[derive(Debug)]
pub(super) struct Shard {
    pub(super) table: FlowTable<Tracker>,
    /// Flows that were let go because too many were alive.
    pub(super) evicted_flows: u64,
    setup: Arc<Setup>,
    number: usize,
    /// Pieces of the group that are done, and segments of the next one.
    done: (usize, usize),
}

impl Shard {
    pub(super) fn new(number: usize, setup: Arc<Setup>) -> Self {
        Self { table: FlowTable::default(), evicted_flows: 0, setup, number, done: (0, 0) }
    }

    /// Processes the group's segments up to and with the `upto`-th packet.
    pub(super) fn process(&mut self, group: &Group, upto: u64) {
        while let Some(piece) = group.pieces.get(self.done.0) {
            for descriptor in piece.routed.of_shard(self.number, self.done.1) {
                if piece.order(descriptor) > upto {
                    return;
                }
                self.done.1 += 1;
                let at = piece.segment_at(descriptor);
                self.table.receive(descriptor.hash, &at, |_| Tracker::new(Arc::clone(&self.setup)));
            }
            self.done = (self.done.0 + 1, 0);
        }
    }

    /// The group is done.
    pub(super) fn end_group(&mut self) {
        self.done = (0, 0);
    }

    /// Flows that begin from here on, and those that wait for keys, are read with this.
    pub(super) fn adopt(&mut self, setup: &Arc<Setup>) {
        self.setup = Arc::clone(setup);
        self.table.sweep(|flow| {
            flow.sink_mut().adopt(setup);
            Swept::Keep
        });
    }

    /// Flows that keep records for keys that may come: where they began, and how many bytes.
    pub(super) fn kept(&mut self) -> Vec<(u64, usize)> {
        let mut kept = Vec::new();
        self.table.sweep(|flow| {
            let bytes = flow.sink().kept_bytes();
            if bytes > 0 {
                kept.push((flow.first_order(), bytes));
            }
            Swept::Keep
        });
        kept
    }

    /// Flows that began at or before a place keep nothing any longer.
    pub(super) fn drop_kept(&mut self, upto: u64) {
        self.table.sweep(|flow| {
            if flow.first_order() <= upto {
                flow.sink_mut().drop_kept();
            }
            Swept::Keep
        });
    }

    pub(super) fn sweep(&mut self, plan: SweepPlan) {
        let evicted_flows = &mut self.evicted_flows;
        self.table.sweep(|flow| {
            let evicted = flow.last_order() <= plan.evict_by;
            let ended = flow.end_order().is_some_and(|order| order <= plan.ended_by);
            let silent = flow.last_order() <= plan.silent_by && !flow.sink().may_matter();
            *evicted_flows += u64::from(evicted && !ended && !silent);
            if evicted || ended || silent { Swept::Finish } else { Swept::Keep }
        });
    }

    /// Ends every flow: the capture is over.
    pub(super) fn finish(&mut self) {
        self.table.sweep(|_| Swept::Finish);
    }
}
