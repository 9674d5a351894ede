//! Many connections of one server, or of one network, that end together.

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;

use super::groups::ByServer;
use super::legs::Legs;
use super::row::{Row, network_of};
use super::spread::{deviation, median};
use super::{Incident, finding};
use crate::base::{PacketRef, Side};
use crate::connection::Ending;
use crate::decode::Endpoint;
use crate::diagnose::Judge;
use crate::diagnose::finding::{Evidence, Fact};

/// Milliseconds between the beginnings of windows that are looked at.
const STEP_MS: f64 = 50.0;

/// Bursts that are told apart at most.
const BURSTS: usize = 64;

/// Connections of one server that ended together by the server's doing.
pub(super) struct Burst {
    pub(super) server: Endpoint,
    pub(super) start_ms: f64,
    pub(super) end_ms: f64,
    /// Connections that were open just before.
    pub(super) open: usize,
    /// Indices of the rows.
    pub(super) rows: Vec<usize>,
}

pub(super) fn find(rows: &[Row], by_server: &ByServer, judge: &Judge) -> Vec<Burst> {
    let thresholds = judge.knowledge().thresholds();
    let mut bursts = Vec::new();
    for (server, all) in by_server {
        let all: Vec<usize> = all.iter().copied().filter(|index| rows[*index].is_over()).collect();
        let mut ended: Vec<usize> = all.iter().copied().filter(|index| rows[*index].by_server()).collect();
        ended.sort_unstable_by_key(|index| (rows[*index].end.time, *index));
        let mut opens: Vec<f64> = all.iter().filter_map(|index| rows[*index].opened_ms()).collect();
        let mut ends: Vec<f64> = all.iter().map(|index| rows[*index].end_ms()).collect();
        opens.sort_unstable_by(f64::total_cmp);
        ends.sort_unstable_by(f64::total_cmp);
        let (busy, windows) = ends_by_window(rows, &ended, thresholds.burst_ms);
        let mut at = 0;
        while let Some(first) = ended.get(at) {
            let start = rows[*first].end_ms();
            let until = |millis: f64| ended.partition_point(|index| rows[*index].end_ms() <= start + millis);
            let window = ended.get(at..until(thresholds.burst_ms)).unwrap_or_default();
            let was_open = |index: &&usize| rows[**index].opened_ms().is_some_and(|opened| opened <= start);
            let members: Vec<usize> = window.iter().filter(was_open).copied().collect();
            let opened = opens.partition_point(|opened| *opened <= start);
            let open = opened.saturating_sub(ends.partition_point(|end| *end < start));
            // What a server that ends connections all the time ends in any window is no event.
            let busy = busy.len() - busy.partition_point(|count| count * 2 < members.len());
            let is_burst = members.len() >= thresholds.burst_connections
                && members.len() as f64 >= thresholds.burst_share * open as f64
                && (windows <= 2 || busy as f64 <= thresholds.burst_busy_share * windows as f64);
            if is_burst {
                at += window.len();
                let end_ms = members.last().map_or(start, |last| rows[*last].end_ms());
                bursts.push(Burst { server: *server, start_ms: start, end_ms, open, rows: members });
            } else {
                at = until(STEP_MS).max(at + 1);
            }
        }
    }
    // The largest, so that a capture of nothing but bursts costs no more.
    bursts.sort_by_key(|burst| std::cmp::Reverse(burst.rows.len()));
    bursts.truncate(BURSTS);
    bursts.sort_by(|a, b| a.start_ms.total_cmp(&b.start_ms).then(a.server.cmp(&b.server)));
    bursts
}

/// How many of these ended in each window of a fixed raster, rising, and how many windows there are.
fn ends_by_window(rows: &[Row], ended: &[usize], window_ms: f64) -> (Vec<usize>, usize) {
    let Some(start) = ended.first().map(|index| rows[*index].end_ms()) else { return (Vec::new(), 0) };
    let mut windows: BTreeMap<u64, usize> = BTreeMap::new();
    for index in ended {
        *windows.entry(((rows[*index].end_ms() - start) / window_ms) as u64).or_default() += 1;
    }
    let last = windows.last_key_value().map_or(0, |(window, _)| *window);
    let mut counts: Vec<usize> = windows.into_values().collect();
    counts.sort_unstable();
    (counts, last as usize + 1)
}

