//! Pings and the limits that they are to outlive, or race with.

use super::case::{Case, Conclusion, proof, yes_no};
use super::closes::says_idle;
use super::finding::Severity::{High, Medium};
use super::finding::{Evidence, Fact};
use super::knowledge::Fit;
use super::rule::{Group, Rule, Weight, rule};
use super::transport::{manner, without_close};
use crate::base::{PacketRef, Side};
use crate::catalogue::{Thresholds, Timer, TimerClock, TimerManner};
use crate::connection::Heartbeat;

pub(super) const GROUP: Group = Group {
    applies: |case| Side::BOTH.into_iter().any(|side| case.record.heartbeat[side].is_some()),
    rules: RULES,
};

/// The share of their mean by which the intervals of a heartbeat may differ.
const EVEN_SHARE: f64 = 0.2;

const RULES: &[Rule] = &[
    rule("heartbeat-collision", High, Weight::Timer, &["RFC 6455 §5.5.2"], |case| {
        let (side, heartbeat, interval) = beat(case)?;
        let end = IdleEnd::of(case, side, interval)?;
        (end.is_race && end.outlasts(case, heartbeat, interval)).then_some(())?;
        let conclusion = Conclusion::new(if end.limit.is_some() { 90 } else { 75 });
        Some(end.told(conclusion, case, side, interval))
    }),
    rule("heartbeat-too-slow", Medium, Weight::Timer, &["RFC 6455 §5.5.2"], |case| {
        let (side, _, interval) = beat(case)?;
        let end = IdleEnd::of(case, side, interval).filter(|end| !end.is_race)?;
        let thresholds = case.knowledge.thresholds();
        let limit = end.limit_ms();
        // What was silent for longer between two pings has outlived the limit.
        let before_ping = case.record.data_idle_before_end_ms? - end.silence_ms;
        let is_first =
            end.silence_ms >= limit - thresholds.race_ms && before_ping <= limit + thresholds.clock_off_ms;
        (interval > limit && !collide(interval, limit, thresholds) && is_first).then_some(())?;
        let confidence = match end.limit {
            Some((_, true)) => 80,
            Some((_, false)) => 65,
            None => says_idle(case).then_some(85)?,
        };
        Some(end.told(Conclusion::new(confidence), case, side, interval))
    }),
];

/// An end behind a silence.
struct IdleEnd<'a> {
    silence_ms: f64,
    /// A known limit that fits, and whether the answer's headers name the product.
    limit: Option<(&'a Timer, bool)>,
    /// Whether the next ping was due when it ended.
    is_race: bool,
}

impl<'a> IdleEnd<'a> {
    /// The end without a Close, or by a Close for being idle, if no ping had failed before.
    fn of(case: Case<'a>, side: Side, interval: f64) -> Option<Self> {
        let (by, manner) = match without_close(case) {
            Some((by, by_reset)) => (by, manner(by_reset)),
            None => (case.first_close()?.0, TimerManner::Close),
        };
        let thresholds = case.knowledge.thresholds();
        let silence = case.record.idle_before_end_ms?;
        (case.record.unanswered_pings[!side] == 0).then_some(())?;
        match (case.record.unanswered_pings[side], wait(case, side)?) {
            (0, _) if case.record.last_ping[side]?.answered == Some(true) => {}
            // It came too late.
            (1, waited) if waited < 0.0 => {}
            // It left as the limit ended what it was to keep alive.
            (1, waited) if waited <= thresholds.under_way_ms && manner != TimerManner::Close => {
                let is_silent = case.record.data_idle_before_end_ms? >= interval - thresholds.clock_off_ms;
                let known = case.knowledge.products(interval / 1000.0, &[TimerClock::Idle]);
                let races = |timer: &&Timer| {
                    timer.manner.contains(&manner) && collide(interval, timer.seconds * 1000.0, thresholds)
                };
                let timer = known.into_iter().find(races).filter(|_| is_silent)?;
                return Some(Self { silence_ms: interval, limit: Some((timer, false)), is_race: true });
            }
            _ => return None,
        }
        let fit = case.knowledge.timer(case, manner, by).filter(|fit| keeps_alive(fit.timer.clock));
        let is_close = manner == TimerManner::Close;
        let is_said = is_close && says_idle(case);
        let has_no_words = case.first_close().is_some_and(|(_, close)| close.reason.is_empty());
        let fit = fit.filter(|fit| !is_close || fit.said || is_said || has_no_words);
        (!is_close || is_said || fit.is_some()).then_some(())?;
        let is_race = match fit {
            Some(fit) => {
                collide(interval, fit.timer.seconds * 1000.0, thresholds)
                    || collide(interval, silence, thresholds)
            }
            None => {
                (interval - silence).abs() <= thresholds.race_ms.min(interval * thresholds.race_chance_share)
            }
        };
        (silence >= thresholds.quiet_ms).then_some(Self {
            silence_ms: silence,
            limit: fit.map(|Fit { timer, named, .. }| (timer, named)),
            is_race,
        })
    }

