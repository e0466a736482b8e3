//! The page of errors.

use std::fmt::Write as _;
use std::path::Path;

use kassa::api::error::ERRORS;
use kassa::value::fault::{Advice, CODES, Class};

use super::operations::link;
use super::{PRINTED, capital, host};
use crate::languages::context::codes;
use crate::output::Outputs;
use crate::tables::line;

pub(super) fn print(root: &Path, out: &mut Outputs) -> Result<(), String> {
    let mut page = format!("# Errors\n\n{PRINTED}\n");
    page.push_str(
        "## Refusals of this library\n\n\
         A refused call changed nothing and sent nothing. What happens to a payment is never an error. Numbers are the same in every\n\
         language and are never given to another error.\n\n\
         | Number | Name | Class | Meaning | What to do |\n|---|---|---|---|---|\n",
    );
    for (number, name, class, advice, meaning) in CODES {
        let (class, advice) = (kind(*class), remedy(*advice));
        let _ = writeln!(page, "| {number} | `{name}` | {class} | {} | {} |", line(meaning), capital(advice));
    }
    around(root, &mut page)?;
    platform(&mut page);
    own(&mut page);
    out.add("docs/reference/errors.md", page);
    Ok(())
}

/// What the driver and the C library add.
fn around(root: &Path, page: &mut String) -> Result<(), String> {
    page.push_str(
        "\n## Failures around a flow, and webhooks\n\n\
         The Rust driver and the C library, and with it every language, add numbers from 2000 on. Those of class `host` say that something\n\
         around a flow failed: what was not saved was not sent, but what was sent before may have been executed, so none of them says that\n\
         a payment was not made. Those of class `webhook` say why a delivery was refused.\n\n\
         | Number | Name | Class | Meaning | What to do |\n|---|---|---|---|---|\n",
    );
    for row in host::failures(root)? {
        let (number, name, meaning) = (&row.number, &row.name, &row.meaning);
        let _ = writeln!(page, "| {number} | `{name}` | host | {meaning} | {} |", capital(remedy(row.advice)));
    }
    for code in codes(root)?.iter().filter(|code| code["class"] == "webhook" && code["number"].as_u64() >= Some(2000)) {
        let text = |member: &str| code[member].as_str().unwrap_or_default().to_owned();
        let _ = writeln!(page, "| {} | `{}` | webhook | {} | Answer 400 |", code["number"], text("name"), text("doc"));
    }
    Ok(())
}

/// What any operation may answer.
fn platform(page: &mut String) {
    page.push_str(
        "\n## Errors of Klarna\n\n\
         Any operation may answer 400, 401, 403, 429, 500 and 503; 404 those that name something, 409 those that change something, and 413\n\
         those with a body. Branch on the status and on `error_code`, never on the message, and quote `error_id` to Klarna's support. Codes\n\
         are an open set: an unknown one is decided by its status. A refusal of a payment is no error but an answer with status 200.\n\n\
         | Status | `error_code` | `error_type` | Meaning | What to do |\n|---|---|---|---|---|\n",
    );
    let code = |name: Option<&str>| name.map_or_else(|| "none".to_owned(), |name| format!("`{name}`"));
    for error in ERRORS {
        let (meaning, remedy) = (capital(error.meaning), capital(error.remedy));
        let _ =
            writeln!(page, "| {} | {} | {} | {meaning} | {remedy} |", error.status, code(error.code), code(error.kind));
    }
}

/// What an operation has of its own.
fn own(page: &mut String) {
    let all = kassa::api::operations().count();
    let with = kassa::api::operations().filter(|op| !op.errors.is_empty()).count();
    let _ = write!(
        page,
        "\n## Answers of Klarna that mean something particular\n\n\
         Of {all} operations {with} have an error that means more than it does elsewhere. Of the other {} nothing is known but the table\n\
         above. No operation has an `error_code` of its own.\n\n\
         | Operation | Status | Meaning |\n|---|---|---|\n",
        all - with
    );
    for op in kassa::api::operations() {
        for error in op.errors {
            let doubt = if error.unverified { " *" } else { "" };
            let _ = writeln!(page, "| {} | {}{doubt} | {} |", link(op), error.status, error.meaning);
        }
    }
    page.push_str("\n\\* the case is known, the status is not confirmed.\n");
}

const fn kind(class: Class) -> &'static str {
    match class {
        Class::Usage => "usage",
        Class::Input => "input",
        Class::Limit => "limit",
        Class::Journal => "journal",
        Class::Webhook => "webhook",
        Class::Internal => "internal",
        _ => "other",
    }
}

const fn remedy(advice: Advice) -> &'static str {
    match advice {
        Advice::Fix => "correct the input and call again",
        Advice::TryLater => "call again later",
        Advice::ReadThenDecide => "look at the view, then decide",
        Advice::Resume => "drop the object and resume from the journal",
        Advice::Escalate => "hand it to a person, with the message",
        Advice::Upgrade => "use a newer version of this library",
        _ => "see the message",
    }
}
