//! What happened to many connections at once.

mod bursts;
mod clocks;
mod hops;
mod row;
mod shares;
mod spread;
mod storms;

use super::finding::Severity::{self, Critical, High, Info, Low, Medium};
use super::finding::{Confidence, Evidence, Fact, Facts, Finding};
use super::judge::Judge;

pub use hops::{Legs, legs};
pub use row::{Row, Rows};

/// A rule about many connections; its words are the messages `rule-<id>`.
pub(super) struct Rule {
    pub(super) id: &'static str,
    pub(super) severity: Severity,
    pub(super) references: &'static [&'static str],
}

const fn rule(id: &'static str, severity: Severity, references: &'static [&'static str]) -> Rule {
    Rule { id, severity, references }
}

/// Every rule about many connections, those that explain most first.
pub(super) const RULES: &[Rule] = &[
    rule("mass-crash", Critical, &[]),
    rule("proxy-reload-or-restart", High, &[]),
    rule("mass-restart-graceful", Medium, &["RFC 6455 §7.4.1"]),
    rule("batch-drain", Low, &[]),
    rule("network-event", High, &[]),
    rule("storm-kills-server", Critical, &[]),
    rule("reconnect-storm", High, &["RFC 6455 §7.2.3"]),
    rule("reconnect-without-jitter", Medium, &["RFC 6455 §7.2.3"]),
    rule("equal-idle", High, &[]),
    rule("equal-lifetimes", Medium, &[]),
    rule("one-backend-bad", High, &[]),
    rule("rising-overload", High, &["RFC 9110 §15.6.4"]),
    rule("client-flapping", Medium, &[]),
    rule("hop-eats-close", High, &["RFC 6455 §5.5.1"]),
    rule("hop-rewrites-close", High, &["RFC 6455 §5.5.1"]),
    rule("hop-ends-first", High, &[]),
    rule("hop-upstream-failed", High, &[]),
    rule("upstream-ended-first", Medium, &[]),
    rule("client-ended-first", Low, &[]),
    rule("two-legs-stitched", Info, &[]),
    rule("tcp-refused", Low, &["RFC 9293 §3.5.3"]),
    rule("tcp-unreachable", Low, &["RFC 9293 §3.8.3"]),
    rule("capture-duplicated", Info, &[]),
];

/// Whether an incident of this rule is why its connections ended, and not only what they have in common.
pub fn incident_explains(rule: &str) -> bool {
    let others = [
        "storm-kills-server",
        "reconnect-storm",
        "reconnect-without-jitter",
        "one-backend-bad",
        "rising-overload",
        "client-flapping",
        "two-legs-stitched",
    ];
    !others.contains(&rule)
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
pub struct Surroundings {
    /// TCP flows whose SYN was answered by RST.
    pub refused_flows: u64,
    /// TCP flows whose SYN was never answered.
    pub unanswered_flows: u64,
    /// Of those, the ones of which an ICMP error told that it cannot be reached.
    pub unreachable_flows: u64,
    /// Packets that were captured twice.
    pub duplicate_packets: u64,
}

/// What happened to many of these connections, which are in the order of their first packets, and of which some are
/// legs of one session.
pub fn incidents(rows: &[Row], legs: &[Legs], judge: &Judge) -> Vec<Incident> {
    let bursts = bursts::find(rows);
    let (mut found, explained) = bursts::conclude(rows, &bursts, judge);
    found.extend(clocks::conclude(rows, &bursts, judge));
    found.extend(storms::conclude(rows, &explained));
    found.extend(shares::conclude(rows));
    found.extend(hops::conclude(rows, legs));
    found.retain(|incident| judge.wants(incident.finding.rule, incident.finding.confidence));
    found
}

/// What the capture's other flows say about the servers in it.
pub fn of_surroundings(around: Surroundings, judge: &Judge) -> Vec<Finding> {
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
    let severity = RULES.iter().find(|known| known.id == rule).map_or(Severity::Info, |known| known.severity);
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
