//! How many connections there are, how they ended, and what the capture cannot show.

use std::io;

use super::layout::{bar, columns, left, right};
use super::page::{Ink, Page};
use crate::base::limits::INCIDENT_CONNECTIONS;
use crate::connection::{Limit, Outcome};
use crate::report::{Report, Summary, Totals};

/// Reasons for which packets were not decoded that are named.
const REASONS: usize = 6;

/// Columns of the bars beside the outcomes.
const BAR: usize = 12;

pub(super) const fn outcome_ink(outcome: Outcome) -> Ink {
    match outcome {
        Outcome::Clean => Ink::Good,
        Outcome::Abnormal | Outcome::Failed => Ink::Bad,
        Outcome::Open => Ink::Accent,
        Outcome::Indeterminate => Ink::Warn,
    }
}

pub(super) fn write_outcomes(page: &mut Page<'_>, report: &Report, summary: &Summary) -> io::Result<()> {
    let count = summary.connections();
    let title = title(page, report, summary);
    page.heading(&title)?;

    let rows: Vec<(Outcome, String, u64)> = Outcome::ALL
        .iter()
        .map(|outcome| {
            let name = page.say(&format!("outcome-{}", outcome.id()), &[]);
            (*outcome, name, summary.outcomes.get(outcome).copied().unwrap_or(0))
        })
        .filter(|(_, _, count)| *count > 0)
        .collect();
    let names = rows.iter().map(|(_, name, _)| columns(name)).max().unwrap_or(0);
    let counts = rows.iter().map(|(_, _, count)| columns(&page.number(*count))).max().unwrap_or(0);
    for (outcome, name, rows_count) in rows {
        let share = rows_count as f64 / count.max(1) as f64;
        let figures =
            format!("  {}  {}  ", right(&page.number(rows_count), counts), right(&page.percent(share), 5));
        let bar = left(&bar(share, BAR, page.utf8), BAR + 2);
        let meaning = page.say(&format!("outcome-{}.meaning", outcome.id()), &[]);
        let used = 2 + names + columns(&figures) + columns(&bar);
        let meaning = page.cut(&meaning, page.width.saturating_sub(used));
        let ink = outcome_ink(outcome);
        let name = left(&name, names);
        page.line(&[
            (Ink::Plain, "  "),
            (ink, &name),
            (Ink::Plain, &figures),
            (ink, &bar),
            (Ink::Faint, &meaning),
        ])?;
    }
    Ok(())
}

/// How many connections there are.
pub(super) fn title(page: &Page<'_>, report: &Report, summary: &Summary) -> String {
    let (count, total) = (summary.connections(), report.totals.websocket_connections);
    match count >= total {
        true => page.say("connections-title", &[("count", count.into())]),
        false => page.say("connections-selected", &[("count", count.into()), ("total", total.into())]),
    }
}

pub(super) fn write_limits(page: &mut Page<'_>, report: &Report, summary: &Summary) -> io::Result<()> {
    let rows = limits(page, report, summary);
    if rows.is_empty() {
        return Ok(());
    }
    let title = page.say("limits-title", &[]);
    page.heading(&title)?;
    write_rows(page, &rows)
}

/// What could not be known, and what was not read.
pub(super) fn limits(page: &Page<'_>, report: &Report, summary: &Summary) -> Vec<(String, String)> {
    let mut connections: Vec<(Limit, u64)> =
        summary.limits.iter().map(|(limit, count)| (*limit, *count)).collect();
    connections.sort_by_key(|(limit, count)| (std::cmp::Reverse(*count), *limit));
    let mut rows: Vec<(String, String)> = Vec::new();
    for (limit, count) in connections {
        let text = page.catalogue.labelled(&page.catalogue.limit(limit), &page.catalogue.limit_remedy(limit));
        rows.push((page.say("connections-count", &[("count", count.into())]), page.letters(text)));
    }
    if summary.not_in_incidents > 0 {
        let count = page.say("connections-count", &[("count", summary.not_in_incidents.into())]);
        let kept = (INCIDENT_CONNECTIONS as u64).into();
        rows.push((count, page.say("limits-incidents", &[("kept", kept)])));
    }
    rows.extend(not_read(page, &report.totals));
    rows
}

