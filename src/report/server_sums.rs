use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::ServerCount;
use super::host_names::HostNames;
use super::outcome_counts::OutcomeCounts;
use crate::connection::ConnectionRecord;
use crate::decode::Endpoint;
use crate::websocket::CloseCode;

/// What is counted of one server.
#[derive(Clone, Debug, Default)]
pub(super) struct ServerSums {
    hosts: HostNames,
    outcomes: OutcomeCounts,
    codes: BTreeMap<CloseCode, u64>,
}

impl ServerSums {
    pub(super) fn add(&mut self, record: &ConnectionRecord, show_secrets: bool) {
        self.hosts.add(record, show_secrets);
        self.outcomes.add(record.outcome);
        if let Some(code) = record.close_code {
            *self.codes.entry(code).or_default() += 1;
        }
    }

    pub(super) fn merge(&mut self, other: Self) {
        self.hosts.merge(other.hosts);
        self.outcomes.merge(other.outcomes);
        for (code, count) in other.codes {
            *self.codes.entry(code).or_default() += count;
        }
    }

    /// In the order of [`Summary::servers`](super::Summary::servers).
    pub(super) fn told(servers: impl IntoIterator<Item = (Endpoint, Self)>) -> Vec<ServerCount> {
        let mut counts: Vec<_> = servers
            .into_iter()
            .map(|(server, sums)| ServerCount {
                server,
                host: sums.hosts.commonest(),
                outcomes: sums.outcomes.to_map(),
                codes: sums.codes,
                connections: sums.outcomes.total(),
            })
            .collect();
        counts.sort_by_key(|count| (Reverse(count.ended_badly()), Reverse(count.connections), count.server));
        counts
    }
}
