//! Takes connections as they end: chooses, masks, hands lines on at once and keeps the rest for the report.

use wsclose_pcap::analyze::{Analysis, Sink};
use wsclose_pcap::base::{Numbering, Timestamp};
use wsclose_pcap::connection::ConnectionRecord;
use wsclose_pcap::report::{Connection, Report};

use super::args::Filters;
use super::backend::{self, Selection};
use super::config::Settings;
use super::output::Output;
use super::progress::Progress;
use super::when::When;

/// The sink of an analysis.
pub(crate) struct Collector<'a> {
    gate: Gate<'a>,
    connections: Vec<Connection>,
    outputs: &'a mut [Output],
    // Lines were written that a reader may not see yet.
    unflushed: bool,
    // Whether the result counts although nobody reads it.
    must_finish: bool,
    progress: Progress,
}

// Chooses and masks, once for all outputs.
struct Gate<'a> {
    filters: &'a Filters,
    show_secrets: bool,
    state: GateState,
}

enum GateState {
    Open(Selection),
    // Times count from the first packet of the capture, which is known at the end.
    Waiting(Vec<ConnectionRecord>),
}

impl<'a> Collector<'a> {
    /// Starts with nothing.
    pub(crate) fn new(settings: &'a Settings, outputs: &'a mut [Output], progress: Progress) -> Self {
        Self {
            gate: Gate::new(&settings.filters, settings.show_secrets),
            connections: Vec::new(),
            outputs,
            unflushed: false,
            must_finish: !settings.fail_on.is_empty(),
            progress,
        }
    }

    /// Makes the report of what was collected. Lines that had to wait are written now.
    pub(crate) fn finish(mut self, analysis: Analysis) -> Report {
        let start = analysis.inputs.iter().filter_map(|input| input.first_time).min().unwrap_or_default();
        for record in self.gate.open(start) {
            self.connection(record, &analysis.numbering);
        }
        self.connections.sort_by_key(|connection| (connection.record.first_order, connection.record.attempt));
        backend::report(analysis, self.connections)
    }
}

impl Sink for Collector<'_> {
    fn connection(&mut self, record: ConnectionRecord, numbering: &Numbering) {
        let Some(record) = self.gate.pass(record) else { return };
        let connection = backend::judge(record);
        for output in &mut *self.outputs {
            output.connection(&connection, numbering);
        }
        self.unflushed = true;
        self.connections.push(connection);
    }

    fn progress(&mut self, read_bytes: u64) {
        self.progress.at(read_bytes);
        if std::mem::take(&mut self.unflushed) {
            self.outputs.iter_mut().for_each(Output::flush);
        }
    }

    fn cancelled(&self) -> bool {
        !self.must_finish && !self.outputs.is_empty() && self.outputs.iter().all(Output::is_lost)
    }
}

impl<'a> Gate<'a> {
    fn new(filters: &'a Filters, show_secrets: bool) -> Self {
        let waits = [filters.since, filters.until].into_iter().flatten().any(When::is_relative);
        let state = if waits {
            GateState::Waiting(Vec::new())
        } else {
            GateState::Open(Selection::new(filters, Timestamp::default()))
        };
        Self { filters, show_secrets, state }
    }

    fn pass(&mut self, mut record: ConnectionRecord) -> Option<ConnectionRecord> {
        match &mut self.state {
            GateState::Waiting(waiting) => {
                waiting.push(record);
                None
            }
            GateState::Open(selection) => selection.keeps(&record).then(|| {
                if !self.show_secrets {
                    backend::redact(&mut record);
                }
                record
            }),
        }
    }

    fn open(&mut self, start: Timestamp) -> Vec<ConnectionRecord> {
        let open = GateState::Open(Selection::new(self.filters, start));
        match std::mem::replace(&mut self.state, open) {
            GateState::Waiting(waiting) => waiting,
            GateState::Open(_) => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::args;
    use crate::cli::testing::{self, TempDir};
    use wsclose_pcap::connection::Outcome;

    fn settings(words: &str) -> Settings {
        let words = std::iter::once("wsclose-pcap").chain(words.split(' ')).map(Into::into);
        Settings::resolve(args::parse(words).unwrap().analysis).unwrap()
    }

    fn collected(words: &str) -> (Report, String) {
        let dir = TempDir::new("collect");
        let settings = settings(words);
        let file = dir.path().join("r.ndjson");
        let spec = super::super::output_spec::OutputSpec { format: backend::Format::Ndjson, file };
        let mut outputs = vec![Output::file(&spec, settings.file_text).unwrap()];
        let mut collector = Collector::new(&settings, &mut outputs, Progress::new(false, None));
        for first_order in [7, 3, 5] {
            let mut record = testing::record(Some(1000), Outcome::Clean);
            record.first_order = first_order;
            collector.connection(record, &Numbering::default());
            collector.progress(first_order);
        }
        let report = collector.finish(Analysis::default());
        outputs.into_iter().for_each(|output| output.finish().unwrap());
        (report, std::fs::read_to_string(&spec.file).unwrap())
    }

    #[test]
    fn connections_end_in_one_order_and_are_told_in_another() {
        for words in ["a.pcap", "a.pcap --since +0s"] {
            let (report, lines) = collected(words);
            let orders: Vec<_> = report.connections.iter().map(|told| told.record.first_order).collect();
            assert_eq!(orders, [3, 5, 7]);
            assert_eq!(lines.lines().count(), 3, "{words}");
        }
    }
}
