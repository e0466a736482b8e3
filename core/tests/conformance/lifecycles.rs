//! Lifecycles, edge by edge.

use super::Report;
use super::facts::{Facts, Node};
use kassa::lifecycle::LIFECYCLES;
use serde_yaml_ng::Value;

/// State machines of the facts that are no lifecycle table here, and why.
const ELSEWHERE: &[(&str, &str)] = &[("payment_authorization_flow", "the caller's own view: the payment flow itself")];

type Row = (Option<String>, String, String, Option<String>, Option<String>, bool);

pub(crate) fn compare(facts: &Facts, report: &mut Report) {
    let mut machines = Vec::new();
    for file in facts.files() {
        find(&file, &mut machines);
    }
    for ours in LIFECYCLES {
        let known = machines.iter().any(|machine| machine.text("name") == Some(ours.name));
        report.same("known to the facts", ours.name, &true, &known);
    }
    for machine in machines {
        let name = machine.text("name").unwrap();
        if ELSEWHERE.iter().any(|(known, _)| *known == name) {
            continue;
        }
        let Some(ours) = LIFECYCLES.iter().find(|ours| ours.name == name) else {
            report.differ(format!("lifecycle: {name}"), "not in our tables");
            continue;
        };
        let texts = |list: &[&str]| list.iter().map(|state| (*state).to_string()).collect::<Vec<_>>();
        report.same("lifecycle", name, &ours.field, &machine.text("field"));
        report.same("states", name, &texts(ours.states), &machine.texts("states"));
        report.same("initial", name, &Some(ours.initial()), &machine.text("initial"));
        report.same("final", name, &texts(ours.finals), &machine.texts("final"));
        let mut mine: Vec<Row> = Vec::new();
        for edge in ours.edges {
            let operation = edge.operation.map(|op| op.operation_id.to_string());
            let actor = edge.actor.as_str().to_string();
            mine.push((
                edge.from.map(Into::into),
                edge.to.into(),
                actor,
                operation,
                edge.event.map(Into::into),
                edge.unverified,
            ));
        }
        let mut theirs: Vec<Row> = machine.list("transitions").iter().map(row).collect();
        mine.sort();
        theirs.sort();
        report.same("edges", name, &mine.len(), &theirs.len());
        for (mine, theirs) in mine.iter().zip(&theirs) {
            report.same("edge", name, mine, theirs);
        }
        for (state, info) in machine.map("state_info") {
            if !info.has("allowed") {
                continue;
            }
            let mut theirs = info.texts("allowed");
            for allowed in &mut theirs {
                allowed.truncate(allowed.find(' ').unwrap_or(allowed.len()));
            }
            let allowed = ours.allowed.iter().find(|allowed| allowed.state == state).unwrap();
            let mut mine: Vec<String> = allowed.operations.iter().map(|op| op.operation_id.to_string()).collect();
            // The facts name one of the two ways to refund.
            mine.retain(|id| id != "refundPaymentCapture");
            mine.sort();
            theirs.sort();
            report.same("allowed", &format!("{name} {state}"), &mine, &theirs);
        }
    }
}

/// Every state machine in a document, wherever it stands.
fn find(node: &Node, out: &mut Vec<Node>) {
    out.extend(node.get("x-state-machine"));
    let below: Vec<Node> = match node.value {
        Value::Mapping(map) => map.values().map(|value| node.child(value)).collect(),
        Value::Sequence(list) => list.iter().map(|value| node.child(value)).collect(),
        _ => return,
    };
    below.iter().for_each(|node| find(node, out));
}

fn row(node: &Node) -> Row {
    let text = |key| node.text(key).map(str::to_string);
    (
        text("from"),
        text("to").unwrap(),
        text("actor").unwrap(),
        text("operation"),
        text("event"),
        node.flag("x-unverified"),
    )
}