/// What bursts are, and those of them that are one event.
pub(super) fn conclude<'a>(
    rows: &[Row],
    bursts: &'a [Burst],
    legs: &[Legs],
    judge: &Judge,
) -> (Vec<Incident>, Vec<&'a Burst>) {
    let mut found: Vec<Incident> = drains(rows, bursts, judge);
    let mut events = Vec::new();
    let followers = followers(rows, legs);
    let drained: BTreeSet<usize> = found.iter().flat_map(|incident| incident.rows.iter().copied()).collect();
    for burst in bursts {
        if burst.rows.iter().any(|row| drained.contains(row)) {
            events.push(burst);
        } else if burst.rows.iter().filter(|row| followers.contains(row)).count() as f64
            >= judge.knowledge().thresholds().burst_alike_share * burst.rows.len() as f64
        {
            // It happened behind the proxy and is told of there.
            events.push(burst);
        } else if !is_timer(rows, burst, judge)
            && let Some(incident) = of_burst(rows, burst, judge)
        {
            found.push(incident);
            events.push(burst);
        }
    }
    found.extend(network(rows, judge));
    (found, events)
}

/// Legs of clients that a proxy ended because the server behind it had ended the other leg.
fn followers(rows: &[Row], legs: &[Legs]) -> BTreeSet<usize> {
    let follows = |legs: &&Legs| match (rows.get(legs.client), rows.get(legs.upstream)) {
        (Some(client), Some(upstream)) => upstream.by_server() && upstream.end_ms() <= client.end_ms(),
        _ => false,
    };
    legs.iter().filter(follows).map(|legs| legs.client).collect()
}

fn of_burst(rows: &[Row], burst: &Burst, judge: &Judge) -> Option<Incident> {
    let thresholds = judge.knowledge().thresholds();
    (burst.rows.len() as f64 >= thresholds.burst_event_share * burst.open as f64).then_some(())?;
    let of = |test: &dyn Fn(&Row) -> bool| burst.rows.iter().filter(|index| test(&rows[**index])).count();
    let graceful = of(&|row| row.initiator == Some(Side::Server));
    let code = median(burst.rows.iter().filter_map(|index| Some(f64::from(rows[*index].code?))));
    let mut values = vec![
        ("count", Fact::Count(burst.rows.len() as u64)),
        ("total", Fact::Count(burst.open as u64)),
        ("server", Fact::from(burst.server.to_string())),
        ("duration", Fact::Millis(burst.end_ms - burst.start_ms)),
    ];
    let finding = if graceful * 2 > burst.rows.len() {
        let same = of(&|row| row.code == Some(code as u16));
        (same as f64 >= thresholds.burst_alike_share * burst.rows.len() as f64).then_some(())?;
        // Other codes have causes of their own.
        matches!(code as u16, 1000 | 1001 | 1012).then_some(())?;
        values.push(("code", Fact::from(format!("{code:.0}"))));
        finding("mass-restart-graceful", if code as u16 == 1000 { 80 } else { 95 }, values)
    } else {
        let cut = of(&|row| row.without_close());
        (cut as f64 >= thresholds.burst_alike_share * burst.rows.len() as f64).then_some(())?;
        let again = rows.iter().any(|row| {
            row.server == burst.server
                && row.first_ms() > burst.start_ms
                && row.opened_ms().is_some_and(|opened| opened <= burst.end_ms + thresholds.burst_ms)
        });
        let proxied = of(&|row| row.by_proxy) * 2 > burst.rows.len();
        match again && proxied {
            true => {
                values.retain(|(name, _)| *name != "total");
                finding("proxy-reload-or-restart", 80, values)
            }
            false => finding("mass-crash", if again { 78 } else { 90 }, values),
        }
    };
    Some(Incident { finding, rows: sorted(burst.rows.clone()) })
}

/// Whether a burst is what idle timers of equal length make of connections that fell silent together: the silence is a
/// known timer's, and not more even than the ends.
fn is_timer(rows: &[Row], burst: &Burst, judge: &Judge) -> bool {
    let idles: Vec<f64> = burst.rows.iter().filter_map(|index| rows[*index].idle_ms).collect();
    let ends: Vec<f64> = burst.rows.iter().map(|index| rows[*index].end_ms()).collect();
    let idle = median(idles.iter().copied());
    if idles.len() < burst.rows.len()
        || deviation(&idles) > deviation(&ends).max(judge.knowledge().thresholds().burst_idle_apart_ms)
    {
        return false;
    }
    !judge.knowledge().products(idle / 1000.0, super::clocks::IDLE).is_empty()
}

