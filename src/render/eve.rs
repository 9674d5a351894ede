#![doc = include_str!("../../docs/formats/eve.md")]

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::events::{EventFormat, Fields, Party, Told, write_events};
use super::json::{add_line, model};
use super::{Format, Reader, Tells};
use crate::base::Timestamp;
use crate::connection::Kind;
use crate::decode::Endpoint;
use crate::report::{FlowRef, community_id};

/// Lines in the manner of Suricata's EVE log.
pub const FORMAT: Format = Format {
    id: "eve",
    extensions: &[],
    reader: Reader::Machine,
    tells: Tells::All,
    write: |report, summary, words, options, out| write_events(&Eve, report, summary, words, options, out),
};

/// Bits of a whole number that every reader of JSON keeps (RFC 8259 §6).
const NUMBER_BITS: u32 = 53;

/// Characters of a time up to its microseconds.
const MICROS_LENGTH: usize = "2026-11-28T17:00:00.000000".len();

/// What of a connection goes to our own object beside [`model::Connection::own`].
const CONNECTION: &[&str] = &[
    "id",
    "diagnosis.title",
    "diagnosis.cause",
    "upgrade.origin",
    "upgrade.retry_after",
    "upgrade.server_header",
    "tls.cipher",
    "tcp.history",
    "tcp.payload_bytes",
];

/// The same of a finding.
const FINDING: &[&str] = &[
    "id",
    "rule",
    "severity",
    "confidence",
    "title",
    "cause",
    "fix",
    "fix_properly",
    "evidence",
    "references",
    "first_time",
    "last_time",
];

struct Eve;

impl EventFormat for Eve {
    fn connection(&self, told: &Told<'_>, connection: &model::Connection) -> Fields {
        let model::Connection { client, server, tcp, .. } = connection;
        let mut event = begin("websocket_close", connection.time());
        add_place(&mut event, told, Some(connection.end_packet.unwrap_or(connection.last_packet)));
        add_ends(&mut event, Some(client), Some(server));
        add_flow(&mut event, &connection.community_id);
        event.set("vlan", connection.vlans().collect::<Vec<_>>());
        event.set("app_proto", app_proto(connection));
        let ended = [tcp.fin.client, tcp.fin.server, tcp.rst.client, tcp.rst.server];
        let state = match tcp.packets.client.min(tcp.packets.server) {
            _ if ended.iter().any(Option::is_some) => "closed",
            0 => "new",
            _ => "established",
        };
        event.nest("flow.start", eve_time(connection.first_time.0));
        event.nest("flow.end", eve_time(connection.last_time.0));
        event.nest("flow.age", (connection.duration_ms / 1e3).max(0.0) as u64);
        event.nest("flow.pkts_toserver", tcp.packets.client);
        event.nest("flow.pkts_toclient", tcp.packets.server);
        event.nest("flow.state", state);
        event.nest("tcp.syn", tcp.saw_syn.then_some(true));
        event.nest("tcp.fin", tcp.fin.client.or(tcp.fin.server).map(|_| true));
        event.nest("tcp.rst", tcp.rst.client.or(tcp.rst.server).map(|_| true));
        add_http(&mut event, connection);
        if let Some(tls) = &connection.tls {
            event.nest("tls.sni", tls.sni.as_deref());
            event.nest("tls.version", tls.version.map(tls_version));
        }
        event.set("wsclose", connection.own(CONNECTION));
        event
    }

    fn finding(&self, told: &Told<'_>, finding: &model::Finding, flows: &[FlowRef]) -> Fields {
        let party = Party::of(finding, flows);
        let mut event = begin("websocket_finding", told.finding_time(finding));
        add_place(&mut event, told, finding.evidence.iter().find_map(|evidence| evidence.packet));
        let end = |end: Endpoint| model::Endpoint { ip: end.ip, port: end.port };
        add_ends(&mut event, party.client.map(end).as_ref(), party.server().map(end).as_ref());
        if let Some((client, server)) = party.client.zip(party.server()) {
            add_flow(&mut event, &community_id(client, server));
        }
        let mut own = finding.own(FINDING);
        own.set("addresses", party.addresses());
        event.set("wsclose", own);
        event
    }

    fn summary(&self, told: &Told<'_>, summary: &model::Summary) -> Fields {
        let mut event = begin("websocket_stats", told.last_time().unwrap_or_default());
        let mut own = summary.own(told);
        own.set("id", told.summary_id());
        event.set("wsclose", own);
        event
    }

    fn mark_truncated(&self, event: &mut Fields) {
        event.nest("wsclose.truncated", true);
    }

    fn add_line(&self, event: &Fields, lines: &mut Vec<u8>) {
        add_line(event.as_object(), lines);
    }
}

/// What every event has.
fn begin(event_type: &str, time: Timestamp) -> Fields {
    let mut event = Fields::default();
    event.set("timestamp", eve_time(time));
    event.set("event_type", event_type);
    event
}

/// As Suricata writes it, in UTC: `2026-11-28T17:00:00.000000+0000`.
fn eve_time(time: Timestamp) -> Option<String> {
    Some(format!("{}+0000", time.rfc3339().get(..MICROS_LENGTH)?))
}

