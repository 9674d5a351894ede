//! TLS as a person reads it: what a connection used, what its packets hold, and why a handshake failed.

use super::page::Page;
use crate::base::{PacketId, Side};
use crate::connection::{ConnectionRecord, Ending, Limit, TlsAlert, TlsFacts};
use crate::report::alert_name;

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

/// Why a handshake failed.
pub(super) struct Failure {
    /// In one sentence.
    pub(super) sentence: String,
    /// What that means.
    pub(super) cause: String,
    /// What to change.
    pub(super) fix: String,
}

pub(super) fn failure(page: &Page<'_>, record: &ConnectionRecord) -> Failure {
    let tls = record.tls.as_ref();
    let say = |id: &str, side: Option<Side>| {
        let values = [("side", side.map_or("none", Side::id).into())];
        Failure {
            sentence: page.say(id, &values),
            cause: page.say(&format!("{id}.cause"), &values),
            fix: page.say(&format!("{id}.fix"), &values),
        }
    };
    if tls.is_some_and(|tls| tls.answered_in_clear.is_some()) {
        return say("tls-failed-in-clear", Some(Side::Server));
    }
    let Some(alert) = tls.and_then(|tls| tls.alert) else {
        let by_rst = record.ended_by.is_some_and(|side| {
            let tcp = &record.tcp[side];
            tcp.rst.is_some_and(|rst| tcp.fin.is_none_or(|fin| rst.is_before(fin)))
        });
        return say(if by_rst { "tls-failed-reset" } else { "tls-failed-end" }, record.ended_by);
    };
    let Some(name) = called(&alert) else { return say("tls-failed-unreadable", Some(alert.side)) };
    let registered = alert.content.and_then(|(_, description)| alert_name(description));
    let words = |of: fn(&crate::catalogue::Catalogue, &str, Side) -> Option<String>| {
        page.letters(registered.and_then(|name| of(page.catalogue, name, alert.side)).unwrap_or_default())
    };
    Failure {
        sentence: page.say("ending-tls_failed", &[("side", alert.side.id().into()), ("alert", name.into())]),
        cause: words(crate::catalogue::Catalogue::tls_alert_meaning),
        fix: words(crate::catalogue::Catalogue::tls_alert_fix),
    }
}

/// An alert's name and number, if it could be read.
fn called(alert: &TlsAlert) -> Option<String> {
    let (_, description) = alert.content?;
    Some(match alert_name(description) {
        Some(name) => format!("{name} ({description})"),
        None => description.to_string(),
    })
}
