use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::base::{PacketId, PacketRef, Side, Timestamp};
use crate::connection::{Certainty, Ending, Kind, Limit, Outcome, Violation, ViolationKind};
use crate::http::UpgradeFault;

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
        assert_eq!(messages(language), english, "{}", language.tag);
        assert!(Catalogue::load(language.tag).is_some_and(|catalogue| catalogue.language() == language));
    }
    assert!(Catalogue::load("tlh").is_none());
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
        let attributes = [".meaning", ".when", ".wire", ".fix", ".trap"];
        every("code", codes().iter().map(|entry| entry.id.as_str()).collect(), &attributes, &[]);
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
        let composed = id.starts_with("severity-") || id.starts_with(' ');
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
        for text in
            [explanation.meaning, explanation.when, explanation.wire, explanation.fix, explanation.trap]
        {
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
