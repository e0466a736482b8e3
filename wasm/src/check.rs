//! The check of a body without a call.

use kassa::api;
use kassa::value::fault::{Code, Fault};
use kassa::wire::check::check_body;

/// What is known against a body, as a JSON list of findings.
pub(crate) fn findings(operation: &str, body: &str) -> Result<String, Fault> {
    let op = api::operation_named(operation)
        .ok_or_else(|| Fault::at(Code::Form, "/operation", "there is no such operation in this build"))?;
    let findings = check_body(body.as_bytes(), op)
        .ok_or_else(|| Fault::at(Code::Form, "/body", "the operation takes no body; leave it out"))?;
    serde_json::to_string(&findings).map_err(|_| Fault::new(Code::Internal, "the findings were not written"))
}
