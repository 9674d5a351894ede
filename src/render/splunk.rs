#![doc = include_str!("../../docs/formats/splunk.md")]

use serde_json::{Map, Value};

use super::events::{EventFormat, Fields, Party, Told, epoch_millis, write_events};
use super::json::{add_line, model};
use super::{Format, Reader, Tells};
use crate::base::Timestamp;
use crate::connection::Ending;
use crate::diagnose::Severity;
use crate::report::FlowRef;

/// Events for Splunk's HTTP Event Collector.
pub const FORMAT: Format = Format {
    id: "splunk",
    extensions: &[],
    reader: Reader::Machine,
    tells: Tells::All,
    write: |report, summary, words, options, out| write_events(&Splunk, report, summary, words, options, out),
};

/// What of a connection goes to fields of our own beside [`model::Connection::own`].
const CONNECTION: &[&str] = &[
    "id",
    "diagnosis.title",
    "diagnosis.cause",
    "upgrade.http_version",
    "upgrade.origin",
    "upgrade.server_header",
    "tls.version",
    "tls.sni",
    "tcp.history",
];

/// The same of a finding.
const FINDING: &[&str] =
    &["confidence", "fix", "fix_properly", "evidence", "references", "first_time", "last_time"];

/// What repeats other fields, and what explains least.
const LEAST: &[&str] = &[
    "event.dest_ip",
    "event.site",
    "event.src_ip",
    "event.url",
    "event.ws_close_reason",
    "event.ws_tls_alpn",
    "event.ws_upgrade_body_excerpt",
    "event.ws_upgrade_extensions",
    "event.ws_upgrade_origin",
];

struct Splunk;

impl EventFormat for Splunk {
    fn connection(&self, told: &Told<'_>, connection: &model::Connection) -> Fields {
        let mut event = Fields::default();
        add_traffic(&mut event, connection);
        add_web(&mut event, connection);
        event.set("vendor_product", env!("CARGO_PKG_NAME"));
        event.set("ws_verdict", connection.action());
        event.set("ws_close_reason", connection.first_close().map(|close| close.reason.as_str()));
        add_own(&mut event, "ws", connection.own(CONNECTION).as_object());
        let mut indexed = Fields::default();
        indexed.set("wsclose_outcome", connection.outcome.0.id());
        indexed.set("wsclose_close_code", connection.close_code.map(|code| code.to_string()));
        let diagnosis = connection.diagnosis.as_ref();
        indexed.set("wsclose_rule", diagnosis.map(|diagnosis| diagnosis.rule));
        indexed.set("wsclose_severity", severity(connection.severity()));
        let capture = told.capture(connection.first_packet);
        envelope("wsclose:connection", Some(connection.time()), capture, event, indexed)
    }

    fn finding(&self, told: &Told<'_>, finding: &model::Finding, flows: &[FlowRef]) -> Fields {
        let party = Party::of(finding, flows);
        let mut event = Fields::default();
        event.set("app", "wsclose-pcap");
        event.set("type", "alert");
        event.set("id", finding.id.as_str());
        event.set("signature", finding.title.as_str());
        event.set("signature_id", finding.rule);
        event.set("description", finding.cause.as_str());
        event.set("severity", severity(finding.severity.0));
        event.set("severity_id", finding.severity.0 as u8);
        event.set("vendor_product", env!("CARGO_PKG_NAME"));
        event.set("src", party.client.map(|client| client.ip.to_string()));
        event.set("src_port", party.client.map(|client| client.port));
        event.set("dest", party.server().map(|server| server.ip.to_string()));
        event.set("dest_port", party.server().map(|server| server.port));
        event.set("ws_addresses", party.addresses());
        add_own(&mut event, "ws", finding.own(FINDING).as_object());
        let mut indexed = Fields::default();
        indexed.set("wsclose_rule", finding.rule);
        indexed.set("wsclose_severity", severity(finding.severity.0));
        let packet = finding.evidence.iter().find_map(|evidence| evidence.packet);
        let capture = told.capture(packet.unwrap_or_default());
        envelope("wsclose:finding", Some(told.finding_time(finding)), capture, event, indexed)
    }

    fn summary(&self, told: &Told<'_>, summary: &model::Summary) -> Fields {
        let mut event = Fields::default();
        event.set("vendor_product", env!("CARGO_PKG_NAME"));
        event.set("ws_id", told.summary_id());
        add_own(&mut event, "ws", summary.own(told).as_object());
        envelope("wsclose:summary", told.last_time(), told.captures().next(), event, Fields::default())
    }

    fn mark_truncated(&self, event: &mut Fields) {
        event.nest("event.ws_truncated", true);
    }

    fn least(&self) -> &'static [&'static str] {
        LEAST
    }

    /// The time comes first, where a forwarder that reads the line looks for it.
    fn add_line(&self, event: &Fields, lines: &mut Vec<u8>) {
        let Some(millis) = event.get("time").and_then(Value::as_i64) else {
            return add_line(event.as_object(), lines);
        };
        lines.extend_from_slice(format!("{{\"time\":{}", seconds(millis)).as_bytes());
        let comma = lines.len();
        let rest = event.iter().filter(|(name, _)| *name != "time");
        let rest: Map<String, Value> = rest.map(|(name, value)| (name.to_owned(), value.clone())).collect();
        add_line(&rest, lines);
        // What began an object of its own goes on with ours.
        if let Some(brace) = lines.get_mut(comma) {
            *brace = b',';
        }
    }
}

