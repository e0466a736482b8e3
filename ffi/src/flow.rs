//! Flows.

use std::ffi::c_char;
use std::sync::Mutex;

use kassa_core::flow::{self, AnyFlow};
use kassa_core::value::time::Now;

use crate::args::{Bytes, Out, kassa_str};
use crate::client::{Client, kassa_client};
use crate::doc::{Doc, kassa_doc};
use crate::error::{Why, kassa_error, refuse};
use crate::guard;
use crate::handle::{self, Handled, Place, hold};
use crate::next::{Todo, kassa_next};
use crate::status::{Status, kassa_status};

/// One flow: a payment, what follows it, or a checkout. Used by one thread at a time, any thread.
pub struct kassa_flow {
    _opaque: [u8; 0],
}

/// Who feeds the flow.
pub(crate) enum Fed {
    /// The host itself.
    Host(Box<dyn AnyFlow>),
    /// A driver.
    #[cfg(feature = "drive")]
    Driver(Box<kassa_drive::Running>),
}

pub(crate) struct Flow {
    pub(crate) fed: Mutex<Fed>,
    kind: &'static str,
    reference: String,
}

impl Handled for Flow {
    type C = kassa_flow;
    const TYPE: usize = 3;
}

impl Flow {
    pub(crate) fn host(flow: Box<dyn AnyFlow>) -> Self {
        Self { kind: flow.kind(), reference: String::new(), fed: Mutex::new(Fed::Host(flow)) }
    }

    #[cfg(feature = "drive")]
    pub(crate) fn driver(flow: kassa_drive::Running) -> Self {
        let reference = flow.reference().to_owned();
        Self { kind: flow.kind(), reference, fed: Mutex::new(Fed::Driver(Box::new(flow))) }
    }
}

/// What a driver does by itself is not for the host to do.
pub(crate) fn own(fed: &mut Fed) -> Result<&mut dyn AnyFlow, Status> {
    match fed {
        Fed::Host(flow) => Ok(flow.as_mut()),
        #[cfg(feature = "drive")]
        Fed::Driver(_) => Err(Status(crate::status::KASSA_WRONG_KIND)),
    }
}

/// Begins a flow of the kind named (see kassa_kinds_json) from a spec in JSON. Nothing is sent before its first lines were
/// saved.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_flow_start(
    client: *const kassa_client,
    kind: *const c_char,
    kind_len: usize,
    spec: *const c_char,
    spec_len: usize,
    unix_ms: i64,
    mono_ms: u64,
    out: *mut *mut kassa_flow,
    err: *mut *mut kassa_error,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let (kind, spec) = unsafe { (Bytes::new(kind, kind_len), Bytes::new(spec, spec_len)) };
    // SAFETY: the caller's promise.
    let (out, err) = unsafe { (Out::new(out), Out::new(err)) };
    guard::status(|| {
        let out = out.needed()?;
        let client = handle::get::<Client>(client)?;
        let (kind, spec) = (kind.text()?, spec.bytes()?);
        let flow = flow::start(kind, spec, client.0.clone(), Now { unix_ms, mono_ms });
        out.set(handle::give(Flow::host(flow.map_err(|fault| refuse(err, fault))?))?);
        Ok(())
    })
}

/// Whether a spec that comes again under the reference of this flow, which was taken from its journal, is still about what was begun: of
/// the same kind, for the same amount, of the same transaction. Refused as reference_reused where it is not. What else has changed in it
/// counts for nothing; the flow goes on as it was begun.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_flow_agrees(
    flow: *const kassa_flow,
    kind: *const c_char,
    kind_len: usize,
    spec: *const c_char,
    spec_len: usize,
    err: *mut *mut kassa_error,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let (kind, spec) = unsafe { (Bytes::new(kind, kind_len), Bytes::new(spec, spec_len)) };
    // SAFETY: the caller's promise.
    let err = unsafe { Out::new(err) };
    guard::status(|| {
        let (kind, spec) = (kind.text()?, spec.bytes()?);
        let flow = handle::get::<Flow>(flow)?;
        let agrees = match &*hold(&flow.fed)? {
            Fed::Host(flow) => flow.agrees(kind, spec),
            #[cfg(feature = "drive")]
            Fed::Driver(flow) => flow.agrees(kind, spec),
        };
        agrees.map_err(|fault| refuse(err, fault))
    })
}

/// The one thing to do next. Free it with kassa_next_free. Not for flows of a driver: see kassa_driver_step.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_flow_next(
    flow: *mut kassa_flow,
    unix_ms: i64,
    mono_ms: u64,
    out: *mut *mut kassa_next,
    err: *mut *mut kassa_error,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let (out, err) = unsafe { (Out::new(out), Out::new(err)) };
    guard::status(|| {
        let out = out.needed()?;
        let flow = handle::get::<Flow>(flow)?;
        let mut fed = hold(&flow.fed)?;
        // First of all: a call is handed out once.
        let place = Place::take()?;
        let next = own(&mut fed)?.next(Now { unix_ms, mono_ms }).map_err(|e| refuse(err, e))?;
        out.set(place.give(Todo::from(next))?);
        Ok(())
    })
}

