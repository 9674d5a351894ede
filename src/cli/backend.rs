//! Where the command line meets the library: every call that makes, judges, chooses or renders is here.

use std::io::{self, Write};
use std::sync::LazyLock;

use wsclose_pcap::analyze::{self, Analysis, Options, Sink};
use wsclose_pcap::base::Numbering;
use wsclose_pcap::capture::{self, CaptureError, Input, InputWarning, Reader};
use wsclose_pcap::catalogue::{self, Catalogue};
use wsclose_pcap::connection::{ConnectionRecord, OpaqueTls};
use wsclose_pcap::decode;
use wsclose_pcap::render::{Tells, json, ndjson, text};
use wsclose_pcap::report::{Connection, Connections, Report, Summary};
use wsclose_pcap::websocket::CloseCode;

pub(crate) use wsclose_pcap::render::{FORMATS, Format, RenderOptions};
pub(crate) use wsclose_pcap::report::{
    CodeSet, HostPattern, PathPattern, Selection, SummaryBuilder, SummaryOptions, redact, redact_opaque,
};

use super::message::Failure;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(Catalogue::english);

/// What a format is, in a few words.
pub(crate) fn about(format: &Format) -> String {
    message(&format!("format-{}", format.id))
}

/// Whether a format has connections written as they end.
pub(crate) fn streams(format: &Format) -> bool {
    format.tells == Tells::Lines
}

/// Whether a format needs all connections together.
pub(crate) fn needs_connections(format: &Format) -> bool {
    format.tells == Tells::All
}

/// Adds what the rules conclude from one connection alone.
pub(crate) fn judge(record: ConnectionRecord) -> Connection {
    Connection::from(record)
}

/// Reads all inputs, on the rayon pool that it is called in.
pub(crate) fn analyze(inputs: &[&dyn Input], options: &Options, sink: &mut dyn Sink) -> Analysis {
    analyze::analyze(inputs, options, sink)
}

/// Puts together what renderers get; there are connections if a format needs them, and TLS flows that could
/// not be read, in the order of their first packets, if they were asked for.
pub(crate) fn report(
    analysis: Analysis,
    connections: Connections,
    opaque_tls: Option<Vec<OpaqueTls>>,
) -> Report {
    Report {
        inputs: analysis.inputs,
        numbering: analysis.numbering,
        totals: analysis.totals,
        connections,
        findings: Vec::new(),
        opaque_tls,
    }
}

/// Adds one connection as a format has it that [`streams`].
pub(crate) fn add_connection(connection: &Connection, numbering: &Numbering, lines: &mut Vec<u8>) {
    ndjson::Lines { words: &CATALOGUE, numbering }.add_connection(connection, lines);
}

/// Writes the report. In a format that [`streams`] it writes only what comes behind the connections, and does
/// not need them; `summary` speaks of all of them.
pub(crate) fn write_report(
    format: Format,
    report: &Report,
    summary: &Summary,
    options: &RenderOptions,
    out: &mut dyn Write,
) -> io::Result<()> {
    if streams(&format) {
        return ndjson::Lines { words: &CATALOGUE, numbering: &report.numbering }
            .write_end(report, summary, out);
    }
    (format.write)(report, summary, &CATALOGUE, options, out)
}

/// Writes what a code means, when it occurs and how to fix it.
pub(crate) fn write_explanation(
    code: CloseCode,
    options: &RenderOptions,
    out: &mut dyn Write,
) -> io::Result<()> {
    text::write_explanation(code, &CATALOGUE, options, out)
}

/// Writes the JSON Schema of the report.
pub(crate) fn write_schema(out: &mut dyn Write) -> io::Result<()> {
    json::write_schema(out)
}

/// Whether this is a capture, compressed or not; only its beginning is read. One that is damaged is one.
pub(crate) fn is_capture(input: &dyn Input) -> io::Result<bool> {
    match Reader::open(input) {
        Ok(_) => Ok(true),
        Err(CaptureError::Io(error)) => Err(error),
        Err(
            CaptureError::Empty | CaptureError::UnknownFormat { .. } | CaptureError::ForeignFormat { .. },
        ) => Ok(false),
        Err(_) => Ok(true),
    }
}

/// Why the input that a person calls `name` cannot be read, and what to do about it.
pub(crate) fn input_error(name: &str, error: &CaptureError) -> Failure {
    let text = CATALOGUE.capture_error(name, error);
    Failure::input(format!("{name}: {}", text.what)).hint(text.remedy)
}

/// What a person should know about an input.
pub(crate) fn input_warning(warning: &InputWarning) -> String {
    CATALOGUE.input_warning(warning)
}

/// Capture formats that are read, and compressions.
pub(crate) fn captures() -> Vec<[String; 2]> {
    let formats = capture::FORMATS.iter().map(|format| [format.name.to_owned(), String::new()]);
    let compressions = capture::COMPRESSIONS.iter().map(|compression| {
        let built = if compression.is_built() { "" } else { ", not in this build" };
        [compression.name().to_owned(), format!("compression{built}")]
    });
    formats.chain(compressions).collect()
}

/// Close codes and their names.
pub(crate) fn codes() -> Vec<[String; 2]> {
    let row = |entry: &catalogue::CodeEntry| {
        let name = entry.name.clone().unwrap_or_else(|| message(&entry.message()));
        [entry.id.clone(), name]
    };
    catalogue::codes().iter().map(row).collect()
}

/// Link types that are decoded, and their names.
pub(crate) fn link_types() -> Vec<[String; 2]> {
    decode::LINK_TYPES.iter().map(|entry| [entry.number.to_string(), entry.name.to_owned()]).collect()
}

/// A message of the catalogue that needs no values; empty for one that does not exist.
pub(crate) fn message(id: &str) -> String {
    CATALOGUE.try_message(id, &[]).unwrap_or_default()
}
