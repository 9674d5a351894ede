//! What rules concluded, put together over connections.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use ahash::RandomState;
use hashbrown::HashMap;

use super::connection_id::{Identity, digest_id};
use super::display_filter::FlowRef;
use super::redact::redact;
use crate::base::limits::{FINDING_CONNECTIONS, FINDING_FLOWS};
use crate::base::{Side, Timestamp};
use crate::connection::{ConnectionRecord, Ending, Hop};
use crate::diagnose::{
    Confidence, Facts, Finding, Incident, Judge, Legs, Row, Severity, Surroundings, incident_explains,
    incident_rank, of_surroundings,
};

/// A finding about one or many connections.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportFinding {
    /// What was concluded; of several connections, about the first.
    pub finding: Finding,
    /// The values for its words.
    pub values: Facts,
    /// How many connections it is about.
    pub connection_count: u64,
    /// Ids of those with the first packets.
    pub connections: Vec<String>,
    /// Flows of those with the first packets.
    pub flows: Vec<FlowRef>,
    /// When the first of them ended.
    pub first_time: Option<Timestamp>,
    /// When the last of them ended.
    pub last_time: Option<Timestamp>,
    /// Whether it is about many connections together.
    pub is_incident: bool,
}

impl ReportFinding {
    /// Its stable id: made of the rule, its case, and the connections that it is about; where there are none, of what is
    /// told of the flows. It is the same however the capture is cut into files.
    pub fn id(&self) -> String {
        let Finding { rule, case, values, evidence, .. } = &self.finding;
        let nanos = |time: Option<Timestamp>| time.map(Timestamp::as_nanos);
        let mut told = format!("{rule} {case} {} {:?}", self.connection_count, nanos(self.first_time));
        match self.connections.as_slice() {
            [] => {
                let seen = evidence.iter().filter_map(|evidence| evidence.packet);
                let seen: Vec<i64> = seen.map(|packet| packet.time.as_nanos()).collect();
                told.push_str(&format!(" {values:?} {seen:?}"));
            }
            connections => told.push_str(&connections.join(" ")),
        }
        digest_id("f-", told.as_bytes())
    }
}

