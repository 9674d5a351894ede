#![doc = include_str!("../../docs/formats/cef.md")]

use std::net::IpAddr;

use serde_json::Value;

use super::events::{EventFormat, Fields, Party, Told, epoch_millis, write_events};
use super::json::model;
use super::syslog::{self, DEVICE, bounded, codes, connections, evidence, outcomes, written};
use super::{Format, Reader, Tells};
use crate::base::Timestamp;
use crate::diagnose::Severity;
use crate::report::FlowRef;

/// Events for ArcSight, Sentinel and others, in lines of syslog.
pub const FORMAT: Format = Format {
    id: "cef",
    extensions: &["cef"],
    reader: Reader::Machine,
    tells: Tells::All,
    write: |report, summary, words, options, out| write_events(&Cef, report, summary, words, options, out),
};

/// The header's fields that are not the same for all events, in order, and the most bytes that each has.
const HEADER: &[(&str, usize)] = &[("deviceEventClassId", 1023), ("name", 512), ("agentSeverity", 2)];

/// Says that something in the event was cut.
const TRUNCATED: &str = "wsclosePcapTruncated";

/// The extension's keys in the order in which they are written, and the most bytes that each has: ArcSight's dictionary
/// counts characters. A label follows its field.
const KEYS: &[(&str, usize)] = &[
    ("rt", 20),
    ("start", 20),
    ("end", 20),
    ("externalId", 40),
    ("cat", 1023),
    ("act", 63),
    ("outcome", 63),
    ("app", 31),
    ("proto", 31),
    ("src", 15),
    ("c6a2", 45),
    ("spt", 5),
    ("dst", 15),
    ("c6a3", 45),
    ("dpt", 5),
    ("dhost", 1023),
    ("in", 20),
    ("out", 20),
    ("cnt", 10),
    ("request", 1023),
    ("requestMethod", 1023),
    ("requestContext", 2048),
    ("requestClientApplication", 1023),
    ("reason", 1023),
    ("msg", 1023),
    ("cn1", 20),
    ("cn2", 20),
    ("cn3", 20),
    ("cfp1", 30),
    ("cs1", 4000),
    ("cs2", 4000),
    ("cs3", 4000),
    ("cs4", 4000),
    ("cs5", 4000),
    ("cs6", 4000),
    ("wsclosePcapRule", 1023),
    ("wsclosePcapClientSaw", 5),
    ("wsclosePcapServerSaw", 5),
    ("wsclosePcapDisplayFilter", 1023),
    (TRUNCATED, 4),
];

struct Cef;

impl EventFormat for Cef {
    fn connection(&self, told: &Told<'_>, connection: &model::Connection) -> Fields {
        let action = connection.action();
        let mut event = begin("connection", Some(connection.time()), connection.severity());
        set(&mut event, "deviceEventClassId", action);
        set(&mut event, "name", action.replace('-', " "));
        set(&mut event, "externalId", connection.id.as_str());
        set(&mut event, "start", epoch_millis(connection.first_time.0));
        set(&mut event, "end", epoch_millis(connection.last_time.0));
        set(&mut event, "act", connection.ending.0.id());
        set(&mut event, "outcome", connection.result());
        set(&mut event, "app", connection.scheme());
        set_client(&mut event, connection.client.ip, Some(connection.client.port));
        set_server(&mut event, connection.server.ip, connection.server.port);
        set(&mut event, "dhost", connection.host());
        set(&mut event, "in", connection.tcp.payload_bytes.client);
        set(&mut event, "out", connection.tcp.payload_bytes.server);
        set(&mut event, "request", connection.url());
        if let Some(upgrade) = &connection.upgrade {
            set(&mut event, "requestMethod", upgrade.method.as_deref());
            set(&mut event, "requestContext", upgrade.origin.as_deref());
            set(&mut event, "requestClientApplication", upgrade.user_agent.as_deref());
            custom(&mut event, "cs2", "wsSubprotocol", upgrade.subprotocol.as_deref());
        }
        set(&mut event, "reason", connection.first_close().map(|close| close.reason.as_str()));
        custom(&mut event, "cn1", "wsCloseCode", connection.close_code);
        custom(&mut event, "cn3", "wsEndPacket", connection.end_packet);
        let idle_seconds = connection.idle_before_end_ms.map(|millis| (millis * 1e3).round() / 1e6);
        custom(&mut event, "cfp1", "wsIdleBeforeEndSeconds", idle_seconds);
        custom(&mut event, "cs1", "wsCloseInitiator", connection.initiator.map(|side| side.0.id()));
        custom(&mut event, "cs3", "wsCommunityId", connection.community_id.as_str());
        custom(&mut event, "cs5", "wsCaptureFile", told.capture(connection.first_packet));
        custom(&mut event, "cs6", "wsTcpHistory", connection.tcp.history.as_str());
        if let Some(diagnosis) = &connection.diagnosis {
            set(&mut event, "msg", format!("{}: {}", diagnosis.title, diagnosis.cause));
            custom(&mut event, "cn2", "wsConfidencePercent", diagnosis.confidence);
            custom(&mut event, "cs4", "wsFix", diagnosis.fix.as_str());
            set(&mut event, "wsclosePcapRule", diagnosis.rule);
        }
        set(&mut event, "wsclosePcapClientSaw", connection.client_saw.code);
        set(&mut event, "wsclosePcapServerSaw", connection.server_saw.code);
        set(&mut event, "wsclosePcapDisplayFilter", connection.display_filter.as_str());
        event
    }

