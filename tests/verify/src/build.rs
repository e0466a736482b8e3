//! The one build that the sections share: every package, program and test, linted and documented while it is compiled.

use std::path::Path;

use crate::compiler;
use crate::lanes::BUILT;
use crate::shell::{Shell, cargo, target};

/// What is built: every package, and in the C library the functions that its suite needs. Asked for one package, cargo would
/// build the dependencies anew with the features of that package.
const EVERYTHING: &[&str] = &["--locked", "--workspace", "--features", "kassa-ffi/misbehave,kassa-ffi/flow-call"];

/// Builds everything. Prints and counts what compiler, clippy and rustdoc warn of; cargo repeats that of what is built already.
pub(crate) fn lint(root: &Path) -> Result<usize, String> {
    build(root, &["build", "--quiet", "--all-targets"], &[]).warnings()
}

/// Builds everything, unless that is known to be done.
pub(crate) fn everything(root: &Path) -> Result<(), String> {
    if std::env::var_os(BUILT).is_some() { Ok(()) } else { lint(root).map(|_| ()) }
}

/// Cargo, for a command about everything that is built.
pub(crate) fn build(root: &Path, command: &[&str], more: &[&str]) -> Shell {
    let shell = cargo(root, &[command, EVERYTHING, more].concat());
    shell.env(compiler::WRAPPER, &compiler::path(root).to_string_lossy())
}

/// Where it is.
pub(crate) fn folder(root: &Path) -> String {
    target(root).join("debug").to_string_lossy().into_owned()
}

/// A program of it.
pub(crate) fn program(root: &Path, name: &str) -> String {
    format!("{}/{name}", folder(root))
}
