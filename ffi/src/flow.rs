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
use crate::handle::{self, Handled, hold};
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
        let next = own(&mut fed)?.next(Now { unix_ms, mono_ms }).map_err(|e| refuse(err, e))?;
        out.set(handle::give(Todo::from(next))?);
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
