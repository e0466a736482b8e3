//! The page of errors.

use std::fmt::Write as _;

use kassa::value::fault::{Advice, CODES, Class};

use super::operations::link;
use super::{PRINTED, capital};
use crate::output::Outputs;
use crate::tables::line;

pub(super) fn print(out: &mut Outputs) {
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
    page.push_str(
        "\n## Answers of Klarna that mean something particular\n\n\
         Every operation may answer 400, 401, 403, 404, 409, 413, 429, 500 and 503; branch on the status and on `error_code`, and quote\n\
         `error_id` to Klarna's support. The following mean more than they do elsewhere.\n\n\
         | Operation | Status | Meaning |\n|---|---|---|\n",
    );
    for op in kassa::api::operations() {
        for error in op.errors {
            let doubt = if error.unverified { " *" } else { "" };
            let _ = writeln!(page, "| {} | {}{doubt} | {} |", link(op), error.status, error.meaning);
        }
    }
    page.push_str("\n\\* the case is known, the status is not confirmed.\n");
    out.add("docs/reference/errors.md", page);
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
        Advice::StartOver => "drop the object and resume from the journal",
        Advice::Escalate => "hand it to a person, with the message",
        Advice::Upgrade => "use a newer version of this library",
        _ => "see the message",
    }
}
