//! `list`: what is known, from the library's own tables.

use std::io::{self, Write};

use wsclose_pcap::connection::{Ending, Kind, Limit, Outcome, ViolationKind};

use super::backend::{self, FORMATS, Format};
use super::exit::ExitCode;

/// Something that can be listed.
pub(crate) struct List {
    /// What it is asked for by.
    pub(crate) id: &'static str,
    /// What it is, in a few words.
    pub(crate) about: &'static str,
    rows: fn() -> Vec<[String; 2]>,
}

/// Everything that can be listed.
pub(crate) const LISTS: &[List] = &[
    List { id: "formats", about: "Forms in which a report is written", rows: formats },
    List { id: "captures", about: "Forms in which a capture is read", rows: backend::captures },
    List { id: "link-types", about: "Link-layer header types that are decoded", rows: backend::link_types },
    List { id: "codes", about: "Close codes that have a name", rows: backend::codes },
    List {
        id: "outcomes",
        about: "What becomes of a connection",
        rows: || ids("outcome", Outcome::ALL, Outcome::id),
    },
    List {
        id: "endings",
        about: "How a connection ends, in detail",
        rows: || ids("ending", Ending::ALL, Ending::id),
    },
    List { id: "kinds", about: "How a connection is recognised", rows: || ids("kind", Kind::ALL, Kind::id) },
    List {
        id: "limits",
        about: "Why something cannot be known",
        rows: || ids("limit", Limit::ALL, Limit::id),
    },
    List { id: "violations", about: "Rules of RFC 6455 that are checked", rows: violations },
    List { id: "exit-codes", about: "What the exit code says", rows: exit_codes },
];

/// Writes one list, or what can be listed.
pub(crate) fn write(what: Option<&str>, out: &mut dyn Write) -> io::Result<()> {
    let rows = match what.and_then(|id| LISTS.iter().find(|list| list.id == id)) {
        Some(list) => (list.rows)(),
        None => LISTS.iter().map(|list| [list.id.to_owned(), list.about.to_owned()]).collect(),
    };
    let width = rows.iter().map(|[id, _]| id.len()).max().unwrap_or(0);
    for [id, words] in rows {
        writeln!(out, "{}", format!("{id:width$}  {words}").trim_end())?;
    }
    Ok(())
}

fn formats() -> Vec<[String; 2]> {
    let row = |format: &Format| {
        [format.id.to_owned(), format!("{} (.{})", backend::about(format), format.extensions.join(", ."))]
    };
    FORMATS.iter().map(row).collect()
}

// The meaning of an id, where it has words for more than that.
fn ids<T: Copy>(kind: &str, all: &[T], id: fn(T) -> &'static str) -> Vec<[String; 2]> {
    let row = |id: &'static str| {
        let message = format!("{kind}-{id}");
        let meaning = backend::message(&format!("{message}.meaning"));
        [id.to_owned(), if meaning.is_empty() { backend::message(&message) } else { meaning }]
    };
    all.iter().map(|value| row(id(*value))).collect()
}

fn violations() -> Vec<[String; 2]> {
    ViolationKind::ALL.iter().map(|kind| [kind.id().to_owned(), kind.reference().to_owned()]).collect()
}

fn exit_codes() -> Vec<[String; 2]> {
    ExitCode::ALL.iter().map(|code| [code.number().to_string(), code.meaning().to_owned()]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_name_it_tells_the_names() {
        let mut out = Vec::new();
        write(None, &mut out).unwrap();
        let text = String::from_utf8(out).unwrap();
        assert!(LISTS.iter().all(|list| text.lines().any(|line| line.starts_with(list.id))));
    }

    #[test]
    fn every_list_has_rows_and_every_id_of_a_verdict_has_words() {
        for list in LISTS {
            let rows = (list.rows)();
            assert!(!rows.is_empty(), "{}", list.id);
            if matches!(list.id, "outcomes" | "endings" | "kinds" | "limits") {
                let unsaid = rows.iter().find(|[id, words]| words.is_empty() || words == id);
                assert_eq!(unsaid, None, "{}", list.id);
            }
        }
    }
}
