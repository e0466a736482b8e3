//! The search for one planted bug, and the run that shows it.

use super::list::Bug;
use crate::choices::Choices;
use crate::host::Hosts;
use crate::mode::{Breadth, Failure, Regression};
use crate::run::run;
use crate::shrink::shrink;

/// A search that was made.
#[derive(Clone, Debug)]
pub struct Hit {
    /// How many seeds it took; `None` when it was not found.
    pub seeds: Option<u64>,
    /// The promise that was found broken.
    pub invariant: &'static str,
    failure: Option<Failure>,
}

/// Searches for bug number `number` with so many seeds at most, from `first` on, on this thread.
pub fn search(number: u32, bug: &Bug, first: u64, most: u64, hosts: &dyn Hosts) -> Hit {
    kassa::planted::plant(number);
    let breadth = if bug.shift { Breadth::Shift } else { Breadth::Single };
    let failure = (first..first + most).find_map(|seed| {
        let plan = breadth.plan(seed);
        let outcome = run(&plan, Choices::seed(seed), hosts, false);
        let violation = outcome.violation?;
        Some(Failure { at: seed, plan, script: outcome.script, violation })
    });
    kassa::planted::plant(0);
    match failure {
        Some(failure) => {
            Hit { seeds: Some(failure.at - first + 1), invariant: failure.violation.invariant, failure: Some(failure) }
        }
        None => Hit { seeds: None, invariant: "", failure: None },
    }
}

/// The shortest run that shows the bug, from the run in which it was found.
pub fn regression(number: u32, bug: &Bug, hit: &Hit, hosts: &dyn Hosts) -> Option<Regression> {
    kassa::planted::plant(number);
    let short = hit.failure.as_ref().map(|failure| shrink(failure, hosts));
    kassa::planted::plant(0);
    let Failure { plan, script, violation, .. } = short?;
    Some(Regression { name: bug.name.to_owned(), breaks: violation.invariant.to_owned(), plan, script })
}

/// What is wrong with a regression: it has to break its promise with the bug, and to hold without.
///
/// # Errors
/// What happens in place of that.
pub fn check(number: u32, regression: &Regression, hosts: &dyn Hosts) -> Result<(), String> {
    let play = || run(&regression.plan, Choices::script(regression.script.clone()), hosts, false).violation;
    kassa::planted::plant(number);
    let with = play();
    kassa::planted::plant(0);
    if let Some(broken) = play() {
        return Err(format!("it fails without its bug too: {}: {}", broken.invariant, broken.what));
    }
    match with {
        Some(broken) if broken.invariant == regression.breaks => Ok(()),
        Some(broken) => Err(format!("it breaks {} in place of {}", broken.invariant, regression.breaks)),
        None => Err("it holds with its bug".to_owned()),
    }
}
