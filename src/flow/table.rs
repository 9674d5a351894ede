//! All live flows of one shard.

use std::collections::{BTreeMap, VecDeque};

use hashbrown::HashTable;

use super::channel::{Interest, StreamSink};
use super::lone_syn::LoneSyn;
use super::tcp::{Flow, FlowSummary, Number, SegmentAt, Taken};
use super::trace::{Traced, Traces, shrink};
use crate::base::PacketRef;
use crate::base::limits::{LONE_SYN_BYTES, SWEEP_PACKETS, WHOLE_FLOW_BYTES};
use crate::decode::{IcmpError, Segment};

/// Which flows are let go, each by the place of a packet in the order of processing. All of them are multiples of
/// [`SWEEP_PACKETS`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Due {
    /// Where the table is looked at.
    pub order: u64,
    /// Flows that ended at or before here.
    pub ended_by: u64,
    /// What is remembered of flows that ended at or before here.
    pub forgotten_by: u64,
    /// Flows that matter only while they go on and were last heard of at or before here.
    pub silent_by: u64,
    /// Any flow that was last heard of at or before here: too much is kept.
    pub evicted_by: u64,
    /// Whether to look for silent flows.
    pub looks_at_all: bool,
}

/// A flow that began and has no number yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Begun {
    /// Place of its first packet in the order of processing.
    pub first_order: u64,
    place: Place,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Alive(u32),
    Finished(usize),
}

/// Where a live flow is found. The tag keeps others that hash alike apart without a look at their flows.
#[derive(Debug)]
enum Slot<S> {
    Whole { tag: u32, flow: Box<Flow<S>> },
    Syn { tag: u32, syn: Box<LoneSyn> },
}

/// A live flow that ended and is kept for late packets.
#[derive(Clone, Copy, Debug)]
struct Ended {
    order: u64,
    first_order: u64,
    tag: u32,
}

/// The live flows of one shard, found by key, and what is left of others.
#[derive(Debug)]
pub struct FlowTable<S> {
    index: HashTable<Slot<S>>,
    lone_syns: usize,
    traces: Traces,
    /// In the order of their ends.
    ended: VecDeque<Ended>,
    finished: Vec<Finished<S>>,
    begun: Vec<Begun>,
    /// Bytes that the sinks of flows held when all were looked at.
    held_bytes: u64,
    counts: Counts,
}

/// A flow that is over, still as it lived: what remains of it is larger.
#[derive(Debug)]
pub struct Finished<S> {
    flow: Box<Flow<S>>,
    left_order: u64,
}

impl<S: StreamSink> Finished<S> {
    /// Where it left, as in [`FlowSummary`], and the place of its first packet.
    pub fn place(&self) -> (u64, u64) {
        (self.left_order, self.flow.first_order())
    }

    /// What remains of it, and its sink.
    pub fn summarize(self) -> (FlowSummary, S) {
        self.flow.finish(self.left_order)
    }
}

/// What was counted of a table's flows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Packets that were captured twice.
    pub copies: u64,
    /// Flows of one SYN alone that were let go.
    pub lone_syns: u64,
    /// Flows that were let go because too much was kept.
    pub evicted: u64,
    /// ICMP errors that quote a TCP segment.
    pub icmp_errors: u64,
    /// Those about a flow of which nothing else was seen.
    pub icmp_strays: u64,
}

impl std::iter::Sum for Counts {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |sum, one| Self {
            copies: sum.copies + one.copies,
            lone_syns: sum.lone_syns + one.lone_syns,
            evicted: sum.evicted + one.evicted,
            icmp_errors: sum.icmp_errors + one.icmp_errors,
            icmp_strays: sum.icmp_strays + one.icmp_strays,
        })
    }
}

impl<S> Default for FlowTable<S> {
    fn default() -> Self {
        Self {
            index: HashTable::new(),
            lone_syns: 0,
            traces: Traces::default(),
            ended: VecDeque::new(),
            finished: Vec::new(),
            begun: Vec::new(),
            held_bytes: 0,
            counts: Counts::default(),
        }
    }
}

impl<S> Slot<S> {
    const fn tag(&self) -> u32 {
        match self {
            Self::Whole { tag, .. } | Self::Syn { tag, .. } => *tag,
        }
    }
}

impl<S: StreamSink> Slot<S> {
    fn takes(&self, segment: &Segment) -> bool {
        match self {
            Self::Whole { flow, .. } => flow.takes(segment),
            Self::Syn { syn, .. } => syn.takes(segment),
        }
    }

