//! The verdict on a connection in one sentence.

use super::packets::close_text;
use super::page::Page;
use super::{stream, tls};
use crate::base::{PerSide, Side, WireText};
use crate::catalogue::Value;
use crate::connection::{Certainty, ConnectionRecord, Ending, Outcome};
use crate::flow::TcpFacts;

/// Columns of a reason in a verdict.
const REASON: usize = 60;

/// How it ended and what each side saw, such as `server reset the connection (RST) without a Close frame;
/// client saw 1006, server saw 1006`.
pub(super) fn sentence(page: &Page<'_>, record: &ConnectionRecord) -> String {
    let mut parts = vec![ending(page, record)];
    if record.ending != Ending::TlsFailed {
        parts.extend(tls::alert_sentence(page, record));
    }
    if matches!(record.ending, Ending::CloseUnanswered | Ending::UpgradeUnanswered) {
        parts.extend(transport_end(page, record));
    }
    parts.extend(saw(page, record));
    parts.join("; ")
}

fn ending(page: &Page<'_>, record: &ConnectionRecord) -> String {
    let close = |side: Side| {
        record.close[side].as_ref().map(|close| close_text(page, close, REASON)).unwrap_or_default()
    };
    let first = record.initiator.unwrap_or(Side::Client);
    let none = "none";
    if record.ending == Ending::TlsFailed {
        return tls::failure(page, record);
    }
    if matches!(record.ending, Ending::FinWithoutClose | Ending::RstWithoutClose)
        && let Some((side, end)) = stream::end_of_transport(record)
    {
        return stream::say_end(page, "ending", side, end);
    }
    let (side, count) = match record.ending {
        Ending::CloseHandshake if record.crossed => (none, 0),
        Ending::CloseHandshake | Ending::CloseUnanswered => (record.initiator.map_or(none, Side::id), 0),
        Ending::FinWithoutClose | Ending::RstWithoutClose => (record.ended_by.map_or(none, Side::id), 0),
        Ending::Silent => silent(record).map_or((none, 0), |(side, count)| (side.id(), count)),
        _ => (none, 0),
    };
    let (close, answer) = match side {
        "none" => (close(Side::Client), close(Side::Server)),
        _ => (close(first), close(!first)),
    };
    let status = record.upgrade.as_ref().and_then(|upgrade| upgrade.status);
    page.say(
        &format!("ending-{}", record.ending.id()),
        &[
            ("side", side.into()),
            ("close", close.into()),
            ("answer", answer.into()),
            ("count", Value::Count(count)),
            ("status", status.map(|status| status.to_string()).unwrap_or_default().into()),
        ],
    )
}

/// The side that stopped answering, and how often its peer tried.
fn silent(record: &ConnectionRecord) -> Option<(Side, u64)> {
    let tries = |side: Side| {
        u64::from(record.tcp[side].unanswered_retransmissions) + u64::from(record.tcp[side].unanswered_probes)
    };
    let asking = Side::BOTH.into_iter().filter(|side| tries(*side) > 0).max_by_key(|side| tries(*side))?;
    Some((!asking, tries(asking)))
}

fn transport_end(page: &Page<'_>, record: &ConnectionRecord) -> Option<String> {
    if let Some((side, end)) = stream::end_of_transport(record) {
        return Some(stream::say_end(page, "transport", side, end));
    }
    Some(end_of_tcp(page, record.ended_by?, &record.tcp))
}

/// How a side ended TCP.
pub(super) fn end_of_tcp(page: &Page<'_>, side: Side, tcp: &PerSide<TcpFacts>) -> String {
    let tcp = &tcp[side];
    let by_rst = tcp.rst.is_some_and(|rst| tcp.fin.is_none_or(|fin| rst.is_before(fin)));
    match (side, by_rst) {
        (Side::Client, false) => page.say("transport-client-fin", &[]),
        (Side::Client, true) => page.say("transport-client-rst", &[]),
        (Side::Server, false) => page.say("transport-server-fin", &[]),
        (Side::Server, true) => page.say("transport-server-rst", &[]),
    }
}

fn saw(page: &Page<'_>, record: &ConnectionRecord) -> Option<String> {
    if record.outcome == Outcome::Open {
        return None;
    }
    let sides: &[Side] = match record.outcome {
        // There was no session on the server.
        Outcome::Failed => &[Side::Client],
        _ => &Side::BOTH,
    };
    let unknown = |side: &Side| record.saw[*side].code.is_none();
    if sides.iter().all(unknown) {
        let values = [("side", "both".into()), ("certainty", "unknown".into()), ("code", "".into())];
        return (sides.len() > 1).then(|| page.say("saw", &values));
    }
    let texts: Vec<String> = sides
        .iter()
        .map(|side| {
            let saw = &record.saw[*side];
            let certainty = if saw.code.is_none() { Certainty::Unknown } else { saw.certainty };
            let code = saw.code.map(|code| code.to_string()).unwrap_or_default();
            let values =
                [("side", side.id().into()), ("certainty", certainty.id().into()), ("code", code.into())];
            page.say("saw", &values)
        })
        .collect();
    Some(texts.join(", "))
}

/// Host and path, as far as they are known.
pub(super) fn target(page: &Page<'_>, record: &ConnectionRecord, room: usize) -> String {
    let of_upgrade = record.upgrade.as_ref().map(|upgrade| {
        let text =
            |text: &Option<WireText>| text.as_ref().map(WireText::as_bytes).unwrap_or_default().to_vec();
        let mut target = text(&upgrade.host);
        target.extend(text(&upgrade.path));
        WireText::new(&target)
    });
    let of_tls = record.tls.as_ref().and_then(|tls| tls.sni.clone());
    match of_upgrade.filter(|target| !target.is_empty()).or(of_tls) {
        Some(target) => page.wire(&target, room),
        None => page.cut(&page.say(&format!("kind-{}", record.kind.id()), &[]), room),
    }
}
