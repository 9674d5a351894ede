//! Rows by what they have in common.

use std::hash::Hash;

use ahash::RandomState;
use hashbrown::HashMap;

use super::row::Row;
use crate::decode::Endpoint;

/// Rows by server; a capture has many rows and few of these.
pub(super) type ByServer = Vec<(Endpoint, Vec<usize>)>;

/// Indices of the rows that have a key, by it, in the order of the keys; those of one key in the order of the rows. Keys
/// that fewer than `least` rows have are left out.
pub(super) fn group<K: Hash + Ord + Copy>(
    rows: &[Row],
    least: usize,
    key: impl Fn(&Row) -> Option<K>,
) -> Vec<(K, Vec<usize>)> {
    let mut groups: HashMap<K, Vec<usize>, RandomState> = HashMap::default();
    for (index, row) in rows.iter().enumerate() {
        if let Some(key) = key(row) {
            groups.entry(key).or_default().push(index);
        }
    }
    let mut groups: Vec<(K, Vec<usize>)> =
        groups.into_iter().filter(|(_, group)| group.len() >= least).collect();
    groups.sort_unstable_by_key(|(key, _)| *key);
    groups
}

/// Rows by server.
pub(super) fn by_server(rows: &[Row]) -> ByServer {
    group(rows, 1, |row| Some(row.server))
}
