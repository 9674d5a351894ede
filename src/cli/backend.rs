//! Where the command line meets the library: every call that makes, judges, chooses or renders is here.

use std::io::{self, Write};
use std::sync::{LazyLock, OnceLock};

use serde::Serialize;
use wsclose_pcap::analyze::{self, Analysis, Options, Sink};
use wsclose_pcap::base::Numbering;
use wsclose_pcap::capture::{self, CaptureError, Input, InputWarning, Reader};
use wsclose_pcap::catalogue::{self, Catalogue, Comparison, Known, Topic, UnknownTopic};
use wsclose_pcap::connection::OpaqueTls;
use wsclose_pcap::decode;
use wsclose_pcap::diagnose;
use wsclose_pcap::render::diff::{self, Difference};
use wsclose_pcap::render::{Reader as For, Tells, json, ndjson, text};
use wsclose_pcap::report::{Connection, Connections, Report, Summary};
use wsclose_pcap::websocket::CloseCode;

pub(crate) use wsclose_pcap::catalogue::{LANGUAGES, Language};
pub(crate) use wsclose_pcap::diagnose::{Judge, Knowledge};
pub(crate) use wsclose_pcap::render::diff::{FigureError, Figures};
pub(crate) use wsclose_pcap::render::{
    EVENT_BYTES, EventKind, FORMATS, Format, LEAST_EVENT_BYTES, RenderOptions,
};
pub(crate) use wsclose_pcap::report::{
    ANONYMIZER_KEY_BYTES, Anonymizer, CodeSet, HostPattern, PathPattern, Selection, SummaryBuilder,
    SummaryOptions, redact, redact_opaque,
};

use super::message::Failure;

/// What is spoken to people and to machines, and what is known, from the beginning of the program to its end.
struct Words {
    people: Catalogue,
    machines: Catalogue,
    known: Known,
}

static WORDS: OnceLock<Words> = OnceLock::new();

/// What help is written in, before it is known which language is wanted.
static ENGLISH: LazyLock<Catalogue> = LazyLock::new(Catalogue::english);

fn words() -> &'static Words {
    WORDS.get_or_init(|| Words {
        people: ENGLISH.clone(),
        machines: ENGLISH.clone(),
        known: Known::default(),
    })
}

/// Settles the languages, and what is known: code books, timers, limits and thresholds of one's own, before the built-in
/// ones. Before that, and if it is called again, nothing changes.
///
/// # Errors
/// Which text is wrong, and why, with its place.
pub(crate) fn speak(
    people: &'static Language,
    machines: &'static Language,
    own: &[String],
) -> Result<(), (usize, String)> {
    let known = Known::with(own).map_err(|(at, error)| (at, error.to_string()))?;
    let of = |language| match language == Language::english() {
        true => ENGLISH.clone().with_books(known.books().clone()),
        false => Catalogue::of(language).with_books(known.books().clone()),
    };
    let machine_words = of(machines);
    let people_words = if people == machines { machine_words.clone() } else { of(people) };
    let _ = WORDS.set(Words { people: people_words, machines: machine_words, known });
    Ok(())
}

/// The words for whom a format is made.
fn words_of(format: &Format) -> &'static Catalogue {
    match format.reader {
        For::Person => &words().people,
        For::Machine => &words().machines,
    }
}

/// What a format is, in a few words.
pub(crate) fn about(format: &Format, how: How) -> String {
    message(&format!("format-{}", format.id), how)
}

/// Whether a format has connections written as they end.
pub(crate) fn streams(format: &Format) -> bool {
    format.tells == Tells::Lines
}

/// Whether a format needs all connections together.
pub(crate) fn needs_connections(format: &Format) -> bool {
    format.tells == Tells::All
}

/// Whether a format is nothing that a terminal can show.
pub(crate) fn is_binary(format: &Format) -> bool {
    format.id == "parquet"
}

/// The rules over what is known, but those left out, and without findings that are less sure than asked for.
///
/// # Errors
/// If one of those left out is unknown.
pub(crate) fn judge(min_confidence: u8, left_out: &[String]) -> Result<Judge, Failure> {
    Judge::new(Knowledge::new(words().known.clone()), min_confidence, left_out).map_err(|unknown| {
        let rules: Vec<String> = diagnose::rules().map(|(id, ..)| id.to_owned()).collect();
        no_such(&words().people.unknown_of(&unknown, rules.into_iter()))
    })
}

