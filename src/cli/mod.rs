//! Arguments, inputs, progress, writing, exit codes.
//!
//! `args` is what was typed, `config` what it means here; `gather` finds the captures, `collect` takes what
//! the engine hands out, `output` writes it. Every call into the analysis and the renderers is in `backend`.

mod analysis;
mod anonymize;
mod args;
mod backend;
mod byte_size;
mod collect;
mod config;
mod diff;
mod exit;
mod fail_on;
mod gather;
mod input;
mod keylog;
mod knowledge;
mod list;
mod manual;
mod message;
mod open_files;
mod output;
mod output_spec;
mod progress;
#[cfg(test)]
mod testing;
mod tls_args;
mod when;
mod whole_file;

use std::ffi::OsString;
use std::io::{self, Write};

use args::{Command, CommandLine};
use config::Settings;
use exit::ExitCode;
use message::{Console, Failure, PROGRAM};

/// Does what the words of the command line ask for.
pub(crate) fn run(words: impl IntoIterator<Item = OsString>) -> ExitCode {
    let line = match args::parse(words) {
        Ok(line) => line,
        Err(error) => return refuse(&error),
    };
    let done = match line {
        CommandLine { command: Some(command), .. } => run_command(command).map(|()| ExitCode::Done),
        CommandLine { command: None, analysis } => {
            Settings::resolve(analysis).and_then(|settings| analysis::run(&settings))
        }
    };
    done.unwrap_or_else(|failure| {
        Console::default().failure(&failure);
        failure.exit
    })
}

fn run_command(command: Command) -> Result<(), Failure> {
    match command {
        Command::Explain { topics, book, answer } => {
            let how = config::answer(answer)?;
            let topics = backend::topics(&topics, book.as_deref(), how)?;
            backend::likely(&topics, how).iter().for_each(|hint| Console::default().note(hint));
            to_stdout(|out| backend::write_topics(&topics, how, out))
        }
        Command::Compare { first, second, answer } => {
            let how = config::answer(answer)?;
            let comparison = backend::compare([first, second], how)?;
            to_stdout(|out| backend::write_comparison(&comparison, how, out))
        }
        Command::Diff { before, after, answer } => {
            let how = config::answer(answer)?;
            let [before, after] = [diff::read(&before)?, diff::read(&after)?];
            diff::doubts(&before, &after).iter().for_each(|doubt| Console::default().note(doubt));
            to_stdout(|out| backend::write_difference([&before, &after], how, out))
        }
        Command::List { what, answer } => {
            let how = config::answer(answer)?;
            to_stdout(|out| list::write(what.as_deref(), how, out))
        }
        Command::Schema => to_stdout(backend::write_schema),
        Command::Completions { shell } => to_stdout(|out| {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut args::definition(), PROGRAM, &mut script);
            out.write_all(&script)
        }),
        Command::Man => to_stdout(manual::write),
    }
}

fn to_stdout(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Failure> {
    let mut out = io::BufWriter::new(anstream::stdout().lock());
    output::unless_nobody_reads(write(&mut out).and_then(|()| out.flush()), "stdout")
}

// Help and version come as an error too.
fn refuse(error: &clap::Error) -> ExitCode {
    if !error.use_stderr() {
        return match output::unless_nobody_reads(error.print(), "stdout") {
            Ok(()) => ExitCode::Done,
            Err(failure) => failure.exit,
        };
    }
    let text = error.render().ansi().to_string();
    let says_error = error.render().to_string().starts_with("error:");
    let prefix = if says_error { format!("{PROGRAM}: ") } else { String::new() };
    let _ = anstream::stderr().lock().write_all(format!("{prefix}{text}").as_bytes());
    ExitCode::Usage
}