/// How the bursts of one server follow each other.
pub(super) struct Rhythm<'a> {
    pub(super) server: Endpoint,
    pub(super) bursts: Vec<&'a Burst>,
    /// The middle time in milliseconds from one to the next, and how far the others are from it.
    pub(super) interval: f64,
    pub(super) spread: f64,
}

/// Those of each server, of bursts in the order of time.
pub(super) fn rhythms<'a>(bursts: impl Iterator<Item = &'a Burst>) -> Vec<Rhythm<'a>> {
    let mut by_server: BTreeMap<Endpoint, Vec<&Burst>> = BTreeMap::new();
    for burst in bursts {
        by_server.entry(burst.server).or_default().push(burst);
    }
    let rhythm = |(server, bursts): (Endpoint, Vec<&'a Burst>)| {
        let starts = bursts.iter().map(|burst| burst.start_ms);
        let gaps: Vec<f64> = starts.clone().skip(1).zip(starts).map(|(next, one)| next - one).collect();
        Rhythm { server, interval: median(gaps.iter().copied()), spread: deviation(&gaps), bursts }
    };
    by_server.into_iter().map(rhythm).collect()
}

/// Bursts of orderly closes that one server lets follow each other at one interval.
fn drains(rows: &[Row], bursts: &[Burst], judge: &Judge) -> Vec<Incident> {
    let thresholds = judge.knowledge().thresholds();
    let orderly = |index: &usize| {
        rows[*index].initiator == Some(Side::Server) && matches!(rows[*index].code, Some(1000 | 1001 | 1012))
    };
    let orderly = bursts.iter().filter(|burst| burst.rows.iter().all(orderly));
    let mut found = Vec::new();
    for Rhythm { server, bursts: batches, interval, spread } in rhythms(orderly) {
        if batches.len() < thresholds.drain_bursts
            || interval >= thresholds.period_ms
            || spread > interval * thresholds.drain_apart_share
        {
            continue;
        }
        let members: Vec<usize> = batches.iter().flat_map(|burst| burst.rows.iter().copied()).collect();
        let values = vec![
            ("count", Fact::Count(members.len() as u64)),
            ("server", Fact::from(server.to_string())),
            ("interval", Fact::Millis(interval)),
        ];
        found.push(Incident { finding: finding("batch-drain", 90, values), rows: sorted(members) });
    }
    found
}

/// Connections that fell silent together: something between the two sides broke.
fn network(rows: &[Row], judge: &Judge) -> Vec<Incident> {
    let thresholds = judge.knowledge().thresholds();
    let last_ms = |index: &usize| rows[*index].end_ms();
    let mut silent: Vec<usize> =
        (0..rows.len()).filter(|index| rows[*index].ending == Ending::Silent).collect();
    silent.sort_by(|a, b| last_ms(a).total_cmp(&last_ms(b)).then(a.cmp(b)));
    let (Some(first), Some(last)) = (silent.first(), silent.last()) else { return Vec::new() };
    let duration = last_ms(last) - last_ms(first);
    if silent.len() < thresholds.network_connections || duration > thresholds.network_ms {
        return Vec::new();
    }
    let networks = |of: fn(&Row) -> IpAddr| -> usize {
        silent.iter().map(|index| network_of(of(&rows[*index]))).collect::<BTreeSet<_>>().len()
    };
    let place = match (networks(|row| row.client.ip), networks(|row| row.server.ip)) {
        (1, 2..) => "client",
        (2.., 1) => "server",
        _ => "path",
    };
    let told: Vec<PacketRef> = silent.iter().filter_map(|index| rows[*index].icmp).collect();
    let confidence = if told.len() > 1 || place == "client" { 88 } else { 80 };
    let values = vec![
        ("count", Fact::Count(silent.len() as u64)),
        ("duration", Fact::Millis(duration)),
        ("place", Fact::from(place)),
    ];
    let mut finding = finding("network-event", confidence, values);
    finding.evidence.extend(told.first().filter(|_| told.len() > 1).map(|packet| Evidence {
        message: "evidence-icmp-many",
        values: vec![("count", Fact::Count(told.len() as u64))],
        packet: Some(*packet),
    }));
    vec![Incident { finding, rows: sorted(silent) }]
}

pub(super) fn sorted(mut rows: Vec<usize>) -> Vec<usize> {
    rows.sort_unstable();
    rows
}
