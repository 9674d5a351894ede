//! The report in Markdown (CommonMark with the tables of GitHub), for a ticket or a wiki: the same facts in the same words
//! as the text. What a stranger chose cannot become markup, a link, a mention of a person or of an issue.

use std::io;

use super::layout::JOIN;
use super::page::Page;
use super::{bad, codes, findings, overview, read, verdict};
use crate::catalogue::Catalogue;
use crate::connection::Outcome;
use crate::render::{Format, Reader, RenderOptions, Tells};
use crate::report::{Report, Summary};

/// A report for a ticket.
pub const FORMAT: Format = Format {
    id: "markdown",
    extensions: &["md", "markdown"],
    reader: Reader::Person,
    tells: Tells::Summary,
    write: write_markdown,
};

/// Findings that are told.
const FINDINGS: usize = 20;

/// Writes the report; `summary` is the one of its connections, which the report itself need not hold.
///
/// # Errors
/// What `out` says.
pub fn write_markdown(
    report: &Report,
    summary: &Summary,
    catalogue: &Catalogue,
    options: &RenderOptions,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    // Lines are broken by whoever shows it.
    let options = RenderOptions { width: usize::MAX, color: false, utf8: true, ..*options };
    let mut nowhere = io::sink();
    let page = Page::new(catalogue, &options, &mut nowhere);
    let mut text = Markdown::default();
    text.heading(1, &read::title(&page, &report.inputs));
    text.item("", &read::facts(&page, report));
    text.item("", &read::span(&page, &report.inputs).unwrap_or_default());
    read::warnings(&page, &report.inputs).iter().for_each(|warning| text.item("", warning));
    if summary.connections() == 0 {
        let totals = &report.totals;
        let id = if totals.websocket_connections > 0 { "nothing-selected" } else { "nothing-found" };
        text.heading(2, &page.say(id, &[("total", totals.websocket_connections.into())]));
    } else {
        add_outcomes(&mut text, &page, report, summary);
        add_findings(&mut text, &page, report, summary);
        add_codes(&mut text, &page, summary);
        add_bad(&mut text, &page, report, summary, options.top);
    }
    let limits = overview::limits(&page, report, summary);
    if !limits.is_empty() {
        text.heading(2, &page.say("limits-title", &[]));
        limits.iter().for_each(|(count, limit)| text.item(count, limit));
    }
    out.write_all(text.0.as_bytes())
}

fn add_outcomes(text: &mut Markdown, page: &Page<'_>, report: &Report, summary: &Summary) {
    text.heading(2, &overview::title(page, report, summary));
    let head = ["codes-name", "codes-count", "codes-share"].map(|id| page.say(id, &[]));
    let [name, count, share] = &head;
    text.table_head(&[name, count, share, ""]);
    for outcome in Outcome::ALL {
        let count = summary.outcomes.get(outcome).copied().unwrap_or(0);
        if count > 0 {
            let name = page.say(&format!("outcome-{}", outcome.id()), &[]);
            let meaning = page.say(&format!("outcome-{}.meaning", outcome.id()), &[]);
            let share = page.percent(count as f64 / summary.connections().max(1) as f64);
            text.table_row(&[&name, &page.number(count), &share, &meaning]);
        }
    }
}

fn add_findings(text: &mut Markdown, page: &Page<'_>, report: &Report, summary: &Summary) {
    let told = findings::told(summary);
    if told.is_empty() {
        return;
    }
    text.heading(2, &page.say("findings-title", &[]));
    for found in told.iter().take(FINDINGS) {
        text.heading(3, &format!("{}: {}", findings::severity(page, found), findings::head(page, found)));
        for (label, _, told) in findings::rows(page, report, found) {
            text.item(&page.say(label, &[]), &told);
        }
    }
    if let more @ 1.. = told.len().saturating_sub(FINDINGS) {
        text.paragraph(&page.say("and-more", &[("count", more.into())]));
    }
}

fn add_codes(text: &mut Markdown, page: &Page<'_>, summary: &Summary) {
    if summary.codes.is_empty() {
        return;
    }
    text.heading(2, &page.say("codes-title", &[]));
    let say = |id: &str| page.say(id, &[]);
    let by = |group: &str, side: &str| format!("{} {}", say(group), say(side));
    let heads = [
        say("codes-code"),
        say("codes-name"),
        say("codes-count"),
        say("codes-share"),
        by("codes-started", "codes-client"),
        by("codes-started", "codes-server"),
        by("codes-started", "codes-nobody"),
        by("codes-saw", "codes-client"),
        by("codes-saw", "codes-server"),
    ];
    text.table_head(&heads.each_ref().map(String::as_str));
    for count in &summary.codes {
        let codes::Row { code, name, count, share, started: [a, b, c], saw: [d, e], .. } =
            codes::row(page, count);
        text.table_row(&[&code, &name, &count, &share, &a, &b, &c, &d, &e]);
    }
}

fn add_bad(text: &mut Markdown, page: &Page<'_>, report: &Report, summary: &Summary, top: usize) {
    text.heading(2, &bad::title(page, summary, top));
    for connection in summary.worst.iter().take(top) {
        let record = &connection.record;
        let target = verdict::target(page, record, page.width);
        text.heading(3, &format!("{} → {} {target}", record.client, record.server));
        text.paragraph(&verdict::sentence(page, record));
        for (label, told) in bad::fields(page, report, summary, connection) {
            text.item(&label, &told);
        }
    }
}

