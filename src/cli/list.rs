//! `list`: what is known, from the library's own tables.

use std::io::{self, Write};

use serde::Serialize;
use wsclose_pcap::connection::{Ending, Kind, Limit, Outcome, ViolationKind};
use wsclose_pcap::http::UpgradeFault;

use super::backend::{self, FORMATS, Format, How, LANGUAGES};
use super::exit::ExitCode;

/// Something that can be listed.
pub(crate) struct List {
    /// What it is asked for by; what it is, in a few words, is the message `list-<id>`.
    pub(crate) id: &'static str,
    rows: fn(How) -> Vec<[String; 2]>,
}

/// Everything that can be listed.
pub(crate) const LISTS: &[List] = &[
    List { id: "formats", rows: formats },
    List { id: "captures", rows: |_| backend::captures() },
    List { id: "link-types", rows: |_| backend::link_types() },
    List { id: "codes", rows: backend::codes },
    List { id: "books", rows: backend::books_list },
    List { id: "timers", rows: backend::timers },
    List { id: "size-limits", rows: backend::size_limits },
    List { id: "thresholds", rows: |_| backend::thresholds() },
    List { id: "languages", rows: |_| languages() },
    List { id: "rules", rows: rules },
    List { id: "outcomes", rows: |how| ids("outcome", Outcome::ALL, Outcome::id, how) },
    List { id: "endings", rows: |how| ids("ending", Ending::ALL, Ending::id, how) },
    List { id: "kinds", rows: |how| ids("kind", Kind::ALL, Kind::id, how) },
    List { id: "limits", rows: |how| ids("limit", Limit::ALL, Limit::id, how) },
    List { id: "exit-codes", rows: |_| exit_codes() },
];

/// A row for machines.
#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    text: &'a str,
}

/// Writes one list, or what can be listed.
pub(crate) fn write(what: Option<&str>, how: How, out: &mut dyn Write) -> io::Result<()> {
    let about = |list: &List| [list.id.to_owned(), backend::message(&format!("list-{}", list.id), how)];
    let rows = match what.and_then(|id| LISTS.iter().find(|list| list.id == id)) {
        Some(list) => (list.rows)(how),
        None => LISTS.iter().map(about).collect(),
    };
    match how {
        How::Text(options) => backend::write_rows(&rows, &options, out),
        How::Json => {
            let rows: Vec<Row<'_>> = rows.iter().map(|[id, text]| Row { id, text }).collect();
            backend::write_json(&rows, out)
        }
    }
}

fn formats(how: How) -> Vec<[String; 2]> {
    let row = |format: &Format| {
        let extensions = format.extensions.join(", .");
        let extensions = if extensions.is_empty() { extensions } else { format!(" (.{extensions})") };
        [format.id.to_owned(), backend::about(format, how) + &extensions]
    };
    FORMATS.iter().map(row).collect()
}

fn languages() -> Vec<[String; 2]> {
    LANGUAGES.iter().map(|language| [language.tag.to_owned(), language.name.to_owned()]).collect()
}

// The meaning of an id, where it has words for more than that.
fn ids<T: Copy>(kind: &str, all: &[T], id: fn(T) -> &'static str, how: How) -> Vec<[String; 2]> {
    let row = |id: &'static str| {
        let message = format!("{kind}-{id}");
        let meaning = backend::message(&format!("{message}.meaning"), how);
        [id.to_owned(), if meaning.is_empty() { backend::message(&message, how) } else { meaning }]
    };
    all.iter().map(|value| row(id(*value))).collect()
}

// What is concluded, then what is checked, as far as nothing is concluded under the same id.
fn rules(how: How) -> Vec<[String; 2]> {
    let mut rows = backend::rules(how);
    let of_frames = ViolationKind::ALL.iter().map(|kind| (kind.id(), kind.reference()));
    let of_upgrades = UpgradeFault::ALL.iter().map(|fault| (fault.id(), fault.reference()));
    for (id, reference) in of_frames.chain(of_upgrades) {
        if rows.iter().all(|[known, _]| known != id) {
            rows.push([id.to_owned(), reference.to_owned()]);
        }
    }
    rows
}

fn exit_codes() -> Vec<[String; 2]> {
    ExitCode::ALL.iter().map(|code| [code.number().to_string(), code.meaning().to_owned()]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::backend::RenderOptions;

    fn text() -> How {
        How::Text(RenderOptions::default())
    }

    #[test]
    fn without_a_name_it_tells_the_names() {
        let mut out = Vec::new();
        write(None, text(), &mut out).unwrap();
        let text = String::from_utf8(out).unwrap();
        for list in LISTS {
            let line = text.lines().find(|line| line.split_whitespace().next() == Some(list.id));
            assert!(line.is_some_and(|line| line.split_whitespace().count() > 1), "{}", list.id);
        }
    }

    #[test]
    fn every_list_has_rows_and_every_id_of_a_verdict_has_words() {
        for list in LISTS {
            let rows = (list.rows)(text());
            assert!(rows.iter().flatten().all(|text| !text.contains("(.)")), "{}", list.id);
            assert!(!rows.is_empty(), "{}", list.id);
            if matches!(list.id, "outcomes" | "endings" | "kinds" | "limits") {
                let unsaid = rows.iter().find(|[id, words]| words.is_empty() || words == id);
                assert_eq!(unsaid, None, "{}", list.id);
            }
        }
    }

    #[test]
    fn machines_get_rows() {
        for list in LISTS {
            let mut out = Vec::new();
            write(Some(list.id), How::Json, &mut out).unwrap();
            let rows: serde_json::Value = serde_json::from_slice(&out).unwrap();
            assert!(rows.as_array().is_some_and(|rows| rows.iter().all(|row| row["id"].is_string())));
        }
    }
}
