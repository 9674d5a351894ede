//! The table of close codes, and what each of them means.

use std::collections::BTreeMap;
use std::io;

use super::layout::{bar, columns, left, right};
use super::overview::{number, percent};
use super::page::{Ink, Page};
use crate::base::WireText;
use crate::catalogue::{CodeEntry, Value};
use crate::report::CodeCount;

/// Columns of a bar at least and at most.
const BAR: (usize, usize) = (4, 20);

/// Columns of a name at least.
const NAME: usize = 8;

/// Reasons of one entry that are shown, and columns of each.
const REASONS: usize = 4;
const REASON: usize = 48;

/// Codes of one range that are named before its explanation.
const CODES: usize = 8;

/// The figures of one code, right-aligned under their headings.
struct Row {
    code: String,
    name: String,
    count: String,
    share: String,
    started: [String; 3],
    saw: [String; 2],
    part: f64,
    ink: Ink,
}

pub(super) fn write_table(page: &mut Page<'_>, codes: &[CodeCount]) -> io::Result<()> {
    if codes.is_empty() {
        return Ok(());
    }
    let title = page.say("codes-title", &[]);
    page.heading(&title)?;

    let rows: Vec<Row> = codes.iter().map(|count| row(page, count)).collect();
    let head = |id: &str| page.say(id, &[]);
    let [code, name, count, share] = ["codes-code", "codes-name", "codes-count", "codes-share"].map(head);
    let [client, server, nobody] = ["codes-client", "codes-server", "codes-nobody"].map(head);
    let widest = |head: &str, cell: &dyn Fn(&Row) -> &str| {
        rows.iter().map(|row| columns(cell(row))).chain([columns(head)]).max().unwrap_or(0)
    };
    let code_width = widest(&code, &|row| &row.code);
    let count_width = widest(&count, &|row| &row.count);
    let share_width = widest(&share, &|row| &row.share);
    let started = [
        widest(&client, &|row| &row.started[0]),
        widest(&server, &|row| &row.started[1]),
        widest(&nobody, &|row| &row.started[2]),
    ];
    let saw = [widest(&client, &|row| &row.saw[0]), widest(&server, &|row| &row.saw[1])];
    let started_width = started.iter().sum::<usize>() + 2;
    let saw_width = saw.iter().sum::<usize>() + 1;

    let fixed =
        2 + code_width + 2 + 2 + count_width + 2 + share_width + 1 + 2 + started_width + 2 + saw_width;
    let room = page.width.saturating_sub(fixed);
    let name_width = widest(&name, &|row| &row.name).min(room.saturating_sub(BAR.0)).max(NAME);
    let bar_width = room.saturating_sub(name_width).clamp(BAR.0, BAR.1);

    let group = |id: &str, width: usize| page.cut(&page.say(id, &[]), width);
    let before = 2 + code_width + 2 + name_width + 2 + count_width + 2 + share_width + 1 + bar_width + 2;
    let groups = format!(
        "{}{}  {}",
        " ".repeat(before),
        left(&group("codes-started", started_width), started_width),
        group("codes-saw", saw_width),
    );
    page.line(&[(Ink::Faint, &groups)])?;
    let headings = format!(
        "  {}  {}  {}  {} {}  {} {} {}  {} {}",
        right(&code, code_width),
        left(&name, name_width),
        right(&count, count_width),
        right(&share, share_width),
        " ".repeat(bar_width),
        right(&client, started[0]),
        right(&server, started[1]),
        right(&nobody, started[2]),
        right(&client, saw[0]),
        right(&server, saw[1]),
    );
    page.line(&[(Ink::Faint, &headings)])?;

    for row in &rows {
        let code = right(&row.code, code_width);
        let name = left(&page.cut(&row.name, name_width), name_width);
        let figures =
            format!("  {name}  {}  {} ", right(&row.count, count_width), right(&row.share, share_width));
        let bar = left(&bar(row.part, bar_width, page.utf8), bar_width);
        let [a, b, c] = [0, 1, 2].map(|index| right(&row.started[index], started[index]));
        let [d, e] = [0, 1].map(|index| right(&row.saw[index], saw[index]));
        let sides = format!("  {a} {b} {c}  {d} {e}");
        page.line(&[
            (Ink::Plain, "  "),
            (row.ink, &code),
            (Ink::Plain, &figures),
            (row.ink, &bar),
            (Ink::Plain, &sides),
        ])?;
    }
    Ok(())
}

