//! Figures of a run, for the evidence page.

use kassa_evidence::Results;
#[cfg(feature = "planted")]
use kassa_sim::planted::{Bug, Hit};

use super::everyday::Amount;
use super::report::{FACTS, OPERATIONS, Report, Row, STATUSES};

/// Leaves the figures of a run that held, and how many seconds it took, where `KASSA_EVIDENCE` says.
pub(crate) fn offer(report: &Report, amount: &Amount, from: u64, seconds: f64) {
    let sum = |value: fn(&Row) -> u64| report.rows.iter().map(value).sum::<u64>();
    let coverage = &report.coverage;
    let searches = |row: &Row| vec![row.name.clone(), row.runs.to_string(), row.events.to_string()];
    let edge = |((before, after), count): (&(String, String), &u64)| {
        let before = if before.is_empty() { "(start)" } else { before };
        vec![format!("{before} → {after}"), count.to_string()]
    };
    let fact = |(fact, count): (&String, &u64)| vec![fact.clone(), count.to_string()];
    let operation =
        |((kind, status), count): (&(String, String), &u64)| vec![format!("{kind} {status}"), count.to_string()];
    Results::of(&format!("cargo sim {}", amount.name))
        .figure("runs", sum(|row| row.runs))
        .figure("events", sum(|row| row.events))
        .figure("promises that were found broken", 0)
        .figure("seconds on so many threads", format!("{seconds:.0} on {}", super::threads()))
        .figure("seeds by chance", format!("{from} to {}", from + amount.singles.max(1) - 1))
        .figure("faults in a schedule, at most", amount.faults)
        .figure("steps that the application may see, reached", reached(report, coverage.edges.len()))
        .figure(
            "kinds of facts in a journal, reached",
            format!("{} of {}", FACTS.iter().filter(|fact| coverage.facts.contains_key(**fact)).count(), FACTS.len()),
        )
        .figure(
            "kinds and outcomes of operations, reached",
            format!("{} of {}", coverage.operations.len(), OPERATIONS.len() * STATUSES.len()),
        )
        .figure("payments that were made beside a flow that needed a person", coverage.beside)
        .table("Searches", &["search", "runs", "events"], report.rows.iter().map(searches).collect())
        .table("Steps that were told", &["step", "times"], coverage.edges.iter().map(edge).collect())
        .table("Facts in journals", &["fact", "times"], coverage.facts.iter().map(fact).collect())
        .table("Operations", &["operation", "times"], coverage.operations.iter().map(operation).collect())
        .offer(amount.name);
}

/// Every step has to be reached; steps that were seen as one are counted besides.
fn reached(report: &Report, seen: usize) -> String {
    let all = kassa_sim_auditor::edges().len();
    let known = all - report.not_reached().iter().filter(|missed| missed.contains("->")).count();
    format!("{known} of {all}, and {} in which several were seen as one", seen - known)
}

/// What a planted bug's searches came to.
#[cfg(feature = "planted")]
pub(crate) struct Planted {
    name: &'static str,
    found_as: Vec<&'static str>,
    expected: bool,
    median: String,
    worst: Option<String>,
}

#[cfg(feature = "planted")]
impl Planted {
    pub(crate) fn of(bug: &Bug, hits: &[Hit]) -> Self {
        let mut seeds: Vec<_> = hits.iter().filter_map(|hit| hit.seeds).collect();
        seeds.sort_unstable();
        let mut found_as: Vec<_> = hits.iter().map(|hit| hit.invariant).filter(|name| !name.is_empty()).collect();
        found_as.sort_unstable();
        found_as.dedup();
        let unit = if bug.shift { " shifts" } else { "" };
        let text = |seeds: &u64| format!("{seeds}{unit}");
        Self {
            name: bug.name,
            expected: found_as.iter().all(|name| bug.breaks.contains(name)),
            found_as,
            median: seeds.get(seeds.len() / 2).map_or("-".into(), text),
            worst: seeds.last().filter(|_| seeds.len() == hits.len()).map(text),
        }
    }

    /// Every search has found it, as a promise that it is said to break.
    pub(crate) fn as_expected(&self) -> bool {
        self.worst.is_some() && self.expected
    }

    fn cells(&self) -> Vec<String> {
        let remark = if self.expected { "" } else { " (NOT EXPECTED)" };
        let found_as = format!("{}{remark}", self.found_as.join(", "));
        let worst = self.worst.clone().unwrap_or("NOT FOUND".into());
        vec![self.name.to_owned(), found_as, self.median.clone(), worst]
    }

    pub(crate) fn row(&self) -> String {
        format!("| {} |", self.cells().join(" | "))
    }
}

/// Leaves the table of the planted bugs where `KASSA_EVIDENCE` says.
#[cfg(feature = "planted")]
pub(crate) fn offer_planted(rows: &[Planted], searches: u64) {
    let found = rows.iter().filter(|row| row.as_expected()).count();
    Results::of(&format!("cargo sim planted {searches}"))
        .figure("planted bugs that every search found", format!("{found} of {}", rows.len()))
        .figure("searches for each", searches)
        .table(
            "Found after so many seeds",
            &["planted bug", "found as", "median", "worst"],
            rows.iter().map(Planted::cells).collect(),
        )
        .offer("planted");
}
