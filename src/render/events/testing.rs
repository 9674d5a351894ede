//! What every format of events has to stand, for the tests of each.

use serde_json::Value;

use super::{EventFormat, EventKind, Events, write_events};
use crate::base::{WireText, is_steering};
use crate::catalogue::Catalogue;
use crate::connection::{ConnectionRecord, Limit, Violation, ViolationKind};
use crate::decode::Tunnel;
use crate::render::{LEAST_EVENT_BYTES, RenderOptions};
use crate::report::{Connection, Report, Summary, fixture};

/// Bytes of a long text.
const LONG_BYTES: usize = 4096;

/// Below this no text of an event stays whole that may be cut.
const SHORTEST_BYTES: usize = 65;

/// By how much numbers may be longer than those of the fixture.
const ROOM_FOR_NUMBERS_BYTES: usize = 300;

/// The lines of a report's events, each below `event_bytes`.
pub(in crate::render) fn lines(format: &dyn EventFormat, report: &Report, event_bytes: usize) -> Vec<String> {
    let events = Events::from_iter(EventKind::ALL.iter().copied());
    let options = RenderOptions { events, event_bytes, ..RenderOptions::default() };
    let mut out = Vec::new();
    let summary = Summary::of(report);
    write_events(format, report, &summary, &Catalogue::english(), &options, &mut out).unwrap();
    String::from_utf8(out).unwrap().lines().map(str::to_owned).collect()
}

/// The same as JSON.
pub(in crate::render) fn events(format: &dyn EventFormat, report: &Report) -> Vec<Value> {
    let lines = lines(format, report, crate::render::EVENT_BYTES);
    lines.iter().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// A report of one connection.
pub(in crate::render) fn report_of(record: ConnectionRecord) -> Report {
    Report { connections: [Connection::from(record)].into_iter().collect(), ..fixture::report() }
}

/// A report of connections whose Close frames give this reason, since a stranger chooses it.
pub(in crate::render) fn with_reason(reason: &str) -> Report {
    let mut record = fixture::clean();
    if let Some(close) = &mut record.close.client {
        close.reason = reason.into();
    }
    report_of(record)
}

/// However long and hostile every text is, and however many there are of everything, each line can be made short enough,
/// with room for larger numbers, and is a JSON object that steers no terminal; `is_marked` tells whether an event says
/// that it was cut.
pub(in crate::render) fn assert_stands_the_worst(
    format: &dyn EventFormat,
    is_marked: impl Fn(&Value) -> bool,
) {
    for filling in ["\u{1b}", "\u{202e}"] {
        let report = worst(&filling.repeat(LONG_BYTES / filling.len()));
        let lines = lines(format, &report, SHORTEST_BYTES);
        assert!(lines.len() > report.connections.len(), "{} lines", lines.len());
        for line in lines {
            assert!(line.len() + ROOM_FOR_NUMBERS_BYTES < LEAST_EVENT_BYTES, "{} bytes: {line}", line.len());
            assert!(!line.chars().any(is_steering), "{line}");
            assert!(is_marked(&serde_json::from_str(&line).unwrap()), "{line}");
        }
    }
}

/// A report with all lists full and this text wherever a stranger can put one.
fn worst(text: &str) -> Report {
    let mut report = fixture::report();
    report.inputs.iter_mut().for_each(|input| input.path = text.to_owned());
    let records = fixture::records().into_iter().flat_map(|record| vec![record; 4]);
    report.connections = records.map(|record| Connection::from(filled(record, &text.into()))).collect();
    report
}

fn filled(mut record: ConnectionRecord, text: &WireText) -> ConnectionRecord {
    while record.tunnel.push(Tunnel::Vlan(4000)) {}
    record.limits = Limit::ALL.to_vec();
    let packet = record.first;
    let violation =
        |kind: &ViolationKind| Violation { kind: *kind, side: crate::base::Side::Client, packet, value: 1 };
    record.violations = ViolationKind::ALL.iter().map(violation).collect();
    for close in [&mut record.close.client, &mut record.close.server].into_iter().flatten() {
        close.reason = text.clone();
    }
    if let Some(upgrade) = &mut record.upgrade {
        let texts = [
            &mut upgrade.method,
            &mut upgrade.host,
            &mut upgrade.path,
            &mut upgrade.origin,
            &mut upgrade.user_agent,
            &mut upgrade.server_header,
            &mut upgrade.via,
            &mut upgrade.location,
            &mut upgrade.retry_after,
            &mut upgrade.body_excerpt,
            &mut upgrade.subprotocol,
            &mut upgrade.extensions,
            &mut upgrade.extensions_offered,
        ];
        texts.into_iter().for_each(|place| *place = Some(text.clone()));
        upgrade.subprotocols_offered = vec![text.clone(); 50];
    }
    if let Some(tls) = &mut record.tls {
        tls.sni = Some(text.clone());
        tls.alpn = Some(text.clone());
    }
    record
}
