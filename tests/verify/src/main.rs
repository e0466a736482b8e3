//! Runs every check of kassa, in order, and stops at the first that fails.
//!
//! `cargo verify` runs all sections, `cargo verify lint test` only these, `cargo verify --list` names them. With
//! `--keep-going` a failure does not end the run. What a section needs and the machine lacks is installed first, from Debian's
//! packages, npm and rustup; `--no-install` turns that off.

mod build;
mod dependencies;
mod lexer;
mod rust;
mod sections;
mod shell;
mod sources;
mod stages;
mod steps;
mod tools;

use std::path::PathBuf;
use std::process::ExitCode;

use sections::{SECTIONS, Section};
use steps::Steps;

const USAGE: &str = "usage: cargo verify [--list] [--keep-going] [--no-install] [SECTION ...]";

struct Arguments {
    list: bool,
    keep_going: bool,
    install: bool,
    sections: Vec<&'static Section>,
}

fn main() -> ExitCode {
    match arguments().and_then(|arguments| run(&arguments)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn arguments() -> Result<Arguments, String> {
    let mut read = Arguments { list: false, keep_going: false, install: true, sections: Vec::new() };
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            "--list" => read.list = true,
            "--keep-going" => read.keep_going = true,
            "--no-install" => read.install = false,
            name => {
                let known = SECTIONS.iter().find(|section| section.name == name);
                read.sections.push(known.ok_or_else(|| format!("there is no section {name}\n{USAGE}"))?);
            }
        }
    }
    if read.sections.is_empty() {
        read.sections = SECTIONS.iter().collect();
    }
    Ok(read)
}

fn run(arguments: &Arguments) -> Result<bool, String> {
    if arguments.list {
        for section in SECTIONS {
            println!("{:<10} {}", section.name, section.about);
        }
        return Ok(true);
    }
    let mut steps = Steps::new(root()?, arguments.keep_going);
    let mut needs: Vec<_> = arguments.sections.iter().flat_map(|section| section.needs).collect();
    needs.sort();
    needs.dedup();
    steps.section("tools", |steps| tools::provide(steps, &needs, arguments.install));
    for section in &arguments.sections {
        steps.section(section.name, section.run);
    }
    Ok(steps.finish())
}

/// The root of the repository: the nearest folder above that holds this program.
fn root() -> Result<PathBuf, String> {
    let here = std::env::current_dir().map_err(|fault| fault.to_string())?;
    let found = here.ancestors().find(|folder| folder.join("tests/verify/Cargo.toml").is_file());
    found.map(PathBuf::from).ok_or_else(|| "run this inside the repository".to_owned())
}
