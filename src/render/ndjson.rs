//! The report as lines of JSON: one for each connection as it ends, then one for each finding and hop, and the
//! summary last.

use std::io;

use schemars::JsonSchema;
use serde::Serialize;

use super::json::convert::{self, Converter};
use super::json::{SCHEMA, concerned, model, write_line};
use super::Format;
use crate::catalogue::Catalogue;
use crate::base::Numbering;
use crate::capture::InputInfo;
use crate::connection::{ConnectionRecord, Hop};
use crate::diagnose::Finding;
use crate::report::{Report, SummaryBuilder, Totals, connection_id};

/// Lines of JSON.
pub const FORMAT: Format = Format {
    id: "ndjson",
    extensions: &["ndjson", "jsonl"],
    write: |report, words, _, out| write_ndjson(report, words, out),
};

/// Writes a report as the lines that [`NdjsonWriter`] would have written while it was made.
///
/// # Errors
/// What the writer says.
pub fn write_ndjson(report: &Report, words: &Catalogue, out: &mut dyn io::Write) -> io::Result<()> {
    let mut by_end: Vec<_> = report.connections.iter().collect();
    by_end.sort_by_key(|connection| (connection.record.end_order, connection.record.first_order));
    let mut lines = NdjsonWriter::new(words, out);
    for connection in by_end {
        lines.connection(
            &connection.record,
            connection.diagnosis.as_ref(),
            &connection.rules,
            &report.numbering,
        )?;
    }
    for found in &report.findings {
        lines.finding(&found.finding, &concerned(report, found), &report.numbering)?;
    }
    for connection in &report.connections {
        if let Some(hop) = &connection.hop {
            lines.hop(&connection_id(&connection.record), hop)?;
        }
    }
    lines.finish(&report.inputs, &report.totals, &report.numbering)
}

/// One line.
#[derive(Serialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case")]
pub(crate) enum Line {
    /// A connection, in the order of the packets that ended them. Its `hop` is null: it follows on its own line.
    Connection(Box<model::Connection>),
    /// What a rule concluded.
    Finding(model::Finding),
    /// Two legs of one proxied session.
    Hop(HopLine),
    /// The last line.
    Summary(SummaryLine),
}

/// The other leg of a connection whose own line has been written.
#[derive(Serialize, JsonSchema)]
pub(crate) struct HopLine {
    /// Id of the connection.
    connection: String,
    /// Id of the connection on the other side of the proxy.
    peer_connection: String,
    /// Which leg the connection is: `client-leg` or `upstream-leg`.
    role: &'static str,
}

/// What is known when all is read.
#[derive(Serialize, JsonSchema)]
pub(crate) struct SummaryLine {
    /// Name and version of the format of all lines.
    #[schemars(extend("const" = SCHEMA))]
    schema: &'static str,
    /// What wrote them.
    tool: model::Tool,
    /// The captures that were read, in order.
    inputs: Vec<model::Input>,
    /// What the whole capture holds.
    totals: model::Totals,
    /// Sums over the connections.
    summary: model::Summary,
}

/// Writes lines while connections end, and keeps only sums.
pub struct NdjsonWriter<'a> {
    words: &'a Catalogue,
    out: &'a mut (dyn io::Write + 'a),
    summary: SummaryBuilder,
}

impl<'a> NdjsonWriter<'a> {
    /// Writes nothing yet.
    pub fn new(words: &'a Catalogue, out: &'a mut (dyn io::Write + 'a)) -> Self {
        Self { words, out, summary: SummaryBuilder::default() }
    }

    /// Writes a connection that ended and counts it: with what is known from it alone, its leading finding and
    /// the rule ids of all of them.
    ///
    /// # Errors
    /// What the writer says.
    pub fn connection(
        &mut self,
        record: &ConnectionRecord,
        diagnosis: Option<&Finding>,
        rules: &[&'static str],
        numbering: &Numbering,
    ) -> io::Result<()> {
        self.summary.add(record);
        let converter = Converter { words: self.words, numbering };
        let connection = converter.connection(record, None, diagnosis, rules);
        self.write(&Line::Connection(Box::new(connection)))
    }

    /// Writes a finding about these connections.
    ///
    /// # Errors
    /// What the writer says.
    pub fn finding(
        &mut self,
        finding: &Finding,
        records: &[&ConnectionRecord],
        numbering: &Numbering,
    ) -> io::Result<()> {
        let converter = Converter { words: self.words, numbering };
        self.write(&Line::Finding(converter.finding(finding, records)))
    }

    /// Writes the other leg of a connection, by its id.
    ///
    /// # Errors
    /// What the writer says.
    pub fn hop(&mut self, connection: &str, hop: &Hop) -> io::Result<()> {
        self.write(&Line::Hop(HopLine {
            connection: connection.to_owned(),
            peer_connection: hop.peer_connection.clone(),
            role: hop.role,
        }))
    }

    /// Writes the last line.
    ///
    /// # Errors
    /// What the writer says.
    pub fn finish(mut self, inputs: &[InputInfo], totals: &Totals, numbering: &Numbering) -> io::Result<()> {
        let summary = std::mem::take(&mut self.summary).finish();
        let converter = Converter { words: self.words, numbering };
        self.write(&Line::Summary(SummaryLine {
            schema: SCHEMA,
            tool: convert::tool(),
            inputs: converter.inputs(inputs),
            totals: convert::totals(totals),
            summary: converter.summary(&summary),
        }))?;
        self.out.flush()
    }

    fn write(&mut self, line: &Line) -> io::Result<()> {
        write_line(line, self.out)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::render::json::write_json;
    use crate::report::fixture;

    fn lines() -> Vec<Value> {
        let mut out = Vec::new();
        write_ndjson(&fixture::report(), &Catalogue::english(), &mut out).unwrap();
        out.split(|byte| *byte == b'\n')
            .filter(|line| !line.is_empty())
            .map(|line| serde_json::from_slice(line).unwrap())
            .collect()
    }

    #[test]
    fn connections_come_as_they_ended_and_the_summary_last() {
        let lines = lines();
        let types: Vec<_> = lines.iter().filter_map(|line| line["type"].as_str()).collect();
        let expected = [&["connection"; 6][..], &["finding", "finding", "hop", "summary"]].concat();
        assert_eq!(types, expected);
        let streams: Vec<_> = lines.iter().filter_map(|line| line["tcp_stream"].as_u64()).collect();
        assert_eq!(streams, [0, 1, 2, 3, 5, 4], "the open one is the last");
        assert!(lines.iter().all(|line| line.get("hop").is_none_or(Value::is_null)));
    }

    #[test]
    fn the_lines_say_what_the_document_says() {
        let mut out = Vec::new();
        write_json(&fixture::report(), &Catalogue::english(), &mut out).unwrap();
        let document: Value = serde_json::from_slice(&out).unwrap();
        let lines = lines();
        for mut connection in document["connections"].as_array().unwrap().clone() {
            connection["hop"] = Value::Null;
            connection["type"] = "connection".into();
            assert!(lines.contains(&connection), "{connection}");
        }
        let last = lines.last().unwrap();
        for key in ["schema", "tool", "inputs", "totals", "summary"] {
            assert_eq!(last[key], document[key]);
        }
    }
}