    fn limit_ms(&self) -> f64 {
        self.limit.map_or(self.silence_ms, |(timer, _)| timer.seconds * 1000.0)
    }

    /// Whether it was as long as the silences between pings that the connection had outlived, if there were any.
    fn outlasts(&self, case: Case<'_>, heartbeat: &Heartbeat, interval: f64) -> bool {
        let has_outlived = case.record.data_idle_before_end_ms.is_some_and(|idle| idle >= 2.0 * interval);
        let shortest = heartbeat.interval.map_or(0.0, |interval| interval.min);
        let pause = shortest - heartbeat.round_trip.map_or(0.0, |round_trip| round_trip.max);
        !has_outlived || self.silence_ms >= pause - case.knowledge.thresholds().clock_off_ms
    }

    fn told(&self, conclusion: Conclusion, case: Case<'_>, side: Side, interval: f64) -> Conclusion {
        let timer = self.limit.map(|(timer, _)| timer);
        let text = |text: Option<&String>| Fact::from(text.cloned().unwrap_or_default());
        let setting = timer.map(|timer| &timer.setting);
        conclusion
            .case(timer.map(|timer| timer.id.clone()).unwrap_or_default())
            .value("pinger", side.id())
            .value("interval", Fact::Millis(interval))
            .value("silence", Fact::Millis(self.silence_ms))
            .value("limit", Fact::Millis(self.limit_ms()))
            .value("suggested", Fact::Millis(self.limit_ms() / 2.0))
            .value("fits", yes_no(Some(timer.is_some())))
            .value("known", yes_no(Some(setting.is_some_and(|setting| !setting.is_empty()))))
            .value("product", text(timer.map(|timer| &timer.product)))
            .value("setting", text(setting))
            .proof(beat_proof(case, side))
            .proof(case.silence_proof())
            .proof(case.close_proof().or_else(|| case.end_proof()))
    }
}

/// The side that pings most often, how it does, and its interval in milliseconds, if the intervals are even.
fn beat(case: Case<'_>) -> Option<(Side, &Heartbeat, f64)> {
    let of = |side: Side| {
        let heartbeat = case.record.heartbeat[side].as_deref()?;
        Some((side, heartbeat, even_interval(heartbeat)?))
    };
    Side::BOTH.into_iter().filter_map(of).min_by(|a, b| a.2.total_cmp(&b.2))
}

/// The mean interval in milliseconds of pings that come evenly.
pub(super) fn even_interval(heartbeat: &Heartbeat) -> Option<f64> {
    let interval = heartbeat.interval?;
    (interval.mean > 0.0 && interval.max - interval.min <= interval.mean * EVEN_SHARE)
        .then_some(interval.mean)
}

/// Whether an interval and a limit are so near that what comes first is a race.
pub(super) fn collide(interval: f64, limit: f64, thresholds: &Thresholds) -> bool {
    (interval - limit).abs() <= thresholds.race_ms.min(limit * thresholds.race_share)
}

/// Whether pings and pongs keep this clock from running out.
const fn keeps_alive(clock: TimerClock) -> bool {
    clock.is_idle() && !matches!(clock, TimerClock::Data)
}

/// Milliseconds from a side's last ping to the beginning of the end; negative for one behind it.
fn wait(case: Case<'_>, side: Side) -> Option<f64> {
    let PacketRef { time, .. } = case.record.last_ping[side]?.packet;
    Some(case.end().time.millis_since(time))
}

/// How a side pings.
pub(super) fn beat_proof(case: Case<'_>, side: Side) -> Option<Evidence> {
    let heartbeat = case.record.heartbeat[side].as_deref()?;
    let round_trip = heartbeat.round_trip.map(|round_trip| round_trip.mean);
    let values = vec![
        ("side", side.id().into()),
        ("interval", Fact::Millis(heartbeat.interval?.mean)),
        ("answered", yes_no(Some(round_trip.is_some())).into()),
        ("usual", round_trip.map_or(Fact::from(""), Fact::Millis)),
        ("unanswered", u64::from(heartbeat.unanswered).into()),
    ];
    Some(proof("evidence-heartbeat", values, case.record.last_ping[side]?.packet))
}

