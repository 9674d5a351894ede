//! What a command costs, and how costs are compared.

use std::error::Error;
use std::process::{Command, Stdio};
use std::time::Instant;

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;

/// Seconds.
#[derive(Clone, Copy, Debug)]
pub struct Cost {
    pub wall: f64,
    pub cpu: f64,
}

/// Runs a command to its end, its output thrown away. A failure is an error.
pub fn run(command: &[String]) -> Result<Cost, Box<dyn Error>> {
    let cpu_before = children_cpu()?;
    let start = Instant::now();
    let status = Command::new(&command[0]).args(&command[1..]).stdout(Stdio::null()).status()?;
    let wall = start.elapsed().as_secs_f64();
    if !status.success() {
        return Err(format!("`{}` failed: {status}", command.join(" ")).into());
    }
    Ok(Cost { wall, cpu: (children_cpu()? - cpu_before).max(1e-6) })
}

/// CPU seconds of all children that have ended.
fn children_cpu() -> Result<f64, Box<dyn Error>> {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    Ok((usage.user_time() + usage.system_time()).num_microseconds() as f64 / 1e6)
}

/// The median, and from where to where they go.
pub fn median(mut values: Vec<f64>) -> String {
    values.sort_by(f64::total_cmp);
    let middle = values[values.len() / 2];
    format!("{middle:.2} ({:.2}–{:.2})", values[0], values[values.len() - 1])
}
