//! The operations and the shapes of their bodies, read once from the OpenAPI files of the facts.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use jsonschema::error::ValidationErrorKind;
use serde_json::{Map, Value, json};

use super::machine::Machine;
use super::parameters::Parameter;

const FILES: [(&str, &str); 6] = [
    ("common", include_str!("../../../facts/openapi/common.yaml")),
    ("payment", include_str!("../../../facts/openapi/payment.yaml")),
    ("security-notifications", include_str!("../../../facts/openapi/security-notifications.yaml")),
    ("management", include_str!("../../../facts/openapi/management.yaml")),
    ("interoperability", include_str!("../../../facts/openapi/interoperability.yaml")),
    ("disputes", include_str!("../../../facts/openapi/disputes.yaml")),
];

/// Whether the account stands in the path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Segment {
    Required,
    Optional,
    None,
}

/// One operation of the API.
pub(crate) struct Operation {
    pub(crate) id: &'static str,
    pub(crate) method: String,
    pub(crate) path: Vec<String>,
    pub(crate) segment: Segment,
    /// Honours the idempotency key.
    pub(crate) keyed: bool,
    /// The body is a form with a file.
    pub(crate) form: bool,
    pub(crate) body: Option<Body>,
    /// Belongs to the payment group.
    pub(crate) payment: bool,
    /// Is read page by page.
    pub(crate) paged: bool,
    /// Query and header members, the common ones left out.
    pub(crate) parameters: Vec<Parameter>,
    /// Status of success. Where the facts know no more than 2xx: 201 for a POST that answers with a body, else 204 or 200.
    pub(crate) success: u16,
    /// Shape of the answer of success, if it has a JSON body.
    pub(crate) answer: Option<Body>,
}

pub(crate) struct Body {
    schema: Value,
    compiled: OnceLock<jsonschema::Validator>,
}

impl Body {
    pub(crate) fn new(schema: &Value) -> Option<Self> {
        schema.is_object().then(|| Self { schema: schema.clone(), compiled: OnceLock::new() })
    }
}

/// All operations.
pub(crate) struct Contract {
    pub(crate) operations: Vec<Operation>,
    /// Lifecycles by name.
    pub(crate) machines: BTreeMap<String, Machine>,
    /// Shapes of events, envelope included, by event type.
    pub(crate) events: BTreeMap<String, Body>,
    definitions: Value,
}

