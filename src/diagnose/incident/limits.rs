//! Limits of connections that a server has: more and more are turned away, or each beyond a number.

use std::collections::BTreeMap;

use super::row::Row;
use super::{Incident, finding};
use crate::connection::Outcome;
use crate::decode::Endpoint;
use crate::diagnose::finding::Fact;

/// Connections that were turned away, for a limit to show.
const TURNED_AWAY: usize = 5;
const OVERLOADED: usize = 10;

/// Connections that are open at a limit at least.
const OPEN: usize = 4;

/// How far below the limit attempts may have failed for it, as a part of it: ends and attempts may cross on the way.
const BELOW: f64 = 0.02;

/// The share of those turned away that must have met the limit.
const MET: f64 = 0.9;

/// Parts that the capture's span is cut into, to see whether overload grows.
const PARTS: usize = 10;

pub(super) fn conclude(rows: &[Row]) -> Vec<Incident> {
    let mut found = connection_limits(rows);
    if found.is_empty() {
        found.extend(rising_overload(rows));
    }
    found
}

/// Servers that take no more than so many connections at a time: attempts fail exactly while so many are open, and
/// never are there more.
fn connection_limits(rows: &[Row]) -> Vec<Incident> {
    let mut by_server: BTreeMap<Endpoint, Vec<usize>> = BTreeMap::new();
    for (index, row) in rows.iter().enumerate() {
        by_server.entry(row.server).or_default().push(index);
    }
    let of_server = |(server, members): (Endpoint, Vec<usize>)| connection_limit(rows, server, &members);
    by_server.into_iter().filter_map(of_server).collect()
}

fn connection_limit(rows: &[Row], server: Endpoint, members: &[usize]) -> Option<Incident> {
    let away: Vec<usize> = members
        .iter()
        .copied()
        .filter(|index| rows.get(*index).is_some_and(|row| row.is_turned_away() || row.is_closed_for_load()))
        .collect();
    if away.len() < TURNED_AWAY {
        return None;
    }
    // Those of which the capture has no beginning were open at its own.
    let held = members
        .iter()
        .filter_map(|index| rows.get(*index))
        .filter(|row| !row.is_closed_for_load() && (row.opened.is_some() || row.outcome != Outcome::Failed));
    let mut begins = Vec::new();
    let mut ends = Vec::new();
    for row in held {
        begins.push(row.opened_ms().unwrap_or(row.first_ms()));
        ends.push(if row.is_over() { row.end_ms() } else { f64::INFINITY });
    }
    begins.sort_by(f64::total_cmp);
    ends.sort_by(f64::total_cmp);
    let open_at = |millis: f64| {
        let begun = begins.partition_point(|begin| *begin <= millis);
        begun.saturating_sub(ends.partition_point(|end| *end <= millis))
    };
    let limit = begins.iter().map(|begin| open_at(*begin)).max()?;
    let near = |open: usize| open + (limit as f64 * BELOW) as usize >= limit;
    let asked = |index: &usize| rows.get(*index).map(|row| row.request_ms().unwrap_or(row.first_ms()));
    let met: Vec<usize> =
        away.iter().copied().filter(|index| asked(index).is_some_and(|at| near(open_at(at)))).collect();
    // Attempts that succeed at the limit belong to it: the last one filled it.
    let filled = begins.iter().filter(|begin| near(open_at(**begin).saturating_sub(1))).count();
    let is_limit = limit >= OPEN && met.len() as f64 >= MET * away.len() as f64 && filled <= met.len();
    is_limit.then(|| {
        let values = vec![
            ("count", Fact::Count(met.len() as u64)),
            ("limit", Fact::Count(limit as u64)),
            ("server", Fact::from(server.to_string())),
        ];
        Incident { finding: finding("connection-limit", 82, values), rows: met }
    })
}

fn rising_overload(rows: &[Row]) -> Option<Incident> {
    let first = rows.iter().map(Row::first_ms).fold(f64::INFINITY, f64::min);
    let last = rows.iter().map(Row::end_ms).fold(f64::NEG_INFINITY, f64::max);
    let is_over = |row: &Row| matches!(row.status, Some(429 | 503)) || row.is_closed_for_load();
    let overloaded: Vec<usize> =
        rows.iter().enumerate().filter(|(_, row)| is_over(row)).map(|(index, _)| index).collect();
    if overloaded.len() < OVERLOADED || last <= first {
        return None;
    }
    let part = |row: &Row| (((row.end_ms() - first) / (last - first) * PARTS as f64) as usize).min(PARTS - 1);
    let mut shares = [(0_u32, 0_u32); PARTS];
    for row in rows {
        let Some((count, over)) = shares.get_mut(part(row)) else { continue };
        *count += 1;
        *over += u32::from(is_over(row));
    }
    let shares: Vec<f64> = shares
        .iter()
        .filter(|(count, _)| *count > 2)
        .map(|(count, over)| f64::from(*over) / f64::from(*count))
        .collect();
    let rises = shares.windows(3).any(|three| matches!(three, [a, b, c] if a < b && b < c && *c >= 0.3));
    rises.then(|| {
        let values = vec![("count", Fact::Count(overloaded.len() as u64))];
        Incident { finding: finding("rising-overload", 80, values), rows: overloaded }
    })
}
