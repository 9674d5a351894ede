//! `measure PAIRS -- BASE… -- COMMAND…` runs both in turn, their output thrown away, and prints medians of the
//! ratios COMMAND / BASE with their range: wall time, CPU time; and the peak memory of the largest process.
//!
//! `measure RUNS -- COMMAND…` prints milliseconds of wall time, of CPU time, and the peak memory.

use std::error::Error;
use std::process::ExitCode;

use nix::sys::resource::{UsageWho, getrusage};
use wsclose_bench::cost::{median, run};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let parts: Vec<&[String]> = arguments.split(|argument| argument == "--").collect();
    let done = match parts.as_slice() {
        [[runs], command @ [_, ..]] => alone(runs, command),
        [[pairs], base @ [_, ..], command @ [_, ..]] => measure(pairs, base, command),
        _ => {
            eprintln!("usage: measure PAIRS [-- BASE…] -- COMMAND…");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("measure: {error}");
            ExitCode::FAILURE
        }
    }
}

fn alone(runs: &str, command: &[String]) -> Result<(), Box<dyn Error>> {
    let (mut wall, mut cpu) = (Vec::new(), Vec::new());
    for _ in 0..runs.parse::<usize>()?.max(1) {
        let cost = run(command)?;
        wall.push(cost.wall * 1e3);
        cpu.push(cost.cpu * 1e3);
    }
    print(wall, cpu)
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
    print(wall, cpu)
}

fn print(wall: Vec<f64>, cpu: Vec<f64>) -> Result<(), Box<dyn Error>> {
    // Of all children: BASE is taken to need less than COMMAND. Linux counts KiB.
    let peak_kib = getrusage(UsageWho::RUSAGE_CHILDREN)?.max_rss();
    println!("{}\t{}\t{:.1}", median(wall), median(cpu), peak_kib as f64 / 1024.0);
    Ok(())
}
