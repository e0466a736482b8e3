//! The one build that the sections share.

use std::path::Path;

use crate::shell::{cargo, target};

/// What is built: every package, and in the C library the functions that its suite needs. Whatever cargo is asked for in these
/// words is there already; asked for one package, it would build the dependencies anew with the features of that package.
pub(crate) const EVERYTHING: &[&str] = &["--workspace", "--features", "kassa-ffi/misbehave"];

/// Builds everything, programs and tests. The second time this takes a second.
pub(crate) fn everything(root: &Path) -> Result<(), String> {
    cargo(root, &[&["build", "--quiet", "--locked", "--all-targets"], EVERYTHING].concat()).run()
}

/// Where it is.
pub(crate) fn folder(root: &Path) -> String {
    target(root).join("debug").to_string_lossy().into_owned()
}

/// A program of it.
pub(crate) fn program(root: &Path, name: &str) -> String {
    format!("{}/{name}", folder(root))
}
