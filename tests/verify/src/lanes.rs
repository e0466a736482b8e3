//! Runs sections side by side. Each is a process of its own, so that its output stays together and its processor time is known.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::time::Instant;

use crate::compiler;
use crate::sections::{Lane, Section};
use crate::shell::target;
use crate::steps::{Outcome, seconds, title};

/// In the environment of a section's process: where it writes what came of it.
pub(crate) const OUTCOME: &str = "KASSA_VERIFY_OUTCOME";
/// In the environment of a section's process: the shared build is made and nothing has changed since.
pub(crate) const BUILT: &str = "KASSA_VERIFY_BUILT";

/// What the lanes share.
struct Run<'a> {
    root: &'a Path,
    keep_going: bool,
    built: bool,
    outcomes: Mutex<Vec<Outcome>>,
}

/// So many sections run side by side. Some wait for browsers, databases and programs that are killed; two would leave processors idle.
const BESIDE: usize = 3;

/// Runs what comes first one by one, the rest side by side; what came of each, in the order in which they ended.
pub(crate) fn run(root: &Path, sections: &[&'static Section], keep_going: bool) -> Vec<Outcome> {
    let of = |lane: Lane| sections.iter().copied().filter(|section| section.lane == lane).collect::<Vec<_>>();
    let (first, beside) = (of(Lane::First), of(Lane::Beside));
    let mut run = Run { root, keep_going, built: false, outcomes: Mutex::new(Vec::new()) };
    run.all(first.into_iter(), true);
    let built = run.outcomes().iter().any(|outcome| outcome.name == "lint" && outcome.failed.is_empty());
    run.built = built;
    // Who runs a single section wants to see it at work.
    let alone = beside.len() == 1;
    let queue = Mutex::new(beside.into_iter());
    let next = || queue.lock().unwrap_or_else(std::sync::PoisonError::into_inner).next();
    std::thread::scope(|scope| {
        for _ in 0..BESIDE {
            scope.spawn(|| run.all(std::iter::from_fn(next), alone));
        }
    });
    run.outcomes.into_inner().unwrap_or_default()
}

impl Run<'_> {
    fn outcomes(&self) -> std::sync::MutexGuard<'_, Vec<Outcome>> {
        self.outcomes.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// Takes one section after the other, until one fails here or beside.
    fn all(&self, sections: impl Iterator<Item = &'static Section>, shown: bool) {
        for section in sections {
            if !self.keep_going && self.outcomes().iter().any(|outcome| !outcome.failed.is_empty()) {
                return;
            }
            self.one(section, shown);
        }
    }

    fn one(&self, section: &'static Section, shown: bool) {
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
            outcome.failed.push(format!("{}: {fault}", section.name));
            fault
        });
        // One write, so that what sections print does not mingle.
        let mut shown_now =
            if shown { String::new() } else { format!("\n{}\n{}\n", title(section.name), printed.trim_end()) };
        if !outcome.failed.is_empty() {
            shown_now.push_str(&format!("-- {} has failed after {}\n", section.name, seconds(outcome.time)));
        }
        print!("{shown_now}");
        self.outcomes().push(outcome);
    }

    /// A section in a process of its own; what it printed, unless that was shown.
    fn process(&self, section: &Section, outcome: &Path, shown: bool) -> Result<String, String> {
        let failed = |fault: std::io::Error| fault.to_string();
        let program: PathBuf = compiler::path(self.root);
        let mut command = Command::new(program);
        command.current_dir(self.root).arg(section.name).env(OUTCOME, outcome);
        if self.keep_going {
            command.arg("--keep-going");
        }
        if self.built {
            command.env(BUILT, "1");
        }
        let mut printed = Vec::new();
        let status = if shown {
            command.status().map_err(failed)?
        } else {
            let (mut reader, writer) = std::io::pipe().map_err(failed)?;
            let mut child =
                command.stdout(writer.try_clone().map_err(failed)?).stderr(writer).spawn().map_err(failed)?;
            // The command holds the pipe's other end, which is to close with the process.
            drop(command);
            reader.read_to_end(&mut printed).map_err(failed)?;
            child.wait().map_err(failed)?
        };
        let printed = String::from_utf8_lossy(&printed).into_owned();
        // A section that failed says so itself; one that broke off does not.
        if outcome.exists() { Ok(printed) } else { Err(format!("{printed}\nit broke off: {status}")) }
    }
}