/// How long the silence was that this clock counts; of a side's own clock, that of both sides.
pub(super) fn silence(case: Case<'_>, clock: TimerClock) -> Option<f64> {
    match clock {
        TimerClock::Data => case.record.data_idle_before_end_ms,
        _ => case.record.idle_before_end_ms,
    }
}

/// That silence as evidence.
pub(super) fn silence_proof(case: Case<'_>, clock: TimerClock) -> Option<Evidence> {
    match clock {
        TimerClock::Data => {
            let values = vec![("idle", Fact::Millis(silence(case, clock)?))];
            Some(proof("evidence-no-message", values, case.end()))
        }
        _ => case.silence_proof(),
    }
}

/// The silence that a Close speaks of, and the clock that counted it: pings that came more often than the silence before
/// the end is long show that only messages count.
pub(super) fn said_silence(case: Case<'_>) -> Option<(f64, TimerClock)> {
    let thresholds = case.knowledge.thresholds();
    let long = |idle: Option<f64>| idle.filter(|idle| *idle >= thresholds.quiet_ms);
    let data = long(case.record.data_idle_before_end_ms).map(|data| (data, TimerClock::Data));
    let Some(idle) = long(case.record.idle_before_end_ms) else { return data };
    let outlived = Side::BOTH.into_iter().any(|side| {
        let interval = case.record.heartbeat[side].as_ref().and_then(|heartbeat| heartbeat.interval);
        interval.is_some_and(|interval| interval.min > idle + thresholds.race_ms)
    });
    let messages = data.filter(|(data, _)| outlived && *data > idle + thresholds.race_ms);
    Some(messages.unwrap_or((idle, TimerClock::Idle)))
}

/// What a heartbeat must be to outlive a limit: half of it, from the side whose silence counts.
pub(super) fn advised(conclusion: Conclusion, limit_ms: Option<f64>, clock: TimerClock) -> Conclusion {
    conclusion
        .value("watched", if limit_ms.is_some() { watched(clock) } else { "unknown" })
        .value("suggested", limit_ms.map_or(Fact::from(""), |limit| Fact::Millis(limit / 2.0)))
}

/// Whose silence a clock counts: `both`, `client`, `server`, or `messages` of either.
pub(super) const fn watched(clock: TimerClock) -> &'static str {
    match clock {
        TimerClock::ClientIdle => "client",
        TimerClock::ServerIdle => "server",
        TimerClock::Data => "messages",
        _ => "both",
    }
}

#[cfg(test)]
mod tests {
    use crate::base::Side;
    use crate::connection::fixture::{self, packet};
    use crate::connection::{ConnectionRecord, Ending, Heartbeat, LastPing, Measured, Outcome};
    use crate::diagnose::{Fact, Finding, Judge};
    use crate::websocket::CloseCode;

    const END_MS: i64 = 700_000;

    /// Pinged by the client at this interval, and reset after these silences: of everything, of data frames.
    fn reset(interval: f64, silence: f64, data_silence: f64) -> ConnectionRecord {
        let mut record = fixture::abnormal();
        let end = packet(200, END_MS);
        (record.end, record.tcp.server.rst) = (Some(end), Some(end));
        let last_ping = packet(190, END_MS - silence as i64);
        record.last_ping.client =
            Some(LastPing { packet: last_ping, acknowledged: Some(true), answered: Some(true) });
        record.unanswered_pings.client = 0;
        let exact = |millis: f64| Some(Measured { min: millis, mean: millis, max: millis });
        record.heartbeat.client = Some(Box::new(Heartbeat {
            pings: 8,
            interval: exact(interval),
            round_trip: exact(1.0),
            unanswered: 0,
        }));
        record.idle_before_end_ms = Some(silence);
        record.idle_ms.client = Some(silence);
        record.idle_ms.server = Some(silence);
        record.data_idle_before_end_ms = Some(data_silence);
        record
    }

    /// The same, but closed by the server.
    fn closed(code: u16, reason: &str, mut record: ConnectionRecord) -> ConnectionRecord {
        let closed = fixture::unanswered();
        (record.outcome, record.ending) = (Outcome::Clean, Ending::CloseHandshake);
        (record.initiator, record.close) = (Some(Side::Server), closed.close);
        if let (Some(close), Some(end)) = (&mut record.close.server, record.end) {
            (close.code, close.reason, close.packet) = (Some(CloseCode(code)), reason.into(), end);
        }
        record
    }

