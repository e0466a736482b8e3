//! Explores every model in full, prints a table, and fails when a promise does not hold.
//!
//! `cargo run --release -p kassa-model`, with `small` for the everyday scope, `deep` for more than fits into a minute, and
//! `wrong` for the list of mistakes and what finds them.

use std::process::ExitCode;
use std::time::Instant;

use kassa_evidence::Results;
use kassa_model::payment::{Payment, scope};
use kassa_model::report::{Report, explore};
use kassa_model::transaction::Transaction;
use kassa_model::wrong;

fn main() -> ExitCode {
    let wanted = std::env::args().nth(1).unwrap_or_default();
    let (payments, transactions) = match &*wanted {
        "small" => (scope::everyday(), Transaction::everyday()),
        "deep" => (scope::deep(), Vec::new()),
        "wrong" => return mistakes(),
        _ => (scope::full(), Transaction::full()),
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let begun = Instant::now();
    println!("{}", Report::HEADING);
    let mut reports = Vec::new();
    for scope in payments {
        reports.push(print(explore(scope.name, Payment { scope }, threads, false)));
    }
    for model in transactions {
        reports.push(print(explore(model.name, model, threads, false)));
    }
    let sum = |of: fn(&Report) -> usize| -> usize { reports.iter().map(of).sum() };
    let seconds = begun.elapsed().as_secs_f64();
    println!("| all | {} | {} | | {seconds:.1} | |", sum(|report| report.made), sum(|report| report.states));
    let mut good = true;
    for report in &reports {
        for (promise, way) in &report.broken {
            println!("\n{}: {promise} is broken by\n{way}", report.name);
        }
        for possible in &report.never {
            println!("\n{}: never {possible}", report.name);
        }
        good &= report.broken.is_empty() && report.never.is_empty();
    }
    if good {
        offer(&reports, &wanted);
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Leaves the figures where `KASSA_EVIDENCE` says.
fn offer(reports: &[Report], wanted: &str) {
    let sum = |of: fn(&Report) -> usize| reports.iter().map(of).sum::<usize>();
    let row = |report: &Report| {
        [report.name.to_owned(), report.made.to_string(), report.states.to_string(), report.depth.to_string()].to_vec()
    };
    Results::of(format!("cargo run --release -p kassa-model {wanted}").trim_end())
        .figure("states that differ", sum(|report| report.states))
        .figure("states that were made, again and again", sum(|report| report.made))
        .figure("promises that do not hold", 0)
        .table("Searches", &["search", "made", "states", "depth"], reports.iter().map(row).collect())
        .offer("model");
}

fn print(report: Report) -> Report {
    println!("{}", report.row());
    report
}

fn mistakes() -> ExitCode {
    println!("{}", wrong::HEADING);
    let mut all = true;
    for wrong in wrong::Wrong::ALL {
        let report = wrong::search(wrong);
        println!("{}", wrong::row(&format!("{wrong:?}"), &report));
        all &= !report.broken.is_empty();
    }
    for scope in wrong::assumptions() {
        let report = explore(scope.name, Payment { scope }, 1, true);
        println!("{}", wrong::row(&format!("without: {}", report.name), &report));
        all &= !report.broken.is_empty();
    }
    if all { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
