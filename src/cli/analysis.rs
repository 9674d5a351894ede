//! The main job: captures in, reports out, an exit code that says how it went.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use wsclose_pcap::analyze::{Analysis, Options};
use wsclose_pcap::capture::{Input, InputInfo};
use wsclose_pcap::tls::KeyStore;

use super::anonymize;
use super::backend::{self, Anonymizer};
use super::collect::{Collected, Collector};
use super::config::Settings;
use super::exit::ExitCode;
use super::gather::{Gathered, gather};
use super::input::Source;
use super::keylog;
use super::message::{Console, Failure};
use super::open_files::Identity;
use super::output::Output;
use super::progress::Progress;

/// Analyses the captures. What goes wrong with one input or one output does not stop the others.
///
/// # Errors
/// Only what leaves nothing to do; the rest is said on stderr and in the exit code.
pub(crate) fn run(settings: &Settings) -> Result<ExitCode, Failure> {
    let console = settings.console;
    let mut exit = ExitCode::Done;
    let mut fail = |failure: &Failure| {
        console.failure(failure);
        exit = exit.or(failure.exit);
    };

    let gathered = gather(&settings.captures);
    gathered.failures.iter().for_each(&mut fail);
    gathered.notes.iter().for_each(|note| console.note(note));
    if gathered.sources.is_empty() {
        return Ok(exit);
    }
    // Before outputs are begun, since nothing can be done without them.
    let keys = keylog::read(&settings.tls.keylog, console)?;
    let anonymizer = anonymize::read(settings.anonymize.as_deref(), console)?;
    let pool = thread_pool(settings)?;
    let mut outputs = open_outputs(settings, &gathered)?;

    let (collected, failures) =
        pool.install(|| analyze(settings, keys, anonymizer.as_ref(), &gathered.sources, &mut outputs));
    let Collected { report, summary, met } = collected;
    failures.iter().for_each(&mut fail);
    if failures.len() >= gathered.sources.len() && report.totals.packets == 0 {
        return Ok(exit);
    }

    pool.install(|| outputs.iter_mut().for_each(|output| output.report(&report, &summary)));
    for output in outputs {
        if let Err(failure) = output.finish() {
            fail(&failure);
        }
    }
    exit = exit.or(look_at_inputs(&report.inputs, console));
    for sentence in &met {
        console.note(sentence);
        exit = exit.or(ExitCode::FailOn);
    }
    Ok(exit)
}

fn open_outputs(settings: &Settings, gathered: &Gathered) -> Result<Vec<Output>, Failure> {
    let mut outputs = Vec::new();
    for spec in &settings.outputs {
        let is_read = |identity| {
            let is_it = |path: &PathBuf| identity_of(path).is_ok_and(|other| other == identity);
            let mut keys = settings.tls.keylog.iter().chain(&settings.anonymize);
            gathered.contains(&identity) || keys.any(is_it)
        };
        if identity_of(&spec.file).is_ok_and(is_read) {
            let name = spec.file.display();
            return Err(Failure::usage(format!("{name} is both read and to be written")));
        }
        outputs.push(Output::file(spec, settings.file_text)?);
    }
    outputs.extend(settings.stdout.map(|(format, options)| Output::stdout(format, options)));
    Ok(outputs)
}

fn identity_of(path: &Path) -> io::Result<Identity> {
    fs::metadata(path).and_then(|found| Identity::of(path, &found))
}

fn thread_pool(settings: &Settings) -> Result<rayon::ThreadPool, Failure> {
    let threads = settings.threads.map_or(0, |threads| threads.get());
    rayon::ThreadPoolBuilder::new().num_threads(threads).build().map_err(|error| {
        Failure::usage(format!("cannot start the threads: {error}")).hint("ask for fewer with --threads")
    })
}

fn analyze(
    settings: &Settings,
    keys: KeyStore,
    anonymizer: Option<&Anonymizer>,
    sources: &[Source],
    outputs: &mut [Output],
) -> (Collected, Vec<Failure>) {
    let inputs: Vec<&dyn Input> = sources.iter().map(|source| source as &dyn Input).collect();
    let total_bytes = inputs.iter().map(|input| input.len()).sum();
    let options = Options {
        keys: Arc::new(keys),
        payload_checks: settings.tls.payload_checks,
        websocket_servers: settings.tls.websocket_server.clone(),
        opaque_tls: settings.tls.opaque_tls,
        max_memory_bytes: Some(settings.max_memory.0),
    };
    let progress = Progress::new(settings.progress, total_bytes);
    let mut collector = Collector::new(settings, anonymizer, outputs, progress);
    let mut analysis = backend::analyze(&inputs, &options, &mut collector);
    let failures = input_failures(&mut analysis);
    (collector.finish(analysis), failures)
}

fn input_failures(analysis: &mut Analysis) -> Vec<Failure> {
    let failures = std::mem::take(&mut analysis.failures);
    failures.iter().map(|(name, error)| backend::input_error(name, error)).collect()
}

fn look_at_inputs(inputs: &[InputInfo], console: Console) -> ExitCode {
    let mut exit = ExitCode::Done;
    for input in inputs {
        for warning in &input.warnings {
            console.warning(&format!("{}: {}", input.path, backend::input_warning(warning)));
        }
        if input.truncated || input.damaged_blocks > 0 {
            exit = ExitCode::Cut;
        }
    }
    exit
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cut_input_shows_in_the_exit_code() {
        let quiet = Console { quiet: true };
        let whole = InputInfo::default();
        let cut = InputInfo { truncated: true, ..InputInfo::default() };
        let damaged = InputInfo { damaged_blocks: 1, ..InputInfo::default() };
        assert_eq!(look_at_inputs(std::slice::from_ref(&whole), quiet), ExitCode::Done);
        assert_eq!(look_at_inputs(&[cut, whole], quiet), ExitCode::Cut);
        assert_eq!(look_at_inputs(&[damaged], quiet), ExitCode::Cut);
    }
}
