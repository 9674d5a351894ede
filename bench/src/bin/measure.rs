//! `measure PAIRS -- BASE… -- COMMAND…` runs both in turn, their output thrown away, and prints medians of the
//! ratios COMMAND / BASE with their range: wall time, CPU time; and the peak memory of COMMAND.

use std::error::Error;
use std::process::ExitCode;

use nix::sys::resource::{UsageWho, getrusage};
use wsclose_bench::cost::{median, run};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let parts: Vec<&[String]> = arguments.split(|argument| argument == "--").collect();
    let [[pairs], base @ [_, ..], command @ [_, ..]] = parts.as_slice() else {
        eprintln!("usage: measure PAIRS -- BASE… -- COMMAND…");
        return ExitCode::from(2);
    };
    match measure(pairs, base, command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("measure: {error}");
            ExitCode::FAILURE
        }
    }
}

fn measure(pairs: &str, base: &[String], command: &[String]) -> Result<(), Box<dyn Error>> {
    let (mut wall, mut cpu) = (Vec::new(), Vec::new());
    for pair in 0..pairs.parse::<usize>()?.max(1) {
        let (ours, theirs) = if pair % 2 == 0 {
            let theirs = run(base)?;
            (run(command)?, theirs)
        } else {
            (run(command)?, run(base)?)
        };
        wall.push(ours.wall / theirs.wall);
        cpu.push(ours.cpu / theirs.cpu);
    }
    // Of all children: BASE is taken to need less than COMMAND. Linux counts KiB.
    let peak_kib = getrusage(UsageWho::RUSAGE_CHILDREN)?.max_rss();
    println!("{}\t{}\t{:.1} MiB", median(wall), median(cpu), peak_kib as f64 / 1024.0);
    Ok(())
}
