//! Shapes, member by member, walked in parallel with the schemas.

use super::Report;
use super::facts::{Facts, Node, keep};
use super::merge::Object;
use kassa::wire::shape::{Choice, Field, Form, Kind, Shape, Text};
use std::cell::RefCell;
use std::collections::BTreeSet;

/// Schemas of the facts that are no shape of ours, and why.
const NOT_SHAPES: &[(&str, &str)] = &[
    ("NetworkSessionTokenLifecycle", "not a resource; compared as a lifecycle"),
    ("IntegrationMetadata", "content of a header, which `wire::http` writes"),
    ("IntegrationParty", "as above"),
    ("Error", "read by `wire::problem`, which needs none of its members"),
    ("ParameterError", "as above"),
    ("ParameterErrorLegacy", "as above"),
    ("LegacyError", "as above"),
    ("KlarnaNetworkDataString", "written out at every member that carries it"),
    ("KlarnaNetworkData", "content of a text that is forwarded byte for byte and never read"),
    ("KlarnaNetworkDataContentV2", "as above"),
    ("KlarnaNetworkDataContentV3", "as above"),
    ("KndPaymentRequest", "as above"),
    ("KndCapture", "as above"),
    ("KndRefund", "as above"),
    ("KndReauthorization", "as above"),
];

/// Shapes that bear another name than their schema, and why.
const RENAMED: &[(&str, &str, &str)] =
    &[("DisputeConfiguration", "Configuration", "the name says nothing outside of its group")];

thread_local! {
    static REACHED: RefCell<BTreeSet<String>> = const { RefCell::new(BTreeSet::new()) };
    static VISITED: RefCell<BTreeSet<String>> = const { RefCell::new(BTreeSet::new()) };
    static CHOICES: RefCell<BTreeSet<&'static str>> = const { RefCell::new(BTreeSet::new()) };
}

/// Whatever was not met on the way from the operations and events has a reason not to be.
pub(crate) fn rest(facts: &Facts, report: &mut Report) {
    for file in facts.files() {
        for (name, _) in file.get("components").unwrap().map("schemas") {
            let excused = NOT_SHAPES.iter().any(|(known, why)| *known == name && !why.is_empty());
            let reached = REACHED.with_borrow(|set| set.contains(&name));
            report.same("schema", &name, &(reached || excused), &true);
            assert!(!(reached && excused), "{name} is reached: take it off the list");
        }
    }
    let enums = CHOICES.with_borrow(BTreeSet::len);
    report.count("enum", enums);
}

pub(crate) fn reach(names: &[String]) {
    REACHED.with_borrow_mut(|set| set.extend(names.iter().cloned()));
}

/// Compares a shape with the schemas that it is the union of.
pub(crate) fn shape(facts: &Facts, ours: &Shape, place: &str, nodes: &[Node], report: &mut Report) {
    let nodes: Vec<Node> = nodes.iter().map(|node| facts.resolve(node)).collect();
    nodes.iter().for_each(|node| reach(&node.names));
    let named = nodes.iter().all(|node| !node.names.is_empty());
    if let [node] = nodes.as_slice()
        && named
    {
        let renamed = RENAMED.iter().find(|(new, ..)| *new == ours.name).map_or(ours.name, |(_, old, _)| old);
        report.same("type name", place, &true, &node.names.iter().any(|name| name == renamed));
    }
    let place = if named { ours.name } else { place };
    let key = format!("{} {place} {:?}", ours.name, nodes.iter().map(|node| &node.names).collect::<Vec<_>>());
    if !VISITED.with_borrow_mut(|set| set.insert(key)) {
        return;
    }
    report.count("model", 1);
    let object = union(facts, &nodes);
    reach(&object.names);
    let theirs: Vec<&str> = object.members.iter().map(|(name, _)| name.as_str()).collect();
    let mine: Vec<&str> = ours.fields.iter().map(|field| field.name).collect();
    let sorted = |mut list: Vec<&str>| {
        list.sort_unstable();
        list.into_iter().map(str::to_string).collect::<Vec<_>>()
    };
    report.same("members", place, &sorted(mine), &sorted(theirs));
    if let Some(node) = facts.schema(ours.name) {
        report.same("type unverified", ours.name, &ours.marks.unverified, &node.flag("x-unverified"));
    }
    super::rules::compare(facts, ours, place, &nodes, report);
    for (name, members) in &object.members {
        let Some(field) = ours.field(name) else { continue };
        let place = format!("{place}.{name}");
        let all = |flag: &str| members.iter().all(|node| facts.resolve(node).flag(flag));
        report.same("member", &place, &true, &true);
        report.same("required", &place, &field.required, &object.required.contains(name));
        report.same("unverified member", &place, &field.unverified, &all("x-unverified"));
        report.same("deprecated", &place, &field.deprecated, &all("deprecated"));
        kind(facts, &place, &field.kind, Some(field), members, report);
    }
}

fn union(facts: &Facts, nodes: &[Node]) -> Object {
    let [node] = nodes else {
        let list = nodes.iter().map(|node| facts.whole(node)).collect();
        let mut map = serde_yaml_ng::Mapping::new();
        map.insert("anyOf".into(), serde_yaml_ng::Value::Sequence(list));
        let several = Node { file: nodes[0].file, value: keep(map.into()), names: Vec::new() };
        return facts.object(&several);
    };
    facts.object(node)
}