impl Contract {
    /// The one contract of the process.
    pub(crate) fn get() -> &'static Contract {
        static CONTRACT: OnceLock<Contract> = OnceLock::new();
        CONTRACT.get_or_init(Self::load)
    }

    fn load() -> Self {
        let mut definitions = Map::new();
        let mut operations = Vec::new();
        let mut machines = BTreeMap::new();
        let mut events = BTreeMap::new();
        let mut parameters = BTreeMap::new();
        for (name, text) in FILES {
            let mut file: Value = serde_yaml_ng::from_str(text).expect("the facts are YAML");
            rewrite(&mut file, name);
            for (parameter, facts) in file["components"]["parameters"].as_object().into_iter().flatten() {
                parameters.insert(format!("{name}/{parameter}"), facts.clone());
            }
            for (event, facts) in file["webhooks"].as_object().into_iter().flatten() {
                let target = facts["post"]["requestBody"]["$ref"].as_str().unwrap_or_default();
                let shape = &file["components"]["requestBodies"][target.rsplit('/').next().unwrap_or_default()];
                events.extend(Body::new(&shape["content"]["application/json"]["schema"]).map(|b| (event.clone(), b)));
            }
            if let Some(schemas) = file["components"]["schemas"].as_object_mut() {
                let found = schemas.values().filter_map(|schema| Machine::read(&schema["x-state-machine"]));
                machines.extend(found.map(|machine| (machine.name.clone(), machine)));
                definitions.insert(name.into(), Value::Object(std::mem::take(schemas)));
            }
            for (path, verbs) in file["paths"].as_object().into_iter().flatten() {
                for (verb, facts) in verbs.as_object().into_iter().flatten() {
                    operations.extend(operation(path, verb, facts, name, &parameters));
                    let machine = Machine::read(&facts["x-state-machine"]);
                    machines.extend(machine.map(|machine| (machine.name.clone(), machine)));
                }
            }
        }
        Self { operations, machines, events, definitions: Value::Object(definitions) }
    }

    /// The shape of an event's payload.
    pub(crate) fn payload(&self, event_type: &str) -> Option<&Value> {
        let parts = self.events.get(event_type)?.schema["allOf"].as_array()?;
        parts.iter().find_map(|part| part.pointer("/properties/payload"))
    }

    /// A schema of the facts, or what a reference to one leads to.
    pub(crate) fn resolve<'a>(&'a self, schema: &'a Value) -> &'a Value {
        let target = schema["$ref"].as_str().and_then(|target| target.strip_prefix("#/$defs"));
        match target.and_then(|path| self.definitions.pointer(path)) {
            Some(found) => self.resolve(found),
            None => schema,
        }
    }

    /// What is wrong with a body, as (dotted path, reason).
    pub(crate) fn check(&self, body: &Body, instance: &Value) -> Vec<(String, String)> {
        let validator = body.compiled.get_or_init(|| {
            let mut schema = body.schema.clone();
            schema["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
            schema["$defs"] = self.definitions.clone();
            jsonschema::validator_for(&schema).expect("the schemas of the facts are sound")
        });
        let mut found: Vec<_> = validator.iter_errors(instance).map(|error| describe(&error)).collect();
        found.dedup();
        found
    }
}

fn operation(
    path: &str,
    verb: &str,
    facts: &Value,
    file: &str,
    parameters: &BTreeMap<String, Value>,
) -> Option<Operation> {
    let id = facts["operationId"].as_str()?;
    let content = &facts["requestBody"]["content"];
    let form = &content["multipart/form-data"]["schema"];
    let body = Body::new(&content["application/json"]["schema"]).or_else(|| Body::new(form));
    let (success, answer) = success(verb, &facts["responses"]);
    Some(Operation {
        id: Box::leak(id.to_owned().into_boxed_str()),
        method: verb.to_ascii_uppercase(),
        path: path.trim_start_matches('/').split('/').map(str::to_owned).collect(),
        segment: match facts["x-account-segment"].as_str() {
            Some("required") => Segment::Required,
            Some("optional") => Segment::Optional,
            _ => Segment::None,
        },
        keyed: matches!(verb, "post" | "patch"),
        form: form.is_object(),
        body,
        payment: facts["x-group"] == "payment",
        paged: facts["x-paging"] == "cursor",
        parameters: Parameter::read_all(&facts["parameters"], file, parameters),
        success,
        answer: answer.and_then(Body::new),
    })
}

/// The status of success and the shape of its body; of two documented ones, the one with a body.
fn success<'a>(verb: &str, responses: &'a Value) -> (u16, Option<&'a Value>) {
    let mut found = responses.as_object().into_iter().flatten().filter(|(status, _)| status.starts_with('2'));
    let shape = |facts: &'a Value| facts["content"].get("application/json").map(|content| &content["schema"]);
    let with_body = found.clone().find(|(_, facts)| facts.get("content").is_some());
    let Some((status, facts)) = with_body.or_else(|| found.next()) else { return (200, None) };
    let default = match (verb, facts.get("content")) {
        ("post", Some(_)) => 201,
        (_, Some(_)) => 200,
        (_, None) => 204,
    };
    (status.parse().unwrap_or(default), shape(facts))
}

