//! The table of rules. A rule is a function from a connection to a conclusion and a line here; its words are the
//! messages `rule-<id>` in every language.

use super::case::{Case, Conclusion};
use super::finding::Severity;
use super::{capture_quality, closes, frames, heartbeats, incident, transport, unopened};

/// How directly a rule follows from the packets; what is more direct leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Weight {
    /// A frame, a header, an alert says it.
    Explicit,
    /// A clock fits a known timer.
    Timer,
    /// It fits.
    Generic,
    /// It is what is left if nothing else fits.
    Fallback,
    /// It is about the capture, and limits the others.
    Capture,
}

/// A rule about one connection.
pub(super) struct Rule {
    pub(super) id: &'static str,
    pub(super) severity: Severity,
    pub(super) weight: Weight,
    /// Where to read on.
    pub(super) references: &'static [&'static str],
    pub(super) concludes: fn(Case<'_>) -> Option<Conclusion>,
}

pub(super) const fn rule(
    id: &'static str,
    severity: Severity,
    weight: Weight,
    references: &'static [&'static str],
    concludes: fn(Case<'_>) -> Option<Conclusion>,
) -> Rule {
    Rule { id, severity, weight, references, concludes }
}

pub(super) const fn explicit(
    id: &'static str,
    severity: Severity,
    references: &'static [&'static str],
    concludes: fn(Case<'_>) -> Option<Conclusion>,
) -> Rule {
    rule(id, severity, Weight::Explicit, references, concludes)
}

/// Rules that look at the same connections.
pub(super) struct Group {
    /// Whether any of them may conclude anything.
    pub(super) applies: fn(Case<'_>) -> bool,
    pub(super) rules: &'static [Rule],
}

/// Every rule about one connection, by group; within one weight and confidence the first leads.
pub(super) const RULES: &[Group] = &[
    unopened::GROUP,
    frames::GROUP,
    closes::SAID,
    closes::CODED,
    closes::CLOSED,
    heartbeats::GROUP,
    transport::GROUP,
    capture_quality::GROUP,
];

/// Every rule with its severity and where to read on: those about one connection, then those about many.
pub fn rules() -> impl Iterator<Item = (&'static str, Severity, &'static [&'static str])> {
    let single = RULES.iter().flat_map(|group| group.rules);
    let single = single.map(|rule| (rule.id, rule.severity, rule.references));
    single.chain(incident::RULES.iter().map(|rule| (rule.id, rule.severity, rule.references)))
}

/// Whether there is a rule of that id.
pub(super) fn is_rule(id: &str) -> bool {
    rules().any(|(known, ..)| known == id)
}

/// Whether it makes a finding of this rule surer that other connections show the same: it does for timers, where one
/// connection may be a coincidence.
pub(super) fn repetition_counts(id: &str) -> bool {
    let single = RULES.iter().flat_map(|group| group.rules);
    single.into_iter().any(|rule| rule.id == id && rule.weight == Weight::Timer)
}

/// Where to read on about a rule.
pub fn references(id: &str) -> &'static [&'static str] {
    rules().find(|(known, ..)| *known == id).map_or(&[], |(_, _, references)| references)
}
