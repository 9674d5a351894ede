//! Reports that are compared: two files, read with doubt.

use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use super::backend::{FigureError, Figures};
use super::message::{Failure, PROGRAM, system_reason};

/// A report's name and its figures.
pub(crate) type Named = (String, Figures);

/// Reads a report.
///
/// # Errors
/// If it cannot be read or is none.
pub(crate) fn read(path: &Path) -> Result<Named, Failure> {
    let name = path.display().to_string();
    let read = File::open(path).map_err(FigureError::Io).and_then(|file| Figures::read(BufReader::new(file)));
    match read {
        Ok(figures) => Ok((name, figures)),
        Err(error) => Err(refused(&name, &error)),
    }
}

/// What may make the two say less than it seems.
pub(crate) fn doubts(before: &Named, after: &Named) -> Vec<String> {
    let mut doubts = Vec::new();
    let ((before_name, before), (after_name, after)) = (before, after);
    if before.first_time.zip(after.first_time).is_some_and(|(before, after)| before > after) {
        doubts.push(format!(
            "{before_name} was captured later than {after_name}; the report from before comes first"
        ));
    }
    if before.version != after.version {
        doubts.push("different versions of the program wrote the reports, and rules may differ".to_owned());
    }
    doubts
}

fn refused(name: &str, error: &FigureError) -> Failure {
    let make = format!("make a report with `{PROGRAM} CAPTURE -o json:FILE`");
    match error {
        FigureError::Io(error) => Failure::input(format!("cannot read {name}: {}", system_reason(error))),
        FigureError::NoReport { line, column } => {
            Failure::input(format!("{name} is no JSON report: line {line}, column {column}")).hint(make)
        }
        FigureError::OtherSchema(Some(schema)) => {
            let schema: String = schema.chars().take(40).collect();
            Failure::input(format!("{name} is a {schema}, and only wsclose-report/1 can be compared"))
                .hint(make)
        }
        FigureError::OtherSchema(None) => {
            Failure::input(format!("{name} is JSON, but no report: it has no `schema`")).hint(make)
        }
        FigureError::Cut => Failure::input(format!("{name} ends before the report does")).hint(make),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wsclose_pcap::base::Timestamp;

    #[test]
    fn the_wrong_order_and_other_versions_are_told() {
        let report = |name: &str, seconds: i64, version: &str| {
            let first_time = Some(Timestamp::from_nanos(seconds * 1_000_000_000));
            (name.to_owned(), Figures { first_time, version: Some(version.to_owned()), ..Figures::default() })
        };
        assert!(doubts(&report("a", 1, "1"), &report("b", 2, "1")).is_empty());
        let told = doubts(&report("a", 2, "1"), &report("b", 1, "2"));
        assert!(told.len() == 2 && told[0].starts_with("a was captured later than b"), "{told:?}");
    }
}
