#![doc = include_str!("../../docs/formats/leef.md")]

use std::net::IpAddr;

use serde_json::Value;

use super::events::{EventFormat, Fields, Party, Told, write_events};
use super::json::model;
use super::syslog::{self, DEVICE, codes, connections, evidence, outcomes, written};
use super::{Format, Reader, Tells};
use crate::base::Timestamp;
use crate::diagnose::Severity;
use crate::report::FlowRef;

/// Events for QRadar, in lines of syslog.
pub const FORMAT: Format = Format {
    id: "leef",
    extensions: &["leef"],
    reader: Reader::Machine,
    tells: Tells::All,
    write: |report, summary, words, options, out| write_events(&Leef, report, summary, words, options, out),
};

/// The header's EventID: the rule, or how it ended. None is near the 255 characters that it may have.
const EVENT_ID: &str = "event id";

/// Says that something in the event was cut.
const TRUNCATED: &str = "wsTruncated";

/// The attributes in the order in which they are written: QRadar's own, then ours.
const KEYS: &[&str] = &[
    "cat",
    "devTime",
    "devTimeFormat",
    "sev",
    "proto",
    "src",
    "srcPort",
    "dst",
    "dstPort",
    "srcBytes",
    "dstBytes",
    "srcPackets",
    "dstPackets",
    "url",
    "wsId",
    "wsOutcome",
    "wsEnding",
    "wsCloseCode",
    "wsCloseReason",
    "wsCloseInitiator",
    "wsEndedBy",
    "wsClientSaw",
    "wsServerSaw",
    "wsRule",
    "wsCase",
    "wsConfidence",
    "wsTitle",
    "wsCause",
    "wsFix",
    "wsFixProperly",
    "wsEvidence",
    "wsConnectionCount",
    "wsConnections",
    "wsOutcomes",
    "wsCodes",
    "wsFirstTime",
    "wsLastTime",
    "wsIdleBeforeEndMs",
    "wsHost",
    "wsOrigin",
    "wsUserAgent",
    "wsSubprotocol",
    "wsStatus",
    "wsTcpHistory",
    "wsCommunityId",
    "wsCaptureFile",
    "wsDisplayFilter",
    TRUNCATED,
];

struct Leef;

impl EventFormat for Leef {
    fn connection(&self, told: &Told<'_>, connection: &model::Connection) -> Fields {
        let mut event = begin("connection", Some(connection.time()), connection.severity());
        set(&mut event, EVENT_ID, connection.action());
        set_ends(
            &mut event,
            Some((connection.client.ip, Some(connection.client.port))),
            Some((connection.server.ip, connection.server.port)),
        );
        set(&mut event, "srcBytes", connection.tcp.payload_bytes.client);
        set(&mut event, "dstBytes", connection.tcp.payload_bytes.server);
        set(&mut event, "srcPackets", connection.tcp.packets.client);
        set(&mut event, "dstPackets", connection.tcp.packets.server);
        set(&mut event, "url", connection.url());
        set(&mut event, "wsId", connection.id.as_str());
        set(&mut event, "wsOutcome", connection.outcome.0.id());
        set(&mut event, "wsEnding", connection.ending.0.id());
        set(&mut event, "wsCloseCode", connection.close_code);
        set(&mut event, "wsCloseReason", connection.first_close().map(|close| close.reason.as_str()));
        set(&mut event, "wsCloseInitiator", connection.initiator.map(|side| side.0.id()));
        set(&mut event, "wsEndedBy", connection.ended_by.map(|side| side.0.id()));
        set(&mut event, "wsClientSaw", connection.client_saw.code);
        set(&mut event, "wsServerSaw", connection.server_saw.code);
        if let Some(diagnosis) = &connection.diagnosis {
            set(&mut event, "wsRule", diagnosis.rule);
            set(&mut event, "wsConfidence", diagnosis.confidence);
            set(&mut event, "wsTitle", diagnosis.title.as_str());
            set(&mut event, "wsCause", diagnosis.cause.as_str());
            set(&mut event, "wsFix", diagnosis.fix.as_str());
            set(&mut event, "wsEvidence", evidence(&diagnosis.evidence));
        }
        set_span(&mut event, Some(connection.first_time.0), Some(connection.last_time.0));
        set(&mut event, "wsIdleBeforeEndMs", connection.idle_before_end_ms);
        set(&mut event, "wsHost", connection.host());
        if let Some(upgrade) = &connection.upgrade {
            set(&mut event, "wsOrigin", upgrade.origin.as_deref());
            set(&mut event, "wsUserAgent", upgrade.user_agent.as_deref());
            set(&mut event, "wsSubprotocol", upgrade.subprotocol.as_deref());
            set(&mut event, "wsStatus", upgrade.status);
        }
        set(&mut event, "wsTcpHistory", connection.tcp.history.as_str());
        set(&mut event, "wsCommunityId", connection.community_id.as_str());
        set(&mut event, "wsCaptureFile", told.capture(connection.first_packet));
        set(&mut event, "wsDisplayFilter", connection.display_filter.as_str());
        event
    }

