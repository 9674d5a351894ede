use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::base::is_steering;
use crate::catalogue::Catalogue;
use crate::connection::ConnectionRecord;
use crate::render::events::testing;
use crate::render::{EVENT_BYTES, LEAST_EVENT_BYTES};
use crate::report::{Connection, Report, Summary, fixture};

const PAGE: &str = include_str!("../../../docs/formats/zeek.md");

fn log(report: &Report, summary: &Summary, kind: EventKind, event_bytes: usize) -> String {
    let options =
        RenderOptions { events: Events::from_iter([kind]), event_bytes, ..RenderOptions::default() };
    let mut out = Vec::new();
    (FORMAT.write)(report, summary, &Catalogue::english(), &options, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

/// The name of the log, and its rows as Zeek reads them.
fn parsed(log: &str) -> (String, Vec<BTreeMap<String, String>>) {
    let (mut path, mut names, mut rows) = (String::new(), Vec::new(), Vec::new());
    for line in log.split_terminator('\n') {
        let cells: Vec<_> = line.split('\t').map(str::to_owned).collect();
        match cells[0].as_str() {
            "#path" => path.clone_from(&cells[1]),
            "#fields" => names = cells[1..].to_vec(),
            "#types" => assert_eq!(cells.len(), names.len() + 1),
            head if head.starts_with('#') => {}
            _ => {
                assert_eq!(cells.len(), names.len(), "{line}");
                rows.push(names.iter().cloned().zip(cells).collect());
            }
        }
    }
    (path, rows)
}

/// What an escaped text stood for.
fn unescaped(cell: &str) -> String {
    let (mut bytes, mut rest) = (Vec::new(), cell.bytes());
    while let Some(byte) = rest.next() {
        match (byte, byte == b'\\') {
            (_, false) => bytes.push(byte),
            _ => match rest.next().unwrap() {
                b'x' => {
                    let digits = [rest.next().unwrap(), rest.next().unwrap()];
                    bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap());
                }
                other => bytes.push(other),
            },
        }
    }
    String::from_utf8(bytes).unwrap()
}

#[test]
fn a_log_holds_one_kind_and_json_all() {
    let report = fixture::report();
    let summary = Summary::of(&report);
    let (path, rows) = parsed(&log(&report, &summary, EventKind::Connections, EVENT_BYTES));
    assert_eq!((&*path, rows.len()), ("websocket_close", report.connections.len()));
    assert_eq!((&*rows[1]["close_code"], &*rows[1]["rule"]), ("1006", "rst-by-peer"));
    assert_eq!((&*rows[1]["ts"], &*rows[1]["duration"]), ("1772366406.000000", "5.000000"));
    assert_eq!((&*rows[0]["orig_close_reason"], &*rows[1]["orig_close_reason"]), ("done", "-"));
    assert_eq!(rows[0]["client_protocols"], "chat.v2,chat.v1");
    assert_eq!(
        (&*rows[0]["service"], &*rows[2]["service"], &*rows[4]["service"]),
        ("http,websocket", "http", "http2,ssl,websocket")
    );
    let (path, rows) = parsed(&log(&report, &summary, EventKind::Findings, EVENT_BYTES));
    assert_eq!((&*path, rows.len()), ("notice", summary.findings.len()));
    let notice = rows.iter().find(|row| row["note"] == "WebSocketClose::Rst_By_Peer").unwrap();
    assert_eq!((&*notice["id.orig_h"], &*notice["p"], &*notice["n"]), ("192.0.2.10", "8080", "1"));
    let (path, rows) = parsed(&log(&report, &summary, EventKind::Summary, EVENT_BYTES));
    assert_eq!((&*path, &*rows[0]["clean"]), ("websocket_close_summary", "1"));
    let lines = testing::lines(&JSON, &report, EVENT_BYTES);
    assert_eq!(lines.len(), report.connections.len() + summary.findings.len() + 1);
}

#[test]
fn every_column_is_told_in_the_page_and_every_field_has_one() {
    let logs = [&CONNECTIONS, &NOTICES, &SUMMARY];
    for (name, _) in logs.iter().flat_map(|log| log.columns) {
        assert!(PAGE.contains(&format!("`{name}`")), "{name} is not in the page");
    }
    let (report, summary) = testing::worst("a, ");
    for line in testing::lines_of(&JSON, &report, &summary, EVENT_BYTES) {
        let event: BTreeMap<String, Value> = serde_json::from_str(&line).unwrap();
        let log = logs.iter().find(|log| log.path == event[PATH]).unwrap();
        for name in event.keys().filter(|name| *name != PATH) {
            assert!(log.columns.iter().any(|(column, _)| column == name), "{name} has no column");
        }
    }
}

#[test]
fn every_line_is_short_and_says_if_it_was_cut() {
    for text in ["\u{1b}", "\u{e0041}"] {
        let (report, summary) = testing::worst(text);
        for kind in EventKind::ALL {
            let log = log(&report, &summary, *kind, LEAST_EVENT_BYTES);
            assert!(!log.contains(|sign| is_steering(sign) && !['\t', '\n'].contains(&sign)));
            for (line, row) in log.lines().skip(7).zip(parsed(&log).1) {
                assert!(line.len() < LEAST_EVENT_BYTES, "{} bytes: {line}", line.len());
                assert!(!line.contains('…') || row["truncated"] == "T");
            }
        }
        for line in testing::lines_of(&JSON, &report, &summary, LEAST_EVENT_BYTES) {
            assert!(line.len() < LEAST_EVENT_BYTES, "{} bytes: {line}", line.len());
            let event: BTreeMap<String, Value> = serde_json::from_str(&line).unwrap();
            assert!(!line.contains('…') || event["truncated"] == true);
        }
    }
}

proptest! {
    #[test]
    fn what_a_stranger_writes_comes_back_from_its_column(
        text in "-|\\(empty\\)|([a-z ,]|\\PC|[\u{1b}\u{202e}\r\n\t]|\\\\|\\\\x09){1,40}",
    ) {
        let report = testing::with_reason(&text);
        let log = log(&report, &Summary::of(&report), EventKind::Connections, EVENT_BYTES);
        let (_, rows) = parsed(&log);
        let cell = &rows[0]["orig_close_reason"];
        prop_assert!(!["-", "(empty)"].contains(&cell.as_str()));
        prop_assert_eq!(unescaped(cell), text);
    }

    #[test]
    fn members_of_a_list_stay_apart(texts in proptest::collection::vec("-|[a-z,\\\\]{1,9}", 1..4)) {
        let mut record = fixture::clean();
        if let Some(upgrade) = &mut record.upgrade {
            upgrade.subprotocols_offered = texts.iter().map(|text| text.as_str().into()).collect();
        }
        let connections = [Connection::from(record)].into_iter().collect();
        let report = Report { connections, ..fixture::report() };
        let log = log(&report, &Summary::of(&report), EventKind::Connections, EVENT_BYTES);
        let cell = parsed(&log).1[0]["client_protocols"].clone();
        prop_assert_eq!(cell.split(',').map(unescaped).collect::<Vec<_>>(), texts);
    }
}

/// The state of a flow with this history in which these sides sent FIN or RST.
fn state(history: &str, fin: [bool; 2], rst: [bool; 2]) -> String {
    let mut record: ConnectionRecord = fixture::open();
    record.flow.history = history.into();
    let packet = record.last;
    for (side, (fin, rst)) in [Side::Client, Side::Server].into_iter().zip(fin.into_iter().zip(rst)) {
        record.tcp[side].fin = fin.then_some(packet);
        record.tcp[side].rst = rst.then_some(packet);
    }
    let connections = [Connection::from(record)].into_iter().collect();
    let report = Report { connections, ..fixture::report() };
    let log = log(&report, &Summary::of(&report), EventKind::Connections, EVENT_BYTES);
    parsed(&log).1[0]["conn_state"].clone()
}

#[test]
fn a_state_claims_no_handshake_that_was_not_seen() {
    const NO: [bool; 2] = [false, false];
    const CLIENT: [bool; 2] = [true, false];
    const SERVER: [bool; 2] = [false, true];
    for (history, fin, rst, expected) in [
        ("S", NO, NO, "S0"),
        ("SAD", NO, NO, "OTH"),
        ("ShADad", NO, NO, "S1"),
        ("ShADadfF", [true, true], NO, "SF"),
        ("ShADadFfR", [true, true], CLIENT, "SF"),
        ("ShADadF", CLIENT, NO, "S2"),
        ("ShADadf", SERVER, NO, "S3"),
        ("ShADadfR", SERVER, CLIENT, "RSTO"),
        ("ShADadr", NO, SERVER, "RSTR"),
        ("Sr", NO, SERVER, "REJ"),
        ("SR", NO, CLIENT, "RSTOS0"),
        ("SADF", CLIENT, NO, "SH"),
        ("hadr", NO, SERVER, "RSTRH"),
        ("hadf", SERVER, NO, "SHR"),
        ("ADadr", NO, SERVER, "OTH"),
        ("ADadF", CLIENT, NO, "OTH"),
        ("ADadFf", [true, true], NO, "SF"),
        ("ADad", NO, NO, "OTH"),
    ] {
        assert_eq!(state(history, fin, rst), expected, "{history}");
    }
}
