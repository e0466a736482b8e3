//! The bank of planted bugs.

use std::process::ExitCode;

/// What becomes of the file of regressions.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Keep {
    /// It stays.
    Nothing,
    /// It is written anew.
    All,
    /// What is missing or stale is sought and written; nothing else is searched for.
    Missing,
}

/// Builds the copy with the planted bugs and lets it play the regressions and search, so many times for each bug.
/// Only those with `name` in their names are sought, where it is not empty.
pub(crate) fn build_and_search(searches: u64, name: &str, keep: Keep) -> ExitCode {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let program = match kassa_sim::planted::build(&root) {
        Ok(program) => program,
        Err(fault) => {
            eprintln!("{fault}");
            return ExitCode::FAILURE;
        }
    };
    let mut search = std::process::Command::new(program);
    search.args(["planted-search", &searches.to_string(), name]);
    if keep != Keep::Nothing {
        search.arg(root.join("tests/sim/regressions"));
    }
    if keep == Keep::Missing {
        search.arg("--missing");
    }
    if search.status().is_ok_and(|status| status.success()) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Searches for every planted bug with this in its name, so many times each, and prints the table.
#[cfg(feature = "planted")]
pub(crate) fn search(searches: u64, name: &str, keep: Option<&str>, missing: bool) -> ExitCode {
    use std::collections::BTreeMap;
    use std::sync::Mutex;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use kassa_sim::host::RustHost;
    use kassa_sim::mode::{regressions, write_regressions};
    use kassa_sim::planted::{Bug, bugs, check, regression, search};

    use super::evidence::{self, Planted};

    const MOST: u64 = 10_000;
    const SHIFTS: u64 = 2_000;
    let known = regressions();
    let mut good = Vec::new();
    for (number, bug) in (1..).zip(bugs()).filter(|_| keep.is_none() || missing) {
        let found = known.iter().find(|run| run.name == bug.name).ok_or_else(|| "there is none".to_owned());
        match found.and_then(|run| check(number, run, &RustHost).map(|()| run)) {
            Ok(run) => good.push(run),
            Err(why) => println!("regression of \"{}\": {why}", bug.name),
        }
    }
    let stale = if keep.is_some() { 0 } else { bugs().len() - good.len() };
    println!("{} regressions, {} of them as they should be", known.len(), good.len());
    if searches == 0 {
        return if stale == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    }
    let sought: Vec<_> = (1..).zip(bugs()).filter(|(_, bug)| bug.name.contains(name)).collect();
    let known = |bug: &Bug| good.iter().find(|run| missing && run.name == bug.name);
    let next = AtomicUsize::new(0);
    let results = Mutex::new(BTreeMap::new());
    std::thread::scope(|scope| {
        for _ in 0..super::threads() {
            scope.spawn(|| {
                while let Some((number, bug)) = sought.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if known(bug).is_some() {
                        continue;
                    }
                    let most = if bug.shift { SHIFTS } else { MOST };
                    let hits: Vec<_> =
                        (0..searches).map(|n| search(*number, bug, n * 1_000_000, most, &RustHost)).collect();
                    let run = hits.first().filter(|_| keep.is_some());
                    let run = run.and_then(|hit| regression(*number, bug, hit, &RustHost));
                    if let Ok(mut results) = results.lock() {
                        results.insert(*number, (Planted::of(bug, &hits), run));
                    }
                }
            });
        }
    });
    let mut results = results.into_inner().unwrap_or_default();
    let (mut missed, mut rows, mut kept) = (0, Vec::new(), Vec::new());
    println!("| planted bug | found as | median seed | worst of {searches} |\n|---|---|---:|---:|");
    for (number, bug) in &sought {
        if let Some(run) = known(bug) {
            kept.push((*run).clone());
        } else if let Some((row, run)) = results.remove(number) {
            missed += u32::from(!row.as_expected());
            println!("{}", row.row());
            rows.push(row);
            kept.extend(run);
        } else {
            missed += 1;
        }
    }
    println!("\n{missed} of the planted bugs were missed");
    if !missing && name.is_empty() {
        evidence::offer_planted(&rows, searches);
    }
    if let Some(path) = keep
        && let Err(fault) = std::fs::write(path, write_regressions(&kept))
    {
        eprintln!("{path}: {fault}");
        return ExitCode::FAILURE;
    }
    if missed == 0 && stale == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
