//! The connections that ended badly, worst first.

use std::io;

use super::layout::columns;
use super::overview::outcome_ink;
use super::packets::evidence;
use super::page::{Ink, Page};
use super::{stream, tls, verdict};
use crate::base::{Side, WireText};
use crate::connection::{ConnectionRecord, Ending, Measured, Outcome, Via};
use crate::render::facts;
use crate::report::{Connection, Report, Summary, display_filter, display_filter_of_all};

/// Broken rules that are told of one connection.
const FAULTS: usize = 4;

/// Columns of a header of a refusal.
const HEADER: usize = 50;

pub(super) fn write(page: &mut Page<'_>, report: &Report, summary: &Summary, top: usize) -> io::Result<()> {
    let title = title(page, summary, top);
    page.heading(&title)?;
    for (index, connection) in summary.worst.iter().take(top).enumerate() {
        if index > 0 {
            page.blank()?;
        }
        write_one(page, report, summary, connection)?;
    }
    Ok(())
}

/// How many ended badly, and how many of them are told.
pub(super) fn title(page: &Page<'_>, summary: &Summary, top: usize) -> String {
    let (count, shown) = (summary.bad, summary.worst.len().min(top));
    match (count, shown) {
        (0, _) => page.say("bad-none", &[]),
        _ if count == shown as u64 => page.say("bad-title", &[("count", count.into())]),
        _ => page.say("bad-title-some", &[("count", count.into()), ("shown", shown.into())]),
    }
}

fn write_one(
    page: &mut Page<'_>,
    report: &Report,
    summary: &Summary,
    connection: &Connection,
) -> io::Result<()> {
    let record = &connection.record;
    let target = verdict::target(page, record, page.width - 4);
    page.ends(record.client, record.server, &target)?;
    let sentence = verdict::sentence(page, record);
    page.paragraph(4, outcome_ink(record.outcome), &sentence)?;

    let fields = fields(page, report, summary, connection);
    let width = fields.iter().map(|(label, _)| columns(label)).max().unwrap_or(0);
    for (label, text) in fields {
        page.entry(4, (Ink::Faint, &label), width, (Ink::Plain, &text))?;
    }
    Ok(())
}

/// What is told of it, with labels; a label that repeats is left out.
pub(super) fn fields(
    page: &Page<'_>,
    report: &Report,
    summary: &Summary,
    connection: &Connection,
) -> Vec<(String, String)> {
    let record = &connection.record;
    let label = if record.end.is_some() { "bad-ended" } else { "bad-last" };
    let mut fields = vec![(label, page.list(&ended(page, report, record)))];
    fields.push(("bad-via", page.list(&via(page, record.via.as_deref()))));
    let used =
        record.tls.as_ref().map(|tls| tls::used(page, tls, record.upgrade.is_none())).unwrap_or_default();
    fields.push(("bad-tls", page.list(&used)));
    fields.extend(tls::truncation(page, record).map(|text| ("bad-tls", text)));
    fields.push(("bad-http2", page.list(&stream::facts(page, record))));
    fields.extend(stream::stalls(page, report, record).into_iter().map(|text| ("bad-http2", text)));
    if record.outcome == Outcome::Failed {
        fields.push(("bad-answer", page.list(&answer(page, record))));
        fields.push(("bad-body", body(page, record)));
    }
    fields.extend(code_of_book(page, record).map(|text| ("bad-book", text)));
    fields.push(("bad-message", page.list(&refused_message(page, report, record))));
    fields.extend(Side::BOTH.map(|side| ("bad-heartbeat", page.list(&heartbeat(page, record, side)))));
    let faults = faults(page, record);
    fields.extend(faults.iter().take(FAULTS).map(|fault| ("bad-fault", fault.clone())));
    if let more @ 1.. = faults.len().saturating_sub(FAULTS) {
        fields.push(("bad-fault", page.say("and-more", &[("count", more.into())])));
    }
    fields.extend(advice(page, record));
    fields.extend(leading(page, report, summary, record).map(|text| ("bad-cause", text)));
    fields.extend(other_leg(page, report, summary, record).map(|text| ("bad-hop", text)));
    let limits = record.limits.iter();
    fields.extend(limits.map(|limit| ("bad-unsure", page.letters(page.catalogue.limit(*limit)))));
    fields.push(("bad-packets", page.list(&evidence(page, report, record))));
    fields.push(("bad-filter", display_filter(record, &report.numbering)));
    fields.retain(|(_, text)| !text.is_empty());
    let mut labelled = Vec::new();
    let mut before = "";
    for (label, text) in fields {
        // A label that repeats is left out.
        let shown = if label == before { String::new() } else { page.say(label, &[]) };
        labelled.push((shown, text));
        before = label;
    }
    labelled
}

