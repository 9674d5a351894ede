//! What happened to many connections at once.

mod bursts;
mod clocks;
mod groups;
mod hops;
mod legs;
mod limits;
mod names;
mod periods;
mod releases;
mod row;
mod shares;
mod spread;
mod storms;
mod takeovers;

use std::collections::BTreeSet;

use super::finding::Severity::{self, Critical, High, Info, Low, Medium};
use super::finding::{Confidence, Evidence, Fact, Facts, Finding};
use super::judge::Judge;
use crate::base::PacketRef;
use crate::flow::UnopenedFlow;

pub use legs::{LegBasis, Legs, legs};
pub use names::Names;
pub use row::{Row, Rows};

/// A rule about many connections; its words are the messages `rule-<id>`.
pub(super) struct Rule {
    pub(super) id: &'static str,
    pub(super) severity: Severity,
    pub(super) references: &'static [&'static str],
    /// Whether it is why its connections ended, and not only what they have in common.
    explains: bool,
}

const fn rule(id: &'static str, severity: Severity, references: &'static [&'static str]) -> Rule {
    Rule { id, severity, references, explains: true }
}

/// A rule about what connections have in common.
const fn common(id: &'static str, severity: Severity, references: &'static [&'static str]) -> Rule {
    Rule { id, severity, references, explains: false }
}

/// Every rule about many connections, those that explain most first.
pub(super) const RULES: &[Rule] = &[
    rule("mass-crash", Critical, &[]),
    rule("proxy-reload-or-restart", High, &[]),
    rule("mass-restart-graceful", Medium, &["RFC 6455 §7.4.1"]),
    rule("batch-drain", Low, &[]),
    rule("network-event", High, &[]),
    rule("lb-deregistration", Medium, &[]),
    common("code-mix-by-hop", High, &["RFC 6455 §5.5.1"]),
    common("deploy-correlated-errors", Medium, &[]),
    common("wall-clock-periodic", Medium, &[]),
    common("storm-kills-server", Critical, &[]),
    common("reconnect-storm", High, &["RFC 6455 §7.2.3"]),
    common("reconnect-without-jitter", Medium, &["RFC 6455 §7.2.3"]),
    rule("equal-idle", High, &[]),
    rule("equal-lifetimes", Medium, &[]),
    rule("connection-limit", High, &["RFC 9110 §15.6.4"]),
    common("rising-overload", High, &["RFC 9110 §15.6.4"]),
    common("one-backend-bad", High, &[]),
    common("one-path-or-protocol", High, &[]),
    rule("session-takeover", Medium, &[]),
    rule("network-switch", Low, &[]),
    common("client-flapping", Medium, &[]),
    rule("hop-eats-close", High, &["RFC 6455 §5.5.1"]),
    rule("hop-rewrites-close", High, &["RFC 6455 §5.5.1"]),
    rule("hop-makes-close", Medium, &["RFC 6455 §7.4.1"]),
    rule("half-dead-hop", High, &[]),
    rule("hop-ends-first", High, &[]),
    rule("hop-upstream-failed", High, &[]),
    rule("upstream-ended-first", Medium, &[]),
    rule("client-ended-first", Low, &[]),
    common("two-legs-stitched", Info, &[]),
    rule("tcp-refused", Low, &["RFC 9293 §3.5.3"]),
    rule("tcp-unreachable", Low, &["RFC 9293 §3.8.3"]),
    rule("capture-duplicated", Info, &[]),
];

fn known(rule: &str) -> Option<&'static Rule> {
    RULES.iter().find(|known| known.id == rule)
}

/// Where a rule stands among those about many connections: what explains most comes first.
pub fn incident_rank(rule: &str) -> usize {
    RULES.iter().position(|known| known.id == rule).unwrap_or(RULES.len())
}

/// Whether an incident of this rule is why its connections ended, and not only what they have in common.
pub fn incident_explains(rule: &str) -> bool {
    known(rule).is_some_and(|rule| rule.explains)
}

/// An incident and the connections that it explains.
#[derive(Clone, Debug)]
pub struct Incident {
    /// What was concluded.
    pub finding: Finding,
    /// Indices of its connections, in the order of their first packets.
    pub rows: Vec<usize>,
}

/// What the whole capture held beside connections, for incidents.
#[derive(Clone, Copy, Debug, Default)]
pub struct Surroundings<'a> {
    /// TCP flows whose SYN was answered by RST.
    pub refused_flows: u64,
    /// TCP flows whose SYN was never answered.
    pub unanswered_flows: u64,
    /// The first of these flows.
    pub unopened_flows: &'a [UnopenedFlow],
    /// Of those, the ones of which an ICMP error told that it cannot be reached.
    pub unreachable_flows: u64,
    /// Packets that were captured twice.
    pub duplicate_packets: u64,
}

