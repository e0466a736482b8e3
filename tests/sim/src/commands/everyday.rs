//! The everyday run and the deep one: every mode of search, and a gate on what they have to reach.

use std::process::ExitCode;
use std::time::Instant;

use kassa_sim::choices::Choices;
use kassa_sim::host::RustHost;
use kassa_sim::mode::{Breadth, corpus, enumerate, guided, regressions, swarm};
use kassa_sim::story::STORIES;

use super::report::Report;
use super::{evidence, planted, threads};

/// How much of everything.
pub(crate) struct Amount {
    pub(crate) name: &'static str,
    pub(crate) faults: u32,
    pub(crate) singles: u64,
    pub(crate) shifts: u64,
    pub(crate) fleets: u64,
    pub(crate) guided: u64,
    pub(crate) searches: u64,
}

/// A first look.
pub(crate) const QUICK: Amount =
    Amount { name: "quick", faults: 2, singles: 40_000, shifts: 120, fleets: 5, guided: 1_000, searches: 0 };
/// What runs with every check of the repository.
pub(crate) const EVERYDAY: Amount =
    Amount { name: "everyday", faults: 3, singles: 300_000, shifts: 2_000, fleets: 50, guided: 5_000, searches: 1 };
/// What runs before a release.
pub(crate) const DEEP: Amount =
    Amount { name: "deep", faults: 3, singles: 10_000_000, shifts: 20_000, fleets: 500, guided: 500_000, searches: 5 };

/// Runs it all; fails at a broken promise, a planted bug that is not found, or a state that is not reached.
pub(crate) fn run(amount: &Amount) -> ExitCode {
    let threads = threads();
    let begun = Instant::now();
    let mut report = Report::default();
    // Every day searches new ground; the number is printed with every failure.
    let from = first_seed();
    println!("{}: seeds from {from}, {threads} threads", amount.name);
    for regression in regressions() {
        let outcome = kassa_sim::run(&regression.plan, Choices::script(regression.script), &RustHost, false);
        if let Some(violation) = outcome.violation {
            println!("again {}: {}: {}", regression.name, violation.invariant, violation.what);
            return ExitCode::FAILURE;
        }
    }
    println!("{} regressions hold", regressions().len());
    for story in &STORIES {
        let begun = Instant::now();
        let faults = amount.faults.min(story.faults);
        report.add(
            &format!("{}: up to {faults} faults", story.name),
            enumerate(story, faults, &RustHost, threads),
            begun,
        );
        if report.failed() {
            return ExitCode::FAILURE;
        }
    }
    let swarms = [
        ("single sales by chance", Breadth::Single, amount.singles),
        ("shifts of a till", Breadth::Shift, amount.shifts),
        ("fleets of 200 tills", Breadth::Fleet, amount.fleets),
    ];
    for (name, breadth, runs) in swarms {
        let begun = Instant::now();
        report.add(name, swarm(breadth, from..from + runs, &RustHost, threads), begun);
        if report.failed() {
            return ExitCode::FAILURE;
        }
    }
    let guided_begun = Instant::now();
    let (_, found, features) = guided(corpus(), amount.guided, from, &RustHost);
    report.add("guided by what is new", found, guided_begun);
    println!("trouble of {features} kinds and states was met by the guided runs");
    if report.failed() {
        return ExitCode::FAILURE;
    }
    let missed = report.not_reached();
    if !missed.is_empty() {
        println!("not reached: {}", missed.join(", "));
        return ExitCode::FAILURE;
    }
    let runs: u64 = report.rows.iter().map(|row| row.runs).sum();
    let events: u64 = report.rows.iter().map(|row| row.events).sum();
    println!(
        "every state, step, fact and outcome was reached; {runs} runs, {events} events, no promise broken, {:.1} s",
        begun.elapsed().as_secs_f64()
    );
    evidence::offer(&report, amount, from, begun.elapsed().as_secs_f64());
    if amount.searches == 0 {
        ExitCode::SUCCESS
    } else {
        planted::build_and_search(amount.searches, "", planted::Keep::Nothing)
    }
}

/// A seed from the commit, so that every commit searches new ground; 0 outside a repository.
fn first_seed() -> u64 {
    if let Some(seed) = std::env::var("KASSA_SEED").ok().and_then(|text| text.parse().ok()) {
        return seed;
    }
    let commit = std::process::Command::new("git").args(["rev-parse", "--short=8", "HEAD"]).output();
    let text = commit.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned()).unwrap_or_default();
    u64::from_str_radix(&text, 16).unwrap_or(0)
}
