//! Decodes packets and routes their segments to shards.

use std::collections::BTreeMap;
use std::sync::Arc;

use ahash::RandomState;
use hashbrown::HashSet;
use rayon::prelude::*;

use super::group::{Descriptor, Group, Piece};
use crate::capture::{LinkType, Record, Run};
use crate::decode::{
    Decoded, Defragmenter, Fragment, IcmpError, RawPacket, Segment, Undecoded, decode, decode_plain,
};
use crate::flow::flow_hash;

/// Flows that speak QUIC, counted up to here.
const QUIC_FLOWS: usize = 1 << 20;

/// Decodes the packets of groups.
#[derive(Debug)]
pub(super) struct Router {
    pub(super) tally: Tally,
    pub(super) defragmenter: Defragmenter,
    plan: Plan,
}

/// What was counted of packets that have no TCP.
#[derive(Debug, Default)]
pub(super) struct Tally {
    pub(super) undecoded: BTreeMap<Undecoded, u64>,
    pub(super) quic_flows: HashSet<u64, RandomState>,
}

/// How segments find their shards.
#[derive(Debug)]
struct Plan {
    hashes: RandomState,
    /// The flows that are wanted, by hash; all of them if `None`.
    wanted: Option<HashSet<u64, RandomState>>,
    shards: usize,
}

/// An ICMP error on its way to the flow that it quotes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Report {
    /// Hash of the flow.
    pub(super) hash: u64,
    pub(super) error: IcmpError,
    /// The record in its run.
    pub(super) record: u32,
}

/// What the packets of a run turned out to be. Its memory is used again.
#[derive(Debug, Default)]
pub(super) struct Routed {
    /// Segments in the order of their packets: the first `segments` of these.
    descriptors: Vec<Descriptor>,
    segments: usize,
    /// Places of each shard's segments, in order.
    shards: Vec<Vec<u32>>,
    /// Each shard's ICMP errors, in order.
    reports: Vec<Vec<Report>>,
    /// Datagrams that were joined from fragments.
    pub(super) joined: Vec<Arc<[u8]>>,
    /// Records with fragments, which wait for each other.
    fragments: Vec<u32>,
    undecoded: BTreeMap<Undecoded, u64>,
    quic_flows: Vec<u64>,
}

impl Router {
    pub(super) fn new(shards: usize) -> Self {
        Self::with(Plan { hashes: RandomState::new(), wanted: None, shards })
    }

    /// For the flows with these hashes alone.
    pub(super) fn again(shards: usize, hashes: RandomState, wanted: HashSet<u64, RandomState>) -> Self {
        Self::with(Plan { hashes, wanted: Some(wanted), shards })
    }

    fn with(plan: Plan) -> Self {
        Self { tally: Tally::default(), defragmenter: Defragmenter::default(), plan }
    }

    /// What hashes flows.
    pub(super) fn hashes(&self) -> &RandomState {
        &self.plan.hashes
    }

    /// Decodes a group that was loaded.
    pub(super) fn decode(&mut self, group: &mut Group) {
        let plan = &self.plan;
        match group.pieces.as_mut_slice() {
            [piece] => plan.route_run(piece),
            pieces => pieces.par_iter_mut().for_each(|piece| plan.route_run(piece)),
        }
        for piece in &mut group.pieces {
            self.join_fragments(piece);
            self.count(&mut piece.routed);
        }
    }

    /// Fragments of one datagram may stand in any runs, so they are joined in order.
    fn join_fragments(&mut self, piece: &mut Piece) {
        let Piece { run, routed, .. } = piece;
        if routed.fragments.is_empty() {
            return;
        }
        for number in std::mem::take(&mut routed.fragments) {
            let Some(record) = run.records().get(number as usize) else { continue };
            if let Decoded::Fragment(fragment) = decode(&raw(run, record)) {
                self.join(&fragment, record, number, routed);
            }
        }
        routed.sort();
    }

    fn join(&mut self, fragment: &Fragment<'_>, record: &Record, number: u32, routed: &mut Routed) {
        let Some(datagram) = self.defragmenter.push(fragment, record.time) else { return };
        match datagram.decode() {
            Decoded::Tcp(segment) => {
                routed.joined.push(datagram.bytes.as_slice().into());
                let joined = routed.joined.len() as u32;
                self.plan.route(Descriptor { segment, record: number, joined, hash: 0 }, routed);
            }
            Decoded::Fragment(inner) => self.join(&inner, record, number, routed),
            other => self.plan.note(&other, number, routed),
        }
    }

    fn count(&mut self, routed: &mut Routed) {
        while let Some((reason, count)) = routed.undecoded.pop_first() {
            *self.tally.undecoded.entry(reason).or_default() += count;
        }
        for flow in routed.quic_flows.drain(..) {
            if self.tally.quic_flows.len() < QUIC_FLOWS {
                self.tally.quic_flows.insert(flow);
            }
        }
    }
}

