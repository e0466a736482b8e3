//! Which tests notice a change.

use std::collections::HashSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use crate::copy::{Mutation, Suite};

/// A suite, what it costs, and which changes it comes by.
struct Measured<'a> {
    suite: &'a Suite,
    took: Duration,
    meets: HashSet<u32>,
}

/// What became of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// This suite notices.
    Noticed(String),
    /// No suite comes by.
    Unmet,
    /// Suites come by, and none notices.
    Survived,
}

/// Judges each of these changes.
///
/// # Errors
/// A thread that judges has panicked.
pub fn judge(
    copy: &Path,
    suites: &[Suite],
    mutations: &[Mutation],
    threads: usize,
    longest: Duration,
) -> Result<Vec<Verdict>, String> {
    let mut measured = Vec::new();
    for suite in suites {
        let met = copy.join("met");
        let _ = fs::remove_file(&met);
        let begun = Instant::now();
        let mut command = command(copy, suite, 0);
        let passed = command.env("KASSA_MUTATIONS_MET", &met).status().is_ok_and(|status| status.success());
        let meets: HashSet<u32> =
            fs::read_to_string(&met).unwrap_or_default().lines().filter_map(|line| line.parse().ok()).collect();
        println!("{:>7.1} s  {:>5} changes  {}", begun.elapsed().as_secs_f64(), meets.len(), suite.name);
        if !passed {
            // Such as one that starts programs which it finds beside it.
            println!("           left out: {} fails when it is run like this", suite.name);
        } else if begun.elapsed() > longest {
            println!("           left out: {} takes longer than {} s", suite.name, longest.as_secs());
        } else if !meets.is_empty() {
            measured.push(Measured { suite, took: begun.elapsed(), meets });
        }
    }
    measured.sort_by_key(|measured| measured.took);
    let next = AtomicUsize::new(0);
    let verdicts = Mutex::new(vec![Verdict::Unmet; mutations.len()]);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let n = next.fetch_add(1, Ordering::Relaxed);
                    let Some(mutation) = mutations.get(n) else { break };
                    let verdict = one(copy, &measured, mutation.number);
                    if verdict == Verdict::Survived {
                        println!("survives: {}:{}: {}", mutation.file, mutation.site.line, mutation.site.what);
                    }
                    if let Ok(mut verdicts) = verdicts.lock() {
                        verdicts[n] = verdict;
                    }
                    if n % 50 == 49 {
                        println!("{} of {}", n + 1, mutations.len());
                    }
                }
            });
        }
    });
    verdicts.into_inner().map_err(|fault| fault.to_string())
}

fn one(copy: &Path, suites: &[Measured<'_>], number: u32) -> Verdict {
    let mut met = false;
    for measured in suites.iter().filter(|measured| measured.meets.contains(&number)) {
        met = true;
        let Ok(mut child) = command(copy, measured.suite, number).spawn() else { continue };
        // Whoever never ends is noticed as well.
        let end = Instant::now() + measured.took * 6 + Duration::from_secs(10);
        let passed = loop {
            match child.try_wait() {
                Ok(Some(status)) => break status.success(),
                Ok(None) if Instant::now() < end => std::thread::sleep(Duration::from_millis(5)),
                _ => {
                    let _ = child.kill();
                    let _ = child.wait();
                    break false;
                }
            }
        };
        if !passed {
            return Verdict::Noticed(measured.suite.name.clone());
        }
    }
    if met { Verdict::Survived } else { Verdict::Unmet }
}

fn command(copy: &Path, suite: &Suite, number: u32) -> Command {
    let mut command = Command::new(&suite.program);
    command.args(&suite.arguments).current_dir(&suite.folder).env("KASSA_MUTATION", number.to_string());
    command
        .env("INSTA_UPDATE", "no")
        .env("INSTA_WORKSPACE_ROOT", copy)
        .env("RUST_BACKTRACE", "0")
        .env("KASSA_SEED", "1");
    // What a cargo run would set.
    command.env("CARGO_MANIFEST_DIR", &suite.folder).env("KASSA_LIBRARY", copy.join("target/debug"));
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command
}
