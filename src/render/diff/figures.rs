use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, BufRead};
use std::net::IpAddr;

use serde::de::{SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::base::Timestamp;
use crate::render::json::SCHEMA;

/// The figures of a report that another one is compared with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Version of the program that wrote it.
    pub version: Option<String>,
    /// Time of the first packet.
    pub first_time: Option<Timestamp>,
    /// Time of the last packet.
    pub last_time: Option<Timestamp>,
    /// Connections that the report is about.
    pub connections: u64,
    /// TCP flows in the capture.
    pub tcp_flows: u64,
    /// Those whose SYN was answered by RST.
    pub refused_flows: u64,
    /// Those whose SYN was never answered.
    pub unanswered_flows: u64,
    /// Connections by outcome, in the order of the report.
    pub outcomes: [(&'static str, u64); 5],
    /// Connections by close code.
    pub codes: BTreeMap<u16, u64>,
    /// Connections by ending.
    pub endings: BTreeMap<String, u64>,
    /// Servers by address and port.
    pub servers: BTreeMap<(IpAddr, u16), ServerFigures>,
    /// What rules concluded about connections, by rule and case.
    pub findings: BTreeMap<(String, String), FindingFigures>,
}

/// The figures of one server.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ServerFigures {
    /// The host name most often asked for.
    pub host: Option<String>,
    /// Connections.
    pub connections: u64,
    /// Those that were abnormal or failed.
    pub bad: u64,
}

/// The figures of what a rule concluded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FindingFigures {
    /// Id of its severity.
    pub severity: String,
    /// Connections that it is about.
    pub connections: u64,
}

/// Why something is not compared.
#[derive(Debug)]
pub enum FigureError {
    /// The system said so.
    Io(io::Error),
    /// It is no JSON from here on, or other JSON than that of a report.
    NoReport {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// It is JSON of another kind, or of another version.
    OtherSchema(Option<String>),
    /// It ends before its summary.
    Cut,
}

impl Figures {
    /// Takes the figures out of a report in JSON or NDJSON. What else it holds is passed over and not kept.
    ///
    /// # Errors
    /// If it is none.
    pub fn read(mut report: impl BufRead) -> Result<Self, FigureError> {
        let mut figures = Self::default();
        if begins_with_line(report.fill_buf().map_err(FigureError::Io)?) {
            let mut is_whole = false;
            for line in serde_json::Deserializer::from_reader(report).into_iter() {
                match line? {
                    Line::Connection(connection) => figures.end(connection.ending),
                    Line::Finding(finding) => figures.finding(finding),
                    Line::Summary(document) => {
                        figures.document(*document)?;
                        is_whole = true;
                    }
                    Line::Other => {}
                }
            }
            return if is_whole { Ok(figures) } else { Err(FigureError::Cut) };
        }
        let document: Document = serde_json::from_reader(report)?;
        figures.document(document)?;
        Ok(figures)
    }

    /// Connections that were abnormal or failed.
    pub fn bad(&self) -> u64 {
        let [_, (_, abnormal), (_, failed), ..] = self.outcomes;
        abnormal.saturating_add(failed)
    }

    fn document(&mut self, document: Document) -> Result<(), FigureError> {
        let Document { schema, tool, inputs, totals, summary, findings, connections } = document;
        if schema.as_deref() != Some(SCHEMA) {
            return Err(FigureError::OtherSchema(schema));
        }
        let Some(summary) = summary else { return Err(FigureError::Cut) };
        self.version = tool.version;
        self.first_time = inputs.iter().filter_map(|input| time(input.first_time.as_deref()?)).min();
        self.last_time = inputs.iter().filter_map(|input| time(input.last_time.as_deref()?)).max();
        self.tcp_flows = totals.tcp_flows;
        self.refused_flows = totals.refused_flows;
        self.unanswered_flows = totals.unanswered_flows;
        let Outcomes { clean, abnormal, failed, open, indeterminate } = summary.outcomes;
        self.outcomes = [
            ("clean", clean),
            ("abnormal", abnormal),
            ("failed", failed),
            ("open", open),
            ("indeterminate", indeterminate),
        ];
        self.connections = self.outcomes.iter().fold(0, |sum, (_, count)| u64::saturating_add(sum, *count));
        self.codes = summary.codes.into_iter().map(|code| (code.code, code.connections)).collect();
        for Server { ip, port, host, connections, outcomes } in summary.servers {
            let bad = outcomes.abnormal.saturating_add(outcomes.failed);
            self.servers.insert((ip, port), ServerFigures { host, connections, bad });
        }
        findings.into_iter().for_each(|finding| self.finding(finding));
        connections.0.into_iter().for_each(|(ending, count)| self.ended(ending, count));
        Ok(())
    }

    fn finding(&mut self, finding: Finding) {
        let Finding { rule, case, severity, connection_count } = finding;
        // What is about flows is told by the totals.
        if connection_count > 0 {
            let figures = self.findings.entry((rule, case)).or_default();
            figures.connections = figures.connections.saturating_add(connection_count);
            figures.severity = severity;
        }
    }

    fn end(&mut self, ending: String) {
        self.ended(ending, 1);
    }

