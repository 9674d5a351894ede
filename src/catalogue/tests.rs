use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::base::{PacketId, PacketRef, Side, Timestamp};
use crate::connection::{Certainty, Ending, Kind, Limit, Outcome, Violation, ViolationKind};
use crate::http::UpgradeFault;
use crate::tls::alert_name;

/// Every message and attribute of a language with the placeholders it has.
fn messages(language: &Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut all = BTreeMap::new();
    for (file, source) in language.files {
        assert!(
            FluentResource::try_new((*source).to_owned()).is_ok(),
            "{}/{file} does not parse",
            language.tag
        );
        let mut message = String::new();
        let mut current = String::new();
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            let name = line.split_once('=').map_or("", |(name, _)| name.trim());
            if let Some(attribute) = name.strip_prefix('.') {
                current = format!("{message}.{attribute}");
            } else if !line.starts_with(' ') && !name.is_empty() {
                message = name.to_owned();
                current.clone_from(&message);
            }
            if line.trim().is_empty() {
                continue;
            }
            let placeholders: &mut BTreeSet<String> = all.entry(current.clone()).or_default();
            for part in line.split('$').skip(1) {
                let end = part.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(part.len());
                placeholders.insert(part[..end].to_owned());
            }
        }
    }
    all
}

#[test]
fn every_language_has_the_messages_and_placeholders_of_english() {
    let english = messages(&LANGUAGES[0]);
    assert_eq!(LANGUAGES[0].tag, "en");
    for language in LANGUAGES {
        let messages = messages(language);
        for (id, placeholders) in &english {
            assert_eq!(messages.get(id), Some(placeholders), "{}: {id}", language.tag);
        }
        let more = messages.keys().find(|id| !english.contains_key(*id));
        assert_eq!(more, None, "{}", language.tag);
        assert!(Language::named(language.tag) == Some(language));
    }
}

#[test]
fn no_id_stands_twice() {
    for language in LANGUAGES {
        let mut seen = BTreeSet::new();
        for (file, source) in language.files {
            for line in source.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase())) {
                let id = line.split_once(" =").map_or(line, |(id, _)| id);
                assert!(seen.insert(id.to_owned()), "{}/{file}: {id}", language.tag);
            }
        }
    }
}

#[test]
fn every_id_has_words() {
    for language in LANGUAGES {
        let catalogue = Catalogue::of(language);
        let every = |prefix: &str, ids: Vec<&str>, attributes: &[&str], values: &[&str]| {
            for id in ids {
                let values: Vec<_> = values.iter().map(|name| (*name, Value::from("x"))).collect();
                for attribute in attributes {
                    let message = format!("{prefix}-{id}{attribute}");
                    let text = catalogue.try_message(&message, &values);
                    assert!(text.is_some_and(|text| !text.trim().is_empty()), "{}: {message}", language.tag);
                }
            }
        };
        every("kind", Kind::ALL.iter().map(|id| id.id()).collect(), &[""], &[]);
        every("outcome", Outcome::ALL.iter().map(|id| id.id()).collect(), &["", ".meaning"], &[]);
        every("certainty", Certainty::ALL.iter().map(|id| id.id()).collect(), &[""], &[]);
        every("limit", Limit::ALL.iter().map(|id| id.id()).collect(), &["", ".remedy"], &[]);
        every("sender", Sender::ALL.iter().map(|id| id.id()).collect(), &[""], &[]);
        every("fault", UpgradeFault::ALL.iter().map(|id| id.id()).collect(), &[""], &[]);
        let endings = Ending::ALL.iter().map(|id| id.id()).collect();
        every("ending", endings, &["", ".meaning"], &["side", "close", "answer", "count", "status", "alert"]);
        let violations = ViolationKind::ALL.iter().map(|id| id.id()).collect();
        every("violation", violations, &[""], &["side", "value"]);
        let attributes = [".meaning", ".use", ".wire", ".fix", ".browser", ".trap"];
        every("code", codes().iter().map(|entry| entry.id.as_str()).collect(), &attributes, &[]);
        let triggers = codes().iter().flat_map(|entry| {
            entry.triggers.iter().map(|trigger| entry.trigger_message(trigger).replacen("code-", "", 1))
        });
        let triggers: Vec<String> = triggers.collect();
        every("code", triggers.iter().map(String::as_str).collect(), &["", ".wire", ".fix"], &[]);
        every("class", Class::ALL.iter().map(|class| class.id()).collect(), &["", ".meaning", ".fix"], &[]);
        every("again", Again::ALL.iter().map(|again| again.id()).collect(), &[""], &[]);
        every("topic", IdKind::ALL.iter().map(|kind| kind.id()).collect(), &[""], &[]);
        let ranges = codes().iter().filter(|entry| entry.is_range()).map(|entry| entry.id.as_str());
        every("code", ranges.collect(), &[""], &[]);
    }
}