    fn first_order(&self) -> u64 {
        match self {
            Self::Whole { flow, .. } => flow.first_order(),
            Self::Syn { syn, .. } => syn.order(),
        }
    }

    fn interest(&self) -> Interest {
        match self {
            Self::Whole { flow, .. } => flow.sink().interest(),
            Self::Syn { .. } => Interest::WhileItGoesOn,
        }
    }

    fn last_order(&self) -> u64 {
        match self {
            Self::Whole { flow, .. } => flow.last_order(),
            Self::Syn { syn, .. } => syn.order(),
        }
    }
}

impl<S: StreamSink> FlowTable<S> {
    /// Gives a segment to its flow, which begins if there is none. `hash` is its
    /// [`flow_hash`](super::flow_hash()); `sink` makes a new flow's sink from the place of its first packet.
    pub fn receive(&mut self, hash: u64, at: &SegmentAt<'_>, sink: impl Fn(u64) -> S) {
        self.take(hash, at, &sink);
    }

    fn take(&mut self, hash: u64, at: &SegmentAt<'_>, sink: &impl Fn(u64) -> S) {
        let tag = hash as u32;
        let own = |slot: &Slot<S>| slot.tag() == tag && slot.takes(at.segment);
        let flow = match self.index.find_mut(spread(tag), own) {
            Some(Slot::Whole { flow, .. }) => flow,
            Some(Slot::Syn { .. }) => return self.take_second(hash, at, sink),
            None => return self.take_unknown(hash, at, sink),
        };
        let first_order = flow.first_order();
        match flow.receive(at) {
            Taken::Yes | Taken::Ended if flow.sink().interest() == Interest::None => {
                self.leave(tag, first_order)
            }
            Taken::Yes => {}
            Taken::Ended => self.ended.push_back(Ended { order: at.order, first_order, tag }),
            Taken::Copy => self.counts.copies += 1,
            Taken::NewFlow => {
                flow.replace(at.order);
                let late = flow.take_late_syn();
                if let Some(flow) = self.remove(tag, first_order) {
                    self.end(flow, at.order);
                }
                if let Some((segment, packet, order)) = late {
                    let syn = SegmentAt { segment: &segment, payload: &[], packet, order };
                    self.begin(hash, &syn, sink);
                }
                self.take(hash, at, sink);
            }
        }
    }

    /// Gives an ICMP error to the flow that it quotes; it begins none. `hash` is that of the quoted segment.
    pub fn receive_icmp(&mut self, hash: u64, error: &IcmpError, packet: PacketRef, sink: impl Fn(u64) -> S) {
        self.counts.icmp_errors += 1;
        let tag = hash as u32;
        let IcmpError { source, destination, tunnel, .. } = *error;
        let quoted = Segment { source, destination, tunnel, ..Segment::default() };
        let own = |slot: &Slot<S>| slot.tag() == tag && slot.takes(&quoted);
        if let Some(Slot::Syn { syn, .. }) = self.index.find(spread(tag), own) {
            let first_order = syn.order();
            self.wake(tag, first_order, hash, &sink);
        }
        match self.index.find_mut(spread(tag), own) {
            Some(Slot::Whole { flow, .. }) => flow.take_icmp(error, packet),
            _ if self.traces.knows(hash, &tunnel) => {}
            _ => self.counts.icmp_strays += 1,
        }
    }

    /// Lets go what is due.
    pub fn sweep(&mut self, due: &Due) {
        while let Some(ended) = self.ended.front().copied().filter(|ended| ended.order <= due.ended_by) {
            self.ended.pop_front();
            if let Some(flow) = self.remove(ended.tag, ended.first_order) {
                self.traces.leave(flow.left());
                self.end(flow, due.order);
            }
        }
        if due.looks_at_all || due.evicted_by > 0 {
            self.look_at_all(due);
        }
    }

    /// The capture is over, and so are all flows.
    pub fn finish(&mut self) {
        for slot in std::mem::take(&mut self.index) {
            self.let_go(slot, u64::MAX);
        }
        self.traces = Traces::default();
        self.ended.clear();
    }

    /// Shows the sink of every live flow, with the place where the flow began.
    pub fn for_each_sink(&mut self, mut show: impl FnMut(u64, &mut S)) {
        for slot in &mut self.index {
            if let Slot::Whole { flow, .. } = slot {
                show(flow.first_order(), flow.sink_mut());
            }
        }
    }