/// The lines up to this number (kassa_next_save_upto) are durable. Not for flows of a driver.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_flow_saved(
    flow: *mut kassa_flow,
    upto: u64,
    err: *mut *mut kassa_error,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let err = unsafe { Out::new(err) };
    guard::status(|| {
        let flow = handle::get::<Flow>(flow)?;
        let mut fed = hold(&flow.fed)?;
        own(&mut fed)?.saved(upto).map_err(|e| refuse(err, e))
    })
}

/// What the application may see of the flow, as a document of its own. Ask after everything was saved.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_flow_view(
    flow: *const kassa_flow,
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
        let view = match &*hold(&flow.fed)? {
            Fed::Host(flow) => flow.view_json(Now { unix_ms, mono_ms }).map_err(Why::from),
            #[cfg(feature = "drive")]
            Fed::Driver(flow) => flow.view_json().map_err(Why::from),
        };
        let view = view.map_err(|why| refuse(err, why))?;
        out.set(handle::give(Doc::written(view))?);
        Ok(())
    })
}

/// Kind of the flow, such as "payment".
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_flow_kind(flow: *const kassa_flow, out: *mut kassa_str) -> kassa_status {
    // SAFETY: the caller's promise.
    let out = unsafe { Out::new(out) };
    guard::status(|| {
        let out = out.needed()?;
        out.set(handle::get::<Flow>(flow)?.kind.into());
        Ok(())
    })
}

/// Reference of a flow of a driver; empty for other flows, whose host knows it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_flow_reference(flow: *const kassa_flow, out: *mut kassa_str) -> kassa_status {
    // SAFETY: the caller's promise.
    let out = unsafe { Out::new(out) };
    guard::status(|| {
        let out = out.needed()?;
        out.set(handle::get::<Flow>(flow)?.reference.as_str().into());
        Ok(())
    })
}

/// Frees a flow. Its journal is all that is needed to go on. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_flow_free(flow: *mut kassa_flow) -> kassa_status {
    guard::status(|| handle::free::<Flow>(flow))
}

#[cfg(test)]
mod tests {
    use std::ptr;
    use std::sync::Arc;

    use kassa_core::flow::Config;

    use super::*;
    use crate::handle::FULL;
    use crate::next::{KASSA_NEXT_CALL, KASSA_NEXT_SAVE, kassa_next_free, kassa_next_kind};
    use crate::next_save::kassa_next_save_upto;
    use crate::status::{KASSA_FULL, KASSA_OK};

    const CONFIG: &[u8] = br#"{"base_url":"https://api-global.test.klarna.com","environment":"test","installation":"t",
        "journal_key":"0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f",
        "partner_account_id":"krn:partner:global:account:test:M48JTZF8"}"#;
    const SPEC: &[u8] = br#"{"reference":"r","authorize":{"currency":"EUR",
        "request_payment_transaction":{"amount":1990,"payment_transaction_reference":"r"},
        "step_up_config":{"payment_request_reference":"r","customer_interaction_config":{"method":"QR_CODE"}}}}"#;

    /// The status, and what there is to do.
    fn next(flow: *mut kassa_flow) -> (kassa_status, i32, u64) {
        let mut next = ptr::null_mut();
        // SAFETY: handles are never followed, and the places are there.
        unsafe {
            let status = kassa_flow_next(flow, 1_800_000_000_000, 5, &raw mut next, ptr::null_mut());
            let found = (status, kassa_next_kind(next), kassa_next_save_upto(next));
            assert_eq!(kassa_next_free(next), KASSA_OK);
            found
        }
    }

    #[test]
    fn where_too_many_objects_are_alive_a_call_is_not_lost() {
        let _alone = handle::ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let now = Now { unix_ms: 1_800_000_000_000, mono_ms: 5 };
        let config = Arc::new(Config::from_json(CONFIG).unwrap());
        let flow = handle::give(Flow::host(flow::start("payment", SPEC, config, now).unwrap())).unwrap();
        let (_, kind, upto) = next(flow);
        assert_eq!(kind, KASSA_NEXT_SAVE);
        // SAFETY: as above.
        assert_eq!(unsafe { kassa_flow_saved(flow, upto, ptr::null_mut()) }, KASSA_OK);
        FULL.set(true);
        assert_eq!(next(flow).0, KASSA_FULL);
        FULL.set(false);
        assert_eq!(next(flow).1, KASSA_NEXT_CALL);
        // SAFETY: as above.
        assert_eq!(unsafe { kassa_flow_free(flow) }, KASSA_OK);
    }
}
