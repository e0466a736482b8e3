//! Sections and their checks: headings, times, counts.

use std::path::PathBuf;
use std::time::{Duration, Instant};

/// The run ends here.
pub(crate) struct Stop;

/// What a section answers.
pub(crate) type Done = Result<(), Stop>;

/// What a check found: a remark to print behind it, or why it failed.
pub(crate) type Found = Result<String, String>;

pub(crate) struct Steps {
    pub(crate) root: PathBuf,
    keep_going: bool,
    stopped: bool,
    passed: usize,
    failed: Vec<String>,
    times: Vec<(&'static str, Duration, f64)>,
    begun: Instant,
    section: &'static str,
}

impl Steps {
    pub(crate) fn new(root: PathBuf, keep_going: bool) -> Self {
        Self {
            root,
            keep_going,
            stopped: false,
            passed: 0,
            failed: Vec::new(),
            times: Vec::new(),
            begun: Instant::now(),
            section: "",
        }
    }

    /// One section, unless the run has ended.
    pub(crate) fn section(&mut self, name: &'static str, work: impl FnOnce(&mut Self) -> Done) {
        if self.stopped {
            return;
        }
        println!("\n== {name} {}", "=".repeat(96_usize.saturating_sub(name.len())));
        self.section = name;
        let (begun, cpu) = (Instant::now(), cpu());
        if work(self).is_err() {
            self.stopped = true;
        }
        self.times.push((name, begun.elapsed(), cpu_since(cpu)));
    }

    /// One check. `Err` ends the section and the run, unless the run is to keep going.
    pub(crate) fn check(&mut self, name: &str, work: impl FnOnce() -> Found) -> Done {
        let begun = Instant::now();
        let found = work();
        let time = seconds(begun.elapsed());
        match found {
            Ok(remark) => {
                self.passed += 1;
                let remark = if remark.is_empty() { remark } else { format!(": {remark}") };
                println!("ok   {name}{remark} ({time})");
                Ok(())
            }
            Err(why) => {
                println!("FAIL {name} ({time})\n{why}");
                self.failed.push(format!("{}: {name}", self.section));
                if self.keep_going { Ok(()) } else { Err(Stop) }
            }
        }
    }

    /// Counts what a test runner counted; a failure of it is counted by its check.
    pub(crate) fn count(&mut self, passed: usize) {
        self.passed += passed;
    }

    /// Times, what failed, and the line that tells the outcome.
    pub(crate) fn finish(self) -> bool {
        println!("\n== summary {}", "=".repeat(89));
        println!("{:<10} {:>9} {:>13}", "section", "time", "processors");
        for (name, time, cpu) in &self.times {
            println!("{name:<10} {:>9} {cpu:>11.1} s", seconds(*time));
        }
        println!("{:<10} {:>9} {:>11.1} s", "all", seconds(self.begun.elapsed()), cpu_since(0.0));
        for name in &self.failed {
            println!("failed: {name}");
        }
        if self.stopped {
            println!("stopped at the first failure; --keep-going runs the rest");
        }
        println!("{} passed, {} failed", self.passed, self.failed.len());
        self.failed.is_empty()
    }
}

/// Seconds of processor time that the commands have used, where the system tells it: on a busy machine the better number.
fn cpu() -> f64 {
    let text = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // After the name in brackets come 13 members, then the ticks of children, user and system, 100 to the second.
    let rest = text.rsplit_once(')').map_or("", |(_, rest)| rest);
    rest.split_whitespace().skip(13).take(2).filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>() / 100.0
}

fn cpu_since(before: f64) -> f64 {
    cpu() - before
}

pub(crate) fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}
