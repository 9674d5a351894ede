//! What the README shows is what the program prints.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "tests may use what the library may not"
)]
#![cfg(feature = "cli")]

use std::fs;
use std::path::Path;
use std::process::Command;

/// In the shown output, a line that stands for lines left out.
const LEFT_OUT: &str = "…";

const SHOWN: &str = "wsclose-pcap samples/incident.pcapng";

#[test]
fn the_shown_output_is_real() {
    let readme = readme();
    let shown = block_behind(&readme, SHOWN).expect("a block marked ```text behind the command");
    let printed = run(&["samples/incident.pcapng", "--width", "80"]);
    let printed: Vec<&str> = printed.lines().collect();

    let runs: Vec<&[&str]> = shown.split(|line| *line == LEFT_OUT).map(without_blank_ends).collect();
    let mut at = 0;
    for (number, run) in runs.iter().enumerate() {
        if run.is_empty() {
            continue;
        }
        let found = printed[at..].windows(run.len()).position(|lines| lines == *run);
        let Some(skipped) = found else { panic!("not in the output behind line {at}:\n{}", run.join("\n")) };
        assert!(number > 0 || skipped == 0, "lines before the first are left out without a {LEFT_OUT}");
        at += skipped + run.len();
    }
    let ends_early = runs.last().is_some_and(|run| !run.is_empty()) && at < printed.len();
    assert!(!ends_early, "lines behind the last are left out without a {LEFT_OUT}");
}

#[test]
fn the_exit_codes_are_those_of_the_program() {
    let readme = readme();
    for row in run(&["list", "exit-codes"]).lines() {
        let (code, meaning) = row.split_once("  ").expect("a code and its meaning");
        let row = format!("| {code} | {meaning} |");
        assert!(readme.lines().any(|line| line.replace('`', "") == row), "{row}");
    }
}

#[test]
fn every_option_and_list_that_is_named_exists() {
    let readme = readme();
    let help = run(&["--help"]) + &run(&["man"]).replace("\\-", "-");
    let is_name = |letter: char| letter.is_ascii_lowercase() || letter == '-';
    for option in readme.split('`').skip(1).step_by(2).flat_map(str::split_whitespace) {
        let is_ours =
            option.starts_with("--") && !["--release", "--path", "--inject-secrets"].contains(&option);
        if is_ours {
            let name = option.split(|letter| !is_name(letter)).next().unwrap_or_default();
            assert!(help.contains(name), "{option}");
        }
    }
}

fn readme() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).expect("a readable README")
}

/// The lines of the first block marked as text behind a line with this command.
fn block_behind<'a>(page: &'a str, command: &str) -> Option<Vec<&'a str>> {
    let mut lines = page.lines();
    lines.find(|line| line.trim() == command)?;
    lines.find(|line| *line == "```text")?;
    Some(lines.take_while(|line| *line != "```").collect())
}

fn without_blank_ends<'a, 'b>(lines: &'a [&'b str]) -> &'a [&'b str] {
    let is_said = |line: &&str| !line.is_empty();
    let first = lines.iter().position(is_said).unwrap_or(lines.len());
    let end = lines.iter().rposition(is_said).map_or(first, |last| last + 1);
    &lines[first..end]
}

fn run(words: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wsclose-pcap"));
    command.current_dir(env!("CARGO_MANIFEST_DIR")).env("LC_ALL", "C.UTF-8").args(words);
    let done = command.output().expect("the program runs");
    assert_eq!(done.status.code(), Some(0), "{}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).expect("the output is UTF-8")
}
