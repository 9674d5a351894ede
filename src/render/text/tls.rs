//! TLS as a person reads it: what a connection used, what its packets hold, and why a handshake failed.

use super::page::Page;
use crate::base::{PacketId, Side};
use crate::connection::{ConnectionRecord, Ending, Limit, Outcome, TlsAlert, TlsFacts};
use crate::tls::alert_name;

/// Columns of a name that a stranger chose.
const NAME: usize = 50;

/// Version, cipher suite, server name unless it was told already, and application protocol, as far as they are
/// known.
pub(super) fn used(page: &Page<'_>, tls: &TlsFacts, name_is_told: bool) -> Vec<String> {
    let version = tls.version.map(str::to_owned);
    let name = tls.sni.as_ref().filter(|_| !name_is_told);
    let names = [name, tls.alpn.as_ref()].into_iter().flatten().map(|name| page.wire(name, NAME));
    version.into_iter().chain(tls.cipher.clone()).chain(names).collect()
}

/// The packets that TLS itself has something to say about.
pub(super) fn packets(page: &Page<'_>, tls: &TlsFacts) -> Vec<(PacketId, String)> {
    let mut found = Vec::new();
    found.extend(tls.answered_in_clear.map(|at| (at.id, page.say("tls-in-clear", &[]))));
    found.extend(tls.alert.as_ref().map(|alert| {
        let side = ("side", alert.side.id().into());
        let text = match called(alert) {
            Some(name) => page.say("tls-alert", &[side, ("alert", name.into())]),
            None => page.say("tls-alert-unreadable", &[side]),
        };
        (alert.packet.id, text)
    }));
    for side in Side::BOTH {
        let text = || page.say("tls-close-notify", &[("side", side.id().into())]);
        found.extend(tls.close_notify[side].map(|at| (at.id, text())));
    }
    found
}

/// That the side that ended TCP by FIN did not say in TLS that this was all (RFC 8446 §6.1).
pub(super) fn truncation(page: &Page<'_>, record: &ConnectionRecord) -> Option<String> {
    let tls = record.tls.as_ref().filter(|tls| tls.decrypted)?;
    let side = record.ended_by?;
    let tcp = &record.tcp[side];
    let by_fin = tcp.fin.is_some_and(|fin| tcp.rst.is_none_or(|rst| fin.is_before(rst)));
    let of_interest = matches!(record.ending, Ending::FinWithoutClose | Ending::CloseUnanswered);
    let is_whole = tcp.gaps == 0 && !record.limits.contains(&Limit::NoKeys);
    let is_cut = of_interest && by_fin && is_whole && tls.close_notify[side].is_none();
    let by_stream = super::stream::end_of_transport(record).is_some();
    (is_cut && !by_stream).then(|| page.say("tls-no-close-notify", &[("side", side.id().into())]))
}

/// The sentence that says why a handshake failed.
pub(super) fn failure(page: &Page<'_>, record: &ConnectionRecord) -> String {
    let (id, side) = reason(record);
    let alert = record.tls.as_ref().and_then(|tls| called(tls.alert.as_ref()?)).unwrap_or_default();
    page.say(id, &[("side", side.map_or("none", Side::id).into()), ("alert", alert.into())])
}

/// What a failed handshake, or an alert that ended a connection, means, and what to change.
pub(super) fn advice(page: &Page<'_>, record: &ConnectionRecord) -> Option<[String; 2]> {
    if let Some((name, side)) = fault(record) {
        let words = page.catalogue;
        let texts = [words.tls_alert_meaning(name, side)?, words.tls_alert_fix(name, side)?];
        return Some(texts.map(|text| page.letters(text)));
    }
    if record.ending != Ending::TlsFailed {
        return None;
    }
    let (id, side) = reason(record);
    // From the ServerHello on, TLS 1.3 encrypts alerts.
    let is_sealed = record.tls.as_ref().is_some_and(|tls| tls.version == Some("1.3"));
    let id = if is_sealed && id != "tls-failed-in-clear" { "tls-failed-sealed" } else { id };
    let say =
        |part: &str| page.say(&format!("{id}.{part}"), &[("side", side.map_or("none", Side::id).into())]);
    Some([say("cause"), say("fix")])
}

/// The alert that ended a connection which did not end well, as part of its verdict.
pub(super) fn alert_sentence(page: &Page<'_>, record: &ConnectionRecord) -> Option<String> {
    fault(record)?;
    let alert = record.tls.as_ref()?.alert.as_ref()?;
    let values = [("side", alert.side.id().into()), ("alert", called(alert)?.into())];
    Some(page.say("tls-alert-sent", &values))
}

/// The registered name of an alert that says what was wrong, and who sent it.
fn fault(record: &ConnectionRecord) -> Option<(&'static str, Side)> {
    let alert = record.tls.as_ref().filter(|tls| tls.answered_in_clear.is_none())?.alert?;
    let (level, description) = alert.content?;
    let is_error = level == 2 || record.ending == Ending::TlsFailed;
    let is_bad = matches!(record.outcome, Outcome::Failed | Outcome::Abnormal);
    (is_error && is_bad).then_some((alert_name(description)?, alert.side))
}

/// Why a handshake failed: the id of its words, and the side that they are about.
fn reason(record: &ConnectionRecord) -> (&'static str, Option<Side>) {
    let tls = record.tls.as_ref();
    if tls.is_some_and(|tls| tls.answered_in_clear.is_some()) {
        return ("tls-failed-in-clear", Some(Side::Server));
    }
    match tls.and_then(|tls| tls.alert) {
        Some(alert) if alert.content.is_some() => return ("tls-failed-alert", Some(alert.side)),
        // Behind the end it is the answer to it, and most likely a close_notify.
        Some(alert) if record.end.is_none_or(|end| alert.packet.is_before(end)) => {
            return ("tls-failed-unreadable", Some(alert.side));
        }
        _ => {}
    }
    let by_rst = record.ended_by.is_some_and(|side| {
        let tcp = &record.tcp[side];
        tcp.rst.is_some_and(|rst| tcp.fin.is_none_or(|fin| rst.is_before(fin)))
    });
    (if by_rst { "tls-failed-reset" } else { "tls-failed-end" }, record.ended_by)
}

/// An alert's name and number, if it could be read.
fn called(alert: &TlsAlert) -> Option<String> {
    let (_, description) = alert.content?;
    Some(match alert_name(description) {
        Some(name) => format!("{name} ({description})"),
        None => description.to_string(),
    })
}
