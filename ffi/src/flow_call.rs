//! What calls of any operation need besides. In libraries with the feature flow-call.

use kassa_core::value::time::Now;

use crate::args::{Out, kassa_str};
use crate::doc::{Doc, kassa_doc};
use crate::error::{Why, kassa_error, refuse};
use crate::flow::{Fed, Flow, kassa_flow};
use crate::guard;
use crate::handle::{self, hold};
use crate::next::{Item, kassa_next, part};
use crate::status::{KASSA_MISSING, Status, kassa_status};

/// The answer of a call in full, as a document with "status", "content_type", and "body", "text" or "base64". KASSA_MISSING
/// when there is none to give. An answer that tells a secret is given once: store it, and ask for the next step after that.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_flow_take(
    flow: *mut kassa_flow,
    unix_ms: i64,
    mono_ms: u64,
    out: *mut *mut kassa_doc,
    err: *mut *mut kassa_error,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let (out, err) = unsafe { (Out::new(out), Out::new(err)) };
    guard::status(|| {
        let out = out.needed()?;
        let flow = handle::get::<Flow>(flow)?;
        let taken = match &mut *hold(&flow.fed)? {
            Fed::Host(flow) => flow.take(Now { unix_ms, mono_ms }).map_err(Why::from),
            #[cfg(feature = "drive")]
            Fed::Driver(flow) => flow.take().map_err(Why::from),
        };
        let taken = taken.map_err(|why| refuse(err, why))?.ok_or(Status(KASSA_MISSING))?;
        out.set(handle::give(Doc::written(taken.expose().to_owned()))?);
        Ok(())
    })
}

/// CALL: a form to send in place of a body, and its Content-Type. KASSA_MISSING when the call has none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_next_call_form(
    next: *const kassa_next,
    content_type: *mut kassa_str,
    bytes: *mut kassa_str,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let (content_type, bytes) = unsafe { (Out::new(content_type), Out::new(bytes)) };
    guard::status(|| {
        let (content_type, bytes) = (content_type.needed()?, bytes.needed()?);
        let form = part(next, |item| match item {
            Item::Call(call) => Some(call.form.clone()),
            _ => None,
        })?;
        let form = form.ok_or(Status(KASSA_MISSING))?;
        // The call keeps the form for as long as the object lives.
        content_type.set(form.content_type.as_str().into());
        bytes.set(kassa_str { ptr: form.bytes.as_ptr().cast(), len: form.bytes.len() });
        Ok(())
    })
}
