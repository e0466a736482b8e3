//! Bodies that the facts allow, made from the facts alone.

use super::chance::Chance;
use super::facts::{Facts, Node};
use serde_json::{Map, Value, json};

/// How much of a body is there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    /// What is required.
    Minimal,
    /// Everything.
    Full,
    /// This and that, with members and values that nobody knows.
    Some,
}

/// What the facts say in words: members of one schema of which there is at most one.
const ONE_OF_THESE: &[(&str, &[&str])] = &[
    ("BankAccount", &["iban", "iban_hash"]),
    ("BankAccount", &["account_number", "account_number_hash"]),
    ("PointOfCheckout", &["store_id", "store_reference", "store"]),
];

/// Members that the facts advise against, as another one says the same.
const LEFT_OUT: &[(&str, &str)] = &[("StepUpConfig", "payment_request_expires_at")];

/// Members whose form the facts describe in words.
const IN_WORDS: &[(&str, &str)] =
    &[("return_url", "https://shop.example/back?x={klarna.payment_request.id}"), ("duration", "PT30M")];

/// Patterns of the facts, with texts that fit and texts that do not.
pub(crate) const PATTERNS: &[(&str, &[&str], &[&str])] = &[
    ("^[A-Za-z]{3}$", &["EUR", "SEK"], &["E1R", "EU", "EURO", "E\u{20ac}R"]),
    ("^[A-Za-z]{2}$", &["SE", "DE"], &["S1", "S", "SWE"]),
    ("^[A-Z]{2}$", &["SE", "DE"], &["se", "S1", "S", "SWE", "S\u{c9}"]),
    ("^[A-Z]{3}$", &["EUR"], &["eur", "EU"]),
    ("^[0-9]{4}$", &["0742", "5411"], &["742", "54110", "54a1", "\u{661}234"]),
    (
        r"^[a-zA-Z0-9\-:;., _]{0,100}$",
        &["", "Till 7, Stockholm", "a-b:c;d.e_f"],
        &["caf\u{e9}", "a/b", "\"quoted\"", "tab\u{a0}"],
    ),
    (
        r"^[a-z-]+(\.[a-z0-9-]+)*(\.\*)?$",
        &["payment", "payment.*", "payment.request.state-change.completed", "settlement.report.*", "-.0-"],
        &[
            "",
            "*",
            "Payment.*",
            "payment.",
            "payment..x",
            "payment.*.x",
            ".payment",
            "pay2.x",
            "payment.**",
            "payment*",
        ],
    ),
    (r"^\d{2}:\d{2}:\d{2}$", &["08:30:00"], &["8:30:00", "08-30-00", "08:30:000", "ab:cd:ef"]),
];

impl Facts {
    /// A value of a schema. `name` is the member that it stands in.
    pub(crate) fn value(&self, node: &Node, name: &str, extent: Extent, chance: &mut Chance) -> Value {
        let node = self.resolve(node);
        let alternatives = [node.list("oneOf"), node.list("anyOf")].concat();
        if self.is_object(&node) {
            return self.object_value(&node, &[], extent, chance);
        }
        if !alternatives.is_empty() {
            let part = chance.pick(&alternatives).clone();
            return self.value(&part, name, extent, chance);
        }
        match node.kind().as_str() {
            "array" => {
                let least = node.int("minItems").unwrap_or(0);
                let most = node.int("maxItems").unwrap_or(i64::MAX).min(least + 2);
                let count = match extent {
                    Extent::Minimal => least,
                    Extent::Full => least.max(1),
                    Extent::Some => chance.between(least, most),
                };
                let item = node.get("items").unwrap();
                (0..count).map(|_| self.value(&item, name, extent, chance)).collect()
            }
            "boolean" => json!(chance.once_in(2)),
            "integer" => integer(&node, chance),
            "number" => json!(chance.between(-80, 80)),
            "string" => text(&node, name, extent, chance),
            _ => node.value.get("const").map_or(json!({"x": [null, 1]}), |text| json!(text.as_str())),
        }
    }

