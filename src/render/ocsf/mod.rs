#![doc = include_str!("../../../docs/formats/ocsf.md")]

mod objects;

use serde_json::{Value, json};

use self::objects::{
    IP_ADDRESS, add_ends, add_http, add_tls, add_traffic, finding_info, observable, proof, remediation, url,
};
use super::events::{EventFormat, Fields, Party, Told, epoch_millis, write_events};
use super::json::{add_line, model};
use super::{Format, Reader, Tells};
use crate::base::Timestamp;
use crate::connection::Ending;
use crate::diagnose::Severity;
use crate::report::FlowRef;

/// Version of OCSF that events keep to.
const VERSION: &str = "1.8.0";

/// Of a confidence in percent, the least that OCSF would call high, and medium.
const HIGH_CONFIDENCE: u8 = 80;
const MEDIUM_CONFIDENCE: u8 = 50;

/// OCSF events.
pub const FORMAT: Format = Format {
    id: "ocsf",
    extensions: &[],
    reader: Reader::Machine,
    tells: Tells::All,
    write: |report, summary, words, options, out| write_events(&Ocsf, report, summary, words, options, out),
};

/// A class of events: its uid, name, and its category's uid.
struct Class(u32, &'static str, u32);

const BASE: Class = Class(0, "Base Event", 0);
const FINDING: Class = Class(2004, "Detection Finding", 2);
const NETWORK: Class = Class(4001, "Network Activity", 4);
const HTTP: Class = Class(4002, "HTTP Activity", 4);

/// What OCSF calls "other": the activity is named in words only.
const OTHER: u32 = 99;

/// What only HTTP Activity has fields for.
const OF_HTTP: &[&str] = &[
    "upgrade.http_version",
    "upgrade.origin",
    "upgrade.server_header",
    "upgrade.status",
    "upgrade.user_agent",
];

/// What repeats other fields, and what explains least.
const LEAST: &[&str] = &[
    "observables",
    "url.url_string",
    "http_request.url.url_string",
    "unmapped.websocket.frames",
    "unmapped.websocket.gaps",
    "unmapped.websocket.unanswered_pings",
    "unmapped.websocket.upgrade",
];

struct Ocsf;

impl EventFormat for Ocsf {
    fn connection(&self, told: &Told<'_>, connection: &model::Connection) -> Fields {
        let refusal = refusal(connection);
        let (class, activity) = match refusal {
            Some(upgrade) => (HTTP, method_activity(upgrade)),
            None => (NETWORK, activity(connection.ending.0)),
        };
        let mut event = begin(&class, activity, connection.time(), connection.severity());
        add_metadata(&mut event, &connection.id, told.capture(connection.first_packet));
        let diagnosis = connection.diagnosis.as_ref();
        event.nest("metadata.event_code", diagnosis.map(|diagnosis| diagnosis.rule));
        event.nest("metadata.correlation_uid", connection.community_id.as_str());
        add_span(&mut event, Some(connection.first_time.0), Some(connection.last_time.0));
        let (status_id, status) = match connection.success() {
            None => (0, "Unknown"),
            Some(true) => (1, "Success"),
            Some(false) => (2, "Failure"),
        };
        event.set("status_id", status_id);
        event.set("status", status);
        event.set("status_code", connection.close_code.map(|code| code.to_string()));
        event.set("status_detail", diagnosis.map(|diagnosis| diagnosis.cause.as_str()));
        event.set("message", connection.sentence());
        event.set("app_name", "websocket");
        add_ends(&mut event, connection);
        add_traffic(&mut event, connection);
        add_tls(&mut event, connection);
        match refusal {
            Some(upgrade) => add_http(&mut event, connection, upgrade),
            None => {
                let is_client_known = connection.tcp.saw_syn || connection.upgrade.is_some();
                event.set("is_src_dst_assignment_known", is_client_known.then_some(true));
                event.set("url", url(connection));
            }
        }
        event.nest("unmapped.websocket", connection.own(refusal.map_or(OF_HTTP, |_| &[])));
        event
    }

    fn finding(&self, told: &Told<'_>, finding: &model::Finding, flows: &[FlowRef]) -> Fields {
        let party = Party::of(finding, flows);
        let severity = finding.severity.0;
        let mut event = begin(&FINDING, (1, "Create"), told.finding_time(finding), severity);
        let packet = finding.evidence.iter().find_map(|evidence| evidence.packet);
        add_metadata(&mut event, &finding.id, told.capture(packet.unwrap_or_default()));
        event.nest("metadata.event_code", finding.rule);
        let span = (finding.first_time.map(|time| time.0), finding.last_time.map(|time| time.0));
        add_span(&mut event, span.0, span.1);
        event.set("message", finding.title.as_str());
        event.set("count", Some(finding.connection_count).filter(|count| *count > 0));
        event.set("is_alert", severity >= Severity::Medium);
        event.set("confidence_score", finding.confidence);
        let (confidence_id, confidence) = match finding.confidence {
            HIGH_CONFIDENCE.. => (3, "High"),
            MEDIUM_CONFIDENCE.. => (2, "Medium"),
            _ => (1, "Low"),
        };
        event.set("confidence_id", confidence_id);
        event.set("confidence", confidence);
        event.set("finding_info", finding_info(finding));
        event.set("remediation", remediation(finding));
        let evidence = finding.evidence.iter().map(|evidence| proof(evidence, &party));
        event.set("evidences", evidence.collect::<Vec<Value>>());
        let addresses = party.addresses();
        let addresses = addresses.iter().map(|ip| observable(IP_ADDRESS, None, ip));
        event.set("observables", addresses.collect::<Vec<Value>>());
        event.nest("unmapped.websocket", finding.own(&[]));
        event
    }

    fn summary(&self, told: &Told<'_>, summary: &model::Summary) -> Fields {
        let time = told.last_time().unwrap_or_default();
        let mut event = begin(&BASE, (OTHER, "Summary"), time, Severity::Info);
        add_metadata(&mut event, &told.summary_id(), told.captures().next());
        add_span(&mut event, told.first_time(), told.last_time());
        event.set("count", summary.connections());
        event.nest("unmapped.websocket", summary.own(told));
        event
    }

    fn mark_truncated(&self, event: &mut Fields) {
        event.nest("metadata.is_truncated", true);
    }

    fn least(&self) -> &'static [&'static str] {
        LEAST
    }

    fn add_line(&self, event: &Fields, lines: &mut Vec<u8>) {
        add_line(event.as_object(), lines);
    }
}

