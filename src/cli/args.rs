//! The command line as typed. Nothing here looks at the system; `config` does.

use std::convert::Infallible;
use std::ffi::OsString;
use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::builder::{OsStringValueParser, PossibleValue, PossibleValuesParser, TypedValueParser, styling};
use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};
use wsclose_pcap::connection::Outcome;
use wsclose_pcap::websocket::CloseCode;

use super::backend::{
    self, CodeSet, EVENT_BYTES, EventKind, FORMATS, Format, HostPattern, LANGUAGES, LEAST_EVENT_BYTES,
    Language, PathPattern,
};
use super::byte_size::ByteSize;
use super::exit::ExitCode;
use super::fail_on::Term;
use super::list::LISTS;
use super::output_spec::OutputSpec;
use super::tls_args::TlsArgs;
use super::when::When;

/// Tells why the WebSocket connections in a packet capture ended.
///
/// Reads packet captures offline and tells, for each WebSocket connection, who ended it, with which close
/// code, what each side's application saw, and which packets prove it.
#[derive(Clone, Debug, Parser)]
#[command(
    name = super::message::PROGRAM,
    version,
    max_term_width = 100,
    styles = STYLES,
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    subcommand_help_heading = "Commands, as the first word",
    disable_help_subcommand = true,
    arg_required_else_help = true,
    after_help = SHORT_EXAMPLES,
    after_long_help = long_sections(),
)]
pub(crate) struct CommandLine {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    #[command(flatten)]
    pub(crate) analysis: AnalysisArgs,
}

/// What can be asked for instead of an analysis.
#[derive(Clone, Debug, Subcommand)]
pub(crate) enum Command {
    /// Tells what close codes, code books and ids of reports mean, when they occur and how to fix it
    Explain {
        /// Close codes such as 1006, code books such as sockjs, ids such as silent
        #[arg(value_name = "CODE|BOOK|ID", required = true)]
        topics: Vec<String>,
        /// Look codes up in this code book
        #[arg(long, value_name = "BOOK")]
        book: Option<String>,
        #[command(flatten)]
        answer: AnswerArgs,
    },
    /// Tells what separates two close codes, when to send which, and how a capture tells them apart
    Compare {
        /// A close code, such as 1002
        #[arg(value_name = "CODE", value_parser = code)]
        first: CloseCode,
        /// The other one
        #[arg(value_name = "CODE", value_parser = code)]
        second: CloseCode,
        #[command(flatten)]
        answer: AnswerArgs,
    },
    /// Tells what is different in the second of two JSON reports: whether a fix worked
    ///
    /// Reports are those of `-o json:FILE` or `-o ndjson:FILE`. Shares of connections are compared, and a difference that
    /// chance alone may make is told as such.
    Diff {
        /// The report from before the change
        #[arg(value_name = "BEFORE.json")]
        before: PathBuf,
        /// The report from after it
        #[arg(value_name = "AFTER.json")]
        after: PathBuf,
        #[command(flatten)]
        answer: AnswerArgs,
    },
    /// Lists what is known: formats, link types, codes, books, timers, languages, ids
    List {
        /// What to list; without it, the names of the lists
        #[arg(value_parser = lists())]
        what: Option<String>,
        #[command(flatten)]
        answer: AnswerArgs,
    },
    /// Prints the JSON Schema of `--format json`
    Schema,
    /// Prints a completion script for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Prints the manual page, for `man -l -`
    Man,
}

/// What an analysis is told.
#[derive(Clone, Debug, Args)]
pub(crate) struct AnalysisArgs {
    /// Captures: files, directories, or - for stdin
    ///
    /// pcap and pcapng, also compressed; a format is recognised by its content, not by its name. Several
    /// captures are read as one. Of a directory, the captures directly in it are taken.
    #[arg(value_name = "CAPTURE", required = true)]
    pub(crate) captures: Vec<PathBuf>,

    /// Format of what goes to stdout
    #[arg(long, value_name = "FORMAT", default_value = FORMATS[0].id, value_parser = formats(), help_heading = "Output")]
    pub(crate) format: Format,

    /// Also write the report to a file; can be repeated
    ///
    /// FORMAT is one of those of --format; without it, the extension of FILE decides. The file is written
    /// whole or not at all.
    #[arg(short, long, value_name = "[FORMAT:]FILE", value_parser = OsStringValueParser::new().try_map(OutputSpec::parse), help_heading = "Output")]
    pub(crate) output: Vec<OutputSpec>,

    /// Nothing on stdout, and only errors on stderr
    #[arg(short, long, help_heading = "Output")]
    pub(crate) quiet: bool,

    /// Connections that the text tells one by one, the worst first
    #[arg(long, value_name = "N", default_value_t = 10, help_heading = "Output")]
    pub(crate) top: usize,

