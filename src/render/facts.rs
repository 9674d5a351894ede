//! Values of findings, as the words of a language take them.

use crate::catalogue::{Catalogue, RuleText, Value};
use crate::diagnose::{Evidence, Fact, Facts, RuledOut};

fn values<'a>(words: &Catalogue, facts: &'a Facts) -> Vec<(&'static str, Value<'a>)> {
    let value = |fact: &'a Fact| match fact {
        Fact::Text(text) => Value::from(text.as_ref()),
        Fact::Wire(text) => text.to_printable().into(),
        Fact::Count(count) => (*count).into(),
        Fact::Millis(millis) => words.duration(*millis).into(),
        Fact::Bytes(bytes) => words.bytes(*bytes).into(),
    };
    facts.iter().map(|(name, fact)| (*name, value(fact))).collect()
}

/// What a rule says.
pub(super) fn rule(words: &Catalogue, rule: &str, facts: &Facts) -> RuleText {
    words.rule(rule, &values(words, facts))
}

/// What a packet shows.
pub(super) fn evidence(words: &Catalogue, evidence: &Evidence) -> String {
    words.message(evidence.message, &values(words, &evidence.values))
}

/// What it was not.
pub(super) fn ruled_out(words: &Catalogue, ruled_out: &RuledOut) -> String {
    words.message(ruled_out.message, &values(words, &ruled_out.values))
}
