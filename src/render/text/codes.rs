//! The table of close codes, and what each of them means.

use std::collections::BTreeMap;
use std::io;

use super::layout::{bar, columns, left, right};
use super::page::{Ink, Page};
use crate::base::WireText;
use crate::catalogue::{CodeEntry, Value};
use crate::report::CodeCount;

/// Columns of a bar at least and at most.
const BAR: (usize, usize) = (4, 20);

/// Columns that names keep beside a bar, if they need them.
const NAME: usize = 16;

/// Reasons of one entry that are shown, and columns of each.
const REASONS: usize = 4;
const REASON: usize = 48;

/// Codes of one range that are named before its explanation.
const CODES: usize = 8;

/// Triggers that fit and are told with their fix, and others that are only named.
const FITTING: usize = 3;
const OTHERS: usize = 3;

/// Readings of code books that are told of one entry.
const BOOKS: usize = 6;

/// The figures of one code, right-aligned under their headings.
pub(super) struct Row {
    pub(super) code: String,
    pub(super) name: String,
    pub(super) count: String,
    pub(super) share: String,
    pub(super) started: [String; 3],
    pub(super) saw: [String; 2],
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

    let fixed = 2 + code_width + 2 + 2 + count_width + 2 + share_width + 2 + started_width + 2 + saw_width;
    let room = page.width.saturating_sub(fixed);
    // A bar and the blank before it, where names keep room enough beside it.
    let widest_name = widest(&name, &|row| &row.name);
    let bar_room = if room > NAME + BAR.0 { BAR.0 + 1 } else { 0 };
    let name_width = widest_name.min(room - bar_room.min(room)).max(columns(&name));
    let bar_width = if bar_room == 0 { 0 } else { room.saturating_sub(name_width).min(BAR.1 + 1) };

