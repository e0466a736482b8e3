//! The tables of the core, as templates see them.

use std::path::Path;

use kassa::api::event::EVENTS;
use kassa::value::fault::CODES;
use kassa::wire::check::RULES;
use kassa::wire::op::{OpSpec, Paging, Retry};
use kassa::wire::shape::{Choice, Field, Kind, Sensitivity, Shape};
use serde_json::{Value, json};

use crate::tables::{SHARED, Types, groups, line};

/// Everything.
pub(crate) fn tables(root: &Path) -> Result<Value, String> {
    let types = Types::gather()?;
    let mut pages: Vec<&str> = groups().map(|group| group.as_str()).collect();
    pages.insert(0, SHARED);
    let page = |name: &&str| {
        let shapes = types.shapes.iter().filter(|shape| types.page(shape.name) == *name);
        let choices = types.choices.iter().filter(|choice| types.page(choice.name) == *name);
        let mut needs: Vec<(&str, &str)> = shapes
            .clone()
            .flat_map(|shape| shape.fields)
            .flat_map(|field| names(&field.kind))
            .map(|needed| (types.page(needed), needed))
            .collect();
        needs.retain(|(from, _)| from != name);
        needs.sort_unstable();
        needs.dedup();
        let needs: Vec<Value> = needs.chunk_by(|one, next| one.0 == next.0).map(|of_page| json!({
            "page": of_page.first().map(|(page, _)| page), "names": of_page.iter().map(|(_, name)| name).collect::<Vec<_>>(),
        })).collect();
        json!({
            "name": name, "needs": needs,
            "models": shapes.map(|shape| model(shape, types.is_sent(shape.name))).collect::<Vec<_>>(),
            "enums": choices.map(|choice| open_enum(choice)).collect::<Vec<_>>(),
        })
    };
    let group = |group: kassa::wire::op::Group| {
        let operations: Vec<&OpSpec> = kassa::api::operations().filter(|op| op.group == group).collect();
        let mut used: Vec<(&str, &str)> = operations
            .iter()
            .flat_map(|op| [op.body, op.answer])
            .flatten()
            .map(|shape| (types.page(shape.name), shape.name))
            .collect();
        for op in &operations {
            used.extend(op.query.iter().flat_map(|param| names(&param.kind)).map(|name| (types.page(name), name)));
        }
        used.sort_unstable();
        used.dedup();
        let needs: Vec<Value> = used.chunk_by(|one, next| one.0 == next.0).map(|of_page| json!({
            "page": of_page.first().map(|(page, _)| page), "names": of_page.iter().map(|(_, name)| name).collect::<Vec<_>>(),
        })).collect();
        json!({ "name": group.as_str(), "spaces": spaces(group.as_str(), &operations), "needs": needs })
    };
    Ok(json!({
        "version": env!("CARGO_PKG_VERSION"),
        "letters": kassa::webhook::LETTERS,
        "pages": pages.iter().map(page).collect::<Vec<_>>(),
        "groups": groups().map(group).collect::<Vec<_>>(),
        "events": EVENTS.iter().map(|event| json!({
            "name": event.name, "doc": line(event.doc), "payload": event.payload.name, "page": types.page(event.payload.name),
        })).collect::<Vec<_>>(),
        "codes": codes(root)?,
        "journal": super::journal::statements(),
        "view_members": view_members(root)?,
        "rules": RULES.iter().map(|(rule, doc)| json!({ "wire": rule.as_str(), "name": rule.as_str(), "doc": doc })).collect::<Vec<_>>(),
    }))
}

/// Numbers of refusals: the core's, and those that the C library adds for what is around the core.
pub(crate) fn codes(root: &Path) -> Result<Vec<Value>, String> {
    let core = CODES.iter().map(|(number, name, class, _, doc)| {
        json!({ "name": name, "number": number, "class": format!("{class:?}").to_lowercase(), "doc": line(doc) })
    });
    let mut all: Vec<Value> = core.collect();
    let file = root.join("ffi/src/codes.rs");
    let source = std::fs::read_to_string(&file).map_err(|fault| format!("{}: {fault}", file.display()))?;
    let mut doc = String::new();
    for text in source.lines() {
        if let Some(more) = text.strip_prefix("/// ") {
            doc = format!("{doc} {more}");
        } else if let Some((name, number)) =
            text.strip_prefix("pub const KASSA_CODE_").and_then(|rest| rest.strip_suffix(';')?.split_once(": i32 = "))
        {
            let number: u16 = number.parse().map_err(|_| format!("{name} is no number"))?;
            let class = if name.starts_with("WEBHOOK") { "webhook" } else { "host" };
            all.push(json!({ "name": name.to_lowercase(), "number": number, "class": class, "doc": line(&doc) }));
            doc.clear();
        }
    }
    Ok(all)
}

