//! Rules about several members of an object.

use super::Report;
use super::facts::{Facts, Node};
use kassa::wire::shape::{Rule, Shape};

pub(crate) fn compare(facts: &Facts, ours: &Shape, place: &str, nodes: &[Node], report: &mut Report) {
    let mut mine = Vec::new();
    for rule in ours.rules {
        match rule {
            Rule::AnyOf(names) => mine.push(format!("any of {names:?}")),
            Rule::OneOf(names) => mine.push(format!("one of {names:?}")),
            Rule::Alternatives(sets) => mine.push(format!("alternatives {sets:?}")),
            Rule::NotEmpty => mine.push("not empty".to_string()),
            Rule::When { member, is, needs } => mine.push(format!("when {member} is {is}: {needs:?}")),
            Rule::AtMostOne(names) => {
                report.differ(format!("rule: {place}: AtMostOne {}", names[0]), "not in the facts")
            }
            Rule::Sum { .. } => report.differ(format!("rule: {place}: Sum"), "not in the facts"),
        }
    }
    let mut theirs = Vec::new();
    for node in nodes.iter().filter(|_| nodes.len() == 1) {
        theirs.extend(of(facts, node));
    }
    mine.sort();
    theirs.sort();
    report.same("rules", place, &mine, &theirs);
}

fn of(facts: &Facts, node: &Node) -> Vec<String> {
    let node = facts.resolve(node);
    let mut out: Vec<String> = node.list("allOf").iter().flat_map(|part| of(facts, part)).collect();
    if node.int("minProperties") == Some(1) {
        out.push("not empty".to_string());
    }
    for (key, word) in [("anyOf", "any of"), ("oneOf", "one of")] {
        let parts: Vec<Node> = node.list(key).iter().map(|part| facts.resolve(part)).collect();
        let objects = parts.iter().all(|part| facts.is_object(part));
        let mut sets: Vec<Vec<String>> = parts
            .iter()
            .map(|part| if objects { facts.object(part).required } else { part.texts("required") })
            .collect();
        if sets.len() < 2 {
            continue;
        }
        let common: Vec<String> =
            sets[0].iter().filter(|name| sets.iter().all(|set| set.contains(name))).cloned().collect();
        for set in &mut sets {
            set.retain(|name| !common.contains(name));
        }
        if node.has("discriminator") {
            let member = node.get("discriminator").unwrap().text("propertyName").unwrap().to_string();
            for (part, set) in parts.iter().zip(&sets) {
                let is = part.get("properties").unwrap().get(&member).unwrap().text("const").unwrap().to_string();
                out.push(format!("when {member} is {is}: {set:?}"));
            }
        } else if sets.iter().all(|set| set.len() == 1) {
            // Several alternatives may need the same member.
            let mut names: Vec<String> = Vec::new();
            for name in sets.concat() {
                if !names.contains(&name) {
                    names.push(name);
                }
            }
            out.push(format!("{word} {names:?}"));
        } else if sets.iter().all(|set| !set.is_empty()) {
            out.push(format!("alternatives {sets:?}"));
        }
    }
    out
}