/// What the collector takes: metadata, the event, and texts that are indexed with it.
fn envelope(
    sourcetype: &str,
    time: Option<Timestamp>,
    capture: Option<&str>,
    event: Fields,
    mut indexed: Fields,
) -> Fields {
    let mut envelope = Fields::default();
    envelope.set("time", time.map(epoch_millis));
    envelope.set("source", capture);
    envelope.set("sourcetype", sourcetype);
    envelope.set("event", event);
    indexed.set("wsclose_version", env!("CARGO_PKG_VERSION"));
    envelope.set("fields", indexed);
    envelope
}

/// Seconds with three decimals.
fn seconds(millis: i64) -> String {
    let sign = if millis < 0 { "-" } else { "" };
    let millis = millis.unsigned_abs();
    format!("{sign}{}.{:03}", millis / 1000, millis % 1000)
}

/// The data model Network Traffic. Bytes and packets are counted as the client sees them.
fn add_traffic(event: &mut Fields, connection: &model::Connection) {
    let model::Connection { client, server, tcp, .. } = connection;
    let action = match connection.ending.0 {
        Ending::UpgradeRefused => "blocked",
        _ if connection.end_time.is_some() => "teardown",
        _ => "allowed",
    };
    let flag = match (&tcp.rst, &tcp.fin) {
        (rst, _) if rst.client.or(rst.server).is_some() => Some("RST"),
        (_, fin) if fin.client.or(fin.server).is_some() => Some("FIN"),
        _ => None,
    };
    event.set("action", action);
    event.set("app", "websocket");
    event.set("transport", "tcp");
    event.set("protocol", "ip");
    event.set("protocol_version", if server.ip.is_ipv4() { "ipv4" } else { "ipv6" });
    for (side, end) in [("src", client), ("dest", server)] {
        event.set(side, end.ip.to_string());
        event.set(&format!("{side}_ip"), end.ip.to_string());
        event.set(&format!("{side}_port"), end.port);
    }
    event.set("bytes", tcp.payload_bytes.client.saturating_add(tcp.payload_bytes.server));
    event.set("bytes_in", tcp.payload_bytes.server);
    event.set("bytes_out", tcp.payload_bytes.client);
    event.set("packets", tcp.packets.client.saturating_add(tcp.packets.server));
    event.set("packets_in", tcp.packets.server);
    event.set("packets_out", tcp.packets.client);
    event.set("duration", (connection.duration_ms * 1e3).round() / 1e6);
    event.set("session_id", connection.community_id.as_str());
    event.set("tcp_flag", flag);
    event.set("vlan", connection.vlans().next().map(|vlan| vlan.to_string()));
}

/// The data model Web, of the upgrade.
fn add_web(event: &mut Fields, connection: &model::Connection) {
    let Some(upgrade) = &connection.upgrade else { return };
    event.set("url", connection.url());
    event.set("uri_path", connection.path());
    event.set("uri_query", connection.query());
    event.set("site", connection.host());
    event.set("http_method", upgrade.method.as_deref());
    event.set("http_user_agent", upgrade.user_agent.as_deref());
    event.set("status", upgrade.status);
}

const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Info => "informational",
        other => other.id(),
    }
}

/// Adds fields of our own side by side: what stands within another has both names, joined by `_`; the leading finding's
/// have theirs alone.
fn add_own(event: &mut Fields, prefix: &str, own: &Map<String, Value>) {
    for (name, value) in own {
        match value {
            Value::Object(inside) if name == "diagnosis" => add_own(event, prefix, inside),
            Value::Object(inside) => add_own(event, &format!("{prefix}_{name}"), inside),
            _ => event.set(&format!("{prefix}_{name}"), value.clone()),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::render::events::testing::{events, lines, with_reason};
    use crate::report::fixture;

    #[test]
    fn the_time_comes_first_in_seconds_with_three_decimals() {
        let lines = lines(&FORMAT, &fixture::report(), 8000);
        assert!(lines[0].starts_with("{\"time\":1772366404.500,\"event\":{"), "{}", lines[0]);
        assert_eq!(seconds(-1), "-0.001");
        assert_eq!(seconds(1_000_050), "1000.050");
    }

    #[test]
    fn only_what_http_refused_is_blocked_and_only_what_ended_was_torn_down() {
        let actions: Vec<_> = events(&FORMAT, &fixture::report())
            .iter()
            .filter(|event| event["sourcetype"] == "wsclose:connection")
            .map(|event| event["event"]["action"].clone())
            .collect();
        assert_eq!(actions, ["teardown", "teardown", "blocked", "teardown", "allowed", "allowed"]);
    }

    #[test]
    fn no_field_within_the_event_has_the_name_of_an_indexed_one() {
        for event in events(&FORMAT, &fixture::report()) {
            let indexed = event["fields"].as_object().unwrap();
            assert!(indexed.values().all(Value::is_string), "{event}");
            assert!(indexed.keys().all(|name| event["event"].get(name).is_none()), "{event}");
            let is_flat = |(_, value): (&String, &Value)| !value.is_object();
            assert!(event["event"].as_object().unwrap().iter().all(is_flat), "{event}");
        }
    }

    proptest! {
        #[test]
        fn any_reason_comes_back(reason in "\\PC{1,20}|[\"\\\\{},\u{1b}\u{202e}\n]{1,8}") {
            let events = events(&FORMAT, &with_reason(&reason));
            prop_assert_eq!(&events[0]["event"]["ws_close_reason"], &Value::from(reason));
        }
    }
}
