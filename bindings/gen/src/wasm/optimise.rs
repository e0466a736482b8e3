//! wasm-opt, where a usable one is found.

use std::fmt;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Older ones write modules that fail when they run (Debian 12 has 108).
const OLDEST: u32 = 120;

/// A usable wasm-opt.
pub(super) struct Optimiser {
    program: PathBuf,
    version: u32,
}

impl fmt::Display for Optimiser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "wasm-opt {}", self.version)
    }
}

/// Looks where npm puts it, and on the path.
pub(super) fn find(root: &Path) -> Option<Optimiser> {
    let named = std::env::var_os("WASM_OPT").map(PathBuf::from);
    let ours = root.join("wasm/npm/node_modules/.bin/wasm-opt");
    let on_path =
        std::env::var_os("PATH").into_iter().flat_map(|path| std::env::split_paths(&path).collect::<Vec<_>>());
    let candidates = named.into_iter().chain([ours]).chain(on_path.map(|folder| folder.join("wasm-opt")));
    candidates.filter(|program| program.is_file()).find_map(|program| {
        let version = version(&program)?;
        if version < OLDEST {
            eprintln!("wasm: wasm-opt {version} is too old to be used, {OLDEST} is needed");
            return None;
        }
        Some(Optimiser { program, version })
    })
}

fn version(program: &Path) -> Option<u32> {
    let out = Command::new(program).arg("--version").output().ok()?;
    String::from_utf8_lossy(&out.stdout).split_whitespace().find_map(|word| word.parse().ok())
}

/// Optimises a file in place. Results are kept in `target/wasm-opt`: several packages hold the same module.
pub(super) fn run(root: &Path, optimiser: &Optimiser, file: &Path) -> Result<(), String> {
    let failed = |fault: std::io::Error| format!("wasm-opt: {fault}");
    let bytes = std::fs::read(file).map_err(failed)?;
    let mut hasher = DefaultHasher::new();
    (optimiser.version, &bytes).hash(&mut hasher);
    let kept = root.join("target/wasm-opt").join(format!("{:016x}", hasher.finish()));
    let (before, after) = (kept.join("before.wasm"), kept.join("after.wasm"));
    if std::fs::read(&before).is_ok_and(|known| known == bytes) && after.is_file() {
        return std::fs::copy(after, file).map(drop).map_err(failed);
    }
    // No --all-features: the section target_features says what browsers of this target know.
    let status = Command::new(&optimiser.program)
        .args(["-Oz", "--strip-producers", "--strip-target-features"])
        .arg(file)
        .arg("-o")
        .arg(file)
        .status()
        .map_err(failed)?;
    if !status.success() {
        return Err(format!("wasm-opt failed: {status}"));
    }
    std::fs::create_dir_all(&kept).map_err(failed)?;
    std::fs::copy(file, after).map_err(failed)?;
    std::fs::write(before, bytes).map_err(failed)
}
