//! Two close codes side by side.

use std::io;

use super::RenderOptions;
use super::explain::write_body;
use super::page::{Ink, Page};
use super::sheet;
use crate::catalogue::{Catalogue, Comparison, Explanation};

/// Writes for each of two close codes what it means, when it occurs and how to fix it, then what separates them, when
/// to send which, and how a capture tells them apart.
///
/// # Errors
/// What `out` says.
pub fn write_comparison(
    comparison: &Comparison,
    catalogue: &Catalogue,
    options: &RenderOptions,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let mut page = Page::new(catalogue, options, out);
    let name = |code: &Explanation| format!("{} {}", code.code, code.label);
    let [a, b] = &comparison.codes;
    let title = page.say("compare-title", &[("a", name(a).into()), ("b", name(b).into())]);
    page.paragraph(0, Ink::Title, &title)?;
    for code in &comparison.codes {
        page.blank()?;
        let title = page.letters(name(code));
        let rule = page.rule(&title);
        page.line(&[(Ink::Accent, &title)])?;
        page.line(&[(Ink::Faint, &rule)])?;
        write_body(&mut page, code)?;
    }
    for (title, texts) in [
        ("compare-differences", &comparison.differences),
        ("compare-use", &comparison.usage),
        ("compare-capture", &comparison.capture),
    ] {
        let title = page.say(title, &[]);
        page.heading(&title)?;
        for text in texts {
            let text = page.letters(text.clone());
            page.entry(2, (Ink::Accent, page.bullet()), 1, (Ink::Plain, &text))?;
        }
    }
    let mut references: Vec<String> = Vec::new();
    for reference in comparison.codes.iter().flat_map(|code| &code.references) {
        if !references.contains(reference) {
            references.push(reference.clone());
        }
    }
    let sources = comparison.codes.iter().flat_map(|code| &code.sources).chain(&comparison.sources);
    sheet::write_references(&mut page, &references, None, sources)
}
