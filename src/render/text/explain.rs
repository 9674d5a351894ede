use std::io;

use super::RenderOptions;
use super::layout::columns;
use super::page::{Ink, Page};
use crate::catalogue::Catalogue;
use crate::websocket::CloseCode;

/// Writes the page of one close code: what it is called, whether it may be in a frame and who sends it, what it
/// means, when it occurs, what a capture shows, what to change, and how it misleads. The same as data is
/// [`Catalogue::explain`].
///
/// # Errors
/// What `out` says.
pub fn write_explanation(
    code: CloseCode,
    catalogue: &Catalogue,
    options: &RenderOptions,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let mut page = Page::new(catalogue, options, out);
    let known = catalogue.explain(code);
    let label = page.letters(known.label);
    page.line(&[(Ink::Title, &format!("{code}  ")), (Ink::Title, &label)])?;
    if known.range.0 != known.range.1 {
        let values = [
            ("code", code.into()),
            ("first", known.range.0.to_string().into()),
            ("last", known.range.1.to_string().into()),
        ];
        let text = page.say("explain-range", &values);
        page.paragraph(2, Ink::Faint, &text)?;
    }
    page.blank()?;
    let on_wire = match known.on_wire {
        true => page.say("explain-on-wire-yes", &[]),
        false => page.say("explain-on-wire-no", &[]),
    };
    let as_of = [("date", known.as_of.into()), ("source", known.source.into())];
    let fields = [
        (Ink::Plain, "explain-on-wire", on_wire),
        (Ink::Plain, "explain-sender", page.say(&format!("sender-{}", known.sender.id()), &[])),
        (Ink::Title, "explain-meaning", page.letters(known.meaning)),
        (Ink::Plain, "explain-when", page.letters(known.when)),
        (Ink::Plain, "explain-wire", page.letters(known.wire)),
        (Ink::Plain, "explain-fix", page.letters(known.fix)),
        (Ink::Plain, "explain-trap", page.letters(known.trap)),
        (Ink::Faint, "explain-references", page.letters(known.references.join(", "))),
        (Ink::Faint, "explain-source", page.say("explain-as-of", &as_of)),
    ];
    let fields = fields.map(|(ink, label, text)| (ink, page.say(label, &[]), text));
    let width = fields.iter().map(|(_, label, _)| columns(label)).max().unwrap_or(0);
    for (ink, label, text) in fields {
        page.entry(2, (Ink::Faint, &label), width, (ink, &text))?;
    }
    Ok(())
}
