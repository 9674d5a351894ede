//! What the command line means on this machine: the second step, where terminal and environment count.

use std::io::{self, IsTerminal as _};
use std::num::NonZeroUsize;
use std::path::PathBuf;

use anstream::{AutoStream, ColorChoice};

use super::args::{AnalysisArgs, ColorWhen, Filters, TerminalArgs};
use super::backend::{Format, TextOptions};
use super::fail_on::Term;
use super::message::{Console, Failure};
use super::output_spec::OutputSpec;
use super::when::When;

/// Columns where there is no terminal to ask.
const DEFAULT_WIDTH: usize = 80;

/// What an analysis does.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    /// Captures as named.
    pub(crate) captures: Vec<PathBuf>,
    /// What goes to stdout, and how its text looks.
    pub(crate) stdout: Option<(Format, TextOptions)>,
    /// What goes to files.
    pub(crate) outputs: Vec<OutputSpec>,
    /// How text in files looks.
    pub(crate) file_text: TextOptions,
    /// Which connections are wanted.
    pub(crate) filters: Filters,
    /// What a script wants to know.
    pub(crate) fail_on: Vec<Term>,
    /// Whether to leave secrets as they are.
    pub(crate) show_secrets: bool,
    /// Threads; the number of cores if not given.
    pub(crate) threads: Option<NonZeroUsize>,
    /// Whether somebody watches.
    pub(crate) progress: bool,
    /// Where messages go.
    pub(crate) console: Console,
}

impl Settings {
    /// Settles what was typed.
    pub(crate) fn resolve(args: AnalysisArgs) -> Result<Self, Failure> {
        check_period(&args.filters)?;
        check_outputs(&args.output)?;
        let lines_on_terminal = args.format.streams() && io::stdout().is_terminal();
        let file_text = TextOptions {
            width: args.terminal.width.map_or(DEFAULT_WIDTH, usize::from),
            color: args.terminal.color == ColorWhen::Always,
            top: args.top,
        };
        Ok(Self {
            captures: args.captures,
            stdout: (!args.quiet).then(|| (args.format, stdout_text(args.terminal, args.top))),
            outputs: args.output,
            file_text,
            filters: args.filters,
            fail_on: args.fail_on,
            show_secrets: args.show_secrets,
            threads: args.threads,
            progress: !(args.quiet || args.no_progress || lines_on_terminal) && io::stderr().is_terminal(),
            console: Console { quiet: args.quiet },
        })
    }
}

/// How text on stdout looks. From here on, messages are coloured by the same rule.
pub(crate) fn stdout_text(terminal: TerminalArgs, top: usize) -> TextOptions {
    match terminal.color {
        ColorWhen::Auto => ColorChoice::Auto,
        ColorWhen::Always => ColorChoice::Always,
        ColorWhen::Never => ColorChoice::Never,
    }
    .write_global();
    let stdout = io::stdout();
    let columns = || terminal_size::terminal_size_of(&stdout).map(|(width, _)| usize::from(width.0));
    TextOptions {
        width: terminal.width.map(usize::from).or_else(columns).unwrap_or(DEFAULT_WIDTH),
        color: AutoStream::choice(&stdout) != ColorChoice::Never,
        top,
    }
}

fn check_period(filters: &Filters) -> Result<(), Failure> {
    let backwards = match (filters.since, filters.until) {
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
    use crate::cli::args;
    use crate::cli::exit::ExitCode;

    fn settings(words: &str) -> Result<Settings, Failure> {
        let words = std::iter::once("wsclose-pcap").chain(words.split(' ')).map(Into::into);
        Settings::resolve(args::parse(words).unwrap().analysis)
    }

    #[test]
    fn quiet_leaves_only_files() {
        let settings = settings("a.pcap -q --format json -o report.txt --width 100").unwrap();
        assert!(settings.stdout.is_none() && !settings.progress && settings.console.quiet);
        assert_eq!(settings.outputs.len(), 1);
        assert_eq!(settings.file_text, TextOptions { width: 100, color: false, top: 10 });
    }

    #[test]
    fn refuses_contradictions() {
        for wrong in [
            "a --since 2026-11-22 --until 2026-11-21",
            "a --since +5m --until +90s",
            "a -o text:report.json -o report.json",
        ] {
            assert_eq!(settings(wrong).unwrap_err().exit, ExitCode::Usage, "{wrong}");
        }
        assert!(settings("a --since +5m --until 2026-11-21").is_ok());
    }
}
