//! What rules concluded: incidents first, then causes of single endings by what they matter and explain.

use std::io;

use super::layout::columns;
use super::packets::packet as packet_number;
use super::page::{Ink, Page};
use crate::diagnose::{RuledOut, Severity};
use crate::render::facts;
use crate::report::{Report, ReportFinding, Summary, display_filter_of_all};

/// Findings that are told.
const FINDINGS: usize = 8;

/// Packets that are told of one finding.
const EVIDENCE: usize = 4;

pub(super) const fn ink(severity: Severity) -> Ink {
    match severity {
        Severity::Info | Severity::Low => Ink::Accent,
        Severity::Medium => Ink::Warn,
        Severity::High | Severity::Critical => Ink::Bad,
    }
}

pub(super) fn write(page: &mut Page<'_>, report: &Report, summary: &Summary) -> io::Result<()> {
    let told = told(summary);
    if told.is_empty() {
        return Ok(());
    }
    let title = page.say("findings-title", &[]);
    page.heading(&title)?;
    for (index, found) in told.iter().take(FINDINGS).enumerate() {
        if index > 0 {
            page.blank()?;
        }
        write_one(page, report, found)?;
    }
    if let more @ 1.. = told.len().saturating_sub(FINDINGS) {
        let text = page.say("and-more", &[("count", more.into())]);
        page.paragraph(2, Ink::Faint, &text)?;
    }
    Ok(())
}

/// The findings that a person is told.
pub(super) fn told(summary: &Summary) -> Vec<&ReportFinding> {
    summary.findings.iter().filter(|found| found.finding.severity > Severity::Info).collect()
}

fn write_one(page: &mut Page<'_>, report: &Report, found: &ReportFinding) -> io::Result<()> {
    let severity = severity(page, found);
    let head = head(page, found);
    let ink = ink(found.finding.severity);
    page.entry(2, (ink, &severity), columns(&severity), (Ink::Title, &head))?;
    super::codes::write_labelled(page, &rows(page, report, found))
}

pub(super) fn severity(page: &Page<'_>, found: &ReportFinding) -> String {
    page.say(&format!("severity-{}", found.finding.severity.id()), &[])
}

/// What was found, on how many connections, and how sure that is.
pub(super) fn head(page: &Page<'_>, found: &ReportFinding) -> String {
    let finding = &found.finding;
    let words = facts::rule(page.catalogue, finding.rule, &found.values);
    let percent = finding.confidence.percent().to_string();
    let mut head = vec![page.letters(words.title)];
    if found.connection_count > 0 {
        head.push(page.say("findings-concerns", &[("count", found.connection_count.into())]));
    }
    head.push(page.say("confidence", &[("percent", percent.into())]));
    page.list(&head)
}

/// Everything else, with its labels.
pub(super) fn rows(
    page: &Page<'_>,
    report: &Report,
    found: &ReportFinding,
) -> [(&'static str, Ink, String); 8] {
    let finding = &found.finding;
    let words = facts::rule(page.catalogue, finding.rule, &found.values);
    let seen: Vec<String> = finding
        .evidence
        .iter()
        .take(EVIDENCE)
        .map(|evidence| {
            let text = page.letters(facts::evidence(page.catalogue, evidence));
            match evidence.packet {
                Some(packet) => format!("{} {text}", packet_number(page, report, packet.id)),
                None => text,
            }
        })
        .collect();
    let not = |ruled_out: &RuledOut| page.letters(facts::ruled_out(page.catalogue, ruled_out));
    let not: Vec<String> = finding.ruled_out.iter().map(not).collect();
    let mut filter = display_filter_of_all(&found.flows, &report.numbering).unwrap_or_default();
    let shown = found.flows.len() as u64;
    if !filter.is_empty() && shown < found.connection_count {
        let values = [("shown", shown.into()), ("count", found.connection_count.into())];
        filter = format!("{filter} {}", page.say("findings-filter-cut", &values));
    }
    [
        ("findings-when", Ink::Faint, when(page, found)),
        ("findings-cause", Ink::Faint, page.letters(words.cause)),
        ("findings-fix", Ink::Accent, page.letters(words.fix)),
        ("findings-proper", Ink::Accent, page.letters(words.proper)),
        ("findings-verify", Ink::Faint, page.letters(words.verify)),
        ("findings-evidence", Ink::Faint, page.list(&seen)),
        ("findings-not", Ink::Faint, not.join(" ")),
        ("findings-filter", Ink::Faint, filter),
    ]
}

/// When the connections ended, where they did so together.
fn when(page: &Page<'_>, found: &ReportFinding) -> String {
    match (found.first_time, found.last_time) {
        (Some(first), Some(last)) if found.is_incident => page.moment_or_span(first, last),
        _ => String::new(),
    }
}
