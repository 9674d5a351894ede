//! Hands records out in the order of the packets that ended them.

use std::collections::BTreeSet;

use super::Sink;
use super::group::Group;
use crate::base::Numbering;
use crate::base::limits::HELD_RECORDS;
use crate::connection::ConnectionRecord;

/// Where a connection ended, and where it began: its place in the order of handing out.
pub(super) type Place = (u64, u64);

/// Records that a sink gets at once at most: enough for all threads, little memory.
const BATCH: usize = 1024;

/// Records that wait until nothing that ended before them can follow.
pub(super) struct Emitter<'s> {
    sink: &'s mut dyn Sink,
    held: Vec<ConnectionRecord>,
    /// Places at which something may still come.
    awaited: BTreeSet<Place>,
    numbering: Numbering,
    inputs: usize,
    complete_inputs: usize,
    emitted: u64,
}

impl<'s> Emitter<'s> {
    pub(super) fn new(inputs: usize, sink: &'s mut dyn Sink) -> Self {
        let numbering = Numbering::new(std::iter::repeat_n(0, inputs));
        let (held, awaited) = (Vec::new(), BTreeSet::new());
        Self { sink, held, awaited, numbering, inputs, complete_inputs: 0, emitted: 0 }
    }

    pub(super) fn cancelled(&self) -> bool {
        self.sink.cancelled()
    }

    pub(super) fn begin_group(&mut self, group: &Group) {
        self.sink.progress(group.read_bytes);
        if self.complete_inputs != group.complete_inputs.len() {
            self.complete_inputs = group.complete_inputs.len();
            let counted = group.complete_inputs.iter().copied();
            self.numbering = Numbering::new(counted.chain(std::iter::repeat(0)).take(self.inputs));
        }
    }

    pub(super) fn hold(&mut self, record: ConnectionRecord) {
        self.held.push(record);
        if self.held.len() >= BATCH && !self.sink.in_order() {
            self.send_held();
        }
    }

    /// Something may still come at this place, which later ones have to wait for.
    pub(super) fn await_at(&mut self, place: Place) {
        if self.sink.in_order() {
            self.awaited.insert(place);
        }
    }

    /// Nothing more can come at this place.
    pub(super) fn settle(&mut self, place: Place) {
        self.awaited.remove(&place);
    }

    /// Whether so much waits for something else that memory counts.
    pub(super) fn is_full(&self) -> bool {
        !self.awaited.is_empty() && self.held.len() > HELD_RECORDS
    }

    /// What may still come, comes late then.
    pub(super) fn await_nothing(&mut self) {
        self.awaited.clear();
    }

    /// All inputs are read, so that every packet can be numbered.
    pub(super) fn end_inputs(&mut self, numbering: Numbering) {
        self.complete_inputs = self.inputs;
        self.numbering = numbering;
    }

    /// Emits what stands at a place or before it: nothing more will come there. A sink that does not care for order
    /// gets all there is.
    pub(super) fn emit(&mut self, upto: Place) {
        if self.sink.in_order() {
            let due = self.take_due(upto);
            self.send(due);
        } else {
            self.send_held();
        }
    }

    fn take_due(&mut self, upto: Place) -> Vec<ConnectionRecord> {
        let upto = self.awaited.first().map_or(upto, |awaited| upto.min(*awaited));
        let mut due: Vec<ConnectionRecord> =
            self.held.extract_if(.., |record| place(record) <= upto).collect();
        sort(&mut due);
        // The numbers of packets in a later input are known only when the inputs before it are read.
        let numbered = due.iter().take_while(|record| record.last.id.input() <= self.complete_inputs).count();
        self.held.extend(due.drain(numbered..));
        due
    }

    /// Emits the rest. Answers how many were emitted in all.
    pub(super) fn emit_all(&mut self) -> u64 {
        if self.sink.in_order() {
            sort(&mut self.held);
        }
        self.send_held();
        self.emitted
    }

    fn send_held(&mut self) {
        let held = std::mem::take(&mut self.held);
        self.send(held);
    }

    fn send(&mut self, records: Vec<ConnectionRecord>) {
        self.emitted += records.len() as u64;
        let mut records = records.into_iter();
        while records.len() > 0 {
            self.sink.connections(records.by_ref().take(BATCH).collect(), &self.numbering);
        }
    }
}

fn place(record: &ConnectionRecord) -> Place {
    (record.end_order, record.first_order)
}

fn sort(records: &mut [ConnectionRecord]) {
    records.sort_by_key(|record| (place(record), record.attempt));
}
