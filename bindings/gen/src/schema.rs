//! `bindings/schema`: the tables as JSON, for tools and other languages.

use kassa::api::event::{ENVELOPE, EVENTS};
use kassa::lifecycle::LIFECYCLES;
use kassa::wire::op::{OpSpec, Paging};
use kassa::wire::shape::{Field, Form, Kind, Rule, Sensitivity, Shape, Text};

use crate::json::Json;
use crate::output::Outputs;
use crate::tables::{Types, feature, line};

/// Prints the four files.
pub(crate) fn print(out: &mut Outputs) -> Result<(), String> {
    out.add("bindings/schema/operations.json", operations().print());
    out.add("bindings/schema/kassa.schema.json", schema(&Types::gather()?).print());
    out.add("bindings/schema/lifecycles.json", lifecycles().print());
    out.add("bindings/schema/events.json", events().print());
    Ok(())
}

fn operations() -> Json {
    let errors = kassa::api::error::ERRORS.iter().map(|error| {
        Json::object([
            ("status", i64::from(error.status).into()),
            ("error_code", error.code.into()),
            ("error_type", error.kind.into()),
            ("meaning", error.meaning.into()),
            ("remedy", error.remedy.into()),
        ])
    });
    Json::object([("operations", Json::list(kassa::api::operations().map(operation))), ("errors", Json::list(errors))])
}

fn operation(op: &'static OpSpec) -> Json {
    let word = |value: &dyn std::fmt::Debug| Json::from(snake(&format!("{value:?}")));
    let mut row = Json::object([
        ("number", i64::from(op.number).into()),
        ("name", op.name.into()),
        ("operation_id", op.operation_id.into()),
        ("doc", line(op.doc).into()),
        ("group", op.group.as_str().into()),
        ("feature", feature(op.group).into()),
        ("method", op.method.as_str().into()),
        ("account", word(&op.account)),
        ("path", op.path.into()),
        ("path_params", Json::list(op.path_params())),
    ]);
    let query = op.query.iter().map(|param| {
        let mut row = Json::object([("name", param.name.into()), ("required", param.required.into())]);
        row.set_if(param.unverified, "unverified", true);
        row.set_if(param.sensitivity == Sensitivity::Personal, "personal", true);
        row.set_if(param.sensitivity == Sensitivity::Secret, "secret", true);
        row.set("schema", kind(&param.kind, None));
        row
    });
    row.set("query", Json::list(query));
    let headers = op
        .headers
        .iter()
        .map(|header| Json::object([("name", header.token.name().into()), ("required", header.required.into())]));
    row.set("token_headers", Json::list(headers));
    row.set("body", op.body.map(|shape| shape.name));
    row.set_if(op.body.is_some(), "body_media_type", op.body_form.media_type());
    row.set("answer", op.answer.map(|shape| shape.name));
    row.set("answer_form", word(&op.answer_form));
    row.set("answer_media_type", op.answer_form.media_type());
    row.set("idempotency", word(&op.idempotency));
    row.set("idempotency_key", op.is_keyed());
    row.set("retry", word(&op.retry));
    row.set("connect_ms", op.patience.connect_ms());
    row.set("total_ms", op.patience.total_ms());
    row.set("paging", if op.paging == Paging::Cursor { "cursor" } else { "none" });
    let marks = op.marks;
    for (name, set) in [
        ("unverified", marks.unverified),
        ("answer_unverified", marks.answer_unverified),
        ("key_unconfirmed", marks.key_unconfirmed),
        ("test_only", marks.test_only),
        ("needs_filter", marks.needs_filter),
    ] {
        row.set_if(set, name, true);
    }
    let statuses = kassa::api::error::statuses(op).map(|status| Json::from(i64::from(status)));
    row.set("error_statuses", Json::list(statuses));
    let errors = op.errors.iter().map(|error| {
        let mut row = Json::object([("status", i64::from(error.status).into()), ("meaning", error.meaning.into())]);
        row.set_if(error.unverified, "unverified", true);
        row
    });
    row.set_if(!op.errors.is_empty(), "errors", Json::list(errors));
    row
}

