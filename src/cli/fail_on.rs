//! `--fail-on`: when a script should see the result as a failure.

use std::fmt;
use std::str::FromStr;

use wsclose_pcap::connection::{ConnectionRecord, Outcome};

use super::code_range::CodeRange;

/// A close code, a range or an outcome, and how many connections with it are too many.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Term {
    subject: Subject,
    threshold: Threshold,
}

/// A term that was met.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Met<'a> {
    term: &'a Term,
    matching: u64,
    total: u64,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Subject {
    Codes(CodeRange),
    Outcome(Outcome),
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Threshold {
    Connections(u64),
    Percent(f64),
}

/// The terms that the connections meet, in the order they were given.
pub(crate) fn met<'a, 'r>(
    terms: &'a [Term],
    records: impl Iterator<Item = &'r ConnectionRecord> + Clone,
) -> Vec<Met<'a>> {
    let total = records.clone().count() as u64;
    terms
        .iter()
        .map(|term| {
            let matching = records.clone().filter(|record| term.subject.matches(record)).count() as u64;
            Met { term, matching, total }
        })
        .filter(|met| met.term.threshold.exceeded(met.matching, total))
        .collect()
}

impl Subject {
    fn matches(&self, record: &ConnectionRecord) -> bool {
        match self {
            Self::Codes(range) => record.close_code.is_some_and(|code| range.contains(code)),
            Self::Outcome(outcome) => record.outcome == *outcome,
        }
    }
}

impl Threshold {
    fn exceeded(self, matching: u64, total: u64) -> bool {
        match self {
            Self::Connections(most) => matching > most,
            Self::Percent(most) => matching as f64 * 100.0 > most * total as f64,
        }
    }
}

impl FromStr for Term {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (subject, threshold) = match text.split_once('>') {
            Some((subject, threshold)) => (subject.trim(), threshold.trim().parse()?),
            None => (text.trim(), Threshold::Connections(0)),
        };
        Ok(Self { subject: subject.parse()?, threshold })
    }
}

impl FromStr for Subject {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Some(outcome) = Outcome::ALL.iter().find(|outcome| outcome.id() == text) {
            return Ok(Self::Outcome(*outcome));
        }
        if text.starts_with(|first: char| first.is_ascii_digit()) {
            return text.parse().map(Self::Codes);
        }
        let outcomes: Vec<_> = Outcome::ALL.iter().map(|outcome| outcome.id()).collect();
        Err(format!(
            "`{text}` is neither a code, a range such as 4000-4999, nor one of {}",
            outcomes.join(", ")
        ))
    }
}

impl FromStr for Threshold {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("behind `>` there must be a number or a percentage up to 100%, not `{text}`");
        match text.strip_suffix('%') {
            None => text.parse().map(Self::Connections).map_err(|_| wrong()),
            Some(percent) => match percent.trim_end().parse::<f64>() {
                Ok(percent) if (0.0..=100.0).contains(&percent) => Ok(Self::Percent(percent)),
                _ => Err(wrong()),
            },
        }
    }
}

impl fmt::Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.subject {
            Subject::Codes(range) => range.fmt(f)?,
            Subject::Outcome(outcome) => f.write_str(outcome.id())?,
        }
        match self.threshold {
            Threshold::Connections(0) => Ok(()),
            Threshold::Connections(most) => write!(f, ">{most}"),
            Threshold::Percent(most) => write!(f, ">{most}%"),
        }
    }
}

impl fmt::Display for Met<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { term, matching, total } = self;
        write!(
            f,
            "`--fail-on {term}` is met by {matching} of {}",
            super::message::counted(*total, "connection")
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::testing;

    // 5 of 100 with 1006 (abnormal), 3 with 1001, 92 with 1000 (clean).
    fn sample() -> Vec<ConnectionRecord> {
        let with = |code, outcome, count| vec![testing::record(Some(code), outcome); count];
        let mut records = with(1006, Outcome::Abnormal, 5);
        records.extend(with(1001, Outcome::Clean, 3));
        records.extend(with(1000, Outcome::Clean, 92));
        records
    }

    #[test]
    fn terms_are_met_above_their_threshold_and_not_at_it() {
        let records = sample();
        for (term, expected) in [
            ("1006", true),
            ("1002", false),
            ("1006>4", true),
            ("1006>5", false),
            ("1006>5%", false),
            ("1006>4.9%", true),
            ("abnormal", true),
            ("abnormal > 5 %", false),
            ("failed", false),
            ("1001-1015>7", true),
            ("1001-1015>8", false),
            ("clean>95%", false),
            ("clean>94%", true),
        ] {
            let terms = [term.parse::<Term>().unwrap_or_else(|error| panic!("{term}: {error}"))];
            assert_eq!(!met(&terms, records.iter()).is_empty(), expected, "{term}");
        }
    }

    #[test]
    fn connections_without_a_code_match_no_range() {
        let records = [testing::record(None, Outcome::Open)];
        assert!(met(&["0-65535".parse().unwrap()], records.iter()).is_empty());
        assert!(!met(&["open>99%".parse().unwrap()], records.iter()).is_empty());
    }

    #[test]
    fn nothing_selected_meets_nothing() {
        assert!(met(&["1006>0%".parse().unwrap(), "abnormal".parse().unwrap()], [].iter()).is_empty());
    }

    #[test]
    fn says_what_was_met() {
        let terms = ["1000-1015>3".parse().unwrap()];
        let records = sample();
        let met = met(&terms, records.iter());
        assert_eq!(met[0].to_string(), "`--fail-on 1000-1015>3` is met by 100 of 100 connections");
    }

    #[test]
    fn refuses_what_is_no_term() {
        for wrong in ["", ">3", "1006>", "1006>-1", "1006>101%", "1006>nan%", "bad", "4999-4000", "1006>1.5"]
        {
            assert!(wrong.parse::<Term>().is_err(), "{wrong}");
        }
    }
}
