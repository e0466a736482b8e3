//! Runs sections side by side. Each is a process of its own, so that its output stays together and its processor time is known.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use crate::compiler;
use crate::sections::{Lane, Section, before};
use crate::shell::target;
use crate::steps::{Outcome, seconds, title};
use crate::watch::{self, Ended};

/// In the environment of a section's process: where it writes what came of it.
pub(crate) const OUTCOME: &str = "KASSA_VERIFY_OUTCOME";
/// In the environment of a section's process: the shared build is made and nothing has changed since.
pub(crate) const BUILT: &str = "KASSA_VERIFY_BUILT";
/// In the environment of a section's process: the section that it comes after has made its things in this run.
pub(crate) const MADE: &str = "KASSA_VERIFY_MADE";

/// What the lanes share.
struct Run<'a> {
    root: &'a Path,
    keep_going: bool,
    built: bool,
    now: Mutex<Now>,
    ended: Condvar,
}

#[derive(Default)]
struct Now {
    /// Sections that nobody has begun.
    queue: Vec<&'static Section>,
    /// Sections that have not ended, those of the queue among them.
    open: Vec<&'static str>,
    outcomes: Vec<Outcome>,
}

/// So many sections run side by side. Some wait for browsers, databases and programs that are killed; two would leave processors idle.
const BESIDE: usize = 3;

/// Runs what comes first one by one, the rest side by side; what came of each, in the order in which they ended.
pub(crate) fn run(root: &Path, sections: &[&'static Section], keep_going: bool) -> Vec<Outcome> {
    let of = |lane: Lane| sections.iter().copied().filter(|section| section.lane == lane).collect::<Vec<_>>();
    let beside = of(Lane::Beside);
    let mut run = Run { root, keep_going, built: false, now: Mutex::default(), ended: Condvar::new() };
    run.take(of(Lane::First));
    run.all(true);
    let built = run.now().outcomes.iter().any(|outcome| outcome.name == "lint" && outcome.failed.is_empty());
    run.built = built;
    // Who runs a single section wants to see it at work.
    let alone = beside.len() == 1;
    run.take(beside);
    std::thread::scope(|scope| {
        for _ in 0..BESIDE {
            scope.spawn(|| run.all(alone));
        }
    });
    run.now.into_inner().unwrap_or_else(PoisonError::into_inner).outcomes
}

impl Run<'_> {
    fn now(&self) -> MutexGuard<'_, Now> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take(&self, sections: Vec<&'static Section>) {
        let mut now = self.now();
        now.open = sections.iter().map(|section| section.name).collect();
        now.queue = sections;
    }

    /// Runs one section of the queue after the other, until it is empty or one failed here or beside.
    fn all(&self, shown: bool) {
        while let Some(section) = self.next() {
            let outcome = self.one(section, shown);
            let mut now = self.now();
            now.open.retain(|name| *name != section.name);
            now.outcomes.push(outcome);
            self.ended.notify_all();
        }
    }

    /// The next section that need not wait for another one.
    fn next(&self) -> Option<&'static Section> {
        let mut now = self.now();
        loop {
            let failed = now.outcomes.iter().any(|outcome| !outcome.failed.is_empty());
            if now.queue.is_empty() || failed && !self.keep_going {
                return None;
            }
            let ready = |section: &&Section| !before(section.name).is_some_and(|name| now.open.contains(&name));
            if let Some(place) = now.queue.iter().position(ready) {
                return Some(now.queue.remove(place));
            }
            now = self.ended.wait(now).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Whether the section that this one comes after was run before it, and all was well.
    fn made(&self, section: &Section) -> bool {
        let name = before(section.name);
        self.now().outcomes.iter().any(|outcome| Some(outcome.name) == name && outcome.failed.is_empty())
    }

    fn one(&self, section: &'static Section, shown: bool) -> Outcome {
        let begun = Instant::now();
        if shown {
            println!("\n{}", title(section.name));
        } else {
            println!("\n-- {} begins; what it prints is shown when it ends", section.name);
        }
        let file = target(self.root).join("tools").join(format!("outcome-{}", section.name));
        let ran = self.process(section, &file, shown);
        let mut outcome = Outcome::read(&file).unwrap_or_default();
        let _ = std::fs::remove_file(&file);
        (outcome.name, outcome.time) = (section.name, begun.elapsed());
        let printed = ran.unwrap_or_else(|fault| {
            outcome.failed.push(format!("{}: it did not come to its end", section.name));
            fault
        });
        // One write, so that what sections print does not mingle.
        let mut shown_now =
            if shown { String::new() } else { format!("\n{}\n{}\n", title(section.name), printed.trim_end()) };
        if !outcome.failed.is_empty() {
            shown_now.push_str(&format!("-- {} has failed after {}\n", section.name, seconds(outcome.time)));
        }
        print!("{shown_now}");
        outcome
    }

    /// A section in a process of its own; what it printed, unless that was shown.
    fn process(&self, section: &Section, outcome: &Path, shown: bool) -> Result<String, String> {
        let program: PathBuf = compiler::path(self.root);
        let mut command = Command::new(program);
        command.current_dir(self.root).arg(section.name).env(OUTCOME, outcome);
        if self.keep_going {
            command.arg("--keep-going");
        }
        if self.built {
            command.env(BUILT, "1");
        }
        if self.made(section) {
            command.env(MADE, "1");
        }
        let watched = watch::Watched::begin(command, shown, &outcome.to_string_lossy())?;
        let (printed, ended) = watched.wait()?;
        // A section that failed says so itself; one that broke off does not.
        match ended {
            Ended::Itself(status) if !outcome.exists() => Err(format!("{printed}\nit broke off: {status}")),
            Ended::Itself(_) => Ok(printed),
            Ended::TooLate(running) => Err(format!("{printed}\n{running}")),
        }
    }
}
