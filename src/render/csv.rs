//! The connections as CSV (RFC 4180), a line each: the fields of the JSON report that analysts sort and count by, under
//! their names there, joined by `_`. Lists are joined by blanks. Null is an empty cell.
//!
//! Cells that a spreadsheet would take for a formula, since a stranger chose how they begin, get an apostrophe in
//! front; control characters and marks that turn the writing direction are written as escapes.

use std::io;

use serde_json::Value;

use super::json::convert::Converter;
use super::{Format, Reader, Tells};
use crate::base::WireText;
use crate::catalogue::Catalogue;
use crate::report::{Report, Summary};

/// A line for each connection.
pub const FORMAT: Format = Format {
    id: "csv",
    extensions: &["csv"],
    reader: Reader::Machine,
    tells: Tells::All,
    write: |report, summary, words, _, out| write_csv(report, summary, words, out),
};

/// Where each column stands in a connection of the JSON report (RFC 6901); the column's name is the place with `_`.
const COLUMNS: &[&str] = &[
    "/id",
    "/first_time",
    "/last_time",
    "/duration_ms",
    "/kind",
    "/outcome",
    "/ending",
    "/close_code",
    "/code_name",
    "/initiator",
    "/ended_by",
    "/client/ip",
    "/client/port",
    "/server/ip",
    "/server/port",
    "/tcp_stream",
    "/community_id",
    "/upgrade/http_version",
    "/upgrade/host",
    "/upgrade/path",
    "/upgrade/status",
    "/upgrade/subprotocol",
    "/upgrade/origin",
    "/upgrade/user_agent",
    "/upgrade/server_header",
    "/upgrade/via",
    "/upgrade/latency_ms",
    "/upgrade/faults",
    "/tls/version",
    "/tls/sni",
    "/tls/decrypted",
    "/opened_time",
    "/end_time",
    "/idle_before_end_ms",
    "/data_idle_ms",
    "/close/client/code",
    "/close/client/reason",
    "/close/server/code",
    "/close/server/reason",
    "/close/crossed",
    "/client_saw/code",
    "/client_saw/certainty",
    "/server_saw/code",
    "/server_saw/certainty",
    "/frames/client/text",
    "/frames/client/binary",
    "/frames/client/ping",
    "/frames/client/pong",
    "/frames/client/payload_bytes",
    "/frames/server/text",
    "/frames/server/binary",
    "/frames/server/ping",
    "/frames/server/pong",
    "/frames/server/payload_bytes",
    "/tcp/fin/client",
    "/tcp/fin/server",
    "/tcp/rst/client",
    "/tcp/rst/server",
    "/tcp/retransmissions/client",
    "/tcp/retransmissions/server",
    "/tcp/rtt_ms",
    "/hop/role",
    "/hop/peer_connection",
    "/violations",
    "/limits",
    "/diagnosis/rule",
    "/diagnosis/severity",
    "/diagnosis/confidence",
    "/diagnosis/title",
    "/diagnosis/fix",
    "/findings",
    "/display_filter",
];

/// Writes a header and a line for each connection of the report.
///
/// # Errors
/// What `out` says.
pub fn write_csv(
    report: &Report,
    summary: &Summary,
    words: &Catalogue,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let converter = Converter::of(report, words);
    let mut csv = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(out);
    csv.write_record(COLUMNS.iter().map(|column| name(column)))?;
    for connection in report.connections.iter() {
        let connection = converter.connection(&connection.record, &summary.concerns);
        let connection = serde_json::to_value(connection)?;
        let cells = COLUMNS.iter().map(|column| connection.pointer(column).map(cell).unwrap_or_default());
        csv.write_record(cells)?;
    }
    csv.flush()
}

fn name(column: &str) -> String {
    column.trim_start_matches('/').replace('/', "_")
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => inert(text),
        Value::Array(items) => inert(&items.iter().map(item).collect::<Vec<_>>().join(" ")),
        Value::Bool(_) | Value::Number(_) | Value::Object(_) => value.to_string(),
    }
}

/// What stands for a member of a list: of a violation its rule.
fn item(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Object(fields) => fields.get("rule").and_then(Value::as_str).unwrap_or_default().to_owned(),
        other => other.to_string(),
    }
}

/// The text so that no terminal is steered by it and no spreadsheet reckons with it.
fn inert(text: &str) -> String {
    let text = WireText::from(text).to_printable();
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::render::json::write_json;
    use crate::report::{Connection, fixture};

    fn written(report: &Report) -> (Vec<String>, Vec<Vec<String>>) {
        let mut out = Vec::new();
        write_csv(report, &Summary::of(report), &Catalogue::english(), &mut out).unwrap();
        let mut reader = csv::Reader::from_reader(&out[..]);
        let words = |record: &csv::StringRecord| record.iter().map(str::to_owned).collect::<Vec<_>>();
        let header = words(reader.headers().unwrap());
        (header, reader.records().map(|record| words(&record.unwrap())).collect())
    }

    fn connections_in_json(report: &Report) -> Vec<Value> {
        let mut json = Vec::new();
        write_json(report, &Summary::of(report), &Catalogue::english(), &mut json).unwrap();
        let mut json: Value = serde_json::from_slice(&json).unwrap();
        serde_json::from_value(json["connections"].take()).unwrap()
    }

    #[test]
    fn each_connection_has_a_line_that_says_what_the_json_report_says() {
        let report = fixture::report();
        let (header, lines) = written(&report);
        let connections = connections_in_json(&report);
        assert_eq!(lines.len(), connections.len());
        let mut filled = 0;
        for (line, connection) in lines.iter().zip(&connections) {
            for ((column, place), told) in header.iter().zip(COLUMNS).zip(line) {
                let Some(expected) = connection.pointer(place) else { continue };
                match expected {
                    Value::Number(number) => assert_eq!(told, &number.to_string(), "{column}"),
                    Value::Null => assert_eq!(told, "", "{column}"),
                    _ => assert!(!told.is_empty() || expected == "" || expected == &Value::Array(Vec::new())),
                }
                filled += usize::from(!told.is_empty());
            }
        }
        assert!(filled > 100, "{filled} cells");
    }

    #[test]
    fn every_column_is_a_field_of_the_report() {
        let connections = connections_in_json(&fixture::report());
        for column in COLUMNS {
            let is_there = connections.iter().any(|connection| connection.pointer(column).is_some());
            assert!(is_there, "{column}");
        }
    }

    proptest! {
        #[test]
        fn no_text_of_a_stranger_breaks_a_line_or_becomes_a_formula(text in "\\PC{0,20}|[=+@\t\r\n\",\u{1b}\u{202e}-]{1,8}") {
            let mut record = fixture::clean();
            if let Some(close) = &mut record.close.client {
                close.reason = text.as_str().into();
            }
            let connections = vec![Connection::from(record)].into_iter().collect();
            let report = Report { connections, ..Report::default() };
            let (header, lines) = written(&report);
            prop_assert_eq!(lines.len(), 1);
            let place = header.iter().position(|name| name == "close_client_reason").unwrap();
            let told = &lines[0][place];
            prop_assert!(!told.starts_with(['=', '+', '-', '@', '\t', '\r']), "{told}");
            prop_assert!(!told.contains(['\u{1b}', '\u{202e}', '\n', '\r']), "{told}");
        }
    }
}
