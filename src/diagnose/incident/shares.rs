//! Failures that are not spread evenly: one server, or one path, protocol or program has most of them.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::Hash;

use super::groups::group;
use super::names::Names;
use super::row::Row;
use super::{Incident, finding};
use crate::catalogue::Thresholds;
use crate::decode::Endpoint;
use crate::diagnose::Judge;
use crate::diagnose::finding::Fact;

/// Something that connections have in common beside their server, by its digest.
type Trait = fn(&Row) -> u64;

const TRAITS: [(&str, Trait); 3] =
    [("path", |row| row.path), ("subprotocol", |row| row.subprotocol), ("agent", |row| row.agent)];

pub(super) fn conclude(rows: &[Row], names: &Names, judge: &Judge) -> Vec<Incident> {
    let thresholds = judge.knowledge().thresholds();
    if rows.iter().filter(|row| row.is_bad()).count() < thresholds.backend_failures {
        return Vec::new();
    }
    let by_server = shares(rows, |row| row.server);
    // The first trait that tells most of them apart: a program often has a path of its own.
    let of_trait = |(kind, of): (&'static str, Trait)| {
        let found = bad_traits(rows, &by_server, names, (kind, of), thresholds);
        (!found.is_empty()).then_some(found)
    };
    let mut found = TRAITS.into_iter().find_map(of_trait).unwrap_or_default();
    let explained: BTreeSet<usize> =
        found.iter().flat_map(|incident| incident.rows.iter().copied()).collect();
    found.extend(bad_servers(rows, by_server, &explained, thresholds));
    found
}

/// Connections with something in common: how many, and which of them are bad.
#[derive(Default)]
struct Share {
    count: usize,
    bad: Vec<usize>,
}

fn shares<K: Hash + Ord + Copy>(rows: &[Row], key: impl Fn(&Row) -> K) -> BTreeMap<K, Share> {
    let groups = group(rows, 1, |row| Some(key(row))).into_iter();
    let share = |(key, rows_of_key): (K, Vec<usize>)| {
        let count = rows_of_key.len();
        let bad = rows_of_key.into_iter().filter(|index| rows.get(*index).is_some_and(Row::is_bad));
        (key, Share { count, bad: bad.collect() })
    };
    groups.map(share).collect()
}

impl Share {
    fn part(&self) -> f64 {
        self.bad.len() as f64 / self.count.max(1) as f64
    }

    /// Whether it is bad beside so many others, of which so many are bad.
    fn is_exceptional(&self, others: usize, others_bad: usize, thresholds: &Thresholds) -> bool {
        let elsewhere = others_bad as f64 / others.max(1) as f64;
        self.count >= thresholds.backend_connections
            && others >= thresholds.backend_connections
            && self.bad.len() >= thresholds.backend_failures
            && self.part() >= thresholds.backend_times * elsewhere.max(thresholds.backend_others_share)
    }
}

fn bad_servers(
    rows: &[Row],
    by_server: BTreeMap<Endpoint, Share>,
    explained: &BTreeSet<usize>,
    thresholds: &Thresholds,
) -> Vec<Incident> {
    let all_bad: usize = by_server.values().map(|share| share.bad.len()).sum();
    let mut found = Vec::new();
    for (server, share) in by_server {
        let by_trait = share.bad.iter().filter(|index| explained.contains(index)).count();
        let others = rows.len() - share.count;
        if share.is_exceptional(others, all_bad - share.bad.len(), thresholds)
            && (by_trait as f64) < thresholds.trait_share * share.bad.len() as f64
        {
            let values = vec![
                ("server", Fact::from(server.to_string())),
                ("count", Fact::Count(share.bad.len() as u64)),
                ("share", Fact::from(format!("{:.0} %", share.part() * 100.0))),
            ];
            found.push(Incident { finding: finding("one-backend-bad", 85, values), rows: share.bad });
        }
    }
    found
}

/// Values of a trait whose connections fail more often than others on the same servers.
fn bad_traits(
    rows: &[Row],
    by_server: &BTreeMap<Endpoint, Share>,
    names: &Names,
    (kind, of): (&'static str, Trait),
    thresholds: &Thresholds,
) -> Vec<Incident> {
    let mut by_value: BTreeMap<u64, BTreeMap<Endpoint, Share>> = BTreeMap::new();
    for ((value, server), share) in shares(rows, |row| (of(row), row.server)) {
        by_value.entry(value).or_default().insert(server, share);
    }
    let mut found = Vec::new();
    for (value, by_own_server) in by_value {
        let mut all = Share::default();
        let mut beside = (0, 0);
        for (server, share) in by_own_server {
            if let Some(of_server) = by_server.get(&server) {
                beside.0 += of_server.count - share.count;
                beside.1 += of_server.bad.len() - share.bad.len();
            }
            all.count += share.count;
            all.bad.extend(share.bad);
        }
        let Some(name) = names.get(value) else { continue };
        if all.is_exceptional(beside.0, beside.1, thresholds) {
            let values = vec![
                ("kind", Fact::from(kind)),
                ("name", Fact::Wire(name.clone())),
                ("count", Fact::Count(all.bad.len() as u64)),
                ("share", Fact::from(format!("{:.0} %", all.part() * 100.0))),
            ];
            let finding = finding("one-path-or-protocol", 80, values);
            found.push(Incident { finding, rows: super::bursts::sorted(all.bad) });
        }
    }
    found
}
