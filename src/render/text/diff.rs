//! What is different in the second of two reports.

use std::io;

use super::RenderOptions;
use super::layout::{columns, left, right};
use super::page::{Ink, Page};
use crate::base::WireText;
use crate::catalogue::Catalogue;
use crate::diagnose::Severity;
use crate::render::diff::{Difference, Figures, Part, Row, Trend};
use crate::websocket::CloseCode;

/// Findings that are told in sentences, of those that changed and of those of which it cannot be told.
const CHANGED: usize = 6;
const UNCLEAR: usize = 3;

/// Rows of one table, and columns that the names of what they count have at least.
const ROWS: usize = 20;
const NAME: usize = 12;

/// Writes whether what was changed between two reports helped: first in sentences, then in figures. `names` are those of
/// the reports, `figures` what they were compared by.
///
/// # Errors
/// What `out` says.
pub fn write_difference(
    difference: &Difference,
    names: [&str; 2],
    figures: [&Figures; 2],
    catalogue: &Catalogue,
    options: &RenderOptions,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let mut page = Page::new(catalogue, options, out);
    let heads = ["diff-before", "diff-now"].map(|id| page.say(id, &[]));
    let width = heads.iter().map(|head| columns(head)).max().unwrap_or(0);
    for ((head, name), figures) in heads.iter().zip(names).zip(figures) {
        let text = page.list(&about(&page, name, figures));
        page.entry(0, (Ink::Title, head), width, (Ink::Plain, &text))?;
    }
    write_sentences(&mut page, difference)?;
    let with_detail = |_: &Page<'_>, row: &Row| match &row.detail {
        Some(detail) => format!("{} ({detail})", row.id),
        None => row.id.clone(),
    };
    let outcome = |page: &Page<'_>, row: &Row| page.say(&format!("outcome-{}", row.id), &[]);
    let code = |page: &Page<'_>, row: &Row| {
        let label = row.id.parse().map(|code| page.catalogue.code_label(CloseCode(code)));
        format!("{} {}", row.id, label.unwrap_or_default())
    };
    let flow = |page: &Page<'_>, row: &Row| match row.id.as_str() {
        "refused" => page.say("diff-refused", &[]),
        _ => page.say("diff-unanswered", &[]),
    };
    let is_same_server = difference.servers.iter().any(|row| row.before.of > 0 && row.after.of > 0);
    // Where every server has another address, the host names are what can be compared.
    let servers =
        if is_same_server || difference.hosts.is_empty() { &difference.servers } else { &difference.hosts };
    write_table(&mut page, "findings-title", &difference.findings, &with_detail)?;
    write_table(&mut page, "diff-outcomes", &difference.outcomes, &outcome)?;
    write_table(&mut page, "diff-endings", &difference.endings, &|_, row| row.id.clone())?;
    write_table(&mut page, "codes-title", &difference.codes, &code)?;
    write_table(&mut page, "diff-servers", servers, &with_detail)?;
    write_table(&mut page, "diff-flows", &difference.flows, &flow)?;
    page.blank()?;
    let note = page.say("diff-note", &[]);
    page.paragraph(0, Ink::Faint, &note)
}

fn about(page: &Page<'_>, name: &str, figures: &Figures) -> Vec<String> {
    let mut facts = vec![shown(page, name)];
    if let (Some(first), Some(last)) = (figures.first_time, figures.last_time) {
        facts.push(page.span(first, last.max(first)));
    }
    facts.push(page.say("connections-count", &[("count", figures.connections.into())]));
    facts
}

fn write_sentences(page: &mut Page<'_>, difference: &Difference) -> io::Result<()> {
    let title = page.say("diff-title", &[]);
    page.heading(&title)?;
    if difference.bad.trend == Trend::NotComparable {
        let text = page.say("diff-nothing", &[]);
        return page.paragraph(2, Ink::Warn, &text);
    }
    let bad = page.say("diff-bad", &[]);
    write_sentence(page, &difference.bad, &bad)?;
    let matters = |row: &&Row| row.rank() > Some(Severity::Info);
    let (changed, unclear): (Vec<&Row>, Vec<&Row>) =
        difference.findings.iter().filter(matters).partition(|row| row.trend.is_clear());
    let was_grave = |row: &&&Row| row.before.count > 0 && row.rank() >= Some(Severity::Medium);
    let unclear: Vec<&&Row> = unclear.iter().filter(was_grave).collect();
    let told = changed.iter().take(CHANGED).chain(unclear.iter().copied().take(UNCLEAR));
    for row in told {
        let case = row.detail.as_deref().map(|case| format!(" ({case})")).unwrap_or_default();
        let what = shown(page, &format!("{}{case}", row.id));
        write_sentence(page, row, &what)?;
    }
    let left = changed.len().saturating_sub(CHANGED) + unclear.len().saturating_sub(UNCLEAR);
    if left > 0 {
        let text = page.say("and-more", &[("count", (left as u64).into())]);
        page.paragraph(4, Ink::Faint, &text)?;
    }
    Ok(())
}