/// What every event has.
fn begin(class: &Class, activity: (u32, &str), time: Timestamp, severity: Severity) -> Fields {
    let Class(class_uid, class_name, category_uid) = class;
    let (severity_id, severity) = match severity {
        Severity::Info => (1, "Informational"),
        Severity::Low => (2, "Low"),
        Severity::Medium => (3, "Medium"),
        Severity::High => (4, "High"),
        Severity::Critical => (5, "Critical"),
    };
    let mut event = Fields::default();
    event.set("category_uid", *category_uid);
    event.set("class_uid", *class_uid);
    event.set("class_name", *class_name);
    event.set("activity_id", activity.0);
    event.set("activity_name", activity.1);
    event.set("type_uid", class_uid * 100 + activity.0);
    event.set("severity_id", severity_id);
    event.set("severity", severity);
    event.set("time", epoch_millis(time));
    event
}

fn add_metadata(event: &mut Fields, id: &str, capture: Option<&str>) {
    let tool = env!("CARGO_PKG_NAME");
    let product = json!({ "name": tool, "vendor_name": "wsclose", "version": env!("CARGO_PKG_VERSION") });
    event.nest("metadata.version", VERSION);
    event.nest("metadata.product", product);
    event.nest("metadata.uid", id);
    event.nest("metadata.log_source", capture);
}

fn add_span(event: &mut Fields, start: Option<Timestamp>, end: Option<Timestamp>) {
    event.set("start_time", start.map(epoch_millis));
    event.set("end_time", end.map(epoch_millis));
    let nanos = start.zip(end).map(|(start, end)| end.nanos_since(start));
    event.set("duration", nanos.filter(|nanos| *nanos >= 0).map(|nanos| nanos / 1_000_000));
}

