//! Prints headers, bindings and documents from kassa's tables.
//!
//! `kassa-bindgen <what> [--verify]`, run anywhere in the repository. With `--verify` nothing is written: the command fails
//! when a committed file is not what it would print.

mod client;
mod diagram;
mod docs;
mod header;
mod json;
mod languages;
mod output;
mod schema;
mod tables;
#[cfg(feature = "wasm")]
mod wasm;

use std::path::PathBuf;
use std::process::ExitCode;

const USAGE: &str = "usage: kassa-bindgen <what> [--verify]
  schema    bindings/schema: operations, JSON Schema of all bodies, lifecycles, events
  docs      docs/reference: operations, models, events, errors, requirements, lifecycles with diagrams
  header    ffi/include/kassa.h and the list of exported symbols
  client    ffi/drive/src/client/api: a method for every operation
  python    bindings/python: models, operations, codes, events; so for every folder of bindings/gen/templates
  all       everything above
  wasm      target/wasm-pkg: the package for browsers and Node; see kassa-bindgen wasm --help
  simulator target/wasm-sim: the simulator for Node";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    #[cfg(feature = "wasm")]
    if std::env::args().nth(1).as_deref() == Some("wasm") {
        return wasm::run(&root()?, std::env::args().skip(2));
    }
    #[cfg(feature = "wasm")]
    if std::env::args().nth(1).as_deref() == Some("simulator") {
        return wasm::simulator(&root()?);
    }
    let mut verify = false;
    let mut what = None;
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            "--verify" => verify = true,
            name if what.is_none() && !name.starts_with('-') => what = Some(argument),
            _ => return Err(USAGE.to_owned()),
        }
    }
    let mut out = output::Outputs::default();
    match what.as_deref() {
        Some("schema") => schema::print(&mut out)?,
        Some("docs") => docs::print(&root()?, &mut out)?,
        Some("header") => header::print(&root()?, &mut out)?,
        Some("client") => client::print(&root()?, &mut out)?,
        Some("all") => {
            client::print(&root()?, &mut out)?;
            header::print(&root()?, &mut out)?;
            schema::print(&mut out)?;
            docs::print(&root()?, &mut out)?;
            for language in languages::names(&root()?)? {
                languages::print(&root()?, &language, &mut out)?;
            }
        }
        Some(language) if languages::names(&root()?)?.iter().any(|known| known == language) => {
            languages::print(&root()?, language, &mut out)?;
        }
        _ => return Err(USAGE.to_owned()),
    }
    out.finish(&root()?, verify)
}

/// The root of the repository: the nearest folder above that holds the generator.
fn root() -> Result<PathBuf, String> {
    let here = std::env::current_dir().map_err(|fault| fault.to_string())?;
    let found = here.ancestors().find(|folder| folder.join("bindings/gen/Cargo.toml").is_file());
    found.map(PathBuf::from).ok_or_else(|| "run this inside the repository".to_owned())
}
