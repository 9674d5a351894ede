//! Sessions that never opened: TLS, HTTP, and what was wrong with an upgrade.

use super::case::{Case, Conclusion, proof};
use super::finding::Severity::{self, High, Medium};
use super::rule::{Group, Rule, Weight, explicit};
use crate::base::Side;
use crate::connection::{Ending, Outcome};
use crate::http::UpgradeFault;
use crate::tls::alert_name;

pub(super) const GROUP: Group =
    Group { applies: |case| case.record.outcome == Outcome::Failed || rejected(case), rules: RULES };

const fn fallback(
    id: &'static str,
    severity: Severity,
    concludes: fn(Case<'_>) -> Option<Conclusion>,
) -> Rule {
    Rule { id, severity, weight: Weight::Generic, references: &[], concludes }
}

const fn left(id: &'static str, severity: Severity, concludes: fn(Case<'_>) -> Option<Conclusion>) -> Rule {
    Rule { id, severity, weight: Weight::Fallback, references: &[], concludes }
}

const RULES: &[Rule] = &[
    explicit("scheme-mismatch-wss-on-plain", High, &["RFC 8446 §4.1.2"], |case| {
        let packet = case.record.tls.as_ref()?.answered_in_clear?;
        Some(Conclusion::new(98).proof(Some(proof("evidence-clear", Vec::new(), packet))))
    }),
    explicit("tls-cert-rejected", High, &["RFC 8446 §6.2"], |case| {
        alert(case, Side::Client, 98, &[42, 43, 44, 45, 46, 48])
    }),
    explicit("tls-client-cert", High, &["RFC 8446 §6.2"], |case| {
        alert(case, Side::Server, 92, &[42, 43, 44, 45, 46, 48, 116])
    }),
    explicit("tls-sni-unknown", High, &["RFC 6066 §3"], |case| alert(case, Side::Server, 95, &[112])),
    explicit("tls-no-overlap", High, &["RFC 8446 §6.2"], |case| {
        let of = |side| alert(case, side, 95, &[40, 47, 70, 71, 86, 109, 110, 120]);
        of(Side::Server).or_else(|| of(Side::Client))
    }),
    fallback("tls-cut", High, |case| {
        let tls = case.record.tls.as_ref()?;
        let is_cut = case.record.ending == Ending::TlsFailed && tls.answered_in_clear.is_none();
        let unread = tls.alert.is_none_or(|alert| alert.content.is_none());
        (is_cut && unread).then(|| Conclusion::new(60).proof(case.end_proof()))
    }),
    explicit("scheme-mismatch-ws-on-tls", High, &["RFC 6455 §3"], |case| {
        let says_so = body(case).contains("https port") && case.status() == Some(400);
        let found = case.has_fault(UpgradeFault::PlainToTlsPort) || says_so;
        found.then(|| Conclusion::new(98).proof(case.status_proof()))
    }),
    explicit("h2-connect-unsupported", High, &["RFC 8441 §3"], |case| {
        let refused = case.record.ending != Ending::UpgradeInvalid;
        let found = case.has_fault(UpgradeFault::ConnectNotEnabled) && refused;
        found.then(|| Conclusion::new(92).proof(case.status_proof()))
    }),
    explicit("proxy-strips-upgrade", High, &["RFC 9110 §7.6.1"], |case| {
        let lost = case.has_fault(UpgradeFault::RequestUpgradeHeader)
            || case.has_fault(UpgradeFault::RequestConnectionHeader)
            || case.has_fault(UpgradeFault::HttpVersion);
        let keyed = !case.has_fault(UpgradeFault::KeyMissing);
        (failed(case) && lost && keyed).then(|| Conclusion::new(85).proof(case.status_proof()))
    }),
    explicit("socketio-no-affinity", High, &["https://socket.io/docs/v4/using-multiple-nodes/"], |case| {
        let upgrade = case.record.upgrade.as_ref()?;
        let path = upgrade.path.as_ref()?.to_lossy();
        let is_socketio = path.contains("/socket.io") || path.contains("/engine.io");
        let found = case.status() == Some(400) && is_socketio && body(case).contains("session id unknown");
        found.then(|| Conclusion::new(95).proof(case.status_proof()))
    }),
    explicit("http-redirect", Medium, &["RFC 9110 §15.4"], |case| {
        status(case, 97, &[300, 301, 302, 303, 307, 308])
    }),
    explicit("http-auth", Medium, &["RFC 9110 §15.5.2"], |case| status(case, 92, &[401, 403, 407])),
    explicit("http-not-found", Medium, &["RFC 9110 §15.5.5"], |case| status(case, 92, &[404, 405, 410])),
    explicit("http-upgrade-required", High, &["RFC 6455 §4.4"], |case| {
        let names = ["connection", "upgrade", "version", "sec-websocket"];
        let says_so = case.status() == Some(400) && names.iter().any(|name| body(case).contains(name));
        match case.status() {
            Some(426) => status(case, 92, &[426]),
            _ if says_so => status(case, 85, &[400]),
            _ => None,
        }
    }),
    explicit("http-overload", High, &["RFC 9110 §15.6.4"], |case| status(case, 88, &[429, 503])),
    explicit("http-bad-gateway", High, &["RFC 9110 §15.6.3"], |case| {
        status(case, 90, &[502, 520, 521, 522, 523, 525, 526, 530])
    }),
    explicit("http-gateway-timeout", High, &["RFC 9110 §15.6.5"], |case| status(case, 88, &[504, 524])),
    explicit("http-server-error", High, &["RFC 9110 §15.6.1"], |case| status(case, 88, &[500])),
    explicit("http-200-instead-of-101", High, &["RFC 6455 §4.1"], |case| {
        let is_http1 = case.record.upgrade.as_ref().is_some_and(|upgrade| upgrade.http_version != "2");
        is_http1.then(|| status(case, 90, &[200, 204])).flatten()
    }),
    left("http-refused", Medium, |case| {
        (case.record.ending == Ending::UpgradeRefused).then_some(())?;
        let code = case.status()?;
        Some(Conclusion::new(70).case(code.to_string()).proof(case.status_proof()))
    }),
    explicit("not-http", High, &["RFC 9112 §4"], |case| {
        let found = failed(case) && case.has_fault(UpgradeFault::ResponseMalformed);
        found.then(|| Conclusion::new(85).proof(case.end_proof()))
    }),
    explicit("accept-mismatch", High, &["RFC 6455 §4.1"], |case| {
        let wrong =
            case.has_fault(UpgradeFault::AcceptInvalid) || case.has_fault(UpgradeFault::AcceptMissing);
        (wrong && rejected(case))
            .then(|| Conclusion::new(98).proof(case.status_proof()).proof(case.end_proof()))
    }),
    explicit("upgrade-headers-wrong", High, &["RFC 6455 §4.1"], |case| {
        let wrong = case.has_fault(UpgradeFault::ResponseUpgradeHeader)
            || case.has_fault(UpgradeFault::ResponseConnectionHeader);
        (wrong && rejected(case))
            .then(|| Conclusion::new(96).proof(case.status_proof()).proof(case.end_proof()))
    }),
    explicit("subprotocol-unoffered", High, &["RFC 6455 §4.1"], |case| {
        let found = case.has_fault(UpgradeFault::SubprotocolNotOffered) && rejected(case);
        found.then(|| Conclusion::new(95).proof(case.status_proof()).proof(case.end_proof()))
    }),
    explicit("extension-unoffered", High, &["RFC 6455 §9.1"], |case| {
        let wrong = case.has_fault(UpgradeFault::ExtensionNotOffered)
            || case.has_fault(UpgradeFault::ExtensionInvalid);
        (wrong && rejected(case))
            .then(|| Conclusion::new(95).proof(case.status_proof()).proof(case.end_proof()))
    }),
    explicit("subprotocol-missing", High, &["https://websockets.spec.whatwg.org/"], |case| {
        let found = case.has_fault(UpgradeFault::SubprotocolMissing) && rejected(case);
        found.then(|| Conclusion::new(88).proof(case.status_proof()).proof(case.end_proof()))
    }),
    explicit("handshake-client-gave-up", High, &[], |case| {
        let gave_up =
            case.record.ending == Ending::UpgradeUnanswered && case.record.ended_by == Some(Side::Client);
        let wait =
            case.wait_ms().filter(|wait| gave_up && *wait >= case.knowledge.thresholds().at_once_ms)?;
        let rounds = [5_000.0, 10_000.0, 15_000.0, 20_000.0, 30_000.0, 45_000.0, 60_000.0];
        let near = case.knowledge.thresholds().round_wait_share;
        let is_timer = rounds.iter().any(|limit| (wait - limit).abs() < limit * near);
        Some(Conclusion::new(if is_timer { 85 } else { 75 }).proof(case.end_proof()))
    }),
    explicit("handshake-server-closed", High, &[], |case| {
        let closed =
            case.record.ending == Ending::UpgradeUnanswered && case.record.ended_by == Some(Side::Server);
        closed.then(|| Conclusion::new(80).proof(case.end_proof()))
    }),
    fallback("handshake-unanswered", High, |case| {
        let early = |wait: f64| {
            wait < case.knowledge.thresholds().at_once_ms && case.record.ended_by == Some(Side::Client)
        };
        let open =
            case.record.ending == Ending::UpgradeUnanswered && case.record.ended_by != Some(Side::Server);
        let found = open && (case.record.ended_by.is_none() || case.wait_ms().is_some_and(early));
        found.then(|| Conclusion::new(65).proof(case.end_proof()))
    }),
];

