//! Reads chunks, decodes their packets and routes segments to shards.

use std::collections::BTreeMap;

use ahash::RandomState;
use hashbrown::HashSet;

use super::group::{Buffer, Descriptor, Group, Sweep};
use crate::base::limits::SWEEP_PACKETS;
use crate::base::{PacketId, PacketRef, Timestamp};
use crate::capture::{CHUNK_BYTES, LinkType, Run, Secrets, Source};
use crate::decode::{Decoded, Defragmenter, Fragment, RawPacket, Segment, Undecoded, decode};
use crate::flow::FlowKey;

/// Captured bytes of a group for each thread that works on it: what two groups and their descriptors cost
/// stays well below the memory that an operator notices, and a group is long enough for its start to cost
/// nothing. A single thread reads and works in turn, so its group should stay in its cache.
const GROUP_BYTES_PER_THREAD: usize = 1024 * 1024;
const GROUP_BYTES_ALONE: usize = CHUNK_BYTES;

/// Flows that speak QUIC, counted up to here.
const QUIC_FLOWS: usize = 1 << 20;

/// What was counted while reading.
#[derive(Debug, Default)]
pub(super) struct Tally {
    pub(super) packets: u64,
    pub(super) bytes: u64,
    pub(super) undecoded: BTreeMap<Undecoded, u64>,
    pub(super) quic_flows: HashSet<u64, RandomState>,
}

/// The reading end of the engine.
pub(super) struct Loader<'i> {
    pub(super) source: Source<'i>,
    pub(super) tally: Tally,
    pub(super) defragmenter: Defragmenter,
    hashes: RandomState,
    /// The flows that are wanted, by hash; all of them if `None`.
    wanted: Option<HashSet<u64, RandomState>>,
    shards: usize,
    group_bytes: usize,
    order: u64,
    clock: Timestamp,
    next_sweep: u64,
    /// Packets of each input so far.
    passed: Vec<u64>,
    /// Secrets of each input that were told at sweeps.
    told_secrets: Vec<usize>,
}

impl<'i> Loader<'i> {
    pub(super) fn new(source: Source<'i>, shards: usize) -> Self {
        let inputs = source.order().count();
        Self {
            source,
            tally: Tally::default(),
            defragmenter: Defragmenter::default(),
            hashes: RandomState::new(),
            wanted: None,
            shards,
            group_bytes: if shards == 1 { GROUP_BYTES_ALONE } else { shards * GROUP_BYTES_PER_THREAD },
            order: 0,
            clock: Timestamp::MIN,
            next_sweep: SWEEP_PACKETS,
            passed: vec![0; inputs],
            told_secrets: vec![0; inputs],
        }
    }

    /// Reads again, for the flows with these hashes.
    pub(super) fn again(
        source: Source<'i>,
        shards: usize,
        hashes: RandomState,
        wanted: HashSet<u64, RandomState>,
    ) -> Self {
        // What is left of a group is little work, so that a group in the cache is worth more than a long one.
        Self { hashes, wanted: Some(wanted), group_bytes: GROUP_BYTES_ALONE, ..Self::new(source, shards) }
    }

    /// What hashes flows.
    pub(super) fn hashes(&self) -> &RandomState {
        &self.hashes
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

    /// Fills an empty group; false if nothing was left to read.
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
        for buffer in group.buffers.drain(..) {
            if let Buffer::Run(run) = buffer {
                self.source.recycle(run);
            }
        }
        for shard in &mut group.shards {
            shard.clear();
        }
        group.sweeps.clear();
    }

    fn take_run(&mut self, run: Run, group: &mut Group) {
        let buffer = group.buffers.len() as u32;
        let mut joined = Vec::new();
        for (record, own) in run.records().iter().zip(run.first_own..) {
            let packet = PacketRef { id: PacketId::new(run.input, own), time: record.time };
            self.order += 1;
            self.clock = self.clock.max(record.time);
            if let Some(passed) = self.passed.get_mut(run.input as usize) {
                *passed = own;
            }
            self.tally.packets += 1;
            self.tally.bytes += u64::from(record.captured_len);
            if record.link == LinkType::NOT_A_PACKET {
                self.sweep_if_due(group);
                continue;
            }
            let raw = RawPacket {
                link: record.link,
                data: run.chunk().packet(record),
                original_len: record.original_len,
                fcs_len: record.fcs_len,
            };
            // By reference: a segment is moved once, into its descriptor.
            match &decode(&raw) {
                Decoded::Tcp(segment) => {
                    let payload_start = record.start + segment.payload_start;
                    self.route(segment, packet, buffer, payload_start, group);
                }
                Decoded::Fragment(fragment) => self.join(fragment, packet, &mut joined, group),
                other => self.count(other),
            }
            self.sweep_if_due(group);
        }
        group.buffers.push(Buffer::Run(run));
        group.buffers.extend(joined);
    }

    fn sweep_if_due(&mut self, group: &mut Group) {
        if self.order == self.next_sweep {
            let secrets = self.secrets_due();
            group.sweeps.push(Sweep { order: self.order, clock: self.clock, secrets });
            self.next_sweep += SWEEP_PACKETS;
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

    fn join(
        &mut self,
        fragment: &Fragment<'_>,
        packet: PacketRef,
        buffers: &mut Vec<Buffer>,
        group: &mut Group,
    ) {
        let Some(datagram) = self.defragmenter.push(fragment, packet.time) else { return };
        match &datagram.decode() {
            Decoded::Tcp(segment) => {
                let buffer = group.buffers.len() + 1 + buffers.len();
                let payload_start = segment.payload_start;
                self.route(segment, packet, buffer as u32, payload_start, group);
                buffers.push(Buffer::Joined(datagram.bytes.as_slice().into()));
            }
            Decoded::Fragment(inner) => self.join(inner, packet, buffers, group),
            other => self.count(other),
        }
    }

    fn route(
        &mut self,
        segment: &Segment,
        packet: PacketRef,
        buffer: u32,
        payload_start: u32,
        group: &mut Group,
    ) {
        let hash = self.hashes.hash_one(FlowKey::of(segment));
        if self.wanted.as_ref().is_some_and(|wanted| !wanted.contains(&hash)) {
            return;
        }
        // The table uses the hash's low bits for places and its top ones for tags.
        let shard = (hash >> 32) as usize % self.shards;
        if let Some(shard) = group.shards.get_mut(shard) {
            let segment = *segment;
            shard.push(Descriptor { hash, order: self.order, packet, segment, buffer, payload_start });
        }
    }

    fn count(&mut self, decoded: &Decoded<'_>) {
        match decoded {
            Decoded::Undecoded(reason) => *self.tally.undecoded.entry(*reason).or_default() += 1,
            Decoded::Quic(flow) => {
                if self.tally.quic_flows.len() < QUIC_FLOWS {
                    let key = FlowKey::new(flow.source, flow.destination);
                    self.tally.quic_flows.insert(self.hashes.hash_one(key));
                }
            }
            Decoded::Tcp(_) | Decoded::Fragment(_) | Decoded::Other => {}
        }
    }
}

/// Bytes of the chunk that a run's packets take up; at least one.
fn span(run: &Run) -> usize {
    let (Some(first), Some(last)) = (run.records().first(), run.records().last()) else { return 1 };
    (last.start.saturating_add(last.captured_len)).saturating_sub(first.start).max(1) as usize
}