    /// Flows that began since this was asked last.
    pub fn take_begun(&mut self) -> Vec<Begun> {
        std::mem::take(&mut self.begun)
    }

    /// Numbers a flow that began, alive or over by now. To be done before other flows begin or are taken.
    pub fn set_number(&mut self, begun: Begun, number: u64) {
        let number = Number::Given(number);
        match begun.place {
            Place::Alive(tag) => {
                let is_it = |slot: &Slot<S>| slot.tag() == tag && slot.first_order() == begun.first_order;
                match self.index.find_mut(spread(tag), is_it) {
                    Some(Slot::Whole { flow, .. }) => flow.number = number,
                    Some(Slot::Syn { syn, .. }) => syn.number = number,
                    None => {}
                }
            }
            Place::Finished(at) => {
                if let Some(finished) = self.finished.get_mut(at) {
                    finished.flow.number = number;
                }
            }
        }
    }

    /// Flows that are over, in no particular order.
    pub fn take_finished(&mut self) -> Vec<Finished<S>> {
        std::mem::take(&mut self.finished)
    }

    /// Bytes that all flows take, about: a figure that is the same on every machine.
    pub fn kept_bytes(&self) -> u64 {
        let whole = self.index.len() - self.lone_syns;
        self.held_bytes
            + whole as u64 * WHOLE_FLOW_BYTES
            + self.lone_syns as u64 * LONE_SYN_BYTES
            + self.traces.kept_bytes()
    }

    /// The same bytes, by the places of last packets, which are rounded up to whole [`SWEEP_PACKETS`].
    pub fn kept_since(&self, kept: &mut BTreeMap<u64, u64>) {
        let mut add =
            |order: u64, bytes: u64| *kept.entry(order.next_multiple_of(SWEEP_PACKETS)).or_default() += bytes;
        for slot in &self.index {
            let bytes = match slot {
                Slot::Whole { flow, .. } => WHOLE_FLOW_BYTES + flow.held_bytes(),
                Slot::Syn { .. } => LONE_SYN_BYTES,
            };
            add(slot.last_order(), bytes);
        }
        self.traces.kept_since().for_each(|(order, bytes)| add(order, bytes));
    }

    /// What was counted.
    pub fn counts(&self) -> Counts {
        self.counts
    }

    /// Live flows.
    pub fn len(&self) -> usize {
        self.index.len()
    }

    /// Whether no flow is alive.
    pub fn is_empty(&self) -> bool {
        self.index.is_empty()
    }

    /// A packet of no live flow in its tunnel path: of one that left, a copy from another path, or the first of its
    /// flow.
    #[inline(never)]
    fn take_unknown(&mut self, hash: u64, at: &SegmentAt<'_>, sink: &impl Fn(u64) -> S) {
        match self.traces.take(hash, at) {
            Traced::Yes => return,
            Traced::Copy => {
                self.counts.copies += 1;
                return;
            }
            Traced::No => {}
        }
        let tag = hash as u32;
        let copied = |slot: &Slot<S>| {
            slot.tag() == tag
                && match slot {
                    Slot::Whole { flow, .. } => flow.holds_copy_of(at),
                    Slot::Syn { syn, .. } => syn.is_between(at.segment),
                }
        };
        match self.index.find_mut(spread(tag), copied) {
            Some(Slot::Whole { flow, .. }) => {
                flow.see_in(at.segment.tunnel);
                self.counts.copies += u64::from(flow.receive(at) == Taken::Copy);
            }
            // Whether it is a copy is told when there is a whole flow.
            Some(Slot::Syn { syn, .. }) => {
                let first_order = syn.order();
                self.wake(tag, first_order, hash, sink);
                self.take_unknown(hash, at, sink);
            }
            None => self.begin(hash, at, sink),
        }
    }

    /// A second packet of a flow of which only a SYN was seen.
    #[cold]
    fn take_second(&mut self, hash: u64, at: &SegmentAt<'_>, sink: &impl Fn(u64) -> S) {
        let tag = hash as u32;
        let own = |slot: &Slot<S>| slot.tag() == tag && slot.takes(at.segment);
        if let Some(slot) = self.index.find(spread(tag), own) {
            let first_order = slot.first_order();
            self.wake(tag, first_order, hash, sink);
            self.take(hash, at, sink);
        }
    }

