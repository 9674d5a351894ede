//! What the pages of the catalogue have in common.

use std::collections::BTreeSet;
use std::io;

use super::layout::columns;
use super::page::{Ink, Page};

/// A heading and a paragraph.
pub(super) fn section(page: &mut Page<'_>, title: &str, text: &str) -> io::Result<()> {
    let title = page.say(title, &[]);
    page.heading(&title)?;
    let text = page.letters(text.to_owned());
    page.paragraph(2, Ink::Plain, &text)
}

/// Texts with a label before each, all as wide as the widest.
pub(super) fn rows(
    page: &mut Page<'_>,
    indent: usize,
    ink: Ink,
    rows: &[(String, String)],
) -> io::Result<()> {
    let width = rows.iter().map(|(label, _)| columns(label)).max().unwrap_or(0);
    for (label, text) in rows {
        let (label, text) = (page.letters(label.clone()), page.letters(text.clone()));
        page.entry(indent, (ink, &label), width, (Ink::Plain, &text))?;
    }
    Ok(())
}

/// Where it is all from: sections that define it, when it was last compared with a source, and further sources.
pub(super) fn write_references<'a>(
    page: &mut Page<'_>,
    references: &[String],
    as_of: Option<(&str, &str)>,
    sources: impl Iterator<Item = &'a String>,
) -> io::Result<()> {
    let title = page.say("explain-more", &[]);
    page.heading(&title)?;
    let mut lines: Vec<String> = Vec::new();
    if !references.is_empty() {
        lines.push(page.letters(references.join(", ")));
    }
    if let Some((date, source)) = as_of {
        lines.push(page.say("explain-as-of", &[("date", date.into()), ("source", source.into())]));
    }
    let first = as_of.map(|(_, source)| source);
    let others: BTreeSet<&str> =
        sources.map(String::as_str).filter(|source| Some(*source) != first).collect();
    lines.extend(others.into_iter().map(str::to_owned));
    let width = page.width.saturating_sub(2);
    for line in lines {
        // An address that is too long for a line ends at a slash.
        let parts = line.split_inclusive('/').fold(vec![String::new()], |mut parts, part| {
            match parts.last_mut() {
                Some(last) if columns(last) + columns(part) <= width || last.is_empty() => {
                    last.push_str(part)
                }
                _ => parts.push(part.to_owned()),
            }
            parts
        });
        let is_address = !line.contains(' ');
        for part in if is_address { parts } else { vec![line] } {
            page.paragraph(2, Ink::Faint, &part)?;
        }
    }
    Ok(())
}
