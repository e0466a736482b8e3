//! The check of a body without a call.

use std::ffi::c_char;

use kassa_core::api;
use kassa_core::value::fault::{Code, Fault};
use kassa_core::wire::check::check_body;

use crate::args::{Bytes, Out};
use crate::doc::{Doc, kassa_doc};
use crate::error::{kassa_error, refuse};
use crate::guard;
use crate::handle;
use crate::status::kassa_status;

/// Checks the body of an operation, given by its dotted name or its name in the documentation, as it is checked before it is sent.
/// The document is a list of {"pointer", "rule", "severity", "message", "remedy"}, empty when nothing is known against the body.
/// "warning" stops nobody, a body with an "error" is not sent. Refused are names that kassa_operations_json does not list, and
/// operations that take no body.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_check_body(
    operation: *const c_char,
    operation_len: usize,
    body: *const c_char,
    body_len: usize,
    out: *mut *mut kassa_doc,
    err: *mut *mut kassa_error,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let (operation, body) = unsafe { (Bytes::new(operation, operation_len), Bytes::new(body, body_len)) };
    // SAFETY: the caller's promise.
    let (out, err) = unsafe { (Out::new(out), Out::new(err)) };
    guard::status(|| {
        let (out, name, body) = (out.needed()?, operation.text()?, body.bytes()?);
        let findings = api::operation_named(name)
            .ok_or_else(|| {
                Fault::at(
                    Code::Form,
                    "/operation",
                    "there is no such operation in this build; give a dotted name, such as payment.transaction.capture",
                )
            })
            .and_then(|op| {
                check_body(body, op)
                    .ok_or_else(|| Fault::at(Code::Form, "/body", format!("{} takes no body; leave it out", op.name)))
            })
            .and_then(|findings| {
                serde_json::to_value(&findings).map_err(|_| Fault::new(Code::Internal, "the findings were not written"))
            });
        let findings = findings.map_err(|why| refuse(err, why))?;
        out.set(handle::give(Doc::new(findings))?);
        Ok(())
    })
}