/// What the leading finding is, and how sure.
fn leading(page: &Page<'_>, report: &Report, summary: &Summary, record: &ConnectionRecord) -> Option<String> {
    let finding = summary.concerns.findings(record, &report.judge).into_iter().next()?;
    let mut values = report.judge.standard_values(record);
    values.extend(finding.values);
    let title = page.letters(facts::rule(page.catalogue, finding.rule, &values).title);
    let percent = finding.confidence.percent().to_string();
    Some(page.list(&[title, page.say("confidence", &[("percent", percent.into())])]))
}

/// Where the session goes on, on the other side of a proxy.
fn other_leg(
    page: &Page<'_>,
    report: &Report,
    summary: &Summary,
    record: &ConnectionRecord,
) -> Option<String> {
    let hop = summary.concerns.hop(record)?;
    let flow = summary.concerns.hop_flow(record)?;
    let filter = display_filter_of_all(&[flow], &report.numbering)?;
    Some(page.say("hop-other-leg", &[("role", hop.role.into()), ("filter", filter.into())]))
}

/// What a code book says of the close code.
fn code_of_book(page: &Page<'_>, record: &ConnectionRecord) -> Option<String> {
    let books = page.catalogue.books();
    let reading = books.at(books.find(record)?);
    let entry = reading.entry();
    let code = record.close_code?;
    let name = format!("{code} {} ({})", &*entry.name, &*reading.book.name);
    Some(page.letters(page.catalogue.labelled(&name, &entry.meaning)))
}

/// The message before a Close 1009, and the nearest default limit that it is over.
fn refused_message(page: &Page<'_>, report: &Report, record: &ConnectionRecord) -> Vec<String> {
    let Some(message) = &record.refused_message else { return Vec::new() };
    let bytes = message.inflated_bytes.unwrap_or(message.wire_bytes);
    let id = match (message.is_whole, message.inflated_bytes) {
        (false, _) => "refused-message-open",
        (true, None) => "refused-message-compressed",
        (true, Some(_)) => "refused-message",
    };
    let mut facts = vec![page.say(id, &[("side", message.side.id().into()), ("bytes", bytes.into())])];
    if let Some(limit) = report.judge.knowledge().limits_below(bytes).next() {
        let values = [("product", limit.product.as_str().into()), ("bytes", limit.bytes.into())];
        facts.push(page.say("refused-message-limit", &values));
    }
    facts
}

/// How a side pings.
fn heartbeat(page: &Page<'_>, record: &ConnectionRecord, side: Side) -> Vec<String> {
    let Some(heartbeat) = record.heartbeat[side].as_deref() else { return Vec::new() };
    let side = side.id();
    let every = heartbeat.interval.map(|interval| {
        let values = [("side", side.into()), ("interval", page.duration(interval.mean).into())];
        page.say("heartbeat-every", &values)
    });
    let from = every.is_none().then(|| page.say("heartbeat-from", &[("side", side.into())]));
    let pings = page.say("heartbeat-pings", &[("count", heartbeat.pings.into())]);
    let round_trip = heartbeat.round_trip.map(|Measured { min, max, .. }| {
        let values = [("min", page.duration(min).into()), ("max", page.duration(max).into())];
        page.say("heartbeat-round-trip", &values)
    });
    let unanswered = (heartbeat.unanswered > 0)
        .then(|| page.say("heartbeat-unanswered", &[("count", u64::from(heartbeat.unanswered).into())]));
    every.into_iter().chain([pings]).chain(from).chain(round_trip).chain(unanswered).collect()
}

/// Which rules the upgrade and the frames broke.
fn faults(page: &Page<'_>, record: &ConnectionRecord) -> Vec<String> {
    let of_upgrade = record.upgrade.iter().flat_map(|upgrade| &upgrade.faults);
    let of_upgrade = of_upgrade.map(|fault| page.catalogue.upgrade_fault(*fault));
    let of_frames = record
        .violations
        .iter()
        .map(|violation| format!("{} ({})", page.catalogue.violation(violation), violation.kind.reference()));
    of_upgrade.chain(of_frames).map(|text| page.letters(text)).collect()
}

