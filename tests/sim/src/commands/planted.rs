//! The bank of planted bugs.

use std::process::ExitCode;

/// Builds the copy with the planted bugs and lets it search, so many times for each.
pub(crate) fn build_and_search(searches: u64) -> ExitCode {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let program = match kassa_sim::planted::build(&root) {
        Ok(program) => program,
        Err(fault) => {
            eprintln!("{fault}");
            return ExitCode::FAILURE;
        }
    };
    let done = std::process::Command::new(program).args(["planted-search", &searches.to_string()]).status();
    if done.is_ok_and(|status| status.success()) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Searches for every planted bug, so many times each, and prints the table.
#[cfg(feature = "planted")]
pub(crate) fn search(searches: u64) -> ExitCode {
    use kassa_sim::host::RustHost;
    use kassa_sim::planted::{bugs, search};

    const MOST: u64 = 10_000;
    const SHIFTS: u64 = 400;
    let mut missed = 0;
    println!("| planted bug | found as | median seed | worst of {searches} |\n|---|---|---:|---:|");
    for (number, bug) in (1..).zip(bugs()) {
        let most = if bug.shift { SHIFTS } else { MOST };
        let hits: Vec<_> = (0..searches).map(|n| search(number, &bug, n * 1_000_000, most, &RustHost)).collect();
        let mut seeds: Vec<_> = hits.iter().filter_map(|hit| hit.seeds).collect();
        seeds.sort_unstable();
        let mut names: Vec<_> = hits.iter().map(|hit| hit.invariant).filter(|name| !name.is_empty()).collect();
        names.sort_unstable();
        names.dedup();
        let whole = seeds.len() == hits.len();
        let expected = names.iter().all(|name| bug.breaks.contains(name));
        missed += u32::from(!whole || !expected);
        let unit = if bug.shift { " shifts" } else { "" };
        let median = seeds.get(seeds.len() / 2).map_or("-".into(), |seeds| format!("{seeds}{unit}"));
        let worst = seeds.last().filter(|_| whole).map_or("NOT FOUND".into(), |seeds| format!("{seeds}{unit}"));
        let remark = if expected { "" } else { " (NOT EXPECTED)" };
        println!("| {} | {}{remark} | {median} | {worst} |", bug.name, names.join(", "));
    }
    println!("\n{missed} of the planted bugs were missed");
    if missed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
