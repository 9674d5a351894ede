//! `generate WORKLOAD SIZE OUT` writes a capture to OUT and what it holds to `OUT.truth.json`; if it is encrypted,
//! also the secrets to `OUT.keys.log` and the sizes of the records to `OUT.records`.

use std::error::Error;
use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::process::ExitCode;

use wsclose_bench::records::Records;
use wsclose_bench::workload::{Made, WORKLOADS, Workload, bytes};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [workload, size, out] = arguments.as_slice() else {
        eprintln!("usage: generate WORKLOAD SIZE OUT    (SIZE such as 300M or 1G)\n");
        for workload in WORKLOADS {
            eprintln!("  {:<17} {}", workload.name, workload.about);
        }
        return ExitCode::from(2);
    };
    match generate(workload, size, out) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("generate: {error}");
            ExitCode::FAILURE
        }
    }
}

fn generate(name: &str, size: &str, out: &str) -> Result<(), Box<dyn Error>> {
    let workload = Workload::named(name).ok_or("no such workload")?;
    let file = BufWriter::with_capacity(1 << 20, File::create(out)?);
    let Made { truth, tls, .. } = workload.generate(bytes(size).ok_or("no such size")?, file)?;
    if let Some(suite) = workload.suite() {
        std::fs::write(format!("{out}.keys.log"), tls.keys)?;
        let records = Records { suite, lengths: tls.records };
        std::fs::write(format!("{out}.records"), records.to_string())?;
    }
    let mut truth_file = BufWriter::new(File::create(format!("{out}.truth.json"))?);
    truth.write(&mut truth_file)?;
    truth_file.flush()?;
    Ok(())
}
