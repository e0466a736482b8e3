//! What the facts allow passes the check before sending, and what they forbid is refused at the right place.

use super::chance::Chance;
use super::facts::{Facts, Node};
use super::generate::Extent;
use kassa::api;
use kassa::wire::check::{Severity, check};
use kassa::wire::op::{BodyForm, OpSpec};
use serde_json::Value;

/// Bodies by chance for every operation.
const BY_CHANCE: u64 = 40;

#[test]
fn what_the_facts_allow_passes() {
    let facts = Facts::read();
    let (mut bodies, mut wrong) = (0, Vec::new());
    for (op, schema) in requests(&facts) {
        let few = [(Extent::Minimal, 0), (Extent::Full, 1), (Extent::Full, 2), (Extent::Full, 3)];
        for (extent, seed) in few.into_iter().chain((4..BY_CHANCE).map(|seed| (Extent::Some, seed))) {
            let mut chance = Chance::new(seed * 1000 + u64::from(op.number));
            let body = facts.value(&schema, "", extent, &mut chance);
            for (at, message) in errors(op, &body) {
                wrong.push(format!("{} {at}: {message}", op.operation_id));
            }
            bodies += 1;
        }
    }
    wrong.sort();
    wrong.dedup();
    println!("{bodies} bodies");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(bodies > 1700, "{bodies}");
}

#[test]
fn what_the_facts_forbid_is_refused_at_its_place() {
    let facts = Facts::read();
    let (mut faults, mut wrong) = (0, Vec::new());
    for (op, schema) in requests(&facts) {
        let body = facts.value(&schema, "", Extent::Full, &mut Chance::new(u64::from(op.number)));
        let mut all = Vec::new();
        facts.faults(&schema, &body, "", &mut all);
        for fault in all {
            faults += 1;
            let found = errors(op, &fault.apply(&body));
            if !found.iter().any(|(at, _)| *at == fault.at) {
                wrong.push(format!("{} {}: {}, found {found:?}", op.operation_id, fault.at, fault.what));
            }
        }
    }
    println!("{faults} faults");
    assert!(wrong.is_empty(), "{} of {faults}\n{}", wrong.len(), wrong.join("\n"));
    assert!(faults > 3000, "{faults}");
}

/// Operations with a JSON body, and its schema.
fn requests(facts: &Facts) -> Vec<(&'static OpSpec, Node)> {
    let mut all = Vec::new();
    for (.., operation) in facts.operations() {
        let op = api::operation_named(operation.text("operationId").unwrap()).unwrap();
        let Some(body) = operation.get("requestBody") else { continue };
        let content = body.get("content").unwrap().get("application/json");
        assert_eq!(content.is_some(), op.body_form == BodyForm::Json, "{op}");
        all.extend(content.and_then(|content| content.get("schema")).map(|schema| (op, schema)));
    }
    all
}

fn errors(op: &OpSpec, body: &Value) -> Vec<(String, String)> {
    let findings = check(body.to_string().as_bytes(), op.body.unwrap());
    let errors = findings.into_iter().filter(|finding| finding.severity == Severity::Error);
    errors.map(|finding| (finding.pointer, finding.message)).collect()
}