/// Findings by rule and case, over connections that come in any order.
#[derive(Clone, Debug, Default)]
pub(super) struct FindingSums(HashMap<(&'static str, String), Sum, RandomState>);

/// The order of a connection's first packet, and which connection of its flow it is.
type Order = (u64, u32);

#[derive(Clone, Debug)]
struct Sum {
    count: u64,
    confidence: Confidence,
    first: Timestamp,
    last: Timestamp,
    kept: BTreeMap<Order, (Identity, FlowRef)>,
    example: (Order, Box<ConnectionRecord>),
}

impl FindingSums {
    pub(super) fn add(&mut self, findings: Vec<Finding>, record: &ConnectionRecord) {
        let order = (record.first_order, record.attempt);
        let end = record.end.unwrap_or(record.last).time;
        for finding in findings {
            let sum = self.0.entry((finding.rule, finding.case)).or_insert_with(|| Sum {
                count: 0,
                confidence: finding.confidence,
                first: end,
                last: end,
                kept: BTreeMap::new(),
                example: (order, Box::new(record.clone())),
            });
            sum.count += 1;
            sum.confidence = sum.confidence.max(finding.confidence);
            sum.first = sum.first.min(end);
            sum.last = sum.last.max(end);
            if order < sum.example.0 {
                sum.example = (order, Box::new(record.clone()));
            }
            let has_room = sum.kept.len() < FINDING_CONNECTIONS;
            if has_room || sum.kept.last_key_value().is_some_and(|(last, _)| order < *last) {
                sum.keep(order, (Identity::of(record), FlowRef::of(record)));
            }
        }
    }

    pub(super) fn merge(&mut self, other: Self) {
        for (key, theirs) in other.0 {
            match self.0.entry(key) {
                hashbrown::hash_map::Entry::Vacant(entry) => drop(entry.insert(theirs)),
                hashbrown::hash_map::Entry::Occupied(mut entry) => entry.get_mut().merge(theirs),
            }
        }
    }

    /// Takes out what only fits connections that an incident explains.
    pub(super) fn leave_out(&mut self, rows: &[Row], incidents: &[Incident]) {
        let explaining = incidents.iter().filter(|incident| incident_explains(incident.finding.rule));
        let explained: BTreeSet<usize> =
            explaining.flat_map(|incident| incident.rows.iter().copied()).collect();
        for row in explained.into_iter().filter_map(|index| rows.get(index)) {
            let (rule, case) = match (row.ending, row.ended_by, row.status) {
                (Ending::FinWithoutClose, Some(Side::Server), _) => ("server-fin-no-close", String::new()),
                (Ending::FinWithoutClose, Some(Side::Client), _) => ("client-fin-no-close", String::new()),
                (Ending::RstWithoutClose, Some(side), _) => ("rst-by-peer", side.id().to_owned()),
                (Ending::UpgradeRefused, _, Some(status @ 502)) => ("http-bad-gateway", status.to_string()),
                (Ending::UpgradeRefused, _, Some(status @ 504)) => {
                    ("http-gateway-timeout", status.to_string())
                }
                (Ending::UpgradeRefused, _, Some(status @ (429 | 503))) => {
                    ("http-overload", status.to_string())
                }
                _ => continue,
            };
            if let hashbrown::hash_map::Entry::Occupied(mut entry) = self.0.entry((rule, case)) {
                let sum = entry.get_mut();
                sum.count = sum.count.saturating_sub(1);
                sum.kept.remove(&row.order);
                if sum.count == 0 {
                    entry.remove();
                }
            }
        }
    }

    /// All of them, with the first connection's as it was or masked.
    pub(super) fn finish(self, judge: &Judge, show_secrets: bool) -> Vec<ReportFinding> {
        let mut found: Vec<ReportFinding> = Vec::new();
        for ((rule, case), sum) in self.0 {
            let (_, mut example) = sum.example;
            if !show_secrets {
                redact(&mut example);
            }
            let of_example = judge.findings(&example).into_iter();
            // Masking may change what is read in a reason, and with it the case.
            let Some(finding) =
                of_example.filter(|finding| finding.rule == rule).max_by_key(|finding| finding.case == case)
            else {
                continue;
            };
            let mut values = judge.standard_values(&example);
            values.extend(finding.values.iter().cloned());
            let finding = Finding { confidence: sum.confidence, ..finding };
            let confidence = judge.repeated(&finding, sum.count);
            let kept = sum.kept.into_values().map(|(identity, flow)| (identity.id(), flow));
            let (connections, flows): (Vec<String>, Vec<FlowRef>) = kept.unzip();
            found.push(ReportFinding {
                finding: Finding { confidence, ..finding },
                values,
                connection_count: sum.count,
                connections,
                flows: flows.into_iter().take(FINDING_FLOWS).collect(),
                first_time: Some(sum.first),
                last_time: Some(sum.last),
                is_incident: false,
            });
        }
        found
    }
}

impl Sum {
    fn keep(&mut self, order: Order, kept: (Identity, FlowRef)) {
        self.kept.insert(order, kept);
        if self.kept.len() > FINDING_CONNECTIONS {
            self.kept.pop_last();
        }
    }

    fn merge(&mut self, other: Self) {
        self.count += other.count;
        self.confidence = self.confidence.max(other.confidence);
        self.first = self.first.min(other.first);
        self.last = self.last.max(other.last);
        if other.example.0 < self.example.0 {
            self.example = other.example;
        }
        other.kept.into_iter().for_each(|(order, kept)| self.keep(order, kept));
    }
}

/// What other connections say about single ones.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Concerns {
    /// The legs of proxied sessions, each with its own id and the other leg.
    hops: BTreeMap<Order, (String, Hop, FlowRef)>,
    /// Incidents, and for each connection in one their indices.
    incidents: Vec<Finding>,
    of_connection: BTreeMap<Order, Vec<usize>>,
}

impl Concerns {
    pub(super) fn new(rows: &[Row], legs: &[Legs], incidents: &[Incident]) -> Self {
        let mut concerns = Self::default();
        for legs in legs {
            let (Some(client), Some(upstream)) = (rows.get(legs.client), rows.get(legs.upstream)) else {
                continue;
            };
            let mut add = |own: &Row, peer: &Row, role| {
                let hop = Hop { peer_connection: Identity::of_row(peer).id(), role, basis: legs.basis.id() };
                concerns.hops.insert(own.order, (Identity::of_row(own).id(), hop, FlowRef::of_row(peer)));
            };
            add(client, upstream, "client-leg");
            add(upstream, client, "upstream-leg");
        }
        let mut by_rank: Vec<&Incident> = incidents.iter().collect();
        by_rank.sort_by_key(|incident| incident_rank(incident.finding.rule));
        for (index, incident) in by_rank.into_iter().enumerate() {
            concerns.incidents.push(incident.finding.clone());
            for row in incident.rows.iter().filter_map(|row| rows.get(*row)) {
                concerns.of_connection.entry(row.order).or_default().push(index);
            }
        }
        concerns
    }

    /// The other leg of a connection.
    pub fn hop(&self, record: &ConnectionRecord) -> Option<&Hop> {
        self.hops.get(&(record.first_order, record.attempt)).map(|(_, hop, _)| hop)
    }

    /// The flow of that leg.
    pub fn hop_flow(&self, record: &ConnectionRecord) -> Option<FlowRef> {
        self.hops.get(&(record.first_order, record.attempt)).map(|(.., flow)| *flow)
    }

    /// Ids of connections that are legs of proxied sessions, with the other leg, by first packet.
    pub fn hops(&self) -> impl Iterator<Item = (&str, &Hop)> {
        self.hops.values().map(|(id, hop, _)| (id.as_str(), hop))
    }

    /// What is concluded about a connection, from itself and from others, the leading finding first: an incident leads
    /// where it is surer.
    pub fn findings(&self, record: &ConnectionRecord, judge: &Judge) -> Vec<Finding> {
        let own = judge.findings(record);
        let indices = self.of_connection.get(&(record.first_order, record.attempt));
        let incidents = indices.into_iter().flatten().filter_map(|index| self.incidents.get(*index)).cloned();
        let (why, beside): (Vec<Finding>, Vec<Finding>) =
            incidents.partition(|incident| incident_explains(incident.rule));
        let surest = why.iter().map(|incident| incident.confidence).max();
        let leads = |own: &Finding| Some(own.confidence) >= surest && !judge.is_about_capture(own);
        let place = own.iter().position(|own| !leads(own)).unwrap_or(own.len());
        let mut findings = own;
        findings.splice(place..place, why);
        findings.extend(beside);
        findings
    }
}

/// Incidents as a report has them.
pub(super) fn of_incidents(incidents: Vec<Incident>, rows: &[Row]) -> Vec<ReportFinding> {
    incidents
        .into_iter()
        .map(|incident| {
            let members = || incident.rows.iter().filter_map(|index| rows.get(*index));
            ReportFinding {
                values: incident.finding.values.clone(),
                connection_count: incident.rows.len() as u64,
                connections: members()
                    .take(FINDING_CONNECTIONS)
                    .map(|row| Identity::of_row(row).id())
                    .collect(),
                flows: members().take(FINDING_FLOWS).map(FlowRef::of_row).collect(),
                first_time: members().map(|row| row.end.time).min(),
                last_time: members().map(|row| row.end.time).max(),
                is_incident: true,
                finding: incident.finding,
            }
        })
        .collect()
}

/// What the capture holds beside its connections, as findings.
pub(super) fn of_capture(around: &Surroundings<'_>, judge: &Judge) -> Vec<ReportFinding> {
    let found = of_surroundings(around, judge).into_iter();
    let found = found.map(|finding| ReportFinding {
        values: finding.values.clone(),
        finding,
        connection_count: 0,
        connections: Vec::new(),
        flows: Vec::new(),
        first_time: None,
        last_time: None,
        is_incident: false,
    });
    found.collect()
}

/// Incidents first, then what matters most, then what explains most.
pub(super) fn sort(found: &mut [ReportFinding]) {
    let key = |found: &ReportFinding| {
        let Finding { severity, confidence, .. } = found.finding;
        (
            !found.is_incident,
            Reverse::<Severity>(severity),
            Reverse(found.connection_count),
            Reverse(confidence),
        )
    };
    found.sort_by(|a, b| {
        key(a)
            .cmp(&key(b))
            .then_with(|| a.finding.rule.cmp(b.finding.rule))
            .then_with(|| (&a.finding.case, a.first_time).cmp(&(&b.finding.case, b.first_time)))
    });
}
