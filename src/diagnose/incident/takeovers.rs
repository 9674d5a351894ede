//! One client identity on several connections: sessions that push each other out, and clients that change their
//! network. Who a client is, is told by the whole target of its request.

use std::collections::BTreeSet;

use super::groups::group;
use super::row::Row;
use super::{Incident, finding};
use crate::catalogue::Thresholds;
use crate::connection::Ending;
use crate::decode::Endpoint;
use crate::diagnose::Judge;
use crate::diagnose::finding::Fact;

pub(super) fn conclude(rows: &[Row], judge: &Judge) -> Vec<Incident> {
    let thresholds = judge.knowledge().thresholds();
    let identity = |row: &Row| row.opened.filter(|_| row.target != 0).map(|_| (row.server, row.target));
    let by_identity = group(rows, 2, identity);
    let mut found: Vec<Incident> = Vec::new();
    let mut switched: Vec<usize> = Vec::new();
    for ((server, _), members) in &by_identity {
        found.extend(takeover(rows, *server, members, thresholds));
        if let [old, new] = members.as_slice()
            && is_switch(rows, *old, *new, thresholds)
        {
            switched.push(*old);
        }
    }
    if !switched.is_empty() {
        let values = vec![("count", Fact::Count(switched.len() as u64))];
        let rows = super::bursts::sorted(switched);
        found.push(Incident { finding: finding("network-switch", 70, values), rows });
    }
    found
}

/// Whether each new session makes the server end the one before it. A target that more than two share at a time names
/// no single client.
fn takeover(rows: &[Row], server: Endpoint, members: &[usize], thresholds: &Thresholds) -> Option<Incident> {
    let mut pushed: BTreeSet<usize> = BTreeSet::new();
    let mut clients = BTreeSet::new();
    for (place, two) in members.windows(2).enumerate() {
        let &[old, new] = two else { continue };
        let (old_row, new_row, next) = (rows.get(old)?, rows.get(new)?, members.get(place + 2));
        if next.is_some_and(|next| rows.get(*next).is_some_and(|next| next.first_ms() < old_row.end_ms())) {
            return None;
        }
        let wait = old_row.end_ms() - new_row.opened_ms()?;
        if old_row.by_server() && (0.0..=thresholds.takeover_ms).contains(&wait) {
            pushed.insert(old);
            clients.extend([old_row.client_ip(), new_row.client_ip()]);
        }
    }
    if pushed.len() < thresholds.takeovers || pushed.len() * 2 < members.len() {
        return None;
    }
    let values = vec![
        ("count", Fact::Count(pushed.len() as u64)),
        ("clients", Fact::Count(clients.len() as u64)),
        ("server", Fact::from(server.to_string())),
    ];
    Some(Incident { finding: finding("session-takeover", 85, values), rows: pushed.into_iter().collect() })
}

/// Whether a client fell silent on the one and went on with the other, from another address.
fn is_switch(rows: &[Row], old: usize, new: usize, thresholds: &Thresholds) -> bool {
    let (Some(old), Some(new)) = (rows.get(old), rows.get(new)) else { return false };
    let Some(last) = old.last_of_client else { return false };
    let wait = new.first.time.millis_since(last.time);
    // The server may have given it up by itself later.
    let fell_silent = old.ending == Ending::Silent || (old.by_server() && old.server_unanswered);
    fell_silent
        && old.has_query
        && old.agent == new.agent
        && old.client_ip() != new.client_ip()
        && (0.0..=thresholds.network_switch_ms).contains(&wait)
}