/// What happened to many of these connections, which are in the order of their first packets, and of which some are
/// legs of one session; `names` has their texts.
pub fn incidents(
    rows: &[Row],
    names: &Names,
    legs: &[Legs],
    around: &Surroundings<'_>,
    judge: &Judge,
) -> Vec<Incident> {
    let by_server = groups::by_server(rows);
    let bursts = bursts::find(rows, &by_server, judge);
    let (mut found, explained) = bursts::conclude(rows, &bursts, legs, judge);
    found.extend(clocks::conclude(rows, &by_server, &bursts, judge));
    found.extend(storms::conclude(rows, &explained, legs, judge));
    found.extend(releases::conclude(rows, &by_server, names, &bursts, &explained, judge));
    found.extend(periods::conclude(&explained, judge));
    found.extend(limits::conclude(rows, &by_server, judge));
    found.extend(shares::conclude(rows, names, judge));
    found.extend(takeovers::conclude(rows, judge));
    found.extend(hops::conclude(rows, legs, judge));
    found.extend(hops::unreached(rows, legs, around.unopened_flows));
    leave_out_explained(&mut found);
    found.retain(|incident| judge.wants(incident.finding.rule, incident.finding.confidence));
    for incident in &mut found {
        if incident.finding.evidence.is_empty() && incident_explains(incident.finding.rule) {
            incident.finding.evidence = first_and_last_end(rows, &incident.rows);
        }
    }
    found
}

/// That a client fails again and again is no news where it is told why it mostly does.
fn leave_out_explained(found: &mut Vec<Incident>) {
    let explaining = found.iter().filter(|incident| incident_explains(incident.finding.rule));
    let explained: BTreeSet<usize> = explaining.flat_map(|incident| incident.rows.iter().copied()).collect();
    found.retain(|incident| {
        let told = incident.rows.iter().filter(|row| explained.contains(row)).count();
        incident.finding.rule != "client-flapping" || told * 2 < incident.rows.len()
    });
}

/// The packets between which these connections ended.
fn first_and_last_end(rows: &[Row], members: &[usize]) -> Vec<Evidence> {
    let ends = || members.iter().filter_map(|index| rows.get(*index)).map(|row| row.end);
    let by_time = |end: &PacketRef| (end.time, end.id);
    let evidence = |message, packet| Evidence { message, values: Vec::new(), packet: Some(packet) };
    let first = ends().min_by_key(by_time).map(|end| evidence("evidence-first-end", end));
    let last = ends().max_by_key(by_time).map(|end| evidence("evidence-last-end", end));
    first.into_iter().chain(last).collect()
}

/// What the capture's other flows say about the servers in it.
pub fn of_surroundings(around: &Surroundings<'_>, judge: &Judge) -> Vec<Finding> {
    let counted = |rule, confidence, count: u64| {
        (count > 0).then(|| finding(rule, confidence, vec![("count", Fact::Count(count))]))
    };
    let mut unreachable = counted("tcp-unreachable", 90, around.unanswered_flows);
    if let Some(finding) = unreachable.as_mut().filter(|_| around.unreachable_flows > 0) {
        finding.evidence.push(Evidence {
            message: "evidence-icmp-many",
            values: vec![("count", Fact::Count(around.unreachable_flows))],
            packet: None,
        });
    }
    let found = [
        counted("tcp-refused", 95, around.refused_flows),
        unreachable,
        counted("capture-duplicated", 90, around.duplicate_packets),
    ];
    let wanted = |finding: &Finding| judge.wants(finding.rule, finding.confidence);
    found.into_iter().flatten().filter(wanted).collect()
}

fn finding(rule: &'static str, confidence: u8, values: Facts) -> Finding {
    let severity = known(rule).map_or(Severity::Info, |rule| rule.severity);
    Finding {
        rule,
        case: String::new(),
        severity,
        confidence: Confidence::new(confidence),
        values,
        evidence: Vec::new(),
        ruled_out: Vec::new(),
    }
}

#[cfg(test)]
mod tests;
