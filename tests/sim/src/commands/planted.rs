//! The bank of planted bugs.

use std::process::ExitCode;

/// Builds the copy with the planted bugs and lets it play the regressions and search, so many times for each bug. With `keep`
/// the regressions are written anew.
pub(crate) fn build_and_search(searches: u64, keep: bool) -> ExitCode {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let program = match kassa_sim::planted::build(&root) {
        Ok(program) => program,
        Err(fault) => {
            eprintln!("{fault}");
            return ExitCode::FAILURE;
        }
    };
    let mut search = std::process::Command::new(program);
    search.args(["planted-search", &searches.to_string()]);
    if keep {
        search.arg(root.join("tests/sim/regressions"));
    }
    if search.status().is_ok_and(|status| status.success()) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Searches for every planted bug, so many times each, and prints the table.
#[cfg(feature = "planted")]
pub(crate) fn search(searches: u64, keep: Option<&str>) -> ExitCode {
    use kassa_sim::host::RustHost;
    use kassa_sim::mode::{regressions, write_regressions};
    use kassa_sim::planted::{bugs, check, regression, search};

    use super::evidence::{self, Planted};

    const MOST: u64 = 10_000;
    const SHIFTS: u64 = 400;
    let known = regressions();
    let mut stale = 0;
    for (number, bug) in (1..).zip(bugs()) {
        if keep.is_some() {
            continue;
        }
        let found = known.iter().find(|run| run.name == bug.name).ok_or_else(|| "there is none".to_owned());
        if let Err(why) = found.and_then(|run| check(number, run, &RustHost)) {
            println!("regression of \"{}\": {why}", bug.name);
            stale += 1;
        }
    }
    println!("{} regressions, {stale} of them not as they should be", known.len());
    if searches == 0 {
        return if stale == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    }
    let (mut missed, mut rows, mut kept) = (0, Vec::new(), Vec::new());
    println!("| planted bug | found as | median seed | worst of {searches} |\n|---|---|---:|---:|");
    for (number, bug) in (1..).zip(bugs()) {
        let most = if bug.shift { SHIFTS } else { MOST };
        let hits: Vec<_> = (0..searches).map(|n| search(number, &bug, n * 1_000_000, most, &RustHost)).collect();
        let row = Planted::of(&bug, &hits);
        missed += u32::from(!row.as_expected());
        println!("{}", row.row());
        rows.push(row);
        if keep.is_some() {
            kept.extend(hits.first().and_then(|hit| regression(number, &bug, hit, &RustHost)));
        }
    }
    println!("\n{missed} of the planted bugs were missed");
    evidence::offer_planted(&rows, searches);
    if let Some(path) = keep
        && let Err(fault) = std::fs::write(path, write_regressions(&kept))
    {
        eprintln!("{path}: {fault}");
        return ExitCode::FAILURE;
    }
    if missed + stale == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
