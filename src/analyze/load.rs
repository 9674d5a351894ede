//! Reads the capture group by group, counts its packets and tells where sweeps are due.

use super::group::{Group, Piece, Sweep};
use crate::base::Timestamp;
use crate::base::limits::SWEEP_PACKETS;
use crate::capture::{CHUNK_BYTES, Record, Run, Secrets, Source};

/// Captured bytes of a group for each thread that works on it: what two groups and their descriptors cost
/// stays well below the memory that an operator notices, and a group is long enough for its start to cost
/// nothing. A single thread reads and works in turn, so its group should stay in its cache.
const GROUP_BYTES_PER_THREAD: usize = 1024 * 1024;
const GROUP_BYTES_ALONE: usize = CHUNK_BYTES;

/// What was counted while reading.
#[derive(Debug, Default)]
pub(super) struct Tally {
    pub(super) packets: u64,
    pub(super) bytes: u64,
}

/// The reading end of the engine.
pub(super) struct Loader<'i> {
    pub(super) source: Source<'i>,
    pub(super) tally: Tally,
    group_bytes: usize,
    clock: Timestamp,
    next_sweep: u64,
    /// Packets of each input so far.
    passed: Vec<u64>,
    /// Secrets of each input that were told at sweeps.
    told_secrets: Vec<usize>,
}

impl<'i> Loader<'i> {
    /// Reads groups for so many threads.
    pub(super) fn new(source: Source<'i>, threads: usize) -> Self {
        let inputs = source.order().count();
        Self {
            source,
            tally: Tally::default(),
            group_bytes: if threads == 1 { GROUP_BYTES_ALONE } else { threads * GROUP_BYTES_PER_THREAD },
            clock: Timestamp::MIN,
            next_sweep: SWEEP_PACKETS,
            passed: vec![0; inputs],
            told_secrets: vec![0; inputs],
        }
    }

    /// Secrets before the first packet of their input. All are known once something was loaded.
    pub(super) fn leading_secrets(&self) -> impl Iterator<Item = &Secrets> {
        self.source.secrets().map(|(_, secrets)| secrets).filter(|secrets| secrets.after_packet == 0)
    }

    /// The others, as far as they were read.
    pub(super) fn secrets_behind_packets(&self) -> Vec<&Secrets> {
        self.source.secrets().map(|(_, secrets)| secrets).filter(|secrets| secrets.after_packet > 0).collect()
    }

    /// Whether any input has a format in which secrets can stand.
    pub(super) fn may_hold_secrets(&self) -> bool {
        self.source.may_hold_secrets()
    }

    /// Fills a group anew; false if nothing was left to read.
    pub(super) fn load(&mut self, group: &mut Group) -> bool {
        self.empty(group);
        let mut loaded = 0;
        while loaded < self.group_bytes {
            let Some(run) = self.source.next_run() else { break };
            loaded += span(&run);
            self.take_run(run, group);
        }
        group.complete_inputs = self.source.counted().to_vec();
        group.read_bytes = self.source.stored_bytes();
        loaded > 0
    }

    fn empty(&mut self, group: &mut Group) {
        for piece in group.pieces.drain(..) {
            self.source.recycle(piece.run);
            group.spare.push(piece.routed);
        }
        group.sweeps.clear();
    }

    fn take_run(&mut self, run: Run, group: &mut Group) {
        let first_order = self.tally.packets + 1;
        let mut records = run.records();
        while !records.is_empty() {
            let before_sweep = (self.next_sweep - self.tally.packets) as usize;
            let (due, later) = records.split_at(records.len().min(before_sweep));
            records = later;
            self.take_records(run.input, due);
            if due.len() == before_sweep {
                let secrets = self.secrets_due();
                group.sweeps.push(Sweep { order: self.next_sweep, clock: self.clock, secrets });
                self.next_sweep += SWEEP_PACKETS;
            }
        }
        group.pieces.push(Piece { run, first_order, routed: group.spare.pop().unwrap_or_default() });
    }

    fn take_records(&mut self, input: u32, records: &[Record]) {
        if let Some(passed) = self.passed.get_mut(input as usize) {
            *passed += records.len() as u64;
        }
        self.tally.packets += records.len() as u64;
        for record in records {
            self.tally.bytes += u64::from(record.captured_len);
            self.clock = self.clock.max(record.time);
        }
    }

    /// Secrets that stand before the packets that come next and were not told yet.
    fn secrets_due(&mut self) -> Vec<Secrets> {
        let mut due = Vec::new();
        let mut seen = vec![0; self.told_secrets.len()];
        for (input, secrets) in self.source.secrets() {
            let at = input as usize;
            let (Some(seen), Some(told), Some(passed)) =
                (seen.get_mut(at), self.told_secrets.get_mut(at), self.passed.get(at))
            else {
                continue;
            };
            if *seen == *told && secrets.after_packet <= *passed {
                *told += 1;
                if secrets.after_packet > 0 {
                    due.push(secrets.clone());
                }
            }
            *seen += 1;
        }
        due
    }
}

/// Bytes of the chunk that a run's packets take up; at least one.
fn span(run: &Run) -> usize {
    let (Some(first), Some(last)) = (run.records().first(), run.records().last()) else { return 1 };
    (last.start.saturating_add(last.captured_len)).saturating_sub(first.start).max(1) as usize
}