    let group = |id: &str, width: usize| page.cut(&page.say(id, &[]), width);
    let before = 2 + code_width + 2 + name_width + 2 + count_width + 2 + share_width + bar_width + 2;
    let groups = format!(
        "{}{}  {}",
        " ".repeat(before),
        left(&group("codes-started", started_width), started_width),
        group("codes-saw", saw_width),
    );
    page.line(&[(Ink::Faint, &groups)])?;
    let headings = format!(
        "  {}  {}  {}  {}{}  {} {} {}  {} {}",
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
            format!("  {name}  {}  {}", right(&row.count, count_width), right(&row.share, share_width));
        let bar = match bar_width {
            0 => String::new(),
            width => left(&format!(" {}", bar(row.part, width - 1, page.utf8)), width),
        };
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

pub(super) fn row(page: &Page<'_>, count: &CodeCount) -> Row {
    // Short, so that the table fits whatever it counts.
    let figure = |count: u64| match count {
        0 => "-".to_owned(),
        1..1_000_000 => page.number(count),
        _ => page.say("unit-million", &[("value", page.catalogue.decimal(count as f64 / 1e6, 1).into())]),
    };
    let entry = page.catalogue.code(count.code);
    Row {
        code: count.code.to_string(),
        name: page.letters(name(page, count)),
        count: figure(count.connections),
        share: page.percent(count.share),
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

/// What the code book calls it if one explains all connections with it; 1000 to 2999 are the protocol's own.
fn name(page: &Page<'_>, count: &CodeCount) -> String {
    match count.books.as_slice() {
        [found] if found.connections == count.connections && count.code.0 >= 3000 => {
            found.reading.entry().name.to_string()
        }
        _ => page.catalogue.code_label(count.code),
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

/// What each code means, when it occurs, and what to change; codes of one entry are told together.
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
    for (index, (entry, codes)) in entries.into_iter().enumerate() {
        if index > 0 {
            page.blank()?;
        }
        let mut names: Vec<String> = codes.iter().take(CODES).map(|count| count.code.to_string()).collect();
        if let more @ 1.. = codes.len().saturating_sub(CODES) {
            names.push(page.say("and-more", &[("count", more.into())]));
        }
        let names = names.join(", ");
        let label = page.letters(page.catalogue.entry_label(entry));
        let label = page.cut(&label, page.width.saturating_sub(columns(&names) + 4));
        page.line(&[(Ink::Plain, "  "), (Ink::Title, &names), (Ink::Plain, "  "), (Ink::Title, &label)])?;
        let reasons = page.list(&reasons(page, &codes));
        let of_books: u64 = codes.iter().flat_map(|code| &code.books).map(|found| found.connections).sum();
        let connections: u64 = codes.iter().map(|code| code.connections).sum();
        // What the registry says of a number is not what an application means by it.
        if of_books == 0 || of_books < connections {
            write_meaning(page, entry, &codes, &reasons)?;
        } else {
            write_labelled(page, &[("meanings-said", Ink::Faint, reasons)])?;
        }
        write_books(page, &codes)?;
    }
    Ok(())
}

/// What the registry or the range says.
fn write_meaning(
    page: &mut Page<'_>,
    entry: &CodeEntry,
    codes: &[&CodeCount],
    reasons: &str,
) -> io::Result<()> {
    let part = |name: &str| page.say(&format!("{}.{name}", entry.message()), &[]);
    let [meaning, fix] = ["meaning", "fix"].map(part);
    page.paragraph(4, Ink::Plain, &meaning)?;
    let mut rows = vec![("meanings-said", Ink::Faint, reasons.to_owned())];
    let fitting = fitting_triggers(codes);
    for (index, count) in fitting.iter().take(FITTING) {
        let Some(trigger) = entry.triggers.get(*index) else { continue };
        let words = page.catalogue.trigger(entry, trigger);
        let fits = page.say("meanings-fits", &[("count", (*count).into())]);
        rows.push(("meanings-when", Ink::Faint, page.letters(format!("{} {fits}", words.when))));
        rows.push(("meanings-fix", Ink::Accent, page.letters(words.fix)));
    }
    let others = entry.triggers.iter().enumerate();
    let others = others.filter(|(index, _)| fitting.iter().all(|(fitting, _)| fitting != index));
    let others: Vec<String> =
        others.take(OTHERS).map(|(_, trigger)| page.say(&entry.trigger_message(trigger), &[])).collect();
    if fitting.is_empty() {
        rows.push(("meanings-when", Ink::Faint, others.join(" ")));
        rows.push(("meanings-fix", Ink::Accent, fix));
    } else {
        rows.push(("meanings-also", Ink::Faint, others.join(" ")));
    }
    write_labelled(page, &rows)
}

/// Triggers that connections with these codes fit, the most frequent first.
fn fitting_triggers(codes: &[&CodeCount]) -> Vec<(usize, u64)> {
    let mut counts: BTreeMap<usize, u64> = BTreeMap::new();
    for (index, count) in codes.iter().flat_map(|code| &code.triggers) {
        *counts.entry(*index).or_default() += count;
    }
    let mut fitting: Vec<_> = counts.into_iter().collect();
    fitting.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    fitting
}

/// What code books say of the codes.
fn write_books(page: &mut Page<'_>, codes: &[&CodeCount]) -> io::Result<()> {
    let mut uses: Vec<_> =
        codes.iter().flat_map(|code| code.books.iter().map(|found| (code.code, found))).collect();
    uses.sort_by_key(|(_, found)| std::cmp::Reverse(found.connections));
    for (code, found) in uses.iter().take(BOOKS) {
        let reading = &found.reading;
        let words = page.catalogue.book_code(&reading.book, reading.entry());
        let chosen = &reading.chosen_by;
        let text = page.say(
            "meanings-book",
            &[
                ("key", chosen.key.id().into()),
                ("book", words.book_name.into()),
                ("value", chosen.pattern.as_str().into()),
            ],
        );
        let fits = page.say("meanings-fits", &[("count", found.connections.into())]);
        let head = page
            .letters(page.catalogue.labelled(&format!("{code} {}", words.name), &format!("{text} {fits}")));
        page.paragraph(4, Ink::Accent, &head)?;
        let advice = words.advice;
        let when = format!("{} {}", words.meaning, advice.class_meaning);
        let fix: Vec<String> = advice.own_fix.into_iter().chain([advice.fix]).collect();
        let rows = [
            ("meanings-when", Ink::Faint, page.letters(when)),
            ("meanings-fix", Ink::Accent, page.letters(fix.join(" "))),
            ("meanings-again", Ink::Faint, page.letters(advice.again_text)),
        ];
        write_labelled(page, &rows)?;
    }
    if let more @ 1.. = uses.len().saturating_sub(BOOKS) {
        let text = page.say("and-more", &[("count", more.into())]);
        page.paragraph(4, Ink::Faint, &text)?;
    }
    Ok(())
}

/// Texts with their labels, which are messages; those without text are left out.
pub(super) fn write_labelled(page: &mut Page<'_>, rows: &[(&str, Ink, String)]) -> io::Result<()> {
    let rows: Vec<_> = rows.iter().filter(|(_, _, text)| !text.is_empty()).collect();
    let labels: Vec<String> = rows.iter().map(|(label, _, _)| page.say(label, &[])).collect();
    let width = labels.iter().map(|label| columns(label)).max().unwrap_or(0);
    for ((_, ink, text), label) in rows.into_iter().zip(labels) {
        page.entry(4, (*ink, &label), width, (Ink::Plain, text))?;
    }
    Ok(())
}
