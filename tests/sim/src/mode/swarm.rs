//! SWARM: runs by chance, each with its own mixture of trouble.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use super::{Failure, Found};
use crate::choices::{Choices, Numbers};
use crate::host::Hosts;
use crate::run::run;
use crate::story::{STORIES, Story};
use crate::world::Plan;

/// How much happens in one run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breadth {
    /// One sale.
    Single,
    /// A till's shift.
    Shift,
    /// A fleet of tills under one quota.
    Fleet,
}

impl Breadth {
    /// The run of a seed.
    #[must_use]
    pub fn plan(self, seed: u64) -> Plan {
        match self {
            Self::Single => {
                let mut numbers = Numbers::new(seed ^ 0x5eed_0000);
                Plan::single(by_share(numbers.below(STORIES.iter().map(|story| story.share).sum())))
            }
            Self::Shift => Plan::shift(seed),
            Self::Fleet => Plan::fleet(seed),
        }
    }
}

/// The story with this one among all the shares.
fn by_share(mut number: u32) -> Story {
    for story in STORIES {
        match number.checked_sub(story.share) {
            Some(rest) => number = rest,
            None => return story,
        }
    }
    STORIES[0]
}

/// Makes the runs of these seeds on so many threads; stops at the first failure.
pub fn swarm(breadth: Breadth, seeds: std::ops::Range<u64>, hosts: &dyn Hosts, threads: usize) -> Found {
    let next = AtomicU64::new(seeds.start);
    let stop = AtomicBool::new(false);
    let total = Mutex::new(Found::default());
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                let mut found = Found::default();
                while !stop.load(Ordering::Relaxed) {
                    let seed = next.fetch_add(1, Ordering::Relaxed);
                    if seed >= seeds.end {
                        break;
                    }
                    let plan = breadth.plan(seed);
                    let outcome = run(&plan, Choices::seed(seed), hosts, false);
                    found.runs += 1;
                    found.events += outcome.events;
                    found.coverage.add(&outcome.coverage);
                    if let Some(violation) = outcome.violation {
                        found.failure = Some(Failure { at: seed, plan, script: outcome.script, violation });
                        stop.store(true, Ordering::Relaxed);
                    }
                }
                if let Ok(mut total) = total.lock() {
                    total.add(found);
                }
            });
        }
    });
    total.into_inner().unwrap_or_default()
}
