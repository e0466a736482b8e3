//! Which steps of which lifecycles were taken, for tests that want to have walked them all.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::machine::Machine;
use super::problem::Problem;
use super::shelf::Resource;
use super::world::World;

/// Lifecycle, from and to; without a from it is the beginning.
pub(crate) type Steps = BTreeSet<(String, Option<String>, String)>;

impl World {
    /// Puts a new resource on the shelf.
    pub(crate) fn place(&mut self, row: Resource) {
        if let Some(machine) = row.kind.machine() {
            self.record(machine, None, &row.state);
        }
        self.shelf.put(row);
    }

    pub(crate) fn record(&mut self, machine: &Machine, from: Option<&str>, to: &str) {
        self.taken(&machine.name, from, to);
    }

    /// A step of something that is no resource of the shelf.
    pub(crate) fn taken(&mut self, lifecycle: &str, from: Option<&str>, to: &str) {
        self.steps.insert((lifecycle.to_owned(), from.map(str::to_owned), to.to_owned()));
    }

    /// Every step that was taken since the start.
    #[must_use]
    pub fn steps_taken(&self) -> Value {
        let show = |(lifecycle, from, to): &(String, Option<String>, String)| json!({"lifecycle": lifecycle, "from": from, "to": to});
        self.steps.iter().map(show).collect()
    }

    /// One update per account and second, where that is enforced.
    pub(crate) fn pace(&mut self, call: &super::gate::Call<'_>) -> Result<(), Problem> {
        const SWITCHES: [&str; 2] = ["disablePaymentProduct", "enablePaymentProduct"];
        let of_account = call.operation.segment == super::contract::Segment::Required;
        let updates = call.operation.method == "PATCH" || SWITCHES.contains(&call.operation.id);
        if !self.settings.knobs.updates_paced || !of_account || !updates {
            return Ok(());
        }
        let last = self.last_update.insert(call.account.clone(), self.now);
        match last {
            Some(last) if self.now < last + super::moments::SECOND => {
                // The refused one does not count.
                self.last_update.insert(call.account.clone(), last);
                Err(Problem::rate_limited())
            }
            _ => Ok(()),
        }
    }
}
