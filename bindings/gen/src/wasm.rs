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
  --full       every flow and the check of webhooks, for a Node gateway
  --webhooks   the check of webhooks alone
  --no-opt     leave wasm-opt out even where it is found
  --out DIR    write there instead of target/wasm-pkg, target/wasm-pkg-full or target/wasm-pkg-webhooks
environment: KASSA_WASM_TOOLCHAIN=debian takes Debian's rustc-web; WASM_OPT=PATH names the optimiser";

/// Which flows go in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Preset {
    Checkout,
    Full,
    Webhooks,
}

impl Preset {
    fn feature(self) -> &'static str {
        match self {
            Self::Checkout => "checkout",
            Self::Full => "full",
            Self::Webhooks => "verify",
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
    let source = Source { package: "kassa-wasm", features: preset.feature(), profile: "wasm" };
    let module = toolchain::build(root, &source)?;
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
    let mut optimised = None;
    for target in glue::TARGETS {
        let folder = work.join(target);
        let file = glue::write(&module, &source.name(), &folder, target)?;
        if let Some(optimiser) = &optimiser {
            optimise::run(optimiser, &file, &mut optimised)?;
        }
    }
    package::assemble(root, &work)?;
    let _ = std::fs::remove_dir_all(&out);
    std::fs::rename(&work, &out).map_err(|e| format!("{}: {e}", out.display()))?;
    sizes::print(&out, preset)
}
