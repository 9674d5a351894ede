//! A report in every form: one file per format. A format is one module and one line in [`FORMATS`].

pub mod cef;
mod columns;
pub mod csv;
pub mod diff;
pub mod ecs;
pub mod eve;
mod events;
mod facts;
pub mod json;
pub mod leef;
pub mod ndjson;
pub mod ocsf;
#[cfg(feature = "parquet")]
pub mod parquet;
pub mod splunk;
mod syslog;
pub mod text;
pub mod zeek;

pub use events::{EventKind, Events};

use std::io;

use crate::catalogue::Catalogue;
use crate::report::{Report, Summary};

/// Writes a whole report; the summary is the one of its connections.
pub type WriteReport =
    fn(&Report, &Summary, &Catalogue, &RenderOptions, &mut dyn io::Write) -> io::Result<()>;

/// What a format tells of connections, and so what must be kept of them until it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tells {
    /// Sums, and the worst of them: the [`Summary`] is enough.
    Summary,
    /// Each, as it ends.
    Lines,
    /// Each, in the order of first packets.
    All,
}

/// For whom a format is made, which decides its language: people have theirs, machines get English unless they are
/// asked for another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// A person.
    Person,
    /// A program.
    Machine,
}

/// A format that a report can be written in.
#[derive(Clone, Copy, Debug)]
pub struct Format {
    /// What a person calls it.
    pub id: &'static str,
    /// The file name extensions that mean it, without the dot; none for one that has to be named.
    pub extensions: &'static [&'static str],
    /// For whom it is made.
    pub reader: Reader,
    /// What it tells of connections.
    pub tells: Tells,
    /// Writes it.
    pub write: WriteReport,
}

/// Every format, in the order of the help.
pub const FORMATS: &[Format] = &[
    text::FORMAT,
    text::markdown::FORMAT,
    json::FORMAT,
    ndjson::FORMAT,
    csv::FORMAT,
    #[cfg(feature = "parquet")]
    parquet::FORMAT,
    ecs::FORMAT,
    ecs::BULK_FORMAT,
    ocsf::FORMAT,
    splunk::FORMAT,
    cef::FORMAT,
    leef::FORMAT,
    zeek::FORMAT,
    zeek::JSON,
    eve::FORMAT,
];

/// What the caller decides about how a report looks. JSON reads none of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RenderOptions {
    /// Whether colour may be used.
    pub color: bool,
    /// Columns of the terminal; 80 if there is none.
    pub width: usize,
    /// Connections that ended badly and are told one by one at most; the others are counted.
    pub top: usize,
    /// Whether letters beyond ASCII can be shown.
    pub utf8: bool,
    /// Which events formats of events tell.
    pub events: Events,
    /// Bytes that an event's line stays below.
    pub event_bytes: usize,
}

/// Bytes that an event's line stays below unless a caller decides otherwise: rsyslog and others cut at 8 KiB.
pub const EVENT_BYTES: usize = 8000;

/// The least that can be asked for: an event of short texts only fits.
pub const LEAST_EVENT_BYTES: usize = 4096;

impl Default for RenderOptions {
    fn default() -> Self {
        Self {
            color: false,
            width: 80,
            top: 10,
            utf8: true,
            events: Events::default(),
            event_bytes: EVENT_BYTES,
        }
    }
}

/// The format of that name.
pub fn format(id: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| format.id == id)
}

/// The format that a file name's extension means, whatever its case.
pub fn format_of_file(name: &str) -> Option<&'static Format> {
    let extension = name.rsplit(['/', '\\']).next()?.rsplit_once('.')?.1;
    FORMATS.iter().find(|format| format.extensions.iter().any(|known| known.eq_ignore_ascii_case(extension)))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::report::fixture;

    #[test]
    fn every_format_has_its_own_name_and_extensions_and_writes_any_report() {
        let mut taken = BTreeSet::new();
        for format in FORMATS {
            assert!(taken.insert(format!("id {}", format.id)));
            assert!(Catalogue::english().try_message(&format!("format-{}", format.id), &[]).is_some());
            assert!(format.extensions.iter().all(|extension| taken.insert((*extension).to_owned())));
            for report in [fixture::report(), Report::default()] {
                let mut out = Vec::new();
                let (words, options) = (Catalogue::english(), RenderOptions::default());
                (format.write)(&report, &Summary::of(&report), &words, &options, &mut out).unwrap();
                let is_lines = out.is_empty() || out.ends_with(b"\n");
                assert!(is_lines || format.id == "parquet", "{}", format.id);
            }
        }
    }

    #[test]
    fn a_full_disk_is_an_error_of_every_format() {
        for format in FORMATS {
            let mut full = [0; 100];
            let report = fixture::report();
            let written = (format.write)(
                &report,
                &Summary::of(&report),
                &Catalogue::english(),
                &RenderOptions::default(),
                &mut &mut full[..],
            );
            assert_eq!(written.map_err(|error| error.kind()), Err(io::ErrorKind::WriteZero), "{}", format.id);
        }
    }

    #[test]
    fn the_extension_decides() {
        let id = |name: &str| format_of_file(name).map(|format| format.id);
        assert_eq!(id("out.d/report.JSON"), Some("json"));
        assert_eq!(id("report.ndjson"), Some("ndjson"));
        assert_eq!(id("out.json/report"), None);
        assert_eq!(id("report"), None);
    }
}