/// What a failed handshake or a wrong port means and what to do, as far as the facts alone tell.
fn advice(page: &Page<'_>, record: &ConnectionRecord) -> Vec<(&'static str, String)> {
    if let Some([cause, fix]) = tls::advice(page, record) {
        return vec![("bad-cause", cause), ("bad-fix", fix)];
    }
    let faults = record.upgrade.iter().flat_map(|upgrade| &upgrade.faults);
    let fixes = faults.filter_map(|fault| page.catalogue.upgrade_fault_fix(*fault));
    fixes.map(|fix| ("bad-fix", page.letters(fix))).collect()
}

/// Which proxies before it said who they speak for.
pub(super) fn via(page: &Page<'_>, via: Option<&Via>) -> Vec<String> {
    let connect = via.and_then(|via| via.connect.as_ref());
    let connect =
        connect.map(|target| page.say("via-connect", &[("target", page.wire(target, HEADER).into())]));
    let client = via.and_then(|via| via.proxied).map(|(client, _)| client.to_string());
    let proxied = client.map(|client| page.say("via-proxied", &[("client", client.into())]));
    connect.into_iter().chain(proxied).collect()
}

/// When it ended, how long after the upgrade, and after which silence.
fn ended(page: &Page<'_>, report: &Report, record: &ConnectionRecord) -> Vec<String> {
    let at = record.end.unwrap_or(record.last);
    let time = match super::read::in_one_day(report) {
        true => page.time_of_day(at.time),
        false => page.date_and_time(at.time),
    };
    let id = if record.end.is_some() { "when-ended" } else { "when-last-packet" };
    let mut facts = vec![page.say(id, &[("time", time.into())])];
    let since = |packet: crate::base::PacketRef| page.duration(at.time.millis_since(packet.time));
    let request = record.upgrade.as_ref().and_then(|upgrade| upgrade.request_packet);
    match (record.opened, request) {
        (Some(opened), _) => facts.push(page.say("when-age", &[("age", since(opened).into())])),
        (None, Some(request)) => {
            facts.push(page.say("when-after-request", &[("age", since(request).into())]))
        }
        (None, None) => {}
    }
    if record.ending == Ending::TlsFailed {
        let begun = at.time.millis_since(record.first.time);
        facts.push(page.say("when-begun", &[("age", page.duration(begun).into())]));
    }
    // With TLS failed, all bytes of TCP count.
    let idle_of = |ending: Ending| match ending {
        Ending::TlsFailed => Some("opaque-idle"),
        _ if record.outcome == Outcome::Failed => None,
        _ => Some("when-idle"),
    };
    if let Some((id, idle)) = idle_of(record.ending).zip(record.idle_before_end_ms) {
        facts.push(page.say(id, &[("idle", page.duration(idle).into())]));
    }
    facts
}

/// What the answer to a failed upgrade said.
fn answer(page: &Page<'_>, record: &ConnectionRecord) -> Vec<String> {
    let Some(upgrade) = record.upgrade.as_ref() else { return Vec::new() };
    let mut facts = Vec::new();
    if let Some(status) = upgrade.status {
        facts.push(page.say("answer-status", &[("status", status.to_string().into())]));
    }
    for (id, header) in [
        ("answer-location", &upgrade.location),
        ("answer-server", &upgrade.server_header),
        ("answer-via", &upgrade.via),
        ("answer-retry", &upgrade.retry_after),
    ] {
        if let Some(header) = header {
            facts.push(page.say(id, &[("value", page.wire(header, HEADER).into())]));
        }
    }
    facts
}

/// The first bytes of a refusal's body in one line.
fn body(page: &Page<'_>, record: &ConnectionRecord) -> String {
    let body = record.upgrade.as_ref().and_then(|upgrade| upgrade.body_excerpt.as_ref());
    let bytes = body.map(WireText::as_bytes).unwrap_or_default();
    let words: Vec<&[u8]> =
        bytes.split(|byte| byte.is_ascii_whitespace()).filter(|word| !word.is_empty()).collect();
    page.wire(&WireText::new(&words.join(&b' ')), page.width - 16)
}