fn row(page: &Page<'_>, count: &CodeCount) -> Row {
    // Short, so that the table fits whatever it counts.
    let figure = |count: u64| match count {
        0 => "-".to_owned(),
        1..1_000_000 => number(count),
        _ => page.say("unit-million", &[("value", format!("{:.1}", count as f64 / 1e6).into())]),
    };
    let entry = page.catalogue.code(count.code);
    Row {
        code: count.code.to_string(),
        name: page.letters(page.catalogue.code_label(count.code)),
        count: figure(count.connections),
        share: percent(count.share),
        started: [count.started_by.client, count.started_by.server, count.started_by_nobody].map(figure),
        saw: [count.seen_by.client, count.seen_by.server].map(figure),
        part: count.share,
        ink: match entry.fault {
            true => Ink::Bad,
            false if entry.is_range() => Ink::Accent,
            false => Ink::Good,
        },
    }
}

/// The reasons that came with these codes in the Close frames that began the end, the most frequent first.
fn reasons(page: &Page<'_>, codes: &[&CodeCount]) -> Vec<String> {
    let mut counts: BTreeMap<&WireText, u64> = BTreeMap::new();
    for (reason, count) in codes.iter().flat_map(|code| &code.reasons) {
        *counts.entry(reason).or_default() += count;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let mut texts: Vec<String> = counts
        .iter()
        .take(REASONS)
        .map(|(reason, count)| {
            let reason = Value::from(page.wire(reason, REASON));
            match count {
                1 => page.say("meanings-reason", &[("reason", reason)]),
                _ => page.say("meanings-reason-count", &[("reason", reason), ("count", (*count).into())]),
            }
        })
        .collect();
    if let more @ 1.. = counts.len().saturating_sub(REASONS) {
        texts.push(page.say("and-more", &[("count", more.into())]));
    }
    texts
}

/// What each code means, when it occurs, and what to change; codes of one range are told together.
pub(super) fn write_meanings(page: &mut Page<'_>, codes: &[CodeCount]) -> io::Result<()> {
    if codes.is_empty() {
        return Ok(());
    }
    let mut entries: Vec<(&'static CodeEntry, Vec<&CodeCount>)> = Vec::new();
    for count in codes {
        let entry = page.catalogue.code(count.code);
        match entries.iter_mut().find(|(known, _)| known.id == entry.id) {
            Some((_, codes)) => codes.push(count),
            None => entries.push((entry, vec![count])),
        }
    }
    let title = page.say("meanings-title", &[]);
    page.heading(&title)?;
    let labels = ["meanings-said", "meanings-when", "meanings-fix"].map(|id| page.say(id, &[]));
    let width = labels.iter().map(|label| columns(label)).max().unwrap_or(0);
    let [said, when, fix] = labels;
    for (index, (entry, codes)) in entries.into_iter().enumerate() {
        if index > 0 {
            page.blank()?;
        }
        let mut names: Vec<String> = codes.iter().take(CODES).map(|count| count.code.to_string()).collect();
        if let more @ 1.. = codes.len().saturating_sub(CODES) {
            names.push(page.say("and-more", &[("count", more.into())]));
        }
        let names = names.join(", ");
        let label = codes
            .first()
            .map(|count| page.letters(page.catalogue.code_label(count.code)))
            .unwrap_or_default();
        let label = page.cut(&label, page.width.saturating_sub(columns(&names) + 4));
        page.line(&[(Ink::Plain, "  "), (Ink::Title, &names), (Ink::Plain, "  "), (Ink::Title, &label)])?;
        let part = |name: &str| page.say(&format!("{}.{name}", entry.message()), &[]);
        let [meaning, when_text, fix_text] = ["meaning", "when", "fix"].map(part);
        let reasons = page.list(&reasons(page, &codes));
        page.paragraph(4, Ink::Plain, &meaning)?;
        page.entry(4, (Ink::Faint, &said), width, (Ink::Plain, &reasons))?;
        page.entry(4, (Ink::Faint, &when), width, (Ink::Plain, &when_text))?;
        page.entry(4, (Ink::Accent, &fix), width, (Ink::Plain, &fix_text))?;
    }
    Ok(())
}
