//! Hands records out in the order of the packets that ended them.

use super::Sink;
use super::group::Group;
use crate::base::Numbering;
use crate::connection::ConnectionRecord;

/// Records that wait until nothing that ended before them can follow.
pub(super) struct Emitter<'s> {
    sink: &'s mut dyn Sink,
    held: Vec<ConnectionRecord>,
    numbering: Numbering,
    inputs: usize,
    complete_inputs: usize,
    emitted: u64,
}

impl<'s> Emitter<'s> {
    pub(super) fn new(inputs: usize, sink: &'s mut dyn Sink) -> Self {
        let numbering = Numbering::new(std::iter::repeat_n(0, inputs));
        Self { sink, held: Vec::new(), numbering, inputs, complete_inputs: 0, emitted: 0 }
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
    }

    /// Emits what ended at or before the `upto`-th packet: flows that end later leave later.
    pub(super) fn emit(&mut self, upto: u64) {
        let mut due: Vec<ConnectionRecord> =
            self.held.extract_if(.., |record| record.end_order <= upto).collect();
        sort(&mut due);
        let mut due = due.into_iter();
        for record in due.by_ref() {
            // The numbers of packets in a later input are known only when the inputs before it are read.
            if record.last.id.input() > self.complete_inputs {
                self.held.push(record);
                break;
            }
            self.emitted += 1;
            self.sink.connection(record, &self.numbering);
        }
        self.held.extend(due);
    }

    /// Emits the rest. Answers how many were emitted in all.
    pub(super) fn emit_all(&mut self, numbering: &Numbering) -> u64 {
        let mut rest = std::mem::take(&mut self.held);
        sort(&mut rest);
        for record in rest {
            self.emitted += 1;
            self.sink.connection(record, numbering);
        }
        self.emitted
    }
}

fn sort(records: &mut [ConnectionRecord]) {
    records.sort_by_key(|record| (record.end_order, record.first_order, record.attempt));
}
