//! `check WORKLOAD SIZE FORMAT < REPORT` holds a report, in json or ndjson, against what the generated capture
//! holds. It prints one line, then what is wrong, and exits with 1 if something is.

use std::error::Error;
use std::io::{self, BufReader};
use std::process::ExitCode;

use wsclose_bench::check::{Report, Verdict, hold};
use wsclose_bench::workload::{Workload, bytes};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [workload, size, format] = arguments.as_slice() else {
        eprintln!("usage: check WORKLOAD SIZE FORMAT < REPORT");
        return ExitCode::from(2);
    };
    match check(workload, size, format) {
        Ok(Verdict { summary, faults }) => {
            println!("{summary}");
            faults.iter().for_each(|fault| println!("  {fault}"));
            if faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            eprintln!("check: {error}");
            ExitCode::FAILURE
        }
    }
}

fn check(workload: &str, size: &str, format: &str) -> Result<Verdict, Box<dyn Error>> {
    let workload = Workload::named(workload).ok_or("no such workload")?;
    let size = bytes(size).ok_or("no such size")?;
    let text = BufReader::new(io::stdin());
    let report = match format {
        "json" => Report::from_json(text)?,
        "ndjson" => Report::from_ndjson(text)?,
        _ => return Err("no such format".into()),
    };
    Ok(hold(&report, &workload.generate(size, io::sink())?.truth))
}
