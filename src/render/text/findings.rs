//! What the rules concluded, if any did.

use std::io;

use super::layout::columns;
use super::page::{Ink, Page};
use crate::diagnose::Severity;
use crate::report::Report;

const fn ink(severity: Severity) -> Ink {
    match severity {
        Severity::Info | Severity::Low => Ink::Accent,
        Severity::Medium => Ink::Warn,
        Severity::High | Severity::Critical => Ink::Bad,
    }
}

pub(super) fn write(page: &mut Page<'_>, report: &Report) -> io::Result<()> {
    if report.findings.is_empty() {
        return Ok(());
    }
    let title = page.say("findings-title", &[]);
    page.heading(&title)?;
    let (cause, fix) = (page.say("findings-cause", &[]), page.say("findings-fix", &[]));
    let width = columns(&cause).max(columns(&fix));
    for found in &report.findings {
        let finding = &found.finding;
        let words = page.catalogue.rule(finding.rule, &finding.values);
        let severity = page.say(&format!("severity-{}", finding.severity.id()), &[]);
        let count = page.say("findings-concerns", &[("count", found.connections.len().into())]);
        let facts =
            page.list(&[page.letters(words.title), count, format!("{} %", finding.confidence.percent())]);
        page.entry(2, (ink(finding.severity), &severity), columns(&severity), (Ink::Title, &facts))?;
        let (cause_text, fix_text) = (page.letters(words.cause), page.letters(words.fix));
        page.entry(4, (Ink::Faint, &cause), width, (Ink::Plain, &cause_text))?;
        page.entry(4, (Ink::Accent, &fix), width, (Ink::Plain, &fix_text))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::catalogue::Catalogue;
    use crate::diagnose::Severity;

    #[test]
    fn every_severity_has_words() {
        let catalogue = Catalogue::english();
        use Severity::{Critical, High, Info, Low, Medium};
        for severity in [Info, Low, Medium, High, Critical] {
            let id = format!("severity-{}", severity.id());
            assert!(catalogue.try_message(&id, &[]).is_some(), "{id}");
        }
    }
}
