//! Shapes, member by member, walked in parallel with the schemas.

use super::Report;
use super::facts::{Facts, Node};
use kassa::api;
use kassa::wire::shape::{Field, Form, Kind, Rule, Shape};
use std::cell::RefCell;
use std::collections::BTreeSet;

/// Schemas of the facts that are no shape of ours, and why.
const NOT_SHAPES: &[(&str, &str)] = &[("NetworkSessionTokenLifecycle", "not a resource; compared as a lifecycle")];

thread_local! {
    static REACHED: RefCell<BTreeSet<String>> = const { RefCell::new(BTreeSet::new()) };
}

pub(crate) fn compare(facts: &Facts, report: &mut Report) {
    let all = facts.file("payment.yaml").get("components").unwrap();
    for op in api::operations() {
        for ours in [op.body, op.answer].into_iter().flatten() {
            let Some((_, node)) = all.map("schemas").into_iter().find(|(name, _)| name == ours.name) else { continue };
            if !reach(ours.name) {
                continue;
            }
            let node = Node { name: Some(ours.name.to_string()), ..node };
            shape(facts, ours, &node, report);
        }
    }
    for (name, _) in all.map("schemas") {
        let excused = NOT_SHAPES.iter().any(|(known, why)| *known == name && !why.is_empty());
        let reached = REACHED.with_borrow(|set| set.contains(&name));
        report.same("schema", &name, &(reached || excused), &true);
        assert!(!(reached && excused), "{name} is reached: take it off the list");
    }
}

/// Whether the schema is met for the first time.
fn reach(name: &str) -> bool {
    REACHED.with_borrow_mut(|set| set.insert(name.to_string()))
}

fn shape(facts: &Facts, ours: &Shape, node: &Node, report: &mut Report) {
    let parts = alternatives(facts, node);
    let mut members: Vec<(String, Node)> = Vec::new();
    for part in &parts {
        for (name, member) in part.map("properties") {
            if !members.iter().any(|(known, _)| *known == name) {
                members.push((name, member));
            }
        }
    }
    let theirs: Vec<&str> = members.iter().map(|(name, _)| name.as_str()).collect();
    let mine: Vec<&str> = ours.fields.iter().map(|field| field.name).collect();
    report.same("members", ours.name, &mine, &theirs);
    if let Some(name) = &node.name {
        // Without the marks of the member that refers to it.
        let plain = facts.file(node.file).get("components").unwrap().get("schemas").unwrap().get(name).unwrap();
        report.same("type unverified", ours.name, &ours.marks.unverified, &plain.flag("x-unverified"));
    }
    rules(ours, node, &parts, report);

    let required = |name: &str| parts.iter().all(|part| part.texts("required").iter().any(|known| known == name));
    for (name, member) in &members {
        let Some(field) = ours.field(name) else { continue };
        let place = format!("{}.{name}", ours.name);
        let resolved = facts.resolve(member);
        report.same("member", &place, &true, &true);
        report.same("required", &place, &field.required, &required(name));
        report.same("unverified member", &place, &field.unverified, &resolved.flag("x-unverified"));
        report.same("deprecated", &place, &field.deprecated, &resolved.flag("deprecated"));
        kind(facts, &place, &field.kind, Some(field), member, report);
    }
}

/// An object described as one of several is read as their union.
fn alternatives(facts: &Facts, node: &Node) -> Vec<Node> {
    if node.get("properties").is_some() {
        return vec![node.clone()];
    }
    let parts: Vec<Node> = node.list("oneOf").iter().map(|part| facts.resolve(part)).collect();
    if parts.is_empty() { vec![node.clone()] } else { parts }
}

fn rules(ours: &Shape, node: &Node, parts: &[Node], report: &mut Report) {
    let names = |key: &str| -> Vec<String> { node.list(key).iter().flat_map(|part| part.texts("required")).collect() };
    let owned = |names: &[&str]| names.iter().map(|name| (*name).to_string()).collect::<Vec<_>>();
    let (mut any_of, mut one_of, mut not_empty, mut when) = (Vec::new(), Vec::new(), false, Vec::new());
    for rule in ours.rules {
        match rule {
            Rule::AnyOf(names) => any_of = owned(names),
            Rule::OneOf(names) => one_of = owned(names),
            Rule::NotEmpty => not_empty = true,
            Rule::When { is, needs, .. } => when.push(((*is).to_string(), owned(needs))),
            Rule::AtMostOne(_) => report.differ(format!("rule: {}: AtMostOne", ours.name), "not in the facts"),
            Rule::Sum { .. } => report.differ(format!("rule: {}: Sum", ours.name), "not in the facts"),
        }
    }
    report.same("any of", ours.name, &any_of, &names("anyOf"));
    let theirs = names("oneOf");
    if theirs.is_empty() && !one_of.is_empty() {
        report.differ(format!("rule: {}: OneOf", ours.name), "not in the facts");
    } else {
        report.same("one of", ours.name, &one_of, &theirs);
    }
    report.same("not empty", ours.name, &not_empty, &(node.int("minProperties") == Some(1)));
    let mut theirs = Vec::new();
    for part in parts.iter().filter(|_| parts.len() > 1) {
        let mut needs = part.texts("required");
        needs.retain(|name| !parts.iter().all(|part| part.texts("required").contains(name)));
        let is = part.get("properties").unwrap().get("type").unwrap().text("const").unwrap().to_string();
        theirs.push((is, needs));
    }
    report.same("when", ours.name, &when, &theirs);
}