/// What the text report says is written there as an id, and every id has words; words that nothing says go.
#[test]
fn the_text_report_and_its_words_agree() {
    let known = messages(&LANGUAGES[0]);
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/render/text");
    let mut used = BTreeSet::new();
    for file in rust_files(&folder) {
        let source = std::fs::read_to_string(&file).unwrap();
        let source = source.split("#[cfg(test)]").next().unwrap_or_default();
        for text in source.split('"').skip(1).step_by(2) {
            let is_id = text.starts_with(|c: char| c.is_ascii_lowercase())
                && text.contains('-')
                && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '.');
            if is_id {
                assert!(known.contains_key(text), "{}: no message {text}", file.display());
                used.insert(text.to_owned());
            }
        }
    }
    let (_, report) = LANGUAGES[0].files.iter().find(|(file, _)| *file == "report.ftl").unwrap();
    for id in report.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id) {
        let composed = ["severity-", "unit-", " "].iter().any(|begin| id.starts_with(begin));
        assert!(composed || used.contains(id), "nothing says {id}");
    }
}

/// Warnings of inputs are ids with values; each has its own words.
#[test]
fn every_input_warning_has_words() {
    let known = messages(&LANGUAGES[0]);
    for file in rust_files(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/capture")) {
        let source = std::fs::read_to_string(&file).unwrap();
        for part in source.split("\"input-").skip(1) {
            let id = format!("input-{}", part.split('"').next().unwrap_or_default());
            assert!(known.contains_key(&id), "{}: no message {id}", file.display());
        }
    }
}

fn rust_files(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => files.extend(rust_files(&path)),
            false if path.file_name().is_some_and(|name| name == "tests.rs" || name == "fixture.rs") => {}
            false if path.extension().is_some_and(|kind| kind == "rs") => files.push(path),
            false => {}
        }
    }
    files
}

#[test]
fn words_are_one_line_and_end_as_their_kind_does() {
    let catalogue = Catalogue::english();
    for entry in codes() {
        let explanation = catalogue.explain(CloseCode(entry.first));
        let triggers = explanation.triggers.into_iter();
        let triggers = triggers.flat_map(|trigger| [trigger.when, trigger.wire, trigger.fix]);
        let parts = [
            explanation.meaning,
            explanation.usage,
            explanation.wire,
            explanation.fix,
            explanation.browser,
            explanation.trap,
        ];
        for text in parts.into_iter().chain(triggers) {
            assert!(
                text.ends_with('.') && !text.contains('\n') && !text.contains("  "),
                "{}: {text}",
                entry.id
            );
        }
    }
    for limit in Limit::ALL {
        assert!(!catalogue.limit(*limit).ends_with('.'));
    }
}

#[test]
fn threads_can_share_it() {
    fn shared<T: Send + Sync>() {}
    shared::<Catalogue>();
}

#[test]
fn values_are_put_in() {
    let catalogue = Catalogue::english();
    let packet = PacketRef { id: PacketId::new(0, 1), time: Timestamp::default() };
    let violation =
        Violation { kind: ViolationKind::CloseIllegalCode, side: Side::Server, packet, value: 1016 };
    assert_eq!(catalogue.violation(&violation), "the server sent Close 1016, a code that is not allowed");
    let violation = Violation { kind: ViolationKind::RsvWithoutExtension, value: 0xc105, ..violation };
    assert!(catalogue.violation(&violation).contains("0xc105"));
    assert_eq!(catalogue.meaning("silent"), catalogue.message("ending-silent.meaning", &[]));
    assert!(catalogue.upgrade_fault(UpgradeFault::KeyInvalid).contains("Sec-WebSocket-Key"));
}

#[test]
fn a_code_without_a_name_is_called_after_its_range() {
    let catalogue = Catalogue::english();
    assert_eq!(catalogue.code_label(CloseCode(1006)), "Abnormal Closure");
    assert_eq!(catalogue.code_label(CloseCode(4001)), "private code");
    assert_eq!(catalogue.code_name(CloseCode(4001)), None);
}

#[test]
fn a_rule_without_words_is_called_by_its_id() {
    let text = Catalogue::english().rule("no-such-rule", &[]);
    assert_eq!((text.title.as_str(), text.cause.as_str()), ("no-such-rule", ""));
}