impl Plan {
    fn route_run(&self, piece: &mut Piece) {
        let Piece { run, routed, .. } = piece;
        let records = run.records();
        routed.begin(records.len(), self.shards);
        for (number, record) in (0..).zip(records) {
            if record.link == LinkType::NOT_A_PACKET {
                continue;
            }
            let raw = raw(run, record);
            // Most packets: read into their place at once.
            if let Some(place) = routed.descriptors.get_mut(routed.segments)
                && decode_plain(&raw, &mut place.segment)
            {
                place.record = number;
                place.joined = 0;
                self.place(routed);
                continue;
            }
            match decode(&raw) {
                Decoded::Tcp(segment) => {
                    self.route(Descriptor { segment, record: number, joined: 0, hash: 0 }, routed);
                }
                Decoded::Fragment(_) => routed.fragments.push(number),
                other => self.note(&other, number, routed),
            }
        }
    }

    fn route(&self, descriptor: Descriptor, routed: &mut Routed) {
        match routed.descriptors.get_mut(routed.segments) {
            Some(place) => *place = descriptor,
            None => routed.descriptors.push(descriptor),
        }
        self.place(routed);
    }

    /// The segment in the next place has its shard now, if its flow is wanted.
    #[inline]
    fn place(&self, routed: &mut Routed) {
        let Some(descriptor) = routed.descriptors.get_mut(routed.segments) else { return };
        let Segment { source, destination, .. } = &descriptor.segment;
        let hash = flow_hash(&self.hashes, source, destination);
        if self.wanted.as_ref().is_some_and(|wanted| !wanted.contains(&hash)) {
            return;
        }
        descriptor.hash = hash;
        if let Some(shard) = routed.shards.get_mut(self.shard(hash)) {
            shard.push(routed.segments as u32);
            routed.segments += 1;
        }
    }

    /// The shard of a flow.
    #[inline]
    const fn shard(&self, hash: u64) -> usize {
        // The table uses the hash's low bits for places and its top ones for tags.
        if self.shards == 1 { 0 } else { (hash >> 32) as usize % self.shards }
    }

    fn report(&self, error: &IcmpError, record: u32, routed: &mut Routed) {
        let hash = flow_hash(&self.hashes, &error.source, &error.destination);
        if self.wanted.as_ref().is_some_and(|wanted| !wanted.contains(&hash)) {
            return;
        }
        if let Some(reports) = routed.reports.get_mut(self.shard(hash)) {
            reports.push(Report { hash, error: *error, record });
        }
    }

    fn note(&self, decoded: &Decoded<'_>, record: u32, routed: &mut Routed) {
        match decoded {
            Decoded::Undecoded(reason) => *routed.undecoded.entry(*reason).or_default() += 1,
            Decoded::Quic(flow) => {
                routed.quic_flows.push(flow_hash(&self.hashes, &flow.source, &flow.destination));
            }
            Decoded::Icmp(error) => self.report(error, record, routed),
            Decoded::Tcp(_) | Decoded::Fragment(_) | Decoded::Other => {}
        }
    }
}

impl Routed {
    /// A shard's segments, in the order of their packets, from the `from`-th on.
    pub(super) fn of_shard(&self, shard: usize, from: usize) -> impl Iterator<Item = &Descriptor> + '_ {
        let places = self.shards.get(shard).and_then(|places| places.get(from..)).unwrap_or_default();
        places.iter().filter_map(|place| self.descriptors.get(*place as usize))
    }

    /// A shard's ICMP errors, in the order of their packets, from the `from`-th on.
    pub(super) fn reports_of(&self, shard: usize, from: usize) -> &[Report] {
        self.reports.get(shard).and_then(|reports| reports.get(from..)).unwrap_or_default()
    }

    fn begin(&mut self, records: usize, shards: usize) {
        self.segments = 0;
        self.joined.clear();
        self.shards.resize_with(shards, Vec::new);
        self.shards.iter_mut().for_each(Vec::clear);
        self.reports.resize_with(shards, Vec::new);
        self.reports.iter_mut().for_each(Vec::clear);
        if self.descriptors.len() < records {
            self.descriptors.resize_with(records, Descriptor::default);
        }
    }

    /// Joined datagrams were added behind the segments of later packets.
    fn sort(&mut self) {
        let Self { descriptors, shards, reports, .. } = self;
        reports.iter_mut().for_each(|reports| reports.sort_by_key(|report| report.record));
        for places in shards {
            places.sort_by_key(|place| descriptors.get(*place as usize).map(|descriptor| descriptor.record));
        }
    }
}

fn raw<'r>(run: &'r Run, record: &Record) -> RawPacket<'r> {
    RawPacket {
        link: record.link,
        data: run.chunk().packet(record),
        original_len: record.original_len,
        fcs_len: record.fcs_len,
    }
}