/// Text in Markdown as it grows.
#[derive(Default)]
struct Markdown(String);

impl Markdown {
    fn heading(&mut self, level: usize, text: &str) {
        self.block(&format!("{} {}", "#".repeat(level), inert(text)));
    }

    fn paragraph(&mut self, text: &str) {
        self.block(&inert(text));
    }

    /// An item of a list; nothing where there is no text.
    fn item(&mut self, label: &str, text: &str) {
        let label = if label.is_empty() { String::new() } else { format!("**{}:** ", inert(label)) };
        if !text.is_empty() {
            self.0.push_str(&format!("- {label}{}\n", inert(text)));
        }
    }

    fn table_head(&mut self, cells: &[&str]) {
        self.table_row(cells);
        self.0.push_str(&format!("|{}\n", " --- |".repeat(cells.len())));
    }

    fn table_row(&mut self, cells: &[&str]) {
        let cells: String = cells.iter().map(|cell| format!(" {} |", inert(cell))).collect();
        self.0.push_str(&format!("|{cells}\n"));
    }

    /// A block with an empty line before and after it.
    fn block(&mut self, text: &str) {
        if !self.0.is_empty() && !self.0.ends_with("\n\n") {
            self.0.push('\n');
        }
        self.0.push_str(text);
        self.0.push_str("\n\n");
    }
}

/// The text, with nothing in it that Markdown acts on. Words that sites turn into links, such as `#12`, `@name` and
/// URLs, are shown as code.
fn inert(text: &str) -> String {
    let text = text.replace([JOIN, '\n', '\r'], " ");
    // At the beginning of a text these would make a heading, a list or a rule.
    let leads = text.starts_with(['#', '+', '-', '=']);
    let words = text.split(' ').map(|word| match is_linked(word) {
        true => format!("`{}`", word.replace('`', "'").replace('|', "\\|")),
        false => escaped(word),
    });
    let words = words.collect::<Vec<_>>().join(" ");
    if leads && !words.starts_with('`') { format!("\\{words}") } else { words }
}

fn is_linked(word: &str) -> bool {
    let digit = |behind: &str| behind.starts_with(|first: char| first.is_ascii_digit());
    let names_issue = word.split('#').skip(1).any(digit);
    names_issue || word.contains('@') || word.contains("://") || word.to_ascii_lowercase().contains("www.")
}

/// With a backslash before each sign that may be markup (CommonMark 0.31 §2.4).
fn escaped(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for character in word.chars() {
        if r"\`*_[]<|~&!$".contains(character) {
            out.push('\\');
        }
        out.push(character);
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::report::{Connection, fixture};

    fn written(report: &Report) -> String {
        let mut out = Vec::new();
        let words = Catalogue::english();
        let options = RenderOptions { top: 100, ..RenderOptions::default() };
        write_markdown(report, &Summary::of(report), &words, &options, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn it_tells_what_the_text_tells() {
        let report = fixture::report();
        let text = written(&report);
        let has = |part: &str| assert!(text.contains(part), "{part} in {text}");
        has("\n## 6 WebSocket connections\n");
        has("\n## Findings\n");
        has("| 1006 | Abnormal Closure |");
        assert!(!text.contains("\n\n\n"), "{text}");
        for connection in Summary::of(&report).worst {
            has(&inert(&format!("{} → {}", connection.record.client, connection.record.server)));
        }
    }

    #[test]
    fn words_that_would_act_do_not() {
        let cases = [
            ("#12 last data", "`#12` last data"),
            ("ask @ops", "ask `@ops`"),
            ("see https://evil.example/a_b", "see `https://evil.example/a_b`"),
            ("<script>", "\\<script>"),
            ("*bold* [a](b) |", "\\*bold\\* \\[a\\](b) \\|"),
            ("# heading", "\\# heading"),
            ("a\nb", "a b"),
        ];
        for (text, expected) in cases {
            assert_eq!(inert(text), expected);
        }
    }

    proptest! {
        #[test]
        fn no_reason_of_a_stranger_begins_a_block_or_a_cell(reason in "[\\n\\r#*_`|<>@\u{1b}\u{202e} a-z1\\[\\]()!~-]{1,20}") {
            let mut record = fixture::clean();
            let before = written_of(&record);
            if let Some(close) = &mut record.close.client {
                close.reason = reason.as_str().into();
            }
            let after = written_of(&record);
            let shape = |text: &str| -> Vec<(usize, Option<char>)> {
                let bars = |line: &str| line.replace("\\|", "").matches('|').count();
                text.lines().map(|line| (bars(line), line.chars().next())).collect()
            };
            prop_assert_eq!(shape(&before), shape(&after));
            let steers = after.contains(['\u{1b}', '\u{202e}']);
            prop_assert!(!steers);
        }
    }

    fn written_of(record: &crate::connection::ConnectionRecord) -> String {
        let mut record = record.clone();
        record.outcome = Outcome::Abnormal;
        written(&Report {
            connections: [Connection::from(record)].into_iter().collect(),
            ..Report::default()
        })
    }
}