#[test]
fn every_alert_has_a_meaning_and_a_fix_from_either_side() {
    let names: Vec<_> = (0..=u8::MAX).filter_map(alert_name).collect();
    assert_eq!(names.len(), 35);
    for language in LANGUAGES {
        let words = Catalogue::of(language);
        for (name, side) in names.iter().flat_map(|name| Side::BOTH.map(|side| (name, side))) {
            for text in [words.tls_alert_meaning(name, side), words.tls_alert_fix(name, side)] {
                assert!(text.is_some_and(|text| !text.trim().is_empty()), "{}: {name}", language.tag);
            }
        }
        assert_eq!(words.tls_alert_fix("no_such_alert", Side::Client), None);
    }
}

/// A form of the plural may stand for many numbers, as Russian “one” does for 21: it has to say which.
#[test]
fn a_plural_says_its_number() {
    for language in LANGUAGES {
        let words = Catalogue::of(language);
        for (id, placeholders) in messages(language) {
            let counts: Vec<&str> = ["count", "total", "packets"]
                .into_iter()
                .filter(|name| placeholders.contains(*name))
                .collect();
            for number in [2_u64, 5, 11, 21, 101, 1_000_000] {
                let values: Vec<_> = placeholders
                    .iter()
                    .map(|name| match name.as_str() {
                        "side" => ("side", Value::from("client")),
                        count if counts.contains(&count) => (count, Value::Count(number)),
                        other => (other, Value::from("x")),
                    })
                    .collect();
                let Some(text) = words.try_message(&id, &values) else { continue };
                let shown = words.number(number);
                assert!(
                    counts.is_empty() || text.contains(&shown),
                    "{}: {id}: {number}: {text}",
                    language.tag
                );
            }
        }
    }
}

#[test]
fn no_sentence_is_left_in_english() {
    let english = Catalogue::english();
    for language in LANGUAGES.iter().skip(1) {
        let words = Catalogue::of(language);
        for (id, placeholders) in messages(language) {
            let values: Vec<_> = placeholders.iter().map(|name| (name.as_str(), Value::Count(2))).collect();
            let text = |words: &Catalogue| words.try_message(&id, &values);
            let Some(original) = text(&english) else { continue };
            let is_sentence = original.split_whitespace().filter(|word| word.len() > 2).count() > 4;
            assert!(!is_sentence || text(&words).as_ref() != Some(&original), "{}: {id}", language.tag);
        }
    }
}

/// The headings that readers of comparison pages know, word for word.
#[test]
fn the_headings_are_the_known_ones() {
    let ids = ["explain-description", "explain-when", "explain-fix", "compare-differences", "compare-use"];
    for (tag, headings) in [
        (
            "ru",
            [
                "Описание",
                "Когда вы это видите",
                "Как исправить",
                "Ключевые различия",
                "Когда что использовать",
            ],
        ),
        (
            "pt",
            ["Descrição", "Quando você o vê", "Como corrigir", "Diferenças principais", "Quando usar qual"],
        ),
        ("ko", ["설명", "이 코드를 보게 되는 경우", "해결 방법", "주요 차이점", "언제 어떤 것을 사용할지"]),
        (
            "tr",
            [
                "Açıklama",
                "Gördüğünüzde",
                "Nasıl Düzeltilir",
                "Temel Farklar",
                "Hangisini Ne Zaman Kullanmalı",
            ],
        ),
    ] {
        let words = Catalogue::of(Language::named(tag).unwrap());
        assert_eq!(ids.map(|id| words.message(id, &[])), headings, "{tag}");
    }
    let russian = Catalogue::of(Language::named("ru").unwrap());
    assert_eq!(russian.message("explain-more", &[]), "Узнать больше");
}

#[test]
fn something_unknown_gets_what_is_like_it() {
    let words = Catalogue::english();
    for (name, like) in [
        ("going-away", "1001 (Going Away)"),
        ("Going Away", "1001 (Going Away)"),
        ("100060", "`wsclose-pcap list`"),
        ("sockj", "sockjs"),
        ("close-bad-lenght", "close-bad-length"),
        ("unknown-ca", "unknown_ca"),
        ("xyzzy", "`wsclose-pcap list`"),
    ] {
        let unknown = words.topics(name, None).unwrap_err();
        assert!(unknown.hint.contains(like), "{name}: {}", unknown.hint);
    }
    let near = |code| words.like_code(CloseCode(code)).unwrap_or_default();
    assert!(near(10006).contains("1006 (Abnormal Closure)"), "{}", near(10006));
    assert_eq!([near(1006), near(4401), near(1004)], ["", "", ""], "codes that there are");
    let book = words.topics("4401", Some("discord-gatewy")).unwrap_err();
    assert!(book.hint.contains("discord-gateway"), "{}", book.hint);
    let code = words.topics("4999", Some("discord-gateway")).unwrap_err();
    assert!(code.hint.contains("4014"), "{}", code.hint);
}
