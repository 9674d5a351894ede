use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::Report;
use super::host::host_name;
use super::timeline::{Timeline, TimelineStep, every_outcome};
use crate::base::limits::{HOST_NAME_BYTES, HOSTS_PER_SERVER};
use crate::base::{PerSide, Side};
use crate::connection::{ConnectionRecord, Outcome};
use crate::decode::Endpoint;
use crate::websocket::CloseCode;

/// Sums over the connections of a report.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Summary {
    /// Connections by outcome; every outcome is there.
    pub outcomes: BTreeMap<Outcome, u64>,
    /// Close codes of connections and what applications were told, by falling number of connections, then by
    /// code.
    pub codes: Vec<CodeCount>,
    /// Servers, by falling number of connections that ended badly, then of connections, then by address.
    pub servers: Vec<ServerCount>,
    /// The span of the connections cut into equal steps of a round length, at most 60, that begin at round
    /// times; empty without connections.
    pub timeline: Vec<TimelineStep>,
}

/// One close code over all connections.
#[derive(Clone, Debug, PartialEq)]
pub struct CodeCount {
    /// The code.
    pub code: CloseCode,
    /// Connections with it as their close code.
    pub connections: u64,
    /// Their share of the connections that have a close code, from 0 to 1.
    pub share: f64,
    /// Who started the end: the side with the first Close frame.
    pub started_by: PerSide<u64>,
    /// Connections with this code that nobody's Close frame started.
    pub started_by_nobody: u64,
    /// Over all connections: on how many each side's application was told this code.
    pub seen_by: PerSide<u64>,
}

/// One server over all connections.
#[derive(Clone, Debug, PartialEq)]
pub struct ServerCount {
    /// Its address.
    pub server: Endpoint,
    /// The commonest host name asked for; the smallest where several are equally common. `None` if there was
    /// none, or more than [`HOSTS_PER_SERVER`].
    pub host: Option<String>,
    /// Connections by outcome.
    pub outcomes: BTreeMap<Outcome, u64>,
    /// Connections by close code.
    pub codes: BTreeMap<CloseCode, u64>,
    /// Connections.
    pub connections: u64,
}

impl Summary {
    /// Sums up a report's connections.
    pub fn of(report: &Report) -> Self {
        let mut builder = SummaryBuilder::default();
        for connection in &report.connections {
            builder.add(&connection.record);
        }
        builder.finish()
    }
}

/// Makes a [`Summary`] of connections that come one at a time, in any order, and keeps none of them.
#[derive(Clone, Debug, Default)]
pub struct SummaryBuilder {
    outcomes: BTreeMap<Outcome, u64>,
    codes: BTreeMap<CloseCode, CodeSums>,
    servers: BTreeMap<Endpoint, ServerSums>,
    timeline: Timeline,
}

#[derive(Clone, Debug, Default)]
struct CodeSums {
    connections: u64,
    started_by: PerSide<u64>,
    started_by_nobody: u64,
    seen_by: PerSide<u64>,
}

#[derive(Clone, Debug, Default)]
struct ServerSums {
    hosts: HostNames,
    outcomes: BTreeMap<Outcome, u64>,
    codes: BTreeMap<CloseCode, u64>,
    connections: u64,
}

impl SummaryBuilder {
    /// Counts a connection.
    pub fn add(&mut self, record: &ConnectionRecord) {
        *self.outcomes.entry(record.outcome).or_default() += 1;
        if let Some(code) = record.close_code {
            let sums = self.codes.entry(code).or_default();
            sums.connections += 1;
            match record.initiator {
                Some(side) => sums.started_by[side] += 1,
                None => sums.started_by_nobody += 1,
            }
        }
        for side in Side::BOTH {
            if let Some(code) = record.saw[side].code {
                self.codes.entry(code).or_default().seen_by[side] += 1;
            }
        }
        self.servers.entry(record.server).or_default().add(record);
        self.timeline.add(record);
    }

    /// The sums over all that was counted.
    pub fn finish(self) -> Summary {
        Summary {
            outcomes: every_outcome(&self.outcomes),
            codes: code_counts(self.codes),
            servers: server_counts(self.servers),
            timeline: self.timeline.finish(),
        }
    }
}

impl ServerSums {
    fn add(&mut self, record: &ConnectionRecord) {
        self.hosts.add(record);
        *self.outcomes.entry(record.outcome).or_default() += 1;
        if let Some(code) = record.close_code {
            *self.codes.entry(code).or_default() += 1;
        }
        self.connections += 1;
    }
}

/// How often each host name was asked for. Beyond the cap all are forgotten, not only the later ones, so that
/// the order of connections cannot show.
#[derive(Clone, Debug)]
struct HostNames(Option<BTreeMap<String, u64>>);

impl Default for HostNames {
    fn default() -> Self {
        Self(Some(BTreeMap::new()))
    }
}