fn failed(case: Case<'_>) -> bool {
    case.record.outcome == Outcome::Failed
}

/// Whether the client turned away from a 101: it sent no frame, and ended the transport at once.
fn rejected(case: Case<'_>) -> bool {
    let record = case.record;
    if record.ending == Ending::UpgradeInvalid {
        return true;
    }
    let faulty = record.upgrade.as_ref().is_some_and(|upgrade| !upgrade.faults.is_empty());
    let left = matches!(record.ending, Ending::FinWithoutClose | Ending::RstWithoutClose)
        && record.ended_by == Some(Side::Client)
        && record.frames.client.text + record.frames.client.binary == 0;
    faulty && left && case.age_ms().is_some_and(|age| age < case.knowledge.thresholds().at_once_ms)
}

fn status(case: Case<'_>, confidence: u8, statuses: &[u16]) -> Option<Conclusion> {
    let refused = case.record.ending == Ending::UpgradeRefused;
    let status = case.status().filter(|status| refused && statuses.contains(status))?;
    Some(Conclusion::new(confidence).case(status.to_string()).proof(case.status_proof()))
}

fn alert(case: Case<'_>, side: Side, confidence: u8, descriptions: &[u8]) -> Option<Conclusion> {
    let ended = matches!(case.record.ending, Ending::TlsFailed | Ending::UpgradeUnanswered);
    let alert = case.record.tls.as_ref()?.alert.filter(|alert| ended && alert.side == side)?;
    let (_, description) = alert.content?;
    let name = descriptions.contains(&description).then(|| alert_name(description))??;
    let values = vec![("side", side.id().into()), ("alert", name.into())];
    let evidence = proof("evidence-alert", values, alert.packet);
    Some(Conclusion::new(confidence).case(name).value("alert", name).proof(Some(evidence)))
}

/// The first bytes of a refusal's body, in lower case.
fn body(case: Case<'_>) -> String {
    let body = case.record.upgrade.as_ref().and_then(|upgrade| upgrade.body_excerpt.as_ref());
    body.map(|body| body.to_lossy().to_lowercase()).unwrap_or_default()
}
