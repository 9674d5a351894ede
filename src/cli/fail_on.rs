//! `--fail-on`: when a script should see the result as a failure.

use std::fmt;
use std::str::FromStr;

use wsclose_pcap::connection::{ConnectionRecord, Outcome};

use super::backend::CodeSet;
use super::message::counted;

/// A close code, a range or an outcome, and how many connections with it are tolerated.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Term {
    text: String,
    subject: Subject,
    tolerated: Tolerated,
}

/// Counts connections for each term.
#[derive(Clone, Debug)]
pub(crate) struct Tally<'a> {
    terms: Vec<(&'a Term, u64)>,
    connections: u64,
}

#[derive(Clone, Debug, PartialEq)]
enum Subject {
    Codes(CodeSet),
    Outcome(Outcome),
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Tolerated {
    Connections(u64),
    Percent(f64),
}

impl<'a> Tally<'a> {
    /// Starts at zero.
    pub(crate) fn new(terms: &'a [Term]) -> Self {
        Self { terms: terms.iter().map(|term| (term, 0)).collect(), connections: 0 }
    }

    /// Counts a connection.
    pub(crate) fn add(&mut self, record: &ConnectionRecord) {
        self.connections += 1;
        for (term, count) in &mut self.terms {
            *count += u64::from(term.subject.matches(record));
        }
    }

    /// Adds what another one counted of the same terms.
    pub(crate) fn merge(&mut self, other: &Self) {
        self.connections += other.connections;
        for ((_, count), (_, more)) in self.terms.iter_mut().zip(&other.terms) {
            *count += more;
        }
    }

    /// Says which terms are met, a sentence for each.
    pub(crate) fn met(&self) -> impl Iterator<Item = String> {
        let total = self.connections;
        self.terms
            .iter()
            .filter(move |(term, count)| term.tolerated.exceeded(*count, total))
            .map(move |(term, count)| format!("{term} is met by {count} of {}", counted(total, "connection")))
    }
}

impl Subject {
    fn matches(&self, record: &ConnectionRecord) -> bool {
        match self {
            Self::Codes(codes) => record.close_code.is_some_and(|code| codes.contains(code)),
            Self::Outcome(outcome) => record.outcome == *outcome,
        }
    }
}

impl Tolerated {
    fn exceeded(self, count: u64, total: u64) -> bool {
        match self {
            Self::Connections(most) => count > most,
            Self::Percent(most) => count as f64 * 100.0 > most * total as f64,
        }
    }
}

impl FromStr for Term {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (subject, tolerated) = match text.split_once('>') {
            Some((subject, tolerated)) => (subject.trim(), tolerated.trim().parse()?),
            None => (text.trim(), Tolerated::Connections(0)),
        };
        Ok(Self { text: text.trim().to_owned(), subject: subject.parse()?, tolerated })
    }
}

impl FromStr for Subject {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Some(outcome) = Outcome::ALL.iter().find(|outcome| outcome.id() == text) {
            return Ok(Self::Outcome(*outcome));
        }
        if text.starts_with(|first: char| first.is_ascii_digit()) {
            return text.parse().map(Self::Codes).map_err(|error| error.to_string());
        }
        let outcomes: Vec<_> = Outcome::ALL.iter().map(|outcome| outcome.id()).collect();
        Err(format!(
            "'{text}' is neither a code, a range such as 4000-4999, nor one of {}",
            outcomes.join(", ")
        ))
    }
}

impl FromStr for Tolerated {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("behind '>' there must be a number or a percentage up to 100%, not '{text}'");
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
        write!(f, "--fail-on '{}'", self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::testing;

    fn met(terms: &str, records: &[ConnectionRecord]) -> Vec<String> {
        let parsed = |term: &str| term.parse().unwrap_or_else(|error| panic!("{term}: {error}"));
        let terms: Vec<Term> = terms.split(',').map(parsed).collect();
        let (some, others) = records.split_at(records.len() / 2);
        let [mut tally, other] = [some, others].map(|records| {
            let mut tally = Tally::new(&terms);
            records.iter().for_each(|record| tally.add(record));
            tally
        });
        tally.merge(&other);
        tally.met().collect()
    }

    // 5 of 100 with 1006 (abnormal), 3 with 1001, 92 with 1000 (clean).
    fn sample() -> Vec<ConnectionRecord> {
        let with = |code, outcome, count| vec![testing::record(Some(code), outcome); count];
        let mut records = with(1006, Outcome::Abnormal, 5);
        records.extend(with(1001, Outcome::Clean, 3));
        records.extend(with(1000, Outcome::Clean, 92));
        records
    }

    #[test]
    fn terms_are_met_above_what_is_tolerated_and_not_at_it() {
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
            assert_eq!(!met(term, &records).is_empty(), expected, "{term}");
        }
    }

    #[test]
    fn connections_without_a_code_match_no_range() {
        let records = [testing::record(None, Outcome::Open)];
        assert!(met("0-65535", &records).is_empty());
        assert_eq!(met("open>99%", &records).len(), 1);
    }

    #[test]
    fn nothing_chosen_meets_nothing() {
        assert!(met("1006>0%,abnormal", &[]).is_empty());
    }

    #[test]
    fn says_what_was_met() {
        assert_eq!(
            met("1000-1015>3,1006>5,failed", &sample()),
            ["--fail-on '1000-1015>3' is met by 100 of 100 connections"]
        );
    }

    #[test]
    fn refuses_what_is_no_term() {
        for wrong in ["", ">3", "1006>", "1006>-1", "1006>101%", "1006>nan%", "bad", "4999-4000", "1006>1.5"]
        {
            assert!(wrong.parse::<Term>().is_err(), "{wrong}");
        }
    }
}
