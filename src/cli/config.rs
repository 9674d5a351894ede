//! What the command line means on this machine: the second step, where terminal and environment count.

use std::io::{self, IsTerminal as _};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use anstream::{AutoStream, ColorChoice};
use wsclose_pcap::base::Timestamp;

use super::args::{AnalysisArgs, AnswerArgs, AnswerFormat, ColorWhen, FilterArgs, TerminalArgs, WordsArgs};
use super::backend::{self, CodeSet, Format, How, Judge, Language, RenderOptions, Selection};
use super::byte_size::ByteSize;
use super::fail_on::Term;
use super::knowledge;
use super::message::{Console, Failure};
use super::output_spec::OutputSpec;
use super::tls_args::TlsArgs;
use super::when::When;

/// Columns where there is no terminal to ask.
const DEFAULT_WIDTH: usize = 80;

/// What an analysis does.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    /// Captures as named.
    pub(crate) captures: Vec<PathBuf>,
    /// What can be read, and how closely it is looked at.
    pub(crate) tls: TlsArgs,
    /// What goes to stdout, and how its text looks.
    pub(crate) stdout: Option<(Format, RenderOptions)>,
    /// What goes to files.
    pub(crate) outputs: Vec<OutputSpec>,
    /// How text in files looks.
    pub(crate) file_text: RenderOptions,
    /// Which connections are wanted.
    pub(crate) filters: Filters,
    /// The rules.
    pub(crate) judge: Judge,
    /// What a script wants to know.
    pub(crate) fail_on: Vec<Term>,
    /// Whether to leave secrets as they are.
    pub(crate) show_secrets: bool,
    /// The file with the key by which addresses are mapped, if they are.
    pub(crate) anonymize: Option<PathBuf>,
    /// Threads; the number of cores if not given.
    pub(crate) threads: Option<NonZeroUsize>,
    /// Bytes of memory to take at most.
    pub(crate) max_memory: ByteSize,
    /// Whether somebody watches.
    pub(crate) progress: bool,
    /// Where messages go.
    pub(crate) console: Console,
}

/// Which connections are wanted, as far as it can be told before the capture is read.
#[derive(Clone, Debug)]
pub(crate) struct Filters {
    since: Option<When>,
    until: Option<When>,
    others: Selection,
}

impl Settings {
    /// Settles what was typed.
    pub(crate) fn resolve(args: AnalysisArgs) -> Result<Self, Failure> {
        check_outputs(&args.output)?;
        if !args.quiet && backend::is_binary(&args.format) && io::stdout().is_terminal() {
            let id = args.format.id;
            return Err(Failure::usage(format!("{id} is not written to a terminal"))
                .hint(format!("write it to a file: -q -o {id}:FILE")));
        }
        let events = args.events.iter().copied().collect();
        let told = |text| RenderOptions { top: args.top, events, event_bytes: args.max_event, ..text };
        let text = told(stdout_text(args.terminal, &args.words));
        speak(&args.words)?;
        let lines_on_terminal = backend::streams(&args.format) && io::stdout().is_terminal();
        let file_text = told(RenderOptions {
            width: args.terminal.width.map_or(DEFAULT_WIDTH, usize::from),
            color: args.terminal.color == ColorWhen::Always,
            ..RenderOptions::default()
        });
        Ok(Self {
            captures: args.captures,
            tls: args.tls,
            stdout: (!args.quiet).then_some((args.format, text)),
            outputs: args.output,
            file_text,
            filters: Filters::resolve(args.filters)?,
            judge: backend::judge(args.rules.min_confidence, &args.rules.no_rule)?,
            fail_on: args.fail_on,
            show_secrets: args.show_secrets,
            anonymize: args.anonymize,
            threads: args.threads,
            max_memory: args.max_memory,
            progress: !(args.quiet || args.no_progress || lines_on_terminal) && io::stderr().is_terminal(),
            console: Console { quiet: args.quiet },
        })
    }
}

/// How the answer to a question about the catalogue is written. From here on its words are settled.
pub(crate) fn answer(args: AnswerArgs) -> Result<How, Failure> {
    let text = stdout_text(args.terminal, &args.words);
    speak(&args.words)?;
    Ok(match args.format {
        AnswerFormat::Text => How::Text(text),
        AnswerFormat::Json => How::Json,
    })
}

/// People get the language that they ask for, else that of their locale; machines that asked for, else English.
fn speak(args: &WordsArgs) -> Result<(), Failure> {
    let english = Language::english();
    let people = args.lang.or_else(|| locale_language(|name| std::env::var(name).ok())).unwrap_or(english);
    let files: Vec<&Path> = args.codebook.iter().chain(&args.knowledge).map(PathBuf::as_path).collect();
    knowledge::speak(people, args.lang.unwrap_or(english), &files)
}

