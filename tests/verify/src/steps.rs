//! A section and its checks, and what came of all: headings, times, counts.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// The section ends here.
pub(crate) struct Stop;

/// What a section answers.
pub(crate) type Done = Result<(), Stop>;

/// What a check found: a remark to print behind it, or why it failed.
pub(crate) type Found = Result<String, String>;

/// What came of a section.
#[derive(Default)]
pub(crate) struct Outcome {
    pub(crate) name: &'static str,
    pub(crate) time: Duration,
    pub(crate) failed: Vec<String>,
    passed: usize,
    cpu: f64,
}

/// The checks of one section.
pub(crate) struct Steps {
    pub(crate) root: PathBuf,
    keep_going: bool,
    outcome: Outcome,
}

impl Steps {
    /// Runs a section here.
    pub(crate) fn run(
        root: &Path,
        name: &'static str,
        keep_going: bool,
        work: impl FnOnce(&mut Self) -> Done,
    ) -> Outcome {
        let mut steps = Self { root: root.into(), keep_going, outcome: Outcome { name, ..Outcome::default() } };
        let begun = (Instant::now(), cpu());
        // A failure is in the outcome.
        let _ = work(&mut steps);
        Outcome { time: begun.0.elapsed(), cpu: cpu() - begun.1, ..steps.outcome }
    }

    /// One check. `Err` ends the section and the run, unless the run is to keep going.
    pub(crate) fn check(&mut self, name: &str, work: impl FnOnce() -> Found) -> Done {
        let begun = Instant::now();
        let found = work();
        let time = seconds(begun.elapsed());
        match found {
            Ok(remark) => {
                self.outcome.passed += 1;
                let remark = if remark.is_empty() { remark } else { format!(": {remark}") };
                println!("ok   {name}{remark} ({time})");
                Ok(())
            }
            Err(why) => {
                println!("FAIL {name} ({time})\n{why}");
                self.outcome.failed.push(format!("{}: {name}", self.outcome.name));
                if self.keep_going { Ok(()) } else { Err(Stop) }
            }
        }
    }

    /// Counts what a test runner counted; a failure of it is counted by its check.
    pub(crate) fn count(&mut self, passed: usize) {
        self.outcome.passed += passed;
    }
}

impl Outcome {
    /// Hands it to the process that began this one.
    pub(crate) fn write(&self, file: &Path) -> Result<(), String> {
        let mut text = format!("{} {}\n", self.passed, self.cpu);
        for name in &self.failed {
            text.push_str(&format!("{name}\n"));
        }
        std::fs::write(file, text).map_err(|fault| format!("{}: {fault}", file.display()))
    }

    pub(crate) fn read(file: &Path) -> Option<Self> {
        let text = std::fs::read_to_string(file).ok()?;
        let mut lines = text.lines();
        let (passed, cpu) = lines.next()?.split_once(' ')?;
        let failed = lines.map(str::to_owned).collect();
        Some(Self { passed: passed.parse().ok()?, cpu: cpu.parse().ok()?, failed, ..Self::default() })
    }
}

/// The line above a section.
pub(crate) fn title(name: &str) -> String {
    format!("== {name} {}", "=".repeat(96_usize.saturating_sub(name.len())))
}

/// Times, what failed, and the line that tells the outcome; whether nothing failed.
pub(crate) fn summary(outcomes: &[Outcome], begun: Instant, whole: bool) -> bool {
    println!("\n{}", title("summary"));
    println!("{:<10} {:>9} {:>13}", "section", "time", "processors");
    for outcome in outcomes {
        println!("{:<10} {:>9} {:>11.1} s", outcome.name, seconds(outcome.time), outcome.cpu);
    }
    println!("{:<10} {:>9} {:>11.1} s", "all", seconds(begun.elapsed()), cpu());
    let failed: Vec<_> = outcomes.iter().flat_map(|outcome| &outcome.failed).collect();
    for name in &failed {
        println!("failed: {name}");
    }
    if !whole {
        println!("stopped at the first failure; --keep-going runs the rest");
    }
    let passed: usize = outcomes.iter().map(|outcome| outcome.passed).sum();
    println!("{passed} passed, {} failed", failed.len());
    failed.is_empty()
}

/// Seconds of processor time that the commands have used, where the system tells it: on a busy machine the better number.
fn cpu() -> f64 {
    let text = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // After the name in brackets come 13 members, then the ticks of children, user and system, 100 to the second.
    let rest = text.rsplit_once(')').map_or("", |(_, rest)| rest);
    rest.split_whitespace().skip(13).take(2).filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>() / 100.0
}

pub(crate) fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}
