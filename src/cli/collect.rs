//! Takes connections as they end: chooses, anonymises, counts and masks them on all threads, hands lines on at once, and keeps
//! the rest if a report needs them.

use rayon::prelude::*;
use wsclose_pcap::analyze::{Analysis, Sink};
use wsclose_pcap::base::{Numbering, Timestamp};
use wsclose_pcap::connection::{ConnectionRecord, OpaqueTls};
use wsclose_pcap::report::{Connection, ConnectionPack, Report, Summary, Totals};

use super::backend::{self, Anonymizer, Judge, Selection, SummaryBuilder, SummaryOptions};
use super::config::{Filters, Settings};
use super::fail_on::Tally;
use super::output::Output;
use super::progress::Progress;

/// Connections that had to wait and are unpacked at once.
const BATCH: usize = 1024;

/// The sink of an analysis.
pub(crate) struct Collector<'a> {
    gate: Gate<'a>,
    // One for each thread, put together at the end.
    shares: Vec<Share<'a>>,
    outputs: &'a mut [Output],
    keeps: bool,
    streams: bool,
    // Lines were written that a reader may not see yet.
    unflushed: bool,
    // Whether the result counts although nobody reads it.
    must_finish: bool,
    lists_opaque_tls: bool,
    judge: Judge,
    progress: Progress,
}

/// What was collected.
pub(crate) struct Collected {
    /// What renderers get; without connections if no output needs all of them.
    pub(crate) report: Report,
    /// Sums over all connections.
    pub(crate) summary: Summary,
    /// Which terms of `--fail-on` are met, a sentence for each.
    pub(crate) met: Vec<String>,
}

// Chooses, maps addresses and masks, once for all outputs. Filters name addresses of the capture; what is behind the
// gate knows only what stands for them.
struct Gate<'a> {
    filters: &'a Filters,
    anonymizer: Option<&'a Anonymizer>,
    show_secrets: bool,
    state: GateState,
}

enum GateState {
    Open(Selection),
    // Times count from the first packet of the capture, which is known at the end.
    Waiting(ConnectionPack),
}

/// What one thread took.
struct Share<'a> {
    summary: SummaryBuilder,
    tally: Tally<'a>,
    kept: ConnectionPack,
}

impl<'a> Collector<'a> {
    /// Starts with nothing, on the pool that it will work on.
    pub(crate) fn new(
        settings: &'a Settings,
        anonymizer: Option<&'a Anonymizer>,
        outputs: &'a mut [Output],
        progress: Progress,
    ) -> Self {
        let options = SummaryOptions {
            worst: outputs.iter().map(Output::top).max().unwrap_or(0),
            show_secrets: settings.show_secrets,
            judge: settings.judge.clone(),
        };
        let share = || Share {
            summary: SummaryBuilder::new(options.clone()),
            tally: Tally::new(&settings.fail_on),
            kept: ConnectionPack::default(),
        };
        Self {
            gate: Gate::new(&settings.filters, anonymizer, settings.show_secrets),
            shares: std::iter::repeat_with(share).take(rayon::current_num_threads()).collect(),
            keeps: outputs.iter().any(Output::needs_connections),
            streams: outputs.iter().any(Output::streams),
            outputs,
            unflushed: false,
            must_finish: !settings.fail_on.is_empty(),
            lists_opaque_tls: settings.tls.opaque_tls,
            judge: settings.judge.clone(),
            progress,
        }
    }

    /// Makes the report of what was collected. Lines that had to wait are written now.
    pub(crate) fn finish(mut self, mut analysis: Analysis) -> Collected {
        let start = analysis.inputs.iter().filter_map(|input| input.first_time).min().unwrap_or_default();
        let waiting = self.gate.open(start);
        let mut waiting = waiting.iter().map(|connection| connection.record).peekable();
        while waiting.peek().is_some() {
            self.take(waiting.by_ref().take(BATCH).collect(), &analysis.numbering);
        }
        if let Some(anonymizer) = self.gate.anonymizer {
            anonymizer.totals(&mut analysis.totals);
        }
        let opaque_tls = std::mem::take(&mut analysis.opaque_tls);
        let opaque_tls = self.lists_opaque_tls.then(|| self.gate.pass_opaque(opaque_tls));
        let kept: Vec<_> = self.shares.iter_mut().map(|share| std::mem::take(&mut share.kept)).collect();
        let counted = self.shares.into_iter().reduce(Share::merge);
        let (summary, met) = counted.map(|share| share.finish(&analysis.totals)).unwrap_or_default();
        let report = backend::report(analysis, kept.into(), opaque_tls, self.judge);
        Collected { report, summary, met }
    }

    fn take(&mut self, records: Vec<ConnectionRecord>, numbering: &Numbering) {
        for lines in self.pass(records, numbering) {
            self.outputs.iter_mut().for_each(|output| output.lines(&lines));
        }
        self.unflushed = true;
    }

