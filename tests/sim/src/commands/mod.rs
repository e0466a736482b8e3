//! What `cargo sim` can do.

mod everyday;
mod evidence;
mod planted;
mod report;

use std::process::ExitCode;
use std::time::Instant;

use kassa_sim::choices::Choices;
use kassa_sim::host::RustHost;
use kassa_sim::mode::{Breadth, corpus, enumerate, guided, hash, swarm, write};
use kassa_sim::story::STORIES;
use kassa_sim::trace;

use report::Report;

const USAGE: &str = "usage: cargo sim COMMAND
  quick                           all schedules of two faults, and a little of the rest, in half a minute
  everyday                        all schedules of three faults, 300,000 sales, 2,000 shifts, 50 fleets, every planted bug; a part of
                                  `cargo verify`
  deep                            the same with ten million runs
  enum [FAULTS [STORY]]           every schedule of up to FAULTS faults (3)
  single | shift | fleet [FROM TO]   runs by seed: one sale, a till's shift, two hundred tills
  guided [RUNS]                   changes of what reached something new; --keep writes the corpus
  planted [SEARCHES [NAME]]       plays the regressions with their bugs, then finds every planted bug (with NAME in its name), SEARCHES times each;
                                  --keep writes the regressions anew, --missing those that are missing or stale
  hash [FROM TO [shift]]          what comes of these seeds in one number
  seed SEED                       one run, as a timeline
  story NAME PLACE:VALUE ...      one run by its choices, as a timeline";

/// Does what the words say.
pub(crate) fn run(words: &[&str]) -> ExitCode {
    let number = |n: usize, default: u64| words.get(n).and_then(|text| text.parse().ok()).unwrap_or(default);
    let threads = threads();
    let mut report = Report::default();
    let begun = Instant::now();
    let by_seed = |breadth, to| swarm(breadth, number(1, 0)..number(2, to), &RustHost, threads);
    match words.first().copied() {
        Some("quick") => return everyday::run(&everyday::QUICK),
        Some("everyday") => return everyday::run(&everyday::EVERYDAY),
        Some("deep") => return everyday::run(&everyday::DEEP),
        Some("enum") => {
            for story in STORIES.iter().filter(|story| words.get(2).is_none_or(|wanted| story.name == *wanted)) {
                let begun = Instant::now();
                let found = enumerate(story, u32::try_from(number(1, 3)).unwrap_or(3), &RustHost, threads);
                report.add(story.name, found, begun);
            }
        }
        Some("single") => report.add("single", by_seed(Breadth::Single, 10_000), begun),
        Some("shift") => report.add("shift", by_seed(Breadth::Shift, 100), begun),
        Some("fleet") => report.add("fleet", by_seed(Breadth::Fleet, 10), begun),
        Some("guided") => {
            let (kept, found, features) = guided(corpus(), number(1, 100_000), number(2, 1), &RustHost);
            println!("{} runs are kept; trouble of {features} kinds and states", kept.len());
            if words.contains(&"--keep") {
                let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus/guided");
                if let Err(fault) = std::fs::write(&path, write(&kept)) {
                    eprintln!("{}: {fault}", path.display());
                    return ExitCode::FAILURE;
                }
            }
            report.add("guided", found, begun);
        }
        Some("hash") => {
            let breadth = if words.get(3) == Some(&"shift") { Breadth::Shift } else { Breadth::Single };
            println!("{}", hash(breadth, number(1, 0)..number(2, 10_000), &RustHost));
            return ExitCode::SUCCESS;
        }
        Some("planted") => {
            let keep = match () {
                () if words.contains(&"--missing") => planted::Keep::Missing,
                () if words.contains(&"--keep") => planted::Keep::All,
                () => planted::Keep::Nothing,
            };
            let name = words.get(2).filter(|word| !word.starts_with("--")).copied().unwrap_or_default();
            return planted::build_and_search(number(1, 1), name, keep);
        }
        #[cfg(feature = "planted")]
        Some("planted-search") => {
            return planted::search(
                number(1, 1),
                words.get(2).copied().unwrap_or_default(),
                words.get(3).copied(),
                words.contains(&"--missing"),
            );
        }
        Some("seed") => return show(&Breadth::Single.plan(number(1, 0)), Choices::seed(number(1, 0))),
        Some("story") => {
            let story = STORIES.iter().find(|story| words.get(1) == Some(&story.name));
            let choice = |word: &&str| {
                let (place, value) = word.split_once(':')?;
                Some((place.parse().ok()?, value.parse().ok()?))
            };
            let script: Option<_> = words.iter().skip(2).map(choice).collect();
            if let (Some(story), Some(script)) = (story, script) {
                return show(&kassa_sim::world::Plan::single(*story), Choices::script(script));
            }
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    }
    report.coverage();
    report.end()
}

fn threads() -> usize {
    std::thread::available_parallelism().map_or(2, usize::from)
}

/// Shows one run as a timeline.
fn show(plan: &kassa_sim::world::Plan, choices: Choices) -> ExitCode {
    let outcome = kassa_sim::run(plan, choices, &RustHost, true);
    print!("{}", trace::timeline(&outcome.rows));
    match outcome.violation {
        None => {
            println!("told {:?}, hash {:016x}", outcome.told, outcome.hash);
            ExitCode::SUCCESS
        }
        Some(violation) => {
            println!("{}: {}", violation.invariant, violation.what);
            ExitCode::FAILURE
        }
    }
}
