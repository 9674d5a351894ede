//! Exit codes. Scripts depend on them.

use std::fmt::Write as _;
use std::process;

/// How the program ends, as a script sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ExitCode {
    /// All inputs were read and all outputs written.
    Done,
    /// A term of `--fail-on` was met.
    FailOn,
    /// The command line makes no sense.
    Usage,
    /// An input could not be read.
    Input,
    /// An input was read up to a cut or with damage in it.
    Cut,
    /// An output was not written.
    Output,
}

impl ExitCode {
    /// Every exit code, by its number.
    pub(crate) const ALL: [Self; 6] =
        [Self::Done, Self::FailOn, Self::Usage, Self::Input, Self::Cut, Self::Output];

    /// Weakest first: of two reasons, the later one here is told.
    const PRECEDENCE: [Self; 6] =
        [Self::Done, Self::Cut, Self::FailOn, Self::Input, Self::Output, Self::Usage];

    /// The number that the system gets.
    pub(crate) const fn number(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::FailOn => 1,
            Self::Usage => 2,
            Self::Input => 3,
            Self::Cut => 4,
            Self::Output => 5,
        }
    }

    /// What it says, in a few words.
    pub(crate) const fn meaning(self) -> &'static str {
        match self {
            Self::Done => "done; also when the reader of the output went away",
            Self::FailOn => "a term of --fail-on was met",
            Self::Usage => "the command line was not understood",
            Self::Input => "an input could not be read; the others were analysed, none if it was a key log",
            Self::Cut => "an input was cut short or damaged; what could be read was analysed",
            Self::Output => "an output was not written",
        }
    }

    /// The one of the two that is told.
    pub(crate) fn or(self, other: Self) -> Self {
        let rank = |code| Self::PRECEDENCE.iter().position(|candidate| *candidate == code);
        if rank(other) > rank(self) { other } else { self }
    }

    /// One line for each exit code, for help and documents.
    pub(crate) fn table() -> String {
        let mut lines = String::new();
        for code in Self::ALL {
            let _ = writeln!(lines, "  {}  {}", code.number(), code.meaning());
        }
        lines
    }
}

impl From<ExitCode> for process::ExitCode {
    fn from(code: ExitCode) -> Self {
        Self::from(code.number())
    }
}

#[cfg(test)]
mod tests {
    use super::ExitCode::{self, Cut, Done, FailOn, Input, Output, Usage};

    #[test]
    fn numbers_are_a_promise() {
        let numbers = ExitCode::ALL.map(|code| (code, code.number()));
        assert_eq!(numbers, [(Done, 0), (FailOn, 1), (Usage, 2), (Input, 3), (Cut, 4), (Output, 5)]);
    }

    #[test]
    fn the_graver_reason_is_told_whichever_came_first() {
        for (graver, lesser) in
            [(Cut, Done), (FailOn, Cut), (Input, FailOn), (Input, Cut), (Output, Input), (Output, Done)]
        {
            assert_eq!(graver.or(lesser), graver);
            assert_eq!(lesser.or(graver), graver);
        }
    }

    #[test]
    fn every_code_has_a_precedence() {
        for code in ExitCode::ALL {
            assert!(ExitCode::PRECEDENCE.contains(&code), "{code:?}");
        }
    }
}
