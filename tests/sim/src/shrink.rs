//! Makes a failing run short: fewer choices, smaller ones, the same broken promise.

use crate::choices::{Choices, Script};
use crate::host::Hosts;
use crate::mode::Failure;
use crate::run::run;

/// How many runs shortening may take.
const RUNS: u32 = 4_000;

/// The shortest script that still breaks the same promise.
pub fn shrink(failure: &Failure, hosts: &dyn Hosts) -> Failure {
    let mut best = failure.clone();
    let mut runs = 0;
    let fails = |plan: &crate::world::Plan, script: &Script, runs: &mut u32| {
        *runs += 1;
        let outcome = run(plan, Choices::script(script.clone()), hosts, false);
        outcome.violation.filter(|found| found.invariant == failure.violation.invariant)
    };
    // First fewer sales, then fewer choices, then smaller ones.
    let mut at = 0;
    while best.plan.sales.len() > 1 && at < best.plan.sales.len() && runs < RUNS {
        let mut plan = best.plan.clone();
        plan.sales.remove(at);
        match fails(&plan, &best.script, &mut runs) {
            Some(violation) => best = Failure { plan, violation, ..best },
            None => at += 1,
        }
    }
    let mut size = best.script.len().div_ceil(2);
    while size > 0 && runs < RUNS {
        let mut at = 0;
        let mut shorter = false;
        while at < best.script.len() && runs < RUNS {
            let mut script = best.script.clone();
            script.drain(at..(at + size).min(best.script.len()));
            match fails(&best.plan, &script, &mut runs) {
                Some(violation) => {
                    best = Failure { script, violation, ..best };
                    shorter = true;
                }
                None => at += size,
            }
        }
        if !shorter || size > best.script.len() {
            size /= 2;
        }
    }
    for at in 0..best.script.len() {
        let mut lower = 1;
        while lower < best.script[at].1 && runs < RUNS {
            let mut script = best.script.clone();
            script[at].1 = lower;
            match fails(&best.plan, &script, &mut runs) {
                Some(violation) => best = Failure { script, violation, ..best },
                None => lower += 1,
            }
        }
    }
    best
}