impl HostNames {
    fn add(&mut self, record: &ConnectionRecord) {
        let Some(names) = &mut self.0 else { return };
        let Some(name) = host_name(record).filter(|name| name.len() <= HOST_NAME_BYTES) else { return };
        *names.entry(name).or_default() += 1;
        if names.len() > HOSTS_PER_SERVER {
            self.0 = None;
        }
    }

    fn commonest(self) -> Option<String> {
        self.0?.into_iter().min_by_key(|(_, count)| Reverse(*count)).map(|(name, _)| name)
    }
}

fn code_counts(codes: BTreeMap<CloseCode, CodeSums>) -> Vec<CodeCount> {
    let with_code: u64 = codes.values().map(|sums| sums.connections).sum();
    let mut counts: Vec<_> = codes
        .into_iter()
        .map(|(code, sums)| CodeCount {
            code,
            connections: sums.connections,
            share: if with_code == 0 { 0.0 } else { sums.connections as f64 / with_code as f64 },
            started_by: sums.started_by,
            started_by_nobody: sums.started_by_nobody,
            seen_by: sums.seen_by,
        })
        .collect();
    counts.sort_by_key(|count| (Reverse(count.connections), count.code));
    counts
}

fn server_counts(servers: BTreeMap<Endpoint, ServerSums>) -> Vec<ServerCount> {
    let mut counts: Vec<_> = servers
        .into_iter()
        .map(|(server, sums)| ServerCount {
            server,
            host: sums.hosts.commonest(),
            outcomes: every_outcome(&sums.outcomes),
            codes: sums.codes,
            connections: sums.connections,
        })
        .collect();
    counts.sort_by_key(|count| (Reverse(count.ended_badly()), Reverse(count.connections), count.server));
    counts
}

impl ServerCount {
    /// Connections that ended badly: abnormal or failed.
    pub fn ended_badly(&self) -> u64 {
        [Outcome::Abnormal, Outcome::Failed].iter().filter_map(|outcome| self.outcomes.get(outcome)).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::fixture;

    fn sum_of(records: &[ConnectionRecord]) -> Summary {
        let mut builder = SummaryBuilder::default();
        records.iter().for_each(|record| builder.add(record));
        builder.finish()
    }

    #[test]
    fn codes_by_number_of_connections_with_who_started_and_what_each_side_saw() {
        let summary = Summary::of(&fixture::report());
        let rows: Vec<_> = summary.codes.iter().map(|row| (row.code.0, row.connections)).collect();
        assert_eq!(rows, [(1006, 2), (1000, 1), (1011, 1), (1001, 0)]);

        let share: f64 = summary.codes.iter().map(|row| row.share).sum();
        assert!((share - 1.0).abs() < 1e-9);
        let [abnormal, normal, error, away] = summary.codes.as_slice() else { panic!("four codes") };
        assert_eq!((abnormal.started_by_nobody, abnormal.seen_by), (2, PerSide { client: 2, server: 1 }));
        assert_eq!((normal.started_by, normal.share), (PerSide { client: 1, server: 0 }, 0.25));
        assert_eq!(error.started_by, PerSide { client: 0, server: 1 });
        assert_eq!(away.seen_by, PerSide { client: 0, server: 1 });
    }

    #[test]
    fn the_order_of_connections_does_not_show() {
        let mut records = fixture::records();
        let summary = sum_of(&records);
        for _ in 0..records.len() {
            records.rotate_left(1);
            assert_eq!(sum_of(&records), summary);
        }
        records.reverse();
        assert_eq!(sum_of(&records), summary);
        assert_eq!(summary.outcomes.len(), Outcome::ALL.len());
    }

    #[test]
    fn the_worst_server_comes_first_with_its_commonest_name() {
        let summary = Summary::of(&fixture::report());
        let [first, ..] = summary.servers.as_slice() else { panic!("no servers") };
        assert!(summary.servers.iter().all(|server| server.ended_badly() <= first.ended_badly()));
        assert_eq!(first.host.as_deref(), Some("chat.example.com"));
    }

    #[test]
    fn a_server_of_too_many_names_has_none() {
        let mut builder = SummaryBuilder::default();
        let mut record = fixture::clean();
        for number in 0..=HOSTS_PER_SERVER {
            if let Some(upgrade) = &mut record.upgrade {
                upgrade.host = Some(format!("tenant-{number}.example").as_str().into());
            }
            builder.add(&record);
        }
        assert_eq!(builder.finish().servers.first().map(|server| server.host.clone()), Some(None));
    }

    #[test]
    fn nothing_sums_up_to_zeros() {
        let summary = Summary::of(&Report::default());
        assert!(summary.outcomes.values().all(|count| *count == 0));
        assert!(summary.codes.is_empty() && summary.servers.is_empty() && summary.timeline.is_empty());
    }
}