/// Reads all inputs, on the rayon pool that it is called in.
pub(crate) fn analyze(inputs: &[&dyn Input], options: &Options, sink: &mut dyn Sink) -> Analysis {
    analyze::analyze(inputs, options, sink)
}

/// Puts together what renderers get; there are connections if a format needs them, and TLS flows that could
/// not be read, in the order of their first packets, if they were asked for.
pub(crate) fn report(
    analysis: Analysis,
    connections: Connections,
    opaque_tls: Option<Vec<OpaqueTls>>,
    judge: Judge,
) -> Report {
    Report {
        inputs: analysis.inputs,
        numbering: analysis.numbering,
        totals: analysis.totals,
        connections,
        judge,
        opaque_tls,
    }
}

/// Adds one connection as a format has it that [`streams`].
pub(crate) fn add_connection(
    connection: &Connection,
    numbering: &Numbering,
    judge: &Judge,
    lines: &mut Vec<u8>,
) {
    ndjson::Lines { words: &words().machines, numbering, judge }.add_connection(connection, lines);
}

/// Writes the report. In a format that [`streams`] it writes only what comes behind the connections, and does
/// not need them; `summary` speaks of all of them.
pub(crate) fn write_report(
    format: Format,
    report: &Report,
    summary: &Summary,
    options: &RenderOptions,
    out: &mut dyn Write,
) -> io::Result<()> {
    if streams(&format) {
        return ndjson::Lines {
            words: words_of(&format),
            numbering: &report.numbering,
            judge: &report.judge,
        }
        .write_end(report, summary, out);
    }
    (format.write)(report, summary, words_of(&format), options, out)
}

/// What is known by each name: a code, a code book or an id; a number is looked up in `book` if there is one.
///
/// # Errors
/// If one of them is unknown.
pub(crate) fn topics(names: &[String], book: Option<&str>, how: How) -> Result<Vec<Topic>, Failure> {
    let words = how.words();
    let mut topics = Vec::new();
    for name in names {
        topics.extend(words.topics(name, book).map_err(|unknown| no_such(&unknown))?);
    }
    Ok(topics)
}

/// What was probably meant by numbers that are no codes.
pub(crate) fn likely(topics: &[Topic], how: How) -> Vec<String> {
    let code = |topic: &Topic| match topic {
        Topic::Code(known) => how.words().like_code(CloseCode(known.code)),
        _ => None,
    };
    topics.iter().filter_map(code).collect()
}

fn no_such(unknown: &UnknownTopic) -> Failure {
    Failure::usage(&unknown.what).hint(&unknown.hint)
}

/// Two close codes side by side.
///
/// # Errors
/// If they are one.
pub(crate) fn compare(codes: [CloseCode; 2], how: How) -> Result<Comparison, Failure> {
    let [a, b] = codes;
    match a == b {
        true => Err(Failure::usage(how.words().message("compare-same", &[("code", a.into())]))),
        false => Ok(how.words().compare(a, b)),
    }
}

/// Writes what is known.
pub(crate) fn write_topics(topics: &[Topic], how: How, out: &mut dyn Write) -> io::Result<()> {
    let How::Text(options) = how else { return write_json(topics, out) };
    for (index, topic) in topics.iter().enumerate() {
        if index > 0 {
            out.write_all(b"\n\n")?;
        }
        text::write_topic(topic, how.words(), &options, out)?;
    }
    Ok(())
}

/// Writes two codes side by side.
pub(crate) fn write_comparison(comparison: &Comparison, how: How, out: &mut dyn Write) -> io::Result<()> {
    match how {
        How::Text(options) => text::write_comparison(comparison, how.words(), &options, out),
        How::Json => write_json(comparison, out),
    }
}

/// Writes what is different in the second of two reports, each with its name.
pub(crate) fn write_difference(
    reports: [&(String, Figures); 2],
    how: How,
    out: &mut dyn Write,
) -> io::Result<()> {
    let names = reports.map(|(name, _)| name.as_str());
    let figures = reports.map(|(_, figures)| figures);
    let [before, after] = figures;
    let difference = Difference::between(before, after);
    match how {
        How::Text(options) => text::write_difference(&difference, names, figures, how.words(), &options, out),
        How::Json => diff::write_json(&difference, out),
    }
}

/// Writes a list.
pub(crate) fn write_rows(
    rows: &[[String; 2]],
    options: &RenderOptions,
    out: &mut dyn Write,
) -> io::Result<()> {
    text::write_rows(rows, &words().people, options, out)
}

