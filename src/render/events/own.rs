//! What formats of events tell in an object of their own, since they have no field for it: fields of the JSON report, in
//! the same places under the same names.

use serde::Serialize;
use serde_json::{Map, Value};

use super::{Fields, Told};
use crate::render::json::model;

/// Where in a connection of the JSON report stands what no format has a field for.
const CONNECTION: &[&str] = &[
    "kind",
    "outcome",
    "ending",
    "close_code",
    "code_name",
    "initiator",
    "ended_by",
    "close.client.code",
    "close.client.reason",
    "close.server.code",
    "close.server.reason",
    "close.crossed",
    "client_saw.code",
    "client_saw.certainty",
    "server_saw.code",
    "server_saw.certainty",
    "frames.client.text",
    "frames.client.binary",
    "frames.client.ping",
    "frames.client.pong",
    "frames.client.payload_bytes",
    "frames.server.text",
    "frames.server.binary",
    "frames.server.ping",
    "frames.server.pong",
    "frames.server.payload_bytes",
    "upgrade.body_excerpt",
    "upgrade.extensions",
    "upgrade.faults",
    "upgrade.latency_ms",
    "upgrade.subprotocol",
    "tls.alpn",
    "tls.decrypted",
    "tls.alert.side",
    "tls.alert.description",
    "tunnel",
    "idle_before_end_ms",
    "data_idle_ms",
    "unanswered_pings",
    "tcp.fin",
    "tcp.rst",
    "tcp.retransmissions",
    "tcp.rtt_ms",
    "gaps.client.bytes",
    "gaps.server.bytes",
    "hop",
    "limits",
    "diagnosis.rule",
    "diagnosis.case",
    "diagnosis.severity",
    "diagnosis.confidence",
    "diagnosis.fix",
    "diagnosis.fix_properly",
    "findings",
    "tcp_stream",
    "first_packet",
    "last_packet",
    "end_packet",
    "display_filter",
];

/// The same for a finding.
const FINDING: &[&str] =
    &["case", "verify", "ruled_out", "connection_count", "connections", "display_filter"];

impl model::Connection {
    /// What an event tells of it in an object of our own, and `more` of the JSON report, by places such as `close.crossed`.
    pub(in crate::render) fn own(&self, more: &[&str]) -> Fields {
        let mut own = chosen(self, CONNECTION.iter().chain(more));
        own.set("close_code_sent", self.close_code.map(|_| self.code_was_sent()));
        let rules: Vec<&str> = self.violations.iter().map(|violation| violation.rule.0.id()).collect();
        own.set("violations", rules);
        own
    }
}

impl model::Finding {
    /// What an event tells of it in an object of our own, and `more` of the JSON report.
    pub(in crate::render) fn own(&self, more: &[&str]) -> Fields {
        chosen(self, FINDING.iter().chain(more))
    }
}

impl model::Summary {
    /// The sums without what a person reads about them.
    pub(in crate::render) fn own(&self, told: &Told<'_>) -> Fields {
        let mut own = chosen(self, &["outcomes"]);
        own.set("connections", self.connections());
        let code = ["code", "name", "connections", "started_by", "client_saw", "server_saw"];
        own.set("codes", self.codes.iter().map(|count| chosen(count, &code).into()).collect::<Vec<Value>>());
        let server = ["ip", "port", "host", "connections", "outcomes"];
        let servers = self.servers.iter().map(|count| chosen(count, &server).into());
        own.set("servers", servers.collect::<Vec<Value>>());
        own.set("captures", told.captures().collect::<Vec<_>>());
        own
    }

    /// How many connections there are.
    pub(in crate::render) const fn connections(&self) -> u64 {
        let model::Outcomes { clean, abnormal, failed, open, indeterminate } = self.outcomes;
        clean + abnormal + failed + open + indeterminate
    }
}

/// What stands at these places of a value, as far as it is known.
fn chosen<'a>(value: &impl Serialize, places: impl IntoIterator<Item = &'a &'a str>) -> Fields {
    let value = serde_json::to_value(value).unwrap_or_default();
    let mut fields = Fields::default();
    for place in places {
        let found = value.pointer(&format!("/{}", place.replace('.', "/")));
        fields.nest(place, found.map(known));
    }
    fields
}

/// The value without what is null or empty in it; null if nothing is left.
fn known(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let known = fields.iter().map(|(name, value)| (name.clone(), known(value)));
            let known: Map<String, Value> = known.filter(|(_, value)| !value.is_null()).collect();
            if known.is_empty() { Value::Null } else { Value::Object(known) }
        }
        Value::Array(items) => {
            let known: Vec<Value> = items.iter().map(known).filter(|value| !value.is_null()).collect();
            if known.is_empty() { Value::Null } else { Value::Array(known) }
        }
        Value::String(text) if text.is_empty() => Value::Null,
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::catalogue::Catalogue;
    use crate::render::json::convert::Converter;
    use crate::report::{Report, Summary, fixture};

    #[test]
    fn every_place_is_one_of_the_json_report() {
        let report: Report = fixture::report();
        let (summary, words) = (Summary::of(&report), Catalogue::english());
        let converter = Converter::of(&report, &words);
        let found = |values: &[Value], place: &str| {
            let place = format!("/{}", place.replace('.', "/"));
            assert!(values.iter().any(|value| value.pointer(&place).is_some()), "{place}");
        };
        let connections = report.connections.iter();
        let connections: Vec<Value> = connections
            .map(|connection| converter.connection(&connection.record, &summary.concerns))
            .map(|connection| serde_json::to_value(connection).unwrap())
            .collect();
        CONNECTION.iter().for_each(|place| found(&connections, place));
        let findings = summary.findings.iter().map(|found| converter.finding(found));
        let findings: Vec<Value> = findings.map(|finding| serde_json::to_value(finding).unwrap()).collect();
        FINDING.iter().for_each(|place| found(&findings, place));
    }

    #[test]
    fn what_is_not_known_is_left_out_at_every_depth() {
        let value = json!({
            "a": { "b": null, "c": { "d": "", "i": [] } },
            "e": [{ "f": null, "g": 0 }, null],
            "h": false,
        });
        assert_eq!(known(&value), json!({ "e": [{ "g": 0 }], "h": false }));
    }
}
