//! The auditor: sees what goes over the wire, what is written and what the application is told, compares it with what is true
//! at Klarna, and names the promise that was broken. It shares no type and no code with kassa.

mod call;
mod cancel;
mod coverage;
mod doubt;
mod effect;
mod flow;
mod journal;
mod ledger;
mod model;
mod page;
mod post;
mod request;
mod response;
mod secret;
mod sent;
mod standing;
pub mod text;
mod token;
mod told;

use std::sync::Arc;

use kassa_sim_klarna::Klarna;

pub use coverage::{Coverage, Letters};
pub use flow::{Class, Kind, Order, Partner};
pub use model::{Edge, edges};
pub use page::{Answer, Offer};
pub use post::Heard;
pub use sent::Sent;

use flow::Flow;
use secret::Secret;

/// A broken promise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// Its name in the list of invariants: I1 to I25, L1 to L5.
    pub invariant: &'static str,
    /// What was seen.
    pub what: String,
}

/// Judges one run.
#[derive(Clone, Debug, Default)]
pub struct Auditor {
    flows: Vec<Flow>,
    /// Transactions of Klarna that were looked at.
    transactions: usize,
    violation: Option<Violation>,
    coverage: Coverage,
    secrets: Arc<[Secret]>,
    /// Deliveries that a mailbox took.
    taken: Vec<post::Taken>,
}

impl Auditor {
    /// Nothing seen so far. None of these texts may appear in a journal, a view or a notice.
    #[must_use]
    pub fn new(secrets: &[&str]) -> Self {
        Self { secrets: secrets.iter().map(|text| Secret::new(text)).collect(), ..Self::default() }
    }

    /// A flow that the application orders. Its number is the next one, from 0.
    pub fn ordered(&mut self, order: Order, klarna: &Klarna) -> usize {
        let made = |made: &kassa_sim_klarna::Transaction| made.id == order.transaction;
        let made = klarna.transactions().iter().position(made).into_iter().collect();
        self.flows.push(Flow { made, ..Flow::new(order) });
        self.flows.len() - 1
    }

    /// The first promise that was broken.
    #[must_use]
    pub fn violation(&self) -> Option<&Violation> {
        self.violation.as_ref()
    }

    /// What was reached since this was asked last.
    pub fn reached(&mut self) -> Coverage {
        std::mem::take(&mut self.coverage)
    }

    /// The first promise that was broken, and what was reached.
    #[must_use]
    pub fn finish(self) -> (Option<Violation>, Coverage) {
        (self.violation, self.coverage)
    }

    /// Says that a promise was broken; the first one counts.
    pub fn broken(&mut self, invariant: &'static str, what: impl Into<String>) {
        if self.violation.is_none() {
            self.violation = Some(Violation { invariant, what: what.into() });
        }
    }

    /// A process began or took over the flow.
    pub fn booted(&mut self, flow: usize, took_over: bool, torn: bool) {
        if let Some(flow) = self.flows.get_mut(flow) {
            flow.boots += u32::from(took_over);
            flow.heard_time = false;
            flow.torn |= torn;
        }
    }

    /// A line that was acknowledged is lost: what was told by it may be told once more. What is true must still be told.
    pub fn forgets(&mut self, flow: usize) {
        if let Some(flow) = self.flows.get_mut(flow) {
            flow.told = None;
            flow.ended = None;
            flow.rejected = false;
            flow.forgot = true;
        }
    }

    /// A screen is shown to the customer, or not, now that everything was done that was to do.
    pub fn screen(&mut self, flow: usize, shown: bool) {
        let over = |told: &told::Told| told.ended || told.cancel == "asked";
        if shown && self.flows.get(flow).and_then(|flow| flow.told.as_ref()).is_some_and(over) {
            self.broken("L4", "the customer still sees a screen of a payment that was cancelled or has ended");
        }
        if shown && self.flows.get(flow).is_some_and(|flow| flow.order.absent) {
            self.broken("L4", "a screen is shown, and no customer is there to see it");
        }
    }

    /// A genuine answer of Klarna with the time in it reached the process.
    pub fn heard_time(&mut self, flow: usize) {
        if let Some(flow) = self.flows.get_mut(flow) {
            flow.heard_time = true;
        }
    }

    /// The stored customer who is charged took the token back: what was approved need not be finalised any more.
    pub fn taken_back(&mut self, flow: usize) {
        if let Some(flow) = self.flows.get_mut(flow) {
            flow.taken_back = true;
        }
    }

    /// The journal can only be read by a person from here on.
    pub fn damaged(&mut self, flow: usize) {
        if let Some(flow) = self.flows.get_mut(flow) {
            flow.damaged = true;
        }
    }

    /// What was told last: state and paid.
    #[must_use]
    pub fn told(&self, flow: usize) -> Option<(&str, &str)> {
        let told = self.flows.get(flow)?.told.as_ref()?;
        Some((&told.state, &told.paid))
    }

    /// Operations of a transaction whose outcome is told as unknown: kind and reference.
    #[must_use]
    pub fn unknown(&self, flow: usize) -> Vec<(String, String)> {
        let told = self.flows.get(flow).and_then(|flow| flow.told.as_ref());
        let unknown = told.into_iter().flat_map(told::Told::unknown);
        unknown.map(|(kind, reference)| (kind.to_owned(), reference.to_owned())).collect()
    }

    /// Idempotency keys under which a flow planned the operation of this kind and name.
    pub fn keys(&self, flow: usize, kind: &str, reference: &str) -> impl Iterator<Item = &str> {
        self.flows.get(flow).into_iter().flat_map(move |flow| ledger::keys(flow, kind, reference))
    }

    /// Whether the flow needs nothing more, or a person.
    #[must_use]
    pub fn at_rest(&self, flow: usize) -> bool {
        self.flows.get(flow).is_some_and(|flow| flow.damaged || flow.told.as_ref().is_some_and(told::Told::at_rest))
    }

    /// Something changed at Klarna: what is true there may contradict what was told before.
    pub fn truth(&mut self, klarna: &Klarna) {
        let made = klarna.transactions();
        for (number, transaction) in made.iter().enumerate().skip(self.transactions) {
            let name = transaction.reference.as_deref();
            for flow in &mut self.flows {
                if name == Some(flow.order.transaction.as_str()) || transaction.id == flow.order.transaction {
                    flow.made.push(number);
                }
            }
        }
        self.transactions = made.len();
        for flow in &mut self.flows {
            token::learn(flow, klarna);
            request::learn(flow);
            call::learn(flow, klarna);
        }
        for flow in 0..self.flows.len() {
            if let Err((invariant, what)) = told::against_truth(&self.flows[flow], klarna) {
                self.broken(invariant, what);
            }
        }
    }

    /// The end of a run, after everything that was under way has arrived.
    ///
    /// `troubles` is when things went wrong, from and until, in order; `end` the last moment at which a flow could act.
    pub fn end(&mut self, klarna: &Klarna, troubles: &[(u64, u64)], end: u64) {
        self.truth(klarna);
        for n in 0..self.flows.len() {
            if let Err((invariant, what)) = told::at_the_end(&self.flows[n], klarna, troubles, end) {
                self.broken(invariant, what);
            }
        }
        // L5: what a person has to look into does not stop the others.
        let stuck = self.flows.iter().any(|flow| flow.stuck || flow.damaged);
        if stuck {
            let beside = |flow: &&Flow| flow.told.as_ref().is_some_and(|told| told.paid == "yes" && !flow.stuck);
            self.coverage.beside += self.flows.iter().filter(beside).count() as u64;
        }
    }
}

type Finding = Result<(), (&'static str, String)>;
