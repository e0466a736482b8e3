//! What the facts say, for those who test a caller or this sandbox against them.

use serde_json::Value;

use super::contract::Contract;

/// One operation of the facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Served {
    /// Its id in the OpenAPI files.
    pub id: &'static str,
    /// Verb in upper case.
    pub method: &'static str,
    /// Takes a JSON body.
    pub body: bool,
    /// Segments of the path; a member stands in braces.
    pub path: &'static [String],
    /// Documented status of success, or the sandbox's choice where the facts know no more than 2xx.
    pub success: u16,
}

/// All operations of the facts, in the order of the files.
#[must_use]
pub fn operations() -> Vec<Served> {
    let all = Contract::get().operations.iter();
    all.map(|operation| Served {
        id: operation.id,
        method: &operation.method,
        body: operation.body.is_some() && !operation.form,
        path: &operation.path,
        success: operation.success,
    })
    .collect()
}

/// What is wrong with the JSON body of a successful answer, as (dotted path, reason). An operation without such a body has no faults.
#[must_use]
pub fn answer_faults(operation: &str, body: &Value) -> Vec<(String, String)> {
    let contract = Contract::get();
    let shape = contract.operations.iter().find(|known| known.id == operation).and_then(|known| known.answer.as_ref());
    shape.map(|shape| contract.check(shape, body)).unwrap_or_default()
}

/// What is wrong with the body of an event; an unknown event type is wrong itself.
#[must_use]
pub fn event_faults(event_type: &str, body: &Value) -> Vec<(String, String)> {
    let contract = Contract::get();
    match contract.events.get(event_type) {
        Some(shape) => contract.check(shape, body),
        None => vec![("metadata.event_type".to_owned(), "is unknown".to_owned())],
    }
}

/// All event types of the facts.
#[must_use]
pub fn event_types() -> Vec<&'static str> {
    Contract::get().events.keys().map(String::as_str).collect()
}

/// All steps that the facts draw: lifecycle, from and to; without a from it is the beginning.
#[must_use]
pub fn lifecycle_steps() -> Vec<(&'static str, Option<&'static str>, &'static str)> {
    let machines = Contract::get().machines.values();
    let mut all: Vec<_> =
        machines.flat_map(|machine| machine.steps().map(|(from, to)| (machine.name.as_str(), from, to))).collect();
    all.sort_unstable();
    all.dedup();
    all
}
