//! TLS flows that could not be read: what shows of them without keys.

use std::io;

use super::layout::columns;
use super::packets::list_packets;
use super::page::{Ink, Page};
use super::{bad, read, tls, verdict};
use crate::base::Side;
use crate::connection::OpaqueTls;
use crate::report::{Report, flow_filter};

/// Columns of a server name.
const NAME: usize = 60;

pub(super) fn write(page: &mut Page<'_>, report: &Report, top: usize) -> io::Result<()> {
    let Some(flows) = &report.opaque_tls else { return Ok(()) };
    let title = page.say("opaque-title", &[("count", flows.len().into())]);
    page.heading(&title)?;
    if flows.is_empty() {
        return Ok(());
    }
    let about = page.say("opaque-about", &[]);
    page.paragraph(2, Ink::Plain, &about)?;
    for flow in flows.iter().take(top) {
        page.blank()?;
        write_one(page, report, flow)?;
    }
    match flows.len().saturating_sub(top) {
        0 => Ok(()),
        more => {
            page.blank()?;
            let text = page.say("and-more", &[("count", more.into())]);
            page.paragraph(2, Ink::Faint, &text)
        }
    }
}

fn write_one(page: &mut Page<'_>, report: &Report, flow: &OpaqueTls) -> io::Result<()> {
    let name = flow.tls.sni.as_ref().map(|name| page.wire(name, NAME)).unwrap_or_default();
    page.ends(flow.client, flow.server, &name)?;
    let mut packets = tls::packets(page, &flow.tls);
    for side in Side::BOTH {
        let of = |id: &str| page.say(id, &[("side", side.id().into())]);
        packets.extend(flow.tcp[side].fin.map(|at| (at.id, of("packet-fin"))));
        packets.extend(flow.tcp[side].rst.map(|at| (at.id, of("packet-rst"))));
    }
    let used = tls::used(page, &flow.tls, true);
    let fields = [
        ("bad-tls", page.list(&used)),
        ("bad-via", page.list(&bad::via(page, flow.via.as_ref()))),
        ("opaque-began", page.list(&began(page, report, flow))),
        ("bad-ended", page.list(&ended(page, flow))),
        ("bad-packets", page.list(&list_packets(page, report, packets))),
        ("bad-filter", flow_filter(flow.client, flow.server, flow.tcp_stream, &report.numbering)),
    ];
    let fields = fields.map(|(label, text)| (page.say(label, &[]), text));
    let width = fields.iter().map(|(label, _)| columns(label)).max().unwrap_or(0);
    for (label, text) in &fields {
        page.entry(4, (Ink::Faint, label), width, (Ink::Plain, text))?;
    }
    Ok(())
}

fn began(page: &Page<'_>, report: &Report, flow: &OpaqueTls) -> Vec<String> {
    let time = match read::in_one_day(report) {
        true => page.time_of_day(flow.first.time),
        false => page.date_and_time(flow.first.time),
    };
    let length = page.duration(flow.last.time.millis_since(flow.first.time));
    let sent = |side: Side| {
        let bytes = page.bytes(flow.tcp[side].payload_bytes);
        page.say("opaque-sent", &[("side", side.id().into()), ("bytes", bytes.into())])
    };
    vec![
        page.say("when-ended", &[("time", time.into())]),
        page.say("opaque-lasted", &[("length", length.into())]),
        sent(Side::Client),
        sent(Side::Server),
    ]
}

fn ended(page: &Page<'_>, flow: &OpaqueTls) -> Vec<String> {
    let Some(side) = flow.ended_by else { return vec![page.say("opaque-no-end", &[])] };
    let end = verdict::end_of_tcp(page, side, &flow.tcp);
    let idle = flow.idle_before_end_ms.map(|idle| page.duration(idle));
    let idle = idle.map(|idle| page.say("opaque-idle", &[("idle", idle.into())]));
    std::iter::once(end).chain(idle).collect()
}
