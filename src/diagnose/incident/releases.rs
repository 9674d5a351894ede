//! What a change of the servers shows beside a burst: a new program behind the same address, a server that was taken
//! out of rotation, a restart that only clients without a proxy were told of.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::net::IpAddr;

use super::bursts::{Burst, sorted};
use super::groups::ByServer;
use super::names::Names;
use super::row::Row;
use super::{Incident, finding};
use crate::base::Side;
use crate::catalogue::Thresholds;
use crate::decode::Endpoint;
use crate::diagnose::Judge;
use crate::diagnose::finding::Fact;

/// Servers that are looked at for balancers that left them, those with most connections: for each, all rows may be read.
const SERVERS: usize = 64;

pub(super) fn conclude(
    rows: &[Row],
    by_server: &ByServer,
    names: &Names,
    bursts: &[Burst],
    events: &[&Burst],
    judge: &Judge,
) -> Vec<Incident> {
    let thresholds = judge.knowledge().thresholds();
    let mut found: Vec<Incident> = Vec::new();
    found.extend(events.iter().filter_map(|burst| new_program(rows, names, burst, thresholds)));
    found.extend(deregistered(rows, by_server, thresholds));
    found.extend(hidden_restart(rows, bursts, thresholds));
    found
}

/// Whether the server's program is another one after the burst than all the time before.
fn new_program(rows: &[Row], names: &Names, burst: &Burst, thresholds: &Thresholds) -> Option<Incident> {
    let of_server = || rows.iter().filter(|row| row.server == burst.server && row.software != 0);
    let before: Vec<u64> = of_server()
        .filter(|row| row.answered_ms().is_some_and(|answered| answered <= burst.start_ms))
        .map(|row| row.software)
        .collect();
    let after: Vec<u64> =
        of_server().filter(|row| row.first_ms() >= burst.start_ms).map(|row| row.software).collect();
    let (old, new) = (only(&before)?, only(&after)?);
    if old == new
        || before.len() < thresholds.release_connections
        || after.len() < thresholds.release_connections
    {
        return None;
    }
    let values = vec![
        ("count", Fact::Count(burst.rows.len() as u64)),
        ("server", Fact::from(burst.server.to_string())),
        ("before", Fact::Wire(names.get(old)?.clone())),
        ("after", Fact::Wire(names.get(new)?.clone())),
    ];
    Some(Incident { finding: finding("deploy-correlated-errors", 85, values), rows: burst.rows.clone() })
}

/// The value that all of them have.
fn only(values: &[u64]) -> Option<u64> {
    let first = values.first()?;
    values.iter().all(|value| value == first).then_some(*first)
}

/// Servers whose clients, a few balancers, leave together without a Close and from then on go to others only.
fn deregistered(rows: &[Row], by_server: &ByServer, thresholds: &Thresholds) -> Vec<Incident> {
    // Who leaves one server has another one to go to.
    if by_server.len() < 2 {
        return Vec::new();
    }
    let mut largest: Vec<&(Endpoint, Vec<usize>)> = by_server.iter().collect();
    largest.sort_by_key(|(server, members)| (Reverse(members.len()), *server));
    largest.truncate(SERVERS);
    largest
        .iter()
        .filter_map(|(server, members)| deregistration(rows, *server, members, thresholds))
        .collect()
}

fn deregistration(
    rows: &[Row],
    server: Endpoint,
    members: &[usize],
    thresholds: &Thresholds,
) -> Option<Incident> {
    let of = |index: &usize| rows.get(*index);
    let is_left = |row: &Row| row.is_over() && row.without_close() && row.ended_by == Some(Side::Client);
    let mut left: Vec<usize> =
        members.iter().copied().filter(|index| of(index).is_some_and(is_left)).collect();
    left.sort_unstable_by_key(|index| (rows[*index].end.time, *index));
    // The last ones: whoever is out of rotation has none behind them.
    let end = rows.get(*left.last()?)?.end_ms();
    let together =
        left.split_off(left.partition_point(|index| rows[*index].end_ms() < end - thresholds.burst_ms));
    let start = rows.get(*together.first()?)?.end_ms();
    let balancers: BTreeSet<IpAddr> = together.iter().filter_map(of).map(Row::client_ip).collect();
    let open = members
        .iter()
        .filter_map(of)
        .filter(|row| row.opened_ms().is_some_and(|opened| opened <= start) && row.end_ms() >= start)
        .count();
    let since = members.iter().filter_map(of).filter_map(Row::opened_ms).fold(f64::INFINITY, f64::min);
    let comes_back = members.iter().filter_map(of).any(|row| row.first_ms() >= start);
    let elsewhere = rows.iter().filter(|row| {
        row.server != server
            && balancers.contains(&row.client_ip())
            && row.opened_ms().is_some_and(|opened| opened >= start)
    });
    let is_one = together.len() >= thresholds.burst_connections
        && together.len() as f64 >= thresholds.burst_alike_share * open as f64
        && balancers.len() <= thresholds.balancer_addresses
        && start - since >= thresholds.balancer_rotation_ms
        && !comes_back
        && elsewhere.take(thresholds.balancer_elsewhere).count() == thresholds.balancer_elsewhere;
    is_one.then(|| {
        let values = vec![
            ("count", Fact::Count(together.len() as u64)),
            ("server", Fact::from(server.to_string())),
            ("duration", Fact::Millis(end - start)),
        ];
        Incident { finding: finding("lb-deregistration", 75, values), rows: sorted(together) }
    })
}

/// Bursts without a Close at the moment in which a server said goodbye to others: what stands between dropped the Close.
fn hidden_restart(rows: &[Row], bursts: &[Burst], thresholds: &Thresholds) -> Option<Incident> {
    let share = |burst: &Burst, test: fn(&Row) -> bool| {
        let fitting = burst.rows.iter().filter(|index| rows.get(**index).is_some_and(test));
        fitting.count() as f64 >= thresholds.burst_alike_share * burst.rows.len() as f64
    };
    let said = |row: &Row| row.initiator == Some(Side::Server) && matches!(row.first_code, Some(1001 | 1012));
    let told = bursts.iter().filter(|burst| share(burst, said));
    let mut hidden: Vec<usize> = Vec::new();
    let mut code = None;
    for told in told {
        let at_once = |burst: &&Burst| {
            burst.server != told.server
                && share(burst, Row::without_close)
                && share(burst, |row| row.by_proxy)
                && (burst.start_ms - told.start_ms).abs() <= thresholds.burst_ms
        };
        for burst in bursts.iter().filter(at_once) {
            hidden.extend(&burst.rows);
            code = code.or(told.rows.first().and_then(|row| rows.get(*row)?.first_code));
        }
    }
    let (code, rows) = (code?, BTreeSet::from_iter(hidden));
    let values = vec![("count", Fact::Count(rows.len() as u64)), ("code", Fact::from(code.to_string()))];
    Some(Incident { finding: finding("code-mix-by-hop", 85, values), rows: rows.into_iter().collect() })
}
