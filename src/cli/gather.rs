//! From what was named on the command line to the captures to read.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::io::{self, IsTerminal as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use wsclose_pcap::capture::CaptureError;

use super::args;
use super::backend;
use super::input::Source;
use super::message::{Failure, PROGRAM, counted};
use super::open_files::{Identity, OpenFiles};

/// The captures that were found, and what was not.
#[derive(Default)]
pub(crate) struct Gathered {
    /// Captures, in the order they were named, a directory's by name. None is there twice.
    pub(crate) sources: Vec<Source>,
    /// Inputs that cannot be read.
    pub(crate) failures: Vec<Failure>,
    /// What was left out on purpose.
    pub(crate) notes: Vec<String>,
    seen: BTreeSet<Identity>,
    open_files: Arc<OpenFiles>,
}

/// Finds the captures.
pub(crate) fn gather(captures: &[PathBuf]) -> Gathered {
    let mut gathered = Gathered::default();
    for path in captures {
        if let Err(failure) = gathered.add(path) {
            gathered.failures.push(failure);
        }
    }
    gathered
}

impl Gathered {
    /// Whether the file is one of the captures.
    pub(crate) fn contains(&self, identity: &Identity) -> bool {
        self.seen.contains(identity)
    }

    fn add(&mut self, path: &Path) -> Result<(), Failure> {
        let unreadable = |error| unreadable(path, error);
        if path.as_os_str() == "-" {
            if io::stdin().is_terminal() {
                return Err(Failure::input("`-` is stdin, which is a terminal")
                    .hint(format!("pipe a capture into it: tcpdump -U -w - | {PROGRAM} -")));
            }
            let stdin = Source::stdin().map_err(unreadable)?;
            self.take(stdin, path);
            return Ok(());
        }
        let metadata = fs::metadata(path).map_err(unreadable)?;
        if metadata.is_dir() {
            return self.add_directory(path);
        }
        let source = Source::open(path, &metadata, &self.open_files).map_err(unreadable)?;
        self.take(source, path);
        Ok(())
    }

    fn add_directory(&mut self, directory: &Path) -> Result<(), Failure> {
        let (mut captures, mut other_files, mut directories) = (0, 0, 0);
        for name in visible_names(directory).map_err(|error| unreadable(directory, error))? {
            let path = directory.join(name);
            match self.add_member(&path) {
                Ok(Member::Capture) => captures += 1,
                Ok(Member::OtherFile) => other_files += 1,
                Ok(Member::Directory) => directories += 1,
                Err(error) => self.failures.push(unreadable(&path, error)),
            }
        }
        let left_out: Vec<_> = [(other_files, "other file"), (directories, "directory")]
            .into_iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, noun)| counted(count, noun).to_string())
            .collect();
        let left_out = left_out.join(" and ");
        if captures == 0 {
            let failure = Failure::input(format!("no capture directly in {}", directory.display()));
            return Err(match left_out.as_str() {
                "" => failure,
                _ => failure.hint(format!("it holds {left_out}; name what should be read")),
            });
        }
        if !left_out.is_empty() {
            let captures = counted(captures, "capture");
            self.notes.push(format!("{}: {captures} taken, {left_out} left out", directory.display()));
        }
        Ok(())
    }

    fn add_member(&mut self, path: &Path) -> io::Result<Member> {
        let metadata = fs::metadata(path)?;
        if metadata.is_dir() {
            return Ok(Member::Directory);
        }
        if !metadata.is_file() {
            return Ok(Member::OtherFile);
        }
        let source = Source::open(path, &metadata, &self.open_files)?;
        if !backend::is_capture(&source)? {
            return Ok(Member::OtherFile);
        }
        self.take(source, path);
        Ok(Member::Capture)
    }

    fn take(&mut self, source: Source, path: &Path) {
        if self.seen.insert(source.identity().clone()) {
            self.sources.push(source);
        } else {
            self.notes.push(format!("{} was named before and is taken once", path.display()));
        }
    }
}

enum Member {
    Capture,
    OtherFile,
    Directory,
}

