//! A Close frame that explains the end, or seems to.

use super::case::{Case, Conclusion, proof, yes_no};
use super::finding::Fact;
use super::finding::Severity::{High, Info, Low, Medium};
use super::heartbeats::{advised, beat_proof, said_silence, silence, silence_proof};
use super::rule::{Group, Rule, Weight, rule};
use crate::base::Side;
use crate::catalogue::{Class, TimerClock, TimerManner};
use crate::connection::{Ending, Limit};

/// What a reason says.
pub(super) const SAID: Group = Group { applies: |case| !case.reason.is_empty(), rules: SAID_RULES };

/// The codes that report a fault.
pub(super) const CODED: Group =
    Group { applies: |case| matches!(case.code(), Some(1002..=1004 | 1006..=1015)), rules: CODED_RULES };

/// Any Close frame.
pub(super) const CLOSED: Group =
    Group { applies: |case| case.record.initiator.is_some(), rules: CLOSED_RULES };

use Weight::{Explicit, Generic, Timer};

const CODES: &[&str] = &["RFC 6455 §7.4.1"];

const SAID_RULES: &[Rule] = &[
    rule("heartbeat-close", High, Explicit, &[], |case| {
        let parts = ["ping timed out", "ping timeout", "heartbeat", "no pong", "pong timeout", "missed pong"];
        let found = case.reason_has(&parts) && !case.reason_has(&["keepalive ping timeout"]);
        let (side, _) = case.first_close()?;
        found.then(|| {
            let conclusion = Conclusion::new(90).proof(case.ping_proof(side));
            conclusion.proof(beat_proof(case, side)).proof(case.close_proof())
        })
    }),
    rule("session-cap", Medium, Explicit, &[], |case| {
        let parts = [
            "maximum duration",
            "max duration",
            "session expired",
            "session has expired",
            "maximum lifetime",
            "max lifetime",
            "please reconnect",
            "connection expired",
        ];
        let from_server = case.record.initiator == Some(Side::Server);
        (from_server && case.reason_has(&parts))
            .then(|| Conclusion::new(92).proof(case.close_proof()).proof(case.age_proof()))
    }),
    rule("idle-close", Medium, Explicit, &[], |case| {
        let (side, _) = case.first_close()?;
        says_idle(case).then_some(())?;
        let fit = case.knowledge.timer(case, TimerManner::Close, side);
        Some(idle_close(case, 90, fit))
    }),
];

