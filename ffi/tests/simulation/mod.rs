//! The simulator on the C library: seed for seed it does what it does on the Rust library, and keeps every promise.
//!
//! `KASSA_SEEDS` is how many seeds of one sale are played; `tests/sim/hosts` plays more of them than the everyday run.

mod library;
mod mailbox;
mod process;
mod record;
mod step;
mod till;

use std::sync::PoisonError;

use kassa_sim::choices::Choices;
use kassa_sim::host::{Hosts, RustHost};
use kassa_sim::mode::{Breadth, Hashed};
use kassa_sim::{Outcome, run};

use self::record::Recorder;
use self::till::CLibrary;
use crate::handle::ALONE;

/// What is played every day, and by an optimised build, which is twenty times as fast.
const SEEDS: u64 = if cfg!(debug_assertions) { 300 } else { 10_000 };
/// A shift is worth so many sales.
const SHIFT: u64 = 500;

fn play(breadth: Breadth, seed: u64, hosts: &dyn Hosts) -> Outcome {
    run(&breadth.plan(seed), Choices::seed(seed), hosts, false)
}

/// Plays a seed on both libraries.
fn compare(breadth: Breadth, seed: u64, library: CLibrary, played: &mut Hashed) -> Result<(), String> {
    let (rust, c) = (play(breadth, seed, &RustHost), play(breadth, seed, &library));
    if rust.hash != c.hash || rust.events != c.events || rust.told != c.told {
        return Err(format!("{breadth:?} seed {seed}: {}", difference(breadth, seed, library)));
    }
    played.add(&c);
    match c.violation.or(rust.violation) {
        Some(broken) => Err(format!("{breadth:?} seed {seed}: {broken:?}")),
        None => Ok(()),
    }
}

/// Where two runs of a seed part: the first thing that the two libraries answer differently.
fn difference(breadth: Breadth, seed: u64, library: CLibrary) -> String {
    let record = |hosts: &dyn Hosts| {
        let recorder = Recorder::new(hosts);
        play(breadth, seed, &recorder);
        recorder.rows()
    };
    let (rust, c) = (record(&RustHost), record(&library));
    let row = |rows: &[String], at: usize| rows.get(at).cloned().unwrap_or_else(|| "nothing more".to_owned());
    match (0..rust.len().max(c.len())).find(|at| row(&rust, *at) != row(&c, *at)) {
        Some(at) => format!("answer {at} differs\n  rust: {}\n  c:    {}", row(&rust, at), row(&c, at)),
        None => "the answers are the same, yet the runs are not".to_owned(),
    }
}

#[test]
fn the_c_library_does_what_the_rust_library_does() {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let seeds = std::env::var("KASSA_SEEDS").ok().and_then(|seeds| seeds.parse().ok()).unwrap_or(SEEDS);
    let before = crate::handle::alive();
    for (name, breadth, seeds) in [("single", Breadth::Single, seeds), ("shift", Breadth::Shift, seeds.div_ceil(SHIFT))]
    {
        let mut played = Hashed::default();
        for seed in 0..seeds {
            compare(breadth, seed, CLibrary::default(), &mut played).unwrap_or_else(|why| panic!("{why}"));
        }
        println!("C library, {name}: seeds 0 to {seeds}: {played}");
    }
    assert_eq!(crate::handle::alive(), before, "every handle was freed");
}

#[test]
fn a_host_that_leaves_a_header_out_is_noticed() {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let why = compare(Breadth::Single, 0, CLibrary { careless: true }, &mut Hashed::default());
    let why = why.expect_err("the requests differ");
    assert!(why.starts_with("Single seed 0: answer "), "{why}");
    println!("{why}");
}