/// What became of the network connection.
const fn activity(ending: Ending) -> (u32, &'static str) {
    match ending {
        Ending::CloseHandshake | Ending::CloseUnanswered | Ending::FinWithoutClose => (2, "Close"),
        Ending::RstWithoutClose => (3, "Reset"),
        Ending::Silent
        | Ending::UpgradeRefused
        | Ending::UpgradeInvalid
        | Ending::UpgradeUnanswered
        | Ending::TlsFailed => (4, "Fail"),
        Ending::Open | Ending::NotCaptured => (6, "Traffic"),
    }
}

/// The upgrade, if HTTP refused it: then the event is about HTTP.
fn refusal(connection: &model::Connection) -> Option<&model::Upgrade> {
    let refused = connection.ending.0 == Ending::UpgradeRefused;
    connection.upgrade.as_ref().filter(|upgrade| refused && upgrade.status.is_some())
}

/// Methods are known in upper case only (RFC 9110 §9.1).
fn method_activity(upgrade: &model::Upgrade) -> (u32, &str) {
    match upgrade.method.as_deref() {
        Some("CONNECT") => (1, "Connect"),
        Some("DELETE") => (2, "Delete"),
        Some("GET") => (3, "Get"),
        Some("HEAD") => (4, "Head"),
        Some("OPTIONS") => (5, "Options"),
        Some("POST") => (6, "Post"),
        Some("PUT") => (7, "Put"),
        Some("TRACE") => (8, "Trace"),
        Some("PATCH") => (9, "Patch"),
        Some(other) => (OTHER, other),
        None => (0, "Unknown"),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::render::events::testing::{events, report_of, with_reason};
    use crate::report::fixture;

    #[test]
    fn each_connection_is_one_event_and_a_refused_one_is_about_http() {
        let told: Vec<_> = events(&FORMAT, &fixture::report())
            .iter()
            .filter(|event| event["category_uid"] == 4)
            .map(|event| (event["type_uid"].clone(), event["status_id"].clone()))
            .collect();
        let expected = [(400_102, 1), (400_103, 2), (400_203, 2), (400_102, 2), (400_106, 0), (400_106, 0)];
        assert_eq!(told, expected.map(|(uid, status)| (uid.into(), status.into())));
    }

    #[test]
    fn an_unknown_method_is_named_in_words() {
        let mut record = fixture::refused();
        if let Some(upgrade) = &mut record.upgrade {
            upgrade.method = Some("get".into());
        }
        let event = events(&FORMAT, &report_of(record)).swap_remove(0);
        assert_eq!((&event["type_uid"], &event["activity_name"]), (&json!(400_299), &json!("get")));
        assert_eq!(event["http_request"]["http_method"], Value::Null);
        assert_eq!(event["http_response"]["code"], 502);
        assert_eq!(event["status_code"], "1006");
    }

    #[test]
    fn a_finding_tells_the_fix_and_what_proves_it() {
        let events = events(&FORMAT, &fixture::report());
        let finding = events
            .iter()
            .find(|event| event["metadata"]["event_code"] == "rst-by-peer" && event["class_uid"] == 2004)
            .unwrap();
        assert_eq!(finding["finding_info"]["uid"], finding["metadata"]["uid"]);
        assert_eq!(finding["evidences"][0]["data"]["packet"], 20);
        assert_eq!(finding["evidences"][0]["src_endpoint"]["ip"], "192.0.2.10");
        assert_eq!(finding["remediation"]["desc"].as_str().unwrap().lines().count(), 2);
        assert_eq!(finding["unmapped"]["websocket"]["connections"], json!([events[1]["metadata"]["uid"]]));
    }

    proptest! {
        #[test]
        fn any_reason_comes_back(reason in "\\PC{1,20}|[\"\\\\{},\u{1b}\u{202e}\n]{1,8}") {
            let event = events(&FORMAT, &with_reason(&reason)).swap_remove(0);
            let told = &event["unmapped"]["websocket"]["close"]["client"]["reason"];
            prop_assert_eq!(told, &Value::from(reason));
        }
    }
}
