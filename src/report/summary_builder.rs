use std::cmp::Reverse;
use std::collections::BTreeMap;

use ahash::RandomState;
use hashbrown::HashMap;

use super::found::{FindingSums, of_capture, of_incidents, sort};
use super::outcome_counts::OutcomeCounts;
use super::redact::{masked_name, masked_text, redact};
use super::server_sums::ServerSums;
use super::timeline::Timeline;
use super::worst::{Trouble, Worst};
use super::{BookUse, CodeCount, Concerns, Connection, Summary, Totals};
use crate::base::{PerSide, Side, WireText};
use crate::catalogue::{self, Books, CodeEntry, Place};
use crate::connection::{ConnectionRecord, Limit};
use crate::decode::Endpoint;
use crate::diagnose::{Judge, Rows, Severity, Surroundings, incidents, legs};
use crate::websocket::CloseCode;

/// What the caller decides about a summary.
#[derive(Clone, Debug)]
pub struct SummaryOptions {
    /// Connections that ended badly and are kept at most.
    pub worst: usize,
    /// Whether secrets stay in what is kept, as if the records had not been [masked](super::redact()).
    pub show_secrets: bool,
    /// The rules, and what explains the codes that applications define.
    pub judge: Judge,
}

/// Makes a [`Summary`] of connections that come one at a time, in any order, and keeps only the worst of them.
#[derive(Clone, Debug)]
pub struct SummaryBuilder {
    show_secrets: bool,
    judge: Judge,
    outcomes: OutcomeCounts,
    findings: FindingSums,
    rows: Rows,
    codes: HashMap<CloseCode, CodeSums, RandomState>,
    /// By the code that they came with; as they were on the wire, so that only what is told has to be masked.
    reasons: HashMap<CloseCode, HashMap<WireText, u64, RandomState>, RandomState>,
    servers: HashMap<Endpoint, ServerSums, RandomState>,
    timeline: Timeline,
    limits: BTreeMap<Limit, u64>,
    worst: Worst,
}

#[derive(Clone, Debug)]
struct CodeSums {
    entry: &'static CodeEntry,
    connections: u64,
    started_by: PerSide<u64>,
    started_by_nobody: u64,
    seen_by: PerSide<u64>,
    /// Connections that fit, by trigger of the entry.
    triggers: Box<[u64]>,
    books: BTreeMap<Place, u64>,
}

impl SummaryBuilder {
    /// Starts with nothing.
    pub fn new(options: SummaryOptions) -> Self {
        Self {
            show_secrets: options.show_secrets,
            judge: options.judge,
            findings: FindingSums::default(),
            rows: Rows::default(),
            outcomes: OutcomeCounts::default(),
            codes: HashMap::default(),
            reasons: HashMap::default(),
            servers: HashMap::default(),
            timeline: Timeline::default(),
            limits: BTreeMap::new(),
            worst: Worst::new(options.worst),
        }
    }

    /// Counts a connection of which nothing is concluded.
    pub fn add(&mut self, record: &ConnectionRecord) {
        self.count(record, || Connection::from(record.clone()));
    }

    /// Counts a connection.
    pub fn add_connection(&mut self, connection: &Connection) {
        self.count(&connection.record, || connection.clone());
    }

    fn count(&mut self, record: &ConnectionRecord, make: impl FnOnce() -> Connection) {
        self.outcomes.add(record.outcome);
        let place = self.judge.knowledge().books().find(record);
        let has_fault_code = self.count_codes(record, place);
        self.servers.entry(record.server).or_default().add(record, self.show_secrets);
        let findings = self.judge.findings_in_brief(record, place);
        let is_concerned = findings.iter().any(|finding| finding.severity >= Severity::Medium);
        self.timeline.add(record, is_concerned);
        self.findings.add(findings, record);
        self.rows.add(record);
        for limit in &record.limits {
            *self.limits.entry(*limit).or_default() += 1;
        }
        if let Some(trouble) = Trouble::of(record, has_fault_code) {
            self.worst.add(trouble, record, make);
        }
    }

    /// Answers whether the close code reports a fault.
    fn count_codes(&mut self, record: &ConnectionRecord, place: Option<Place>) -> bool {
        for side in Side::BOTH {
            if let Some(code) = record.saw[side].code {
                self.sums_of(code).seen_by[side] += 1;
            }
        }
        let first = record.initiator.and_then(|side| record.close[side].as_ref());
        if let Some((code, reason)) = first.and_then(|close| Some((close.code?, &close.reason)))
            && !reason.is_empty()
        {
            *self.reasons.entry(code).or_default().entry_ref(reason).or_default() += 1;
        }
        let Some(code) = record.close_code else { return false };
        let sums = self.sums_of(code);
        sums.connections += 1;
        match record.initiator {
            Some(side) => sums.started_by[side] += 1,
            None => sums.started_by_nobody += 1,
        }
        if let Some(place) = place {
            *sums.books.entry(place).or_default() += 1;
        }
        for (trigger, count) in sums.entry.triggers.iter().zip(&mut sums.triggers) {
            *count += u64::from(trigger.is_supported_by(record));
        }
        sums.entry.fault
    }

