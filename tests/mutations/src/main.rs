//! How many small changes of core its tests notice.
//!
//! ```text
//! cargo run --release --manifest-path tests/mutations/Cargo.toml -- [--every N] [--file PART] [--longest SECONDS]
//! ```
//! Every change stands in one copy of core behind a number, so the copy is built once. A change is made by running a suite with its
//! number; only suites that come by it are asked, the quickest first, and with `--longest` only those that take no longer.

mod copy;
mod judge;
mod sites;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use kassa_evidence::Results;

use judge::Verdict;

/// Share of the changes that have to be noticed, in percent.
const WANTED: usize = 90;

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<bool, String> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let of = |name: &str| arguments.iter().position(|word| word == name).and_then(|at| arguments.get(at + 1));
    let every: usize = of("--every").map_or(Ok(1), |text| text.parse()).map_err(|_| "--every wants a number")?;
    let part = of("--file").cloned().unwrap_or_default();
    let longest: u64 =
        of("--longest").map_or(Ok(u64::MAX), |text| text.parse()).map_err(|_| "--longest wants seconds")?;
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().map_err(|fault| fault.to_string())?;
    let copy = root.join("target/mutations/copy");
    let built = copy::build(&root, &copy)?;
    println!("{} changes compile, {} do not", built.mutations.len(), built.unviable);
    let chosen: Vec<copy::Mutation> = built
        .mutations
        .iter()
        .filter(|mutation| mutation.file.contains(&part) && mutation.number as usize % every == 0)
        .cloned()
        .collect();
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let verdicts = judge::judge(&copy, &built.suites, &chosen, threads, Duration::from_secs(longest))?;
    Ok(report(&built, &chosen, &verdicts, every))
}

/// Prints it; whether enough was noticed.
fn report(built: &copy::Built, chosen: &[copy::Mutation], verdicts: &[Verdict], every: usize) -> bool {
    let mut rooms: BTreeMap<String, [usize; 3]> = BTreeMap::new();
    let mut left = Vec::new();
    for (mutation, verdict) in chosen.iter().zip(verdicts) {
        let room: Vec<&str> = mutation.file.split('/').skip(2).take(2).collect();
        let row = rooms.entry(room.join("/")).or_default();
        let column = match verdict {
            Verdict::Noticed(_) => 0,
            Verdict::Survived => 1,
            Verdict::Unmet => 2,
        };
        row[column] += 1;
        if column > 0 {
            let how = if column == 1 { "survived" } else { "unmet" };
            left.push(vec![
                format!("{}:{}", mutation.file, mutation.site.line),
                mutation.site.what.clone(),
                how.into(),
            ]);
        }
    }
    println!("\n| module | changes | noticed | survived | unmet |\n|---|---:|---:|---:|---:|");
    let mut rows = Vec::new();
    for (room, [noticed, survived, unmet]) in &rooms {
        let all = noticed + survived + unmet;
        println!("| {room} | {all} | {noticed} | {survived} | {unmet} |");
        rows.push(
            [room.clone(), all.to_string(), noticed.to_string(), survived.to_string(), unmet.to_string()].to_vec(),
        );
    }
    let noticed: usize = rooms.values().map(|row| row[0]).sum();
    let all = chosen.len().max(1);
    println!("\nunnoticed:");
    for row in &left {
        println!("{}", row.join(": "));
    }
    println!("\n{noticed} of {} changes noticed: {:.1} %", chosen.len(), noticed as f64 * 100.0 / all as f64);
    let head = ["module", "changes", "noticed", "survived", "unmet"];
    Results::of(&format!("tests/mutations/score --every {every}"))
        .figure("changes that compile", built.mutations.len())
        .figure("changes that do not compile", built.unviable)
        .figure("changes that were tried", chosen.len())
        .figure("noticed", format!("{noticed} ({:.1} %)", noticed as f64 * 100.0 / all as f64))
        .table("By module", &head, rows)
        .table("Not noticed", &["place", "change", "how"], left)
        .offer("mutations");
    noticed * 100 >= chosen.len() * WANTED
}
