//! Reports that are hard to write, for the tests of formats of events.

use super::EventKind;
use crate::base::{Side, WireText};
use crate::catalogue::Catalogue;
use crate::connection::{ConnectionRecord, Limit, Violation, ViolationKind};
use crate::diagnose::Fact;
use crate::render::{Format, RenderOptions};
use crate::report::{Connection, Report, Summary, fixture};

/// Bytes of a text that a stranger made long.
const LONG_BYTES: usize = 4096;

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
    let events = EventKind::ALL.iter().copied().collect();
    let options = RenderOptions { events, event_bytes, ..RenderOptions::default() };
    let mut out = Vec::new();
    (format.write)(report, summary, &Catalogue::english(), &options, &mut out).unwrap();
    String::from_utf8(out).unwrap().split_terminator('\n').map(str::to_owned).collect()
}

/// A report of one connection whose first Close frame gives this reason.
pub(in crate::render) fn with_reason(reason: &str) -> Report {
    let mut record = fixture::clean();
    if let Some(close) = &mut record.close.client {
        close.reason = reason.into();
    }
    Report { connections: [Connection::from(record)].into_iter().collect(), ..fixture::report() }
}

/// A report with this text over and over wherever a stranger can put one, with lists that are full, and its findings and
/// sums.
pub(in crate::render) fn report(text: &str) -> (Report, Summary) {
    let text = text.repeat(LONG_BYTES / text.len());
    let mut report = fixture::report();
    report.inputs.iter_mut().for_each(|input| input.path.clone_from(&text));
    let filled = |record| Connection::from(filled(record, &text.as_str().into()));
    report.connections = fixture::records().into_iter().map(filled).collect();
    let mut summary = Summary::of(&report);
    for found in &mut summary.findings {
        found.finding.case.clone_from(&text);
        found.connections = found.connections.iter().cycle().take(100).cloned().collect();
        let evidence = found.finding.evidence.iter().cycle().take(50).cloned().collect();
        found.finding.evidence = evidence;
        found.values.iter_mut().for_each(|(_, fact)| *fact = Fact::Wire(text.as_str().into()));
    }
    summary.codes = summary.codes.iter().cycle().take(60).cloned().collect();
    (report, summary)
}

fn filled(mut record: ConnectionRecord, text: &WireText) -> ConnectionRecord {
    let packet = record.first;
    let violation =
        |kind: &ViolationKind| Violation { kind: *kind, side: Side::Client, packet, value: u64::MAX };
    record.violations = ViolationKind::ALL.iter().map(violation).collect();
    record.limits = Limit::ALL.to_vec();
    for close in [&mut record.close.client, &mut record.close.server].into_iter().flatten() {
        close.reason = text.clone();
    }
    for tcp in [&mut record.tcp.client, &mut record.tcp.server] {
        (tcp.payload_bytes, tcp.packets, tcp.gap_bytes) = (u64::MAX / 4, u64::MAX / 4, u64::MAX / 4);
    }
    if let Some(tls) = &mut record.tls {
        (tls.sni, tls.alpn) = (Some(text.clone()), Some(text.clone()));
    }
    let Some(upgrade) = &mut record.upgrade else { return record };
    for place in [
        &mut upgrade.method,
        &mut upgrade.host,
        &mut upgrade.path,
        &mut upgrade.origin,
        &mut upgrade.user_agent,
        &mut upgrade.server_header,
        &mut upgrade.via,
        &mut upgrade.body_excerpt,
        &mut upgrade.subprotocol,
        &mut upgrade.extensions,
        &mut upgrade.extensions_offered,
    ] {
        *place = Some(text.clone());
    }
    upgrade.subprotocols_offered = vec![text.clone(); 20];
    record
}
