//! HASH: what comes of many runs in one number, to be compared with what comes of them on another host or machine.

use std::fmt;

use super::Breadth;
use crate::choices::Choices;
use crate::host::Hosts;
use crate::run::{Outcome, run};

/// Runs in the order of their seeds, in one number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hashed {
    /// Runs that were made.
    pub runs: u64,
    /// Events in them.
    pub events: u64,
    /// Runs in which a promise was broken.
    pub violations: u64,
    /// Hash of their traces.
    pub hash: u64,
}

impl Hashed {
    /// Takes the next run in.
    pub fn add(&mut self, outcome: &Outcome) {
        self.runs += 1;
        self.events += outcome.events;
        self.violations += u64::from(outcome.violation.is_some());
        self.hash = (self.hash ^ outcome.hash).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29);
    }
}

impl fmt::Display for Hashed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { runs, events, violations, hash } = self;
        write!(f, "{runs} runs, {events} events, {violations} violations, hash {hash:016x}")
    }
}

/// Makes the runs of these seeds, one after the other.
#[must_use]
pub fn hash(breadth: Breadth, seeds: std::ops::Range<u64>, hosts: &dyn Hosts) -> Hashed {
    let mut hashed = Hashed::default();
    for seed in seeds {
        hashed.add(&run(&breadth.plan(seed), Choices::seed(seed), hosts, false));
    }
    hashed
}
