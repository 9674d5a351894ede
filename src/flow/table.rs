//! All live flows of one shard.

use hashbrown::HashTable;

use super::channel::StreamSink;
use super::tcp::{Flow, FlowSummary, Number, SegmentAt, Taken};

/// What a sweep does with a flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Swept {
    /// It stays.
    Keep,
    /// It is over.
    Finish,
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
struct Slot<S> {
    tag: u32,
    flow: Box<Flow<S>>,
}

/// The live flows of one shard, found by key.
#[derive(Debug)]
pub struct FlowTable<S> {
    index: HashTable<Slot<S>>,
    finished: Vec<Box<Flow<S>>>,
    begun: Vec<Begun>,
    copies: u64,
}

impl<S> Default for FlowTable<S> {
    fn default() -> Self {
        Self { index: HashTable::new(), finished: Vec::new(), begun: Vec::new(), copies: 0 }
    }
}

impl<S: StreamSink> FlowTable<S> {
    /// Gives a segment to its flow, which begins if there is none. `hash` is its
    /// [`flow_hash`](super::flow_hash); `sink` makes a new flow's sink from the place of its first packet.
    pub fn receive(&mut self, hash: u64, at: &SegmentAt<'_>, sink: impl Fn(u64) -> S) {
        self.take(hash, at, &sink);
    }

    fn take(&mut self, hash: u64, at: &SegmentAt<'_>, sink: &impl Fn(u64) -> S) {
        let tag = hash as u32;
        let own = |slot: &Slot<S>| slot.tag == tag && slot.flow.takes(at.segment);
        let Some(slot) = self.index.find_mut(spread(tag), own) else {
            return self.receive_first(tag, at, sink);
        };
        match slot.flow.receive(at) {
            Taken::Yes => {}
            Taken::Copy => self.copies += 1,
            Taken::NewFlow => {
                slot.flow.replace(at.order);
                let late = slot.flow.take_late_syn();
                if let Ok(entry) = self.index.find_entry(spread(tag), own) {
                    let (slot, _) = entry.remove();
                    self.end(slot.flow);
                }
                if let Some((segment, packet, order)) = late {
                    let syn = SegmentAt { segment: &segment, payload: &[], packet, order };
                    self.receive_first(tag, &syn, sink);
                }
                self.take(hash, at, sink);
            }
        }
    }

    /// Looks at every live flow.
    pub fn sweep(&mut self, mut decide: impl FnMut(&mut Flow<S>) -> Swept) {
        let mut index = std::mem::take(&mut self.index);
        for slot in index.extract_if(|slot| decide(&mut slot.flow) == Swept::Finish) {
            self.end(slot.flow);
        }
        self.index = index;
    }

    /// Flows that began since this was asked last.
    pub fn take_begun(&mut self) -> Vec<Begun> {
        std::mem::take(&mut self.begun)
    }

    /// Numbers a flow that began, alive or over by now. To be done before other flows begin or are taken.
    pub fn set_number(&mut self, begun: Begun, number: u64) {
        match begun.place {
            Place::Alive(tag) => {
                let is_it = |slot: &Slot<S>| slot.tag == tag && slot.flow.first_order() == begun.first_order;
                if let Some(slot) = self.index.find_mut(spread(tag), is_it) {
                    slot.flow.number = Number::Given(number);
                }
            }
            Place::Finished(at) => {
                if let Some(flow) = self.finished.get_mut(at) {
                    flow.number = Number::Given(number);
                }
            }
        }
    }

    /// Flows that are over, in no particular order. Each is made a summary of when its turn comes, so that all of
    /// them never stand in memory twice.
    pub fn take_finished(&mut self) -> impl Iterator<Item = (FlowSummary, S)> + use<S> {
        std::mem::take(&mut self.finished).into_iter().map(|flow| flow.finish())
    }

    /// Places of the last packets of all live flows.
    pub fn last_orders(&self) -> impl Iterator<Item = u64> + '_ {
        self.index.iter().map(|slot| slot.flow.last_order())
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

    /// A packet of no known flow in its tunnel path: a copy from another path, or the first of its flow.
    #[cold]
    fn receive_first(&mut self, tag: u32, at: &SegmentAt<'_>, sink: &impl Fn(u64) -> S) {
        let copied = |slot: &Slot<S>| slot.tag == tag && slot.flow.holds_copy_of(at);
        if let Some(slot) = self.index.find_mut(spread(tag), copied) {
            slot.flow.see_in(at.segment.tunnel);
            self.copies += u64::from(slot.flow.receive(at) == Taken::Copy);
        } else {
            self.begin(tag, at, sink);
        }
    }

    fn begin(&mut self, tag: u32, at: &SegmentAt<'_>, sink: &impl Fn(u64) -> S) {
        let mut flow = Box::new(Flow::new(at, Number::Pending(self.begun.len()), sink(at.order)));
        flow.receive(at);
        self.begun.push(Begun { first_order: at.order, place: Place::Alive(tag) });
        self.index.insert_unique(spread(tag), Slot { tag, flow }, |slot| spread(slot.tag));
    }

    fn end(&mut self, flow: Box<Flow<S>>) {
        if let Number::Pending(at) = flow.number
            && let Some(begun) = self.begun.get_mut(at)
        {
            begun.place = Place::Finished(self.finished.len());
        }
        self.finished.push(flow);
    }
}

/// The whole hash that a tag stands for: the table takes its places from one end and its marks from the other.
const fn spread(tag: u32) -> u64 {
    (tag as u64) << 32 | tag as u64
}