const CODED_RULES: &[Rule] = &[
    rule(
        "keepalive-ping-timeout-1011",
        High,
        Explicit,
        &["https://websockets.readthedocs.io/en/stable/topics/keepalive.html"],
        |case| {
            let (side, _) = case.first_close()?;
            let found = case.code() == Some(1011) && case.reason_has(&["keepalive ping timeout"]);
            let acked = case.record.last_ping[side]
                .filter(|ping| ping.answered == Some(false))
                .and_then(|ping| ping.acknowledged);
            found.then(|| {
                let conclusion = Conclusion::new(97).value("acked", yes_no(acked));
                conclusion
                    .proof(case.ping_proof(side))
                    .proof(beat_proof(case, side))
                    .proof(case.close_proof())
            })
        },
    ),
    rule("too-big-1009", High, Explicit, CODES, |case| {
        (case.code() == Some(1009)).then_some(())?;
        let message = case.record.refused_message.as_ref();
        let bytes = message.map(|message| message.inflated_bytes.unwrap_or(message.wire_bytes));
        let limit = bytes.and_then(|bytes| case.knowledge.limits_below(bytes).next());
        let text = |text: Option<String>| Fact::from(text.unwrap_or_default());
        let confidence = match (bytes, limit) {
            (None, _) => 50,
            (Some(_), Some(_)) => 92,
            // A limit of the application's own; few are that small.
            (Some(bytes), None) => {
                if bytes < case.knowledge.thresholds().small_message_bytes {
                    60
                } else {
                    85
                }
            }
        };
        let conclusion = Conclusion::new(confidence)
            .value("known", yes_no(Some(limit.is_some())))
            .value("bytes", bytes.map_or(Fact::from(""), Fact::Bytes))
            .value("product", text(limit.map(|limit| limit.product.clone())))
            .value("limit", limit.map_or(Fact::from(""), |limit| Fact::Bytes(limit.bytes)));
        let evidence = message.map(|message| {
            let bytes = Fact::Bytes(message.inflated_bytes.unwrap_or(message.wire_bytes));
            proof(
                "evidence-message",
                vec![("side", message.side.id().into()), ("bytes", bytes)],
                message.packet,
            )
        });
        Some(conclusion.proof(evidence).proof(case.close_proof()))
    }),
    rule("policy-1008", High, Explicit, CODES, |case| {
        (case.code() == Some(1008)).then_some(())?;
        let kind = match () {
            () if case.reason_has(&["origin"]) => "origin",
            () if case.reason_has(&["slow"]) => "slow",
            () if case.reason_has(&["rate", "limit", "many", "flood", "quota"]) => "rate",
            () if case.reason_has(&["token", "auth", "login", "credential", "forbidden", "permission"]) => {
                "auth"
            }
            () if case.record.tcp[Side::Client].zero_windows > 0 => "slow",
            () => "other",
        };
        Some(Conclusion::new(85).case(kind).value("kind", kind).proof(case.close_proof()))
    }),
    rule("restart-1012", Low, Explicit, CODES, |case| coded_by_server(case, 1012)),
    rule("overload-1013", High, Explicit, CODES, |case| coded_by_server(case, 1013)),
    rule("bad-gateway-1014", High, Explicit, CODES, |case| coded_by_server(case, 1014)),
    rule("unsupported-1003", High, Explicit, CODES, |case| {
        coded(case, 1003, if peer_sent_data(case) { 80 } else { 45 })
    }),
    rule("bad-data-1007", High, Generic, CODES, |case| {
        let was_sound = case.record.violations.is_empty() && !case.has_limit(Limit::PayloadNotChecked);
        let conclusion = coded(case, 1007, if was_sound { 50 } else { 80 })?;
        Some(if was_sound { conclusion.not("not-violation", Vec::new()) } else { conclusion })
    }),
    rule("mandatory-extension-1010", High, Explicit, CODES, |case| {
        let (side, _) = case.first_close().filter(|_| case.code() == Some(1010))?;
        // Only a client has offers that a server can leave unanswered (RFC 6455 §7.4.1).
        let confidence = if side == Side::Client { 95 } else { 80 };
        let conclusion = Conclusion::new(confidence).case(side.id()).value("sender", side.id());
        Some(conclusion.proof(case.close_proof()).proof(case.status_proof()))
    }),
    rule("app-error-1011", High, Generic, CODES, |case| {
        let conclusion =
            coded(case, 1011, if case.record.initiator == Some(Side::Server) { 85 } else { 70 })?;
        Some(conclusion.proof(case.last_data_proof()))
    }),
    rule("protocol-1002", High, Generic, CODES, |case| {
        let clean = case.record.violations.is_empty();
        let conclusion = clean.then(|| coded(case, 1002, 55)).flatten()?;
        Some(conclusion.not("not-violation", Vec::new()))
    }),
];

