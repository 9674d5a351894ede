//! `cipher CAPTURE` opens records of the sizes in `CAPTURE.records` with the cipher alone, on one thread, and
//! prints bytes of plaintext a second.
//!
//! `cipher CAPTURE PAIRS -- COMMAND…` does so and runs COMMAND, which is to decrypt CAPTURE, in turn. It prints
//! the bytes of plaintext; the cipher's GB/s; and COMMAND's speed as a share of the cipher's, by wall time and
//! by CPU time: medians with their range.

use std::error::Error;
use std::process::ExitCode;

use wsclose_bench::cost::{median, run};
use wsclose_bench::records::Records;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.as_slice() {
        [capture] => speed(capture),
        [capture, pairs, dashes, command @ ..] if dashes == "--" && !command.is_empty() => {
            share(capture, pairs, command)
        }
        _ => {
            eprintln!("usage: cipher CAPTURE [PAIRS -- COMMAND…]");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cipher: {error}");
            ExitCode::FAILURE
        }
    }
}

fn speed(capture: &str) -> Result<(), Box<dyn Error>> {
    let records = read(capture)?;
    println!("{:.0}", records.plain_bytes() as f64 / records.open_all()?.wall);
    Ok(())
}

fn share(capture: &str, pairs: &str, command: &[String]) -> Result<(), Box<dyn Error>> {
    let records = read(capture)?;
    let (mut speed, mut wall, mut cpu) = (Vec::new(), Vec::new(), Vec::new());
    for pair in 0..pairs.parse::<usize>()?.max(1) {
        let (cipher, program) = if pair % 2 == 0 {
            let cipher = records.open_all()?;
            (cipher, run(command)?)
        } else {
            let program = run(command)?;
            (records.open_all()?, program)
        };
        speed.push(records.plain_bytes() as f64 / cipher.wall / 1e9);
        wall.push(cipher.wall / program.wall);
        cpu.push(cipher.cpu / program.cpu);
    }
    println!("{}\t{}\t{}\t{}", records.plain_bytes(), median(speed), median(wall), median(cpu));
    Ok(())
}

fn read(capture: &str) -> Result<Records, Box<dyn Error>> {
    let name = format!("{capture}.records");
    let text = std::fs::read_to_string(&name).map_err(|error| format!("{name}: {error}"))?;
    Ok(text.parse()?)
}
