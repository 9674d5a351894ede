//! `cipher CAPTURE` opens records of the sizes in `CAPTURE.records` with the cipher alone, on one thread, and
//! prints bytes of plaintext a second of CPU time.
//!
//! `cipher CAPTURE PAIRS -- COMMAND… -- KEYLESS…` does so and runs both in turn: COMMAND is to decrypt CAPTURE,
//! KEYLESS to read it without its keys. It prints the bytes of plaintext; the cipher's GB/s; the cipher's time
//! as a share of COMMAND's, by wall time and by CPU time; and as a share of the CPU time by which COMMAND is
//! dearer than KEYLESS: medians with their range.

use std::error::Error;
use std::process::ExitCode;

use wsclose_bench::cost::{median, run};
use wsclose_bench::records::Records;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let parts: Vec<&[String]> = arguments.split(|argument| argument == "--").collect();
    let done = match parts.as_slice() {
        [[capture]] => speed(capture),
        [[capture, pairs], command @ [_, ..], keyless @ [_, ..]] => share(capture, pairs, command, keyless),
        _ => {
            eprintln!("usage: cipher CAPTURE [PAIRS -- COMMAND… -- KEYLESS…]");
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
    println!("{:.0}", records.plain_bytes() as f64 / records.open_all()?.cpu);
    Ok(())
}

fn share(capture: &str, pairs: &str, command: &[String], keyless: &[String]) -> Result<(), Box<dyn Error>> {
    let records = read(capture)?;
    let (mut speed, mut wall, mut cpu, mut added) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for pair in 0..pairs.parse::<usize>()?.max(1) {
        let (cipher, whole) = if pair % 2 == 0 {
            let cipher = records.open_all()?;
            (cipher, run(command)?)
        } else {
            let whole = run(command)?;
            (records.open_all()?, whole)
        };
        let without = run(keyless)?;
        speed.push(records.plain_bytes() as f64 / cipher.cpu / 1e9);
        wall.push(cipher.wall / whole.wall);
        cpu.push(cipher.cpu / whole.cpu);
        added.push(cipher.cpu / (whole.cpu - without.cpu).max(1e-6));
    }
    let plain_bytes = records.plain_bytes();
    println!("{plain_bytes}\t{}\t{}\t{}\t{}", median(speed), median(wall), median(cpu), median(added));
    Ok(())
}

fn read(capture: &str) -> Result<Records, Box<dyn Error>> {
    let name = format!("{capture}.records");
    let text = std::fs::read_to_string(&name).map_err(|error| format!("{name}: {error}"))?;
    Ok(text.parse()?)
}
