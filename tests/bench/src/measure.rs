//! Medians of repeats, ours and the floor in turn, so that a busy machine slows both. Time is the processor's: what other
//! programs take of it does not count.

use std::hint::black_box;

use rustix::time::{ClockId, clock_gettime};

/// How often a pair is measured.
const REPEATS: usize = 41;
/// How long one measurement takes, in nanoseconds.
const SPAN_NS: f64 = 4_000_000.0;

/// What came of a comparison.
pub(crate) struct Pair {
    pub(crate) floor_ns: f64,
    pub(crate) ours_ns: f64,
    /// Median of the ratios of the single repeats.
    pub(crate) ratio: f64,
}

/// Nanoseconds that this thread has run.
#[allow(clippy::cast_precision_loss)]
fn cpu_ns() -> f64 {
    let now = clock_gettime(ClockId::ThreadCPUTime);
    now.tv_sec as f64 * 1e9 + now.tv_nsec as f64
}

fn span(work: &mut dyn FnMut(), count: u32) -> f64 {
    let start = cpu_ns();
    for _ in 0..count {
        work();
    }
    cpu_ns() - start
}

fn once(work: &mut dyn FnMut(), count: u32) -> f64 {
    span(work, count) / f64::from(count)
}

/// How many runs take long enough to be measured.
fn count(work: &mut dyn FnMut()) -> u32 {
    let mut count = 1;
    while span(work, count) < SPAN_NS && count < 1 << 24 {
        count *= 2;
    }
    count
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Both works, in turn.
pub(crate) fn pair<A, B>(mut floor: impl FnMut() -> A, mut ours: impl FnMut() -> B) -> Pair {
    let mut floor = || {
        black_box(floor());
    };
    let mut ours = || {
        black_box(ours());
    };
    let (few, many) = (count(&mut floor), count(&mut ours));
    let runs: Vec<(f64, f64)> = (0..REPEATS).map(|_| (once(&mut floor, few), once(&mut ours, many))).collect();
    Pair {
        floor_ns: median(runs.iter().map(|run| run.0).collect()),
        ours_ns: median(runs.iter().map(|run| run.1).collect()),
        ratio: median(runs.iter().map(|run| run.1 / run.0).collect()),
    }
}
