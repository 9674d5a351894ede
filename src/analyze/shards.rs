//! All shards, worked on in parallel.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::group::{Group, Sweep};
use super::shard::{Shard, SweepHistory};
use crate::base::limits::TLS_HELD_TOTAL_BYTES;
use crate::connection::{Setup, Tracker};
use crate::flow::{Begun, Counts, Due, Finished, FlowSummary};

/// Flows of which summaries and records are made at one time: a few megabytes.
const FLOWS_AT_ONCE: usize = 1024;

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

    /// Lets go what is due at a sweep. `evicted_by` is the place at or before which any flow that was last heard of
    /// is let go.
    pub(super) fn sweep(&mut self, sweep: &Sweep, evicted_by: u64) -> Due {
        let due = Due { evicted_by, ..self.history.due(sweep.order, sweep.clock) };
        self.for_each(|shard| shard.table.sweep(&due));
        due
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

    /// If flows take more than so many bytes, the place that the oldest of them were last heard of, so that a quarter
    /// is free again without these.
    pub(super) fn evicted_by(&self, budget_bytes: u64) -> u64 {
        let kept_bytes: u64 = self.shards.iter().map(|shard| shard.table.kept_bytes()).sum();
        if kept_bytes <= budget_bytes {
            return 0;
        }
        let mut kept = BTreeMap::new();
        for shard in &self.shards {
            shard.table.kept_since(&mut kept);
        }
        let mut excess = kept.values().sum::<u64>().saturating_sub(budget_bytes / 4 * 3);
        let mut evicted_by = 0;
        for (last_order, bytes) in kept {
            if excess == 0 {
                break;
            }
            excess = excess.saturating_sub(bytes);
            evicted_by = last_order;
        }
        evicted_by
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
        self.for_each(|shard| shard.table.finish());
    }

    /// Flows that are over, in the order in which they left (ties: first packet).
    pub(super) fn take_finished(&mut self) -> Vec<Finished<Tracker>> {
        let mut finished: Vec<_> =
            self.shards.iter_mut().flat_map(|shard| shard.table.take_finished()).collect();
        finished.sort_unstable_by_key(Finished::place);
        finished
    }

    /// What was counted.
    pub(super) fn counts(&self) -> Counts {
        self.shards.iter().map(|shard| shard.table.counts()).sum()
    }
}

/// Makes something of flows that are over and hands it on in their order, in batches: what is made is large, so only
/// so much of it stands in memory at one time.
pub(super) fn for_each_finished<T: Send>(
    finished: Vec<Finished<Tracker>>,
    make: impl Fn(FlowSummary, Tracker) -> Option<T> + Sync,
    mut take: impl FnMut(Vec<T>),
) {
    let mut finished = finished.into_iter();
    loop {
        let batch: Vec<_> = finished.by_ref().take(FLOWS_AT_ONCE).collect();
        if batch.is_empty() {
            return;
        }
        let made = batch.into_par_iter().filter_map(|flow| {
            let (summary, tracker) = flow.summarize();
            make(summary, tracker)
        });
        take(made.collect());
    }
}