pub(crate) fn kind(
    facts: &Facts,
    place: &str,
    ours: &Kind,
    field: Option<&Field>,
    nodes: &[Node],
    report: &mut Report,
) {
    let nodes: Vec<Node> = nodes.iter().map(|node| facts.resolve(node)).collect();
    nodes.iter().for_each(|node| reach(&node.names));
    let node = &nodes[0];
    let alternatives = [node.list("oneOf"), node.list("anyOf")].concat();
    match ours {
        Kind::Either(text, object) if alternatives.len() == 2 => {
            for part in alternatives.iter().map(|part| facts.resolve(part)) {
                let side = if part.kind() == "string" { text } else { object };
                kind(facts, place, side, None, &[part], report);
            }
        }
        Kind::Object(shape) => self::shape(facts, shape, place, &nodes, report),
        Kind::List(item) => {
            let same = |key: &str| nodes.iter().map(|node| node.int(key)).reduce(|a, b| if a == b { a } else { None });
            report.same("type", place, &"array".to_string(), &node.kind());
            report.same("items at least", place, &field.and_then(|field| field.min), &same("minItems").flatten());
            report.same("items at most", place, &field.and_then(|field| field.max), &same("maxItems").flatten());
            if nodes.iter().any(|node| node.flag("uniqueItems")) {
                report.differ(format!("unique items: {place}"), "ours has no word for it");
            }
            let items: Vec<Node> = nodes.iter().filter_map(|node| node.get("items")).collect();
            kind(facts, place, item, None, &items, report);
        }
        Kind::Choice(choice) => choices(facts, place, choice, &nodes, report),
        Kind::Text(text) => self::text(place, text, field, &nodes, report),
        Kind::Integer { min, max } => {
            report.same("type", place, &"integer".to_string(), &node.kind());
            let min = field.and_then(|field| field.min).unwrap_or(*min);
            // A count without a lower bound is not negative; a signed amount has no bound.
            let theirs = node.int("minimum").unwrap_or(if min < 0 { min } else { 0 });
            report.same("at least", place, &min, &theirs);
            if let Some(theirs) = node.int("maximum") {
                report.same("at most", place, &field.and_then(|field| field.max).unwrap_or(*max), &theirs);
            }
            if !node.names.is_empty() {
                report.same("signed", place, &(min < 0), &node.names.iter().any(|name| name == "SignedAmount"));
            }
        }
        Kind::Flag => report.same("type", place, &"boolean".to_string(), &node.kind()),
        Kind::Number => report.same("type", place, &"number".to_string(), &node.kind()),
        Kind::Any => report.same("members unknown", place, &0, &node.map("properties").len()),
        Kind::Either(..) => report.differ(format!("type: {place}"), "two forms, where the facts have one"),
    }
}

fn choices(facts: &Facts, place: &str, choice: &'static Choice, nodes: &[Node], report: &mut Report) {
    let mut known: Vec<String> = Vec::new();
    for node in nodes {
        let mut new = [node.texts("enum"), node.texts("x-known-values"), node.texts("x-unverified-values")].concat();
        new.extend(node.text("const").map(str::to_string));
        for part in [node.list("oneOf"), node.list("anyOf")].concat() {
            new.extend(facts.resolve(&part).text("const").map(str::to_string));
        }
        for value in new {
            if !known.contains(&value) {
                known.push(value);
            }
        }
    }
    let mine: Vec<String> = choice.known.iter().map(|value| (*value).to_string()).collect();
    CHOICES.with_borrow_mut(|set| set.insert(choice.name));
    report.same("known values", place, &mine, &known);
}

fn text(place: &str, text: &Text, field: Option<&Field>, nodes: &[Node], report: &mut Report) {
    let node = &nodes[0];
    // Of several descriptions the loosest holds.
    let same =
        |key: &str| nodes.iter().map(|node| node.int(key)).reduce(|a, b| if a == b { a } else { None }).flatten();
    report.same("type", place, &"string".to_string(), &node.kind().replace("any", "string"));
    report.same("no values", place, &Vec::new(), &[node.texts("enum"), node.texts("x-known-values")].concat());
    let (min, max) = (field.and_then(|field| field.min), field.and_then(|field| field.max));
    let spelled = matches!(text.form, Form::Spelled(_)) && text.min == text.max;
    let fixed = spelled || matches!(text.form, Form::Currency | Form::Country | Form::Date);
    if !fixed {
        let firm = |bound: u32| text.firm.then(|| i64::from(bound));
        report.same("characters at most", place, &max.or(firm(text.max)), &same("maxLength"));
        if text.name == "String" || (text.firm && same("minLength").is_some()) {
            report.same(
                "characters at least",
                place,
                &min.or(firm(text.min)),
                &same("minLength").filter(|least| *least > 0),
            );
        }
    }
    let pattern = nodes.iter().map(|node| node.text("pattern")).reduce(|a, b| if a == b { a } else { None });
    report.same("pattern", place, &text.pattern(), &pattern.flatten());
    report.same("date", place, &(text.form == Form::Date), &(node.text("format") == Some("date")));
}
