//! What is said on stderr: one clear sentence, hints on a line of their own.

use std::fmt::{self, Write as _};
use std::io::Write as _;

use wsclose_pcap::base::WireText;

use super::exit::ExitCode;

/// The name that every message starts with.
pub(crate) const PROGRAM: &str = "wsclose-pcap";

/// Something that went wrong, in finished prose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    /// What it means for the exit code.
    pub(crate) exit: ExitCode,
    /// One sentence that names what and where, without a full stop.
    pub(crate) sentence: String,
    /// What to do about it.
    pub(crate) hint: Option<String>,
}

impl Failure {
    /// A failure without a hint.
    pub(crate) fn new(exit: ExitCode, sentence: impl Into<String>) -> Self {
        Self { exit, sentence: sentence.into(), hint: None }
    }

    /// The command line makes no sense.
    pub(crate) fn usage(sentence: impl Into<String>) -> Self {
        Self::new(ExitCode::Usage, sentence)
    }

    /// An input could not be read.
    pub(crate) fn input(sentence: impl Into<String>) -> Self {
        Self::new(ExitCode::Input, sentence)
    }

    /// An output was not written.
    pub(crate) fn output(sentence: impl Into<String>) -> Self {
        Self::new(ExitCode::Output, sentence)
    }

    /// Adds what to do about it.
    pub(crate) fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }
}

/// Says things on stderr.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Console {
    /// Whether only errors are said.
    pub(crate) quiet: bool,
}

impl Console {
    /// Says what went wrong.
    pub(crate) fn failure(self, failure: &Failure) {
        say("error", &failure.sentence, failure.hint.as_deref());
    }

    /// Says what a person should know about the result.
    pub(crate) fn warning(self, sentence: &str) {
        if !self.quiet {
            say("warning", sentence, None);
        }
    }

    /// Says what was done that may surprise.
    pub(crate) fn note(self, sentence: &str) {
        if !self.quiet {
            say("note", sentence, None);
        }
    }
}

/// A system error without its number, starting in lower case.
pub(crate) fn system_reason(error: &std::io::Error) -> String {
    let text = error.to_string();
    let text = text.split(" (os error").next().unwrap_or_default();
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// A count with its noun, in the plural where there is not one.
pub(crate) fn counted(count: u64, noun: &str) -> impl fmt::Display {
    let plural = match noun.strip_suffix('y') {
        _ if count == 1 => noun.to_owned(),
        Some(stem) => format!("{stem}ies"),
        None => format!("{noun}s"),
    };
    format!("{count} {plural}")
}

// Nobody is left to tell if stderr cannot be written.
fn say(kind: &str, sentence: &str, hint: Option<&str>) {
    let style = match kind {
        "error" => anstyle::AnsiColor::Red,
        "warning" => anstyle::AnsiColor::Yellow,
        _ => anstyle::AnsiColor::Cyan,
    }
    .on_default()
    .bold();
    let mut text = format!("{PROGRAM}: {style}{kind}:{style:#} {}\n", printable(sentence));
    if let Some(hint) = hint {
        for line in hint.lines() {
            let _ = writeln!(text, "  hint: {}", printable(line));
        }
    }
    let _ = anstream::stderr().lock().write_all(text.as_bytes());
}

// File names are chosen by strangers too.
fn printable(text: &str) -> String {
    WireText::from(text).to_printable()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn system_errors_read_as_part_of_a_sentence() {
        let error = std::io::Error::from_raw_os_error(2);
        assert!(!system_reason(&error).contains("os error"));
        assert!(system_reason(&error).starts_with(char::is_lowercase));
    }

    #[test]
    fn counts_agree_with_their_nouns() {
        assert_eq!(counted(1, "directory").to_string(), "1 directory");
        assert_eq!(counted(2, "directory").to_string(), "2 directories");
        assert_eq!(counted(0, "file").to_string(), "0 files");
    }
}
