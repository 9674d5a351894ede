//! The transport ended without both Close frames.

use super::case::{Case, Conclusion, proof, yes_no};
use super::finding::Fact;
use super::finding::Severity::{High, Info, Low, Medium};
use super::heartbeats::{advised, beat_proof, silence, silence_proof};
use super::paths;
use super::rule::{Group, Rule, Weight, rule};
use crate::base::Side;
use crate::catalogue::{TimerClock, TimerManner};
use crate::connection::{Ending, Outcome};

pub(super) const GROUP: Group =
    Group { applies: |case| case.record.outcome == Outcome::Abnormal, rules: RULES };

use Weight::{Explicit, Generic, Timer};

const RULES: &[Rule] = &[
    rule("rst-injected", High, Explicit, &["RFC 9293 §3.5.3"], |case| {
        let side = without_close(case).filter(|(_, by_reset)| *by_reset)?.0;
        paths::injected(case, side).filter(|_| paths::forgotten(case).is_none())
    }),
    rule("mtu-blackhole", High, Explicit, &["RFC 8201 §4", "RFC 4821"], paths::too_big),
    rule("icmp-killed", High, Explicit, &["RFC 1122 §4.2.3.9"], paths::refused),
    rule("stream-stalled", High, Explicit, &["RFC 9113 §5.2"], |case| {
        let stalled = Side::BOTH.into_iter().find_map(|side| case.record.stalled[side]);
        let found = stalled.is_some()
            && case
                .record
                .idle_before_end_ms
                .is_none_or(|idle| idle >= case.knowledge.thresholds().at_once_ms);
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
        (waited >= case.knowledge.thresholds().heartbeat_wait_ms && case.record.unanswered_pings[side] > 0)
            .then_some(())?;
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
    rule("forgotten-flow-rst", High, Timer, &["RFC 5382 §5"], paths::forgotten_and_reset),
    rule("forgotten-flow-silent", High, Timer, &["RFC 5382 §5"], paths::forgotten_and_silent),
    rule("proxy-idle-end", High, Timer, &[], |case| {
        let (side, by_reset) = without_close(case)?;
        (case.record.unanswered_pings[side] == 0).then_some(())?;
        let fit = case.knowledge.timer(case, manner(by_reset), side)?;
        let clock = fit.timer.clock;
        let least = fit.timer.seconds * 1000.0 * case.knowledge.thresholds().timer_idle_share;
        let quiet = silence(case, clock).is_some_and(|idle| idle >= least);
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
        let most = fit.timer.seconds * 1000.0 * case.knowledge.thresholds().timer_busy_share;
        let busy = case.record.idle_before_end_ms.is_some_and(|idle| idle < most);
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
                    && case.end().time.millis_since(ping.packet.time)
                        >= case.knowledge.thresholds().pong_wait_ms
            })
        })?;
        Some(Conclusion::new(78).proof(case.ping_proof(side)).proof(beat_proof(case, side)))
    }),
    rule("rst-by-peer", High, Generic, &["RFC 9293 §3.5.2"], |case| {
        let side = without_close(case).filter(|(_, by_reset)| *by_reset)?.0;
        let same = paths::ttls(case, side).filter(|(seen, usual)| !paths::is_apart(case, *seen, *usual));
        let conclusion = Conclusion::new(if same.is_some() { 75 } else { 60 }).case(side.id());
        let conclusion = conclusion.proof(case.end_proof()).proof(paths::look_proof(case, side));
        let conclusion = conclusion.proof(case.last_data_proof());
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
        Some(idle) if idle < case.knowledge.thresholds().quiet_ms => {
            conclusion.not("not-idle", vec![("idle", Fact::Millis(idle))])
        }
        Some(idle) => conclusion.not("not-timer", vec![("idle", Fact::Millis(idle))]),
        None => conclusion,
    }
}

fn fin(case: Case<'_>, side: Side, confidence: u8) -> Option<Conclusion> {
    without_close(case).filter(|ended| *ended == (side, false))?;
    // Behind a silence it may as well have been somebody's timer.
    let quiet =
        case.record.idle_before_end_ms.is_some_and(|idle| idle >= case.knowledge.thresholds().quiet_ms);
    let conclusion = Conclusion::new(if quiet { confidence - 15 } else { confidence })
        .proof(case.end_proof())
        .proof(case.last_data_proof());
    let conclusion = untimed(case, conclusion);
    let unanswered = case.record.unanswered_pings[side] > 0;
    Some(if unanswered { conclusion } else { conclusion.not("not-heartbeat", Vec::new()) })
}