    fn finding(&self, told: &Told<'_>, finding: &model::Finding, flows: &[FlowRef]) -> Fields {
        let mut event = begin("finding", Some(told.finding_time(finding)), finding.severity.0);
        set(&mut event, "deviceEventClassId", finding.rule);
        set(&mut event, "name", finding.title.as_str());
        set(&mut event, "externalId", finding.id.as_str());
        set(&mut event, "start", finding.first_time.map(|time| epoch_millis(time.0)));
        set(&mut event, "end", finding.last_time.map(|time| epoch_millis(time.0)));
        set(&mut event, "cnt", count(finding.connection_count));
        let party = Party::of(finding, flows);
        if let Some(client) = party.only_client() {
            set_client(&mut event, client, party.client.map(|client| client.port));
        }
        if let Some(server) = party.server() {
            set_server(&mut event, server.ip, server.port);
        }
        set(&mut event, "msg", finding.cause.as_str());
        custom(&mut event, "cn2", "wsConfidencePercent", finding.confidence);
        custom(&mut event, "cs1", "wsFixProperly", finding.fix_properly.as_str());
        custom(&mut event, "cs2", "wsCase", finding.case.as_str());
        custom(&mut event, "cs3", "wsConnections", finding.connections.as_slice());
        custom(&mut event, "cs4", "wsFix", finding.fix.as_str());
        custom(&mut event, "cs5", "wsCaptureFile", told.captures().collect::<Vec<_>>());
        custom(&mut event, "cs6", "wsEvidence", evidence(&finding.evidence));
        set(&mut event, "wsclosePcapRule", finding.rule);
        set(&mut event, "wsclosePcapDisplayFilter", finding.display_filter.as_deref());
        event
    }

    fn summary(&self, told: &Told<'_>, summary: &model::Summary) -> Fields {
        let mut event = begin("summary", told.last_time(), Severity::Info);
        set(&mut event, "deviceEventClassId", "websocket-summary");
        set(&mut event, "name", "websocket summary");
        set(&mut event, "externalId", told.summary_id());
        set(&mut event, "start", told.first_time().map(epoch_millis));
        set(&mut event, "end", told.last_time().map(epoch_millis));
        set(&mut event, "cnt", count(connections(&summary.outcomes)));
        custom(&mut event, "cs1", "wsOutcomes", outcomes(&summary.outcomes));
        custom(&mut event, "cs2", "wsCodes", codes(&summary.codes));
        custom(&mut event, "cs5", "wsCaptureFile", told.captures().collect::<Vec<_>>());
        event
    }

    fn mark_truncated(&self, event: &mut Fields) {
        event.set(TRUNCATED, true);
    }

