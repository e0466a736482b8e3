//! Operations, parameter by parameter.

use super::Report;
use super::facts::{Facts, Node};
use kassa::api;
use kassa::wire::op::{AccountSegment, AnswerForm, Idempotency, OpSpec, Paging, Retry};

/// Ends of the names of headers that are compared; the others are the same for all operations.
const TOKENS: [&str; 2] = ["-Token", "-Region"];
/// Limit of texts that have none of their own.
const GENERAL: i64 = 255;

pub(crate) fn compare(facts: &Facts, report: &mut Report) {
    let mut listed = Vec::new();
    for (path, method, parameters, operation) in facts.operations() {
        let id = operation.text("operationId").unwrap().to_string();
        let Some(ours) = api::operation_named(&id) else {
            report.differ(format!("operation: {id}"), "not in our table");
            continue;
        };
        report.same("operation", &id, &ours.method.as_str().to_ascii_lowercase().as_str(), &method);
        row(ours, &path, &operation, report);
        self::parameters(facts, ours, &parameters, report);
        body(facts, ours, &operation, report);
        answer(facts, ours, &operation, report);
        listed.push(id);
    }
    for ours in api::operations() {
        if !listed.iter().any(|id| id == ours.operation_id) {
            report.differ(format!("operation: {}", ours.operation_id), "not in the facts");
        }
    }
}

fn row(ours: &OpSpec, path: &str, operation: &Node, report: &mut Report) {
    let id = ours.operation_id;
    let account = match ours.account {
        AccountSegment::Required => "required",
        AccountSegment::Optional => "optional",
        AccountSegment::None | AccountSegment::Whole => "none",
        AccountSegment::Relay => "relay",
    };
    let prefix = match ours.account {
        AccountSegment::Whole => "",
        AccountSegment::None => "/v2",
        _ => "/v2/accounts/{partner_account_id}",
    };
    let idempotency = match ours.idempotency {
        Idempotency::Header => "header",
        Idempotency::Natural => "natural",
        Idempotency::Token => "token",
    };
    let retry = match ours.retry {
        Retry::Free => "free",
        Retry::Keyed => "keyed",
        Retry::ReadFirst => "read-first",
        Retry::Never => "never",
    };
    let paging = match ours.paging {
        Paging::None => "none",
        Paging::Cursor => "cursor",
    };
    report.same("path", id, &format!("{prefix}{}", ours.path), &path.to_string());
    report.same("group", id, &Some(ours.group.as_str()), &operation.text("x-group"));
    report.same("account", id, &Some(account), &operation.text("x-account-segment"));
    report.same("idempotency", id, &Some(idempotency), &operation.text("x-idempotency"));
    report.same("retry", id, &Some(retry), &operation.text("x-retry"));
    report.same("paging", id, &Some(paging), &operation.text("x-paging"));
    report.same("unverified", id, &ours.marks.unverified, &operation.flag("x-unverified"));
    let doubted = operation.text("x-idempotency-note").is_some_and(|note| note.contains("not stated"));
    report.same("key unconfirmed", id, &ours.marks.key_unconfirmed, &doubted);
    let test = operation.flag("x-test-environment-only") || operation.has("x-environment");
    report.same("test only", id, &ours.marks.test_only, &test);
    report.same("needs filter", id, &ours.marks.needs_filter, &operation.has("x-hazard"));
}

/// Body, form and shape.
fn body(facts: &Facts, ours: &OpSpec, operation: &Node, report: &mut Report) {
    let id = ours.operation_id;
    report.same("body", id, &ours.body.is_some(), &operation.has("requestBody"));
    let (Some(shape), Some(body)) = (ours.body, operation.get("requestBody")) else { return };
    let (media, content) = body.map("content").remove(0);
    report.same("body form", id, &ours.body_form.media_type(), &media.as_str());
    super::shapes::shape(facts, shape, id, &[content.get("schema").unwrap()], report);
}

