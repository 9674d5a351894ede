//! Openings, endings by outcome and findings over time.

use std::io;

use super::layout::{columns, heights, left, right};
use super::overview::outcome_ink;
use super::page::{Ink, Page};
use crate::connection::Outcome;
use crate::report::{Summary, TimelineStep};

/// Connections from which on a course over time says more than the list of them.
const CONNECTIONS: u64 = 10;

/// Columns that the steps are given at least, however long the labels are.
const STEPS: usize = 10;

pub(super) fn write(page: &mut Page<'_>, summary: &Summary) -> io::Result<()> {
    let steps = &summary.timeline;
    let [first, .., last] = steps.as_slice() else { return Ok(()) };
    if summary.connections() < CONNECTIONS {
        return Ok(());
    }
    let count = |of: &dyn Fn(&TimelineStep) -> u64| steps.iter().map(of).collect::<Vec<u64>>();
    let mut rows = vec![(Ink::Accent, page.say("timeline-opened", &[]), count(&|step| step.opened))];
    for outcome in Outcome::ALL {
        let name = page.say(&format!("outcome-{}", outcome.id()), &[]);
        let ended = count(&|step| step.ended.get(outcome).copied().unwrap_or(0));
        rows.push((outcome_ink(*outcome), name, ended));
    }
    rows.push((Ink::Warn, page.say("timeline-findings", &[]), count(&|step| step.concerned)));
    rows.retain(|(_, _, counts)| counts.iter().any(|count| *count > 0));

    let total = |counts: &[u64]| page.number(counts.iter().sum());
    let names = rows.iter().map(|(_, name, _)| columns(name)).max().unwrap_or(0);
    let totals = rows.iter().map(|(_, _, counts)| columns(&total(counts))).max().unwrap_or(0);
    let room = page.width.saturating_sub(names + totals + 6).max(STEPS);
    let together = steps.len().div_ceil(room).max(1);
    let grouped =
        |counts: &[u64]| counts.chunks(together).map(|some| some.iter().sum()).collect::<Vec<u64>>();
    let rows: Vec<_> =
        rows.into_iter().map(|(ink, name, counts)| (ink, name, total(&counts), grouped(&counts))).collect();
    let most = rows.iter().flat_map(|(.., counts)| counts).copied().max().unwrap_or(0);

    let length = page.duration(first.length_ms * together as f64);
    let title = page.say("timeline-title", &[("length", length.into()), ("most", most.into())]);
    page.heading(&title)?;
    let margin = (Ink::Plain, "  ");
    for (ink, name, total, counts) in rows {
        let (name, total) = (left(&name, names), right(&total, totals));
        let heights = heights(&counts, most, page.utf8);
        page.line(&[margin, (ink, &name), margin, (Ink::Plain, &total), margin, (ink, &heights)])?;
    }
    // Where it begins and ends, under its first and last column.
    let shown = steps.len().div_ceil(together);
    let day = |step: &TimelineStep| page.date_and_time(step.start);
    let (begin, end) = (day(first), day(last));
    let (begin, end) = match (begin.split_once(' '), end.split_once(' ')) {
        (Some((one, begin)), Some((other, end))) if one == other => (begin.to_owned(), end.to_owned()),
        _ => (begin, end),
    };
    let gap = shown.saturating_sub(columns(&begin)).max(columns(&end) + 1);
    let axis = format!("{begin}{}", right(&end, gap));
    let indent = left("", names + totals + 6);
    page.line(&[(Ink::Plain, &indent), (Ink::Faint, &axis)])
}