    fn add_line(&self, event: &Fields, lines: &mut Vec<u8>) {
        syslog::add_header(event, lines);
        lines.extend_from_slice(b"CEF:0|");
        lines.extend_from_slice(DEVICE.as_bytes());
        for (field, _) in HEADER {
            lines.push(b'|');
            add_escaped(&event.get(field).map(written).unwrap_or_default(), '|', lines);
        }
        lines.push(b'|');
        let mut gap: &[u8] = b"";
        for (key, _) in KEYS {
            for key in [(*key).to_owned(), format!("{key}Label")] {
                let Some(value) = event.get(&key) else { continue };
                lines.extend_from_slice(gap);
                gap = b" ";
                lines.extend_from_slice(key.as_bytes());
                lines.push(b'=');
                add_escaped(&written(value), '=', lines);
            }
        }
        lines.push(b'\n');
    }
}

fn begin(kind: &str, time: Option<Timestamp>, severity: Severity) -> Fields {
    // Six digits: rsyslog 8.2302 takes the three of 1.383 for 1.000383 where it turns a time to UTC.
    let written_time = time.map(|time| syslog::time(time, 6));
    let mut event = syslog::event(kind, written_time, severity);
    set(&mut event, "agentSeverity", syslog::severity(severity));
    set(&mut event, "rt", time.map(epoch_millis));
    set(&mut event, "cat", kind);
    set(&mut event, "proto", "TCP");
    event
}

/// Sets a field of the header or of the extension, no longer than it may be.
fn set(event: &mut Fields, key: &str, value: impl Into<Value>) {
    let longest =
        HEADER.iter().chain(KEYS).find(|(known, _)| *known == key).map_or(0, |(_, longest)| *longest);
    let (text, is_cut) = bounded(written(&value.into()), longest);
    event.set(key, text);
    if is_cut {
        event.set(TRUNCATED, true);
    }
}

/// Sets a device custom field and what it holds.
fn custom(event: &mut Fields, key: &str, label: &str, value: impl Into<Value>) {
    set(event, key, value);
    if event.get(key).is_some() {
        event.set(&format!("{key}Label"), label);
    }
}

/// `src` and `dst` take IPv4 only in version 0; IPv6 has the places that ArcSight's connectors use.
fn set_client(event: &mut Fields, ip: IpAddr, port: Option<u16>) {
    match ip {
        IpAddr::V4(ip) => set(event, "src", ip.to_string()),
        IpAddr::V6(ip) => custom(event, "c6a2", "Source IPv6 Address", ip.to_string()),
    }
    set(event, "spt", port);
}

fn set_server(event: &mut Fields, ip: IpAddr, port: u16) {
    match ip {
        IpAddr::V4(ip) => set(event, "dst", ip.to_string()),
        IpAddr::V6(ip) => custom(event, "c6a3", "Destination IPv6 Address", ip.to_string()),
    }
    set(event, "dpt", port);
}

/// What `cnt` holds: a 32-bit number, left out where there is nothing to count.
fn count(connections: u64) -> Option<i32> {
    (connections > 0).then(|| i32::try_from(connections).unwrap_or(i32::MAX))
}

