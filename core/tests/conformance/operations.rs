//! Operations, parameter by parameter.

use super::Report;
use super::facts::{Facts, Node};
use kassa::api;
use kassa::wire::op::{AccountSegment, Idempotency, OpSpec, Paging, Retry};

const GROUPS: [&str; 2] = ["payment", "messaging"];

pub(crate) fn compare(facts: &Facts, report: &mut Report) {
    let mut listed = Vec::new();
    for (path, item) in facts.file("payment.yaml").map("paths") {
        for method in ["get", "post", "put", "patch", "delete"] {
            let Some(operation) = item.get(method) else { continue };
            let id = operation.text("operationId").unwrap().to_string();
            assert!(GROUPS.contains(&operation.text("x-group").unwrap()));
            let Some(ours) = api::operation_named(&id) else {
                report.differ(format!("operation: {id}"), "not in our table");
                continue;
            };
            report.same("operation", &id, &ours.method.as_str().to_ascii_lowercase().as_str(), &method);
            row(facts, ours, &path, &operation, report);
            listed.push(id);
        }
    }
    for ours in api::operations().filter(|op| GROUPS.contains(&op.group.as_str())) {
        if !listed.iter().any(|id| id == ours.operation_id) {
            report.differ(format!("operation: {}", ours.operation_id), "not in the facts");
        }
    }
}

fn row(facts: &Facts, ours: &OpSpec, path: &str, operation: &Node, report: &mut Report) {
    let id = ours.operation_id;
    let account = match ours.account {
        AccountSegment::Required => "required",
        AccountSegment::Optional => "optional",
        AccountSegment::None => "none",
        AccountSegment::Relay => "relay",
    };
    let prefix = if account == "none" { "/v2" } else { "/v2/accounts/{partner_account_id}" };
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
    report.same("unverified", id, &ours.unverified, &operation.flag("x-unverified"));
    parameters(facts, ours, operation, report);

    let schema = |node: &Node| node.get("content")?.get("application/json")?.get("schema");
    let body = operation.get("requestBody").as_ref().and_then(schema).map(|node| facts.resolve(&node).name.unwrap());
    report.same("body", id, &ours.body.map(|shape| shape.name.to_string()), &body);
    let mut answers = operation.map("responses");
    answers.retain(|(status, _)| status.starts_with('2'));
    let answer = answers.first().and_then(|(_, node)| schema(node)).map(|node| facts.resolve(&node).name.unwrap());
    report.same("answer", id, &ours.answer.map(|shape| shape.name.to_string()), &answer);
}

fn parameters(facts: &Facts, ours: &OpSpec, operation: &Node, report: &mut Report) {
    let all: Vec<Node> = operation.list("parameters").iter().map(|node| facts.resolve(node)).collect();
    let of = |place: &str| all.iter().filter(|node| node.text("in") == Some(place)).cloned().collect::<Vec<_>>();
    let name = |node: &Node| node.text("name").unwrap().to_string();

    let mut in_path: Vec<String> = of("path").iter().map(name).collect();
    in_path.retain(|name| name != "partner_account_id");
    report.same("path parameters", ours.operation_id, &ours.path_params().map(str::to_string).collect(), &in_path);

    let mut theirs: Vec<(String, bool, i64)> = Vec::new();
    for node in of("header").iter().filter(|node| name(node).ends_with("-Token")) {
        let schema = facts.resolve(&node.get("schema").unwrap());
        theirs.push((name(node), node.flag("required"), schema.int("maxLength").unwrap()));
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
        super::shapes::kind(facts, &place, &mine.kind, None, &theirs.get("schema").unwrap(), report);
    }
}
