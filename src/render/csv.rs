#![doc = include_str!("../../docs/formats/rows.md")]

use std::io;

use serde_json::Value;

use super::columns::{COLUMNS, item, name};
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
    csv.write_record(COLUMNS.iter().map(|(place, _)| name(place)))?;
    for connection in report.connections.iter() {
        let connection = converter.connection(&connection.record, &summary.concerns);
        let connection = serde_json::to_value(connection)?;
        let cells = COLUMNS.iter().map(|(place, _)| connection.pointer(place).map(cell).unwrap_or_default());
        csv.write_record(cells)?;
    }
    csv.flush()
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => inert(text),
        Value::Array(items) => inert(&items.iter().map(item).collect::<Vec<_>>().join(" ")),
        Value::Bool(_) | Value::Number(_) | Value::Object(_) => value.to_string(),
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
            for ((column, (place, _)), told) in header.iter().zip(COLUMNS).zip(line) {
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
