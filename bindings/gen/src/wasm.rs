//! The browser and Node package: builds the WebAssembly module, writes its JavaScript, puts the npm package together.

mod glue;
mod optimise;
mod package;
mod sizes;
mod toolchain;

use std::path::{Path, PathBuf};

use toolchain::Source;

/// What `kassa-bindgen wasm` understands.
pub(crate) const USAGE: &str = "usage: kassa-bindgen wasm [--full | --webhooks] [--no-opt] [--out DIR]
  (default)    what a checkout page needs: the observer flow
  --full       the package as it is published: browsers get the observer flow, Node gets every flow, calls and webhooks
  --webhooks   the check of webhooks alone
  --no-opt     leave wasm-opt out even where it is found
  --out DIR    write there instead of target/wasm-pkg, target/wasm-pkg-full or target/wasm-pkg-webhooks
environment: KASSA_WASM_TOOLCHAIN=debian takes Debian's rustc-web; WASM_OPT=PATH names the optimiser";

/// What goes in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Preset {
    Checkout,
    Full,
    Webhooks,
}

impl Preset {
    /// Features, and the targets that get a module with them.
    fn parts(self) -> &'static [(&'static str, &'static [&'static str])] {
        match self {
            Self::Checkout => &[("checkout", &["web", "bundler", "nodejs"])],
            Self::Full => &[("checkout", &["web", "bundler"]), ("full", &["nodejs"])],
            Self::Webhooks => &[("verify", &["web", "bundler", "nodejs"])],
        }
    }

    fn folder(self) -> &'static str {
        match self {
            Self::Checkout => "wasm-pkg",
            Self::Full => "wasm-pkg-full",
            Self::Webhooks => "wasm-pkg-webhooks",
        }
    }
}

/// Builds the simulator for Node, for speed; nothing of it is shipped.
pub(crate) fn simulator(root: &Path) -> Result<(), String> {
    let source = Source { package: "kassa-sim-wasm", features: "", profile: "sim" };
    let out = root.join("target/wasm-sim");
    let file = glue::write(&toolchain::build(root, &source)?, &source.name(), &out, "nodejs")?;
    println!("{}", file.display());
    Ok(())
}

/// Builds for all three targets.
pub(crate) fn run(root: &Path, arguments: impl Iterator<Item = String>) -> Result<(), String> {
    let (mut preset, mut optimise, mut out) = (Preset::Checkout, true, None);
    let mut arguments = arguments;
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--full" => preset = Preset::Full,
            "--webhooks" => preset = Preset::Webhooks,
            "--no-opt" => optimise = false,
            "--out" => out = Some(PathBuf::from(arguments.next().ok_or(USAGE)?)),
            _ => return Err(USAGE.to_owned()),
        }
    }
    // The page and the tests find the package there, whatever folder the compiler works in.
    let out = out.unwrap_or_else(|| root.join("target").join(preset.folder()));
    let optimiser = if optimise { optimise::find(root) } else { None };
    match &optimiser {
        Some(found) => eprintln!("wasm: optimised by {found}"),
        None if optimise => {
            eprintln!("wasm: no wasm-opt of version 120 or newer (npm ci in wasm/npm brings one): left out")
        }
        None => {}
    }
    let work = out.with_extension("new");
    let _ = std::fs::remove_dir_all(&work);
    // Whatever its features are, the compiler puts the module into one place: who builds beside us waits.
    std::fs::create_dir_all(root.join("target")).map_err(|e| e.to_string())?;
    let lock = std::fs::File::create(root.join("target/wasm-build.lock")).map_err(|e| e.to_string())?;
    lock.lock().map_err(|e| e.to_string())?;
    for (features, targets) in preset.parts() {
        let source = Source { package: "kassa-wasm", features, profile: "wasm" };
        let module = toolchain::build(root, &source)?;
        for target in *targets {
            let file = glue::write(&module, &source.name(), &work.join(target), target)?;
            if let Some(optimiser) = &optimiser {
                optimise::run(root, optimiser, &file)?;
            }
        }
    }
    drop(lock);
    package::assemble(root, &work, preset == Preset::Full)?;
    let _ = std::fs::remove_dir_all(&out);
    std::fs::rename(&work, &out).map_err(|e| format!("{}: {e}", out.display()))?;
    sizes::print(&out, preset)
}
