//! The report as text for a person: what was read, how the connections ended, what the codes mean, and the
//! connections that ended badly with the packets that prove it.

mod bad;
mod book;
mod codes;
mod compare;
mod diff;
mod explain;
mod findings;
mod layout;
pub mod markdown;
mod opaque;
mod overview;
mod packets;
mod page;
mod read;
mod sheet;
mod stream;
mod timeline;
mod tls;
mod topic;
mod verdict;

use std::io;

use crate::catalogue::Catalogue;
use crate::render::{Format, Reader, RenderOptions, Tells};
use crate::report::{Report, Summary};

pub use book::{write_book, write_book_code};
pub use compare::write_comparison;
pub use diff::write_difference;
pub use explain::write_explanation;
use page::Page;
pub use topic::{write_rows, write_topic};

/// A report for a person.
pub const FORMAT: Format = Format {
    id: "text",
    extensions: &["txt", "text"],
    reader: Reader::Person,
    tells: Tells::Summary,
    write: write_text,
};

/// Writes the report; `summary` is the one of its connections, which the report itself need not hold.
///
/// # Errors
/// What `out` says.
pub fn write_text(
    report: &Report,
    summary: &Summary,
    catalogue: &Catalogue,
    options: &RenderOptions,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let mut page = Page::new(catalogue, options, out);
    read::write(&mut page, report)?;
    if summary.connections() == 0 {
        overview::write_nothing(&mut page, report)?;
        return opaque::write(&mut page, report, options.top);
    }
    overview::write_outcomes(&mut page, report, summary)?;
    timeline::write(&mut page, summary)?;
    findings::write(&mut page, report, summary)?;
    overview::write_limits(&mut page, report, summary)?;
    codes::write_table(&mut page, &summary.codes)?;
    codes::write_meanings(&mut page, &summary.codes)?;
    bad::write(&mut page, report, summary, options.top)?;
    opaque::write(&mut page, report, options.top)
}

#[cfg(test)]
mod fixture;
#[cfg(test)]
mod tests;
