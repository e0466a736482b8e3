//! Klarna's requirements, for this configuration and its traffic.

use std::ffi::c_char;

use kassa_core::requirement::requirements_json;

use crate::args::{Bytes, Out};
use crate::client::{Client, kassa_client};
use crate::doc::{Doc, kassa_doc};
use crate::error::{kassa_error, refuse};
use crate::guard;
use crate::handle;
use crate::status::kassa_status;

/// How far Klarna's requirements are met, by the configuration and by {"profile", "traffic"?}: {"rows"}, each with "id", "rule",
/// "level", "verdict" ("met", "not_met", "not_shown", "duty" or "does_not_apply"), "why", "remedy" and "see". docs/requirements.md
/// tells what profile and traffic hold.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_client_requirements(
    client: *const kassa_client,
    json: *const c_char,
    json_len: usize,
    out: *mut *mut kassa_doc,
    err: *mut *mut kassa_error,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let (json, out, err) = unsafe { (Bytes::new(json, json_len), Out::new(out), Out::new(err)) };
    guard::status(|| {
        let out = out.needed()?;
        let client = handle::get::<Client>(client)?;
        let report = requirements_json(&client.0, json.bytes()?).map_err(|fault| refuse(err, fault))?;
        out.set(handle::give(Doc::written(report))?);
        Ok(())
    })
}