pub(crate) fn kind(facts: &Facts, place: &str, ours: &Kind, field: Option<&Field>, node: &Node, report: &mut Report) {
    let node = facts.resolve(node);
    let first = node.name.as_deref().is_none_or(reach);
    let alternatives = [node.list("oneOf"), node.list("anyOf")].concat();
    let type_of = |node: &Node| node.text("type").unwrap_or("any").to_string();
    match ours {
        Kind::Either(text, object) if alternatives.len() == 2 => {
            for part in alternatives.iter().map(|part| facts.resolve(part)) {
                let side = if type_of(&part) == "string" { text } else { object };
                kind(facts, place, side, None, &part, report);
            }
        }
        Kind::Object(shape) if alternatives.is_empty() || shape.field("type").is_some() => {
            if let Some(name) = &node.name {
                report.same("type name", place, &shape.name.to_string(), name);
            }
            if first {
                self::shape(facts, shape, &node, report);
            }
        }
        Kind::Object(shape) => self::shape(facts, shape, &node, report),
        Kind::List(item) => {
            report.same("type", place, &"array".to_string(), &type_of(&node));
            report.same("items at least", place, &field.and_then(|field| field.min), &node.int("minItems"));
            kind(facts, place, item, None, &node.get("items").unwrap(), report);
        }
        Kind::Choice(choice) => {
            let mut known = [node.texts("enum"), node.texts("x-known-values")].concat();
            for part in &alternatives {
                known.extend(facts.resolve(part).text("const").map(str::to_string));
            }
            let known = if known.is_empty() { constants(facts, place, report) } else { known };
            let mine: Vec<String> = choice.known.iter().map(|value| (*value).to_string()).collect();
            report.same("known values", place, &mine, &known);
        }
        Kind::Text(text) => {
            report.same("type", place, &"string".to_string(), &type_of(&node));
            report.same("no values", place, &Vec::new(), &[node.texts("enum"), node.texts("x-known-values")].concat());
            let bound = field.and_then(|field| field.max).unwrap_or(i64::from(text.max));
            let fixed = matches!(text.form, Form::Currency | Form::Country | Form::Date);
            if text.firm && !fixed {
                report.same("characters at most", place, &Some(bound), &node.int("maxLength"));
            } else {
                report.same("characters unbounded", place, &None, &node.int("maxLength"));
            }
            if text.firm && !fixed && node.int("minLength").is_some() {
                report.same("characters at least", place, &Some(i64::from(text.min)), &node.int("minLength"));
            }
            let pattern = match text.form {
                Form::Currency => Some("^[A-Za-z]{3}$"),
                Form::Country => Some("^[A-Za-z]{2}$"),
                _ => None,
            };
            report.same("pattern", place, &pattern, &node.text("pattern"));
            report.same("date", place, &(text.form == Form::Date), &(node.text("format") == Some("date")));
        }
        Kind::Integer { min, .. } => {
            report.same("type", place, &"integer".to_string(), &type_of(&node));
            let min = field.and_then(|field| field.min).unwrap_or(*min);
            // A count without a lower bound is not negative; a signed amount has no bound.
            let theirs = node.int("minimum").unwrap_or(if min < 0 { min } else { 0 });
            report.same("at least", place, &min, &theirs);
            let signed = node.name.as_deref() == Some("SignedAmount");
            report.same("signed", place, &(min < 0), &signed);
        }
        Kind::Flag => report.same("type", place, &"boolean".to_string(), &type_of(&node)),
        Kind::Number => report.same("type", place, &"number".to_string(), &type_of(&node)),
        Kind::Any => report.same("members unknown", place, &0, &node.map("properties").len()),
        Kind::Either(..) => report.differ(format!("type: {place}"), "two forms, where the facts have one"),
    }
}

/// The discriminator of the store types: one constant in each alternative.
fn constants(facts: &Facts, place: &str, report: &mut Report) -> Vec<String> {
    if place != "StoreInput.type" {
        report.differ(format!("known values: {place}"), "the facts list none");
        return Vec::new();
    }
    let schemas = facts.file("management.yaml").get("components").unwrap().get("schemas").unwrap();
    let parts = schemas.get("StoreInput").unwrap().list("oneOf");
    let constant = |part: &Node| {
        let part = facts.resolve(part);
        part.get("properties")?.get("type")?.text("const").map(str::to_string)
    };
    parts.iter().filter_map(constant).collect()
}
