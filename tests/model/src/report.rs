//! Runs a search and says what came of it.

use std::fmt::Debug;
use std::hash::Hash;
use std::time::Instant;

use stateright::{Checker, Expectation, HasDiscoveries, Model};

/// What came of a search.
#[derive(Clone, Debug)]
pub struct Report {
    /// Name of the search.
    pub name: &'static str,
    /// States that were made, again and again.
    pub made: usize,
    /// States that differ.
    pub states: usize,
    /// Steps on the longest of the shortest ways.
    pub depth: usize,
    /// Seconds.
    pub seconds: f64,
    /// Promises that do not hold, with the way to the first state in which they do not.
    pub broken: Vec<(&'static str, String)>,
    /// What should be possible and is not.
    pub never: Vec<&'static str>,
}

impl Report {
    /// Heading of a table of searches.
    pub const HEADING: &'static str =
        "| search | made | states | depth | seconds | promises |\n|---|---:|---:|---:|---:|---|";

    /// The search as a row of that table.
    #[must_use]
    pub fn row(&self) -> String {
        let verdict = match (self.broken.first(), self.never.first()) {
            (Some((name, _)), _) => format!("BROKEN: {name}"),
            (None, Some(name)) => format!("NEVER: {name}"),
            (None, None) => "hold".to_owned(),
        };
        format!(
            "| {} | {} | {} | {} | {:.1} | {verdict} |",
            self.name, self.made, self.states, self.depth, self.seconds
        )
    }
}

/// Explores a model. With `first` the search stops at the first promise that does not hold; otherwise it goes through all states.
pub fn explore<M>(name: &'static str, model: M, threads: usize, first: bool) -> Report
where
    M: Model + Send + Sync + 'static,
    M::State: Clone + Debug + Hash + PartialEq + Send + Sync + 'static,
    M::Action: Clone + Debug + PartialEq + Send + Sync,
{
    let begun = Instant::now();
    let promises = model.properties();
    let failing = if first { HasDiscoveries::AnyFailures } else { HasDiscoveries::All };
    let checker = model.checker().threads(threads).finish_when(failing).spawn_bfs().join();
    let seconds = begun.elapsed().as_secs_f64();
    let mut discoveries = checker.discoveries();
    let mut report = Report {
        name,
        made: checker.state_count(),
        states: checker.unique_state_count(),
        depth: checker.max_depth(),
        seconds,
        broken: Vec::new(),
        never: Vec::new(),
    };
    for promise in promises {
        let found = discoveries.remove(promise.name);
        match (promise.expectation, found) {
            (Expectation::Always | Expectation::Eventually, Some(path)) => {
                let steps = path.into_vec();
                let last = steps.last().map(|(state, _)| format!("{state:#?}")).unwrap_or_default();
                let way = steps.iter().filter_map(|(_, step)| step.as_ref());
                let way: Vec<String> = way.enumerate().map(|(n, step)| format!("{:>3}. {step:?}", n + 1)).collect();
                report.broken.push((promise.name, format!("{}\nThere:\n{last}", way.join("\n"))));
            }
            (Expectation::Sometimes, None) => report.never.push(promise.name),
            _ => {}
        }
    }
    report
}

/// The shortest way to the first promise that a model breaks.
pub fn broken_by<M>(model: M) -> Option<Vec<M::Action>>
where
    M: Model + Send + Sync + 'static,
    M::State: Clone + Hash + PartialEq + Send + Sync + 'static,
    M::Action: Clone + PartialEq,
{
    let promises = model.properties();
    let checker = model.checker().finish_when(HasDiscoveries::AnyFailures).spawn_bfs().join();
    let mut discoveries = checker.discoveries();
    let always = promises.iter().filter(|promise| promise.expectation != Expectation::Sometimes);
    let mut broken = always.filter_map(|promise| discoveries.remove(promise.name));
    broken.next().map(stateright::Path::into_actions)
}
