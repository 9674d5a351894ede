//! Where the command line meets the library: every call that makes, judges, chooses or renders is here.

use std::io::{self, Write};
use std::ops::RangeInclusive;
use std::str::FromStr;

use wsclose_pcap::analyze::{self, Analysis, Sink};
use wsclose_pcap::base::{Numbering, Timestamp};
use wsclose_pcap::capture::{CaptureError, Input, InputWarning};
use wsclose_pcap::connection::{ConnectionRecord, Outcome};
use wsclose_pcap::report::{Connection, Report, Summary};
use wsclose_pcap::websocket::CloseCode;

use super::message::Failure;

/// A form in which a report is written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Format {
    /// What a person calls it.
    pub(crate) id: &'static str,
    /// The file name extensions that mean it, without the dot.
    pub(crate) extensions: &'static [&'static str],
}

/// Every format, in display order; the first is what goes to stdout if nothing else is asked for.
pub(crate) const FORMATS: &[Format] = &[
    Format { id: "text", extensions: &["txt", "text"] },
    Format { id: "json", extensions: &["json"] },
    Format { id: "ndjson", extensions: &["ndjson", "jsonl"] },
];

/// How text is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RenderOptions {
    /// Columns of the terminal.
    pub(crate) width: usize,
    /// Whether colours may be written.
    pub(crate) color: bool,
    /// How many of the connections that ended badly are shown.
    pub(crate) top: usize,
    /// Whether letters beyond ASCII can be shown.
    pub(crate) utf8: bool,
}

/// Close codes and ranges of them, written as `1006,4000-4999`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct CodeSet(Vec<RangeInclusive<u16>>);

impl CodeSet {
    /// Whether the code is one of them.
    pub(crate) fn contains(&self, code: CloseCode) -> bool {
        self.0.iter().any(|range| range.contains(&code.0))
    }

    /// Adds those of another set.
    pub(crate) fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }
}

impl FromStr for CodeSet {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let code = |part: &str| part.parse::<u16>().map_err(|_| format!("'{part}' is not a close code"));
        let range = |part: &str| {
            let (first, last) = part.split_once('-').unwrap_or((part, part));
            let (first, last) = (code(first)?, code(last)?);
            if first > last { Err(format!("the range '{part}' is empty")) } else { Ok(first..=last) }
        };
        text.split(',').map(range).collect::<Result<_, _>>().map(Self)
    }
}

/// A host as a person writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct HostPattern(String);

impl FromStr for HostPattern {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Ok(Self(text.to_owned()))
    }
}

/// A request path as a person writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PathPattern(String);

impl PathPattern {
    /// From what was written.
    pub(crate) fn new(text: &str) -> Self {
        Self(text.to_owned())
    }
}

/// Which connections are reported.
#[derive(Clone, Debug, Default)]
pub(crate) struct Selection {
    /// Connections with a packet at this time or later.
    pub(crate) since: Option<Timestamp>,
    /// Connections with a packet at this time or earlier.
    pub(crate) until: Option<Timestamp>,
    /// Host names or addresses.
    pub(crate) hosts: Vec<HostPattern>,
    /// Ports of either side.
    pub(crate) ports: Vec<u16>,
    /// Request paths.
    pub(crate) paths: Vec<PathPattern>,
    /// Close codes.
    pub(crate) codes: CodeSet,
    /// Outcomes.
    pub(crate) outcomes: Vec<Outcome>,
}

impl Selection {
    /// Whether the connection is chosen. An empty selection chooses all.
    pub(crate) fn keeps(&self, record: &ConnectionRecord) -> bool {
        self.since.is_none_or(|since| record.last.time >= since)
            && self.until.is_none_or(|until| record.first.time <= until)
            && (self.ports.is_empty() || self.ports.contains(&record.server.port))
            && (self.outcomes.is_empty() || self.outcomes.contains(&record.outcome))
            && (self.codes.0.is_empty() || record.close_code.is_some_and(|code| self.codes.contains(code)))
            && self.hosts.iter().all(|host| !host.0.is_empty())
            && self.paths.iter().all(|path| !path.0.is_empty())
    }
}

/// Makes a [`Summary`] of connections that come one at a time, and keeps none of them.
#[derive(Clone, Debug, Default)]
pub(crate) struct SummaryBuilder {}

impl SummaryBuilder {
    /// Counts a connection.
    pub(crate) fn add(&mut self, _record: &ConnectionRecord) {}

    /// The sums over all that was counted.
    pub(crate) fn finish(self) -> Summary {
        Summary::default()
    }
}

