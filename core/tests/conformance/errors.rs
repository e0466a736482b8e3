//! Errors: codes of the platform, statuses of each operation, and what operations have of their own.

use std::collections::BTreeSet;

use super::Report;
use super::facts::{Facts, Node};
use kassa::api;
use kassa::api::error::{ERRORS, statuses};
use serde_yaml_ng::Value;

pub(crate) fn compare(facts: &Facts, report: &mut Report) {
    platform(facts, report);
    for (_, _, _, operation) in facts.operations() {
        let id = operation.text("operationId").unwrap().to_string();
        let Some(ours) = api::operation_named(&id) else { continue };
        let mut theirs = BTreeSet::new();
        for (status, _) in operation.map("responses") {
            theirs.extend(status.parse::<u16>().ok().filter(|status| *status >= 400));
        }
        report.same("error statuses", &id, &statuses(ours).collect::<BTreeSet<_>>(), &theirs);

        let named = named(facts, &operation);
        let mine: BTreeSet<u16> = ours.errors.iter().map(|error| error.status).collect();
        report.count("own error", mine.len());
        report.count("without own error", usize::from(mine.is_empty() && named.is_empty()));
        for status in mine.union(&named) {
            report.same("own errors", &format!("{id} {status}"), &mine.contains(status), &named.contains(status));
        }
        for error in ours.errors {
            let response = operation.get("responses").and_then(|all| all.get(&error.status.to_string()));
            let assumed = response.is_some_and(|answer| answer.flag("x-unverified"))
                || operation.text("description").is_some_and(|text| text.contains("assumed"));
            report.same("own error unverified", &format!("{id} {}", error.status), &error.unverified, &assumed);
        }
    }
}

/// The table of the platform: codes and classes that are known, and the codes of each status.
fn platform(facts: &Facts, report: &mut Report) {
    let body = facts.schema("Error").unwrap();
    let known = |member: &str| -> BTreeSet<String> {
        body.get("properties").and_then(|all| all.get(member)).unwrap().texts("x-known-values").into_iter().collect()
    };
    let mine: BTreeSet<String> = ERRORS.iter().filter_map(|error| error.code).map(str::to_string).collect();
    report.count("error code", mine.len());
    report.same("error codes", "Error", &mine, &known("error_code"));
    let kinds: BTreeSet<String> = ERRORS.iter().filter_map(|error| error.kind).map(str::to_string).collect();
    report.same("error types", "Error", &kinds, &known("error_type"));
    for answer in facts.file("common.yaml").get("components").unwrap().map("responses") {
        let status: u16 = match answer.0.as_str() {
            "BadRequest" => 400,
            "Unauthorized" => 401,
            "Forbidden" => 403,
            "NotFound" => 404,
            "Conflict" => 409,
            "PayloadTooLarge" => 413,
            "RateLimited" => 429,
            "ServerError" => 500,
            "Unavailable" => 503,
            _ => continue,
        };
        let mine: Vec<String> =
            ERRORS.iter().filter(|e| e.status == status).filter_map(|e| e.code).map(str::to_string).collect();
        report.same("codes of a status", &answer.0, &mine, &answer.1.texts("x-error-codes"));
        // The class stands in the description, in brackets.
        let text = answer.1.text("description").unwrap_or_default().to_string();
        for error in ERRORS.iter().filter(|error| error.status == status) {
            let fits = !text.contains("_ERROR") || error.kind.is_none_or(|kind| text.contains(kind));
            report.same("type of a code", &answer.0, &fits, &true);
        }
    }
}

/// Statuses that the facts name for this operation alone: in an answer of its own, in its texts, or at a member of its body.
fn named(facts: &Facts, operation: &Node) -> BTreeSet<u16> {
    let mut found = BTreeSet::new();
    for (key, node) in operation.value.as_mapping().unwrap() {
        match key.as_str().unwrap() {
            "responses" => {
                for (status, answer) in operation.map("responses") {
                    found.extend(status.parse::<u16>().ok().filter(|status| *status >= 400 && !answer.has("$ref")));
                }
            }
            "requestBody" => {
                for (_, content) in operation.get("requestBody").unwrap().map("content") {
                    texts(facts.resolve(&content.get("schema").unwrap()).value, &mut found);
                }
            }
            _ => texts(node, &mut found),
        }
    }
    found
}

fn is_listed(status: u16) -> bool {
    ERRORS.iter().any(|error| error.status == status)
}

/// Statuses in texts: numbers that the platform knows as statuses of refusals, and 410.
fn texts(value: &Value, found: &mut BTreeSet<u16>) {
    match value {
        Value::String(text) => {
            let words = text.split(|letter: char| !letter.is_ascii_alphanumeric());
            let statuses = words.filter_map(|word| word.parse::<u16>().ok());
            found.extend(statuses.filter(|status| *status == 410 || (400..500).contains(status) && is_listed(*status)));
        }
        Value::Mapping(map) => map.values().for_each(|value| texts(value, found)),
        Value::Sequence(list) => list.iter().for_each(|value| texts(value, found)),
        _ => {}
    }
}
