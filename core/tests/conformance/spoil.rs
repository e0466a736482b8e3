//! One fault at a time, put into a good body, with the place where it has to be found.

use super::facts::{Facts, Node};
use super::generate::PATTERNS;
use serde_json::{Value, json};

/// A fault.
pub(crate) struct Fault {
    /// What was done.
    pub(crate) what: String,
    /// Where it has to be found: a JSON pointer.
    pub(crate) at: String,
    /// Replaces the value at `place`, or takes it away.
    pub(crate) place: String,
    pub(crate) with: Option<Value>,
}

impl Fault {
    /// The body with the fault in it.
    pub(crate) fn apply(&self, body: &Value) -> Value {
        let mut body = body.clone();
        match &self.with {
            Some(value) => *body.pointer_mut(&self.place).unwrap() = value.clone(),
            None => {
                let (above, name) = self.place.rsplit_once('/').unwrap();
                body.pointer_mut(above).unwrap().as_object_mut().unwrap().remove(name);
            }
        }
        body
    }
}

impl Facts {
    /// Every fault that can be put into the value of a schema.
    pub(crate) fn faults(&self, node: &Node, value: &Value, at: &str, out: &mut Vec<Fault>) {
        let node = self.resolve(node);
        match value {
            Value::Object(members) => self.object_faults(&node, members, at, out),
            Value::Array(items) if node.kind() == "array" => {
                mistype(&json!("not an array"), at, out);
                let item = node.get("items").unwrap();
                if let Some(least) = node.int("minItems").filter(|least| *least > 0) {
                    replace(
                        "too few items",
                        Value::Array(items[1..][..usize::try_from(least - 1).unwrap()].to_vec()),
                        at,
                        out,
                    );
                }
                if let (Some(most), Some(first)) = (node.int("maxItems"), items.first()) {
                    let many = vec![first.clone(); usize::try_from(most + 1).unwrap()];
                    replace("too many items", Value::Array(many), at, out);
                }
                for (n, value) in items.iter().enumerate() {
                    self.faults(&item, value, &format!("{at}/{n}"), out);
                }
            }
            Value::String(_) if node.kind() == "string" => text(&node, at, out),
            Value::Number(_) if node.kind() == "integer" => {
                mistype(&json!("5"), at, out);
                replace("a fraction", json!(1.5), at, out);
                replace("more than fits", json!(9_007_199_254_740_992_i64), at, out);
                if let Some(least) = node.int("minimum") {
                    replace("below the minimum", json!(least - 1), at, out);
                }
                if let Some(most) = node.int("maximum") {
                    replace("above the maximum", json!(most + 1), at, out);
                }
            }
            Value::Bool(_) if node.kind() == "boolean" => mistype(&json!("true"), at, out),
            _ => {}
        }
    }

    fn object_faults(&self, node: &Node, members: &serde_json::Map<String, Value>, at: &str, out: &mut Vec<Fault>) {
        let object = self.object(node);
        if object.members.is_empty() {
            return;
        }
        mistype(&json!([]), at, out);
        let mut required = object.required.clone();
        required.extend(self.chosen(node, members));
        required.sort();
        required.dedup();
        for name in &required {
            let what = format!("without {name}");
            out.push(Fault { what, at: at.to_string(), place: format!("{at}/{name}"), with: None });
        }
        if self.needs_something(node) {
            replace("empty", json!({}), at, out);
        }
        for (name, nodes) in &object.members {
            // Of a member that alternatives describe in different ways, only the type is sure.
            let (Some(value), [node]) = (members.get(name), nodes.as_slice()) else { continue };
            self.faults(node, value, &format!("{at}/{name}"), out);
        }
    }

    /// What the alternative needs that a discriminator names.
    fn chosen(&self, node: &Node, members: &serde_json::Map<String, Value>) -> Vec<String> {
        let node = self.resolve(node);
        let mut out: Vec<String> = node.list("allOf").iter().flat_map(|part| self.chosen(part, members)).collect();
        let Some(by) = node.get("discriminator") else { return out };
        let name = by.text("propertyName").unwrap();
        for part in node.list("oneOf").iter().map(|part| self.resolve(part)) {
            let is = part.get("properties").unwrap().get(name).unwrap();
            if members.get(name).and_then(Value::as_str) == is.text("const") {
                out.extend(part.texts("required"));
            }
        }
        out
    }

    /// Whether an empty object breaks a rule at the object itself.
    fn needs_something(&self, node: &Node) -> bool {
        let node = self.resolve(node);
        let several = [node.list("oneOf"), node.list("anyOf")].concat();
        let needs = |part: &Node| !self.object(part).required.is_empty() || !part.texts("required").is_empty();
        node.int("minProperties") == Some(1) || (!several.is_empty() && several.iter().all(needs))
    }
}

fn replace(what: &str, with: Value, at: &str, out: &mut Vec<Fault>) {
    out.push(Fault { what: what.to_string(), at: at.to_string(), place: at.to_string(), with: Some(with) });
}

fn mistype(with: &Value, at: &str, out: &mut Vec<Fault>) {
    replace("another type", with.clone(), at, out);
}

fn text(node: &Node, at: &str, out: &mut Vec<Fault>) {
    mistype(&json!(5), at, out);
    replace("a control character", json!("a\u{7}b"), at, out);
    if let Some(most) = node.int("maxLength") {
        replace("too long", json!("x".repeat(usize::try_from(most + 1).unwrap())), at, out);
    }
    if let Some(least) = node.int("minLength").filter(|least| *least > 0) {
        replace("too short", json!("x".repeat(usize::try_from(least - 1).unwrap())), at, out);
    }
    if let Some(pattern) = node.text("pattern") {
        let (.., bad) = PATTERNS.iter().find(|(known, ..)| *known == pattern).expect(pattern);
        for text in *bad {
            replace(&format!("{text:?} for {pattern}"), json!(text), at, out);
        }
    }
    if node.text("format") == Some("date") {
        replace("no such day", json!("2026-02-30"), at, out);
    }
}
