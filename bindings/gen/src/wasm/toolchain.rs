//! Two ways to a compiler for WebAssembly: rustup's target, or Debian's packages where rustup's server cannot be reached.

use std::path::{Path, PathBuf};
use std::process::Command;

const TARGET: &str = "wasm32-unknown-unknown";
const DEBIAN_STD: &str = "/usr/lib/rustlib/src/rust/library/std/Cargo.toml";
const DEBIAN_LINKER: &str = "/usr/lib/llvm-22/bin/wasm-ld";

/// What is built.
pub(super) struct Source<'a> {
    /// The package.
    pub(super) package: &'a str,
    /// Its features; none of its default ones.
    pub(super) features: &'a str,
    /// The profile.
    pub(super) profile: &'a str,
}

impl Source<'_> {
    /// What the files are called.
    pub(super) fn name(&self) -> String {
        self.package.replace('-', "_")
    }
}

/// Builds the crate; answers the module's path.
pub(super) fn build(root: &Path, source: &Source<'_>) -> Result<PathBuf, String> {
    let debian = if std::env::var("KASSA_WASM_TOOLCHAIN").as_deref() == Ok("debian") {
        debian_packages()?
    } else if rustup_target() {
        false
    } else {
        debian_packages()?
    };
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    let (mut cargo, folder) = if debian {
        eprintln!("wasm: built by Debian's rustc-web");
        // Another compiler: a folder of its own, so that the two do not throw each other's work away.
        let folder = target.join("debian");
        let mut cargo = Command::new("/usr/bin/cargo");
        cargo.env("RUSTC", "/usr/bin/rustc").env("RUSTC_BOOTSTRAP", "1").env("CARGO_TARGET_DIR", &folder);
        cargo.env("RUSTFLAGS", format!("-Clinker={DEBIAN_LINKER}")).args(["build", "-Zbuild-std=std,panic_abort"]);
        (cargo, folder)
    } else {
        eprintln!("wasm: built by {}", version());
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.env("CARGO_TARGET_DIR", &target).arg("build");
        (cargo, target)
    };
    cargo.current_dir(root).args(["--quiet", "--package", source.package, "--lib", "--profile", source.profile]);
    cargo.args(["--target", TARGET, "--no-default-features", "--features", source.features]);
    run(&mut cargo)?;
    Ok(folder.join(TARGET).join(source.profile).join(source.name() + ".wasm"))
}

fn version() -> String {
    let out = Command::new("rustc").arg("--version").output();
    out.map_or_else(|_| "rustc".to_owned(), |out| String::from_utf8_lossy(&out.stdout).trim().to_owned())
}

/// Whether rustup's compiler has the target, after an attempt to add it.
fn rustup_target() -> bool {
    if has_std() {
        return true;
    }
    eprintln!("wasm: rustup target add {TARGET}");
    let added = Command::new("timeout").args(["120", "rustup", "target", "add", TARGET]).status();
    added.is_ok_and(|status| status.success()) && has_std()
}

fn has_std() -> bool {
    let out = Command::new("rustc").args(["--print", "target-libdir", "--target", TARGET]).output();
    let Ok(out) = out else { return false };
    let folder = PathBuf::from(String::from_utf8_lossy(&out.stdout).trim());
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
    files.map(|file| file.file_name()).any(|name| name.to_string_lossy().starts_with("libstd-"))
}

/// Debian's compiler, installed if we may.
fn debian_packages() -> Result<bool, String> {
    let there =
        || ["/usr/bin/cargo", "/usr/bin/rustc", DEBIAN_LINKER, DEBIAN_STD].iter().all(|file| Path::new(file).exists());
    if !there() {
        eprintln!("wasm: no rustup target; installing Debian's rustc-web cargo-web rust-web-src lld-22");
        let packages = ["rustc-web", "cargo-web", "rust-web-src", "lld-22"];
        let mut update = Command::new("apt-get");
        let mut install = Command::new("apt-get");
        install.env("DEBIAN_FRONTEND", "noninteractive").args(["install", "-y", "-qq", "--no-install-recommends"]);
        let installed = run(update.args(["update", "-qq"])).and_then(|()| run(install.args(packages)));
        if installed.is_err() || !there() {
            return Err(format!(
                "there is no compiler for WebAssembly: run `rustup target add {TARGET}`, or install {} on Debian",
                packages.join(" ")
            ));
        }
    }
    Ok(true)
}

fn run(command: &mut Command) -> Result<(), String> {
    let name = command.get_program().to_string_lossy().into_owned();
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{name} failed: {status}")),
        Err(e) => Err(format!("{name}: {e}")),
    }
}