    /// `required` is what the schemas around this part ask for.
    fn object_value(&self, node: &Node, required: &[String], extent: Extent, chance: &mut Chance) -> Value {
        let node = self.resolve(node);
        let mut required = [required, &node.texts("required")].concat();
        for part in node.list("allOf") {
            required.extend(self.resolve(&part).texts("required"));
        }
        let mut out = Map::new();
        for part in node.list("allOf") {
            merge(&mut out, self.object_value(&part, &required, extent, chance));
        }
        for key in ["oneOf", "anyOf"] {
            let parts = node.list(key);
            let Some(part) = (!parts.is_empty()).then(|| chance.pick(&parts).clone()) else { continue };
            if self.is_object(&part) {
                merge(&mut out, self.object_value(&part, &required, extent, chance));
            }
        }
        let wanted = self.wanted(&node, chance);
        for (name, member) in node.map("properties") {
            let needed = required.contains(&name) || wanted.must.contains(&name);
            let there = match extent {
                Extent::Minimal => needed,
                Extent::Full => !wanted.not.contains(&name),
                Extent::Some => needed || (!wanted.not.contains(&name) && chance.once_in(2)),
            };
            if there {
                out.insert(name.clone(), self.value(&member, &name, extent, chance));
            }
        }
        if node.int("minProperties") == Some(1) && out.is_empty() {
            let (name, member) = node.map("properties").remove(0);
            out.insert(name.clone(), self.value(&member, &name, extent, chance));
        }
        if extent == Extent::Some && chance.once_in(3) {
            out.insert("x_nobody_knows".to_string(), json!({"a": [1, null, "\u{e9}"]}));
        }
        Value::Object(out)
    }

    /// Which members the rules about several of them ask for and exclude, after a choice.
    fn wanted(&self, node: &Node, chance: &mut Chance) -> Wanted {
        let mut wanted = Wanted::default();
        for key in ["oneOf", "anyOf"] {
            let sets: Vec<Vec<String>> = node.list(key).iter().map(|part| part.texts("required")).collect();
            if sets.is_empty() || node.list(key).iter().any(|part| self.is_object(part)) {
                continue;
            }
            let chosen = chance.pick(&sets).clone();
            if key == "oneOf" {
                wanted.not.extend(sets.concat().into_iter().filter(|name| !chosen.contains(name)));
            }
            wanted.must.extend(chosen);
        }
        let left_out = LEFT_OUT.iter().filter(|(schema, _)| node.names.iter().any(|name| name == schema));
        wanted.not.extend(left_out.map(|(_, name)| (*name).to_string()));
        for (_, names) in ONE_OF_THESE.iter().filter(|(schema, _)| node.names.iter().any(|name| name == schema)) {
            let chosen = *chance.pick(names);
            wanted.must.push(chosen.to_string());
            wanted.not.extend(names.iter().filter(|name| **name != chosen).map(|name| (*name).to_string()));
        }
        wanted
    }
}

#[derive(Default)]
struct Wanted {
    must: Vec<String>,
    not: Vec<String>,
}

fn merge(out: &mut Map<String, Value>, part: Value) {
    if let Value::Object(part) = part {
        for (name, value) in part {
            out.entry(name).or_insert(value);
        }
    }
}

fn integer(node: &Node, chance: &mut Chance) -> Value {
    let signed = node.names.iter().any(|name| name == "SignedAmount");
    let least = node.int("minimum").unwrap_or(if signed { -5_000 } else { 0 });
    let most = node.int("maximum").unwrap_or(1_000_000);
    let between = chance.between(least, most);
    json!(*chance.pick(&[least, most, between]))
}

fn text(node: &Node, name: &str, extent: Extent, chance: &mut Chance) -> Value {
    let known = [node.texts("enum"), node.texts("x-known-values")].concat();
    if let Some(only) = node.text("const") {
        return json!(only);
    }
    if !known.is_empty() {
        let unheard = extent == Extent::Some && chance.once_in(4);
        return if unheard { json!("UNHEARD_OF") } else { json!(chance.pick(&known)) };
    }
    if let Some((_, text)) = IN_WORDS.iter().find(|(known, _)| *known == name) {
        return json!(text);
    }
    if let Some(pattern) = node.text("pattern") {
        let (_, good, _) = PATTERNS.iter().find(|(known, ..)| *known == pattern).expect(pattern);
        return json!(chance.pick(good));
    }
    match node.text("format") {
        Some("date") => return json!("2026-02-28"),
        Some("uri") => return json!("https://shop.example/x?y=1"),
        _ => {}
    }
    let least = node.int("minLength").unwrap_or(1);
    let most = node.int("maxLength").unwrap_or(255).min(600);
    let few = chance.between(least.max(1), most.min(least.max(1) + 8));
    // Mostly short, as bodies of a hundred long texts take their time.
    let length = if chance.once_in(10) { most } else { few };
    let letters = ['a', 'Z', '7', ' ', '"', '\\', '/', '\u{e9}', '\u{3a9}', '\u{1f600}', '.', '-'];
    json!((0..length).map(|_| *chance.pick(&letters)).collect::<String>())
}
