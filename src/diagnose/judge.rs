//! Runs the rules over a connection.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::capture_quality;
use super::case::Case;
use super::finding::{Confidence, Facts, Finding};
use super::knowledge::Knowledge;
use super::rule::{RULES, Rule, Weight, is_rule, repetition_counts};
use crate::catalogue::Place;
use crate::connection::{ConnectionRecord, Limit};

/// Findings of one connection that are kept, apart from those about the capture.
const KEPT: usize = 3;

/// Alternatives that were ruled out and are told at most.
const RULED_OUT: usize = 3;

/// The rules with what the user wants of them. Copies share it.
#[derive(Clone, Debug, Default)]
pub struct Judge(Arc<Settings>);

#[derive(Debug, Default)]
struct Settings {
    knowledge: Knowledge,
    min_confidence: u8,
    left_out: BTreeSet<String>,
}

impl Judge {
    /// Rules over this knowledge, without those left out and without findings that are less sure than asked for, in
    /// percent.
    ///
    /// # Errors
    /// The first of the names that is no rule.
    pub fn new(knowledge: Knowledge, min_confidence: u8, left_out: &[String]) -> Result<Self, String> {
        if let Some(unknown) = left_out.iter().find(|id| !is_rule(id)) {
            return Err(unknown.clone());
        }
        let left_out = left_out.iter().cloned().collect();
        Ok(Self(Arc::new(Settings { knowledge, min_confidence, left_out })))
    }

    /// What is known beside the facts.
    pub fn knowledge(&self) -> &Knowledge {
        &self.0.knowledge
    }

    /// Whether findings of this rule and confidence are wanted.
    pub fn wants(&self, rule: &str, confidence: Confidence) -> bool {
        confidence.percent() >= self.0.min_confidence && !self.0.left_out.contains(rule)
    }

    /// What the rules conclude from one connection alone, the leading finding first: what a packet says outright comes
    /// before timers, timers before what merely fits; what limits the verdict comes last.
    pub fn findings(&self, record: &ConnectionRecord) -> Vec<Finding> {
        self.conclude(record, self.knowledge().books().find(record), true)
    }

    /// The same without evidence, for counting; `place` is what explains the code.
    pub fn findings_in_brief(&self, record: &ConnectionRecord, place: Option<Place>) -> Vec<Finding> {
        self.conclude(record, place, false)
    }

    fn conclude(&self, record: &ConnectionRecord, place: Option<Place>, with_evidence: bool) -> Vec<Finding> {
        let close = record.initiator.and_then(|side| record.close[side].as_ref());
        let reason = close.map(|close| close.reason.to_lossy().to_lowercase()).unwrap_or_default();
        let case = Case { record, knowledge: self.knowledge(), place, reason: &reason, with_evidence };
        let mut found: Vec<(Weight, Finding)> = Vec::new();
        for group in RULES {
            if !(group.applies)(case) {
                continue;
            }
            for rule in group.rules {
                if let Some(finding) = self.apply(rule, case) {
                    found.push((rule.weight, finding));
                }
            }
        }
        if found.len() > 1 {
            found.sort_by_key(|(weight, finding)| (*weight, std::cmp::Reverse(finding.confidence)));
            let first = found.first().map(|(weight, _)| *weight);
            if first.is_some_and(|first| first < Weight::Fallback) {
                found.retain(|(weight, _)| *weight != Weight::Fallback);
            }
            let mut kept = 0;
            found.retain(|(weight, _)| {
                kept += usize::from(*weight != Weight::Capture);
                *weight == Weight::Capture || kept <= KEPT
            });
        }
        found.into_iter().map(|(_, finding)| finding).collect()
    }

    fn apply(&self, rule: &'static Rule, case: Case<'_>) -> Option<Finding> {
        let mut conclusion = (rule.concludes)(case)?;
        let confidence = Confidence::new(match rule.weight {
            Weight::Capture => conclusion.confidence,
            weight => limited(conclusion.confidence, weight, case),
        });
        if !self.wants(rule.id, confidence) {
            return None;
        }
        conclusion.ruled_out.truncate(RULED_OUT);
        Some(Finding {
            rule: rule.id,
            case: conclusion.case,
            severity: rule.severity,
            confidence,
            values: conclusion.values,
            evidence: conclusion.evidence,
            ruled_out: conclusion.ruled_out,
        })
    }

    /// The confidence in a finding that so many connections show.
    pub fn repeated(&self, finding: &Finding, connections: u64) -> Confidence {
        let thresholds = self.knowledge().thresholds();
        let more = match connections {
            _ if !repetition_counts(finding.rule) => 0,
            0 | 1 => 0,
            2 => thresholds.two_gain_percent,
            _ => thresholds.more_gain_percent,
        };
        Confidence::new(finding.confidence.percent() + more)
    }

    /// Whether a finding is about the capture and not about the connection.
    pub fn is_about_capture(&self, finding: &Finding) -> bool {
        capture_quality::GROUP.rules.iter().any(|rule| rule.id == finding.rule)
    }

    /// The values that the words of every rule about this connection may speak of.
    pub fn standard_values(&self, record: &ConnectionRecord) -> Facts {
        let knowledge = self.knowledge();
        Case { record, knowledge, place: None, reason: "", with_evidence: false }.standard_values()
    }
}

/// The confidence that is left where the capture limits what can be known.
fn limited(confidence: u8, weight: Weight, case: Case<'_>) -> u8 {
    let thresholds = case.knowledge.thresholds();
    let mut left = confidence;
    for limit in &case.record.limits {
        match limit {
            Limit::GapFromClient | Limit::GapFromServer | Limit::Snaplen | Limit::FramingLost => {
                left = left.min(confidence.saturating_sub(thresholds.gap_cut_percent));
            }
            Limit::NothingFromClient | Limit::NothingFromServer => {
                left = left.min(confidence.saturating_sub(thresholds.one_way_cut_percent));
            }
            Limit::CaptureEndsEarly | Limit::CaptureEndsInUpgrade => {
                left = left.min(thresholds.capture_end_percent);
            }
            Limit::ClockJump if weight == Weight::Timer => {
                left = left.min(confidence.saturating_sub(thresholds.gap_cut_percent));
            }
            _ => {}
        }
    }
    left
}
