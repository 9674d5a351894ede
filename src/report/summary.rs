use std::collections::BTreeMap;

use super::found::{of_capture, sort};
use super::{
    Concerns, Connection, Report, ReportFinding, SummaryBuilder, SummaryOptions, TimelineStep, Totals,
};
use crate::base::{PerSide, WireText};
use crate::catalogue::Reading;
use crate::connection::{Limit, Outcome};
use crate::decode::Endpoint;
use crate::diagnose::{Judge, Surroundings};
use crate::websocket::CloseCode;

/// Sums over connections, and the worst of them: all that a report for a person needs.
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
    /// Connections of which something could not be known, by what.
    pub limits: BTreeMap<Limit, u64>,
    /// What rules concluded about one or many connections: incidents first, then the most important.
    pub findings: Vec<ReportFinding>,
    /// What other connections say about single ones.
    pub concerns: Concerns,
    /// Connections that incidents were not looked for among, because there were too many.
    pub not_in_incidents: u64,
    /// Connections that ended badly: broken, closed by a code that reports a fault or after a violation, or in
    /// a way that the capture cannot tell.
    pub bad: u64,
    /// The worst of these, worst first, in each degree by first packet; as many as were
    /// [asked for](SummaryOptions::worst).
    pub worst: Vec<Connection>,
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
    /// What brings the code about, as far as connections show it: index into the entry's
    /// [triggers](crate::catalogue::CodeEntry::triggers) and how many connections fit, by falling number.
    pub triggers: Vec<(usize, u64)>,
    /// Code books that explain the code, by falling number of connections.
    pub books: Vec<BookUse>,
    /// The reasons that came with it in the Close frames that began the end, and how often each did.
    pub reasons: BTreeMap<WireText, u64>,
}

/// A code book's reading of a code over all connections.
#[derive(Clone, Debug, PartialEq)]
pub struct BookUse {
    /// The book, its code, and what chose it.
    pub reading: Reading,
    /// Connections of which it explains the close code.
    pub connections: u64,
}

/// One server over all connections.
#[derive(Clone, Debug, PartialEq)]
pub struct ServerCount {
    /// Its address.
    pub server: Endpoint,
    /// The commonest host name asked for; the smallest where several are equally common. `None` if there was
    /// none, or more than [`HOSTS_PER_SERVER`](crate::base::limits::HOSTS_PER_SERVER).
    pub host: Option<String>,
    /// Connections by outcome.
    pub outcomes: BTreeMap<Outcome, u64>,
    /// Connections by close code.
    pub codes: BTreeMap<CloseCode, u64>,
    /// Connections.
    pub connections: u64,
}

impl Summary {
    /// Sums up a report's connections as they are there, and keeps all that ended
    /// badly.
    pub fn of(report: &Report) -> Self {
        let options = SummaryOptions { worst: usize::MAX, show_secrets: true, judge: report.judge.clone() };
        let mut builder = SummaryBuilder::new(options);
        for connection in report.connections.iter() {
            builder.add_connection(&connection);
        }
        let mut summary = builder.finish();
        summary.add_totals(&report.totals, &report.judge);
        summary
    }

    /// Adds what the capture holds beside connections.
    pub fn add_totals(&mut self, totals: &Totals, judge: &Judge) {
        let around = Surroundings {
            refused_flows: totals.refused_flows,
            unanswered_flows: totals.unanswered_flows,
            unreachable_flows: totals.unreachable_flows,
            duplicate_packets: totals.duplicate_packets,
        };
        self.findings.extend(of_capture(around, judge));
        sort(&mut self.findings);
    }

    /// How many connections there are.
    pub fn connections(&self) -> u64 {
        self.outcomes.values().sum()
    }
}

impl ServerCount {
    /// Connections that ended badly: abnormal or failed.
    pub fn ended_badly(&self) -> u64 {
        [Outcome::Abnormal, Outcome::Failed].iter().filter_map(|outcome| self.outcomes.get(outcome)).sum()
    }
}
