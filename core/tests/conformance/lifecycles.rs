//! Lifecycles, edge by edge.

use super::Report;
use super::facts::{Facts, Node};
use kassa::lifecycle::LIFECYCLES;

/// State machines of the facts in the payment file that are no lifecycle table here, and why.
const ELSEWHERE: &[(&str, &str)] = &[
    ("payment_authorization_flow", "the caller's own view: the payment flow itself"),
    ("customer_token", "belongs to the identity group"),
];

type Row = (Option<String>, String, String, Option<String>, Option<String>, bool);

pub(crate) fn compare(facts: &Facts, report: &mut Report) {
    let schemas = facts.file("payment.yaml").get("components").unwrap();
    for (_, schema) in schemas.map("schemas") {
        let Some(machine) = schema.get("x-state-machine") else { continue };
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