/// Writes a value as one JSON document.
pub(crate) fn write_json(value: &(impl Serialize + ?Sized), out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, value)?;
    out.write_all(b"\n")
}

/// Writes the JSON Schema of the report.
pub(crate) fn write_schema(out: &mut dyn Write) -> io::Result<()> {
    json::write_schema(out)
}

/// Whether this is a capture, compressed or not; only its beginning is read. One that is damaged is one.
pub(crate) fn is_capture(input: &dyn Input) -> io::Result<bool> {
    match Reader::open(input) {
        Ok(_) => Ok(true),
        Err(CaptureError::Io(error)) => Err(error),
        Err(
            CaptureError::Empty | CaptureError::UnknownFormat { .. } | CaptureError::ForeignFormat { .. },
        ) => Ok(false),
        Err(_) => Ok(true),
    }
}

/// Why the input that a person calls `name` cannot be read, and what to do about it.
pub(crate) fn input_error(name: &str, error: &CaptureError) -> Failure {
    let text = words().people.capture_error(name, error);
    Failure::input(format!("{name}: {}", text.what)).hint(text.remedy)
}

/// What a person should know about an input.
pub(crate) fn input_warning(warning: &InputWarning) -> String {
    words().people.input_warning(warning)
}

/// Capture formats that are read, and compressions.
pub(crate) fn captures() -> Vec<[String; 2]> {
    let formats = capture::FORMATS.iter().map(|format| [format.name.to_owned(), String::new()]);
    let compressions = capture::COMPRESSIONS.iter().map(|compression| {
        let built = if compression.is_built() { "" } else { ", not in this build" };
        [compression.name().to_owned(), format!("compression{built}")]
    });
    formats.chain(compressions).collect()
}

/// Close codes and their names.
pub(crate) fn codes(how: How) -> Vec<[String; 2]> {
    catalogue::codes().iter().map(|entry| [entry.id.clone(), how.words().entry_label(entry)]).collect()
}

/// Code books, their names and what chooses them.
pub(crate) fn books_list(how: How) -> Vec<[String; 2]> {
    let row = |book: &std::sync::Arc<catalogue::Book>| {
        let text = how.words().book(book);
        [text.book, format!("{} ({})", text.name, text.chosen_by.join(", "))]
    };
    how.words().books().iter().map(row).collect()
}

/// Timers, their products and settings, and how long they are.
pub(crate) fn timers(how: How) -> Vec<[String; 2]> {
    let row = |timer: &catalogue::Timer| {
        let length = how.words().duration(timer.seconds * 1000.0);
        let product = [timer.product.as_str(), timer.setting.as_str()].join(" ");
        [timer.id.clone(), how.words().labelled(product.trim_end(), &length)]
    };
    words().known.timers().iter().map(row).collect()
}

/// Products and the size of the largest message that they let pass.
pub(crate) fn size_limits(how: How) -> Vec<[String; 2]> {
    let bytes = |bytes: u64| how.words().message("unit-bytes", &[("value", bytes.into())]);
    let row = |limit: &catalogue::SizeLimit| [limit.product.clone(), bytes(limit.bytes)];
    words().known.size_limits().iter().map(row).collect()
}

/// The figures by which rules decide.
pub(crate) fn thresholds() -> Vec<[String; 2]> {
    words().known.thresholds().rows()
}

/// Rules and their headlines.
pub(crate) fn rules(how: How) -> Vec<[String; 2]> {
    let title = |id: &str| how.words().any_rule(id).map(|words| words.title).unwrap_or_default();
    diagnose::rules().map(|(id, ..)| [id.to_owned(), title(id)]).collect()
}

/// Link types that are decoded, and their names.
pub(crate) fn link_types() -> Vec<[String; 2]> {
    decode::LINK_TYPES.iter().map(|entry| [entry.number.to_string(), entry.name.to_owned()]).collect()
}

/// A message of the catalogue in English, for help.
pub(crate) fn help(id: &str) -> String {
    ENGLISH.try_message(id, &[]).unwrap_or_default()
}

/// A message of the catalogue that needs no values; empty for one that does not exist.
pub(crate) fn message(id: &str, how: How) -> String {
    how.words().try_message(id, &[]).unwrap_or_default()
}

/// How the answer to a question about the catalogue is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum How {
    /// For a person.
    Text(RenderOptions),
    /// For a machine.
    Json,
}

impl How {
    fn words(self) -> &'static Catalogue {
        match self {
            Self::Text(_) => &words().people,
            Self::Json => &words().machines,
        }
    }
}
