//! Ends that have a silence or an age in common: somebody's timer.

use std::collections::BTreeSet;

use super::bursts::{Burst, sorted};
use super::groups::ByServer;
use super::row::Row;
use super::spread::{deviation, median};
use super::{Incident, finding};
use crate::base::PacketRef;
use crate::catalogue::{Thresholds, Timer, TimerClock};
use crate::diagnose::Judge;
use crate::diagnose::case::yes_no;
use crate::diagnose::finding::{Evidence, Fact, Facts, Finding};
use crate::diagnose::heartbeats::{collide, watched};

/// Clocks that silence runs.
pub(super) const IDLE: &[TimerClock] =
    &[TimerClock::Idle, TimerClock::ClientIdle, TimerClock::ServerIdle, TimerClock::Data];

/// Connections of a group whose clocks are told.
const EXAMPLES: usize = 3;

pub(super) fn conclude(rows: &[Row], by_server: &ByServer, bursts: &[Burst], judge: &Judge) -> Vec<Incident> {
    let cut =
        bursts.iter().filter(|burst| is_cut(rows, burst, judge)).flat_map(|burst| burst.rows.iter().copied());
    let cut: BTreeSet<usize> = cut.collect();
    let mut found = Vec::new();
    for (_, members) in by_server {
        let members = members.iter().copied().filter(|index| rows[*index].by_server());
        let members: Vec<usize> = members.filter(|index| !cut.contains(index)).collect();
        found.extend(equal_idle(rows, &members, judge).or_else(|| equal_age(rows, &members, judge)));
    }
    found
}

/// Whether a burst cuts connections of unlike silence.
fn is_cut(rows: &[Row], burst: &Burst, judge: &Judge) -> bool {
    let idles: Vec<f64> = burst.rows.iter().filter_map(|index| rows[*index].idle_ms).collect();
    deviation(&idles) > judge.knowledge().thresholds().clock_equal_ms
}

fn equal_idle(rows: &[Row], members: &[usize], judge: &Judge) -> Option<Incident> {
    let thresholds = judge.knowledge().thresholds();
    let quiet = members
        .iter()
        .copied()
        .filter(|index| rows[*index].idle_ms.is_some_and(|idle| idle >= thresholds.clock_silence_ms));
    let group = densest(
        quiet.map(|index| (rows[index].idle_ms.unwrap_or(0.0), index)).collect(),
        2.0 * thresholds.clock_equal_ms,
    );
    let idles: Vec<f64> = group.iter().filter_map(|index| rows[*index].idle_ms).collect();
    let ages: Vec<f64> = group.iter().filter_map(|index| rows[*index].age_ms()).collect();
    let ends: Vec<f64> = group.iter().map(|index| rows[*index].end_ms()).collect();
    let idle = median(idles.iter().copied());
    let products = judge.knowledge().products(idle / 1000.0, IDLE);
    // Ends at one moment say nothing of a timer, unless it is a known one's. The more equal the silences, the less the
    // rest has to differ.
    let apart = (thresholds.clock_apart_times * deviation(&idles)).max(thresholds.clock_least_apart_ms);
    let apart = apart.min(thresholds.clock_apart_ms);
    let told_apart = deviation(&ages) > apart || deviation(&ends) > apart || !products.is_empty();
    if group.len() < thresholds.clock_connections
        || deviation(&idles) > thresholds.clock_equal_ms
        || !told_apart
    {
        return None;
    }
    let near = |length: &f64| (length - idle).abs();
    let known = products.iter().map(|timer| timer.seconds * 1000.0);
    let known = known.min_by(|a, b| near(a).total_cmp(&near(b)));
    let limit = known.unwrap_or(idle);
    let mut values = timed(group.len(), limit, &products);
    values.extend(advice(rows, &group, limit, &products, thresholds));
    let group = sorted(group);
    let shown = |row: &Row| Some(("evidence-silence", vec![("idle", Fact::Millis(row.idle_ms?))], row.end));
    let confidence = if known.is_some() { 92 } else { 85 };
    let evidence = examples(rows, &group, shown);
    Some(Incident { finding: Finding { evidence, ..finding("equal-idle", confidence, values) }, rows: group })
}

