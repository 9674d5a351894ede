//! All shards, worked on in parallel.

use std::sync::Arc;

use rayon::prelude::*;

use super::group::{Group, Sweep};
use super::shard::{Shard, SweepHistory, SweepPlan};
use crate::base::limits::{LIVE_FLOWS, TLS_HELD_TOTAL_BYTES};
use crate::connection::{Setup, Tracker};
use crate::flow::{Begun, FlowSummary};

/// Shards that keep all threads of the pool busy.
pub(super) fn count() -> usize {
    let threads = rayon::current_num_threads();
    if threads == 1 { 1 } else { threads * 2 }
}

/// The shards with what they share.
pub(super) struct Shards {
    shards: Vec<Shard>,
    history: SweepHistory,
}

impl Shards {
    pub(super) fn new(count: usize, setup: &Arc<Setup>) -> Self {
        let shards = (0..count).map(|number| Shard::new(number, Arc::clone(setup))).collect();
        Self { shards, history: SweepHistory::default() }
    }

    fn for_each(&mut self, work: impl Fn(&mut Shard) + Sync + Send) {
        match self.shards.as_mut_slice() {
            [shard] => work(shard),
            shards => shards.par_iter_mut().for_each(work),
        }
    }

    /// Processes a group's segments up to and with the `upto`-th packet.
    pub(super) fn run(&mut self, group: &Group, upto: u64) {
        self.for_each(|shard| shard.process(group, upto));
    }

    /// Lets go what is due at a sweep. `evict_by` is the place at or before which any flow that was last heard of
    /// is let go.
    pub(super) fn sweep(&mut self, sweep: &Sweep, evict_by: u64) -> SweepPlan {
        let plan = SweepPlan { evict_by, ..self.history.plan(sweep.order, sweep.clock) };
        self.for_each(|shard| shard.sweep(plan));
        plan
    }

    /// Flows that begin from here on, and those that wait for keys, are read with this.
    pub(super) fn adopt(&mut self, setup: &Arc<Setup>) {
        self.for_each(|shard| shard.adopt(setup));
    }

    /// If flows keep too much for keys that may come, the oldest of them let it go.
    pub(super) fn limit_kept(&mut self) {
        let mut kept: Vec<(u64, usize)> = self.shards.iter_mut().flat_map(Shard::kept).collect();
        let mut excess =
            kept.iter().map(|(_, bytes)| bytes).sum::<usize>().saturating_sub(TLS_HELD_TOTAL_BYTES);
        kept.sort_unstable();
        let mut upto = None;
        for (first_order, bytes) in kept {
            if excess == 0 {
                break;
            }
            excess = excess.saturating_sub(bytes);
            upto = Some(first_order);
        }
        if let Some(upto) = upto {
            self.shards.iter_mut().for_each(|shard| shard.drop_kept(upto));
        }
    }

    /// If too many flows are alive, the place that the oldest of them were last heard of.
    pub(super) fn evict_by(&self) -> u64 {
        let alive: usize = self.shards.iter().map(|shard| shard.table.len()).sum();
        let Some(excess) = alive.checked_sub(LIVE_FLOWS).filter(|excess| *excess > 0) else { return 0 };
        let mut last: Vec<u64> = self.shards.iter().flat_map(|shard| shard.table.last_orders()).collect();
        let (_, nth, _) = last.select_nth_unstable(excess - 1);
        *nth
    }

    /// Numbers the flows that began, in the order of their first packets, from `next` on. Answers the number
    /// behind the last.
    pub(super) fn number_flows(&mut self, next: u64) -> u64 {
        let mut begun: Vec<(Begun, usize)> = Vec::new();
        for (at, shard) in self.shards.iter_mut().enumerate() {
            begun.extend(shard.table.take_begun().into_iter().map(|begun| (begun, at)));
        }
        begun.sort_unstable();
        let mut number = next;
        for (begun, at) in begun {
            if let Some(shard) = self.shards.get_mut(at) {
                shard.table.set_number(begun, number);
            }
            number += 1;
        }
        number
    }

    pub(super) fn end_group(&mut self) {
        self.shards.iter_mut().for_each(Shard::end_group);
    }

    /// Ends every flow: the capture is over.
    pub(super) fn finish(&mut self) {
        self.for_each(Shard::finish);
    }

    /// Makes something of each flow that is over, if it is wanted; in the order of their first packets.
    pub(super) fn take_finished<T: Send>(
        &mut self,
        make: impl Fn(FlowSummary, Tracker) -> Option<T> + Sync,
    ) -> Vec<T> {
        let mut made: Vec<(u64, T)> = self
            .shards
            .par_iter_mut()
            .flat_map_iter(|shard| {
                let finished = shard.table.take_finished();
                finished
                    .filter_map(|(summary, tracker)| Some((summary.first_order, make(summary, tracker)?)))
                    .collect::<Vec<_>>()
            })
            .collect();
        made.sort_by_key(|(first_order, _)| *first_order);
        made.into_iter().map(|(_, made)| made).collect()
    }

    /// Packets that were captured twice.
    pub(super) fn copies(&self) -> u64 {
        self.shards.iter().map(|shard| shard.table.copies()).sum()
    }

    /// Flows that were let go because too many were alive.
    pub(super) fn evicted_flows(&self) -> u64 {
        self.shards.iter().map(|shard| shard.evicted_flows).sum()
    }
}