    /// Counts what is chosen, keeps it if it is needed together, and answers its lines if there are any.
    fn pass(&mut self, records: Vec<ConnectionRecord>, numbering: &Numbering) -> Vec<Vec<u8>> {
        let Self { gate, keeps, streams, judge, .. } = self;
        let judge = &*judge;
        let (keeps, streams) = (*keeps, *streams);
        let size = records.len().div_ceil(self.shares.len()).max(1);
        let parts = records.into_par_iter().chunks(size).zip(&mut self.shares);
        let lines = parts.map(|(records, share)| {
            let mut lines = Vec::new();
            for record in records.into_iter().filter_map(|record| gate.pass(record)) {
                share.count(&record);
                if keeps || streams {
                    let connection = Connection::from(gate.mask(record));
                    if streams {
                        backend::add_connection(&connection, numbering, judge, &mut lines);
                    }
                    if keeps {
                        share.kept.push(&connection);
                    }
                }
            }
            lines
        });
        lines.collect()
    }
}

impl Sink for Collector<'_> {
    fn connections(&mut self, records: Vec<ConnectionRecord>, numbering: &Numbering) {
        match &mut self.gate.state {
            GateState::Waiting(waiting) => {
                records.into_iter().for_each(|record| waiting.push(&Connection::from(record)));
            }
            GateState::Open(_) => self.take(records, numbering),
        }
    }

    fn in_order(&self) -> bool {
        self.streams
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

impl Share<'_> {
    fn count(&mut self, record: &ConnectionRecord) {
        self.summary.add(record);
        self.tally.add(record);
    }

    fn merge(mut self, other: Self) -> Self {
        self.summary.merge(other.summary);
        self.tally.merge(&other.tally);
        self
    }

    fn finish(self, totals: &Totals) -> (Summary, Vec<String>) {
        (self.summary.finish(totals), self.tally.met().collect())
    }
}

impl<'a> Gate<'a> {
    fn new(filters: &'a Filters, anonymizer: Option<&'a Anonymizer>, show_secrets: bool) -> Self {
        let state = if filters.wait_for_start() {
            GateState::Waiting(ConnectionPack::default())
        } else {
            GateState::Open(filters.selection(Timestamp::default()))
        };
        Self { filters, anonymizer, show_secrets, state }
    }

    /// The record if it is wanted, with the addresses that it is told with.
    fn pass(&self, mut record: ConnectionRecord) -> Option<ConnectionRecord> {
        let GateState::Open(selection) = &self.state else { return None };
        if !selection.keeps(&record) {
            return None;
        }
        if let Some(anonymizer) = self.anonymizer {
            anonymizer.record(&mut record);
        }
        Some(record)
    }

    fn mask(&self, mut record: ConnectionRecord) -> ConnectionRecord {
        if !self.show_secrets {
            backend::redact(&mut record);
        }
        record
    }

    /// At the end, when the gate is open.
    fn pass_opaque(&self, mut flows: Vec<OpaqueTls>) -> Vec<OpaqueTls> {
        if let GateState::Open(selection) = &self.state {
            flows.retain(|flow| selection.keeps_opaque(flow));
        }
        if let Some(anonymizer) = self.anonymizer {
            flows.iter_mut().for_each(|flow| anonymizer.opaque(flow));
        }
        if !self.show_secrets {
            flows.iter_mut().for_each(backend::redact_opaque);
        }
        flows
    }

    fn open(&mut self, start: Timestamp) -> ConnectionPack {
        let open = GateState::Open(self.filters.selection(start));
        match std::mem::replace(&mut self.state, open) {
            GateState::Waiting(waiting) => waiting,
            GateState::Open(_) => ConnectionPack::default(),
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
        let mut collector = Collector::new(&settings, None, &mut outputs, Progress::new(false, None));
        let records = seconds.iter().map(|&second| {
            let mut record = testing::record(Some(1000), Outcome::Clean);
            record.first_order = second;
            record.first.time = Timestamp::from_nanos(second as i64 * SECOND);
            record.last = record.first;
            record
        });
        collector.connections(records.collect(), &Numbering::default());
        collector.progress(0);
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
    fn lines_and_text_keep_nothing() {
        let (dir, told) = collect("a", &["r.ndjson", "r.txt"], &[7, 3, 5]);
        assert_eq!((lines(&dir), told.len()), (3, 0));
        let text = std::fs::read_to_string(dir.path().join("r.txt")).unwrap();
        assert!(text.contains("\n3 WebSocket connections"), "{text}");
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
            let mut collector = Collector::new(&settings, None, &mut outputs, Progress::new(false, None));
            assert!(!collector.cancelled());
            let record = testing::record(Some(1000), Outcome::Clean);
            collector.connections(vec![record], &Numbering::default());
            assert_eq!(collector.cancelled(), stops, "{words}");
        }
    }
}
