//! Failures that are not spread evenly.

use std::collections::BTreeMap;

use super::row::Row;
use super::{Incident, finding};
use crate::connection::Outcome;
use crate::decode::Endpoint;
use crate::diagnose::Judge;
use crate::diagnose::finding::Fact;

/// Parts that the capture's span is cut into, to see whether overload grows.
const PARTS: usize = 10;

pub(super) fn conclude(rows: &[Row], judge: &Judge) -> Vec<Incident> {
    let mut found = bad_servers(rows, judge);
    found.extend(rising_overload(rows, judge));
    found
}

fn is_bad(row: &Row) -> bool {
    matches!(row.outcome, Outcome::Abnormal | Outcome::Failed)
}

fn bad_servers(rows: &[Row], judge: &Judge) -> Vec<Incident> {
    let thresholds = judge.knowledge().thresholds();
    let least = thresholds.backend_connections;
    let mut by_server: BTreeMap<Endpoint, (usize, Vec<usize>)> = BTreeMap::new();
    for (index, row) in rows.iter().enumerate() {
        let (count, bad) = by_server.entry(row.server).or_default();
        *count += 1;
        if is_bad(row) {
            bad.push(index);
        }
    }
    let total = rows.len();
    let all_bad: usize = by_server.values().map(|(_, bad)| bad.len()).sum();
    let mut found = Vec::new();
    for (server, (count, bad)) in by_server {
        let others = total - count;
        if count < least || others < least || bad.len() < thresholds.backend_failures {
            continue;
        }
        let share = bad.len() as f64 / count as f64;
        let elsewhere = (all_bad - bad.len()) as f64 / others as f64;
        if share >= thresholds.backend_times * elsewhere.max(thresholds.backend_others_share) {
            let values = vec![
                ("server", Fact::from(server.to_string())),
                ("count", Fact::Count(bad.len() as u64)),
                ("share", Fact::from(format!("{:.0} %", share * 100.0))),
            ];
            found.push(Incident { finding: finding("one-backend-bad", 85, values), rows: bad });
        }
    }
    found
}

fn rising_overload(rows: &[Row], judge: &Judge) -> Option<Incident> {
    let thresholds = judge.knowledge().thresholds();
    let first = rows.iter().map(Row::first_ms).fold(f64::INFINITY, f64::min);
    let last = rows.iter().map(Row::end_ms).fold(f64::NEG_INFINITY, f64::max);
    let overloaded: Vec<usize> = (0..rows.len())
        .filter(|index| {
            let row = &rows[*index];
            matches!(row.status, Some(429 | 503)) || row.code == Some(1013)
        })
        .collect();
    if overloaded.len() < thresholds.overload_connections || last <= first {
        return None;
    }
    let part = |row: &Row| (((row.end_ms() - first) / (last - first) * PARTS as f64) as usize).min(PARTS - 1);
    let mut shares = [(0_u32, 0_u32); PARTS];
    for (index, row) in rows.iter().enumerate() {
        let (count, over) = &mut shares[part(row)];
        *count += 1;
        *over += u32::from(overloaded.binary_search(&index).is_ok());
    }
    let shares: Vec<f64> = shares
        .iter()
        .filter(|(count, _)| *count > 2)
        .map(|(count, over)| f64::from(*over) / f64::from(*count))
        .collect();
    let rises = shares
        .windows(3)
        .any(|three| three[0] < three[1] && three[1] < three[2] && three[2] >= thresholds.overload_share);
    rises.then(|| {
        let values = vec![("count", Fact::Count(overloaded.len() as u64))];
        Incident { finding: finding("rising-overload", 80, values), rows: overloaded }
    })
}
