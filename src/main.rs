//! `wsclose-pcap`: see the library for what it does. Here are the files, the terminal and the exit code.
#![allow(clippy::disallowed_methods, clippy::disallowed_types)]

mod cli;

use std::process;

fn main() -> process::ExitCode {
    cli::run(std::env::args_os()).into()
}
