//! A copy of core and simulator with every bug planted, each behind its switch.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::list::{LIST, bugs};

/// The switch, as it stands in the copy of core.
const SWITCH: &str = "//! Which planted bug is switched on, for this thread.

extern crate std;

use core::cell::Cell;

std::thread_local! {
    static PLANTED: Cell<u32> = const { Cell::new(0) };
}

/// Switches a bug on, and every other off.
pub fn plant(bug: u32) {
    PLANTED.set(bug);
}

/// Whether this bug is switched on.
pub fn on(bug: u32) -> bool {
    PLANTED.get() == bug
}
";

/// What is copied: the crates of the simulator and what they are made of.
const CRATES: [&str; 5] = ["core", "tests/evidence", "tests/sim", "tests/sim/auditor", "tests/sim/klarna"];

/// Makes the copy below `target/planted`, builds it and gives the path of its program.
///
/// # Errors
/// What is wrong, with the bug's name where it is the list's fault.
pub fn build(root: &Path) -> Result<PathBuf, String> {
    let copy = root.join("target/planted");
    let fault = |what: &str, fault: std::io::Error| format!("{what}: {fault}");
    if fs::read_to_string(root.join("tests/sim/planted/list")).map_err(|e| fault("list", e))? != LIST {
        return Err(
            "the list of planted bugs is not the one that this program was built with; run cargo sim planted".into()
        );
    }
    for name in CRATES {
        for folder in ["src", "planted", "corpus"] {
            mirror(&root.join(name).join(folder), &copy.join(name).join(folder)).map_err(|e| fault(name, e))?;
        }
        if let Ok(regressions) = fs::read_to_string(root.join(name).join("regressions")) {
            write(&copy.join(name).join("regressions"), &regressions).map_err(|e| fault(name, e))?;
        }
        let manifest = fs::read_to_string(root.join(name).join("Cargo.toml")).map_err(|e| fault(name, e))?;
        let mut manifest = without_tests(&manifest);
        if name == "tests/sim" {
            manifest.push_str("\n[[bin]]\nname = \"kassa-sim-planted\"\npath = \"src/main.rs\"\n");
        }
        write(&copy.join(name).join("Cargo.toml"), &manifest).map_err(|e| fault(name, e))?;
    }
    let manifest = fs::read_to_string(root.join("Cargo.toml")).map_err(|e| fault("Cargo.toml", e))?;
    write(&copy.join("Cargo.toml"), &of_its_own(&only_these(&manifest))?).map_err(|e| fault("Cargo.toml", e))?;
    let lock = fs::read_to_string(root.join("Cargo.lock")).map_err(|e| fault("Cargo.lock", e))?;
    write(&copy.join("Cargo.lock"), &lock).map_err(|e| fault("Cargo.lock", e))?;
    plant(&copy)?;
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(&copy).args(["build", "--quiet", "--profile", "sim", "--package", "kassa-sim"]);
    // Beside this program, so that what both are made of is built once.
    let target = root.join("target");
    cargo.args(["--features", "planted", "--target-dir"]).arg(&target);
    let built = cargo.status().map_err(|e| fault("cargo", e))?;
    if built.success() { Ok(target.join("sim/kassa-sim-planted")) } else { Err("the copy does not build".into()) }
}

/// Plants every bug.
fn plant(copy: &Path) -> Result<(), String> {
    let fault = |what: &str, fault: std::io::Error| format!("{what}: {fault}");
    for (n, bug) in (1..).zip(bugs()) {
        for (file, old, new) in &bug.edits {
            let path = copy.join(file);
            let text = fs::read_to_string(&path).map_err(|e| fault(file, e))?;
            if text.matches(old).count() != 1 {
                return Err(format!("{}: this stands not once in {file}: {old}", bug.name));
            }
            let new = new.replace("PLANTED", &format!("crate::planted::on({n})"));
            write(&path, &text.replacen(old, &new, 1)).map_err(|e| fault(file, e))?;
        }
    }
    write(&copy.join("core/src/planted.rs"), SWITCH).map_err(|e| fault("planted.rs", e))?;
    let library = copy.join("core/src/lib.rs");
    let text = fs::read_to_string(&library).map_err(|e| fault("lib.rs", e))?;
    write(&library, &text.replace("pub mod value;", "pub mod planted;\npub mod value;")).map_err(|e| fault("lib.rs", e))
}

/// A manifest without what only tests need.
fn without_tests(manifest: &str) -> String {
    let mut out = String::new();
    let mut left_out = false;
    for line in manifest.lines() {
        if line.starts_with('[') {
            left_out =
                line.starts_with("[dev-dependencies") || line.starts_with("[[bench") || line.starts_with("[[test");
        }
        if !left_out {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

/// The workspace with these crates only.
fn only_these(manifest: &str) -> String {
    let Some((before, rest)) = manifest.split_once("members = [") else { return manifest.to_owned() };
    let after = rest.split_once("[workspace.package]").map_or("", |(_, after)| after);
    let crates = CRATES.map(|name| format!("\"{name}\"")).join(", ");
    let mut out = format!("{before}members = [{crates}]\n\n[workspace.package]{after}");
    for outside in ["kassa-drive", "kassa-ffi", "kassa-sandbox"] {
        let without = out.lines().filter(|line| !line.starts_with(&format!("{outside} ="))).collect::<Vec<_>>();
        out = without.join("\n") + "\n";
    }
    out
}

/// The workspace with a version of its own. To cargo a crate of the copy were else the crate that it is a copy of, and it would take one
/// for the other.
fn of_its_own(manifest: &str) -> Result<String, String> {
    let (before, rest) = manifest.split_once("[workspace.package]").ok_or("the workspace has no version")?;
    let version = rest.split('"').nth(1).ok_or("the workspace has no version")?;
    let (line, _) = version.rsplit_once('.').ok_or("the workspace's version has no last part")?;
    Ok(format!("{before}[workspace.package]{}", rest.replacen(version, &format!("{line}.9999"), 1)))
}

/// Copies a folder; files that have not changed keep their time, so that they need not be built again.
fn mirror(from: &Path, to: &Path) -> std::io::Result<()> {
    if !from.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            mirror(&entry.path(), &target)?;
        } else {
            write(&target, &fs::read_to_string(entry.path())?)?;
        }
    }
    Ok(())
}

fn write(path: &Path, text: &str) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text)
}