/// Answer, form and shape. The first success with a body counts.
fn answer(facts: &Facts, ours: &OpSpec, operation: &Node, report: &mut Report) {
    let id = ours.operation_id;
    let mut answers = operation.map("responses");
    answers.retain(|(status, node)| status.starts_with('2') && node.has("content"));
    let Some((_, answer)) = answers.first() else {
        let none = ours.answer.is_none() && ours.answer_form == AnswerForm::Object;
        return report.same("answer", id, &none, &true);
    };
    report.same("answer unverified", id, &ours.marks.answer_unverified, &answer.flag("x-unverified"));
    let (media, content) = answer.map("content").remove(0);
    let schema = facts.resolve(&content.get("schema").unwrap());
    super::shapes::reach(&schema.names);
    let arrays = schema.list("anyOf").iter().filter(|part| part.kind() == "array").count();
    let form = match media.as_str() {
        "text/csv" => AnswerForm::Csv,
        "application/octet-stream" => AnswerForm::File,
        _ if arrays == 1 => AnswerForm::ObjectOrList,
        _ if schema.kind() == "array" => AnswerForm::List,
        _ => AnswerForm::Object,
    };
    report.same("answer form", id, &ours.answer_form, &form);
    let schema = match form {
        AnswerForm::Csv | AnswerForm::File => return report.same("answer", id, &ours.answer.is_none(), &true),
        AnswerForm::ObjectOrList => schema.list("anyOf").remove(0),
        AnswerForm::List => schema.get("items").unwrap(),
        AnswerForm::Object => content.get("schema").unwrap(),
    };
    report.same("answer", id, &ours.answer.is_some(), &true);
    if let Some(shape) = ours.answer {
        super::shapes::shape(facts, shape, id, &[schema], report);
    }
}

fn parameters(facts: &Facts, ours: &OpSpec, all: &[Node], report: &mut Report) {
    let of = |place: &str| all.iter().filter(|node| node.text("in") == Some(place)).cloned().collect::<Vec<_>>();
    let name = |node: &Node| node.text("name").unwrap().to_string();

    let mut in_path: Vec<String> = of("path").iter().map(name).collect();
    in_path.retain(|name| name != "partner_account_id");
    report.same("path parameters", ours.operation_id, &ours.path_params().map(str::to_string).collect(), &in_path);

    let mut theirs: Vec<(String, bool, i64)> = Vec::new();
    for node in of("header").iter().filter(|node| TOKENS.iter().any(|end| name(node).ends_with(end))) {
        let schema = facts.resolve(&node.get("schema").unwrap());
        let max = schema.int("maxLength").unwrap_or(GENERAL);
        theirs.push((name(node), node.flag("required"), max));
    }
    let mut mine: Vec<(String, bool, i64)> = Vec::new();
    for header in ours.headers {
        let max = i64::try_from(header.token.max()).unwrap();
        mine.push((header.token.name().to_string(), header.required, max));
    }
    theirs.sort();
    mine.sort();
    report.same("token headers", ours.operation_id, &mine, &theirs);
    let keyed = of("header").iter().any(|node| name(node) == "Klarna-Idempotency-Key");
    report.same("idempotency key", ours.operation_id, &ours.is_keyed(), &keyed);

    let query = of("query");
    let theirs: Vec<_> =
        query.iter().map(|node| (name(node), node.flag("required"), node.flag("x-unverified"))).collect();
    let mine: Vec<_> = ours.query.iter().map(|q| (q.name.to_string(), q.required, q.unverified)).collect();
    report.same("query", ours.operation_id, &mine, &theirs);
    for (mine, theirs) in ours.query.iter().zip(&query) {
        let place = format!("{}?{}", ours.operation_id, mine.name);
        super::shapes::kind(facts, &place, &mine.kind, None, &[theirs.get("schema").unwrap()], report);
    }
}
