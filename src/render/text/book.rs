//! Code books, and what they say of single codes.

use std::io;

use super::RenderOptions;
use super::page::{Ink, Page};
use super::sheet::{self, section};
use crate::catalogue::{Advice, BookCodeText, BookText, Catalogue};

/// Writes a code book: what chooses it, its codes, and the messages that tell the cause.
///
/// # Errors
/// What `out` says.
pub fn write_book(
    book: &BookText,
    catalogue: &Catalogue,
    options: &RenderOptions,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let mut page = Page::new(catalogue, options, out);
    let name = page.letters(book.name.clone());
    page.line(&[(Ink::Title, &name)])?;
    let chosen = page.list(&book.chosen_by);
    let label = page.say("explain-chosen", &[]);
    sheet::rows(&mut page, 2, Ink::Faint, &[(label, chosen)])?;
    if book.codes.is_empty() {
        let text = page.say("book-no-codes", &[]);
        page.paragraph(2, Ink::Plain, &text)?;
    } else {
        let title = page.say("book-codes", &[]);
        page.heading(&title)?;
    }
    for code in &book.codes {
        let name = page.letters(code.name.clone());
        page.line(&[(Ink::Plain, "  "), (Ink::Accent, &format!("{}  ", code.code)), (Ink::Title, &name)])?;
        write_reason(&mut page, 4, code)?;
        let meaning = page.letters(code.meaning.clone());
        page.paragraph(4, Ink::Plain, &meaning)?;
        write_advice(&mut page, 4, &code.advice, false)?;
    }
    if !book.messages.is_empty() {
        let title = page.say("book-messages", &[]);
        page.heading(&title)?;
    }
    for message in &book.messages {
        let shows = page.letters(message.shows.clone());
        page.paragraph(2, Ink::Accent, &shows)?;
        let meaning = page.letters(message.meaning.clone());
        page.paragraph(4, Ink::Plain, &meaning)?;
        write_advice(&mut page, 4, &message.advice, false)?;
    }
    let first = book.sources.first().map(String::as_str).unwrap_or_default();
    sheet::write_references(&mut page, &[], Some((&book.as_of, first)), book.sources.iter().skip(1))
}

/// Writes what a code book says of one code.
///
/// # Errors
/// What `out` says.
pub fn write_book_code(
    code: &BookCodeText,
    catalogue: &Catalogue,
    options: &RenderOptions,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let mut page = Page::new(catalogue, options, out);
    let name = page.letters(code.name.clone());
    page.line(&[(Ink::Title, &format!("{}  ", code.code)), (Ink::Title, &name)])?;
    let book = page.letters(code.book_name.clone());
    page.paragraph(2, Ink::Faint, &book)?;
    write_reason(&mut page, 2, code)?;
    section(&mut page, "explain-description", &format!("{} {}", code.meaning, code.advice.class_meaning))?;
    write_advice(&mut page, 2, &code.advice, true)?;
    sheet::write_references(&mut page, &[], None, code.source.iter())
}

fn write_reason(page: &mut Page<'_>, indent: usize, code: &BookCodeText) -> io::Result<()> {
    let Some(reason) = &code.reason else { return Ok(()) };
    let text = page.say("book-reason", &[("reason", reason.into())]);
    page.paragraph(indent, Ink::Faint, &text)
}

/// What kind of cause it is, whether to reconnect, and what to change.
fn write_advice(page: &mut Page<'_>, indent: usize, advice: &Advice, whole: bool) -> io::Result<()> {
    let mut rows = vec![
        (page.say("explain-class", &[]), advice.class_name.clone()),
        (page.say("explain-again", &[]), advice.again_text.clone()),
    ];
    let own = advice.own_fix.clone();
    // A whole book says it once for each class, which is too often.
    let fix = own.into_iter().chain((whole || advice.own_fix.is_none()).then(|| advice.fix.clone()));
    rows.push((page.say("explain-mend", &[]), fix.collect::<Vec<_>>().join(" ")));
    sheet::rows(page, indent, Ink::Faint, &rows)
}
