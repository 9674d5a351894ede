//! Rooms import only from the floors below them. The order is in `CONTRIBUTING.md`.
#![allow(clippy::disallowed_methods, reason = "reads the source")]

use std::fs;
use std::path::{Path, PathBuf};

/// Each room and its floor. Rooms on one floor do not know each other.
const FLOORS: [(&str, u8); 14] = [
    ("base", 0),
    ("capture", 1),
    ("decode", 2),
    ("flow", 3),
    ("tls", 4),
    ("http", 5),
    ("websocket", 5),
    ("connection", 6),
    ("catalogue", 7),
    ("diagnose", 8),
    ("report", 9),
    ("analyze", 10),
    ("render", 10),
    ("cli", 11),
];

#[test]
fn rooms_import_only_from_below() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    collect(&source, &mut files);
    assert!(files.len() > 20, "only {} files found in {}", files.len(), source.display());

    let mut wrong = Vec::new();
    for file in &files {
        let name = file.strip_prefix(&source).unwrap().to_string_lossy().replace('\\', "/");
        wrong.extend(check(&name, &fs::read_to_string(file).unwrap()));
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn every_way_to_reach_up_is_seen() {
    let cases = [
        (
            "websocket/frame.rs",
            "use crate::connection::Record;",
            "src/websocket/frame.rs:1: websocket imports connection",
        ),
        (
            "websocket/frame.rs",
            "\nfn f(_: &crate::http::Upgrade) {}",
            "src/websocket/frame.rs:2: websocket imports http",
        ),
        (
            "flow/table.rs",
            "use crate::{\n    base::Side,\n    tls::Keys,\n};",
            "src/flow/table.rs:3: flow imports tls",
        ),
        (
            "flow/table.rs",
            "use crate::{base::{Side, Time}, report::Report};",
            "src/flow/table.rs:1: flow imports report",
        ),
        ("base/mod.rs", "use super::render;", "src/base/mod.rs:1: base imports render"),
        ("base/time.rs", "use super::super::render::X;", "src/base/time.rs:1: `super::super`"),
        (
            "connection/record.rs",
            "use crate::catalogue::Id;",
            "src/connection/record.rs:1: connection imports catalogue",
        ),
        ("tls.rs", "use super::http;", "src/tls.rs:1: tls imports http"),
        ("attic/mod.rs", "", "src/attic/mod.rs:1: `attic` is on no floor"),
    ];
    for (file, text, expected) in cases {
        let found = check(file, text);
        assert_eq!(found.len(), 1, "{file} {text:?}: {found:?}");
        assert!(found[0].starts_with(expected), "{:?} is not {expected:?}", found[0]);
    }
}

#[test]
fn looking_down_and_talking_are_allowed() {
    let cases = [
        ("capture/pcap.rs", "use crate::base::{Cursor, Short};\nuse super::Record;"),
        (
            "diagnose/rules/restart.rs",
            "use crate::catalogue::Timer;\nuse crate::connection::{ConnectionRecord, Ending};",
        ),
        ("base/time.rs", "//! See [`crate::render`].\n// crate::render rounds it\npub(crate) fn f() {}"),
        ("websocket/mod.rs", "use crate::websocket::code::CloseCode;"),
        ("report/mod.rs", "mod render;\n#[cfg(test)]\nmod tests {\n    use super::render::X;\n}"),
        ("cli/mod.rs", "use wsclose_pcap::render;"),
        ("lib.rs", "pub mod render;"),
    ];
    for (file, text) in cases {
        assert_eq!(check(file, text), Vec::<String>::new(), "{file} {text:?}");
    }
}

/// What is wrong with one file, whose name is relative to `src`.
fn check(file: &str, text: &str) -> Vec<String> {
    let (room, inside) = match file.split_once('/') {
        Some(parts) => parts,
        None if matches!(file, "lib.rs" | "main.rs") => return Vec::new(),
        None => (file.trim_end_matches(".rs"), "mod.rs"),
    };
    let Some(floor) = floor_of(room) else {
        return vec![format!("src/{file}:1: `{room}` is on no floor; add it to tests/layering.rs")];
    };
    let text = without_comments(text);
    let mut wrong = Vec::new();

    for (at, _) in text.match_indices("super::super") {
        wrong.push(format!("src/{file}:{}: `super::super`; write `crate::{room}::…`", line(&text, at)));
    }
    let mut imports = imports_after(&text, "crate::");
    if inside == "mod.rs" {
        let mut outside = imports_after(&text, "super::");
        outside.retain(|(_, other)| !text.contains(&format!("mod {other};")));
        imports.extend(outside);
    }
    for (at, other) in imports {
        if other != room && floor_of(&other).is_some_and(|other| other >= floor) {
            let line = line(&text, at);
            wrong
                .push(format!("src/{file}:{line}: {room} imports {other}, which is not on a floor below it"));
        }
    }
    wrong
}

fn floor_of(room: &str) -> Option<u8> {
    FLOORS.iter().find(|(name, _)| *name == room).map(|(_, floor)| *floor)
}

/// The first name of each path that starts with `root`, with its offset; a group has one for each member.
fn imports_after(text: &str, root: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices(root) {
        let path = at + root.len();
        if text[path..].starts_with('{') {
            found.extend(members(text, path + 1));
        } else {
            found.push((at, identifier(&text[path..])));
        }
    }
    found
}

/// The first name of each member of the group whose inside starts at `from`.
fn members(text: &str, from: usize) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut depth = 0;
    let mut expecting = true;
    for (offset, character) in text[from..].char_indices() {
        match character {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => expecting = true,
            _ if expecting && !character.is_whitespace() => {
                found.push((from + offset, identifier(&text[from + offset..])));
                expecting = false;
            }
            _ => {}
        }
    }
    found
}

fn identifier(text: &str) -> String {
    text.chars().take_while(|character| character.is_alphanumeric() || *character == '_').collect()
}

/// The same text, of the same lines, up to `//` in each.
fn without_comments(text: &str) -> String {
    text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

fn line(text: &str, at: usize) -> usize {
    1 + text[..at].matches('\n').count()
}

fn collect(directory: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
}
