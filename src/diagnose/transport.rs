//! The transport ended without both Close frames.

use super::case::{AT_ONCE_MS, Case, Conclusion, QUIET_MS, proof, yes_no};
use super::finding::Fact;
use super::finding::Severity::{High, Info, Low, Medium};
use super::heartbeats::{advised, beat_proof, silence, silence_proof};
use super::rule::{Group, Rule, Weight, rule};
use crate::base::Side;
use crate::catalogue::{TimerClock, TimerManner};
use crate::connection::{Ending, Outcome};

pub(super) const GROUP: Group =
    Group { applies: |case| case.record.outcome == Outcome::Abnormal, rules: RULES };

use Weight::{Explicit, Generic, Timer};

/// How far the TTL of an RST is from that of its sender's other packets, from which on another host must have sent it.
const TTL_APART: u8 = 3;

const RULES: &[Rule] = &[
    rule("rst-injected", High, Explicit, &["RFC 9293 §3.5.3"], |case| {
        let side = without_close(case).filter(|(_, by_reset)| *by_reset)?.0;
        let (seen, usual) = ttls(case, side)?;
        (seen.abs_diff(usual) >= TTL_APART).then(|| {
            let values = vec![("seen", Fact::from(seen.to_string())), ("usual", usual.to_string().into())];
            let evidence =
                case.record.tcp[side].rst.map(|packet| proof("evidence-ttl", values.clone(), packet));
            let conclusion = Conclusion::new(85).proof(evidence).proof(case.end_proof());
            values.into_iter().fold(conclusion, |conclusion, (name, value)| conclusion.value(name, value))
        })
    }),
    rule("stream-stalled", High, Explicit, &["RFC 9113 §5.2"], |case| {
        let stalled = Side::BOTH.into_iter().find_map(|side| case.record.stalled[side]);
        let found = stalled.is_some() && case.record.idle_before_end_ms.is_none_or(|idle| idle >= AT_ONCE_MS);
        found.then(|| Conclusion::new(80).proof(case.end_proof()))
    }),
    rule("slow-consumer", High, Explicit, &["RFC 9293 §3.8.6"], |case| {
        let (side, _) = case.transport_end()?;
        let slow = !side;
        let facts = &case.record.tcp;
        let stuck = facts[slow].zero_windows > 0 && facts[side].unacknowledged_bytes > 0;
        stuck.then(|| {
            let evidence = facts[slow]
                .last_packet
                .map(|packet| proof("evidence-zero-window", vec![("side", slow.id().into())], packet));
            Conclusion::new(80).proof(evidence).proof(case.end_proof())
        })
    }),
    rule("heartbeat-no-answer-then-drop", High, Explicit, &["RFC 6455 §5.5.2"], |case| {
        let (side, _) = without_close(case)?;
        let ping = case.record.last_ping[side].filter(|ping| ping.answered == Some(false))?;
        let waited = case.end().time.millis_since(ping.packet.time);
        (waited >= AT_ONCE_MS * 0.5 && case.record.unanswered_pings[side] > 0).then_some(())?;
        let fit = [TimerManner::Fin, TimerManner::Rst]
            .into_iter()
            .filter_map(|manner| case.knowledge.timer(case, manner, side))
            .find(|fit| fit.timer.clock == TimerClock::AfterPing);
        let product = fit.map(|fit| fit.timer.product.clone()).unwrap_or_default();
        let wait = proof("evidence-wait", vec![("wait", Fact::Millis(waited))], case.end());
        let conclusion = Conclusion::new(88).value("product", product);
        let conclusion = conclusion.proof(case.ping_proof(side)).proof(beat_proof(case, side));
        Some(conclusion.proof(Some(wait)).proof(case.end_proof()))
    }),
    rule("proxy-idle-end", High, Timer, &[], |case| {
        let (side, by_reset) = without_close(case)?;
        (case.record.unanswered_pings[side] == 0).then_some(())?;
        let fit = case.knowledge.timer(case, manner(by_reset), side)?;
        let clock = fit.timer.clock;
        let quiet = silence(case, clock).is_some_and(|idle| idle >= fit.timer.seconds * 900.0);
        (clock.is_idle() && quiet).then(|| {
            let conclusion = timed(if fit.named { 75 } else { 60 }, fit);
            let conclusion = advised(conclusion, Some(fit.timer.seconds * 1000.0), clock)
                .value("silence", silence(case, clock).map_or(Fact::from(""), Fact::Millis));
            conclusion.proof(silence_proof(case, clock)).proof(case.end_proof())
        })
    }),
    rule("proxy-max-age", Medium, Timer, &[], |case| {
        let (side, by_reset) = without_close(case)?;
        let fit = case.knowledge.timer(case, manner(by_reset), side)?;
        let busy = case.record.idle_before_end_ms.is_some_and(|idle| idle < fit.timer.seconds * 250.0);
        (fit.timer.clock == TimerClock::Age && busy).then(|| {
            timed(if fit.named { 75 } else { 60 }, fit).proof(case.age_proof()).proof(case.end_proof())
        })
    }),
    rule("peer-vanished", High, Generic, &["RFC 9293 §3.8.3"], |case| {
        (case.record.ending == Ending::Silent).then_some(())?;
        let asking = |side: Side| {
            let tcp = &case.record.tcp[side];
            tcp.unanswered_retransmissions + tcp.unanswered_probes
        };
        let side =
            Side::BOTH.into_iter().max_by_key(|side| asking(*side)).filter(|side| asking(*side) > 0)?;
        let values = vec![("side", side.id().into()), ("count", u64::from(asking(side)).into())];
        let evidence =
            case.record.tcp[side].last_packet.map(|packet| proof("evidence-retransmissions", values, packet));
        Some(Conclusion::new(82).proof(case.ping_proof(side)).proof(beat_proof(case, side)).proof(evidence))
    }),
    rule("ping-acked-not-ponged", Medium, Generic, &["RFC 6455 §5.5.3"], |case| {
        let side = Side::BOTH.into_iter().find(|side| {
            let ping = case.record.last_ping[*side].filter(|ping| ping.answered == Some(false));
            ping.is_some_and(|ping| {
                ping.acknowledged == Some(true)
                    && case.end().time.millis_since(ping.packet.time) >= 10.0 * AT_ONCE_MS
            })
        })?;
        Some(Conclusion::new(78).proof(case.ping_proof(side)).proof(beat_proof(case, side)))
    }),
    rule("rst-by-peer", High, Generic, &["RFC 9293 §3.5.2"], |case| {
        let side = without_close(case).filter(|(_, by_reset)| *by_reset)?.0;
        let same = ttls(case, side).filter(|(seen, usual)| seen.abs_diff(*usual) < TTL_APART);
        let conclusion = Conclusion::new(if same.is_some() { 75 } else { 60 }).case(side.id());
        let conclusion = conclusion.proof(case.end_proof()).proof(case.last_data_proof());
        Some(untimed(
            case,
            match same {
                Some((seen, _)) => conclusion.not("not-middlebox", vec![("seen", seen.to_string().into())]),
                None => conclusion,
            },
        ))
    }),
    rule("server-fin-no-close", High, Generic, &["RFC 6455 §7.1.1"], |case| fin(case, Side::Server, 70)),
    rule("client-fin-no-close", Medium, Generic, &["RFC 6455 §7.1.1"], |case| fin(case, Side::Client, 75)),
    rule("tls-truncation", Low, Generic, &["RFC 8446 §6.1"], |case| {
        let (side, by_reset) = without_close(case)?;
        let tls = case.record.tls.as_ref()?;
        let cut = !by_reset && tls.decrypted && tls.close_notify[side].is_none();
        cut.then(|| Conclusion::new(50).proof(case.end_proof()))
    }),
    rule("reset-after-half-close", Info, Generic, &["RFC 9293 §3.6"], |case| {
        let (side, _) = case.transport_end()?;
        let (fin, rst) = (case.record.tcp[side].fin?, case.record.tcp[side].rst?);
        fin.is_before(rst).then(|| Conclusion::new(45).proof(case.end_proof()))
    }),
    rule("unknown-1006", Medium, Weight::Fallback, &[], |case| {
        Some(Conclusion::new(30).proof(case.end_proof()))
    }),
];

