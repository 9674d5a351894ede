//! Code books, timers, limits and thresholds of the user's own: small files of TOML.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use super::backend::{self, Language};
use super::message::{Failure, system_reason};

/// Bytes of a file that are read; it may have fewer.
const BYTES: u64 = 4 << 20;

/// Settles the languages and what is known.
///
/// # Errors
/// A file that cannot be read, or that does not hold what it should: what is wrong stands with its line and field.
pub(crate) fn speak(
    people: &'static Language,
    machines: &'static Language,
    files: &[&Path],
) -> Result<(), Failure> {
    let mut texts = Vec::new();
    for file in files {
        let text = read(file).map_err(|error| {
            let reason = match error.kind() {
                io::ErrorKind::InvalidData => "it is not UTF-8".to_owned(),
                _ => system_reason(&error),
            };
            Failure::input(format!("{}: {reason}", file.display()))
        })?;
        texts.push(text);
    }
    backend::speak(people, machines, &texts).map_err(|(at, error)| {
        let name = files.get(at).map(|file| file.display().to_string()).unwrap_or_default();
        Failure::usage(format!("{name}: {error}"))
            .hint("such files are described in docs/knowledge.md and docs/codebooks.md")
    })
}

fn read(file: &Path) -> io::Result<String> {
    let mut text = String::new();
    File::open(file)?.take(BYTES).read_to_string(&mut text)?;
    Ok(text)
}
