use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::base::{Numbering, PerSide, Side, WireText};
use crate::catalogue::Catalogue;
use crate::connection::{ConnectionRecord, Limit, Via, Violation, ViolationKind};
use crate::decode::{Endpoint, Tunnel};
use crate::diagnose::Fact;
use crate::http::UpgradeFault;
use crate::render::{EventKind, LEAST_EVENT_BYTES, RenderOptions};
use crate::report::{Connection, Report, Summary, fixture};

const PAGE: &str = include_str!("../../../docs/formats/ecs.md");
const TEMPLATE: &str = include_str!("../../../docs/formats/ecs-component-template.json");

fn written(format: &Format, report: &Report, summary: &Summary, event_bytes: usize) -> Vec<String> {
    let events = EventKind::ALL.iter().copied().collect();
    let options = RenderOptions { events, event_bytes, ..RenderOptions::default() };
    let mut out = Vec::new();
    (format.write)(report, summary, &Catalogue::english(), &options, &mut out).unwrap();
    String::from_utf8(out).unwrap().lines().map(str::to_owned).collect()
}

fn events(report: &Report) -> Vec<Value> {
    let lines = written(&FORMAT, report, &Summary::of(report), RenderOptions::default().event_bytes);
    lines.iter().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// The fields of an event by name, the values of lists one by one.
fn add_fields(name: &str, value: &Value, fields: &mut BTreeMap<String, Vec<Value>>) {
    match value {
        Value::Object(inside) => {
            let prefix = if name.is_empty() { String::new() } else { format!("{name}.") };
            inside.iter().for_each(|(name, value)| add_fields(&format!("{prefix}{name}"), value, fields));
        }
        Value::Array(items) => items.iter().for_each(|item| add_fields(name, item, fields)),
        other => fields.entry(name.to_owned()).or_default().push(other.clone()),
    }
}

/// The types that the component template gives.
fn add_types(name: &str, mapping: &Value, types: &mut BTreeMap<String, String>) {
    match mapping.get("properties").and_then(Value::as_object) {
        Some(properties) => properties.iter().for_each(|(inside, mapping)| {
            add_types(format!("{name}.{inside}").trim_start_matches('.'), mapping, types);
        }),
        None => drop(types.insert(name.to_owned(), mapping["type"].as_str().unwrap().to_owned())),
    }
}

fn fits(kind: &str, value: &Value) -> bool {
    match kind {
        "keyword" | "match_only_text" => value.is_string(),
        "date" => value.as_str().is_some_and(|text| text.parse::<jiff::Timestamp>().is_ok()),
        "ip" => value.as_str().is_some_and(|text| text.parse::<std::net::IpAddr>().is_ok()),
        "integer" | "long" => value.is_u64(),
        "double" => value.is_number(),
        "boolean" => value.is_boolean(),
        other => panic!("no check for {other}"),
    }
}

/// A record in which a stranger filled all that it can fill.
fn hostile(text: &str) -> ConnectionRecord {
    let wire = || Some(WireText::from(text));
    let mut record = fixture::unanswered();
    let [client, server] =
        ["2001:db8:1111:2222:3333:4444:5555:6666", "2001:db8:1111:2222:3333:4444:5555:7777"]
            .map(|ip| Endpoint { ip: ip.parse().unwrap(), port: 65_535 });
    (record.client, record.server) = (client, server);
    record.tls = fixture::open().tls;
    if let Some(tls) = &mut record.tls {
        (tls.sni, tls.alpn) = (wire(), wire());
    }
    if let Some(upgrade) = &mut record.upgrade {
        for field in [
            &mut upgrade.method,
            &mut upgrade.host,
            &mut upgrade.path,
            &mut upgrade.origin,
            &mut upgrade.user_agent,
            &mut upgrade.server_header,
            &mut upgrade.via,
            &mut upgrade.subprotocol,
            &mut upgrade.extensions,
        ] {
            *field = wire();
        }
        upgrade.path = Some(format!("/{text}?{text}=1").as_str().into());
        upgrade.subprotocols_offered = vec![text.into(); 64];
        upgrade.faults = UpgradeFault::ALL.to_vec();
    }
    record.via = Some(Box::new(Via { connect: wire(), proxied: Some((client, server)) }));
    record.close.client = record.close.server.clone();
    for close in [&mut record.close.client, &mut record.close.server].into_iter().flatten() {
        close.reason = text.into();
    }
    for number in 0..8 {
        record.tunnel.push(Tunnel::Vlan(4000 + number));
    }
    let packet = record.first;
    let broken = |side| {
        let violation = move |kind: &ViolationKind| Violation { kind: *kind, side, packet, value: u64::MAX };
        ViolationKind::ALL.iter().map(violation)
    };
    record.violations = broken(Side::Client).chain(broken(Side::Server)).collect();
    record.limits = Limit::ALL.to_vec();
    record.flow.history = "ShADadRfF".repeat(20).as_str().into();
    record.unanswered_pings = PerSide { client: u32::MAX, server: u32::MAX };
    for tcp in [&mut record.tcp.client, &mut record.tcp.server] {
        tcp.payload_bytes = u64::MAX / 4;
        tcp.packets = u64::MAX / 4;
        tcp.gap_bytes = u64::MAX / 4;
        (tcp.fin, tcp.rst) = (Some(packet), Some(packet));
    }
    record
}

/// A report of it, whose findings and sums are as full as they can be.
fn hostile_report(text: &str) -> (Report, Summary) {
    let connections = vec![Connection::from(hostile(text))].into_iter().collect();
    let mut report = Report { connections, numbering: Numbering::new([60, 60]), ..fixture::report() };
    report.inputs[0].path = text.into();
    let mut summary = Summary::of(&report);
    for found in &mut summary.findings {
        found.finding.case = text.into();
        found.connections = vec![found.connections[0].clone(); 100];
        found.flows = vec![found.flows[0]; 20];
        let evidence = found.finding.evidence.clone();
        found.finding.evidence = evidence.into_iter().cycle().take(50).collect();
        for (_, fact) in &mut found.values {
            *fact = Fact::Wire(text.into());
        }
    }
    summary.codes = summary.codes.iter().cycle().take(60).cloned().collect();
    summary.servers = summary.servers.iter().cycle().take(60).cloned().collect();
    (report, summary)
}

#[test]
fn every_field_is_told_in_the_page_and_ours_are_typed_by_the_template() {
    let template: Value = serde_json::from_str(TEMPLATE).unwrap();
    let mut types = BTreeMap::new();
    add_types("", &template["template"]["mappings"], &mut types);
    let mut fields = BTreeMap::new();
    let full = Report {
        connections: vec![Connection::from(hostile("chat.example.com:8443"))].into_iter().collect(),
        ..fixture::report()
    };
    events(&fixture::report())
        .iter()
        .chain(&events(&full))
        .for_each(|event| add_fields("", event, &mut fields));
    assert!(fields.len() > 130, "{} fields", fields.len());
    for (name, values) in &fields {
        assert!(PAGE.contains(&format!("`{name}`")), "{name} is not in the page");
        if name.starts_with("websocket.") {
            let kind = types.get(name).unwrap_or_else(|| panic!("{name} has no type"));
            values.iter().for_each(|value| assert!(fits(kind, value), "{name}: {value} is no {kind}"));
        }
    }
    for name in types.keys() {
        assert!(PAGE.contains(&format!("`{name}`")), "{name} is not in the page");
    }
}

#[test]
fn bulk_is_the_same_documents_each_after_its_id() {
    let report = fixture::report();
    let summary = Summary::of(&report);
    let documents = written(&FORMAT, &report, &summary, 8000);
    let bulk = written(&BULK_FORMAT, &report, &summary, 8000);
    assert_eq!(bulk.len(), 2 * documents.len());
    let mut ids = std::collections::BTreeSet::new();
    for (pair, document) in bulk.chunks(2).zip(&documents) {
        let (action, told): (Value, Value) =
            (serde_json::from_str(&pair[0]).unwrap(), serde_json::from_str(document).unwrap());
        assert_eq!(action, json!({ "create": { "_id": told["event"]["id"] } }));
        assert!(ids.insert(told["event"]["id"].to_string()), "{action} stands twice");
        assert_eq!(&pair[1], document);
    }
}

#[test]
fn a_code_that_nobody_sent_is_told_as_such() {
    let mut seen = BTreeMap::new();
    for event in events(&fixture::report()) {
        let close = &event["websocket"]["close"];
        if let Some(code) = close["code"].as_u64() {
            assert_eq!(event["event"]["code"], code.to_string());
            seen.insert(code, close["observed"].as_bool().unwrap());
        }
    }
    assert_eq!(seen, [(1000, true), (1006, false), (1011, true)].into());
}

#[test]
fn a_finding_names_a_side_only_if_it_is_the_one_of_all_its_connections() {
    let report = fixture::report();
    let mut summary = Summary::of(&report);
    summary.findings.retain(|found| found.connection_count == 1);
    summary.findings.truncate(1);
    let told = |summary: &Summary| {
        let lines = written(&FORMAT, &report, summary, 8000);
        let mut events = lines.iter().map(|line| serde_json::from_str::<Value>(line).unwrap());
        events.find(|event| event["event"]["kind"] == "alert").unwrap()
    };
    let one = told(&summary);
    assert!(one["source"]["ip"].is_string() && one["destination"]["ip"].is_string(), "{one}");
    summary.findings[0].connection_count = 21;
    let many = told(&summary);
    assert_eq!((&many["source"], &many["destination"]), (&Value::Null, &Value::Null));
    summary.findings[0].finding.values.push(("server", Fact::from("[2001:db8::2]:443".to_owned())));
    let of_one_server = told(&summary);
    assert_eq!(of_one_server["source"], Value::Null);
    assert_eq!(of_one_server["destination"]["ip"], "2001:db8::2");
}

#[test]
fn the_fullest_events_fit_and_keep_their_ids() {
    for text in ["\u{1b}".repeat(4096), "\u{202e}".repeat(4096), "\u{10ffff}\"\\".repeat(700)] {
        let (report, summary) = hostile_report(&text);
        let whole = written(&FORMAT, &report, &summary, usize::MAX / 2);
        for format in [FORMAT, BULK_FORMAT] {
            let lines = written(&format, &report, &summary, LEAST_EVENT_BYTES);
            let documents: Vec<_> = lines.iter().filter(|line| !line.starts_with("{\"create\"")).collect();
            assert_eq!(documents.len(), whole.len());
            for (line, whole) in documents.into_iter().zip(&whole) {
                assert!(line.len() < LEAST_EVENT_BYTES, "{} of {}: {line}", line.len(), whole.len());
                assert!(!line.contains(['\u{1b}', '\u{202e}']));
                let [event, whole]: [Value; 2] =
                    [line, whole].map(|line| serde_json::from_str(line).unwrap());
                assert_eq!(event["websocket"]["truncated"], true);
                for path in
                    ["/event/id", "/event/action", "/@timestamp", "/source/ip", "/network/community_id"]
                {
                    assert_eq!(event.pointer(path), whole.pointer(path));
                }
            }
        }
    }
}

proptest! {
    #[test]
    fn no_keyword_is_longer_than_is_indexed_and_what_is_cut_says_so(text in "[a-zé\u{1b}]{1000,1100}") {
        let mut record = fixture::clean();
        if let Some(upgrade) = &mut record.upgrade {
            upgrade.user_agent = Some(text.as_str().into());
        }
        let connections = vec![Connection::from(record)].into_iter().collect();
        let event = events(&Report { connections, ..Report::default() }).swap_remove(0);
        let told = event["user_agent"]["original"].as_str().unwrap();
        prop_assert!(told.chars().count() <= 1024);
        prop_assert_eq!(told == text, event["websocket"]["truncated"].is_null());
    }
}
