//! Ways to search.

mod enumerate;
mod guided;
mod hash;
mod regress;
mod swarm;

pub use enumerate::enumerate;
pub use guided::{Kept, corpus, guided, write};
pub use hash::{Hashed, hash};
pub use regress::{Regression, regressions, write_regressions};
pub use swarm::{Breadth, swarm};

use kassa_sim_auditor::{Coverage, Violation};

use crate::choices::Script;
use crate::world::Plan;

/// What a search has found.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// Runs that were made.
    pub runs: u64,
    /// Events in them.
    pub events: u64,
    /// What was reached.
    pub coverage: Coverage,
    /// The first failure, if there was one.
    pub failure: Option<Failure>,
}

/// A run in which a promise was broken.
#[derive(Clone, Debug)]
pub struct Failure {
    /// Where it was found: the seed, or the number of the schedule.
    pub at: u64,
    /// What was played.
    pub plan: Plan,
    /// The choices.
    pub script: Script,
    /// The promise.
    pub violation: Violation,
}

impl Found {
    fn add(&mut self, other: Self) {
        self.runs += other.runs;
        self.events += other.events;
        self.coverage.add(&other.coverage);
        let first = match (&self.failure, &other.failure) {
            (Some(mine), Some(theirs)) => theirs.at < mine.at,
            (None, Some(_)) => true,
            _ => false,
        };
        if first {
            self.failure = other.failure;
        }
    }
}
