//! `cargo sim`: searches for a broken promise.

use std::process::ExitCode;
use std::time::Instant;

use kassa_sim::choices::Choices;
use kassa_sim::host::RustHost;
use kassa_sim::mode::{Breadth, Failure, Found, enumerate, swarm};
use kassa_sim::shrink::shrink;
use kassa_sim::story::STORIES;
use kassa_sim::{run, trace};

const USAGE: &str =
    "usage: cargo sim enum [FAULTS [STORY]] | single [FROM TO] | shift [FROM TO] | fleet [FROM TO] | seed SEED";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let number = |n: usize, default: u64| arguments.get(n).and_then(|text| text.parse().ok()).unwrap_or(default);
    let threads = std::thread::available_parallelism().map_or(2, usize::from);
    let begun = Instant::now();
    let (name, found) = match arguments.first().map(String::as_str) {
        Some("enum") => {
            let mut all = Found::default();
            for story in STORIES.iter().filter(|story| arguments.get(2).is_none_or(|wanted| story.name == wanted)) {
                let begun = Instant::now();
                let found = enumerate(story, number(1, 2) as u32, &RustHost, threads);
                report(story.name, &found, begun);
                if found.failure.is_some() {
                    return fail(&found);
                }
                all.runs += found.runs;
                all.events += found.events;
                all.coverage.add(&found.coverage);
            }
            ("all stories", all)
        }
        Some("single") => ("single", swarm(Breadth::Single, number(1, 0)..number(2, 10_000), &RustHost, threads)),
        Some("shift") => ("shift", swarm(Breadth::Shift, number(1, 0)..number(2, 100), &RustHost, threads)),
        Some("fleet") => ("fleet", swarm(Breadth::Fleet, number(1, 0)..number(2, 10), &RustHost, threads)),
        Some("seed") => {
            let seed = number(1, 0);
            let outcome = run(&Breadth::Single.plan(seed), Choices::seed(seed), &RustHost, true);
            println!("{}\n{:?}", trace::timeline(&outcome.rows), outcome.violation);
            return ExitCode::SUCCESS;
        }
        Some("planted") => return planted(number(1, 1)),
        #[cfg(feature = "planted")]
        Some("planted-search") => return planted_search(number(1, 1)),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    report(name, &found, begun);
    for ((from, to), count) in &found.coverage.edges {
        println!("  {from:>18} -> {to:<18} {count}");
    }
    println!("  {:?}\n  {:?}", found.coverage.facts, found.coverage.operations);
    fail(&found)
}

/// Builds the copy with the planted bugs and lets it search.
fn planted(searches: u64) -> ExitCode {
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

/// Searches for every planted bug, so many times each.
#[cfg(feature = "planted")]
fn planted_search(searches: u64) -> ExitCode {
    const MOST: u64 = 10_000;
    const SHIFTS: u64 = 400;
    let mut missed = 0;
    println!("| planted bug | found as | median seed | worst of {searches} |\n|---|---|---:|---:|");
    for (number, bug) in (1..).zip(kassa_sim::planted::bugs()) {
        let most = if bug.shift { SHIFTS } else { MOST };
        let search = |n| kassa_sim::planted::search(number, &bug, n * 1_000_000, most, &RustHost);
        let hits: Vec<_> = (0..searches).map(search).collect();
        let mut seeds: Vec<_> = hits.iter().filter_map(|hit| hit.seeds).collect();
        seeds.sort_unstable();
        let mut names: Vec<_> = hits.iter().map(|hit| hit.invariant).filter(|name| !name.is_empty()).collect();
        names.sort_unstable();
        names.dedup();
        let whole = seeds.len() == hits.len();
        let expected = names.iter().all(|name| bug.breaks.contains(name));
        missed += u32::from(!whole || !expected);
        let median = seeds.get(seeds.len() / 2).map_or("-".into(), u64::to_string);
        let worst = if whole { seeds.last().map_or("-".into(), u64::to_string) } else { "NOT FOUND".into() };
        let remark = if expected { "" } else { " (NOT EXPECTED)" };
        let unit = if bug.shift { " shifts" } else { "" };
        println!("| {} | {}{remark} | {median}{unit} | {worst}{unit} |", bug.name, names.join(", "));
    }
    println!("\n{missed} of the planted bugs were missed");
    if missed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn report(name: &str, found: &Found, begun: Instant) {
    let seconds = begun.elapsed().as_secs_f64();
    println!(
        "{name}: {} runs, {} events, {seconds:.1} s, {:.0} runs/s",
        found.runs,
        found.events,
        found.runs as f64 / seconds
    );
}

fn fail(found: &Found) -> ExitCode {
    let Some(failure) = &found.failure else { return ExitCode::SUCCESS };
    println!("found at {}: {:?}", failure.at, failure.violation);
    let Failure { plan, script, violation, .. } = shrink(failure, &RustHost);
    let outcome = run(&plan, Choices::script(script.clone()), &RustHost, true);
    println!("{}", trace::timeline(&outcome.rows));
    println!("{}: {}\nscript {script:?}\n{plan:?}", violation.invariant, violation.what);
    ExitCode::FAILURE
}
