//! Query and header members of a call, checked against the facts.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::contract::{Body, Contract};
use super::gate::Call;

/// Checked for every call elsewhere.
const COMMON: [&str; 3] = ["Klarna-Idempotency-Key", "Partner-Correlation-Id", "Klarna-Integration-Metadata"];

/// One query or header member of an operation.
pub(crate) struct Parameter {
    name: String,
    header: bool,
    required: bool,
    many: bool,
    shape: Option<Body>,
}

impl Parameter {
    pub(crate) fn read_all(facts: &Value, file: &str, known: &BTreeMap<String, Value>) -> Vec<Self> {
        let resolve =
            |facts: &Value| match facts["$ref"].as_str().and_then(|t| t.split_once("#/components/parameters/")) {
                None => Some(facts.clone()),
                Some((document, name)) => {
                    let document = if document.is_empty() { file } else { document.trim_end_matches(".yaml") };
                    known.get(&format!("{document}/{name}")).cloned()
                }
            };
        let all = facts.as_array().into_iter().flatten().filter_map(resolve);
        all.filter(|facts| facts["in"] != "path").filter_map(|facts| Self::read(&facts)).collect()
    }

    fn read(facts: &Value) -> Option<Self> {
        let name = facts["name"].as_str().filter(|name| !COMMON.contains(name))?;
        let schema = &facts["schema"];
        Some(Self {
            name: name.to_owned(),
            header: facts["in"] == "header",
            required: facts["required"] == true,
            many: schema["type"] == "array",
            shape: Body::new(schema),
        })
    }

    /// Query and header lines are text; a shape that refuses the text may still take the number that it spells.
    fn faults(&self, given: &[&str]) -> Vec<(String, String)> {
        let Some(shape) = &self.shape else { return Vec::new() };
        let check = |value: &Value| Contract::get().check(shape, value);
        let text = given.first().copied().unwrap_or_default();
        let found = check(&if self.many { json!(given) } else { json!(text) });
        match text.parse::<i64>() {
            Ok(number) if !self.many && !found.is_empty() => check(&json!(number)),
            _ => found,
        }
    }
}

/// What is wrong, as (name, reason).
pub(crate) fn check(call: &Call<'_>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    // The payment group has rules of its own.
    if call.operation.payment {
        return found;
    }
    let query = call.query();
    for parameter in &call.operation.parameters {
        let given: Vec<&str> = if parameter.header {
            call.header(&parameter.name).into_iter().collect()
        } else {
            query.iter().filter(|(name, _)| *name == parameter.name).map(|(_, value)| value.as_str()).collect()
        };
        if !given.is_empty() {
            let faults = parameter.faults(&given).into_iter();
            found.extend(faults.map(|(_, reason)| (parameter.name.clone(), reason)));
        } else if parameter.required {
            found.push((parameter.name.clone(), "is required".to_owned()));
        }
    }
    let has = |name: &str| query.iter().any(|(given, _)| given == name);
    if call.operation.paged && has("starting_after") && has("ending_before") {
        found.push(("ending_before".to_owned(), "excludes starting_after".to_owned()));
    }
    found
}
