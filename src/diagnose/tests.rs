use std::collections::BTreeSet;

use super::*;
use crate::catalogue::Catalogue;
use crate::catalogue::LANGUAGES;

/// A rule without words would be an id in a report, and words without a rule are never said.
#[test]
fn every_rule_has_words_in_every_language_and_all_words_a_rule() {
    let ids: Vec<&str> = rules().map(|(id, ..)| id).collect();
    for language in LANGUAGES {
        let words = Catalogue::of(language);
        for id in &ids {
            let said = words.any_rule(id).unwrap_or_else(|| panic!("{}: {id}", language.tag));
            for text in [said.title, said.cause, said.fix, said.proper, said.verify] {
                assert!(!text.trim().is_empty(), "{}: {id}", language.tag);
            }
        }
    }
    let known: BTreeSet<&str> = ids.into_iter().collect();
    let source = include_str!("../catalogue/lang/en/rules.ftl");
    for id in source.lines().filter_map(|line| line.strip_prefix("rule-")?.strip_suffix(" =")) {
        assert!(known.contains(id), "no rule {id}");
    }
}

#[test]
fn a_rule_that_is_left_out_or_too_unsure_concludes_nothing() {
    let record = crate::connection::fixture::abnormal();
    let all = Judge::default().findings(&record);
    let first = all.first().unwrap();
    let without = Judge::new(Knowledge::default(), 0, &[first.rule.to_owned()]).unwrap();
    assert!(without.findings(&record).iter().all(|finding| finding.rule != first.rule));
    let sure = Judge::new(Knowledge::default(), 100, &[]).unwrap();
    assert!(sure.findings(&record).iter().all(|finding| finding.confidence.percent() == 100));
    assert_eq!(
        Judge::new(Knowledge::default(), 0, &["no-such-rule".to_owned()]).unwrap_err(),
        "no-such-rule"
    );
}

#[test]
fn what_limits_the_capture_lowers_what_is_concluded_from_it() {
    let mut record = crate::connection::fixture::abnormal();
    let sure = Judge::default().findings(&record)[0].confidence;
    record.limits.push(crate::connection::Limit::GapFromServer);
    let found = Judge::new(Knowledge::default(), 0, &[]).unwrap().findings(&record);
    assert!(found[0].confidence < sure && found.iter().any(|finding| finding.rule == "capture-gap"));
}