// The first of these that is set decides (POSIX.1-2024, Base Definitions §8.2).
fn locale_language(variable: impl Fn(&str) -> Option<String>) -> Option<&'static Language> {
    let set = |name: &&str| variable(name).filter(|value| !value.is_empty());
    Language::named(&["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(set)?)
}

/// How text on stdout looks. From here on, messages are coloured by the same rule.
fn stdout_text(terminal: TerminalArgs, words: &WordsArgs) -> RenderOptions {
    match terminal.color {
        ColorWhen::Auto => ColorChoice::Auto,
        ColorWhen::Always => ColorChoice::Always,
        ColorWhen::Never => ColorChoice::Never,
    }
    .write_global();
    let stdout = io::stdout();
    let columns = || terminal_size::terminal_size_of(&stdout).map(|(width, _)| usize::from(width.0));
    RenderOptions {
        width: terminal.width.map(usize::from).or_else(columns).unwrap_or(DEFAULT_WIDTH),
        color: AutoStream::choice(&stdout) != ColorChoice::Never,
        // Whoever asks for a language can read its letters.
        utf8: words.lang.is_some() || utf8_locale(|name| std::env::var(name).ok()),
        ..RenderOptions::default()
    }
}

// The locale decides (POSIX.1-2024, Base Definitions §8.2); without one, terminals of today show UTF-8.
fn utf8_locale(variable: impl Fn(&str) -> Option<String>) -> bool {
    let set = |name: &&str| variable(name).filter(|value| !value.is_empty());
    let Some(locale) = ["LC_ALL", "LC_CTYPE", "LANG"].iter().find_map(set) else { return true };
    let locale = locale.to_ascii_lowercase();
    match locale.split_once('.') {
        Some((_, charset)) => charset.starts_with("utf-8") || charset.starts_with("utf8"),
        None => locale != "c" && locale != "posix",
    }
}

impl Filters {
    /// Whether the beginning of the capture must be known first.
    pub(crate) fn wait_for_start(&self) -> bool {
        [self.since, self.until].into_iter().flatten().any(When::is_relative)
    }

    /// The selection, in a capture that begins at `start`.
    pub(crate) fn selection(&self, start: Timestamp) -> Selection {
        Selection {
            since: self.since.map(|since| since.resolve(start)),
            until: self.until.map(|until| until.resolve(start)),
            ..self.others.clone()
        }
    }

    fn resolve(args: FilterArgs) -> Result<Self, Failure> {
        check_period(args.since, args.until)?;
        let mut codes = CodeSet::default();
        args.code.into_iter().for_each(|set| codes.extend(set));
        let others = Selection {
            since: None,
            until: None,
            hosts: args.host,
            ports: args.port,
            paths: args.path,
            codes,
            outcomes: args.outcome,
        };
        Ok(Self { since: args.since, until: args.until, others })
    }
}

fn check_period(since: Option<When>, until: Option<When>) -> Result<(), Failure> {
    let backwards = match (since, until) {
        (Some(When::At(since)), Some(When::At(until))) => since > until,
        (Some(When::AfterStart(since)), Some(When::AfterStart(until))) => since > until,
        _ => false,
    };
    if backwards { Err(Failure::usage("--since is later than --until")) } else { Ok(()) }
}

fn check_outputs(outputs: &[OutputSpec]) -> Result<(), Failure> {
    for (at, output) in outputs.iter().enumerate() {
        if outputs.iter().skip(at + 1).any(|other| other.file == output.file) {
            return Err(Failure::usage(format!("{} is to be written twice", output.file.display())));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::exit::ExitCode;
    use crate::cli::testing::{settings, try_settings};

    #[test]
    fn quiet_leaves_only_files() {
        let settings = settings("a.pcap -q --format json -o report.txt --width 100");
        assert!(settings.stdout.is_none() && !settings.progress && settings.console.quiet);
        assert_eq!(settings.outputs.len(), 1);
        assert_eq!(settings.file_text, RenderOptions { width: 100, ..RenderOptions::default() });
    }

    #[test]
    fn refuses_contradictions() {
        for wrong in [
            "a --since 2026-11-22 --until 2026-11-21",
            "a --since +5m --until +90s",
            "a -o text:report.json -o report.json",
        ] {
            assert_eq!(try_settings(wrong).unwrap_err().exit, ExitCode::Usage, "{wrong}");
        }
        assert!(try_settings("a --since +5m --until 2026-11-21").is_ok());
    }

    #[test]
    fn the_locale_names_the_language() {
        for (variables, tag) in [
            (&[][..], None),
            (&[("LANG", "ru_RU.UTF-8")][..], Some("ru")),
            (&[("LANG", "ru_RU.UTF-8"), ("LC_MESSAGES", "ko_KR")], Some("ko")),
            (&[("LANG", "ru_RU.UTF-8"), ("LC_ALL", "C.UTF-8")], None),
            (&[("LANG", "ja_JP.UTF-8"), ("LC_ALL", "")], Some("ja")),
        ] {
            let variable = |name: &str| {
                variables
                    .iter()
                    .find(|(candidate, _)| *candidate == name)
                    .map(|(_, value)| (*value).to_owned())
            };
            assert_eq!(locale_language(variable).map(|language| language.tag), tag, "{variables:?}");
        }
    }

    #[test]
    fn letters_beyond_ascii_are_left_out_only_where_the_locale_says_so() {
        for (variables, utf8) in [
            (&[][..], true),
            (&[("LANG", "C")][..], false),
            (&[("LANG", "POSIX")], false),
            (&[("LANG", "C.UTF-8")], true),
            (&[("LANG", "de_DE.utf8")], true),
            (&[("LANG", "de_DE.ISO-8859-1")], false),
            (&[("LANG", "de_DE")], true),
            (&[("LANG", "C"), ("LC_ALL", "en_GB.UTF-8")], true),
            (&[("LANG", "en_GB.UTF-8"), ("LC_ALL", ""), ("LC_CTYPE", "C")], false),
        ] {
            let variable = |name: &str| {
                variables
                    .iter()
                    .find(|(candidate, _)| *candidate == name)
                    .map(|(_, value)| (*value).to_owned())
            };
            assert_eq!(utf8_locale(variable), utf8, "{variables:?}");
        }
    }
}