fn visible_names(directory: &Path) -> io::Result<Vec<OsString>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(directory)? {
        let name = entry?.file_name();
        if !name.as_encoded_bytes().starts_with(b".") {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

fn unreadable(path: &Path, error: io::Error) -> Failure {
    let missing = error.kind() == io::ErrorKind::NotFound;
    let name = path.display().to_string();
    let failure = backend::input_error(&name, &CaptureError::Io(error));
    match path.to_str().filter(|_| missing).and_then(meant) {
        Some(command) => {
            failure.hint(format!("for the command, make it the first word: {PROGRAM} {command}"))
        }
        None => failure,
    }
}

// The command that somebody may have meant by a capture that does not exist.
fn meant(word: &str) -> Option<String> {
    if word.parse::<u16>().is_ok() {
        return Some(format!("explain {word}"));
    }
    let definition = args::definition();
    let nearest = definition
        .get_subcommands()
        .map(|command| (distance(word, command.get_name()), command))
        .min_by_key(|(distance, _)| *distance)?;
    let (distance, command) = nearest;
    let name = command.get_name();
    // `man` and `map` are near by chance.
    let allowed = if name.len() > 4 { 2 } else { usize::from(name.len() == 4) };
    let value = command.get_positionals().find(|argument| argument.is_required_set());
    let value = value.and_then(|argument| argument.get_value_names()?.first()).map(|name| format!(" {name}"));
    (distance <= allowed).then(|| format!("{name}{}", value.unwrap_or_default()))
}

// Letters to insert, delete or replace to make one word of the other (Levenshtein).
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (line, letter) in left.chars().enumerate() {
        let mut diagonal = line;
        let mut before = line + 1;
        for (cell, other) in row.iter_mut().skip(1).zip(&right) {
            let replaced = diagonal + usize::from(letter != *other);
            diagonal = *cell;
            *cell = replaced.min(diagonal + 1).min(before + 1);
            before = *cell;
        }
        if let Some(first) = row.first_mut() {
            *first = line + 1;
        }
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::exit::ExitCode;
    use crate::cli::testing::TempDir;
    use wsclose_pcap::capture::Input as _;

    const MAGIC: &[u8] = b"\xd4\xc3\xb2\xa1\x02\0\x04\0\0\0\0\0\0\0\0\0\xff\xff\0\0\x01\0\0\0";

    fn names(gathered: &Gathered) -> Vec<&str> {
        let last = |source: &'_ Source| source.name().rsplit(['/', '\\']).next().map(str::len);
        gathered
            .sources
            .iter()
            .map(|source| &source.name()[source.name().len() - last(source).unwrap_or(0)..])
            .collect()
    }

    #[test]
    fn of_a_directory_the_captures_are_taken_by_name() {
        let dir = TempDir::new("directory");
        for name in ["b.pcap", "a", ".hidden.pcap"] {
            dir.write(name, MAGIC);
        }
        dir.write("notes.pcap", b"just text");
        dir.write("empty.pcap", b"");
        fs::create_dir(dir.path().join("sub")).unwrap();
        let gathered = gather(&[dir.path().to_owned()]);
        assert_eq!(names(&gathered), ["a", "b.pcap"]);
        assert!(gathered.failures.is_empty());
        assert_eq!(gathered.notes.len(), 1);
        assert!(gathered.notes[0].ends_with("2 captures taken, 2 other files and 1 directory left out"));
    }

    #[test]
    fn a_directory_without_captures_is_a_failure() {
        let dir = TempDir::new("no-captures");
        dir.write("a.txt", b"text");
        let gathered = gather(&[dir.path().to_owned()]);
        assert!(gathered.sources.is_empty());
        assert_eq!(gathered.failures[0].exit, ExitCode::Input);
        assert_eq!(
            gathered.failures[0].hint.as_deref(),
            Some("it holds 1 other file; name what should be read")
        );
    }

    #[test]
    fn the_same_file_is_taken_once_and_the_others_are_kept() {
        let dir = TempDir::new("twice");
        let first = dir.write("a.pcap", MAGIC);
        let second = dir.write("b.pcap", MAGIC);
        let missing = dir.path().join("missing.pcap");
        let roundabout = dir.path().join(".").join("a.pcap");
        let gathered = gather(&[second, first, missing, roundabout, dir.path().to_owned()]);
        assert_eq!(names(&gathered), ["b.pcap", "a.pcap"]);
        assert_eq!(gathered.failures.len(), 1);
        assert!(gathered.failures[0].sentence.contains("missing.pcap"));
    }

    #[test]
    fn a_missing_capture_named_like_a_command_gets_a_hint() {
        for (word, command) in [
            ("explain", Some("explain CODE|BOOK|ID")),
            ("explian", Some("explain CODE|BOOK|ID")),
            ("lst", Some("list")),
            ("shema", Some("schema")),
            ("completion", Some("completions SHELL")),
            ("man", Some("man")),
            ("1006", Some("explain 1006")),
            ("map", None),
            ("trace.pcap", None),
            ("dir/explain", None),
        ] {
            assert_eq!(meant(word).as_deref(), command, "{word}");
        }
    }
}
