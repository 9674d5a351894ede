//! Events for a SIEM: one for each connection and each finding, and one for the sums, in lines of bounded length. What a
//! format calls things is in its own file beside this one.
//!
//! Every format maps the values of the JSON report and works nothing out on its own, so that all of them agree; what
//! several need beyond it is in [`told`].

mod fields;
mod fit;
mod own;
#[cfg(test)]
pub(super) mod testing;
mod told;

use std::io;

use rayon::prelude::*;

pub(super) use self::fields::Fields;
pub(super) use self::told::{Party, Told, epoch_millis, printable};
use super::RenderOptions;
use super::json::convert::Converter;
use super::json::model;
use crate::catalogue::Catalogue;
use crate::report::{FlowRef, Report, Summary};

/// What an event can be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventKind {
    /// A connection.
    Connections,
    /// A finding.
    Findings,
    /// The sums over the connections.
    Summary,
}

impl EventKind {
    /// All of them.
    pub const ALL: &'static [Self] = &[Self::Connections, Self::Findings, Self::Summary];

    /// What a person calls it.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Connections => "connections",
            Self::Findings => "findings",
            Self::Summary => "summary",
        }
    }
}

/// Which events are wanted: one for each connection and one for each finding, unless others are chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Events([bool; EventKind::ALL.len()]);

impl Events {
    /// Whether this kind is wanted.
    pub fn has(self, kind: EventKind) -> bool {
        let wanted = self.0.iter().zip(EventKind::ALL);
        wanted.into_iter().any(|(wanted, other)| *wanted && *other == kind)
    }
}

impl FromIterator<EventKind> for Events {
    fn from_iter<I: IntoIterator<Item = EventKind>>(kinds: I) -> Self {
        let kinds: Vec<_> = kinds.into_iter().collect();
        let mut events = [false; EventKind::ALL.len()];
        for (wanted, kind) in events.iter_mut().zip(EventKind::ALL) {
            *wanted = kinds.contains(kind);
        }
        Self(events)
    }
}

impl Default for Events {
    fn default() -> Self {
        Self::from_iter([EventKind::Connections, EventKind::Findings])
    }
}

/// How a format tells events.
pub(super) trait EventFormat: Sync {
    /// A connection.
    fn connection(&self, told: &Told<'_>, connection: &model::Connection) -> Fields;

    /// A finding; `flows` are those of its first connections.
    fn finding(&self, told: &Told<'_>, finding: &model::Finding, flows: &[FlowRef]) -> Fields;

    /// The sums. Their time is the latest of the capture, as far as it has one.
    fn summary(&self, told: &Told<'_>, summary: &model::Summary) -> Fields;

    /// Says in an event that texts or lists in it were cut.
    fn mark_truncated(&self, event: &mut Fields);

    /// What an event leaves out first where shorter texts do not make it fit: what repeats other fields, and what explains
    /// least. Names are parted by dots.
    fn least(&self) -> &'static [&'static str] {
        &[]
    }

    /// Adds the event as a line, with its end.
    fn add_line(&self, event: &Fields, lines: &mut Vec<u8>);

    /// What comes before all events.
    fn add_head(&self, told: &Told<'_>, lines: &mut Vec<u8>) {
        let _ = (told, lines);
    }
}

/// Connections whose events are made together, on all threads of the pool.
const BATCH: usize = 1024;

/// Writes the events that are wanted: connections by first packet, then findings, then the sums.
///
/// # Errors
/// What the writer says.
pub(super) fn write_events(
    format: &dyn EventFormat,
    report: &Report,
    summary: &Summary,
    words: &Catalogue,
    options: &RenderOptions,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let converter = Converter::of(report, words);
    let inputs = converter.inputs(&report.inputs);
    let told = Told::of(&inputs);
    let line_of = |event: Fields| {
        let mut line = Vec::new();
        fit::add_line(format, event, options.event_bytes, &mut line);
        line
    };
    let mut head = Vec::new();
    format.add_head(&told, &mut head);
    out.write_all(&head)?;
    if options.events.has(EventKind::Connections) {
        let line = |index| {
            let connection = report.connections.get(index)?;
            let connection = converter.connection(&connection.record, &summary.concerns);
            Some(line_of(format.connection(&told, &connection)))
        };
        for start in (0..report.connections.len()).step_by(BATCH) {
            let batch = start..report.connections.len().min(start + BATCH);
            let lines: Vec<Vec<u8>> = batch.into_par_iter().filter_map(line).collect();
            lines.iter().try_for_each(|line| out.write_all(line))?;
        }
    }
    if options.events.has(EventKind::Findings) {
        for found in &summary.findings {
            out.write_all(&line_of(format.finding(&told, &converter.finding(found), &found.flows)))?;
        }
    }
    if options.events.has(EventKind::Summary) {
        out.write_all(&line_of(format.summary(&told, &converter.summary(summary))))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::testing::{HOSTILE, lines, lines_of, worst};
    use crate::base::is_steering;
    use crate::render::{EVENT_BYTES, FORMATS, Format, LEAST_EVENT_BYTES};
    use crate::report::{Report, fixture};

    /// Formats that tell something else than events.
    const OTHERS: &[&str] = &["text", "markdown", "json", "ndjson", "csv", "parquet"];

    fn formats() -> impl Iterator<Item = &'static Format> {
        FORMATS.iter().filter(|format| !OTHERS.contains(&format.id))
    }

    #[test]
    fn whatever_strangers_send_a_line_is_one_line_of_its_length_that_steers_nothing() {
        for format in formats() {
            let usual = lines(format, &fixture::report(), EVENT_BYTES).len();
            for (index, text) in HOSTILE.iter().enumerate() {
                let (report, summary) = worst(text);
                let limits: &[usize] =
                    if index == 0 { &[EVENT_BYTES, LEAST_EVENT_BYTES] } else { &[LEAST_EVENT_BYTES] };
                for &bytes in limits {
                    let lines = lines_of(format, &report, &summary, bytes);
                    assert!(lines.len() >= usual / 2, "{}: {} lines", format.id, lines.len());
                    for line in lines {
                        assert!(
                            line.len() < bytes,
                            "{}: {} bytes of {text:?}: {line}",
                            format.id,
                            line.len()
                        );
                        let steers =
                            line.chars().any(|character| is_steering(character) && character != '\t');
                        assert!(!steers, "{}: {line}", format.id);
                    }
                }
            }
        }
    }

    #[test]
    fn of_nothing_there_is_no_event_but_the_sums() {
        for format in formats() {
            let events = lines(format, &Report::default(), EVENT_BYTES);
            let events = events.iter().filter(|line| !line.starts_with('#'));
            assert!(events.count() <= 2, "{}", format.id);
        }
    }
}