    fn finding(&self, told: &Told<'_>, finding: &model::Finding, flows: &[FlowRef]) -> Fields {
        let mut event = begin("finding", Some(told.finding_time(finding)), finding.severity.0);
        set(&mut event, EVENT_ID, finding.rule);
        let party = Party::of(finding, flows);
        set_ends(
            &mut event,
            party.only_client().map(|ip| (ip, party.client.map(|client| client.port))),
            party.server().map(|server| (server.ip, server.port)),
        );
        set(&mut event, "wsId", finding.id.as_str());
        set(&mut event, "wsRule", finding.rule);
        set(&mut event, "wsCase", finding.case.as_str());
        set(&mut event, "wsConfidence", finding.confidence);
        set(&mut event, "wsTitle", finding.title.as_str());
        set(&mut event, "wsCause", finding.cause.as_str());
        set(&mut event, "wsFix", finding.fix.as_str());
        set(&mut event, "wsFixProperly", finding.fix_properly.as_str());
        set(&mut event, "wsEvidence", evidence(&finding.evidence));
        set(&mut event, "wsConnectionCount", finding.connection_count);
        set(&mut event, "wsConnections", finding.connections.as_slice());
        set_span(&mut event, finding.first_time.map(|time| time.0), finding.last_time.map(|time| time.0));
        set(&mut event, "wsCaptureFile", told.captures().collect::<Vec<_>>());
        set(&mut event, "wsDisplayFilter", finding.display_filter.as_deref());
        event
    }

    fn summary(&self, told: &Told<'_>, summary: &model::Summary) -> Fields {
        let mut event = begin("summary", told.last_time(), Severity::Info);
        set(&mut event, EVENT_ID, "websocket-summary");
        set(&mut event, "wsId", told.summary_id());
        set(&mut event, "wsConnectionCount", connections(&summary.outcomes));
        set(&mut event, "wsOutcomes", outcomes(&summary.outcomes));
        set(&mut event, "wsCodes", codes(&summary.codes));
        set_span(&mut event, told.first_time(), told.last_time());
        set(&mut event, "wsCaptureFile", told.captures().collect::<Vec<_>>());
        event
    }

    fn mark_truncated(&self, event: &mut Fields) {
        event.set(TRUNCATED, true);
    }

    fn add_line(&self, event: &Fields, lines: &mut Vec<u8>) {
        syslog::add_header(event, lines);
        let event_id = event.get(EVENT_ID).map(written).unwrap_or_default();
        // Tab is the delimiter: no text has one, since what steers a terminal is written as an escape.
        lines.extend_from_slice(format!("LEEF:2.0|{DEVICE}|{event_id}|x09|").as_bytes());
        let told = KEYS.iter().filter_map(|key| Some((key, written(event.get(key)?))));
        let attributes: Vec<_> = told.map(|(key, value)| format!("{key}={value}")).collect();
        lines.extend_from_slice(attributes.join("\t").as_bytes());
        lines.push(b'\n');
    }
}