    fn without_headers(mut record: ConnectionRecord) -> ConnectionRecord {
        if let Some(upgrade) = &mut record.upgrade {
            upgrade.server_header = None;
        }
        record
    }

    fn first(record: &ConnectionRecord) -> Finding {
        Judge::default().findings(record).remove(0)
    }

    fn rules(record: &ConnectionRecord) -> Vec<&'static str> {
        Judge::default().findings(record).iter().map(|finding| finding.rule).collect()
    }

    fn value<'a>(finding: &'a Finding, name: &str) -> Option<&'a Fact> {
        finding.values.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    #[test]
    fn a_heartbeat_as_long_as_a_known_limit_races_with_it() {
        let found = first(&reset(60_000.0, 60_010.0, 400_000.0));
        assert_eq!((found.rule, found.confidence.percent()), ("heartbeat-collision", 90));
        assert_eq!(value(&found, "suggested"), Some(&Fact::Millis(30_000.0)));
        assert_eq!(value(&found, "product"), Some(&"nginx".into()));
        // Twenty seconds are no sixty: the pings had stopped.
        assert_eq!(first(&reset(20_000.0, 60_010.0, 400_000.0)).rule, "proxy-idle-end");
    }

    #[test]
    fn a_ping_without_its_pong_is_a_failure_and_no_race() {
        let mut record = reset(60_000.0, 60_010.0, 400_000.0);
        record.unanswered_pings.client = 1;
        record.last_ping.client.as_mut().unwrap().answered = Some(false);
        assert!(!rules(&record).contains(&"heartbeat-collision"));
    }

    #[test]
    fn a_ping_that_was_under_way_at_the_end_has_lost_the_race() {
        let mut record = reset(60_000.0, 5.0, 240_000.0);
        record.unanswered_pings.client = 1;
        record.last_ping.client.as_mut().unwrap().answered = Some(false);
        assert_eq!(first(&record).rule, "heartbeat-collision");
        record.data_idle_before_end_ms = Some(3_000.0);
        assert!(!rules(&record).contains(&"heartbeat-collision"), "it was not silent for a minute");
    }

    #[test]
    fn a_silence_that_fits_no_known_limit_must_be_nearly_the_interval() {
        let found = first(&reset(47_000.0, 46_999.0, 400_000.0));
        assert_eq!((found.rule, found.confidence.percent()), ("heartbeat-collision", 75));
        assert!(!rules(&reset(47_000.0, 40_000.0, 400_000.0)).contains(&"heartbeat-collision"));
        let outlived = reset(47_000.0, 45_500.0, 400_000.0);
        assert!(!rules(&outlived).contains(&"heartbeat-collision"), "longer silences did not end it");
    }

    #[test]
    fn a_heartbeat_longer_than_the_limit_does_not_keep_alive() {
        let found = first(&reset(90_000.0, 60_010.0, 80_000.0));
        assert_eq!(found.rule, "heartbeat-too-slow");
        assert_eq!(value(&found, "suggested"), Some(&Fact::Millis(30_000.0)));
        let outlived = reset(90_000.0, 60_010.0, 400_000.0);
        assert!(!rules(&outlived).contains(&"heartbeat-too-slow"), "silences of 90 s did not end it");
    }

    #[test]
    fn a_limit_of_messages_runs_out_while_pings_pass() {
        let record = |data| closed(1001, "", without_headers(reset(20_000.0, 10_000.0, data)));
        let found = first(&record(600_100.0));
        assert_eq!((found.rule, found.case.as_str()), ("idle-close", "aws-apigw-idle"));
        assert_eq!(value(&found, "watched"), Some(&"messages".into()));
        assert_eq!(value(&found, "suggested"), Some(&Fact::Millis(300_000.0)));
        assert!(!rules(&record(300_000.0)).contains(&"idle-close"));
    }

    #[test]
    fn what_a_close_calls_idle_is_measured_by_what_the_connection_outlived() {
        let pinged = closed(4000, "idle timeout", without_headers(reset(20_000.0, 8_000.0, 120_000.0)));
        let found = first(&pinged);
        assert_eq!(found.rule, "idle-close");
        assert_eq!(value(&found, "suggested"), Some(&Fact::Millis(60_000.0)));
        let quiet = ConnectionRecord { heartbeat: Default::default(), ..pinged };
        assert_eq!(value(&first(&quiet), "suggested"), Some(&Fact::Millis(4_000.0)));
    }
}
