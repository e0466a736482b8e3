//! The search for one planted bug.

use super::list::Bug;
use crate::host::Hosts;
use crate::mode::{Breadth, swarm};

/// A search that was made.
#[derive(Clone, Debug)]
pub struct Hit {
    /// How many seeds it took; `None` when it was not found.
    pub seeds: Option<u64>,
    /// The promise that was found broken.
    pub invariant: &'static str,
}

/// Searches for bug number `number` with so many seeds at most, from `first` on. One thread, so that the count is exact.
pub fn search(number: u32, bug: &Bug, first: u64, most: u64, hosts: &dyn Hosts) -> Hit {
    kassa::planted::plant(number);
    let breadth = if bug.shift { Breadth::Shift } else { Breadth::Single };
    let found = swarm(breadth, first..first + most, hosts, 1);
    kassa::planted::plant(0);
    match found.failure {
        Some(failure) => Hit { seeds: Some(failure.at - first + 1), invariant: failure.violation.invariant },
        None => Hit { seeds: None, invariant: "" },
    }
}