/// Turns references between the files into references inside one document.
fn rewrite(node: &mut Value, file: &str) {
    match node {
        Value::Object(members) => {
            if let Some(Value::String(target)) = members.get_mut("$ref")
                && let Some((document, schema)) = target.split_once("#/components/schemas/")
            {
                let document = if document.is_empty() { file } else { document.trim_end_matches(".yaml") };
                *target = format!("#/$defs/{document}/{schema}");
            }
            members.values_mut().for_each(|value| rewrite(value, file));
        }
        Value::Array(items) => items.iter_mut().for_each(|value| rewrite(value, file)),
        _ => {}
    }
}

fn describe(error: &jsonschema::ValidationError<'_>) -> (String, String) {
    let mut path = dotted(error.instance_path().as_str());
    let mut member = |name: &str| {
        if !path.is_empty() {
            path.push('.');
        }
        path.push_str(name);
    };
    let reason = match error.kind() {
        ValidationErrorKind::Required { property } => {
            member(property.as_str().unwrap_or_default());
            "is required".to_owned()
        }
        ValidationErrorKind::AnyOf { context } if alternatives(context).is_some() => {
            let names = alternatives(context).unwrap_or_default();
            member(&names[0]);
            format!("{} is required", names.join(" or "))
        }
        ValidationErrorKind::AnyOf { .. } | ValidationErrorKind::OneOfNotValid { .. } => {
            "fits none of the allowed forms".to_owned()
        }
        ValidationErrorKind::OneOfMultipleValid { .. } => "give one of the alternatives only".to_owned(),
        ValidationErrorKind::MinProperties { .. } => "is empty".to_owned(),
        // The library's text quotes the value, which may be personal data; the kind is enough.
        ValidationErrorKind::Type { .. } => "has the wrong type".to_owned(),
        ValidationErrorKind::Maximum { limit } => format!("is above {limit}"),
        ValidationErrorKind::MaxItems { limit } => format!("has more than {limit} items"),
        ValidationErrorKind::Minimum { limit } => format!("is below {limit}"),
        ValidationErrorKind::MaxLength { limit } => format!("is longer than {limit}"),
        ValidationErrorKind::MinLength { limit } => format!("is shorter than {limit}"),
        ValidationErrorKind::MinItems { limit } => format!("has fewer than {limit} items"),
        ValidationErrorKind::Enum { options } => format!("is none of {options}"),
        ValidationErrorKind::Pattern { pattern } => format!("does not match {pattern}"),
        _ => "is not allowed here".to_owned(),
    };
    (path, reason)
}

/// The members of which one is missing, where alternatives differ in nothing but what they require.
fn alternatives(context: &[Vec<jsonschema::ValidationError<'_>>]) -> Option<Vec<String>> {
    let missing = |error: &jsonschema::ValidationError<'_>| match error.kind() {
        ValidationErrorKind::Required { property } => property.as_str().map(str::to_owned),
        _ => None,
    };
    context.iter().map(|errors| errors.first().and_then(missing)).collect::<Option<Vec<_>>>().filter(|n| !n.is_empty())
}

/// `/a/0/b` becomes `a[0].b`.
fn dotted(pointer: &str) -> String {
    let mut path = String::new();
    for part in pointer.split('/').skip(1) {
        if part.bytes().all(|byte| byte.is_ascii_digit()) && !part.is_empty() {
            path.push_str(&format!("[{part}]"));
        } else {
            if !path.is_empty() {
                path.push('.');
            }
            path.push_str(&part.replace("~1", "/").replace("~0", "~"));
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_body_schema_compiles() {
        let contract = Contract::get();
        let bodies: Vec<_> = contract.operations.iter().filter_map(|operation| operation.body.as_ref()).collect();
        for body in &bodies {
            contract.check(body, &json!({}));
        }
        assert!(bodies.len() > 30);
        assert_eq!(contract.operations.len(), 120);
        assert_eq!((contract.machines.len(), contract.events.len()), (23, 36));
    }

    #[test]
    fn paths_are_dotted() {
        assert_eq!(dotted("/a/0/b"), "a[0].b");
        assert_eq!(dotted(""), "");
    }
}
