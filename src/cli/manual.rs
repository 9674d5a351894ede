//! The manual page, from the definition of the command line.

use std::io::{self, Write};

use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

use super::args::{self, EXAMPLES};
use super::exit::ExitCode;
use super::message::PROGRAM;

/// Writes the page as roff.
pub(crate) fn write(out: &mut dyn Write) -> io::Result<()> {
    let man = Man::new(args::definition()).manual("User Commands");
    man.render_title(out)?;
    man.render_name_section(out)?;
    synopsis().to_writer(out)?;
    man.render_description_section(out)?;
    man.render_options_section(out)?;
    let mut roff = Roff::new();
    roff.control("SH", ["COMMANDS"]);
    roff.text([roman("Each is the first word of the command line.")]);
    for command in args::definition().get_subcommands() {
        roff.control("TP", []);
        roff.text([bold(command.get_name())]);
        roff.text([roman(command.get_about().map(ToString::to_string).unwrap_or_default())]);
    }
    roff.control("SH", ["EXIT STATUS"]);
    roff.text([roman("Where several fit, the first of 5, 3, 1, 4.")]);
    for code in ExitCode::ALL {
        roff.control("TP", []);
        roff.text([bold(code.number().to_string())]);
        roff.text([roman(code.meaning())]);
    }
    roff.control("SH", ["ENVIRONMENT"]);
    roff.text([roman("NO_COLOR and CLICOLOR_FORCE, unless --color says otherwise.")]);
    roff.control("SH", ["EXAMPLES"]);
    for [purpose, command] in EXAMPLES {
        roff.control("TP", []);
        roff.text([roman(*purpose)]);
        roff.text([bold(*command)]);
    }
    roff.to_writer(out)
}

fn synopsis() -> Roff {
    let mut roff = Roff::new();
    roff.control("SH", ["SYNOPSIS"]);
    roff.text([bold(PROGRAM), roman(" [OPTIONS] CAPTURE...")]);
    roff.control("br", []);
    roff.text([bold(PROGRAM), roman(" COMMAND")]);
    roff
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_tells_every_option_exit_code_and_command() {
        let mut page = Vec::new();
        write(&mut page).unwrap();
        let page = String::from_utf8(page).unwrap().replace('\\', "");
        let definition = args::definition();
        for option in definition.get_arguments().filter_map(clap::Arg::get_long) {
            assert!(page.contains(&format!("--{option}")), "{option}");
        }
        for command in definition.get_subcommands() {
            assert!(page.contains(command.get_name()), "{}", command.get_name());
        }
        assert!(ExitCode::ALL.iter().all(|code| page.contains(code.meaning())));
    }
}
