//! What every format of events has to stand, for the tests of each.

use serde_json::Value;

use super::{EventKind, Events};
use crate::base::{PerSide, Side, WireText};
use crate::catalogue::Catalogue;
use crate::connection::{ConnectionRecord, Limit, Via, Violation, ViolationKind};
use crate::decode::{Endpoint, Tunnel};
use crate::diagnose::Fact;
use crate::http::UpgradeFault;
use crate::render::{EVENT_BYTES, Format, RenderOptions};
use crate::report::{Connection, Report, Summary, fixture};

/// Bytes of a text that a stranger made long.
const LONG_BYTES: usize = 1024;

/// Texts that are meant to break formats: those that grow most, and signs that formats act on.
pub(in crate::render) const HOSTILE: &[&str] =
    &["\u{1b}", "\u{202e}", "\u{10ffff}\"\\|=\\\t\n\r\0a, -(empty)"];

/// The lines of all events of a report.
pub(in crate::render) fn lines(format: &Format, report: &Report, event_bytes: usize) -> Vec<String> {
    lines_of(format, report, &Summary::of(report), event_bytes)
}

/// The same with these sums and findings.
pub(in crate::render) fn lines_of(
    format: &Format,
    report: &Report,
    summary: &Summary,
    event_bytes: usize,
) -> Vec<String> {
    let events = Events::from_iter(EventKind::ALL.iter().copied());
    let options = RenderOptions { events, event_bytes, ..RenderOptions::default() };
    let mut out = Vec::new();
    (format.write)(report, summary, &Catalogue::english(), &options, &mut out).unwrap();
    String::from_utf8(out).unwrap().split_terminator('\n').map(str::to_owned).collect()
}

/// The same as JSON.
pub(in crate::render) fn events(format: &Format, report: &Report) -> Vec<Value> {
    let lines = lines(format, report, EVENT_BYTES);
    lines.iter().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// A report of one connection.
pub(in crate::render) fn report_of(record: ConnectionRecord) -> Report {
    Report { connections: [Connection::from(record)].into_iter().collect(), ..fixture::report() }
}

/// A report of a connection whose first Close frame gives this reason.
pub(in crate::render) fn with_reason(reason: &str) -> Report {
    let mut record = fixture::clean();
    if let Some(close) = &mut record.close.client {
        close.reason = reason.into();
    }
    report_of(record)
}

/// A report with this text over and over wherever a stranger can put one, with lists that are full and numbers that are
/// large, and its findings and sums.
pub(in crate::render) fn worst(text: &str) -> (Report, Summary) {
    let text = text.repeat(LONG_BYTES / text.len());
    let mut report = fixture::report();
    report.inputs.iter_mut().for_each(|input| input.path.clone_from(&text));
    let filled = |record| Connection::from(filled(record, &text.as_str().into()));
    report.connections = fixture::records().into_iter().map(filled).collect();
    let mut summary = Summary::of(&report);
    for found in &mut summary.findings {
        found.finding.case.clone_from(&text);
        found.connections = found.connections.iter().cycle().take(100).cloned().collect();
        found.flows = found.flows.iter().cycle().take(20).copied().collect();
        let evidence = found.finding.evidence.iter().cycle().take(20).cloned().collect();
        found.finding.evidence = evidence;
        found.values.iter_mut().for_each(|(_, fact)| *fact = Fact::Wire(text.as_str().into()));
    }
    summary.codes = summary.codes.iter().cycle().take(40).cloned().collect();
    summary.servers = summary.servers.iter().cycle().take(40).cloned().collect();
    (report, summary)
}

/// The record with all that a stranger can fill.
pub(in crate::render) fn filled(mut record: ConnectionRecord, text: &WireText) -> ConnectionRecord {
    let packet = record.first;
    let [client, server] =
        ["2001:db8:1111:2222:3333:4444:5555:6666", "2001:db8:1111:2222:3333:4444:5555:7777"]
            .map(|ip| Endpoint { ip: ip.parse().unwrap(), port: 65_535 });
    (record.client, record.server) = (client, server);
    while record.tunnel.push(Tunnel::Vlan(4000)) {}
    record.limits = Limit::ALL.to_vec();
    let broken = |side| {
        let violation = move |kind: &ViolationKind| Violation { kind: *kind, side, packet, value: u64::MAX };
        ViolationKind::ALL.iter().map(violation)
    };
    record.violations = broken(Side::Client).chain(broken(Side::Server)).collect();
    record.close.client = record.close.client.or_else(|| fixture::clean().close.client);
    record.close.server = record.close.server.or_else(|| fixture::clean().close.server);
    for close in [&mut record.close.client, &mut record.close.server].into_iter().flatten() {
        close.reason = text.clone();
    }
    record.flow.history = "ShADadRfF".repeat(20).as_str().into();
    record.unanswered_pings = PerSide { client: u32::MAX, server: u32::MAX };
    for tcp in [&mut record.tcp.client, &mut record.tcp.server] {
        (tcp.payload_bytes, tcp.packets, tcp.gap_bytes) = (u64::MAX / 4, u64::MAX / 4, u64::MAX / 4);
        (tcp.fin, tcp.rst) = (Some(packet), Some(packet));
    }
    record.via = Some(Box::new(Via { connect: Some(text.clone()), proxied: Some((client, server)) }));
    record.tls = record.tls.or_else(|| fixture::open().tls);
    if let Some(tls) = &mut record.tls {
        (tls.sni, tls.alpn) = (Some(text.clone()), Some(text.clone()));
    }
    let Some(upgrade) = &mut record.upgrade else { return record };
    upgrade.texts_mut().into_iter().for_each(|place| *place = Some(text.clone()));
    upgrade.path = Some(format!("/{0}?{0}=1", text.to_lossy()).as_str().into());
    upgrade.subprotocols_offered = vec![text.clone(); 8];
    upgrade.faults = UpgradeFault::ALL.to_vec();
    record
}
