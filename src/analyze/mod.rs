//! The engine: inputs to connection records, in one pass and bounded memory.
//!
//! The capture is cut into groups of a few megabytes. While one group is read and decoded, the shards work on
//! the one before it; nothing is handed over packet by packet and nothing is locked. Flows end, and records
//! leave, only at fixed packet numbers, so neither threads nor chunks can show in the result.

mod emit;
mod group;
mod load;
mod shard;

use rayon::prelude::*;

use self::emit::Emitter;
use self::group::Group;
use self::load::Loader;
use self::shard::{Shard, SweepHistory};
use crate::base::Numbering;
use crate::base::limits::LIVE_FLOWS;
use crate::capture::{CaptureError, Finished, Input, InputInfo, Source};
use crate::connection::ConnectionRecord;
use crate::report::{TlsFlows, Totals};

/// Where connections go as they end.
pub trait Sink: Send {
    /// A connection ended, or the capture did. Called in the order of the packets that ended connections
    /// (ties: first packet); `numbering` can number every packet of the record.
    fn connection(&mut self, record: ConnectionRecord, numbering: &Numbering);

    /// So many bytes of the inputs have been read.
    fn progress(&mut self, _read_bytes: u64) {}

    /// Whether to stop early, for example because nobody reads what is written.
    fn cancelled(&self) -> bool {
        false
    }
}

/// What the caller decides.
#[derive(Clone, Debug, Default)]
pub struct Options {}

/// What is known when all is read.
#[derive(Debug, Default)]
pub struct Analysis {
    /// The inputs, in their order.
    pub inputs: Vec<InputInfo>,
    /// Turns packet ids into numbers.
    pub numbering: Numbering,
    /// What the capture held.
    pub totals: Totals,
    /// Inputs that could not be read at all, or not to their end, by name.
    pub failures: Vec<(String, CaptureError)>,
}

/// Reads all inputs as one capture and hands each connection to the sink. Runs on the rayon pool that it is
/// called in.
pub fn analyze(inputs: &[&dyn Input], _options: &Options, sink: &mut dyn Sink) -> Analysis {
    let threads = rayon::current_num_threads();
    let shards = if threads == 1 { 1 } else { threads * 2 };
    let mut loader = Loader::new(Source::open(inputs), shards);
    let mut engine = Engine::new(shards, Emitter::new(loader.source.order().count(), sink));
    let (mut group, mut next) = (Group::new(shards), Group::new(shards));
    let mut more = loader.load(&mut group);
    while more && !engine.emitter.cancelled() {
        let (_, loaded) = rayon::join(|| engine.process(&group), || loader.load(&mut next));
        std::mem::swap(&mut group, &mut next);
        more = loaded;
    }
    engine.finish(loader)
}

struct Engine<'s> {
    shards: Vec<Shard>,
    history: SweepHistory,
    flows: u64,
    emitter: Emitter<'s>,
}

impl<'s> Engine<'s> {
    fn new(shards: usize, emitter: Emitter<'s>) -> Self {
        Self {
            shards: (0..shards).map(|_| Shard::default()).collect(),
            history: SweepHistory::default(),
            flows: 0,
            emitter,
        }
    }

    fn process(&mut self, group: &Group) {
        self.emitter.begin_group(group);
        for (order, clock) in &group.sweeps {
            self.run(group, *order);
            let mut plan = self.history.plan(*order, *clock);
            plan.evict_by = self.evict_by();
            self.shards.par_iter_mut().for_each(|shard| shard.sweep(plan));
            self.collect();
            self.emitter.emit(plan.ended_by);
        }
        self.run(group, u64::MAX);
        self.number_flows();
        self.shards.iter_mut().for_each(Shard::end_group);
    }

    fn run(&mut self, group: &Group, upto: u64) {
        self.shards
            .par_iter_mut()
            .zip(&group.shards)
            .for_each(|(shard, descriptors)| shard.process(group, descriptors, upto));
    }

    /// Numbers the flows that began, in the order of their first packets.
    fn number_flows(&mut self) {
        let mut begun: Vec<(u64, u32, usize)> = Vec::new();
        for (at, shard) in self.shards.iter_mut().enumerate() {
            begun.extend(shard.table.take_begun().into_iter().map(|(order, place)| (order, place, at)));
        }
        begun.sort_unstable();
        for (order, place, at) in begun {
            if let Some(shard) = self.shards.get_mut(at) {
                shard.table.set_number((order, place), self.flows);
            }
            self.flows += 1;
        }
    }

    /// Takes the records of flows that are over.
    fn collect(&mut self) {
        self.number_flows();
        let records: Vec<Vec<ConnectionRecord>> =
            self.shards.par_iter_mut().map(Shard::take_records).collect();
        for record in records.into_iter().flatten() {
            self.emitter.hold(record);
        }
    }

    /// If too many flows are alive, the place that the oldest of them were last heard of.
    fn evict_by(&self) -> u64 {
        let alive: usize = self.shards.iter().map(|shard| shard.table.len()).sum();
        let Some(excess) = alive.checked_sub(LIVE_FLOWS).filter(|excess| *excess > 0) else { return 0 };
        let mut last: Vec<u64> = self.shards.iter().flat_map(|shard| shard.table.last_orders()).collect();
        let (_, nth, _) = last.select_nth_unstable(excess - 1);
        *nth
    }

    fn finish(mut self, loader: Loader<'_>) -> Analysis {
        self.shards.par_iter_mut().for_each(Shard::finish);
        self.collect();
        let fragments = loader.defragmenter.counts();
        let tally = loader.tally;
        let Finished { inputs, failures, .. } = loader.source.finish();
        let numbering = Numbering::new(inputs.iter().map(|info| info.packets));
        let websocket_connections = self.emitter.emit_all(&numbering);
        let sum = |pick: fn(&Shard) -> u64| self.shards.iter().map(pick).sum::<u64>();
        let tls = sum(|shard| shard.tally.tls_flows);
        Analysis {
            totals: Totals {
                packets: tally.packets,
                bytes: tally.bytes,
                tcp_flows: self.flows,
                refused_flows: sum(|shard| shard.tally.refused_flows),
                unanswered_flows: sum(|shard| shard.tally.unanswered_flows),
                duplicate_packets: sum(|shard| shard.table.copies()),
                undecoded: tally
                    .undecoded
                    .iter()
                    .map(|(reason, count)| (reason.to_string(), *count))
                    .collect(),
                unjoined_fragments: fragments.unjoined,
                overlapping_fragments: fragments.overlaps,
                tls_flows: TlsFlows { seen: tls, decrypted: 0, no_keys: tls },
                http2_flows: sum(|shard| shard.tally.http2_flows),
                quic_flows: tally.quic_flows.len() as u64,
                flows_over_limit: sum(|shard| shard.tally.evicted_flows),
                websocket_connections,
            },
            inputs,
            numbering,
            failures,
        }
    }
}