fn begin(kind: &str, time: Option<Timestamp>, severity: Severity) -> Fields {
    // Three digits: QRadar reads no others in a header.
    let time = time.map(|time| syslog::time(time, 3));
    let mut event = syslog::event(kind, time.clone(), severity);
    set(&mut event, "cat", kind);
    set(&mut event, "sev", syslog::severity(severity));
    set(&mut event, "proto", 6);
    if let Some(time) = time {
        set(&mut event, "devTime", time);
        set(&mut event, "devTimeFormat", "yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
    }
    event
}

/// Sets an attribute to what is written for it.
fn set(event: &mut Fields, key: &str, value: impl Into<Value>) {
    event.set(key, written(&value.into()));
}

fn set_ends(event: &mut Fields, client: Option<(IpAddr, Option<u16>)>, server: Option<(IpAddr, u16)>) {
    if let Some((ip, port)) = client {
        set(event, "src", ip.to_string());
        set(event, "srcPort", port);
    }
    if let Some((ip, port)) = server {
        set(event, "dst", ip.to_string());
        set(event, "dstPort", port);
    }
}

fn set_span(event: &mut Fields, first: Option<Timestamp>, last: Option<Timestamp>) {
    set(event, "wsFirstTime", first.map(Timestamp::rfc3339));
    set(event, "wsLastTime", last.map(Timestamp::rfc3339));
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;
    use crate::base::is_steering;
    use crate::render::events::testing;
    use crate::render::{EVENT_BYTES, LEAST_EVENT_BYTES};
    use crate::report::fixture;

    const PAGE: &str = include_str!("../../docs/formats/leef.md");

    /// The EventID and the attributes of a line.
    fn parsed(line: &str) -> (String, BTreeMap<String, String>) {
        let leef = line.split_once(" - LEEF:2.0|").unwrap().1;
        let parts: Vec<_> = leef.splitn(6, '|').collect();
        assert_eq!((parts[0], parts[1], parts[4]), ("wsclose", "wsclose-pcap", "x09"));
        let pairs: Vec<_> = parts[5].split('\t').map(|pair| pair.split_once('=').unwrap()).collect();
        let attributes: BTreeMap<_, _> =
            pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
        assert_eq!(attributes.len(), pairs.len(), "an attribute comes twice: {line}");
        (parts[3].to_owned(), attributes)
    }

    #[test]
    fn events_say_who_ended_it_how_and_why() {
        let lines = testing::lines(&FORMAT, &fixture::report(), EVENT_BYTES);
        assert!(
            lines[1].starts_with("<131>1 2026-03-01T12:00:06.000Z - wsclose-pcap - connection - LEEF:2.0|")
        );
        let (event_id, attributes) = parsed(&lines[1]);
        assert_eq!(event_id, "websocket-reset-without-close");
        let told = |key: &str| attributes.get(key).map_or("", String::as_str);
        assert_eq!((told("src"), told("dstPort"), told("sev")), ("192.0.2.10", "8080", "8"));
        assert_eq!((told("wsCloseCode"), told("wsRule")), ("1006", "rst-by-peer"));
        assert_eq!(told("devTime"), "2026-03-01T12:00:06.000Z");
        assert_eq!(parsed(&lines[2]).1["src"], "2001:db8::1");
        let (event_id, attributes) = parsed(lines.last().unwrap());
        assert_eq!((&*event_id, &*attributes["wsConnectionCount"]), ("websocket-summary", "6"));
    }

    #[test]
    fn every_attribute_is_told_in_the_page_and_every_line_is_short_and_whole() {
        for (text, bytes) in
            [("\u{1b}", LEAST_EVENT_BYTES), ("\u{202e}", LEAST_EVENT_BYTES), ("a|=", EVENT_BYTES)]
        {
            let (report, summary) = testing::worst(text);
            for line in testing::lines_of(&FORMAT, &report, &summary, bytes) {
                assert!(line.len() < bytes, "{} bytes: {line}", line.len());
                assert!(!line.contains(|sign| is_steering(sign) && sign != '\t'), "{line}");
                let (_, attributes) = parsed(&line);
                assert!(!line.contains('…') || attributes[TRUNCATED] == "true");
                assert!(attributes["wsId"].len() > 20);
                for key in attributes.keys() {
                    assert!(PAGE.contains(&format!("`{key}`")), "{key} is not in the page");
                }
            }
        }
    }

    proptest! {
        #[test]
        fn what_a_stranger_writes_makes_no_attribute(reason in "([ a-z]|\\PC|[\u{1b}\u{202e}\r\n]|\t|=|\tsrc=){0,40}") {
            let lines = testing::lines(&FORMAT, &testing::with_reason(&reason), EVENT_BYTES);
            let (_, attributes) = parsed(&lines[0]);
            let told = attributes.get("wsCloseReason").cloned().unwrap_or_default();
            prop_assert_eq!(told, written(&reason.into()));
            prop_assert_eq!(&*attributes["src"], "192.0.2.10");
        }
    }
}
