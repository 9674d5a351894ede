//! All live flows of one shard.

use hashbrown::HashTable;

use super::channel::StreamSink;
use super::tcp::{Flow, FlowSummary, SegmentAt, Taken};
use crate::decode::{Endpoint, Segment};

/// Two endpoints, the same for both directions. With a tunnel path they are a flow's identity; the path stays
/// apart, since one packet may be captured both inside a tunnel and outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FlowKey {
    low: Endpoint,
    high: Endpoint,
}

impl FlowKey {
    /// The flow between two endpoints.
    pub fn new(one: Endpoint, other: Endpoint) -> Self {
        let (low, high) = if one <= other { (one, other) } else { (other, one) };
        Self { low, high }
    }

    /// The flow that a segment belongs to.
    pub fn of(segment: &Segment) -> Self {
        Self::new(segment.source, segment.destination)
    }
}

/// What a sweep does with a flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Swept {
    /// It stays.
    Keep,
    /// It is over.
    Finish,
}

/// The live flows of one shard, found by key.
#[derive(Debug)]
pub struct FlowTable<S> {
    index: HashTable<u32>,
    flows: Vec<Option<Flow<S>>>,
    free: Vec<u32>,
    finished: Vec<(FlowSummary, S)>,
    begun: Vec<(u64, u32)>,
    copies: u64,
}

impl<S> Default for FlowTable<S> {
    fn default() -> Self {
        Self {
            index: HashTable::new(),
            flows: Vec::new(),
            free: Vec::new(),
            finished: Vec::new(),
            begun: Vec::new(),
            copies: 0,
        }
    }
}

impl<S: StreamSink> FlowTable<S> {
    /// Gives a segment to its flow, which begins if there is none. `hash` is the keyed hash of its
    /// [`FlowKey`]; `sink` makes a new flow's sink from the place of its first packet.
    pub fn receive(&mut self, hash: u64, at: &SegmentAt<'_>, sink: impl Fn(u64) -> S) {
        let key = FlowKey::of(at.segment);
        let number = self.find_or_begin(hash, &key, at, &sink);
        let Some(flow) = self.flow_mut(number) else { return };
        match flow.receive(at) {
            Taken::Yes => {}
            Taken::Copy => self.copies += 1,
            Taken::NewFlow => {
                let late = flow.take_late_syn();
                self.end(number, Some(at.order));
                if let Some((segment, packet, order)) = late {
                    let syn = SegmentAt { segment: &segment, payload: &[], packet, order };
                    let number = self.find_or_begin(hash, &key, &syn, &sink);
                    if let Some(flow) = self.flow_mut(number) {
                        flow.receive(&syn);
                    }
                }
                let number = self.find_or_begin(hash, &key, at, &sink);
                if let Some(flow) = self.flow_mut(number) {
                    flow.receive(at);
                }
            }
        }
    }

    /// Looks at every live flow.
    pub fn sweep(&mut self, mut decide: impl FnMut(&mut Flow<S>) -> Swept) {
        for number in 0..self.flows.len() {
            let number = number as u32;
            if self.flow_mut(number).is_some_and(|flow| decide(flow) == Swept::Finish) {
                self.end(number, None);
            }
        }
    }

    /// Flows that began since this was asked last: the order of the first packet, and the place.
    pub fn take_begun(&mut self) -> Vec<(u64, u32)> {
        std::mem::take(&mut self.begun)
    }

    /// Numbers a flow that began at `first_order` at this place, alive or over by now.
    pub fn set_number(&mut self, (first_order, place): (u64, u32), number: u64) {
        if let Some(flow) = self.flow_mut(place).filter(|flow| flow.first_order() == first_order) {
            flow.number = number;
        } else if let Some((summary, _)) =
            self.finished.iter_mut().find(|(summary, _)| summary.first_order == first_order)
        {
            summary.number = number;
        }
    }

    /// Flows that are over, in no particular order.
    pub fn take_finished(&mut self) -> Vec<(FlowSummary, S)> {
        std::mem::take(&mut self.finished)
    }

    /// Places of the last packets of all live flows.
    pub fn last_orders(&self) -> impl Iterator<Item = u64> + '_ {
        self.flows.iter().flatten().map(Flow::last_order)
    }

    /// Packets that were captured twice.
    pub fn copies(&self) -> u64 {
        self.copies
    }

    /// Live flows.
    pub fn len(&self) -> usize {
        self.index.len()
    }

    /// Whether no flow is alive.
    pub fn is_empty(&self) -> bool {
        self.index.is_empty()
    }

    fn flow_mut(&mut self, number: u32) -> Option<&mut Flow<S>> {
        self.flows.get_mut(number as usize).and_then(Option::as_mut)
    }

    fn find_or_begin(
        &mut self,
        hash: u64,
        key: &FlowKey,
        at: &SegmentAt<'_>,
        sink: &impl Fn(u64) -> S,
    ) -> u32 {
        let flows = &self.flows;
        let tunnel = &at.segment.tunnel;
        let flow = |number: u32| flows.get(number as usize).and_then(Option::as_ref);
        let matches =
            |number: &u32| flow(*number).is_some_and(|flow| flow.key == *key && flow.is_seen_in(tunnel));
        if let Some(number) = self.index.find(hash, matches) {
            return *number;
        }
        let copied =
            |number: &u32| flow(*number).is_some_and(|flow| flow.key == *key && flow.holds_copy_of(at));
        if let Some(number) = self.index.find(hash, copied).copied() {
            if let Some(flow) = self.flow_mut(number) {
                flow.see_in(*tunnel);
            }
            return number;
        }
        let flow = Some(Flow::new(hash, at, sink(at.order)));
        let number = match self.free.pop() {
            Some(number) => {
                if let Some(place) = self.flows.get_mut(number as usize) {
                    *place = flow;
                }
                number
            }
            None => {
                self.flows.push(flow);
                (self.flows.len() - 1) as u32
            }
        };
        let flows = &self.flows;
        self.begun.push((at.order, number));
        let rehash =
            |number: &u32| flows.get(*number as usize).and_then(Option::as_ref).map_or(0, |f| f.hash);
        self.index.insert_unique(hash, number, rehash);
        number
    }

    fn end(&mut self, number: u32, replaced_at: Option<u64>) {
        let Some(flow) = self.flows.get_mut(number as usize).and_then(Option::take) else { return };
        if let Ok(entry) = self.index.find_entry(flow.hash, |known| *known == number) {
            entry.remove();
        }
        self.free.push(number);
        self.finished.push(flow.finish(replaced_at));
    }
}