/// Who ended the transport without any Close frame, and whether by a reset.
pub(super) fn without_close(case: Case<'_>) -> Option<(Side, bool)> {
    case.transport_end()
        .filter(|_| matches!(case.record.ending, Ending::FinWithoutClose | Ending::RstWithoutClose))
}

pub(super) const fn manner(by_reset: bool) -> TimerManner {
    if by_reset { TimerManner::Rst } else { TimerManner::Fin }
}

fn timed(confidence: u8, fit: super::knowledge::Fit<'_>) -> Conclusion {
    Conclusion::new(confidence)
        .case(fit.timer.id.clone())
        .value("known", yes_no(Some(!fit.timer.setting.is_empty())))
        .value("product", fit.timer.product.clone())
        .value("setting", fit.timer.setting.clone())
        .value("timer", Fact::Millis(fit.timer.seconds * 1000.0))
}

/// Says why it was no timer.
fn untimed(case: Case<'_>, conclusion: Conclusion) -> Conclusion {
    match case.record.idle_before_end_ms {
        Some(idle) if idle < QUIET_MS => conclusion.not("not-idle", vec![("idle", Fact::Millis(idle))]),
        Some(idle) => conclusion.not("not-timer", vec![("idle", Fact::Millis(idle))]),
        None => conclusion,
    }
}

fn fin(case: Case<'_>, side: Side, confidence: u8) -> Option<Conclusion> {
    without_close(case).filter(|ended| *ended == (side, false))?;
    // Behind a silence it may as well have been somebody's timer.
    let quiet = case.record.idle_before_end_ms.is_some_and(|idle| idle >= QUIET_MS);
    let conclusion = Conclusion::new(if quiet { confidence - 15 } else { confidence })
        .proof(case.end_proof())
        .proof(case.last_data_proof());
    let conclusion = untimed(case, conclusion);
    let unanswered = case.record.unanswered_pings[side] > 0;
    Some(if unanswered { conclusion } else { conclusion.not("not-heartbeat", Vec::new()) })
}

/// The TTL of a side's RST and that of its other packets.
fn ttls(case: Case<'_>, side: Side) -> Option<(u8, u8)> {
    let tcp = &case.record.tcp[side];
    tcp.rst?;
    Some((tcp.last_ttl?, tcp.ttl?))
}