/// Adds a text with a backslash before each backslash and each `sign`.
fn add_escaped(text: &str, sign: char, line: &mut Vec<u8>) {
    for character in text.chars() {
        if character == '\\' || character == sign {
            line.push(b'\\');
        }
        line.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
    }
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

    const PAGE: &str = include_str!("../../docs/formats/cef.md");

    /// The header's fields and the extension of a line, read as ArcSight's document tells to.
    fn parsed(line: &str) -> (Vec<String>, BTreeMap<String, String>) {
        let mut rest = line.split_once(" - CEF:").unwrap().1.chars();
        let mut header = vec![String::new()];
        while header.len() < 8 {
            match rest.next().unwrap() {
                '\\' => header.last_mut().unwrap().extend(rest.next()),
                '|' => header.push(String::new()),
                character => header.last_mut().unwrap().push(character),
            }
        }
        header.pop();
        let extension: String = rest.collect();
        // A key is what stands between a blank and a sign of equality without a backslash.
        let (mut signs, mut escaped) = (Vec::new(), false);
        for (at, character) in extension.char_indices() {
            if character == '=' && !escaped {
                signs.push(at);
            }
            escaped = character == '\\' && !escaped;
        }
        let key_start = |at: usize| extension[..at].rfind(' ').map_or(0, |blank| blank + 1);
        let ends = signs.iter().skip(1).map(|at| key_start(*at) - 1).chain([extension.len()]);
        let fields = signs.iter().zip(ends).map(|(at, end)| {
            let mut value = String::new();
            let mut rest = extension[at + 1..end].chars();
            while let Some(character) = rest.next() {
                value.extend(if character == '\\' { rest.next() } else { Some(character) });
            }
            (extension[key_start(*at)..*at].to_owned(), value)
        });
        (header, fields.collect())
    }

    #[test]
    fn a_connection_says_who_ended_it_how_and_why() {
        let lines = testing::lines(&FORMAT, &fixture::report(), EVENT_BYTES);
        let start =
            "<131>1 2026-03-01T12:00:06.000000Z - wsclose-pcap - connection - CEF:0|wsclose|wsclose-pcap|";
        assert!(lines[1].starts_with(start), "{}", lines[1]);
        let (header, fields) = parsed(&lines[1]);
        assert_eq!(header[4..6], ["websocket-reset-without-close", "websocket reset without close"]);
        let told = |key: &str| fields.get(key).map_or("", String::as_str);
        assert_eq!((told("src"), told("dpt")), ("192.0.2.10", "8080"));
        assert_eq!((told("cn1"), told("cn1Label")), ("1006", "wsCloseCode"));
        assert_eq!((told("outcome"), told("wsclosePcapRule")), ("failure", "rst-by-peer"));
        assert_eq!(told("rt"), "1772366406000");
        assert!(!told("msg").is_empty() && !told("cs4").is_empty());
        let (_, of_ipv6) = parsed(&lines[2]);
        assert_eq!((of_ipv6.get("src"), &*of_ipv6["c6a2"]), (None, "2001:db8::1"));
    }

    #[test]
    fn every_key_is_told_in_the_page_and_every_line_is_short_and_whole() {
        for (text, bytes) in [
            ("\u{1b}", LEAST_EVENT_BYTES),
            ("\u{202e}", LEAST_EVENT_BYTES),
            ("=", LEAST_EVENT_BYTES),
            ("a ", EVENT_BYTES),
        ] {
            let (report, summary) = testing::worst(text);
            for line in testing::lines_of(&FORMAT, &report, &summary, bytes) {
                assert!(line.len() < bytes, "{} bytes: {line}", line.len());
                assert!(!line.contains(is_steering), "{line}");
                let (header, fields) = parsed(&line);
                assert_eq!(header[1..3], ["wsclose", "wsclose-pcap"]);
                assert!(!line.contains('…') || fields[TRUNCATED] == "true");
                assert!(fields["externalId"].len() > 20);
                for (key, value) in &fields {
                    assert!(PAGE.contains(&format!("`{key}`")), "{key} is not in the page");
                    let own = key.trim_end_matches("Label");
                    let longest = KEYS.iter().find(|(known, _)| *known == own).unwrap().1;
                    assert!(value.len() <= longest, "{key} has {} bytes", value.len());
                }
            }
        }
    }

    proptest! {
        #[test]
        fn what_a_stranger_writes_comes_back_and_makes_no_field(
            reason in "([ a-z]|\\PC|[\u{1b}\u{202e}\r\n\t]|\\\\|\\||=| cs1=){0,40}",
        ) {
            let lines = testing::lines(&FORMAT, &testing::with_reason(&reason), EVENT_BYTES);
            let usual = testing::lines(&FORMAT, &testing::with_reason("done"), EVENT_BYTES);
            let ((_, mut fields), (_, mut expected)) = (parsed(&lines[0]), parsed(&usual[0]));
            let told = fields.remove("reason").unwrap_or_default();
            expected.remove("reason");
            prop_assert_eq!(told, written(&reason.into()));
            prop_assert_eq!(fields.keys().collect::<Vec<_>>(), expected.keys().collect::<Vec<_>>());
        }
    }
}