fn schema(types: &Types) -> Json {
    let mut defs = Json::Object(Vec::new());
    for shape in &types.shapes {
        defs.set(shape.name, object(shape));
    }
    for choice in &types.choices {
        let mut row = Json::object([("type", "string".into())]);
        row.set("description", line(choice.doc));
        row.set("x-known-values", Json::list(choice.known.iter().copied()));
        defs.set(choice.name, row);
    }
    Json::object([
        ("$schema", "https://json-schema.org/draft/2020-12/schema".into()),
        ("$id", "urn:kassa:schema".into()),
        ("title", "Bodies of the operations in operations.json and of the events in events.json".into()),
        (
            "$comment",
            "Objects are open and so are lists of known values: what is unknown is passed on. x-secret and x-personal mark what \
             must not be logged, x-unverified what no source confirms."
                .into(),
        ),
        ("$defs", defs),
    ])
}

fn object(shape: &'static Shape) -> Json {
    let mut row = Json::object([("type", "object".into())]);
    row.set("description", line(shape.doc));
    row.set_if(shape.marks.unverified, "x-unverified", true);
    let mut properties = Json::Object(Vec::new());
    for field in shape.fields {
        properties.set(field.name, member(field));
    }
    row.set("properties", properties);
    let required: Vec<_> = shape.fields.iter().filter(|field| field.required).map(|field| field.name).collect();
    row.set_if(!required.is_empty(), "required", Json::list(required));
    let mut conditions = Vec::new();
    for rule in shape.rules {
        match rule {
            Rule::AnyOf(names) => row.set("anyOf", each(names)),
            Rule::OneOf(names) => row.set("oneOf", each(names)),
            Rule::NotEmpty => row.set("minProperties", 1_i64),
            Rule::When { member, is, needs } => conditions.push(Json::object([
                (
                    "if",
                    Json::object([("properties", Json::object([(member, Json::object([("const", (*is).into())]))]))]),
                ),
                ("then", Json::object([("required", Json::list(needs.iter().copied()))])),
            ])),
            Rule::Alternatives(sets) => row.set("oneOf", Json::list(sets.iter().map(|set| whole(set, sets)))),
            // These reach into members, which JSON Schema has no words for.
            Rule::AtMostOne(names) => row.set("x-at-most-one", Json::list(names.iter().copied())),
            Rule::Sum { list, of, equals } => row.set(
                "x-sum",
                Json::object([("list", (*list).into()), ("of", (*of).into()), ("equals", (*equals).into())]),
            ),
        }
    }
    row.set_if(!conditions.is_empty(), "allOf", Json::List(conditions));
    row
}

/// One set of members, and nothing that only the others have.
fn whole(set: &[&str], sets: &[&[&str]]) -> Json {
    let mut row = Json::object([("required", Json::list(set.iter().copied()))]);
    let others: Vec<&str> =
        sets.iter().flat_map(|other| other.iter().copied()).filter(|name| !set.contains(name)).collect();
    row.set("not", Json::object([("anyOf", each(&others))]));
    row
}

fn each(names: &[&str]) -> Json {
    Json::list(names.iter().map(|name| Json::object([("required", Json::list([*name]))])))
}

fn member(field: &'static Field) -> Json {
    let mut row = kind(&field.kind, Some(field));
    row.set_if(!field.doc.is_empty(), "description", line(field.doc));
    match field.sensitivity {
        Sensitivity::Public => {}
        Sensitivity::Personal => row.set("x-personal", true),
        Sensitivity::Secret => row.set("x-secret", true),
    }
    row.set_if(field.deprecated, "deprecated", true);
    row.set_if(field.unverified, "x-unverified", true);
    row
}