    /// What is told, in formats of events
    ///
    /// ecs, ocsf, splunk, cef, leef, zeek and eve have a line for each connection, each finding, and for the sums if they are
    /// asked for. Other formats read nothing of this.
    #[arg(long, value_name = "KIND[,KIND...]", value_delimiter = ',', default_value = "connections,findings", value_parser = event_kinds(), help_heading = "Output")]
    pub(crate) events: Vec<EventKind>,

    /// Bytes that an event's line stays below
    ///
    /// rsyslog and others cut longer lines. Long texts and lists are shortened until the line fits, and the event says
    /// so.
    #[arg(long, value_name = "BYTES", default_value_t = EVENT_BYTES, value_parser = event_bytes, help_heading = "Output")]
    pub(crate) max_event: usize,

    /// Do not mask query values, cookies, authorization, tokens and e-mail addresses
    #[arg(long, help_heading = "Output")]
    pub(crate) show_secrets: bool,

    /// Put other addresses in place of those of the capture, by the key in this file
    ///
    /// 64 hex digits, as `openssl rand -hex 32` makes them. Addresses of one network stay so, and the same key gives the
    /// same mapping each time. Host names, ports, paths and times stay. Filters choose by the addresses of the capture.
    #[arg(long, value_name = "KEYFILE", help_heading = "Output")]
    pub(crate) anonymize: Option<PathBuf>,

    #[command(flatten)]
    pub(crate) terminal: TerminalArgs,

    #[command(flatten)]
    pub(crate) words: WordsArgs,

    /// No progress on stderr
    #[arg(long, help_heading = "Output")]
    pub(crate) no_progress: bool,

    #[command(flatten)]
    pub(crate) tls: TlsArgs,

    #[command(flatten)]
    pub(crate) filters: FilterArgs,

    #[command(flatten)]
    pub(crate) rules: RulesArgs,

    /// Exit with 1 if too many connections match; quote it for the shell
    ///
    /// A TERM is a close code, a range such as 4000-4999, or an outcome, optionally with what is still
    /// tolerated: '1006>5' tolerates five connections, '1006>5%' a twentieth of those chosen by the filters.
    /// Without it, none is tolerated.
    #[arg(long, value_name = "TERM[,TERM...]", value_delimiter = ',', help_heading = "Scripts")]
    pub(crate) fail_on: Vec<Term>,

    /// Threads; all cores by default. The result does not depend on it
    #[arg(short = 'j', long, value_name = "N", help_heading = "Scripts")]
    pub(crate) threads: Option<NonZeroUsize>,

    /// Memory to take at most, but for what the report keeps of each connection
    ///
    /// A number with K, M, G or T. Where more flows are alive than fit, those that were silent longest are let go
    /// and counted.
    #[arg(long, value_name = "SIZE", default_value_t, help_heading = "Scripts")]
    pub(crate) max_memory: ByteSize,
}

/// What the rules may conclude.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Diagnosis")]
pub(crate) struct RulesArgs {
    /// Leave out findings that are less sure, in percent
    #[arg(long, value_name = "PERCENT", default_value_t = 30, value_parser = clap::value_parser!(u8).range(0..=100))]
    pub(crate) min_confidence: u8,

    /// Leave out a rule, by an id that `list rules` tells; can be repeated
    #[arg(long, value_name = "ID", value_delimiter = ',')]
    pub(crate) no_rule: Vec<String>,
}

/// Which connections are wanted.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Filters: which connections are told")]
pub(crate) struct FilterArgs {
    /// Those that were alive at this moment or later
    ///
    /// RFC 3339 such as 2026-11-21T06:00:00Z, or 2026-11-21 06:00 in UTC, or +5m behind the first packet.
    #[arg(long, value_name = "TIME")]
    pub(crate) since: Option<When>,

    /// Those that were alive at this moment or earlier
    #[arg(long, value_name = "TIME")]
    pub(crate) until: Option<When>,

    /// Those with this host name (`*` for any letters), address or network
    ///
    /// A name is looked for in the request and in TLS; a network is written as 10.0.0.0/8.
    #[arg(long, value_name = "HOST", value_delimiter = ',')]
    pub(crate) host: Vec<HostPattern>,

    /// Those with this TCP port at either side
    #[arg(long, value_name = "PORT", value_delimiter = ',')]
    pub(crate) port: Vec<u16>,

    /// Those that asked for a path that begins so, or with `*` in it, is so
    #[arg(long, value_name = "PATH", value_parser = path)]
    pub(crate) path: Vec<PathPattern>,

    /// Those with one of these close codes, such as 1006,4000-4999
    #[arg(long, value_name = "CODE[-CODE]")]
    pub(crate) code: Vec<CodeSet>,

    /// Those with this outcome
    #[arg(long, value_delimiter = ',', value_parser = outcomes())]
    pub(crate) outcome: Vec<Outcome>,
}