    fn sums_of(&mut self, code: CloseCode) -> &mut CodeSums {
        self.codes.entry(code).or_insert_with(|| CodeSums::new(code))
    }

    /// Adds what another one counted.
    pub fn merge(&mut self, other: Self) {
        self.outcomes.merge(other.outcomes);
        for (code, sums) in other.codes {
            self.sums_of(code).merge(&sums);
        }
        for (code, reasons) in other.reasons {
            let all = self.reasons.entry(code).or_default();
            reasons.into_iter().for_each(|(reason, count)| *all.entry(reason).or_default() += count);
        }
        other
            .servers
            .into_iter()
            .for_each(|(server, sums)| self.servers.entry(server).or_default().merge(sums));
        self.timeline.merge(other.timeline);
        self.findings.merge(other.findings);
        self.rows.merge(other.rows);
        for (limit, count) in other.limits {
            *self.limits.entry(limit).or_default() += count;
        }
        self.worst.merge(other.worst);
    }

    /// The sums over all that was counted, in a capture that held this.
    pub fn finish(self, totals: &Totals) -> Summary {
        let show_secrets = self.show_secrets;
        let bad = self.worst.count;
        let mut worst: Vec<Connection> = self.worst.into_kept().collect();
        if !show_secrets {
            worst.iter_mut().for_each(|connection| redact(&mut connection.record));
        }
        let shown = |reason: WireText| if show_secrets { reason } else { masked_text(&reason) };
        let mut reasons: BTreeMap<CloseCode, BTreeMap<WireText, u64>> = BTreeMap::new();
        for (code, counts) in self.reasons {
            let of_code = reasons.entry(code).or_default();
            counts
                .into_iter()
                .for_each(|(reason, count)| *of_code.entry(shown(reason)).or_default() += count);
        }
        let (rows, mut names, not_in_incidents) = self.rows.finish();
        if !show_secrets {
            names.change(masked_name);
        }
        let around = Surroundings {
            refused_flows: totals.refused_flows,
            unanswered_flows: totals.unanswered_flows,
            unopened_flows: &totals.unopened_flows,
            unreachable_flows: totals.unreachable_flows,
            duplicate_packets: totals.duplicate_packets,
        };
        let legs = legs(&rows, &self.judge);
        let incidents = incidents(&rows, &names, &legs, &around, &self.judge);
        let concerns = Concerns::new(&rows, &legs, &incidents);
        let mut single = self.findings;
        single.leave_out(&rows, &incidents);
        let mut findings = of_incidents(incidents, &rows);
        findings.extend(single.finish(&self.judge, show_secrets));
        findings.extend(of_capture(&around, &self.judge));
        sort(&mut findings);
        Summary {
            findings,
            concerns,
            not_in_incidents,
            outcomes: self.outcomes.to_map(),
            codes: code_counts(self.codes, reasons, self.judge.knowledge().books()),
            servers: ServerSums::told(self.servers),
            timeline: self.timeline.finish(),
            limits: self.limits,
            bad,
            worst,
        }
    }
}

impl CodeSums {
    fn new(code: CloseCode) -> Self {
        let entry = catalogue::code(code);
        Self {
            entry,
            triggers: vec![0; entry.triggers.len()].into(),
            books: BTreeMap::new(),
            connections: 0,
            started_by: PerSide::default(),
            started_by_nobody: 0,
            seen_by: PerSide::default(),
        }
    }

    fn merge(&mut self, other: &Self) {
        self.connections += other.connections;
        self.started_by_nobody += other.started_by_nobody;
        for side in Side::BOTH {
            self.started_by[side] += other.started_by[side];
            self.seen_by[side] += other.seen_by[side];
        }
        self.triggers.iter_mut().zip(&other.triggers).for_each(|(count, more)| *count += more);
        for (place, count) in &other.books {
            *self.books.entry(*place).or_default() += count;
        }
    }

    fn supported_triggers(&self) -> Vec<(usize, u64)> {
        let counts = self.triggers.iter().copied().enumerate();
        let mut supported: Vec<_> = counts.filter(|(_, count)| *count > 0).collect();
        supported.sort_by_key(|(_, count)| Reverse(*count));
        supported
    }

