//! The page of one close code.

use std::io;

use super::RenderOptions;
use super::page::{Ink, Page};
use super::sheet::{self, section};
use crate::catalogue::{Catalogue, Explanation, TriggerText};

/// Writes what is known about a close code: what it means, when it occurs, what to change, who may send it, what a
/// capture and a browser show, and how it misleads.
///
/// # Errors
/// What `out` says.
pub fn write_explanation(
    known: &Explanation,
    catalogue: &Catalogue,
    options: &RenderOptions,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let mut page = Page::new(catalogue, options, out);
    write_title(&mut page, known)?;
    write_body(&mut page, known)?;
    section(&mut page, "explain-use", &known.usage)?;
    section(&mut page, "explain-wire", &known.wire)?;
    section(&mut page, "explain-browser", &known.browser)?;
    section(&mut page, "explain-trap", &known.trap)?;
    if !known.books.is_empty() {
        let title = page.say("explain-books", &[]);
        page.heading(&title)?;
        let books: Vec<_> = known
            .books
            .iter()
            .map(|book| (book.book.clone(), catalogue.labelled(&book.book_name, &book.name)))
            .collect();
        sheet::rows(&mut page, 2, Ink::Accent, &books)?;
    }
    let sources = known.triggers.iter().map(|trigger| &trigger.source).chain(&known.sources);
    let as_of = (known.as_of.as_str(), known.source.as_str());
    sheet::write_references(&mut page, &known.references, Some(as_of), sources)
}

fn write_title(page: &mut Page<'_>, known: &Explanation) -> io::Result<()> {
    let label = page.letters(known.label.clone());
    page.line(&[(Ink::Title, &format!("{}  ", known.code)), (Ink::Title, &label)])?;
    if known.range.0 != known.range.1 {
        let values = [
            ("code", known.code.to_string().into()),
            ("first", known.range.0.to_string().into()),
            ("last", known.range.1.to_string().into()),
        ];
        let text = page.say("explain-range", &values);
        page.paragraph(2, Ink::Faint, &text)?;
    }
    let on_wire = match known.on_wire {
        true => page.say("explain-on-wire-yes", &[]),
        false => page.say("explain-on-wire-no", &[]),
    };
    let related: Vec<String> =
        known.related.iter().map(|code| page.letters(format!("{} {}", code.id, code.label))).collect();
    let related = page.list(&related);
    let facts = [
        (page.say("explain-on-wire", &[]), on_wire),
        (page.say("explain-sender", &[]), page.say(&format!("sender-{}", known.sender.id()), &[])),
        (page.say("explain-related", &[]), related),
    ];
    sheet::rows(page, 2, Ink::Faint, &facts)
}

/// The parts that a comparison shows of each code too.
pub(super) fn write_body(page: &mut Page<'_>, known: &Explanation) -> io::Result<()> {
    section(page, "explain-description", &known.meaning)?;
    let title = page.say("explain-when", &[]);
    page.heading(&title)?;
    for trigger in &known.triggers {
        write_trigger(page, trigger)?;
    }
    section(page, "explain-fix", &known.fix)
}

fn write_trigger(page: &mut Page<'_>, trigger: &TriggerText) -> io::Result<()> {
    let when = page.letters(trigger.when.clone());
    page.entry(2, (Ink::Accent, page.bullet()), 1, (Ink::Plain, &when))?;
    let parts = [
        (page.say("explain-capture", &[]), page.letters(trigger.wire.clone())),
        (page.say("explain-mend", &[]), page.letters(trigger.fix.clone())),
    ];
    sheet::rows(page, 5, Ink::Faint, &parts)
}
