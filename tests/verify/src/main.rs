//! Runs every check of kassa, three sections at a time, and stops at the first that fails.
//!
//! `cargo verify` runs all sections, `cargo verify lint test` only these, `cargo verify --list` names them. With
//! `--keep-going` a failure does not end the run. What a section needs and the machine lacks is installed first, from Debian's
//! packages, npm and rustup; `--no-install` turns that off.

mod bindings;
mod build;
mod compiler;
mod dependencies;
mod lanes;
mod lexer;
mod rust;
mod sections;
mod shell;
mod sources;
mod stages;
mod steps;
mod tools;
mod watch;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use sections::{SECTIONS, Section};
use steps::{Steps, summary};

const USAGE: &str = "usage: cargo verify [--list] [--keep-going] [--no-install] [SECTION ...]";

struct Arguments {
    list: bool,
    keep_going: bool,
    install: bool,
    sections: Vec<&'static Section>,
}

fn main() -> ExitCode {
    if compiler::is_called() {
        return compiler::main();
    }
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
    let (root, begun, keep_going) = (root()?, Instant::now(), arguments.keep_going);
    if let (Some(file), [section]) = (std::env::var_os(lanes::OUTCOME), arguments.sections.as_slice()) {
        let outcome = Steps::run(&root, section.name, keep_going, section.run);
        outcome.write(Path::new(&file))?;
        return Ok(outcome.failed.is_empty());
    }
    let mut needs: Vec<_> = arguments.sections.iter().flat_map(|section| section.needs).collect();
    needs.sort();
    needs.dedup();
    compiler::install(&root)?;
    println!("\n{}", steps::title("tools"));
    let provided = Steps::run(&root, "tools", keep_going, |steps| tools::provide(steps, &needs, arguments.install));
    let mut outcomes = vec![provided];
    if keep_going || outcomes.iter().all(|outcome| outcome.failed.is_empty()) {
        outcomes.extend(lanes::run(&root, &arguments.sections, keep_going));
    }
    let whole = outcomes.len() == arguments.sections.len() + 1;
    Ok(summary(&outcomes, begun, whole))
}

/// The root of the repository: the nearest folder above that holds this program.
fn root() -> Result<PathBuf, String> {
    let here = std::env::current_dir().map_err(|fault| fault.to_string())?;
    let found = here.ancestors().find(|folder| folder.join("tests/verify/Cargo.toml").is_file());
    found.map(PathBuf::from).ok_or_else(|| "run this inside the repository".to_owned())
}
