//! What the capture itself keeps from being known. These run over every connection and cap no other rule by
//! themselves; the limits that they speak of do.

use super::case::{Case, Conclusion, proof};
use super::finding::Severity::Info;
use super::rule::{Group, Rule, Weight};
use crate::connection::Limit;

pub(super) const GROUP: Group = Group { applies: |case| !case.record.limits.is_empty(), rules: RULES };

const fn rule(id: &'static str, concludes: fn(Case<'_>) -> Option<Conclusion>) -> Rule {
    Rule { id, severity: Info, weight: Weight::Capture, references: &[], concludes }
}

const RULES: &[Rule] = &[
    rule("capture-starts-late", |case| any(case, 100, &[Limit::CaptureStartsLate])),
    rule("capture-ends-open", |case| any(case, 95, &[Limit::CaptureEndsEarly, Limit::CaptureEndsInUpgrade])),
    rule("capture-gap", |case| any(case, 95, &[Limit::GapFromClient, Limit::GapFromServer])),
    rule("capture-one-way", |case| any(case, 95, &[Limit::NothingFromClient, Limit::NothingFromServer])),
    rule("capture-truncated", |case| any(case, 100, &[Limit::Snaplen])),
    rule("capture-clock-jump", |case| {
        let at = case.record.flow.clock_jump.map(|packet| proof("evidence-clock-jump", Vec::new(), packet));
        any(case, 80, &[Limit::ClockJump]).map(|conclusion| conclusion.proof(at))
    }),
    rule("tls-opaque", |case| any(case, 60, &[Limit::NoKeys, Limit::KeysAfterData])),
];

fn any(case: Case<'_>, confidence: u8, limits: &[Limit]) -> Option<Conclusion> {
    limits.iter().any(|limit| case.has_limit(*limit)).then(|| Conclusion::new(confidence))
}