/// How text looks.
#[derive(Clone, Copy, Debug, Args)]
pub(crate) struct TerminalArgs {
    /// When to use colour
    ///
    /// `auto` heeds NO_COLOR and CLICOLOR_FORCE, and whether stdout is a terminal.
    #[arg(long, value_name = "WHEN", value_enum, default_value_t = ColorWhen::Auto, help_heading = "Output")]
    pub(crate) color: ColorWhen,

    /// Columns of text, at least 80; without it, those of the terminal
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(80..), help_heading = "Output")]
    pub(crate) width: Option<u16>,
}

/// In which words.
#[derive(Clone, Debug, Args)]
pub(crate) struct WordsArgs {
    /// Language of the words: a tag that `list languages` tells, or a locale
    ///
    /// Without it, LC_ALL, LC_MESSAGES or LANG decides for text; JSON is in English.
    #[arg(long, value_name = "LANG", value_parser = language, help_heading = "Output")]
    pub(crate) lang: Option<&'static Language>,

    /// Also explain codes by this code book (TOML); can be repeated
    ///
    /// A company's own codes. Such a book comes before the built-in ones, which `list books` tells.
    #[arg(long, value_name = "FILE", help_heading = "Output")]
    pub(crate) codebook: Vec<PathBuf>,

    /// Also know the timers, size limits and thresholds of this file (TOML); can be repeated
    ///
    /// Only what is different from the built-in ones, which `list timers`, `list size-limits` and `list thresholds`
    /// tell. Such a file may hold a code book too, and that of --codebook may hold these.
    #[arg(long, value_name = "FILE", help_heading = "Output")]
    pub(crate) knowledge: Vec<PathBuf>,
}

/// How the answer to a question about the catalogue is written.
#[derive(Clone, Debug, Args)]
pub(crate) struct AnswerArgs {
    /// Text for a person, or JSON
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = AnswerFormat::Text, help_heading = "Output")]
    pub(crate) format: AnswerFormat,
    #[command(flatten)]
    pub(crate) words: WordsArgs,
    #[command(flatten)]
    pub(crate) terminal: TerminalArgs,
}

/// The form of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum AnswerFormat {
    /// For a person.
    Text,
    /// One JSON document.
    Json,
}

/// When to use colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ColorWhen {
    /// On a terminal.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// Reads the command line.
pub(crate) fn parse(words: impl IntoIterator<Item = OsString>) -> Result<CommandLine, clap::Error> {
    CommandLine::try_parse_from(words)
}

/// The command line's definition, for completions and the manual page.
pub(crate) fn definition() -> clap::Command {
    CommandLine::command()
}

/// Examples, each with what it is for.
pub(crate) const EXAMPLES: &[[&str; 2]] = &[
    ["Why did the connections in this capture end?", "wsclose-pcap incident.pcapng"],
    ["From a live capture", "tcpdump -i any -U -w - port 443 | wsclose-pcap -"],
    ["Encrypted, with the keys of client or server", "wsclose-pcap --keylog keys.log incident.pcapng"],
    ["A rotated set, as one capture", "wsclose-pcap /var/captures/"],
    ["A report to read and events for a SIEM", "wsclose-pcap trace.pcap.gz -o ecs:events.ndjson"],
    [
        "Only what went wrong at one host",
        "wsclose-pcap trace.pcap --host api.example.org --outcome abnormal,failed",
    ],
    ["A test that fails if over 1 % of connections drop", "wsclose-pcap -q --fail-on '1006>1%' trace.pcap"],
    ["Did the fix work?", "wsclose-pcap diff before.json after.json"],
    ["What does 1006 mean, in Spanish?", "wsclose-pcap explain 1006 --lang es"],
    ["What separates two codes?", "wsclose-pcap compare 1002 1014"],
    ["Did the fix work?", "wsclose-pcap diff before.json after.json"],
    ["With your company's own close codes", "wsclose-pcap --codebook codes.toml incident.pcapng"],
    ["With your proxies' own timers", "wsclose-pcap --knowledge timers.toml incident.pcapng"],
];

const SHORT_EXAMPLES: &str = "\
Examples:
  wsclose-pcap incident.pcapng
  wsclose-pcap trace.pcap.gz -o json:report.json
  wsclose-pcap explain 1006

`--help` tells more.";

const STYLES: styling::Styles = styling::Styles::styled()
    .header(styling::Style::new().bold())
    .usage(styling::Style::new().bold())
    .literal(styling::AnsiColor::Cyan.on_default());

fn long_sections() -> String {
    let mut text = String::from("Examples:\n");
    for [purpose, command] in EXAMPLES {
        text.push_str(&format!("  # {purpose}\n  {command}\n"));
    }
    text.push_str("\nExit codes, the first of 5, 3, 1, 4 where several fit:\n");
    text.push_str(&ExitCode::table());
    text.push_str("\nA capture that is named like a command is written ./explain.");
    text
}

