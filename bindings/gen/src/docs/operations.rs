//! The page of operations.

use std::fmt::Write as _;

use kassa::wire::op::{AccountSegment, Idempotency, OpSpec, Retry};

use super::{PRINTED, anchor};
use crate::output::Outputs;
use crate::tables::line;

pub(super) fn print(out: &mut Outputs) {
    let mut page = format!("# Operations\n\n{PRINTED}\n");
    page.push_str(
        "Every call that kassa can make is one row of a table. Numbers and dotted names stand in journals and logs and are\n\
         never given to another operation. `[account]` marks a part of the path that a caller with a key of its own leaves out.\n\n\
         | No. | Name | Call | Repeat after an unknown outcome |\n|---|---|---|---|\n",
    );
    for op in kassa::api::operations() {
        let mark = if op.unverified { " *" } else { "" };
        let name = anchor(op.name);
        let _ =
            writeln!(page, "| {} | [`{}`](#{name}){mark} | `{}` | {} |", op.number, op.name, call(op), retry(op.retry));
    }
    page.push_str("\n\\* no source confirms the operation or its path.\n");
    for op in kassa::api::operations() {
        section(&mut page, op);
    }
    out.add("docs/reference/operations.md", page);
}

fn call(op: &OpSpec) -> String {
    let account = match op.account {
        AccountSegment::Required => "/v2/accounts/{partner_account_id}",
        AccountSegment::Optional => "/v2[/accounts/{partner_account_id}]",
        AccountSegment::None => "/v2",
        AccountSegment::Relay => "",
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

fn section(page: &mut String, op: &OpSpec) {
    let _ = writeln!(page, "\n## {}\n\n{}\n", op.name, line(op.doc));
    let _ = writeln!(page, "- Call: `{}` (`{}`, number {})", call(op), op.operation_id, op.number);
    for (what, shape) in [("Body", op.body), ("Answer", op.answer)] {
        match shape {
            Some(shape) => {
                let _ = writeln!(page, "- {what}: [`{}`](models.md#{})", shape.name, anchor(shape.name));
            }
            None => {
                let _ = writeln!(page, "- {what}: none{}", if what == "Answer" { " known" } else { "" });
            }
        }
    }
    let idempotency = match op.idempotency {
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
        let _ = writeln!(page, "- Token headers: {}", list(headers.collect()));
    }
    if !op.query.is_empty() {
        let query = op.query.iter().map(|param| {
            let mark = if param.unverified { ", not confirmed" } else { "" };
            format!("`{}` {}{}{mark}", param.name, super::models::kind(&param.kind), need(param.required))
        });
        let _ = writeln!(page, "- Query: {}", list(query.collect()));
    }
    if op.unverified {
        page.push_str("- No source confirms this operation or its path.\n");
    }
}