/// Members of the views of every kind of flow, from where they are declared.
fn view_members(root: &Path) -> Result<Vec<String>, String> {
    let mut members = std::collections::BTreeSet::new();
    for file in ["call/view.rs", "checkout/state.rs", "payment/view.rs", "transaction/view.rs"] {
        let file = root.join("core/src/flow").join(file);
        let source = std::fs::read_to_string(&file).map_err(|fault| format!("{}: {fault}", file.display()))?;
        let view =
            source.lines().skip_while(|line| *line != "pub struct View {").skip(1).take_while(|line| *line != "}");
        let before = members.len();
        members.extend(view.filter_map(|line| Some(line.strip_prefix("    pub ")?.split_once(':')?.0.to_owned())));
        if members.len() == before {
            return Err(format!("{} declares no view", file.display()));
        }
    }
    Ok(members.into_iter().collect())
}

/// Operations by the words of their names between group and verb: `""` for those of the group itself.
fn spaces(group: &str, operations: &[&OpSpec]) -> Vec<Value> {
    let split = |op: &OpSpec| {
        let name = op.name.strip_prefix(group).unwrap_or(op.name).trim_start_matches('.').to_owned();
        match name.rsplit_once('.') {
            Some((space, verb)) => (space.to_owned(), verb.to_owned()),
            None => (String::new(), name),
        }
    };
    let mut found: Vec<String> = operations.iter().map(|op| split(op).0).collect();
    found.sort();
    found.dedup();
    let space = |name: &String| {
        let own = operations.iter().filter(|op| split(op).0 == *name).map(|op| operation(op, &split(op).1));
        json!({ "name": name, "operations": own.collect::<Vec<_>>() })
    };
    found.iter().map(space).collect()
}

fn operation(op: &OpSpec, verb: &str) -> Value {
    let query = op.query.iter().map(|param| {
        json!({ "name": param.name, "required": param.required, "kind": kind(&param.kind), "unverified": param.unverified })
    });
    let headers = op.headers.iter().map(|header| json!({ "name": header.token.name(), "required": header.required }));
    let mut row = json!({
        "number": op.number, "name": op.name, "verb": verb, "operation_id": op.operation_id, "doc": line(op.doc),
        "method": op.method.as_str(), "path": op.path, "path_params": op.path_params().collect::<Vec<_>>(),
        "query": query.collect::<Vec<_>>(), "headers": headers.collect::<Vec<_>>(),
        "body": op.body.map(|shape| shape.name),
        "multipart": op.body_form.media_type() != "application/json",
        "answer": op.answer.map(|shape| shape.name),
        "answer_form": format!("{:?}", op.answer_form),
        "paged": op.paging == Paging::Cursor,
        "changes": op.method.as_str() != "GET" && op.retry != Retry::Free,
        "needs_filter": op.marks.needs_filter, "test_only": op.marks.test_only, "unverified": op.marks.unverified,
    });
    row["body_required"] =
        json!(op.body.is_some_and(|shape| shape.fields.iter().any(|field| field.required) || !shape.rules.is_empty()));
    row
}

fn model(shape: &Shape, sent: bool) -> Value {
    json!({
        "sent": sent, "name": shape.name, "doc": line(shape.doc), "unverified": shape.marks.unverified,
        "fields": shape.fields.iter().map(|member| field(member, shape.marks.sensitivity)).collect::<Vec<_>>(),
    })
}

fn field(field: &Field, of_all: Sensitivity) -> Value {
    let sensitivity = field.sensitivity.max(of_all);
    json!({
        "name": field.name, "doc": line(field.doc), "required": field.required, "kind": kind(&field.kind),
        "masked": sensitivity != Sensitivity::Public, "secret": sensitivity == Sensitivity::Secret,
        "unverified": field.unverified, "deprecated": field.deprecated,
    })
}

fn open_enum(choice: &Choice) -> Value {
    let value = |wire: &&str| {
        // Orders of a list: the same member, backwards.
        let name = wire.strip_prefix('-').map_or_else(|| (*wire).to_owned(), |member| format!("{member}_descending"));
        json!({ "wire": wire, "name": name })
    };
    json!({ "name": choice.name, "doc": line(choice.doc), "values": choice.known.iter().map(value).collect::<Vec<_>>() })
}

/// What a value is, and for composed ones of what.
fn kind(of: &Kind) -> Value {
    match of {
        Kind::Text(text) => json!({ "is": "text", "name": text.name }),
        Kind::Integer { .. } => json!({ "is": "integer" }),
        Kind::Number => json!({ "is": "number" }),
        Kind::Flag => json!({ "is": "flag" }),
        Kind::Choice(choice) => json!({ "is": "choice", "name": choice.name }),
        Kind::Object(shape) => json!({ "is": "object", "name": shape.name }),
        Kind::List(item) => json!({ "is": "list", "item": kind(item) }),
        Kind::Either(one, other) => json!({ "is": "either", "one": kind(one), "other": kind(other) }),
        Kind::Any => json!({ "is": "any" }),
    }
}

/// Names of the types that a value is made of.
fn names(of: &Kind) -> Vec<&'static str> {
    match of {
        Kind::Choice(choice) => vec![choice.name],
        Kind::Object(shape) => vec![shape.name],
        Kind::List(item) => names(item),
        Kind::Either(one, other) => [names(one), names(other)].concat(),
        _ => Vec::new(),
    }
}
