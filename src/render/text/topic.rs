//! Whatever can be explained.

use std::io;

use super::layout::{columns, left};
use super::page::{Ink, Page};
use super::sheet;
use super::{RenderOptions, write_book, write_book_code, write_explanation};
use crate::catalogue::{Catalogue, IdText, Topic};

/// Writes what is known of something that [`Catalogue::topics`] found.
///
/// # Errors
/// What `out` says.
pub fn write_topic(
    topic: &Topic,
    catalogue: &Catalogue,
    options: &RenderOptions,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    match topic {
        Topic::Code(code) => write_explanation(code, catalogue, options, out),
        Topic::BookCode(code) => write_book_code(code, catalogue, options, out),
        Topic::Book(book) => write_book(book, catalogue, options, out),
        Topic::Id(id) => write_id(id, catalogue, options, out),
    }
}

/// Writes a list of ids with what each is, each on one line however long, so that `grep` finds it.
///
/// # Errors
/// What `out` says.
pub fn write_rows(
    rows: &[[String; 2]],
    catalogue: &Catalogue,
    options: &RenderOptions,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let mut page = Page::new(catalogue, options, out);
    let width = rows.iter().map(|[id, _]| columns(id)).max().unwrap_or(0);
    rows.iter().try_for_each(|[id, text]| {
        let (id, text) = (page.letters(left(id, width)), page.letters(text.clone()));
        page.line(&[(Ink::Accent, &id), (Ink::Plain, "  "), (Ink::Plain, &text)])
    })
}

fn write_id(
    id: &IdText,
    catalogue: &Catalogue,
    options: &RenderOptions,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let mut page = Page::new(catalogue, options, out);
    page.line(&[(Ink::Title, &id.id)])?;
    let kind = page.say(&format!("topic-{}", id.kind.id()), &[]);
    let mut rows = vec![(page.say("explain-kind", &[]), kind)];
    rows.extend(id.reference.map(|reference| (page.say("explain-defined", &[]), reference.to_owned())));
    sheet::rows(&mut page, 2, Ink::Faint, &rows)?;
    for (title, texts) in [("explain-description", &id.meaning), ("explain-fix", &id.fix)] {
        if !texts.is_empty() {
            let title = page.say(title, &[]);
            page.heading(&title)?;
        }
        for text in texts {
            let text = page.letters(text.clone());
            page.paragraph(2, Ink::Plain, &text)?;
        }
    }
    Ok(())
}
