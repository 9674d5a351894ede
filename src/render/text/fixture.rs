//! A capture as a report could hold it, for tests of its text.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;

use crate::base::{Numbering, PacketId, PacketRef, PerSide, Side, Timestamp, WireText};
use crate::capture::{InputInfo, InputWarning};
use crate::connection::{
    Certainty, CloseFrame, ConnectionRecord, Ending, Kind, Limit, Outcome, Saw, Violation, ViolationKind,
};
use crate::decode::Endpoint;
use crate::http::{Upgrade, UpgradeFault};
use crate::report::{Connection, Report, Summary, TlsFlows, Totals};
use crate::websocket::CloseCode;

/// 2026-11-21 04:12:00 UTC.
const START: i64 = 1_795_234_320_000_000_000;

/// The `own`-th packet of the first input, `millis` after its beginning.
pub(super) fn at(own: u64, millis: i64) -> PacketRef {
    PacketRef { id: PacketId::new(0, own), time: Timestamp::from_nanos(START + millis * 1_000_000) }
}

/// A connection that was opened by packet `own` and has no end yet.
pub(super) fn opened(stream: u64, own: u64, millis: i64) -> ConnectionRecord {
    let port = 50_000 + stream as u16;
    let client = Endpoint { ip: Ipv4Addr::new(192, 0, 2, 7).into(), port };
    let server = Endpoint { ip: Ipv4Addr::new(198, 51, 100, 10).into(), port: 8080 };
    ConnectionRecord {
        tcp_stream: stream,
        last: at(own + 90, millis + 90_000),
        first_order: own,
        end_order: own + 90,
        upgrade: Some(Box::new(Upgrade {
            http_version: "1.1",
            host: Some("ws.example.com".into()),
            path: Some("/chat?room=lobby".into()),
            status: Some(101),
            request_packet: Some(at(own + 3, millis + 2)),
            response_packet: Some(at(own + 5, millis + 4)),
            ..Upgrade::default()
        })),
        outcome: Outcome::Open,
        ending: Ending::Open,
        opened: Some(at(own + 5, millis + 4)),
        ..ConnectionRecord::bare(client, server, at(own, millis))
    }
}

fn saw(code: u16, certainty: Certainty) -> Saw {
    Saw { code: Some(CloseCode(code)), reason: None, clean: Some(false), certainty, basis: None }
}

fn close(code: u16, reason: &str, packet: PacketRef) -> Option<CloseFrame> {
    Some(CloseFrame {
        code: Some(CloseCode(code)),
        reason: reason.into(),
        cut: false,
        packet,
        valid: true,
        acknowledged: Some(true),
    })
}

pub(super) fn clean(stream: u64, own: u64, code: u16, reason: &str) -> ConnectionRecord {
    let mut record = opened(stream, own, 500);
    record.outcome = Outcome::Clean;
    record.ending = Ending::CloseHandshake;
    record.close_code = Some(CloseCode(code));
    record.initiator = Some(Side::Server);
    record.ended_by = Some(Side::Server);
    record.close.server = close(code, reason, at(own + 80, 60_500));
    record.close.client = close(code, "", at(own + 81, 60_510));
    record.tcp.server.fin = Some(at(own + 81, 60_510));
    record.tcp.client.fin = Some(at(own + 82, 60_520));
    record.end = Some(at(own + 80, 60_500));
    record.idle_before_end_ms = Some(12.0);
    record.saw = PerSide::from_fn(|_| saw(code, Certainty::Certain));
    record
}

pub(super) fn reset(stream: u64, own: u64) -> ConnectionRecord {
    let mut record = opened(stream, own, 900);
    record.outcome = Outcome::Abnormal;
    record.ending = Ending::RstWithoutClose;
    record.close_code = Some(CloseCode::ABNORMAL);
    record.ended_by = Some(Side::Server);
    record.end = Some(at(own + 60, 125_000));
    record.tcp.server.rst = record.end;
    record.tcp.client.last_payload = Some(at(own + 58, 65_000));
    record.idle_before_end_ms = Some(60_004.0);
    record.saw = PerSide::from_fn(|_| saw(1006, Certainty::Certain));
    record
}