fn kind(kind: &Kind, field: Option<&Field>) -> Json {
    let bound = |min: bool| field.and_then(|field| if min { field.min } else { field.max });
    match kind {
        Kind::Text(of) => text(of, bound(true), bound(false)),
        Kind::Integer { min, max } => Json::object([
            ("type", "integer".into()),
            ("minimum", bound(true).unwrap_or(*min).into()),
            ("maximum", bound(false).unwrap_or(*max).into()),
        ]),
        Kind::Number => Json::object([("type", "number".into())]),
        Kind::Flag => Json::object([("type", "boolean".into())]),
        Kind::Choice(choice) => reference(choice.name),
        Kind::Object(shape) => reference(shape.name),
        Kind::List(item) => {
            let mut row = Json::object([("type", "array".into()), ("items", self::kind(item, None))]);
            row.set_if(bound(true).is_some(), "minItems", bound(true));
            row.set_if(bound(false).is_some(), "maxItems", bound(false));
            row
        }
        Kind::Either(text, object) => {
            Json::object([("oneOf", Json::List(vec![self::kind(text, None), self::kind(object, None)]))])
        }
        Kind::Any => Json::Object(Vec::new()),
    }
}

fn text(of: &Text, min: Option<i64>, max: Option<i64>) -> Json {
    let mut row = Json::object([("type", "string".into())]);
    row.set_if(of.name != "String", "x-type", of.name);
    let min = min.unwrap_or(of.min.into());
    row.set_if(min > 0, "minLength", min);
    row.set_if(of.firm || max.is_some(), "maxLength", max.unwrap_or(of.max.into()));
    row.set_if(of.form == Form::Date, "format", "date");
    row.set_if(of.pattern().is_some(), "pattern", of.pattern());
    row
}

fn reference(name: &str) -> Json {
    Json::object([("$ref", format!("#/$defs/{name}").into())])
}

fn lifecycles() -> Json {
    let all = LIFECYCLES.iter().map(|lifecycle| {
        let edges = lifecycle.edges.iter().map(|edge| {
            let mut row =
                Json::object([("from", edge.from.into()), ("to", edge.to.into()), ("trigger", edge.trigger.into())]);
            row.set("actor", edge.actor.as_str());
            row.set_if(edge.operation.is_some(), "operation", edge.operation.map(|op| op.name));
            row.set_if(edge.event.is_some(), "event", edge.event);
            row.set_if(edge.back, "back", true);
            row.set_if(edge.unverified, "unverified", true);
            row
        });
        let allowed = lifecycle.allowed.iter().map(|allowed| {
            let operations = Json::list(allowed.operations.iter().map(|op| op.name));
            Json::object([("state", allowed.state.into()), ("operations", operations)])
        });
        Json::object([
            ("name", lifecycle.name.into()),
            ("doc", line(lifecycle.doc).into()),
            ("field", lifecycle.field.into()),
            ("states", Json::list(lifecycle.states.iter().copied())),
            ("final", Json::list(lifecycle.finals.iter().copied())),
            ("edges", Json::list(edges)),
            ("allowed", Json::list(allowed)),
        ])
    });
    Json::object([("lifecycles", Json::list(all))])
}

fn events() -> Json {
    let all = EVENTS.iter().map(|event| {
        let steps = event.edges().map(|(lifecycle, edge)| {
            let mut row = Json::object([
                ("lifecycle", lifecycle.name.into()),
                ("from", edge.from.into()),
                ("to", edge.to.into()),
                ("trigger", edge.trigger.into()),
            ]);
            row.set_if(edge.unverified, "unverified", true);
            row
        });
        Json::object([
            ("type", event.name.into()),
            ("doc", line(event.doc).into()),
            ("group", event.group.as_str().into()),
            ("payload", event.payload.name.into()),
            ("key", event.key.into()),
            ("lifecycles", Json::list(event.lifecycles.iter().map(|lifecycle| lifecycle.name))),
            ("steps", Json::list(steps)),
        ])
    });
    Json::object([("version", "v2".into()), ("envelope", ENVELOPE.name.into()), ("events", Json::list(all))])
}

/// `ReadFirst` as `read_first`.
fn snake(name: &str) -> String {
    let mut out = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.push(letter.to_ascii_lowercase());
    }
    out
}
