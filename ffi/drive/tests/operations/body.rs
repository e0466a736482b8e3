//! Bodies from the tables: what a request cannot do without.

use kassa_drive::kassa::wire::shape::{Field, Form, Kind, Rule, Shape, Text};
use serde_json::{Map, Value, json};

/// Where a text member gets its value; `None` for one that any text will do for.
pub(crate) type Known<'a> = dyn FnMut(&str) -> Option<Value> + 'a;

/// Texts of scalar types whose form is more than letters.
const TEXTS: &[(&str, &str)] = &[
    ("Url", "https://shop.example/hook"),
    ("Email", "a@b.example"),
    ("CountryCode", "SE"),
    ("MerchantCategoryCode", "5411"),
    ("EventTypePattern", "payment.*"),
    ("EnforcementStart", "2026-02-01T00:00:00Z"),
    ("FileContent", "JVBERi0x"),
];

/// Every amount: one sum is authorized, captured and refunded.
const AMOUNT: i64 = 1_000;

/// The smallest body of a shape that its own rules allow. One without members says nothing: it gets its first confirmed one.
pub(crate) fn minimal(shape: &'static Shape, known: &mut Known<'_>) -> Value {
    let mut body = object(shape, known);
    if body.is_empty() {
        let first = shape.fields.iter().find(|field| !field.unverified && !field.deprecated);
        body.extend(first.map(|field| member(field, known)));
    }
    Value::Object(body)
}

fn object(shape: &'static Shape, known: &mut Known<'_>) -> Map<String, Value> {
    let required = shape.fields.iter().filter(|field| field.required);
    let mut body: Map<String, Value> = required.map(|field| member(field, known)).collect();
    for rule in shape.rules {
        for name in missing(rule, &body) {
            let field = shape.field(name).unwrap_or_else(|| panic!("{name} of {}", shape.name));
            body.extend([member(field, known)]);
        }
    }
    body
}

/// What a rule asks for besides. Of alternatives the last one is taken: it is the one that is written out, and not a token.
fn missing(rule: &Rule, body: &Map<String, Value>) -> Vec<&'static str> {
    let has = |name: &&str| body.contains_key(*name);
    match rule {
        Rule::AnyOf(names) | Rule::OneOf(names) if !names.iter().any(&has) => vec![names[0]],
        Rule::Alternatives(sets) => sets.last().unwrap().iter().filter(|name| !has(name)).copied().collect(),
        Rule::When { member, is, needs } if body.get(*member).is_some_and(|value| value == is) => {
            needs.iter().filter(|name| !has(name)).copied().collect()
        }
        _ => Vec::new(),
    }
}

fn member(field: &Field, known: &mut Known<'_>) -> (String, Value) {
    (field.name.to_owned(), value(field.name, &field.kind, field.min.unwrap_or(0), known))
}

/// A value of a kind, for the member or parameter of this name.
pub(crate) fn value(name: &str, kind: &Kind, least: i64, known: &mut Known<'_>) -> Value {
    match kind {
        Kind::Text(text) => known(name).unwrap_or_else(|| json!(spell(name, text, least))),
        Kind::Integer { min, max } => json!(AMOUNT.clamp(*min, *max)),
        Kind::Number => json!(1),
        Kind::Flag => json!(true),
        Kind::Choice(choice) => known(name).unwrap_or_else(|| json!(choice.known[0])),
        Kind::Object(shape) => minimal(shape, known),
        Kind::List(item) => (0..least.max(1)).map(|_| value(name, item, 0, known)).collect(),
        Kind::Either(one, _) => value(name, one, least, known),
        Kind::Any => json!({}),
    }
}

/// A text. A reference is spelled as what it refers to, so that what is linked within a body is linked.
fn spell(name: &str, text: &Text, least: i64) -> String {
    if let Some((_, known)) = TEXTS.iter().find(|(of, _)| *of == text.name) {
        return (*known).to_owned();
    }
    let least = usize::try_from(least.max(text.min.into())).unwrap();
    match text.form {
        Form::Currency => "EUR".to_owned(),
        Form::Country => "SE".to_owned(),
        Form::Timestamp => "2026-01-06T00:00:00Z".to_owned(),
        Form::Date => "2026-01-06".to_owned(),
        Form::Expiry => "PT30M".to_owned(),
        Form::ReturnUrl => "https://shop.example/back".to_owned(),
        Form::Plain | Form::Spelled(_) => format!("{:a<least$}", name.trim_start_matches("default_").replace('_', "-")),
    }
}