fn add_place(event: &mut Fields, told: &Told<'_>, packet: Option<u64>) {
    if let Some((capture, number)) = packet.and_then(|packet| told.place(packet)) {
        event.set("pcap_filename", capture);
        event.set("pcap_cnt", number);
    }
}

fn add_ends(event: &mut Fields, client: Option<&model::Endpoint>, server: Option<&model::Endpoint>) {
    for (side, end) in [("src", client), ("dest", server)] {
        event.set(&format!("{side}_ip"), end.map(|end| end.ip.to_string()));
        event.set(&format!("{side}_port"), end.map(|end| end.port));
    }
    event.set("proto", client.or(server).map(|_| "TCP"));
}

/// The flow's Community ID, and a number made of it: the first bits of its digest.
fn add_flow(event: &mut Fields, community_id: &str) {
    let digest = community_id.split_once(':').and_then(|(_, digest)| STANDARD.decode(digest).ok());
    let first = digest.as_ref().and_then(|digest| digest.first_chunk());
    event.set("flow_id", first.map(|first| u64::from_be_bytes(*first) >> (u64::BITS - NUMBER_BITS)));
    event.set("community_id", community_id);
}

/// The protocol that was spoken in the end, by Suricata's names.
const fn app_proto(connection: &model::Connection) -> &'static str {
    match connection.kind.0 {
        _ if connection.opened_time.is_some() => "websocket",
        Kind::MidStream => "websocket",
        Kind::Tls => "tls",
        Kind::Http1 => "http",
        Kind::Http2 => "http2",
    }
}

fn add_http(event: &mut Fields, connection: &model::Connection) {
    let Some(upgrade) = &connection.upgrade else { return };
    event.nest("http.hostname", connection.host());
    event.nest("http.url", upgrade.path.as_deref());
    event.nest("http.http_user_agent", upgrade.user_agent.as_deref());
    event.nest("http.http_method", upgrade.method.as_deref());
    event.nest("http.status", upgrade.status);
    event.nest("http.redirect", upgrade.location.as_deref());
    match upgrade.http_version {
        Some("2") => {
            event.nest("http.version", "2");
            event.nest("http.http2.stream_id", upgrade.stream_id);
        }
        version => event.nest("http.protocol", version.map(|version| format!("HTTP/{version}"))),
    }
}

/// By Suricata's names.
const fn tls_version(version: &str) -> &str {
    match version.as_bytes() {
        b"1.0" => "TLSv1",
        b"1.1" => "TLS 1.1",
        b"1.2" => "TLS 1.2",
        b"1.3" => "TLS 1.3",
        b"ssl3" => "SSLv3",
        _ => version,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;
    use crate::base::Numbering;
    use crate::render::events::testing::{events, with_reason};
    use crate::report::fixture;

    #[test]
    fn a_connection_is_told_as_suricata_would() {
        let event = events(&FORMAT, &fixture::report()).swap_remove(1);
        assert_eq!(event["timestamp"], "2026-03-01T12:00:06.000000+0000");
        assert_eq!(event["event_type"], "websocket_close");
        assert_eq!(event["vlan"], json!([100]));
        assert_eq!(event["tcp"], json!({ "syn": true, "rst": true }));
        assert_eq!(event["flow"]["age"], 5);
        assert_eq!(event["flow"]["state"], "closed");
        assert_eq!(event["http"]["protocol"], "HTTP/1.1");
        assert_eq!(event["wsclose"]["close_code"], 1006);
    }

    #[test]
    fn an_event_and_the_finding_about_it_alone_name_one_flow() {
        let events = events(&FORMAT, &fixture::report());
        let finding = events.iter().find(|event| event["wsclose"]["rule"] == "rst-by-peer").unwrap();
        assert_eq!(finding["flow_id"], events[1]["flow_id"]);
        assert!(finding["flow_id"].as_u64().unwrap() < 1 << NUMBER_BITS);
        assert_ne!(events[0]["flow_id"], events[1]["flow_id"]);
    }

    #[test]
    fn a_packet_has_its_number_within_its_own_capture() {
        let mut report = fixture::report();
        report.inputs.push(report.inputs[0].clone());
        report.inputs[0].packets = 10;
        report.inputs[1].path = "second.pcap".into();
        report.numbering = Numbering::new([10, 60]);
        let places: Vec<_> = events(&FORMAT, &report)
            .iter()
            .filter(|event| event["event_type"] == "websocket_close")
            .map(|event| (event["pcap_filename"].clone(), event["pcap_cnt"].clone()))
            .take(2)
            .collect();
        assert_eq!(places, [(json!("incident.pcapng"), json!(8)), (json!("second.pcap"), json!(10))]);
    }

    proptest! {
        #[test]
        fn any_reason_comes_back(reason in "\\PC{1,20}|[\"\\\\{},\u{1b}\u{202e}\n]{1,8}") {
            let events = events(&FORMAT, &with_reason(&reason));
            prop_assert_eq!(&events[0]["wsclose"]["close"]["client"]["reason"], &Value::from(reason));
        }
    }
}
