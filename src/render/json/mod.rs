//! The JSON report `wsclose-report/1`: one document, with a published schema.

pub(crate) mod convert;
mod formatter;
pub(crate) mod model;
mod schema;
pub(crate) mod value;

use std::io;

use schemars::JsonSchema;
use serde::{Serialize, Serializer};

use self::convert::Converter;
pub(crate) use self::formatter::{add_line, write_pretty};
pub use self::schema::{schema, write_schema};
use super::{Format, Reader, Tells};
use crate::catalogue::Catalogue;
use crate::connection::OpaqueTls;
use crate::report::{self, Concerns, Report, Summary};

/// Name and version of the report. The version rises when a field goes or changes its meaning, not when one
/// is added.
pub const SCHEMA: &str = "wsclose-report/1";

/// The JSON document.
pub const FORMAT: Format = Format {
    id: "json",
    extensions: &["json"],
    reader: Reader::Machine,
    tells: Tells::All,
    write: |report, summary, words, _, out| write_json(report, summary, words, out),
};

/// Writes a report as one JSON document; `summary` is the one of its connections.
///
/// # Errors
/// What the writer says.
pub fn write_json(
    report: &Report,
    summary: &Summary,
    words: &Catalogue,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    formatter::write_pretty(&Document::of(report, summary, words), out)
}

/// Everything that was found out about a capture's WebSocket connections.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Report")]
struct Document<'a> {
    /// Name and version of this format.
    #[schemars(extend("const" = SCHEMA))]
    schema: &'static str,
    /// What wrote it.
    tool: model::Tool,
    /// The captures that were read, in order. Packet numbers count through all of them.
    inputs: Vec<model::Input>,
    /// What the whole capture holds.
    totals: model::Totals,
    /// Sums over the connections.
    summary: model::Summary,
    /// What rules concluded, the most important first.
    findings: Vec<model::Finding>,
    /// The connections, by first packet.
    #[schemars(with = "Vec<model::Connection>")]
    connections: Connections<'a>,
    /// TLS flows that could not be read, by first packet; the first 262,144 at most. Null if they were not asked for.
    #[schemars(with = "Option<Vec<model::OpaqueTls>>")]
    opaque_tls: Option<OpaqueFlows<'a>>,
}

impl<'a> Document<'a> {
    fn of(report: &'a Report, summary: &'a Summary, words: &'a Catalogue) -> Self {
        let converter = Converter::of(report, words);
        Self {
            schema: SCHEMA,
            tool: convert::tool(),
            inputs: converter.inputs(&report.inputs),
            totals: convert::totals(&report.totals),
            summary: converter.summary(summary),
            findings: summary.findings.iter().map(|found| converter.finding(found)).collect(),
            connections: Connections {
                converter,
                connections: &report.connections,
                concerns: &summary.concerns,
            },
            opaque_tls: report.opaque_tls.as_deref().map(|flows| OpaqueFlows { converter, flows }),
        }
    }
}

/// Converts each connection as it is written, since all of them at once would take much more memory than the
/// report itself.
struct Connections<'a> {
    converter: Converter<'a>,
    connections: &'a report::Connections,
    concerns: &'a Concerns,
}

impl Serialize for Connections<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(
            self.connections
                .iter()
                .map(|connection| self.converter.connection(&connection.record, self.concerns)),
        )
    }
}

/// As [`Connections`].
struct OpaqueFlows<'a> {
    converter: Converter<'a>,
    flows: &'a [OpaqueTls],
}

