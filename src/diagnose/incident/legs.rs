//! Two TCP connections that are the legs of one session through a proxy. Most proxies pass the `Sec-WebSocket-Key` on;
//! of one that speaks WebSocket itself, or HTTP/2 on one side, address, time, path and traffic tell.

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;

use ahash::RandomState;
use hashbrown::{HashMap, HashSet};

use super::row::Row;
use crate::base::Side;
use crate::catalogue::Thresholds;
use crate::diagnose::Judge;

/// Connections that a proxy began meanwhile and that are looked at: with more, it cannot be told which of them is the
/// client's.
const CANDIDATES: usize = 32;

/// How sure legs without the same key are, in percent: named by a PROXY header, or told by address, time and traffic.
const NAMED: u8 = 95;
const ALIKE: u8 = 75;

/// The two legs of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Legs {
    /// The leg between client and proxy.
    pub client: usize,
    /// The leg between proxy and server.
    pub upstream: usize,
    /// How sure it is that they are one session, in percent.
    pub confidence: u8,
    /// What tells it.
    pub basis: LegBasis,
}

/// What tells that two connections are legs of one session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LegBasis {
    /// The same `Sec-WebSocket-Key`.
    Key,
    /// A PROXY header on the one names the client of the other.
    ProxyHeader,
    /// Address, time, path and bytes.
    Traffic,
}

impl LegBasis {
    /// Its name in data.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Key => "key",
            Self::ProxyHeader => "proxy_header",
            Self::Traffic => "traffic",
        }
    }
}

/// Pairs of rows that are legs of one session, by the client's leg.
pub fn legs(rows: &[Row], judge: &Judge) -> Vec<Legs> {
    let thresholds = judge.knowledge().thresholds();
    let mut found = by_key(rows, thresholds.legs_request_ms);
    let paired: BTreeSet<usize> = found.iter().flat_map(|legs| [legs.client, legs.upstream]).collect();
    found.extend(without_key(rows, &paired, thresholds));
    found.sort_by_key(|legs| legs.client);
    found
}

fn by_key(rows: &[Row], request_ms: f64) -> Vec<Legs> {
    let mut by_key: HashMap<u64, (usize, Option<usize>, usize), RandomState> = HashMap::default();
    for (index, row) in rows.iter().enumerate() {
        let Some(key) = row.key_digest else { continue };
        let (_, second, count) = by_key.entry(key).or_insert((index, None, 0));
        *count += 1;
        if *count == 2 {
            *second = Some(index);
        }
    }
    // A key that more than two connections have is one that a program was written with.
    let pairs = by_key.into_values().filter(|(.., count)| *count == 2);
    pairs.filter_map(|(first, second, _)| pair(rows, first, second?, request_ms)).collect()
}

fn pair(rows: &[Row], a: usize, b: usize, request_ms: f64) -> Option<Legs> {
    let (one, other) = (rows.get(a)?, rows.get(b)?);
    let apart = (one.request_ms()? - other.request_ms()?).abs();
    let other_ends = one.server != other.server;
    let (first, second) = if one.request_ms()? <= other.request_ms()? { (a, b) } else { (b, a) };
    let overlaps = rows.get(second)?.first_ms() <= rows.get(first)?.end_ms() + request_ms;
    (other_ends && apart <= request_ms && overlaps).then_some(Legs {
        client: first,
        upstream: second,
        confidence: 100,
        basis: LegBasis::Key,
    })
}

/// Legs among the rows that have no partner yet: a proxy began the one when a client of it asked on the other.
fn without_key(rows: &[Row], paired: &BTreeSet<usize>, thresholds: &Thresholds) -> Vec<Legs> {
    // Only a client that is a server too may be a proxy.
    let servers: HashSet<IpAddr, RandomState> = rows.iter().map(|row| row.server.ip).collect();
    let mut by_client: BTreeMap<IpAddr, Vec<(f64, usize)>> = BTreeMap::new();
    for (index, row) in rows.iter().enumerate() {
        if servers.contains(&row.client_ip()) && !paired.contains(&index) {
            by_client
                .entry(row.client_ip())
                .or_default()
                .extend(row.request_ms().map(|request| (request, index)));
        }
    }
    if by_client.is_empty() {
        return Vec::new();
    }
    by_client.values_mut().for_each(|requests| requests.sort_by(|a, b| a.0.total_cmp(&b.0)));

    let mut found: Vec<Legs> = Vec::new();
    let mut taken: BTreeMap<usize, usize> = BTreeMap::new();
    for (index, row) in rows.iter().enumerate().filter(|(index, _)| !paired.contains(index)) {
        let Some(requests) = by_client.get(&row.server.ip) else { continue };
        let (Some(asked), Some(answered)) = (row.request_ms(), row.answered_ms()) else { continue };
        let from = requests.partition_point(|(request, _)| *request < asked);
        let until = requests.partition_point(|(request, _)| *request <= answered + thresholds.legs_begin_ms);
        let meanwhile = requests.get(from..until).unwrap_or_default();
        if meanwhile.len() > CANDIDATES {
            continue;
        }
        let basis = |other: usize| {
            Some((other, alike(row, rows.get(other).filter(|_| other != index)?, thresholds)?))
        };
        let mut candidates: Vec<(usize, LegBasis)> =
            meanwhile.iter().filter_map(|(_, other)| basis(*other)).collect();
        // What a header says outweighs what looks alike.
        if candidates.iter().any(|(_, basis)| *basis == LegBasis::ProxyHeader) {
            candidates.retain(|(_, basis)| *basis == LegBasis::ProxyHeader);
        }
        if let [(upstream, basis)] = candidates.as_slice() {
            let confidence = if *basis == LegBasis::ProxyHeader { NAMED } else { ALIKE };
            *taken.entry(*upstream).or_default() += 1;
            found.push(Legs { client: index, upstream: *upstream, confidence, basis: *basis });
        }
    }
    found.retain(|legs| taken.get(&legs.upstream) == Some(&1));
    // In a chain of proxies each leg is told of with the next one only.
    let clients: BTreeSet<usize> = found.iter().map(|legs| legs.client).collect();
    found.retain(|legs| !clients.contains(&legs.upstream));
    found
}

/// What tells that `upstream` carries on what `client` brings.
fn alike(client: &Row, upstream: &Row, thresholds: &Thresholds) -> Option<LegBasis> {
    if client.server == upstream.server {
        return None;
    }
    if let Some(named) = upstream.proxied_client {
        return (named == client.client).then_some(LegBasis::ProxyHeader);
    }
    // Two keys that differ are two sessions, unless the proxy makes its own; then the bytes must tell.
    let bytes = Side::BOTH.map(|side| (client.payload_bytes[side], upstream.payload_bytes[side]));
    let same_bytes = bytes.iter().all(|(one, other)| one == other) && bytes.iter().any(|(one, _)| *one > 0);
    let same_path = client.path != 0 && client.path == upstream.path;
    let ends_alike = (client.end_ms() - upstream.end_ms()).abs() <= thresholds.legs_apart_ms;
    let opened = client.opened.is_some() && upstream.opened.is_some();
    (same_bytes && same_path && opened && ends_alike).then_some(LegBasis::Traffic)
}
