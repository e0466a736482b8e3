//! How large it became.

use std::io::Write;
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;

use super::Preset;

/// Most bytes of the checkout module after brotli.
const CHECKOUT_GOAL: usize = 60 * 1024;
/// Most bytes of the module that only checks webhooks, after brotli.
const WEBHOOKS_GOAL: usize = 25 * 1024;

/// Prints raw, gzip and brotli sizes of the web target's two files, and of Node's module where it is another one, and compares with the goal where there is one.
pub(super) fn print(package: &Path, preset: Preset) -> Result<(), String> {
    println!("{:<26} {:>9} {:>9} {:>9}", "file", "raw", "gzip -9", "brotli 11");
    let mut sizes = Vec::new();
    for name in ["web/kassa_wasm_bg.wasm", "web/kassa_wasm.js"] {
        let bytes = std::fs::read(package.join(name)).map_err(|e| format!("{name}: {e}"))?;
        let brotli = brotli(&bytes)?;
        println!("{name:<26} {:>9} {:>9} {brotli:>9}", bytes.len(), gzip(&bytes)?);
        sizes.push(brotli);
    }
    if preset == Preset::Full {
        // Nobody loads it over a network.
        let bytes = std::fs::read(package.join("nodejs/kassa_wasm_bg.wasm")).map_err(|e| e.to_string())?;
        println!("{:<26} {:>9} {:>9}", "nodejs/kassa_wasm_bg.wasm", bytes.len(), gzip(&bytes)?);
    }
    let goal = match preset {
        Preset::Checkout => Some(CHECKOUT_GOAL),
        Preset::Webhooks => Some(WEBHOOKS_GOAL),
        Preset::Full => None,
    };
    if let (Some(goal), Some(module)) = (goal, sizes.first()) {
        println!("goal for the module: {goal} after brotli; {}", if *module <= goal { "kept" } else { "missed" });
    }
    println!("package: {}", package.display());
    Ok(())
}

fn gzip(bytes: &[u8]) -> Result<usize, String> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).and_then(|()| encoder.finish()).map(|out| out.len()).map_err(|e| e.to_string())
}

fn brotli(bytes: &[u8]) -> Result<usize, String> {
    let mut out = Vec::new();
    let mut parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    parameters.size_hint = bytes.len();
    brotli::BrotliCompress(&mut &bytes[..], &mut out, &parameters).map_err(|e| e.to_string())?;
    Ok(out.len())
}
