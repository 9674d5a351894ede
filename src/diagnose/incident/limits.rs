//! Limits of connections that a server has: more and more are turned away, or each beyond a number.

use super::groups::ByServer;
use super::row::Row;
use super::{Incident, finding};
use crate::catalogue::Thresholds;
use crate::connection::Outcome;
use crate::decode::Endpoint;
use crate::diagnose::Judge;
use crate::diagnose::finding::Fact;

/// Parts that the capture's span is cut into, to see whether overload grows.
const PARTS: usize = 10;

pub(super) fn conclude(rows: &[Row], by_server: &ByServer, judge: &Judge) -> Vec<Incident> {
    let thresholds = judge.knowledge().thresholds();
    let mut found = connection_limits(rows, by_server, thresholds);
    if found.is_empty() {
        found.extend(rising_overload(rows, thresholds));
    }
    found
}

/// Servers that take no more than so many connections at a time: attempts fail exactly while so many are open, and
/// never are there more.
fn connection_limits(rows: &[Row], by_server: &ByServer, thresholds: &Thresholds) -> Vec<Incident> {
    let of_server =
        |(server, members): &(Endpoint, Vec<usize>)| connection_limit(rows, *server, members, thresholds);
    by_server.iter().filter_map(of_server).collect()
}

fn connection_limit(
    rows: &[Row],
    server: Endpoint,
    members: &[usize],
    thresholds: &Thresholds,
) -> Option<Incident> {
    let away: Vec<usize> = members
        .iter()
        .copied()
        .filter(|index| rows.get(*index).is_some_and(|row| row.is_turned_away() || row.is_closed_for_load()))
        .collect();
    if away.len() < thresholds.limit_refusals {
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
    begins.sort_unstable_by(f64::total_cmp);
    ends.sort_unstable_by(f64::total_cmp);
    let open_at = |millis: f64| {
        let begun = begins.partition_point(|begin| *begin <= millis);
        begun.saturating_sub(ends.partition_point(|end| *end <= millis))
    };
    let mut ended = 0;
    let open_since = begins.iter().enumerate().map(|(earlier, begin)| {
        while ends.get(ended).is_some_and(|end| end <= begin) {
            ended += 1;
        }
        (earlier + 1).saturating_sub(ended)
    });
    let open_since: Vec<usize> = open_since.collect();
    let limit = open_since.iter().copied().max()?;
    let near = |open: usize| open + (limit as f64 * thresholds.limit_below_share) as usize >= limit;
    let asked = |index: &usize| rows.get(*index).map(|row| row.request_ms().unwrap_or(row.first_ms()));
    let met: Vec<usize> =
        away.iter().copied().filter(|index| asked(index).is_some_and(|at| near(open_at(at)))).collect();
    // Attempts that succeed at the limit belong to it: the last one filled it.
    let filled = open_since.iter().filter(|open| near(open.saturating_sub(1))).count();
    let is_limit = limit >= thresholds.limit_connections
        && met.len() as f64 >= thresholds.limit_met_share * away.len() as f64
        && filled <= met.len();
    is_limit.then(|| {
        let values = vec![
            ("count", Fact::Count(met.len() as u64)),
            ("limit", Fact::Count(limit as u64)),
            ("server", Fact::from(server.to_string())),
        ];
        Incident { finding: finding("connection-limit", 82, values), rows: met }
    })
}

fn rising_overload(rows: &[Row], thresholds: &Thresholds) -> Option<Incident> {
    let first = rows.iter().map(Row::first_ms).fold(f64::INFINITY, f64::min);
    let last = rows.iter().map(Row::end_ms).fold(f64::NEG_INFINITY, f64::max);
    let is_over = |row: &Row| matches!(row.status, Some(429 | 503)) || row.is_closed_for_load();
    let overloaded: Vec<usize> =
        rows.iter().enumerate().filter(|(_, row)| is_over(row)).map(|(index, _)| index).collect();
    if overloaded.len() < thresholds.overload_connections || last <= first {
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
    let rises = shares
        .windows(3)
        .any(|three| matches!(three, [a, b, c] if a < b && b < c && *c >= thresholds.overload_share));
    rises.then(|| {
        let values = vec![("count", Fact::Count(overloaded.len() as u64))];
        Incident { finding: finding("rising-overload", 80, values), rows: overloaded }
    })
}