fn write_rows(page: &mut Page<'_>, rows: &[(String, String)]) -> io::Result<()> {
    let width = rows.iter().map(|(count, _)| columns(count)).max().unwrap_or(0);
    for (count, text) in rows {
        page.entry(2, (Ink::Warn, count), width, (Ink::Plain, text))?;
    }
    Ok(())
}

/// What the capture holds and this program did not read.
fn not_read(page: &Page<'_>, totals: &Totals) -> Vec<(String, String)> {
    let mut rows = Vec::new();
    for (id, count) in [
        ("limits-tls", totals.tls_flows.no_keys),
        ("limits-quic", totals.quic_flows),
        ("limits-over", totals.flows_over_limit),
        ("limits-fragments", totals.unjoined_fragments),
        ("limits-overlaps", totals.overlapping_fragments),
    ] {
        if count > 0 {
            rows.push((page.say(id, &[("count", count.into())]), page.say(&format!("{id}.text"), &[])));
        }
    }
    let undecoded: u64 = totals.undecoded.values().sum();
    if undecoded > 0 {
        let mut reasons: Vec<_> = totals.undecoded.iter().collect();
        reasons.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
        let mut names: Vec<String> = reasons
            .iter()
            .take(REASONS)
            .map(|(reason, count)| {
                let reason = crate::base::WireText::from(reason.as_str()).to_printable();
                page.say("limits-undecoded-reason", &[("reason", reason.into()), ("count", (**count).into())])
            })
            .collect();
        if let more @ 1.. = reasons.len().saturating_sub(REASONS) {
            names.push(page.say("and-more", &[("count", more.into())]));
        }
        let values = [("reasons", names.join(", ").into())];
        let count = page.say("limits-undecoded", &[("count", undecoded.into())]);
        rows.push((count, page.say("limits-undecoded.text", &values)));
    }
    rows
}

/// Says that there is nothing to report on, and what was there instead.
pub(super) fn write_nothing(page: &mut Page<'_>, report: &Report) -> io::Result<()> {
    let totals = &report.totals;
    let title = match totals {
        Totals { packets: 0, .. } => page.say("nothing-packets", &[]),
        Totals { websocket_connections: total @ 1.., .. } => {
            page.say("nothing-selected", &[("total", (*total).into())])
        }
        _ => page.say("nothing-found", &[]),
    };
    page.heading(&title)?;
    if totals.websocket_connections > 0 || totals.packets == 0 {
        return Ok(());
    }
    let mut texts = Vec::new();
    if totals.tcp_flows == 0 {
        texts.push(page.say("nothing-no-tcp", &[]));
    } else {
        texts.push(page.say("nothing-flows", &[("count", totals.tcp_flows.into())]));
    }
    let flows = totals.tls_flows;
    let without_data = flows.seen.saturating_sub(flows.decrypted).saturating_sub(flows.no_keys);
    let lists_opaque = report.opaque_tls.is_some();
    for (id, count) in [
        ("nothing-tls", flows.no_keys),
        ("nothing-tls-list", if lists_opaque { 0 } else { flows.no_keys }),
        ("nothing-tls-failed", without_data),
        ("nothing-refused", totals.refused_flows),
        ("nothing-unanswered", totals.unanswered_flows),
    ] {
        if count > 0 {
            texts.push(page.say(id, &[("count", count.into())]));
        }
    }
    for text in texts {
        page.paragraph(2, Ink::Plain, &text)?;
    }
    let rows: Vec<_> = not_read(page, &Totals { tls_flows: Default::default(), ..totals.clone() });
    if !rows.is_empty() {
        page.blank()?;
    }
    write_rows(page, &rows)
}
