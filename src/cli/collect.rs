//! Takes connections as they end: chooses, masks and counts them, hands lines on at once, and keeps the rest
//! for the report if a report needs them.

use wsclose_pcap::analyze::{Analysis, Sink};
use wsclose_pcap::base::{Numbering, Timestamp};
use wsclose_pcap::connection::{ConnectionRecord, OpaqueTls};
use wsclose_pcap::report::{Connection, Report, Summary};

use super::backend::{self, Selection, SummaryBuilder};
use super::config::{Filters, Settings};
use super::fail_on::Tally;
use super::output::Output;
use super::progress::Progress;

/// The sink of an analysis.
pub(crate) struct Collector<'a> {
    gate: Gate<'a>,
    summary: SummaryBuilder,
    tally: Tally<'a>,
    outputs: &'a mut [Output],
    // `None` if all outputs are lines: then memory does not grow with the connections.
    kept: Option<Vec<Connection>>,
    // Lines were written that a reader may not see yet.
    unflushed: bool,
    // Whether the result counts although nobody reads it.
    must_finish: bool,
    lists_opaque_tls: bool,
    progress: Progress,
}

/// What was collected.
pub(crate) struct Collected {
    /// What renderers get; without connections if all outputs are lines.
    pub(crate) report: Report,
    /// Sums over all connections.
    pub(crate) summary: Summary,
    /// Which terms of `--fail-on` are met, a sentence for each.
    pub(crate) met: Vec<String>,
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
        let keeps = outputs.iter().any(|output| !output.streams());
        Self {
            gate: Gate::new(&settings.filters, settings.show_secrets),
            summary: SummaryBuilder::default(),
            tally: Tally::new(&settings.fail_on),
            outputs,
            kept: keeps.then(Vec::new),
            unflushed: false,
            must_finish: !settings.fail_on.is_empty(),
            lists_opaque_tls: settings.tls.opaque_tls,
            progress,
        }
    }

    /// Makes the report of what was collected. Lines that had to wait are written now.
    pub(crate) fn finish(mut self, mut analysis: Analysis) -> Collected {
        let start = analysis.inputs.iter().filter_map(|input| input.first_time).min().unwrap_or_default();
        for record in self.gate.open(start) {
            self.connection(record, &analysis.numbering);
        }
        let opaque_tls = std::mem::take(&mut analysis.opaque_tls);
        let opaque_tls = self.lists_opaque_tls.then(|| self.gate.pass_opaque(opaque_tls));
        let mut connections = self.kept.unwrap_or_default();
        connections.sort_by_key(|connection| (connection.record.first_order, connection.record.attempt));
        Collected {
            report: backend::report(analysis, connections, opaque_tls),
            summary: self.summary.finish(),
            met: self.tally.met().collect(),
        }
    }
}

impl Sink for Collector<'_> {
    fn connection(&mut self, record: ConnectionRecord, numbering: &Numbering) {
        let Some(record) = self.gate.pass(record) else { return };
        self.summary.add(&record);
        self.tally.add(&record);
        let connection = backend::judge(record);
        for output in &mut *self.outputs {
            output.connection(&connection, numbering);
        }
        self.unflushed = true;
        if let Some(kept) = &mut self.kept {
            kept.push(connection);
        }
    }

    fn in_order(&self) -> bool {
        self.outputs.iter().any(Output::streams)
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
        let state = if filters.wait_for_start() {
            GateState::Waiting(Vec::new())
        } else {
            GateState::Open(filters.selection(Timestamp::default()))
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

    /// At the end, when the gate is open.
    fn pass_opaque(&self, mut flows: Vec<OpaqueTls>) -> Vec<OpaqueTls> {
        if let GateState::Open(selection) = &self.state {
            flows.retain(|flow| selection.keeps_opaque(flow));
        }
        if !self.show_secrets {
            flows.iter_mut().for_each(backend::redact_opaque);
        }
        flows
    }

    fn open(&mut self, start: Timestamp) -> Vec<ConnectionRecord> {
        let open = GateState::Open(self.filters.selection(start));
        match std::mem::replace(&mut self.state, open) {
            GateState::Waiting(waiting) => waiting,
            GateState::Open(_) => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::output_spec::OutputSpec;
    use crate::cli::testing::{self, TempDir};
    use wsclose_pcap::capture::InputInfo;
    use wsclose_pcap::connection::Outcome;

    const SECOND: i64 = 1_000_000_000;

    // Connections of one packet each, in the order in which they ended.
    fn collect(words: &str, specs: &[&str], seconds: &[u64]) -> (TempDir, Vec<u64>) {
        let dir = TempDir::new("collect");
        let settings = testing::settings(words);
        let output = |spec: &&str| {
            let spec = OutputSpec::parse(spec.into()).unwrap();
            let spec = OutputSpec { file: dir.path().join(spec.file), ..spec };
            Output::file(&spec, settings.file_text).unwrap()
        };
        let mut outputs: Vec<_> = specs.iter().map(output).collect();
        let mut collector = Collector::new(&settings, &mut outputs, Progress::new(false, None));
        for &second in seconds {
            let mut record = testing::record(Some(1000), Outcome::Clean);
            record.first_order = second;
            record.first.time = Timestamp::from_nanos(second as i64 * SECOND);
            record.last = record.first;
            collector.connection(record, &Numbering::default());
            collector.progress(second);
        }
        let start = InputInfo { first_time: Some(Timestamp::from_nanos(SECOND)), ..InputInfo::default() };
        let analysis = Analysis { inputs: vec![start], ..Analysis::default() };
        let collected = collector.finish(analysis);
        for mut output in outputs {
            output.report(&collected.report, &collected.summary);
            output.finish().unwrap();
        }
        let told = collected.report.connections.iter().map(|told| told.record.first_order).collect();
        (dir, told)
    }

    fn lines(dir: &TempDir) -> usize {
        let text = std::fs::read_to_string(dir.path().join("r.ndjson")).unwrap();
        text.lines().filter(|line| line.contains("\"connection\"")).count()
    }

    #[test]
    fn a_report_is_in_the_order_of_first_packets() {
        let (dir, told) = collect("a", &["r.json", "r.ndjson"], &[7, 3, 5]);
        assert_eq!(told, [3, 5, 7]);
        assert_eq!(lines(&dir), 3);
    }

    #[test]
    fn lines_alone_keep_nothing() {
        let (dir, told) = collect("a", &["r.ndjson"], &[7, 3, 5]);
        assert_eq!((lines(&dir), told.len()), (3, 0));
    }

    #[test]
    fn times_from_the_start_are_told_when_the_start_is_known() {
        let (dir, told) = collect("a --since +3s", &["r.json", "r.ndjson"], &[7, 3, 5]);
        assert_eq!(told, [5, 7]);
        assert_eq!(lines(&dir), 2);
    }

    #[test]
    fn reading_stops_when_nobody_is_left_to_read_the_result() {
        for (words, stops) in [("a", true), ("a --fail-on 1006", false)] {
            let settings = testing::settings(words);
            let mut outputs = [Output::broken()];
            let mut collector = Collector::new(&settings, &mut outputs, Progress::new(false, None));
            assert!(!collector.cancelled());
            collector.connection(testing::record(Some(1000), Outcome::Clean), &Numbering::default());
            assert_eq!(collector.cancelled(), stops, "{words}");
        }
    }
}
