use std::sync::LazyLock;

use serde_json::Value;
use wsclose_pcap::analyze::{Analysis, Options, Sink, analyze};
use wsclose_pcap::base::Numbering;
use wsclose_pcap::capture::{CaptureError, Input};
use wsclose_pcap::catalogue::Catalogue;
use wsclose_pcap::connection::ConnectionRecord;
use wsclose_pcap::render::json::write_json;
use wsclose_pcap::render::ndjson::{Lines, write_ndjson};
use wsclose_pcap::report::{Connection, Report, Summary};

use super::MemoryInput;

static WORDS: LazyLock<Catalogue> = LazyLock::new(Catalogue::english);

/// What the library makes of a capture.
#[derive(Debug)]
pub struct Reading {
    pub report: Report,
    /// Inputs that could not be read, by name.
    pub failures: Vec<(String, CaptureError)>,
    /// The connections as they were told while the capture was read, with the packet numbers known then.
    told: Vec<(Connection, Numbering)>,
}

impl Reading {
    /// Reads the inputs as one capture on the pool that is there.
    pub fn of(inputs: &[MemoryInput]) -> Self {
        Self::with_options(&Options::default(), inputs)
    }

    /// The same with options, such as keys.
    pub fn with_options(options: &Options, inputs: &[MemoryInput]) -> Self {
        let inputs: Vec<&dyn Input> = inputs.iter().map(|input| input as &dyn Input).collect();
        let mut collector = Collector::default();
        let Analysis { inputs, numbering, totals, failures, .. } = analyze(&inputs, options, &mut collector);
        let Collector { told } = collector;
        let connections = told.iter().map(|(connection, _)| connection.clone()).collect();
        let report = Report { inputs, numbering, totals, connections, ..Report::default() };
        Self { report, failures, told }
    }

    /// Reads with so many threads.
    pub fn with_threads(threads: usize, inputs: &[MemoryInput]) -> Self {
        Self::in_threads(threads, &Options::default(), inputs)
    }

    /// The same with options.
    pub fn in_threads(threads: usize, options: &Options, inputs: &[MemoryInput]) -> Self {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("a pool");
        pool.install(|| Self::with_options(options, inputs))
    }

    /// One file in memory.
    pub fn of_file(bytes: Vec<u8>) -> Self {
        Self::of(&[MemoryInput::file("capture", bytes)])
    }

    /// The JSON report.
    pub fn json_text(&self) -> String {
        text(|out| write_json(&self.report, &Summary::of(&self.report), &WORDS, out))
    }

    /// The JSON report as a value.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.json_text()).expect("the report is JSON")
    }

    /// Lines of JSON of the whole report.
    pub fn lines(&self) -> String {
        text(|out| write_ndjson(&self.report, &Summary::of(&self.report), &WORDS, out))
    }

    /// Lines of JSON as they would have been written while the capture was read.
    pub fn live_lines(&self) -> String {
        text(|out| {
            for (connection, numbering) in &self.told {
                Lines { words: &WORDS, numbering, judge: &self.report.judge }.add_connection(connection, out);
            }
            let lines = Lines { words: &WORDS, numbering: &self.report.numbering, judge: &self.report.judge };
            lines.write_end(&self.report, &Summary::of(&self.report), out)
        })
    }
}

fn text(write: impl FnOnce(&mut Vec<u8>) -> std::io::Result<()>) -> String {
    let mut out = Vec::new();
    write(&mut out).expect("memory takes everything");
    String::from_utf8(out).expect("the report is UTF-8")
}

#[derive(Default)]
struct Collector {
    told: Vec<(Connection, Numbering)>,
}

impl Sink for Collector {
    fn connections(&mut self, records: Vec<ConnectionRecord>, numbering: &Numbering) {
        self.told.extend(records.into_iter().map(|record| (record.into(), numbering.clone())));
    }
}
