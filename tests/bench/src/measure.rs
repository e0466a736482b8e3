//! Medians of repeats, ours and the floor in turn, so that a busy machine slows both.

use std::hint::black_box;
use std::time::Instant;

/// How often a pair is measured.
const REPEATS: usize = 41;
/// How long one measurement takes, in nanoseconds.
const SPAN_NS: u128 = 4_000_000;

/// What came of a comparison.
pub(crate) struct Pair {
    pub(crate) floor_ns: f64,
    pub(crate) ours_ns: f64,
    /// Median of the ratios of the single repeats.
    pub(crate) ratio: f64,
}

fn once(work: &mut dyn FnMut(), count: u32) -> f64 {
    let start = Instant::now();
    for _ in 0..count {
        work();
    }
    #[allow(clippy::cast_precision_loss)]
    let ns = start.elapsed().as_nanos() as f64;
    ns / f64::from(count)
}

/// How many runs take long enough to be measured.
fn count(work: &mut dyn FnMut()) -> u32 {
    let mut count = 1;
    loop {
        let start = Instant::now();
        for _ in 0..count {
            work();
        }
        if start.elapsed().as_nanos() >= SPAN_NS || count >= 1 << 24 {
            return count;
        }
        count *= 2;
    }
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
