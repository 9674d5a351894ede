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

fn knowing(text: &str) -> Judge {
    let known = crate::catalogue::Known::with(&[text.to_owned()]).unwrap();
    Judge::new(Knowledge::new(known), 0, &[]).unwrap()
}

/// The cases of an idle proxy, for a connection behind nginx that was reset after so many seconds of silence.
fn idle_proxies(judge: &Judge, seconds: i64) -> Vec<String> {
    use crate::connection::fixture::{abnormal, packet};
    let mut record = abnormal();
    let end = packet(20, 1_012 + seconds * 1000 + 150);
    record.end = Some(end);
    record.tcp.server.rst = Some(end);
    record.idle_before_end_ms = Some(seconds as f64 * 1000.0 + 100.0);
    let found = judge.findings(&record).into_iter().filter(|finding| finding.rule == "proxy-idle-end");
    found.map(|finding| finding.case).collect()
}

#[test]
fn a_timer_is_found_at_the_length_that_the_user_gives_it() {
    let built_in = Judge::default();
    assert_eq!(idle_proxies(&built_in, 60), ["nginx-read"]);
    assert_eq!(idle_proxies(&built_in, 75), [""; 0]);
    let own = knowing("[[timer]]\nid = \"nginx-read\"\nseconds = 75");
    assert_eq!(idle_proxies(&own, 75), ["nginx-read"]);
    assert_eq!(idle_proxies(&own, 60), ["a-proxy-60"], "what names itself in no header may still be there");
    let own = knowing(
        "remove_timers = [\"a-proxy-60\", \"aws-alb\"]\n[[timer]]\nid = \"nginx-read\"\nseconds = 75",
    );
    assert_eq!(idle_proxies(&own, 60), [""; 0]);
}

#[test]
fn a_refused_message_is_held_against_the_limits_that_the_user_gives() {
    use crate::base::Side;
    use crate::connection::{RefusedMessage, fixture};
    let mut record = fixture::unanswered();
    let close = record.close[record.initiator.unwrap()].as_mut().unwrap();
    close.code = Some(crate::websocket::CloseCode::TOO_BIG);
    record.refused_message = Some(Box::new(RefusedMessage {
        side: Side::Client,
        packet: record.last,
        wire_bytes: 5_000,
        inflated_bytes: None,
        is_whole: true,
    }));
    let product = |judge: &Judge| {
        let findings = judge.findings(&record);
        let finding = findings.into_iter().find(|finding| finding.rule == "too-big-1009").unwrap();
        let value = finding.values.into_iter().find(|(name, _)| *name == "product");
        value.map(|(_, value)| value)
    };
    assert_eq!(product(&Judge::default()), Some(Fact::from("")));
    let own = knowing("[[limit]]\nproduct = \"Acme\"\nbytes = 4096");
    assert_eq!(product(&own), Some(Fact::from("Acme".to_owned())));
}
