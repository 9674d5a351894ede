//! Clients that come back, together or again and again.

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;

use super::bursts::{Burst, sorted};
use super::legs::Legs;
use super::row::Row;
use super::spread::median;
use super::{Incident, finding};
use crate::decode::Endpoint;
use crate::diagnose::finding::Fact;

/// Milliseconds after a burst in which clients that come back belong to it.
const RETURN_MS: f64 = 10_000.0;

/// Attempts that make a storm at least, and how many times the usual rate they are.
const ATTEMPTS: usize = 20;
const TIMES: f64 = 5.0;

/// Clients that come back after one and the same delay at least, its tolerance, and their share.
const RETURNS: usize = 5;
const SAME_MS: f64 = 150.0;
const SHARE: f64 = 0.5;

/// Connections of one client that count as flapping at least, their age at most, and the time that they take at most.
const FLAPS: usize = 5;
const FLAP_MS: f64 = 10_000.0;
const FLAP_SPAN_MS: f64 = 300_000.0;

pub(super) fn conclude(rows: &[Row], bursts: &[&Burst], legs: &[Legs]) -> Vec<Incident> {
    let mut found = Vec::new();
    let upstream: BTreeSet<usize> = legs.iter().map(|legs| legs.upstream).collect();
    for burst in bursts {
        // Those who come back to a server behind a proxy are the proxy, for its clients.
        if burst.rows.iter().filter(|row| upstream.contains(row)).count() * 2 > burst.rows.len() {
            continue;
        }
        let from = rows.partition_point(|row| row.first_ms() <= burst.end_ms);
        let until = rows.partition_point(|row| row.first_ms() <= burst.end_ms + RETURN_MS);
        let back: Vec<usize> = (from..until).filter(|index| rows[*index].server == burst.server).collect();
        found.extend(storm(rows, burst, &back));
        found.extend(overrun(rows, &back));
        found.extend(in_step(rows, burst, &back));
    }
    found.extend(flapping(rows));
    found
}

fn storm(rows: &[Row], burst: &Burst, back: &[usize]) -> Option<Incident> {
    if back.len() < ATTEMPTS {
        return None;
    }
    let early = back.iter().filter(|index| rows[**index].first_ms() - burst.end_ms <= 1_000.0).count();
    let at_once = burst.rows.len() >= ATTEMPTS
        && early as f64 >= 0.8 * back.len() as f64
        && back.len() * 2 >= burst.rows.len();
    if !at_once && (back.len() as f64) < TIMES * usual_attempts(rows, burst) {
        return None;
    }
    let last = back.iter().map(|index| rows[*index].first_ms()).fold(burst.start_ms, f64::max);
    let values =
        vec![("count", Fact::Count(back.len() as u64)), ("duration", Fact::Millis(last - burst.end_ms))];
    Some(Incident { finding: finding("reconnect-storm", 88, values), rows: sorted(back.to_vec()) })
}

/// Attempts in as long a time before the burst.
fn usual_attempts(rows: &[Row], burst: &Burst) -> f64 {
    let before = rows.iter().filter(|row| row.server == burst.server && row.first_ms() <= burst.start_ms);
    let earliest = before.clone().map(Row::first_ms).fold(burst.start_ms, f64::min);
    let spans = ((burst.start_ms - earliest) / RETURN_MS).max(1.0);
    before.count() as f64 / spans
}

/// Whether the server did not stand those who came back.
fn overrun(rows: &[Row], back: &[usize]) -> Option<Incident> {
    let refused: Vec<usize> = back.iter().copied().filter(|index| rows[*index].is_turned_away()).collect();
    if back.len() < ATTEMPTS || refused.len() * 2 < back.len() {
        return None;
    }
    let values = vec![("count", Fact::Count(refused.len() as u64))];
    Some(Incident { finding: finding("storm-kills-server", 80, values), rows: sorted(refused) })
}

/// Whether those who come back wait equally long.
fn in_step(rows: &[Row], burst: &Burst, back: &[usize]) -> Option<Incident> {
    let mut ends: BTreeMap<IpAddr, Vec<f64>> = BTreeMap::new();
    for index in &burst.rows {
        ends.entry(rows[*index].client_ip()).or_default().push(rows[*index].end_ms());
    }
    let mut delays: Vec<(f64, usize)> = Vec::new();
    let mut returned: BTreeMap<IpAddr, usize> = BTreeMap::new();
    for index in back {
        let ip = rows[*index].client_ip();
        let place = returned.entry(ip).or_default();
        if let Some(end) = ends.get(&ip).and_then(|ends| ends.get(*place)) {
            delays.push((rows[*index].first_ms() - end, *index));
        }
        *place += 1;
    }
    let delay = median(delays.iter().map(|(delay, _)| *delay));
    let same: Vec<usize> =
        delays.iter().filter(|(own, _)| (own - delay).abs() <= SAME_MS).map(|(_, index)| *index).collect();
    if same.len() < RETURNS || (same.len() as f64) < SHARE * burst.rows.len() as f64 {
        return None;
    }
    let values = vec![("count", Fact::Count(same.len() as u64)), ("delay", Fact::Millis(delay.max(0.0)))];
    Some(Incident { finding: finding("reconnect-without-jitter", 88, values), rows: sorted(same) })
}

/// Clients whose connections fail soon, one after the other.
fn flapping(rows: &[Row]) -> Vec<Incident> {
    let mut by_client: BTreeMap<(IpAddr, Endpoint, u64), Vec<usize>> = BTreeMap::new();
    for (index, row) in rows.iter().enumerate() {
        let bad = row.is_bad() || row.code.is_some_and(|code| code >= 1002 && code != 1005);
        let short = row.end_ms() - row.first_ms() < FLAP_MS;
        if bad && short {
            by_client.entry((row.client_ip(), row.server, row.path)).or_default().push(index);
        }
    }
    let mut found = Vec::new();
    for ((client, ..), members) in by_client {
        // One after the other: clients of one address that fail together are many clients.
        let mut chain: Vec<usize> = Vec::new();
        for index in members {
            match chain.last() {
                Some(last) if rows[index].first_ms() < rows[*last].end_ms() => chain.clear(),
                _ => chain.push(index),
            }
        }
        let span = match (chain.first(), chain.last()) {
            (Some(first), Some(last)) => rows[*last].end_ms() - rows[*first].first_ms(),
            _ => 0.0,
        };
        if chain.len() >= FLAPS && span <= FLAP_SPAN_MS {
            let values =
                vec![("count", Fact::Count(chain.len() as u64)), ("client", Fact::from(client.to_string()))];
            found.push(Incident { finding: finding("client-flapping", 80, values), rows: chain });
        }
    }
    found
}
