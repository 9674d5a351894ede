//! What rules know beside the facts of a connection: timers, limits and thresholds, as data.

use super::case::Case;
use crate::base::Side;
use crate::catalogue::{Books, Known, SizeLimit, Thresholds, Timer, TimerBy, TimerClock, TimerManner};

/// What rules hold the facts against. Copies share it.
#[derive(Clone, Debug)]
pub struct Knowledge {
    known: Known,
    /// What the shortest of the timers counts at least when it fires.
    shortest_ms: f64,
}

impl Default for Knowledge {
    fn default() -> Self {
        Self::new(Known::default())
    }
}

impl Knowledge {
    /// What is known, for rules.
    pub fn new(known: Known) -> Self {
        let shortest = |timer: &Timer| (timer.seconds - timer.below_seconds) * 1000.0;
        let shortest_ms = known.timers().iter().map(shortest).fold(f64::INFINITY, f64::min);
        Self { known, shortest_ms }
    }

    /// What explains the codes that applications define.
    pub fn books(&self) -> &Books {
        self.known.books()
    }

    /// Every timer, by length.
    pub fn timers(&self) -> &[Timer] {
        self.known.timers()
    }

    /// Size limits that a message of so many bytes is over, the nearest first.
    pub fn limits_below(&self, bytes: u64) -> impl Iterator<Item = &SizeLimit> {
        self.known.limits_below(bytes)
    }

    /// The figures by which rules decide.
    pub fn thresholds(&self) -> &Thresholds {
        self.known.thresholds()
    }

    /// The timer that fits best how and when a side ended a connection: one that the answer's headers name comes before
    /// one whose reason fits, that before others, and the nearer one before the farther.
    pub(super) fn timer(&self, case: Case<'_>, manner: TimerManner, by: Side) -> Option<Fit<'_>> {
        // Most connections are younger than any timer.
        let over = case.record.last.time.max(case.end().time);
        let longest = over.millis_since(case.record.first.time);
        (longest >= self.shortest_ms).then_some(())?;
        let reached = |timer: &&Timer| (timer.seconds - timer.below_seconds) * 1000.0 <= longest;
        let mut timed = self.timers().iter().filter(reached).filter_map(|timer| {
            let fits = timer.manner.contains(&manner)
                && match timer.by {
                    TimerBy::Either => true,
                    TimerBy::Client => by == Side::Client,
                    TimerBy::Server => by == Side::Server,
                }
                && (manner != TimerManner::Close
                    || case.code().is_some_and(|code| timer.codes.contains(&code)));
            let off = clock(case, timer.clock, by).filter(|_| fits)? - timer.seconds * 1000.0;
            let within = -timer.below_seconds * 1000.0 <= off && off <= timer.above_seconds * 1000.0;
            within.then_some((timer, off))
        });
        let first = timed.next()?;
        let (headers, reason) = (case.headers(), case.reason);
        let candidates = std::iter::once(first).chain(timed).filter_map(|(timer, off)| {
            let named = timer.headers.iter().any(|part| headers.contains(&part.to_lowercase()));
            // A product that the headers contradict is none of the candidates.
            let contradicted = !timer.headers.is_empty() && !named && !headers.trim().is_empty();
            let said = !timer.reason.is_empty();
            let unsaid = said && !reason.contains(&timer.reason.to_lowercase());
            let fit = Fit { timer, named, said };
            (!contradicted && !unsaid).then_some((!named, !said, off.abs(), fit))
        });
        let best = candidates.min_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)).then(a.2.total_cmp(&b.2)));
        best.map(|(_, _, _, fit)| fit)
    }

    /// The devices that forget a flow after a silence that is not longer than this one, those that wait longest: whoever
    /// speaks into a flow that is forgotten may do so any time later.
    pub(super) fn forgotten(&self, pause_ms: f64, manner: TimerManner) -> Vec<&Timer> {
        let may = |timer: &&Timer| {
            timer.clock == TimerClock::Packets
                && timer.manner.contains(&manner)
                && pause_ms >= (timer.seconds - timer.below_seconds) * 1000.0
        };
        let longest = self.timers().iter().filter(may).map(|timer| timer.seconds).fold(0.0, f64::max);
        self.timers().iter().filter(may).filter(|timer| timer.seconds == longest).collect()
    }

    /// Products whose idle or age timers are of that length, for what many connections have in common.
    pub(super) fn products(&self, seconds: f64, clocks: &[TimerClock]) -> Vec<&Timer> {
        let fits = |timer: &&Timer| {
            clocks.contains(&timer.clock)
                && seconds >= timer.seconds - timer.below_seconds
                && seconds <= timer.seconds + timer.above_seconds
        };
        self.timers().iter().filter(fits).collect()
    }
}

/// A timer that fits.
#[derive(Clone, Copy)]
pub(super) struct Fit<'a> {
    pub(super) timer: &'a Timer,
    /// Whether the answer's headers name the product.
    pub(super) named: bool,
    /// Whether the reason says so.
    pub(super) said: bool,
}

/// What a clock showed when the end began.
fn clock(case: Case<'_>, clock: TimerClock, by: Side) -> Option<f64> {
    let record = case.record;
    let end = case.end().time;
    let since = |packet: Option<crate::base::PacketRef>| packet.map(|packet| end.millis_since(packet.time));
    match clock {
        TimerClock::Idle => record.opened.and(record.idle_before_end_ms),
        TimerClock::ClientIdle => record.opened.and(record.idle_ms.client),
        TimerClock::ServerIdle => record.opened.and(record.idle_ms.server),
        TimerClock::Data => record.opened.and(record.data_idle_before_end_ms),
        TimerClock::Age => case.age_ms(),
        TimerClock::AfterPing => {
            since(record.last_ping[by].filter(|ping| ping.answered == Some(false)).map(|ping| ping.packet))
        }
        TimerClock::CloseWait => {
            let (_, close) = case.first_close()?;
            let end = record.ended_by.and_then(|side| case.end_packet(side))?;
            Some(end.time.millis_since(close.packet.time))
        }
        TimerClock::OpenWait => case.wait_ms(),
        // What forgets a flow ends nothing by itself: see `Knowledge::forgotten`.
        TimerClock::Packets => None,
    }
}