impl Serialize for OpaqueFlows<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.flows.iter().map(|flow| self.converter.opaque_tls(flow)))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::base::{Numbering, PacketId, is_steering};
    use crate::report::{Connection, fixture};

    fn text(report: &Report) -> String {
        let mut out = Vec::new();
        write_json(report, &Summary::of(report), &Catalogue::english(), &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    fn document(report: &Report) -> Value {
        serde_json::from_str(&text(report)).unwrap()
    }

    #[test]
    fn a_reason_cannot_steer_a_terminal_and_comes_back_as_it_was() {
        let report = fixture::report();
        assert!(!text(&report).chars().any(|character| is_steering(character) && character != '\n'));
        assert_eq!(
            document(&report).pointer("/connections/3/close/server/reason").and_then(Value::as_str),
            Some("\u{1b}[31mboom\u{202e}\u{9b}\u{7f}\u{2028}")
        );
    }

    #[test]
    fn keys_come_in_the_order_of_the_contract() {
        let text = text(&fixture::report());
        let keys = ["schema", "tool", "inputs", "totals", "summary", "findings", "connections", "opaque_tls"];
        let places: Vec<_> = keys.iter().map(|key| text.find(&format!("\n  \"{key}\":"))).collect();
        assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?}");
    }

    #[test]
    fn a_connection_tells_what_the_wire_showed() {
        let connection = &document(&fixture::report())["connections"][1];
        assert_eq!(connection["tunnel"], json!(["vlan:100"]));
        assert_eq!(connection["outcome"], "abnormal");
        assert_eq!(connection["ending"], "rst_without_close");
        assert_eq!(connection["close_code"], 1006);
        assert_eq!(connection["close"], json!({ "client": null, "server": null, "crossed": false }));
        assert_eq!(connection["tcp"]["rst"], json!({ "client": null, "server": 20 }));
        assert_eq!(connection["tcp"]["rtt_ms"], 1.25);
        assert_eq!(connection["duration_ms"], 5000.0);
        assert_eq!(connection["upgrade"]["latency_ms"], 10.0);
        assert_eq!(connection["client_saw"]["basis"], 20);
        assert_eq!(connection["last_ping"]["client"]["answered"], false);
        let rules = connection["findings"].as_array().unwrap();
        assert_eq!(connection["diagnosis"]["rule"], rules[0]);
        assert!(rules.contains(&json!("rst-by-peer")), "{rules:?}");
        assert_eq!(connection["display_filter"], "tcp.stream == 1");
    }

    #[test]
    fn a_finding_names_its_connections_and_when_they_ended() {
        let document = document(&fixture::report());
        let findings = document["findings"].as_array().unwrap();
        let finding = findings.iter().find(|finding| finding["rule"] == "rst-by-peer").unwrap();
        let connection = &document["connections"][1];
        assert_eq!(finding["connections"], json!([connection["id"]]));
        assert_eq!(finding["connection_count"], 1);
        assert_eq!(finding["first_time"], connection["end_time"]);
        assert_eq!(finding["display_filter"], "tcp.stream == 1");
        assert_eq!(finding["evidence"][0]["packet"], 20);
        assert!(finding["cause"].as_str().is_some_and(|cause| !cause.is_empty()));
    }

    #[test]
    fn an_opaque_flow_tells_what_shows_without_keys_and_null_means_not_asked_for() {
        let flow = &document(&fixture::report())["opaque_tls"][0];
        assert_eq!(flow["tls"]["alert"]["side"], "server");
        assert_eq!(flow["tls"]["alert"]["meaning"], Value::Null, "it could not be read");
        assert_eq!(flow["via"], json!({ "connect": "app.example.com:443", "proxied": null }));
        assert_eq!(flow["tcp"]["fin"], json!({ "client": null, "server": 59 }));
        assert_eq!((&flow["ended_by"], &flow["idle_before_end_ms"]), (&json!("server"), &json!(0.5)));
        assert_eq!(flow["display_filter"], "tcp.stream == 6");
        assert_eq!(document(&Report::default())["opaque_tls"], Value::Null);
    }

    #[test]
    fn an_http2_stream_and_an_alert_are_named() {
        let connection = &document(&fixture::report())["connections"][4];
        assert_eq!(
            connection["stream_end"]["server"],
            json!({ "frame": "rst_stream", "code": 8, "code_name": "CANCEL" })
        );
        assert_eq!(connection["display_filter"], "tcp.stream == 4 && http2.streamid == 5");
        let alert = &connection["tls"]["alert"];
        assert_eq!(alert["description"], "user_canceled");
        assert!(alert["meaning"].is_string() && alert["fix"].is_string(), "{alert}");
    }

    #[test]
    fn packet_numbers_count_through_all_inputs() {
        let mut report = fixture::report();
        report.inputs.push(report.inputs[0].clone());
        report.numbering = Numbering::new([60, 60]);
        let moved = |mut connection: Connection| {
            let first = &mut connection.record.first;
            first.id = PacketId::new(1, first.id.own());
            connection
        };
        report.connections = report.connections.iter().map(moved).collect();
        let document = document(&report);
        assert_eq!(document["inputs"][1]["first_packet"], 61);
        assert_eq!(document["connections"][1]["first_packet"], 71);
        assert!(document["connections"][1]["display_filter"].as_str().unwrap().starts_with("ip.addr == "));
    }
}
