//! `cargo run -p kassa-evidence`: prints `docs/evidence.md` from the results in `docs/evidence`. `--verify` only compares.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs");
    let read = |name: &str| std::fs::read_to_string(docs.join(format!("evidence/{name}.json"))).ok();
    let page = match kassa_evidence::page(read) {
        Ok(page) => page,
        Err(why) => {
            eprintln!("{why}");
            return ExitCode::FAILURE;
        }
    };
    let path = docs.join("evidence.md");
    if std::env::args().nth(1).as_deref() == Some("--verify") {
        if std::fs::read_to_string(&path).is_ok_and(|known| known == page) {
            return ExitCode::SUCCESS;
        }
        eprintln!("docs/evidence.md is not what docs/evidence prints; run cargo run -p kassa-evidence");
        return ExitCode::FAILURE;
    }
    match std::fs::write(&path, page) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("{}: {fault}", path.display());
            ExitCode::FAILURE
        }
    }
}