fn equal_age(rows: &[Row], members: &[usize], judge: &Judge) -> Option<Incident> {
    let thresholds = judge.knowledge().thresholds();
    let old = members
        .iter()
        .copied()
        .filter(|index| rows[*index].age_ms().is_some_and(|age| age >= thresholds.clock_age_ms));
    let ages = old.map(|index| (rows[index].age_ms().unwrap_or(0.0), index)).collect();
    let group = densest(ages, 2.0 * thresholds.clock_equal_ms);
    let ages: Vec<f64> = group.iter().filter_map(|index| rows[*index].age_ms()).collect();
    let idles: Vec<f64> = group.iter().filter_map(|index| rows[*index].idle_ms).collect();
    let ends: Vec<f64> = group.iter().map(|index| rows[*index].end_ms()).collect();
    let age = median(ages.iter().copied());
    let equal = deviation(&ages) <= thresholds.clock_equal_ms.max(age * thresholds.clock_equal_share);
    if group.len() < thresholds.clock_connections
        || !equal
        || deviation(&ends) <= thresholds.clock_apart_ms
        || deviation(&idles) <= thresholds.clock_idle_apart_ms
    {
        return None;
    }
    let products = judge.knowledge().products(age / 1000.0, &[TimerClock::Age]);
    let known = products.first().map(|timer| timer.seconds * 1000.0);
    let values = timed(group.len(), known.unwrap_or(age), &products);
    let group = sorted(group);
    let shown = |row: &Row| Some(("evidence-age", vec![("age", Fact::Millis(row.age_ms()?))], row.end));
    let evidence = examples(rows, &group, shown);
    Some(Incident { finding: Finding { evidence, ..finding("equal-lifetimes", 88, values) }, rows: group })
}

/// What the first connections of a group showed.
fn examples(
    rows: &[Row],
    group: &[usize],
    shown: impl Fn(&Row) -> Option<(&'static str, Facts, PacketRef)>,
) -> Vec<Evidence> {
    let shown = group.iter().filter_map(|index| shown(rows.get(*index)?));
    let evidence = |(message, values, packet)| Evidence { message, values, packet: Some(packet) };
    shown.map(evidence).take(EXAMPLES).collect()
}

fn timed(count: usize, timer_ms: f64, products: &[&Timer]) -> Facts {
    let mut names: Vec<&str> = products.iter().map(|timer| timer.product.as_str()).collect();
    names.dedup();
    names.truncate(4);
    vec![
        ("count", Fact::Count(count as u64)),
        ("timer", Fact::Millis(timer_ms)),
        ("known", Fact::from(if names.is_empty() { "no" } else { "yes" })),
        ("product", Fact::from(names.join(", "))),
    ]
}

/// What heartbeat outlives the limit, whose silence counts, and whether most ping just as often as the limit is long.
fn advice(
    rows: &[Row],
    group: &[usize],
    limit_ms: f64,
    products: &[&Timer],
    thresholds: &Thresholds,
) -> Facts {
    let clocks: BTreeSet<&str> = products.iter().map(|timer| watched(timer.clock)).collect();
    let watched = clocks.first().copied().filter(|_| clocks.len() == 1).unwrap_or("both");
    let intervals = group.iter().filter_map(|index| rows[*index].ping_interval_ms);
    let near: Vec<f64> = intervals.filter(|interval| collide(*interval, limit_ms, thresholds)).collect();
    let is_race = watched != "messages" && 2 * near.len() > group.len();
    vec![
        ("suggested", Fact::Millis(limit_ms / 2.0)),
        ("watched", watched.into()),
        ("collides", yes_no(Some(is_race)).into()),
        ("interval", if is_race { Fact::Millis(median(near)) } else { "".into() }),
    ]
}

/// The most values that lie within `width` of each other.
fn densest(mut values: Vec<(f64, usize)>, width: f64) -> Vec<usize> {
    values.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    let mut best = 0..0;
    let mut end = 0;
    for start in 0..values.len() {
        end = end.max(start);
        while values.get(end).is_some_and(|value| value.0 - values[start].0 <= width) {
            end += 1;
        }
        if end - start > best.len() {
            best = start..end;
        }
    }
    values[best].iter().map(|(_, index)| *index).collect()
}
