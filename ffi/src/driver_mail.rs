//! Webhooks that find their flows: what a driver keeps of them.

use std::ffi::c_char;

use kassa_core::webhook::Verdict;
use serde_json::{Value, json};

use crate::args::{Bytes, Out};
use crate::doc::{Doc, kassa_doc};
use crate::driver::{Driver, kassa_driver};
use crate::error::{kassa_error, refuse};
use crate::guard;
use crate::handle;
use crate::status::{KASSA_MISSING, Status, kassa_status};

/// Judges one delivery, keeps it and finds its flows; the arguments are those of kassa_event_verify. Needs signing_keys in the
/// driver's options: KASSA_MISSING without, and 404 is the answer. Otherwise {"answer", "duplicate", "event_id", "event_type",
/// "flows"}: answer so, and step the flows that are named; resume those that do not run. Refused by its signature, answer 400; for
/// another reason, such as a disk that is full, 500, and Klarna sends it again.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_driver_deliver(
    driver: *const kassa_driver,
    body: *const c_char,
    body_len: usize,
    key_id: *const c_char,
    key_id_len: usize,
    signature: *const c_char,
    signature_len: usize,
    out: *mut *mut kassa_doc,
    err: *mut *mut kassa_error,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let (body, key_id) = unsafe { (Bytes::new(body, body_len), Bytes::new(key_id, key_id_len)) };
    // SAFETY: the caller's promise.
    let (signature, out, err) = unsafe { (Bytes::new(signature, signature_len), Out::new(out), Out::new(err)) };
    guard::status(|| {
        let out = out.needed()?;
        let driver = handle::get::<Driver>(driver)?;
        let (body, key_id, signature) = (body.bytes()?, key_id.header()?, signature.header()?);
        let routed = match driver.0.deliver(body, key_id, signature) {
            Ok(routed) => routed.ok_or(Status(KASSA_MISSING))?,
            Err(e) => return Err(refuse(err, e)),
        };
        let (event, duplicate) = match routed.receipt.verdict {
            Verdict::Fresh(event) => (event, false),
            Verdict::Duplicate(event) => (event, true),
            Verdict::Rejected(why) => return Err(refuse(err, why)),
        };
        out.set(handle::give(Doc::new(json!({
            "answer": routed.receipt.answer,
            "duplicate": duplicate,
            "event_id": event.metadata.event_id,
            "event_type": event.metadata.event_type,
            "flows": routed.flows,
        })))?);
        Ok(())
    })
}

/// References of flows that deliveries wait for, as a JSON list. Those that run take them with their next step; resume the others.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_driver_with_mail(
    driver: *const kassa_driver,
    out: *mut *mut kassa_doc,
    err: *mut *mut kassa_error,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let (out, err) = unsafe { (Out::new(out), Out::new(err)) };
    guard::status(|| {
        let out = out.needed()?;
        let waiting = handle::get::<Driver>(driver)?.0.with_mail().map_err(|e| refuse(err, e))?;
        let references: Vec<Value> = waiting.into_iter().map(|flow| json!(flow.reference)).collect();
        out.set(handle::give(Doc::new(references.into()))?);
        Ok(())
    })
}

/// Bodies of the events that no flow is called by, such as those about settlements and disputes, as a JSON list of texts. They are
/// kept for two days, or until kassa_driver_settle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_driver_unclaimed(driver: *const kassa_driver, out: *mut *mut kassa_doc) -> kassa_status {
    // SAFETY: the caller's promise.
    let out = unsafe { Out::new(out) };
    guard::status(|| {
        let out = out.needed()?;
        let bodies: Vec<Value> = handle::get::<Driver>(driver)?.0.unclaimed().into_iter().map(Value::from).collect();
        out.set(handle::give(Doc::new(bodies.into()))?);
        Ok(())
    })
}

/// The program has dealt with an event that no flow is called by. KASSA_MISSING when there is none of this id.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_driver_settle(
    driver: *const kassa_driver,
    event_id: *const c_char,
    event_id_len: usize,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let event_id = unsafe { Bytes::new(event_id, event_id_len) };
    guard::status(|| {
        let driver = handle::get::<Driver>(driver)?;
        if driver.0.settle(event_id.text()?) { Ok(()) } else { Err(Status(KASSA_MISSING)) }
    })
}
