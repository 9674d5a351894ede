//! The report as lines of JSON: one for each connection as it ends, then one for each finding, each hop and each
//! TLS flow that could not be read, and the summary last.

use std::io;

use schemars::JsonSchema;
use serde::Serialize;

use super::json::convert::{self, Converter};
use super::json::{SCHEMA, add_line, model};
use super::{Format, Reader, Tells};
use crate::base::Numbering;
use crate::catalogue::Catalogue;
use crate::connection::Hop;
use crate::diagnose::Judge;
use crate::report::{Concerns, Connection, Report, Summary};

/// Lines of JSON.
pub const FORMAT: Format = Format {
    id: "ndjson",
    extensions: &["ndjson", "jsonl"],
    reader: Reader::Machine,
    tells: Tells::Lines,
    write: |report, summary, words, _, out| write_ndjson(report, summary, words, out),
};

/// Writes a report as the lines that would have been written while it was made; `summary` is the one of its
/// connections.
///
/// # Errors
/// What the writer says.
pub fn write_ndjson(
    report: &Report,
    summary: &Summary,
    words: &Catalogue,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let lines = Lines { words, numbering: &report.numbering, judge: &report.judge };
    let end = |(index, connection): (usize, Connection)| (connection.record.end_order, index);
    let mut by_end: Vec<_> = report.connections.iter().enumerate().map(end).collect();
    // Of those that ended at one place the first one comes first, as in the report.
    by_end.sort_unstable();
    let mut line = Vec::new();
    for connection in by_end.into_iter().filter_map(|(_, index)| report.connections.get(index)) {
        line.clear();
        lines.add_connection(&connection, &mut line);
        out.write_all(&line)?;
    }
    lines.write_end(report, summary, out)
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
    /// A TLS flow that could not be read, if they were asked for.
    OpaqueTls(Box<model::OpaqueTls>),
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
    basis: &'static str,
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

/// Writes the lines one at a time, as what they tell becomes known.
#[derive(Clone, Copy)]
pub struct Lines<'a> {
    /// The words.
    pub words: &'a Catalogue,
    /// Turns packet ids into numbers.
    pub numbering: &'a Numbering,
    /// The rules.
    pub judge: &'a Judge,
}

impl Lines<'_> {
    /// Adds the line of a connection that ended, with what is known from it alone: its hop follows on its own
    /// line.
    pub fn add_connection(&self, connection: &Connection, lines: &mut Vec<u8>) {
        let connection = self.converter().connection(&connection.record, &Concerns::default());
        add_line(&Line::Connection(Box::new(connection)), lines);
    }

    /// Writes what comes behind the connections: findings, hops, TLS flows that could not be read, and the summary
    /// last.
    ///
    /// # Errors
    /// What the writer says.
    pub fn write_end(&self, report: &Report, summary: &Summary, out: &mut dyn io::Write) -> io::Result<()> {
        let converter = self.converter();
        let mut lines = Vec::new();
        for found in &summary.findings {
            add_line(&Line::Finding(converter.finding(found)), &mut lines);
        }
        for (connection, hop) in summary.concerns.hops() {
            add_line(&Line::Hop(HopLine::of(connection, hop)), &mut lines);
        }
        for flow in report.opaque_tls.iter().flatten() {
            add_line(&Line::OpaqueTls(Box::new(converter.opaque_tls(flow))), &mut lines);
        }
        let line = Line::Summary(SummaryLine {
            schema: SCHEMA,
            tool: convert::tool(),
            inputs: converter.inputs(&report.inputs),
            totals: convert::totals(&report.totals),
            summary: converter.summary(summary),
        });
        add_line(&line, &mut lines);
        out.write_all(&lines)
    }

    const fn converter(&self) -> Converter<'_> {
        Converter { words: self.words, numbering: self.numbering, judge: self.judge }
    }
}

impl HopLine {
    fn of(connection: &str, hop: &Hop) -> Self {
        Self {
            connection: connection.to_owned(),
            peer_connection: hop.peer_connection.clone(),
            role: hop.role,
            basis: hop.basis,
        }
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
        let report = fixture::report();
        write_ndjson(&report, &Summary::of(&report), &Catalogue::english(), &mut out).unwrap();
        out.split(|byte| *byte == b'\n')
            .filter(|line| !line.is_empty())
            .map(|line| serde_json::from_slice(line).unwrap())
            .collect()
    }

    #[test]
    fn connections_come_as_they_ended_and_the_summary_last() {
        let lines = lines();
        let types: Vec<_> = lines.iter().filter_map(|line| line["type"].as_str()).collect();
        let findings = Summary::of(&fixture::report()).findings.len();
        let expected =
            [vec!["connection"; 6], vec!["finding"; findings], vec!["hop"; 2], vec!["opaque_tls", "summary"]]
                .concat();
        assert_eq!(types, expected);
        let streams: Vec<_> = lines.iter().filter_map(|line| line["tcp_stream"].as_u64()).collect();
        assert_eq!(streams, [0, 1, 2, 3, 5, 4, 6], "the open one is the last connection");
        assert!(lines.iter().all(|line| line.get("hop").is_none_or(Value::is_null)));
    }

    #[test]
    fn the_lines_say_what_the_document_says() {
        let mut out = Vec::new();
        let report = fixture::report();
        write_json(&report, &Summary::of(&report), &Catalogue::english(), &mut out).unwrap();
        let document: Value = serde_json::from_slice(&out).unwrap();
        let lines = lines();
        for mut connection in document["connections"].as_array().unwrap().clone() {
            if connection["hop"].is_object() {
                // What other connections say is told behind them.
                continue;
            }
            connection["type"] = "connection".into();
            assert!(lines.contains(&connection), "{connection}");
        }
        let mut opaque = document["opaque_tls"][0].clone();
        opaque["type"] = "opaque_tls".into();
        assert!(lines.contains(&opaque), "{opaque}");
        let last = lines.last().unwrap();
        for key in ["schema", "tool", "inputs", "totals", "summary"] {
            assert_eq!(last[key], document[key]);
        }
    }
}