    fn ended(&mut self, ending: String, count: u64) {
        let sum = self.endings.entry(ending).or_default();
        *sum = sum.saturating_add(count);
    }
}

impl From<serde_json::Error> for FigureError {
    fn from(error: serde_json::Error) -> Self {
        match error.classify() {
            serde_json::error::Category::Io => Self::Io(error.into()),
            serde_json::error::Category::Eof => Self::Cut,
            _ => Self::NoReport { line: error.line(), column: error.column() },
        }
    }
}

/// Whether this is the beginning of NDJSON, of which each object says first what it is.
fn begins_with_line(text: &[u8]) -> bool {
    let text = text.trim_ascii_start();
    text.strip_prefix(b"{").is_some_and(|text| text.trim_ascii_start().starts_with(b"\"type\""))
}

fn time(text: &str) -> Option<Timestamp> {
    let time: jiff::Timestamp = text.parse().ok()?;
    Some(Timestamp::saturating_from_nanos(time.as_nanosecond()))
}

/// One line of NDJSON.
#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum Line {
    Connection(Connection),
    Finding(Finding),
    Summary(Box<Document>),
    #[serde(other)]
    Other,
}

/// A report, and the last line of NDJSON.
#[derive(Deserialize)]
struct Document {
    schema: Option<String>,
    #[serde(default)]
    tool: Tool,
    #[serde(default)]
    inputs: Vec<Input>,
    #[serde(default)]
    totals: Totals,
    summary: Option<Summary>,
    #[serde(default)]
    findings: Vec<Finding>,
    #[serde(default)]
    connections: Endings,
}

#[derive(Default, Deserialize)]
struct Tool {
    version: Option<String>,
}

#[derive(Deserialize)]
struct Input {
    first_time: Option<String>,
    last_time: Option<String>,
}

#[derive(Default, Deserialize)]
struct Totals {
    tcp_flows: u64,
    refused_flows: u64,
    unanswered_flows: u64,
}

#[derive(Deserialize)]
struct Summary {
    outcomes: Outcomes,
    codes: Vec<Code>,
    servers: Vec<Server>,
}

#[derive(Deserialize)]
struct Outcomes {
    clean: u64,
    abnormal: u64,
    failed: u64,
    open: u64,
    indeterminate: u64,
}

#[derive(Deserialize)]
struct Code {
    code: u16,
    connections: u64,
}

#[derive(Deserialize)]
struct Server {
    ip: IpAddr,
    port: u16,
    host: Option<String>,
    connections: u64,
    outcomes: Outcomes,
}

#[derive(Deserialize)]
struct Finding {
    rule: String,
    #[serde(default)]
    case: String,
    severity: String,
    connection_count: u64,
}

#[derive(Deserialize)]
struct Connection {
    ending: String,
}

/// How connections ended, counted as they come: a report may have a million of them.
#[derive(Default)]
struct Endings(BTreeMap<String, u64>);

impl<'de> Deserialize<'de> for Endings {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Counting;

        impl<'de> Visitor<'de> for Counting {
            type Value = Endings;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("connections")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut connections: A) -> Result<Endings, A::Error> {
                let mut endings = Endings::default();
                while let Some(Connection { ending }) = connections.next_element()? {
                    *endings.0.entry(ending).or_default() += 1;
                }
                Ok(endings)
            }
        }

        deserializer.deserialize_seq(Counting)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::catalogue::Catalogue;
    use crate::render::{json, ndjson};
    use crate::report::{Report, Summary, fixture};

    fn written(write: fn(&Report, &Summary, &Catalogue, &mut dyn io::Write) -> io::Result<()>) -> Vec<u8> {
        let report = fixture::report();
        let mut out = Vec::new();
        write(&report, &Summary::of(&report), &Catalogue::english(), &mut out).unwrap();
        out
    }

    #[test]
    fn both_forms_of_a_report_give_the_same_figures() {
        let figures = Figures::read(&written(json::write_json)[..]).unwrap();
        assert_eq!(Figures::read(&written(ndjson::write_ndjson)[..]).unwrap(), figures);
        assert_eq!((figures.connections, figures.bad(), figures.tcp_flows), (6, 3, 6));
        assert_eq!(figures.endings.values().sum::<u64>(), 6);
        assert_eq!(figures.codes.get(&1006), Some(&2));
        assert!(figures.first_time < figures.last_time && figures.first_time.is_some());
        let summary = Summary::of(&fixture::report());
        let of_connections = summary.findings.iter().filter(|finding| finding.connection_count > 0).count();
        assert_eq!(figures.findings.len(), of_connections);
        assert_eq!(figures.servers.len(), summary.servers.len());
    }

    #[test]
    fn what_is_no_report_is_refused_with_the_reason() {
        let error = |text: &str| format!("{:?}", Figures::read(text.as_bytes()).unwrap_err());
        assert_eq!(error("remember the milk"), "NoReport { line: 1, column: 1 }");
        assert_eq!(error("[1,\n2]"), "NoReport { line: 1, column: 3 }");
        assert_eq!(error("{}"), "OtherSchema(None)");
        assert_eq!(error("{\"schema\":\"wsclose-report/2\"}"), "OtherSchema(Some(\"wsclose-report/2\"))");
        assert_eq!(error("{\"schema\":\"wsclose-report/1\"}"), "Cut");
        assert_eq!(error(""), "Cut");
        assert_eq!(
            error("{\"type\":\"finding\",\"rule\":\"a\",\"severity\":\"low\",\"connection_count\":1}"),
            "Cut"
        );
        assert!(error("{\"schema\":\"wsclose-report/1\",\"summary\":[]}").starts_with("NoReport"));
        let deep = format!("{{\"x\":{}", "[".repeat(100_000));
        assert!(error(&deep).starts_with("NoReport") || error(&deep) == "Cut");
    }

    proptest! {
        #[test]
        fn any_damage_is_an_error_or_other_figures(at: prop::sample::Index, byte: u8, lines: bool, cut: bool) {
            let mut text = if lines { written(ndjson::write_ndjson) } else { written(json::write_json) };
            let at = at.index(text.len());
            if cut { text.truncate(at) } else { text[at] = byte }
            let _ = Figures::read(&text[..]);
        }
    }
}