    /// Makes a whole flow of a SYN.
    fn wake(&mut self, tag: u32, first_order: u64, hash: u64, sink: &impl Fn(u64) -> S) {
        let is_it = |slot: &Slot<S>| slot.tag() == tag && slot.first_order() == first_order;
        if let Some(slot) = self.index.find_mut(spread(tag), is_it)
            && let Slot::Syn { syn, .. } = &slot
        {
            let segment = syn.segment();
            let at = SegmentAt { segment: &segment, payload: &[], packet: syn.packet(), order: syn.order() };
            let mut flow = Box::new(Flow::new(hash, &at, syn.number, sink(at.order)));
            flow.receive(&at);
            *slot = Slot::Whole { tag, flow };
            self.lone_syns -= 1;
        }
    }

    fn begin(&mut self, hash: u64, at: &SegmentAt<'_>, sink: &impl Fn(u64) -> S) {
        let tag = hash as u32;
        let number = Number::Pending(self.begun.len());
        self.begun.push(Begun { first_order: at.order, place: Place::Alive(tag) });
        let slot = match LoneSyn::new(at, number) {
            Some(syn) => {
                self.lone_syns += 1;
                Slot::Syn { tag, syn: Box::new(syn) }
            }
            None => {
                let mut flow = Box::new(Flow::new(hash, at, number, sink(at.order)));
                if flow.receive(at) == Taken::Ended {
                    self.ended.push_back(Ended { order: at.order, first_order: at.order, tag });
                }
                Slot::Whole { tag, flow }
            }
        };
        self.index.insert_unique(spread(tag), slot, |slot| spread(slot.tag()));
    }

    /// Nothing of the flow matters any longer but that its packets are its own.
    #[cold]
    fn leave(&mut self, tag: u32, first_order: u64) {
        if let Some(flow) = self.remove(tag, first_order) {
            self.traces.leave(flow.left());
        }
    }

    fn remove(&mut self, tag: u32, first_order: u64) -> Option<Box<Flow<S>>> {
        let is_it = |slot: &Slot<S>| match slot {
            Slot::Whole { tag: other, flow } => *other == tag && flow.first_order() == first_order,
            Slot::Syn { .. } => false,
        };
        match self.index.find_entry(spread(tag), is_it).ok()?.remove().0 {
            Slot::Whole { flow, .. } => Some(flow),
            Slot::Syn { .. } => None,
        }
    }

    fn look_at_all(&mut self, due: &Due) {
        let mut index = std::mem::take(&mut self.index);
        let mut held_bytes = 0;
        let is_due = |slot: &mut Slot<S>| {
            let last_order = slot.last_order();
            if last_order <= due.evicted_by {
                return true;
            }
            if let Slot::Whole { flow, .. } = slot {
                held_bytes += flow.held_bytes();
            }
            slot.interest() != Interest::Lasting && last_order <= due.silent_by
        };
        for slot in index.extract_if(is_due) {
            let was_due = slot.interest() != Interest::Lasting && slot.last_order() <= due.silent_by;
            let has_ended = matches!(&slot, Slot::Whole { flow, .. } if flow.end_order().is_some());
            self.counts.evicted += u64::from(!was_due && !has_ended);
            self.let_go(slot, due.order);
        }
        shrink(&mut index, |slot| spread(slot.tag()));
        self.index = index;
        self.held_bytes = held_bytes;
        let evicted_by = due.evicted_by;
        self.traces.forget(due.forgotten_by.max(evicted_by), due.silent_by.max(evicted_by));
    }

    fn let_go(&mut self, slot: Slot<S>, order: u64) {
        match slot {
            Slot::Whole { flow, .. } => self.end(flow, order),
            Slot::Syn { .. } => {
                self.counts.lone_syns += 1;
                self.lone_syns -= 1;
            }
        }
    }

    fn end(&mut self, flow: Box<Flow<S>>, order: u64) {
        if let Number::Pending(at) = flow.number
            && let Some(begun) = self.begun.get_mut(at)
        {
            begun.place = Place::Finished(self.finished.len());
        }
        let left_order = flow.end_order().unwrap_or(order);
        self.finished.push(Finished { flow, left_order });
    }
}

/// The whole hash that a tag stands for: the table takes its places from one end and its marks from the other.
const fn spread(tag: u32) -> u64 {
    (tag as u64) << 32 | tag as u64
}
