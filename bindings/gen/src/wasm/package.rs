//! The npm package: the typed API beside the module.

use std::fs;
use std::path::Path;

/// Copies what is written by hand, and what `npm run build` made of it, next to the generated folders.
pub(super) fn assemble(root: &Path, package: &Path) -> Result<(), String> {
    let ours = root.join("wasm/npm");
    for name in ["package.json", "README.md"] {
        copy(&ours.join(name), &package.join(name))?;
    }
    let dist = package.join("dist");
    fs::create_dir_all(&dist).map_err(|e| e.to_string())?;
    for entry in fs::read_dir(ours.join("dist")).map_err(|e| format!("wasm/npm/dist: {e}"))? {
        let entry = entry.map_err(|e| e.to_string())?;
        copy(&entry.path(), &dist.join(entry.file_name()))?;
    }
    // The package is made of modules; the folder that Node requires is not.
    fs::write(package.join("nodejs/package.json"), "{ \"type\": \"commonjs\" }\n").map_err(|e| e.to_string())
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    fs::copy(from, to).map(drop).map_err(|e| format!("{}: {e}", from.display()))
}
