//! The report as text for a person: what was read, how the connections ended, what the codes mean, and the
//! connections that ended badly with the packets that prove it.

mod bad;
mod codes;
mod explain;
mod findings;
mod layout;
mod overview;
mod packets;
mod page;
mod read;
mod verdict;

use std::io;

use crate::catalogue::Catalogue;
use crate::report::{Report, Summary};

pub use explain::write_explanation;
use page::Page;

/// How the text may look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TextOptions {
    /// Columns of the terminal; 80 are used at least and 120 at most.
    pub width: usize,
    /// Whether colours may be written.
    pub color: bool,
    /// How many of the connections that ended badly are shown.
    pub top: usize,
    /// Whether letters beyond ASCII can be shown.
    pub utf8: bool,
}

impl Default for TextOptions {
    fn default() -> Self {
        Self { width: 80, color: false, top: 10, utf8: true }
    }
}

/// Writes the report; `summary` is the one of its connections.
///
/// # Errors
/// What `out` says.
pub fn write_text(
    report: &Report,
    summary: &Summary,
    catalogue: &Catalogue,
    options: &TextOptions,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let mut page = Page::new(catalogue, options, out);
    read::write(&mut page, report)?;
    if report.connections.is_empty() {
        return overview::write_nothing(&mut page, &report.totals);
    }
    overview::write_outcomes(&mut page, report, summary)?;
    overview::write_limits(&mut page, report)?;
    codes::write_table(&mut page, &summary.codes)?;
    codes::write_meanings(&mut page, report, &summary.codes)?;
    findings::write(&mut page, report)?;
    bad::write(&mut page, report, options.top)
}

#[cfg(test)]
mod fixture;
#[cfg(test)]
mod tests;