const CLOSED_RULES: &[Rule] = &[
    rule("idle-close", Medium, Timer, &[], |case| {
        // A goodbye with words of its own is no timer's, and that of a client is most often its application's.
        let (side, close) = case.first_close().filter(|(side, _)| *side == Side::Server)?;
        close.reason.is_empty().then_some(())?;
        let fit = case.knowledge.timer(case, TimerManner::Close, side)?;
        // What is said of it is that nobody sent anything.
        let least = fit.timer.seconds * 1000.0 * case.knowledge.thresholds().timer_idle_share;
        let quiet = silence(case, fit.timer.clock).is_some_and(|idle| idle >= least);
        (!fit.said && fit.timer.clock.is_idle() && quiet)
            .then(|| idle_close(case, if fit.named { 80 } else { 70 }, Some(fit)))
    }),
    rule("close-lost-to-rst", High, Explicit, &["RFC 6455 §7.1.1", "RFC 1122 §4.2.2.13"], |case| {
        let (side, close) = case.first_close()?;
        let (ended, by_reset) = case.transport_end()?;
        let found = case.record.ending == Ending::CloseUnanswered
            && by_reset
            && (ended == side || close.acknowledged != Some(true));
        found.then(|| Conclusion::new(80).proof(case.close_proof()).proof(case.end_proof()))
    }),
    rule("close-race", Info, Explicit, &["RFC 6455 §7.1.5"], |case| {
        case.record.crossed.then(|| Conclusion::new(95).proof(case.close_proof()).proof(case.answer_proof()))
    }),
    rule("app-code", Medium, Explicit, &[], |case| {
        let books = case.knowledge.books();
        let reading = books.at(case.place?);
        let entry = reading.entry();
        (entry.class != Class::Normal).then_some(())?;
        let conclusion = Conclusion::new(95).case(format!("{} {}", reading.book.id.as_str(), entry.span));
        let conclusion = conclusion
            .value("name", entry.name.as_str().to_owned())
            .value("book", reading.book.name.as_str().to_owned());
        Some(conclusion.proof(case.close_proof()))
    }),
    rule("close-not-answered", Medium, Generic, &["RFC 6455 §7.1.1"], |case| {
        let (side, close) = case.first_close()?;
        let seen = close.acknowledged == Some(true);
        let (_, by_reset) = case.transport_end().unwrap_or((side, false));
        let found = case.record.ending == Ending::CloseUnanswered && !by_reset && seen;
        let ended = case.record.ended_by.and_then(|side| case.end_packet(side));
        let wait =
            ended.map(|packet| packet.time.millis_since(close.packet.time)).filter(|wait| *wait >= 0.0);
        found.then(|| {
            let late = wait.is_some_and(|wait| wait >= case.knowledge.thresholds().close_wait_ms);
            let evidence = ended
                .zip(wait)
                .map(|(packet, wait)| proof("evidence-wait", vec![("wait", Fact::Millis(wait))], packet));
            Conclusion::new(if late { 80 } else { 60 }).proof(case.close_proof()).proof(evidence)
        })
    }),
    rule("server-going-away-1001", Info, Generic, CODES, |case| {
        case.closed_with(Side::Server, 1001).then(|| Conclusion::new(80).proof(case.close_proof()))
    }),
    rule("page-left-1001", Info, Generic, CODES, |case| {
        let close = case.closed_with(Side::Client, 1001).then(|| case.first_close()).flatten()?.1;
        let upgrade = case.record.upgrade.as_ref();
        let is_browser = upgrade.is_some_and(|upgrade| {
            upgrade.origin.is_some()
                || upgrade.user_agent.as_ref().is_some_and(|agent| agent.to_lossy().starts_with("Mozilla/"))
        });
        Some(
            Conclusion::new(if is_browser && close.reason.is_empty() { 90 } else { 60 })
                .proof(case.close_proof()),
        )
    }),
    rule("closed-without-status-1005", Info, Generic, CODES, |case| {
        (case.code() == Some(1005)).then(|| Conclusion::new(75).proof(case.close_proof()))
    }),
    rule("private-code", Info, Generic, &["RFC 6455 §7.4.2"], |case| {
        let code = case.code().filter(|code| (3000..=4999).contains(code))?;
        Some(Conclusion::new(50).case(code.to_string()).proof(case.close_proof()))
    }),
    rule("normal-1000", Info, Generic, CODES, |case| coded(case, 1000, 80)),
];

/// Codes that only a server means: what a client says with them is its application's own.
fn coded_by_server(case: Case<'_>, code: u16) -> Option<Conclusion> {
    case.closed_with(Side::Server, code).then(|| Conclusion::new(92).proof(case.close_proof()))
}

/// Whether there was a message that the sender of the first Close could have refused.
fn peer_sent_data(case: Case<'_>) -> bool {
    case.record.initiator.is_some_and(|side| {
        let frames = &case.record.frames[!side];
        frames.text + frames.binary > 0
    })
}

fn coded(case: Case<'_>, code: u16, confidence: u8) -> Option<Conclusion> {
    (case.code() == Some(code)).then(|| Conclusion::new(confidence).proof(case.close_proof()))
}

/// Whether the reason of the first Close says that the connection was idle.
pub(super) fn says_idle(case: Case<'_>) -> bool {
    let parts = ["idle", "inactiv", "no activity", "timed out due to"];
    let said = case.reason_has(&parts) && !case.reason_has(&["ping timed out"]);
    said && case.code().is_some_and(|code| matches!(code, 1000..=1002 | 1008 | 3000..=4999))
}

fn idle_close(case: Case<'_>, confidence: u8, fit: Option<super::knowledge::Fit<'_>>) -> Conclusion {
    let timer = fit.map(|fit| fit.timer);
    let name = |text: Option<&str>| Fact::from(text.unwrap_or_default().to_owned());
    let known = timer.map(|timer| (timer.seconds * 1000.0, timer.clock));
    let limit = known.or_else(|| said_silence(case));
    let clock = limit.map_or(TimerClock::Idle, |(_, clock)| clock);
    let idle = case.record.idle_before_end_ms.unwrap_or(0.0);
    advised(Conclusion::new(confidence), limit.map(|(limit, _)| limit), clock)
        .case(timer.map(|timer| timer.id.clone()).unwrap_or_default())
        .value("known", yes_no(Some(timer.is_some_and(|timer| !timer.setting.is_empty()))))
        .value("product", name(timer.map(|timer| timer.product.as_str())))
        .value("setting", name(timer.map(|timer| timer.setting.as_str())))
        .value("timer", Fact::Millis(limit.map_or(idle, |(limit, _)| limit)))
        .value("fits", yes_no(Some(timer.is_some())))
        .value("silence", silence(case, clock).map_or(Fact::from(""), Fact::Millis))
        .proof(silence_proof(case, clock))
        .proof(case.close_proof())
}
