//! What was read.

use std::io;

use super::layout::{columns, left, right};
use super::page::{Ink, Page};
use crate::base::{Timestamp, WireText};
use crate::capture::InputInfo;
use crate::report::{Report, Totals};

/// Files that are listed one by one.
const FILES: usize = 8;

/// Warnings that are shown in all.
const WARNINGS: usize = 8;

pub(super) fn write(page: &mut Page<'_>, report: &Report) -> io::Result<()> {
    let files = &report.inputs;
    let title = title(page, files);
    let title = page.cut(&title, page.width);
    page.line(&[(Ink::Title, &title)])?;

    let facts = facts(page, report);
    page.paragraph(2, Ink::Plain, &facts)?;
    if let Some(span) = span(page, files) {
        page.paragraph(2, Ink::Plain, &span)?;
    }
    if files.len() > 1 {
        write_files(page, files)?;
    }
    write_warnings(page, files)
}

/// The one file's name, or how many there are.
pub(super) fn title(page: &Page<'_>, files: &[InputInfo]) -> String {
    match files {
        [file] => page.letters(name(file)),
        _ => page.say("read-files", &[("count", files.len().into())]),
    }
}

/// What was in them.
pub(super) fn facts(page: &Page<'_>, report: &Report) -> String {
    let mut facts = Vec::new();
    if let [file] = report.inputs.as_slice() {
        facts.extend((!file.format.is_empty()).then(|| file.format.to_owned()));
        facts.extend(file.compression.map(str::to_owned));
    }
    facts.extend(totals(page, &report.totals));
    page.list(&facts)
}

/// What a person calls the input, safe to print.
pub(super) fn name(file: &InputInfo) -> String {
    WireText::from(file.path.as_str()).to_printable()
}

fn totals(page: &Page<'_>, totals: &Totals) -> Vec<String> {
    let mut facts = vec![
        page.say("read-packets", &[("count", totals.packets.into())]),
        page.bytes(totals.bytes),
        page.say("read-flows", &[("count", totals.tcp_flows.into())]),
    ];
    for (id, count) in [
        ("read-refused", totals.refused_flows),
        ("read-unanswered", totals.unanswered_flows),
        ("read-duplicates", totals.duplicate_packets),
    ] {
        if count > 0 {
            facts.push(page.say(id, &[("count", count.into())]));
        }
    }
    facts
}

/// Whether all packets were captured on one day in UTC, so that the time of day is enough.
pub(super) fn in_one_day(report: &Report) -> bool {
    let day = |time: Timestamp| time.as_nanos().div_euclid(86_400_000_000_000);
    let first = report.inputs.iter().filter_map(|file| file.first_time).min().map(day);
    first == report.inputs.iter().filter_map(|file| file.last_time).max().map(day)
}

/// From the first packet to the last.
pub(super) fn span(page: &Page<'_>, files: &[InputInfo]) -> Option<String> {
    let first = files.iter().filter_map(|file| file.first_time).min()?;
    let last = files.iter().filter_map(|file| file.last_time).max()?;
    Some(page.span(first, last))
}

fn write_files(page: &mut Page<'_>, files: &[InputInfo]) -> io::Result<()> {
    let room = page.width / 2;
    let rows: Vec<[String; 3]> = files
        .iter()
        .take(FILES)
        .map(|file| {
            let time =
                |time: Option<Timestamp>| time.map(|time| page.date_and_time(time)).unwrap_or_default();
            let packets = page.say("read-packets", &[("count", file.packets.into())]);
            [page.cut(&page.letters(name(file)), room), packets, time(file.first_time)]
        })
        .collect();
    let width = |column: usize| rows.iter().map(|row| columns(&row[column])).max().unwrap_or(0);
    let (names, counts) = (width(0), width(1));
    for [name, packets, time] in &rows {
        let (name, packets) = (left(name, names), right(packets, counts));
        page.line(&[
            (Ink::Plain, "  "),
            (Ink::Plain, &name),
            (Ink::Faint, "  "),
            (Ink::Faint, &packets),
            (Ink::Plain, "  "),
            (Ink::Faint, time),
        ])?;
    }
    match files.len().saturating_sub(FILES) {
        0 => Ok(()),
        more => {
            let text = page.say("and-more", &[("count", more.into())]);
            page.paragraph(2, Ink::Faint, &text)
        }
    }
}

/// What a person should know about the files.
pub(super) fn warnings(page: &Page<'_>, files: &[InputInfo]) -> Vec<String> {
    let several = files.len() > 1;
    let all = files.iter().flat_map(|file| file.warnings.iter().map(move |warning| (file, warning)));
    all.map(|(file, warning)| {
        let text = page.catalogue.input_warning(warning);
        page.letters(if several { format!("{}: {text}", name(file)) } else { text })
    })
    .collect()
}

fn write_warnings(page: &mut Page<'_>, files: &[InputInfo]) -> io::Result<()> {
    let texts = warnings(page, files);
    let more = texts.len().saturating_sub(WARNINGS);
    for text in texts.iter().take(WARNINGS) {
        page.entry(2, (Ink::Warn, "!"), 1, (Ink::Warn, text))?;
    }
    if more > 0 {
        let text = page.say("read-more-warnings", &[("count", more.into())]);
        page.entry(2, (Ink::Plain, ""), 1, (Ink::Warn, &text))?;
    }
    Ok(())
}
