//! Packets as evidence, and the display filter that shows a connection in Wireshark.

use super::page::Page;
use super::{stream, tls};
use crate::base::{PacketId, PacketRef, Side};
use crate::connection::{CloseFrame, ConnectionRecord, Outcome};
use crate::report::Report;

/// Packets that are named for one connection.
const PACKETS: usize = 10;

/// A packet's number: `#12`, or `FILE #12` where there are several files.
pub(super) fn packet(page: &Page<'_>, report: &Report, id: PacketId) -> String {
    let number = format!("#{}", id.own());
    match report.inputs.get(id.input()) {
        Some(file) if report.inputs.len() > 1 => {
            let name = super::read::name(file);
            let own = name.rsplit(['/', '\\']).next().unwrap_or(&name).to_owned();
            format!("{} {number}", page.cut(&page.letters(own), 32))
        }
        _ => number,
    }
}

/// The packets that tell how a connection ended, in their order, with what each of them holds.
pub(super) fn evidence(page: &Page<'_>, report: &Report, record: &ConnectionRecord) -> Vec<String> {
    let mut found: Vec<(PacketId, String)> = Vec::new();
    if record.outcome == Outcome::Failed {
        let upgrade = record.upgrade.as_ref();
        let request = upgrade.and_then(|upgrade| upgrade.request_packet);
        found.extend(request.map(|at| (at.id, page.say("packet-request", &[]))));
        let response = upgrade.and_then(|upgrade| Some((upgrade.response_packet?, upgrade.status?)));
        found.extend(response.map(|(at, status)| {
            (at.id, page.say("packet-response", &[("status", status.to_string().into())]))
        }));
    } else {
        found.extend(record.opened.map(|at| (at.id, opened(page, record))));
        found.extend(last_data(record).map(|at| (at.id, page.say("packet-data", &[]))));
    }
    // Over HTTP/2, packets behind the stream's own end are no evidence.
    let is_own = |at: PacketId| record.stream_end.is_none() || at <= record.last.id;
    let of_tls = record.tls.iter().flat_map(|tls| tls::packets(page, tls));
    found.extend(of_tls.filter(|(at, _)| is_own(*at)));
    if let Some((side, end)) = stream::end_of_transport(record)
        && record.close.client.is_none()
        && record.close.server.is_none()
    {
        found.extend(record.end.map(|at| (at.id, stream::say_end(page, "http2", side, end))));
    }
    for side in Side::BOTH {
        let of = |id: &str| page.say(id, &[("side", side.id().into())]);
        if let Some(close) = record.close[side].as_ref() {
            let values = [("side", side.id().into()), ("close", close_text(page, close, 0).into())];
            found.push((close.packet.id, page.say("packet-close", &values)));
        }
        found.extend(record.tcp[side].fin.filter(|at| is_own(at.id)).map(|at| (at.id, of("packet-fin"))));
        found.extend(record.tcp[side].rst.filter(|at| is_own(at.id)).map(|at| (at.id, of("packet-rst"))));
        let ping = record.last_ping[side].filter(|ping| ping.answered == Some(false));
        found.extend(ping.map(|ping| (ping.packet.id, of("packet-ping"))));
    }
    for violation in &record.violations {
        let side = violation.side.id().into();
        found.push((violation.packet.id, page.say("packet-fault", &[("side", side)])));
    }
    if record.end.is_none() && record.outcome != Outcome::Failed {
        found.push((record.last.id, page.say("packet-last", &[])));
    }
    list_packets(page, report, found)
}

/// What opened the connection: a 101, over HTTP/2 another status.
fn opened(page: &Page<'_>, record: &ConnectionRecord) -> String {
    match record.upgrade.as_ref().and_then(|upgrade| upgrade.status) {
        Some(status) if status != 101 => {
            page.say("packet-response", &[("status", status.to_string().into())])
        }
        _ => page.say("packet-open", &[]),
    }
}

/// The last data before the end, where TCP's last payload is the connection's and no word of TLS itself.
fn last_data(record: &ConnectionRecord) -> Option<PacketRef> {
    let of_tls = |at: PacketRef| {
        let tls = record.tls.as_ref();
        let notified = tls.into_iter().flat_map(|tls| [tls.close_notify.client, tls.close_notify.server]);
        let alert = tls.and_then(|tls| tls.alert).map(|alert| alert.packet);
        notified.chain([alert]).any(|packet| packet == Some(at))
    };
    let last =
        Side::BOTH.iter().filter_map(|side| record.tcp[*side].last_payload).max_by_key(|at| at.time)?;
    let is_before_end = record.end.is_none_or(|end| last.id < end.id);
    (is_before_end && record.stream_end.is_none() && !of_tls(last)).then_some(last)
}

/// What packets hold, in their order; of many the last ones.
pub(super) fn list_packets(
    page: &Page<'_>,
    report: &Report,
    mut found: Vec<(PacketId, String)>,
) -> Vec<String> {
    // Stable, so that what stands in one packet keeps the order above.
    found.sort_by_key(|(id, _)| *id);
    found.dedup();

    let mut items: Vec<(PacketId, Vec<String>)> = Vec::new();
    for (id, text) in found {
        match items.last_mut() {
            Some((last, texts)) if *last == id => texts.push(text),
            _ => items.push((id, vec![text])),
        }
    }
    // The end tells more than the beginning.
    let skipped = items.len().saturating_sub(PACKETS);
    let shown = items.iter().skip(skipped);
    shown.map(|(id, texts)| format!("{} {}", packet(page, report, *id), texts.join(", "))).collect()
}

/// `Close 1001 “reason”`, with the reason cut to `room` columns, and left out for 0.
pub(super) fn close_text(page: &Page<'_>, close: &CloseFrame, room: usize) -> String {
    match close.code {
        None => page.say("close-empty", &[]),
        Some(code) if close.reason.is_empty() || room == 0 => {
            page.say("close-code", &[("code", code.into())])
        }
        Some(code) => {
            let reason = page.wire(&close.reason, room);
            page.say("close-code-reason", &[("code", code.into()), ("reason", reason.into())])
        }
    }
}
