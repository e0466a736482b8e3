//! Sizes of what was built, when it was built.

use std::path::{Path, PathBuf};
use std::process::Command;

fn target() -> PathBuf {
    let own = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    own.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target"))
}

/// Bytes of the shared library without symbols.
pub(crate) fn library() -> Option<u64> {
    let built = target().join("capi/libkassa.so");
    if !built.is_file() {
        return None;
    }
    let stripped = target().join("capi/libkassa-without-symbols.so");
    let done = Command::new("strip").args(["--strip-unneeded", "-o"]).arg(&stripped).arg(&built).status();
    let bytes = done.ok().filter(|status| status.success()).and_then(|_| std::fs::metadata(&stripped).ok());
    let _ = std::fs::remove_file(&stripped);
    bytes.map(|file| file.len())
}

/// Bytes of a browser module after brotli. The generator writes the packages into the repository's own target folder.
pub(crate) fn wasm(package: &str) -> Option<u64> {
    let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target");
    let built = target.join(package).join("web/kassa_wasm_bg.wasm");
    let script = "const z=require('zlib');const b=require('fs').readFileSync(process.argv[1]);\
        console.log(z.brotliCompressSync(b,{params:{[z.constants.BROTLI_PARAM_QUALITY]:11,\
        [z.constants.BROTLI_PARAM_SIZE_HINT]:b.length}}).length)";
    let out = Command::new("node").args(["-e", script]).arg(built).output().ok()?;
    String::from_utf8(out.stdout).ok()?.trim().parse().ok()
}