fn formats() -> impl TypedValueParser<Value = Format> {
    let values = FORMATS
        .iter()
        .map(|format| PossibleValue::new(format.id).help(backend::help(&format!("format-{}", format.id))));
    by_id(values, FORMATS, |format| format.id)
}

fn lists() -> impl TypedValueParser<Value = String> {
    let about = |id: &str| backend::help(&format!("list-{id}"));
    PossibleValuesParser::new(LISTS.iter().map(|list| PossibleValue::new(list.id).help(about(list.id))))
}

fn language(text: &str) -> Result<&'static Language, String> {
    Language::named(text).ok_or_else(|| {
        let tags: Vec<&str> = LANGUAGES.iter().map(|language| language.tag).collect();
        format!("the languages are {}", tags.join(", "))
    })
}

fn outcomes() -> impl TypedValueParser<Value = Outcome> {
    by_id(Outcome::ALL.iter().map(|outcome| PossibleValue::new(outcome.id())), Outcome::ALL, Outcome::id)
}

fn by_id<T: Copy + Send + Sync + 'static>(
    values: impl Iterator<Item = PossibleValue>,
    all: &'static [T],
    id: fn(T) -> &'static str,
) -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(values)
        .try_map(move |text| all.iter().copied().find(|value| id(*value) == text).ok_or("it has no entry"))
}

fn event_kinds() -> impl TypedValueParser<Value = EventKind> {
    by_id(EventKind::ALL.iter().map(|kind| PossibleValue::new(kind.id())), EventKind::ALL, EventKind::id)
}

fn event_bytes(text: &str) -> Result<usize, String> {
    let bytes = text.parse().map_err(|_| "write a number of bytes".to_owned())?;
    if bytes < LEAST_EVENT_BYTES {
        return Err(format!("less than {LEAST_EVENT_BYTES} does not do"));
    }
    Ok(bytes)
}

fn code(text: &str) -> Result<CloseCode, &'static str> {
    text.parse().map(CloseCode).map_err(|_| "a close code is a number from 0 to 65535")
}

fn path(text: &str) -> Result<PathPattern, Infallible> {
    Ok(PathPattern::new(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(words: &str) -> Result<CommandLine, clap::Error> {
        parse(std::iter::once("wsclose-pcap").chain(words.split_whitespace()).map(OsString::from))
    }

    #[test]
    fn the_definition_holds_together() {
        definition().debug_assert();
    }

    #[test]
    fn a_command_is_the_first_word_and_nothing_else_is() {
        assert!(matches!(parsed("explain 1006").unwrap().command, Some(Command::Explain { .. })));
        assert!(matches!(parsed("list").unwrap().command, Some(Command::List { what: None, .. })));
        assert!(matches!(
            parsed("explain --color never 1006 1001").unwrap().command,
            Some(Command::Explain { .. })
        ));
        for capture in ["./explain", "a.pcap explain", "-q explain 1006", "explian 1006", "-- explain"] {
            assert!(parsed(capture).unwrap().command.is_none(), "{capture}");
        }
    }

    #[test]
    fn reads_an_analysis() {
        let line = parsed(
            "a.pcap - b --format ndjson -o r.json -o text:x -q -j 3 --since +5m --code 1006,4000-4999 \
             --code 1011 --outcome abnormal,failed --port 80,443 --fail-on 1006>5%,abnormal --top 3 --width 120",
        )
        .unwrap()
        .analysis;
        assert_eq!(line.captures.len(), 3);
        assert_eq!(line.format.id, "ndjson");
        assert_eq!(line.output.len(), 2);
        assert_eq!(line.filters.code.len(), 2);
        assert_eq!(line.filters.outcome, [Outcome::Abnormal, Outcome::Failed]);
        assert_eq!(line.filters.port, [80, 443]);
        assert_eq!(line.fail_on.len(), 2);
        assert_eq!(line.threads.map(NonZeroUsize::get), Some(3));
    }

    #[test]
    fn refuses_what_makes_no_sense() {
        for wrong in [
            "",
            "-q",
            "a.pcap --format xml",
            "a.pcap --threads 0",
            "a.pcap --outcome bad",
            "a.pcap --code 70000",
            "a.pcap --since tomorrow",
            "a.pcap --fail-on 1006>",
            "a.pcap -o report",
            "a.pcap --width 10",
            "explain",
            "compare 1006",
            "compare 1006 x",
            "compare 1000 1001 1002",
            "a.pcap --lang tlh",
            "list nothing",
        ] {
            let error = parsed(wrong).err().unwrap_or_else(|| panic!("{wrong}"));
            assert_eq!(error.exit_code(), 2, "{wrong}");
        }
    }
}
