use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::diagnose::Fact;
use crate::render::events::testing::{HOSTILE, events, filled, lines_of, worst};
use crate::render::{EVENT_BYTES, LEAST_EVENT_BYTES};
use crate::report::{Connection, Report, Summary, fixture};

const PAGE: &str = include_str!("../../../docs/formats/ecs.md");
const TEMPLATE: &str = include_str!("../../../docs/formats/ecs-component-template.json");

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

#[test]
fn every_field_is_told_in_the_page_and_ours_are_typed_by_the_template() {
    let template: Value = serde_json::from_str(TEMPLATE).unwrap();
    let mut types = BTreeMap::new();
    add_types("", &template["template"]["mappings"], &mut types);
    let mut fields = BTreeMap::new();
    let full = Report {
        connections: [Connection::from(filled(fixture::unanswered(), &"chat.example.com:8443".into()))]
            .into_iter()
            .collect(),
        ..fixture::report()
    };
    events(&FORMAT, &fixture::report())
        .iter()
        .chain(&events(&FORMAT, &full))
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
    let documents = lines_of(&FORMAT, &report, &summary, EVENT_BYTES);
    let bulk = lines_of(&BULK_FORMAT, &report, &summary, EVENT_BYTES);
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
    for event in events(&FORMAT, &fixture::report()) {
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
        let lines = lines_of(&FORMAT, &report, summary, EVENT_BYTES);
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
    for text in HOSTILE {
        let (report, summary) = worst(text);
        let whole = lines_of(&FORMAT, &report, &summary, usize::MAX / 2);
        for format in [FORMAT, BULK_FORMAT] {
            let lines = lines_of(&format, &report, &summary, LEAST_EVENT_BYTES);
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
        let event = events(&FORMAT, &Report { connections, ..Report::default() }).swap_remove(0);
        let told = event["user_agent"]["original"].as_str().unwrap();
        prop_assert!(told.chars().count() <= 1024);
        prop_assert_eq!(told == text, event["websocket"]["truncated"].is_null());
    }
}