fn write_sentence(page: &mut Page<'_>, row: &Row, what: &str) -> io::Result<()> {
    let part = |part: Part| page.say("diff-part", &[("count", part.count.into()), ("total", part.of.into())]);
    let is_lone_event = row.is_event && matches!(row.trend, Trend::Gone | Trend::Fewer);
    let trend = if is_lone_event { "event" } else { row.trend.id() };
    let values = [
        ("what", what.into()),
        ("before", part(row.before).into()),
        ("now", part(row.after).into()),
        ("trend", trend.into()),
    ];
    let text = page.say("diff-sentence", &values);
    let ink = match row.trend {
        _ if is_lone_event => Ink::Warn,
        Trend::Gone | Trend::Fewer => Ink::Good,
        Trend::More | Trend::New => Ink::Bad,
        Trend::Same | Trend::Unclear | Trend::NotComparable => Ink::Warn,
    };
    page.entry(2, (ink, page.bullet()), 1, (Ink::Plain, &text))
}

fn write_table(
    page: &mut Page<'_>,
    title: &str,
    rows: &[Row],
    name: &dyn Fn(&Page<'_>, &Row) -> String,
) -> io::Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    let title = page.say(title, &[]);
    page.heading(&title)?;
    let heads = ["diff-before", "diff-now", "diff-points"].map(|id| page.say(id, &[]));
    let cells: Vec<[String; 7]> = rows.iter().take(ROWS).map(|row| cells(page, row, name)).collect();
    let widest = |column: usize| cells.iter().map(|row| columns(&row[column])).max().unwrap_or(0);
    let [names, counts, shares, now_counts, now_shares, points, trends] = [0, 1, 2, 3, 4, 5, 6].map(widest);
    let before_width = (counts + 2 + shares).max(columns(&heads[0]));
    let now_width = (now_counts + 2 + now_shares).max(columns(&heads[1]));
    let points = points.max(columns(&heads[2]));
    let fixed = 2 + 2 + before_width + 3 + now_width + 2 + points + 2 + trends;
    let names = names.min(page.width.saturating_sub(fixed).max(NAME));
    let head = format!(
        "  {}  {}   {}  {}",
        " ".repeat(names),
        right(&heads[0], before_width),
        right(&heads[1], now_width),
        right(&heads[2], points),
    );
    page.line(&[(Ink::Faint, &head)])?;
    for (row, [name, count, share, now_count, now_share, difference, trend]) in rows.iter().zip(&cells) {
        let figures = |count: &str, counts: usize, share: &str, shares: usize| {
            format!("{}  {}", right(count, counts), right(share, shares))
        };
        let before = right(&figures(count, counts, share, shares), before_width);
        let now = right(&figures(now_count, now_counts, now_share, now_shares), now_width);
        let name = left(&page.cut(name, names), names);
        let line = format!("  {name}  {before}   {now}  {}  ", right(difference, points));
        let ink = if row.trend.is_clear() { Ink::Accent } else { Ink::Faint };
        page.line(&[(Ink::Plain, &line), (ink, trend)])?;
    }
    if let more @ 1.. = rows.len().saturating_sub(ROWS) {
        let text = page.say("and-more", &[("count", (more as u64).into())]);
        page.paragraph(2, Ink::Faint, &text)?;
    }
    Ok(())
}

fn cells(page: &Page<'_>, row: &Row, name: &dyn Fn(&Page<'_>, &Row) -> String) -> [String; 7] {
    let share = |part: Part| part.share.map_or_else(|| "-".to_owned(), |share| page.percent(share));
    let difference = row.difference.map_or_else(String::new, |span| {
        let points = page.catalogue.decimal(span.share.abs() * 100.0, 1);
        let sign = if span.share < 0.0 { "-" } else { "+" };
        if span.share.abs() < 0.000_5 { page.catalogue.decimal(0.0, 1) } else { format!("{sign}{points}") }
    });
    [
        shown(page, &name(page, row)),
        page.number(row.before.count),
        share(row.before),
        page.number(row.after.count),
        share(row.after),
        difference,
        page.say(&format!("diff-trend-{}", row.trend.id()), &[]),
    ]
}

/// What stands in a report may have been chosen by a stranger.
fn shown(page: &Page<'_>, text: &str) -> String {
    page.wire(&WireText::from(text), page.width)
}
