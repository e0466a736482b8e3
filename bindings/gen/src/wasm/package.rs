//! The npm package: the typed API beside the module.

use std::fs;
use std::path::Path;
use std::process::Command;

/// Copies what is written by hand, and what `npm run build` made of it, next to the generated folders; the part for servers where the
/// module has what it takes.
pub(super) fn assemble(root: &Path, package: &Path, servers: bool) -> Result<(), String> {
    let ours = root.join("wasm/npm");
    copy(&ours.join("package.json"), &package.join("package.json"))?;
    documents(root, &ours, package)?;
    for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
        copy(&root.join(licence), &package.join(licence))?;
    }
    folder(&ours.join("dist"), &package.join("dist"), servers)?;
    if servers && !package.join("dist/server/index.js").is_file() {
        return Err("wasm/npm/dist/server is not there: run `npm ci && npm run build` in wasm/npm first".to_owned());
    }
    // The package is made of modules; the folder that Node requires is not.
    fs::write(package.join("nodejs/package.json"), "{ \"type\": \"commonjs\" }\n").map_err(|e| e.to_string())
}

/// The README, the pages that it leads to and the examples, as every package gets them.
fn documents(root: &Path, ours: &Path, package: &Path) -> Result<(), String> {
    let script = root.join("bindings/documents");
    let status = Command::new(&script).arg(ours).arg(package).status();
    let status = status.map_err(|e| format!("{}: {e}", script.display()))?;
    status.success().then_some(()).ok_or_else(|| format!("{} failed", script.display()))
}

/// A folder with what is in it; `server` only where it is wanted.
fn folder(from: &Path, to: &Path, servers: bool) -> Result<(), String> {
    fs::create_dir_all(to).map_err(|e| e.to_string())?;
    for entry in fs::read_dir(from).map_err(|e| format!("{}: {e}", from.display()))? {
        let entry = entry.map_err(|e| e.to_string())?;
        let target = to.join(entry.file_name());
        if !entry.path().is_dir() {
            copy(&entry.path(), &target)?;
        } else if servers || entry.file_name() != "server" {
            folder(&entry.path(), &target, servers)?;
        }
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    fs::copy(from, to).map(drop).map_err(|e| format!("{}: {e}", from.display()))
}
