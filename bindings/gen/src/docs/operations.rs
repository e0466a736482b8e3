//! The pages of operations: an index, and a page for each group.

use std::fmt::Write as _;

use kassa::wire::op::{AccountSegment, AnswerForm, BodyForm, Group, Idempotency, OpSpec, Retry};
use kassa::wire::shape::Sensitivity;

use super::{PRINTED, anchor, capital, models};
use crate::output::Outputs;
use crate::tables::{Types, feature, groups, line};

pub(super) fn print(out: &mut Outputs, types: &Types) {
    let mut page = format!("# Operations\n\n{PRINTED}\n");
    page.push_str(
        "Every call of the API is one row of a table. Numbers and dotted names stand in journals and logs and are never given\n\
         to another operation. `[account]` marks a part of the path that a caller with a key of its own leaves out.\n",
    );
    for group in groups() {
        let _ = writeln!(page, "\n## {}\n", capital(group.as_str()));
        if let Some(feature) = feature(group) {
            let _ = writeln!(page, "With the feature `{feature}`.\n");
        }
        page.push_str("| No. | Name | Call | Repeat after an unknown outcome |\n|---|---|---|---|\n");
        for op in operations(group) {
            let mark = if op.marks.unverified { " *" } else { "" };
            let _ = writeln!(
                page,
                "| {} | {}{mark} | `{}` | {} |",
                op.number,
                link_from(op, ""),
                call(op),
                retry(op.retry)
            );
        }
        let mut own = format!("# Operations: {}\n\n{PRINTED}\n[All operations](../operations.md)\n", group.as_str());
        for op in operations(group) {
            section(&mut own, op, types);
        }
        out.add(format!("docs/reference/operations/{}.md", group.as_str()), own);
    }
    page.push_str("\n\\* no source confirms the operation or its path.\n");
    out.add("docs/reference/operations.md", page);
}

fn operations(group: Group) -> impl Iterator<Item = &'static OpSpec> {
    kassa::api::operations().filter(move |op| op.group == group)
}

/// A link to an operation, from a page of the reference.
pub(super) fn link(op: &OpSpec) -> String {
    link_from(op, "")
}

fn link_from(op: &OpSpec, folder: &str) -> String {
    format!("[`{}`]({folder}operations/{}.md#{})", op.name, op.group.as_str(), anchor(op.name))
}

fn call(op: &OpSpec) -> String {
    let account = match op.account {
        AccountSegment::Required => "/v2/accounts/{partner_account_id}",
        AccountSegment::Optional => "/v2[/accounts/{partner_account_id}]",
        AccountSegment::None => "/v2",
        AccountSegment::Relay | AccountSegment::Whole => "",
    };
    format!("{} {account}{}", op.method.as_str(), op.path)
}

const fn retry(retry: Retry) -> &'static str {
    match retry {
        Retry::Free => "call again",
        Retry::Keyed => "call again, same key and bytes, within 23 hours",
        Retry::ReadFirst => "read the resource, then decide",
        Retry::Never => "do not call again",
    }
}

fn section(page: &mut String, op: &OpSpec, types: &Types) {
    let _ = writeln!(page, "\n## {}\n\n{}\n", op.name, line(op.doc));
    let _ = writeln!(page, "- Call: `{}` (`{}`, number {})", call(op), op.operation_id, op.number);
    let _ = writeln!(page, "- Body: {}", body(op, types));
    let _ = writeln!(page, "- Answer: {}", answer(op, types));
    let idempotency = match op.idempotency {
        Idempotency::Header if op.marks.key_unconfirmed => {
            "`Klarna-Idempotency-Key`; whether it is honoured here is not stated"
        }
        Idempotency::Header => "`Klarna-Idempotency-Key`",
        Idempotency::Natural => "by nature",
        Idempotency::Token => "`Klarna-Idempotency-Key`; on the final authorization the session token as well",
    };
    let _ = writeln!(page, "- Idempotency: {idempotency}. After an unknown outcome: {}.", retry(op.retry));
    let (connect, total) = (op.patience.connect_ms() / 1000, op.patience.total_ms() / 1000);
    let _ = writeln!(page, "- Time: {connect} s to connect, {total} s in all");
    let need = |required: bool| if required { "" } else { " (optional)" };
    let list = |names: Vec<String>| names.join(", ");
    if !op.headers.is_empty() {
        let headers = op.headers.iter().map(|header| format!("`{}`{}", header.token.name(), need(header.required)));
        let _ = writeln!(page, "- Headers of its own: {}", list(headers.collect()));
    }
    if !op.query.is_empty() {
        let query = op.query.iter().map(|param| {
            let mark = if param.unverified { ", not confirmed" } else { "" };
            let masked = match param.sensitivity {
                Sensitivity::Public => "",
                Sensitivity::Personal => ", *personal*",
                Sensitivity::Secret => ", *secret*",
            };
            let kind = models::kind(&param.kind, types, "../");
            format!("`{}` {kind}{}{masked}{mark}", param.name, need(param.required))
        });
        let _ = writeln!(page, "- Query: {}", list(query.collect()));
    }
    if op.marks.needs_filter {
        page.push_str("- Without a filter the call would be about everything: its address is refused\n");
    }
    if op.marks.test_only {
        page.push_str("- For the test environment\n");
    }
    for error in op.errors {
        let doubt = if error.unverified { " (the status is not confirmed)" } else { "" };
        let _ = writeln!(page, "- Status {}{doubt}: {}", error.status, error.meaning);
    }
    if op.marks.unverified {
        page.push_str("- No source confirms this operation or its path\n");
    }
}

fn body(op: &OpSpec, types: &Types) -> String {
    match (op.body, op.body_form) {
        (None, _) => "none".to_owned(),
        (Some(shape), BodyForm::Json) => models::link(shape.name, types, "../"),
        (Some(shape), BodyForm::Multipart) => {
            format!("a form with the parts of {}", models::link(shape.name, types, "../"))
        }
    }
}

fn answer(op: &OpSpec, types: &Types) -> String {
    let doubt = if op.marks.answer_unverified { " (not confirmed)" } else { "" };
    let text = match (op.answer, op.answer_form) {
        (_, AnswerForm::Csv) => "a table as CSV".to_owned(),
        (_, AnswerForm::File) => "the bytes of the file".to_owned(),
        (None, _) => "none known".to_owned(),
        (Some(shape), AnswerForm::List) => format!("a bare array of {}", models::link(shape.name, types, "../")),
        (Some(shape), AnswerForm::ObjectOrList) => {
            format!("{}, or an array with it inside", models::link(shape.name, types, "../"))
        }
        (Some(shape), AnswerForm::Object) => models::link(shape.name, types, "../"),
    };
    format!("{text}{doubt}")
}