/// Masks what must not leave the capture.
pub(crate) fn redact(_record: &mut ConnectionRecord) {}

/// What a format is, in a few words.
pub(crate) fn about(format: &Format) -> &'static str {
    match format.id {
        "text" => "a report for a person",
        "json" => "one JSON document, as `wsclose-pcap schema` describes it",
        "ndjson" => "a JSON object on each line, written as connections end",
        _ => "",
    }
}

/// Whether a format has connections written as they end.
pub(crate) fn streams(format: &Format) -> bool {
    format.id == "ndjson"
}

/// Adds what the rules conclude from one connection alone.
pub(crate) fn judge(record: ConnectionRecord) -> Connection {
    Connection { record, hop: None, diagnosis: None, rules: Vec::new() }
}

/// Reads all inputs, on the rayon pool that it is called in.
pub(crate) fn analyze(inputs: &[&dyn Input], sink: &mut dyn Sink) -> Analysis {
    analyze::analyze(inputs, &analyze::Options::default(), sink)
}

/// Puts together what renderers get; the connections are in the order of their first packets.
pub(crate) fn report(analysis: Analysis, connections: Vec<Connection>) -> Report {
    Report {
        inputs: analysis.inputs,
        numbering: analysis.numbering,
        totals: analysis.totals,
        connections,
        findings: Vec::new(),
    }
}

/// Writes one connection in a format that [`streams`].
pub(crate) fn write_connection(
    _connection: &Connection,
    _numbering: &Numbering,
    out: &mut dyn Write,
) -> io::Result<()> {
    out.write_all(b"{\"type\":\"connection\"}\n")
}

/// Writes the report. In a format that [`streams`] it writes only what comes behind the
/// connections, and does not need them; `summary` speaks of all of them.
pub(crate) fn write_report(
    format: Format,
    report: &Report,
    _summary: &Summary,
    _options: &RenderOptions,
    out: &mut dyn Write,
) -> io::Result<()> {
    match format.id {
        "json" => out.write_all(b"{\"schema\":\"wsclose-report/1\"}\n"),
        "ndjson" => out.write_all(b"{\"type\":\"summary\"}\n"),
        _ => writeln!(out, "{} connections", report.connections.len()),
    }
}

/// Writes what a code means, when it occurs and how to fix it.
pub(crate) fn write_explanation(
    code: CloseCode,
    _options: &RenderOptions,
    out: &mut dyn Write,
) -> io::Result<()> {
    writeln!(out, "{code} {:?}", code.class())
}

/// Writes the JSON Schema of the report.
pub(crate) fn write_schema(out: &mut dyn Write) -> io::Result<()> {
    out.write_all(b"{}\n")
}

/// Whether this is a capture, compressed or not; only its beginning is read.
pub(crate) fn is_capture(input: &dyn Input) -> io::Result<bool> {
    const MAGICS: &[&[u8]] = &[
        b"\xa1\xb2\xc3\xd4",
        b"\xd4\xc3\xb2\xa1",
        b"\xa1\xb2\x3c\x4d",
        b"\x4d\x3c\xb2\xa1",
        b"\xa1\xb2\xcd\x34",
        b"\x34\xcd\xb2\xa1",
        b"\x0a\x0d\x0d\x0a",
        b"\x1f\x8b",
        b"\x28\xb5\x2f\xfd",
        b"\x04\x22\x4d\x18",
        b"\xfd7zXZ\0",
    ];
    let mut head = [0; 8];
    let length = input.read_at(0, &mut head)?;
    let head = head.get(..length).unwrap_or_default();
    Ok(MAGICS.iter().any(|magic| head.starts_with(magic)))
}

/// Why the input that a person calls `name` cannot be read, and what to do about it.
pub(crate) fn input_error(name: &str, error: &CaptureError) -> Failure {
    Failure::input(format!("{name}: {error}"))
}

/// What a person should know about an input.
pub(crate) fn input_warning(warning: &InputWarning) -> String {
    warning.id.to_owned()
}

/// Capture formats that are read, and compressions.
pub(crate) fn captures() -> Vec<[String; 2]> {
    Vec::new()
}

/// Close codes and their names.
pub(crate) fn codes() -> Vec<[String; 2]> {
    Vec::new()
}

/// Link types that are decoded, and their names.
pub(crate) fn link_types() -> Vec<[String; 2]> {
    Vec::new()
}

/// A message of the catalogue that has no placeholders; empty for one that does not exist or has some.
pub(crate) fn message(_id: &str) -> String {
    String::new()
}
