//! Two TCP connections that are the legs of one session through a proxy: both upgrades carry the same
//! `Sec-WebSocket-Key`, which proxies pass on.

use std::collections::BTreeMap;

use super::row::Row;
use super::{Incident, finding};
use crate::base::Side;
use crate::connection::Outcome;
use crate::diagnose::Judge;
use crate::diagnose::finding::{Fact, Finding};

/// The two legs of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Legs {
    /// The leg between client and proxy.
    pub client: usize,
    /// The leg between proxy and server.
    pub upstream: usize,
}

/// Pairs of rows that are legs of one session.
pub fn legs(rows: &[Row], judge: &Judge) -> Vec<Legs> {
    let request_ms = judge.knowledge().thresholds().legs_request_ms;
    let mut by_key: BTreeMap<u64, Vec<usize>> = BTreeMap::new();
    for (index, row) in rows.iter().enumerate() {
        if let Some(key) = row.key_digest {
            by_key.entry(key).or_default().push(index);
        }
    }
    // A key that more than two connections have is one that a program was written with.
    let pairs = by_key.into_values().filter_map(|of_key| <[usize; 2]>::try_from(of_key).ok());
    let mut found: Vec<Legs> = pairs.filter_map(|[a, b]| pair(rows, a, b, request_ms)).collect();
    found.sort_by_key(|legs| legs.client);
    found
}

fn pair(rows: &[Row], a: usize, b: usize, request_ms: f64) -> Option<Legs> {
    let (one, other) = (&rows[a], &rows[b]);
    let apart = (one.request_ms()? - other.request_ms()?).abs();
    let other_ends = one.server != other.server;
    let (first, second) = if one.request_ms()? <= other.request_ms()? { (a, b) } else { (b, a) };
    let overlaps = rows[second].first_ms() <= rows[first].end_ms() + request_ms;
    (other_ends && apart <= request_ms && overlaps).then_some(Legs { client: first, upstream: second })
}

/// What each pair of legs shows, put together by rule.
pub(super) fn conclude(rows: &[Row], all: &[Legs], judge: &Judge) -> Vec<Incident> {
    let mut by_rule: BTreeMap<(&'static str, String), (Finding, Vec<usize>)> = BTreeMap::new();
    for legs in all {
        let found = of_pair(&rows[legs.client], &rows[legs.upstream], judge);
        let (_, members) =
            by_rule.entry((found.rule, found.case.clone())).or_insert_with(|| (found, Vec::new()));
        members.extend([legs.client, legs.upstream]);
    }
    let incident = |(finding, rows)| Incident { finding, rows: super::bursts::sorted(rows) };
    by_rule.into_values().map(incident).collect()
}

fn of_pair(client: &Row, upstream: &Row, judge: &Judge) -> Finding {
    let code = |row: &Row| row.first_code.map(|code| code.to_string()).unwrap_or_default();
    if client.outcome == Outcome::Failed && upstream.outcome != Outcome::Clean {
        let status = client.status.map(|status| status.to_string()).unwrap_or_default();
        let found = finding("hop-upstream-failed", 92, vec![("status", Fact::from(status.clone()))]);
        return Finding { case: status, ..found };
    }
    for from in Side::BOTH {
        let (source, target) = if from == Side::Server { (upstream, client) } else { (client, upstream) };
        let (Some(sent), passed) = (source.sent_close[from], target.sent_close[from]) else { continue };
        let values = vec![("code", Fact::from(sent.to_string()))];
        match passed {
            None if target.without_close() => {
                return Finding { case: sent.to_string(), ..finding("hop-eats-close", 96, values) };
            }
            Some(other) if other != sent => {
                let mut values = values;
                values.push(("other", Fact::from(other.to_string())));
                let case = format!("{sent} {other}");
                return Finding { case, ..finding("hop-rewrites-close", 96, values) };
            }
            _ => {}
        }
    }
    let ended = |row: &Row| row.ended_by.filter(|_| row.without_close());
    match (ended(client), ended(upstream)) {
        (Some(Side::Server), Some(Side::Client))
            if (client.end_ms() - upstream.end_ms()).abs() <= judge.knowledge().thresholds().legs_end_ms =>
        {
            finding("hop-ends-first", 92, Vec::new())
        }
        (Some(Side::Server), Some(Side::Server)) => finding("upstream-ended-first", 94, Vec::new()),
        (Some(Side::Client), Some(Side::Client)) => finding("client-ended-first", 94, Vec::new()),
        _ => Finding { case: code(client), ..finding("two-legs-stitched", 95, Vec::new()) },
    }
}
