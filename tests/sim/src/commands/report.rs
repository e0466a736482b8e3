//! What was found, for people.

use std::process::ExitCode;
use std::time::Instant;

use kassa_sim::choices::Choices;
use kassa_sim::host::RustHost;
use kassa_sim::mode::{Failure, Found};
use kassa_sim::shrink::shrink;
use kassa_sim::trace;
use kassa_sim_auditor::{Coverage, edges};

/// Results of several searches.
#[derive(Default)]
pub(crate) struct Report {
    pub(crate) rows: Vec<Row>,
    pub(crate) coverage: Coverage,
    failed: bool,
}

/// One search.
pub(crate) struct Row {
    pub(crate) name: String,
    pub(crate) runs: u64,
    pub(crate) events: u64,
}

impl Report {
    /// Takes a search in, and shows it.
    pub(crate) fn add(&mut self, name: &str, found: Found, begun: Instant) {
        let seconds = begun.elapsed().as_secs_f64();
        let row = Row { name: name.to_owned(), runs: found.runs, events: found.events };
        println!("{:<44} {:>9} runs {:>11} events {seconds:>7.1} s", row.name, row.runs, row.events);
        self.rows.push(row);
        self.coverage.add(&found.coverage);
        if let Some(failure) = found.failure {
            self.failed = true;
            show(&failure);
        }
    }

    /// Whether a promise was found broken.
    pub(crate) fn failed(&self) -> bool {
        self.failed
    }

    /// What was reached of what the application may see.
    pub(crate) fn coverage(&self) {
        for ((from, to), count) in &self.coverage.edges {
            println!("  {from:>18} -> {to:<18} {count}");
        }
        let Coverage { facts, operations, letters, .. } = &self.coverage;
        println!("  facts {facts:?}\n  operations {operations:?}\n  {letters:?}");
    }

    /// Everything that was to be reached and was not.
    pub(crate) fn not_reached(&self) -> Vec<String> {
        let missing =
            |(from, to): &&(&str, &str)| !self.coverage.edges.contains_key(&((*from).to_owned(), (*to).to_owned()));
        let mut missed: Vec<String> =
            edges().iter().filter(missing).map(|(from, to)| format!("{from} -> {to}")).collect();
        missed.extend(
            FACTS.iter().filter(|fact| !self.coverage.facts.contains_key(**fact)).map(|fact| (*fact).to_owned()),
        );
        for kind in OPERATIONS {
            for status in STATUSES {
                if !self.coverage.operations.contains_key(&(kind.to_owned(), status.to_owned())) {
                    missed.push(format!("{kind} {status}"));
                }
            }
        }
        if self.coverage.beside == 0 {
            missed.push("a payment that was made while another needed a person".to_owned());
        }
        let letters = &self.coverage.letters;
        let mail = [
            (letters.heard, "a letter that its flow heard"),
            (letters.early, "a letter that came before its flow was called so"),
            (letters.again, "a letter that came back"),
            (letters.unclaimed, "a letter that nobody claims"),
        ];
        missed.extend(mail.iter().filter(|(count, _)| *count == 0).map(|(_, what)| (*what).to_owned()));
        missed
    }

    /// The end of the program.
    pub(crate) fn end(&self) -> ExitCode {
        if self.failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
    }
}

/// Kinds of operations on a transaction.
pub(crate) const OPERATIONS: [&str; 6] = ["capture", "refund", "void", "reauthorize", "update", "update_capture"];

/// What may become of one.
pub(crate) const STATUSES: [&str; 5] = ["pending", "made", "refused", "not_made", "unknown"];

/// Every fact that a journal may hold.
pub(crate) const FACTS: [&str; 38] = [
    "again",
    "answered",
    "approved",
    "cancel_answered",
    "cancel_asked",
    "cancel_planned",
    "close_asked",
    "closed",
    "completed",
    "declined",
    "found",
    "gave_up",
    "granted",
    "handed_out",
    "heard",
    "hinted",
    "installation",
    "lapsed",
    "looked",
    "made",
    "opened",
    "ordered",
    "progress",
    "read_asked",
    "refused",
    "resolved",
    "revoked",
    "response_data",
    "seen",
    "step_up",
    "stopped",
    "token_issued",
    "told",
    "unread",
    "update_refused",
    "updated",
    "updating",
    "withdrawn",
];

/// Shows a failure, as short as it can be made.
fn show(failure: &Failure) {
    println!("found at {}: {}: {}", failure.at, failure.violation.invariant, failure.violation.what);
    let Failure { plan, script, violation, .. } = shrink(failure, &RustHost);
    let outcome = kassa_sim::run(&plan, Choices::script(script.clone()), &RustHost, true);
    println!("{}", trace::timeline(&outcome.rows));
    println!("{}: {}", violation.invariant, violation.what);
    let choices: String = script.iter().map(|(place, value)| format!(" {place}:{value}")).collect();
    match plan.sales.as_slice() {
        [sale] => println!("again: cargo sim story '{}'{choices}", sale.story.name),
        sales => println!("{} sales, choices{choices}", sales.len()),
    }
}