    fn book_uses(&self, books: &Books) -> Vec<BookUse> {
        let of = |(place, count): (&Place, &u64)| BookUse { reading: books.at(*place), connections: *count };
        let mut uses: Vec<_> = self.books.iter().map(of).collect();
        uses.sort_by_key(|found| Reverse(found.connections));
        uses
    }
}

fn code_counts(
    codes: HashMap<CloseCode, CodeSums, RandomState>,
    mut reasons: BTreeMap<CloseCode, BTreeMap<WireText, u64>>,
    books: &Books,
) -> Vec<CodeCount> {
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
            triggers: sums.supported_triggers(),
            books: sums.book_uses(books),
            reasons: reasons.remove(&code).unwrap_or_default(),
        })
        .collect();
    counts.sort_by_key(|count| (Reverse(count.connections), count.code));
    counts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::limits::HOSTS_PER_SERVER;
    use crate::connection::Outcome;
    use crate::report::{Report, fixture};

    fn options() -> SummaryOptions {
        SummaryOptions { worst: 2, show_secrets: false, judge: Judge::default() }
    }

    fn builder_of(records: &[ConnectionRecord]) -> SummaryBuilder {
        let mut builder = SummaryBuilder::new(options());
        records.iter().for_each(|record| builder.add(record));
        builder
    }

    fn sum_of(records: &[ConnectionRecord]) -> Summary {
        builder_of(records).finish(&Totals::default())
    }

    fn with_host(host: &str) -> ConnectionRecord {
        let mut record = fixture::clean();
        if let Some(upgrade) = &mut record.upgrade {
            upgrade.host = Some(host.into());
        }
        record
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
    fn neither_the_order_of_connections_nor_who_counted_them_shows() {
        let mut records = fixture::records();
        let summary = sum_of(&records);
        assert_eq!((summary.bad, summary.worst.len()), (4, 2));
        for _ in 0..records.len() {
            records.rotate_left(1);
            assert_eq!(sum_of(&records), summary);
            for at in 0..=records.len() {
                let (some, others) = records.split_at(at);
                let mut builder = builder_of(some);
                builder.merge(builder_of(others));
                assert_eq!(builder.finish(&Totals::default()), summary);
            }
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
        let named = |number: usize| with_host(&format!("tenant-{number}.example"));
        let host = |summary: Summary| summary.servers.first().and_then(|server| server.host.clone());
        let records: Vec<_> = (0..=HOSTS_PER_SERVER).map(named).collect();
        let (last, few) = records.split_last().unwrap();
        assert_eq!(host(sum_of(few)).as_deref(), Some("tenant-0.example"));
        assert_eq!(host(sum_of(&records)), None);
        let mut merged = builder_of(few);
        merged.merge(builder_of(std::slice::from_ref(last)));
        assert_eq!(host(merged.finish(&Totals::default())), None);
    }

    #[test]
    fn names_count_together_however_they_are_written() {
        let hosts = ["b.example", "a.example:80", "A.example", "b.example", "a.example:80", ":80", ""];
        let records = hosts.map(with_host);
        let summary = sum_of(&records);
        assert_eq!(summary.servers[0].host.as_deref(), Some("a.example"));
        assert_eq!(summary.servers[0].connections, 7);
    }

    #[test]
    fn what_is_kept_has_no_secrets() {
        let secret = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9.c2lnbmF0dXJl";
        let mut record = with_host(&format!("{secret}.example"));
        record.close_code = Some(CloseCode(1011));
        let close = record.close.client.as_mut().unwrap();
        (close.code, close.reason) = (record.close_code, format!("expired {secret}").as_str().into());
        let summary = sum_of(std::slice::from_ref(&record));
        assert_eq!((summary.bad, summary.worst.len()), (1, 1));
        assert!(summary.codes.iter().any(|code| code.reasons.contains_key(&"expired ***".into())));
        assert!(!format!("{summary:?}").contains("eyJ"));

        let mut shown = SummaryBuilder::new(SummaryOptions { show_secrets: true, ..options() });
        shown.add(&record);
        let mut masked = record;
        redact(&mut masked);
        assert_eq!(sum_of(&[masked]), summary, "masked before or behind");
        assert!(format!("{:?}", shown.finish(&Totals::default())).contains("eyJ"));
    }

    #[test]
    fn nothing_sums_up_to_zeros() {
        let summary = Summary::of(&Report::default());
        assert!(summary.outcomes.values().all(|count| *count == 0));
        assert!(summary.codes.is_empty() && summary.servers.is_empty() && summary.timeline.is_empty());
    }
}