pub(super) fn refused(stream: u64, own: u64, status: u16) -> ConnectionRecord {
    let mut record = opened(stream, own, 2_000);
    record.outcome = Outcome::Failed;
    record.ending = Ending::UpgradeRefused;
    record.close_code = Some(CloseCode::ABNORMAL);
    record.opened = None;
    record.end = record.upgrade.as_ref().and_then(|upgrade| upgrade.response_packet);
    record.saw.client = saw(1006, Certainty::Certain);
    if let Some(upgrade) = record.upgrade.as_mut() {
        upgrade.status = Some(status);
        upgrade.server_header = Some("nginx/1.27.2".into());
        upgrade.location = (status == 302).then(|| "https://login.example.com/?next=%2Fchat".into());
        upgrade.body_excerpt =
            Some(WireText::new(b"<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n\x1b[2J<body>"));
    }
    record
}

pub(super) fn unsure(stream: u64, own: u64) -> ConnectionRecord {
    let mut record = opened(stream, own, 3_000);
    record.outcome = Outcome::Indeterminate;
    record.ending = Ending::NotCaptured;
    record.kind = Kind::MidStream;
    record.upgrade = None;
    record.opened = None;
    record.limits = vec![Limit::CaptureStartsLate, Limit::GapFromServer];
    record
}

fn silent(stream: u64, own: u64) -> ConnectionRecord {
    let mut record = opened(stream, own, 4_000);
    record.outcome = Outcome::Abnormal;
    record.ending = Ending::Silent;
    record.close_code = Some(CloseCode::ABNORMAL);
    record.tcp.server.unanswered_retransmissions = 7;
    record.saw.client = saw(1006, Certainty::Likely);
    record.saw.server = saw(1006, Certainty::Certain);
    record
}

fn invalid(stream: u64, own: u64) -> ConnectionRecord {
    let mut record = refused(stream, own, 101);
    record.ending = Ending::UpgradeInvalid;
    if let Some(upgrade) = record.upgrade.as_mut() {
        upgrade.faults = vec![UpgradeFault::AcceptInvalid, UpgradeFault::SubprotocolMissing];
        upgrade.body_excerpt = None;
    }
    record
}

fn violating(stream: u64, own: u64) -> ConnectionRecord {
    let mut record = clean(stream, own, 1002, "RSV1 must be clear\u{1b}]0;owned\u{7}");
    record.violations.push(Violation {
        kind: ViolationKind::RsvWithoutExtension,
        side: Side::Client,
        packet: at(own + 79, 60_490),
        value: 0xc185,
    });
    record
}

/// One of each kind.
pub(super) fn incident() -> (Report, Summary) {
    let mut unanswered = reset(9, 1900);
    unanswered.ending = Ending::CloseUnanswered;
    unanswered.initiator = Some(Side::Server);
    unanswered.close_code = Some(CloseCode(1001));
    unanswered.close.server = close(1001, "The server is stopping", at(1958, 124_990));
    unanswered.saw.client = saw(1006, Certainty::Likely);
    let records = vec![
        clean(0, 10, 1000, ""),
        clean(1, 110, 1000, "bye"),
        reset(2, 210),
        refused(3, 310, 502),
        refused(4, 410, 302),
        unsure(5, 510),
        silent(6, 610),
        invalid(7, 710),
        violating(8, 810),
        unanswered,
        clean(10, 2010, 4401, "token expired"),
        clean(11, 2110, 1011, "keepalive ping timeout"),
        opened(12, 2210, 5_000),
    ];
    report(records)
}

/// A report of these connections, with the counts that their fields give.
pub(super) fn report(records: Vec<ConnectionRecord>) -> (Report, Summary) {
    let input = InputInfo {
        path: "incident.pcapng".to_owned(),
        format: "pcapng",
        compression: Some("gzip"),
        packets: 12_345,
        bytes: 8_412_903,
        first_time: Some(at(1, 0).time),
        last_time: Some(at(12_345, 312_000).time),
        dropped_packets: 12,
        warnings: vec![InputWarning {
            id: "input-dropped-packets",
            values: vec![("count", "12".to_owned())],
        }],
        ..InputInfo::default()
    };
    let totals = Totals {
        packets: input.packets,
        bytes: input.bytes,
        tcp_flows: 41,
        refused_flows: 3,
        duplicate_packets: 7,
        undecoded: BTreeMap::from([("ARP".to_owned(), 100), ("LLDP".to_owned(), 28)]),
        tls_flows: TlsFlows { seen: 17, decrypted: 0, no_keys: 17 },
        quic_flows: 2,
        websocket_connections: records.len() as u64,
        ..Totals::default()
    };
    let connections = records.into_iter().map(Connection::from).collect();
    let numbering = Numbering::new([input.packets]);
    let report = Report { inputs: vec![input], numbering, totals, connections, ..Report::default() };
    let summary = Summary::of(&report);
    (report, summary)
}
