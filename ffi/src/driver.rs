//! The driver: transport, clocks and file journal in one object, for programs that do not bring their own.

use std::ffi::c_char;

use kassa_drive::{Driver as Drive, SystemClock};
use serde_json::{Value, json};

use crate::args::{Bytes, Out};
use crate::doc::{Doc, kassa_doc};
use crate::error::{kassa_error, refuse};
use crate::flow::{Fed, Flow, kassa_flow};
use crate::guard;
use crate::handle::{self, Handled, Place, hold};
use crate::next::{Todo, kassa_next};
use crate::status::{KASSA_RANGE, KASSA_WRONG_KIND, Status, kassa_status};

/// Sends calls, keeps journals in a directory, reads clocks. May be used by any number of threads.
pub struct kassa_driver {
    _opaque: [u8; 0],
}

/// Size of a fresh reference with its final NUL.
pub const KASSA_REFERENCE_BYTES: usize = 37;

pub(crate) struct Driver(pub(crate) Drive);

impl Handled for Driver {
    type C = kassa_driver;
    const TYPE: usize = 10;
}

/// Reads options and takes the journal directory. The options are those of kassa_client_new and besides: journal (directory,
/// required), signing_keys and recipient_account_id (for kassa_driver_deliver), api_key, auth ("raw" or "empty_user"), client_certificate,
/// client_key, trusted_roots (PEM text or path), proxy.
/// Without journal_key, a key is made and kept in the directory. Refused while another process has the directory.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_driver_new(
    options: *const c_char,
    options_len: usize,
    out: *mut *mut kassa_driver,
    err: *mut *mut kassa_error,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let (options, out, err) = unsafe { (Bytes::new(options, options_len), Out::new(out), Out::new(err)) };
    guard::status(|| {
        let out = out.needed()?;
        let driver = Drive::open(options.bytes()?).map_err(|e| refuse(err, e))?;
        out.set(handle::give(Driver(driver))?);
        Ok(())
    })
}

/// Begins a flow; see kassa_flow_start. Its spec has a reference, under which it is found again. Nothing is sent before the
/// first step.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_driver_start(
    driver: *const kassa_driver,
    kind: *const c_char,
    kind_len: usize,
    spec: *const c_char,
    spec_len: usize,
    out: *mut *mut kassa_flow,
    err: *mut *mut kassa_error,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let (kind, spec) = unsafe { (Bytes::new(kind, kind_len), Bytes::new(spec, spec_len)) };
    // SAFETY: the caller's promise.
    let (out, err) = unsafe { (Out::new(out), Out::new(err)) };
    guard::status(|| {
        let out = out.needed()?;
        let driver = handle::get::<Driver>(driver)?;
        let (kind, spec) = (kind.text()?, spec.bytes()?);
        let flow = driver.0.start(kind, spec).map_err(|e| refuse(err, e))?;
        out.set(handle::give(Flow::driver(flow))?);
        Ok(())
    })
}

/// Takes a flow over from its journal, ended or not. What was under way goes on with the next step.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_driver_resume(
    driver: *const kassa_driver,
    reference: *const c_char,
    reference_len: usize,
    out: *mut *mut kassa_flow,
    err: *mut *mut kassa_error,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let (reference, out, err) = unsafe { (Bytes::new(reference, reference_len), Out::new(out), Out::new(err)) };
    guard::status(|| {
        let out = out.needed()?;
        let driver = handle::get::<Driver>(driver)?;
        let flow = driver.0.resume(reference.text()?).map_err(|e| refuse(err, e))?;
        out.set(handle::give(Flow::driver(flow))?);
        Ok(())
    })
}

/// References of flows that have not ended, as a JSON list. Ask at every start and drive them before anything new: one of
/// them may have been paid.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_driver_pending(
    driver: *const kassa_driver,
    out: *mut *mut kassa_doc,
    err: *mut *mut kassa_error,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let (out, err) = unsafe { (Out::new(out), Out::new(err)) };
    guard::status(|| {
        let out = out.needed()?;
        let pending = handle::get::<Driver>(driver)?.0.pending().map_err(|e| refuse(err, e))?;
        let references: Vec<Value> = pending.into_iter().map(|pending| json!(pending.reference)).collect();
        out.set(handle::give(Doc::new(references.into()))?);
        Ok(())
    })
}

/// Saves and sends what there is to save and to send, and answers what is left for the program: SHOW, HIDE, TELL, WAIT, IDLE
/// or DONE. Blocks while a call is under way, 65 seconds at most a call; meanwhile other calls on this flow answer BUSY.
///
/// When it is refused with KASSA_ADVICE_RESUME or for a reason of the journal, free the flow and resume it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_driver_step(
    driver: *const kassa_driver,
    flow: *mut kassa_flow,
    out: *mut *mut kassa_next,
    err: *mut *mut kassa_error,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let (out, err) = unsafe { (Out::new(out), Out::new(err)) };
    guard::status(|| {
        let out = out.needed()?;
        handle::get::<Driver>(driver)?;
        let flow = handle::get::<Flow>(flow)?;
        let mut fed = hold(&flow.fed)?;
        // First of all: news and screens are handed out once.
        let place = Place::take()?;
        let step = match &mut *fed {
            Fed::Driver(flow) => flow.step().map_err(|e| refuse(err, e))?,
            Fed::Host(_) => return Err(Status(KASSA_WRONG_KIND)),
        };
        out.set(place.give(Todo::from(step))?);
        Ok(())
    })
}

/// Writes a reference that was never used before, with a final NUL, into a place of at least KASSA_REFERENCE_BYTES bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_driver_reference(
    driver: *const kassa_driver,
    out: *mut c_char,
    out_size: usize,
    err: *mut *mut kassa_error,
) -> kassa_status {
    // SAFETY: the caller's promise; a place is written only if `out_size` says that it is there.
    let (out, err) = unsafe { (Out::new(out.cast::<[u8; KASSA_REFERENCE_BYTES]>()), Out::new(err)) };
    guard::status(|| {
        let out = out.needed()?;
        if out_size < KASSA_REFERENCE_BYTES {
            return Err(Status(KASSA_RANGE));
        }
        handle::get::<Driver>(driver)?;
        let reference = kassa_drive::fresh_reference().map_err(|e| refuse(err, e))?;
        let mut bytes = [0; KASSA_REFERENCE_BYTES];
        bytes.iter_mut().zip(reference.bytes()).for_each(|(place, byte)| *place = byte);
        out.set(bytes);
        Ok(())
    })
}

/// Frees a driver. The journal directory is given back once its flows are freed as well. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_driver_free(driver: *mut kassa_driver) -> kassa_status {
    guard::status(|| handle::free::<Driver>(driver))
}

/// Reads both clocks of this machine, for flows without a driver: milliseconds since 1970, and a counter that only grows
/// and counts time spent in suspend where the system can tell.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_clock(unix_ms: *mut i64, mono_ms: *mut u64) -> kassa_status {
    // SAFETY: the caller's promise.
    let (unix_ms, mono_ms) = unsafe { (Out::new(unix_ms), Out::new(mono_ms)) };
    guard::status(|| {
        let (unix_ms, mono_ms) = (unix_ms.needed()?, mono_ms.needed()?);
        let now = clock().now();
        unix_ms.set(now.unix_ms);
        mono_ms.set(now.mono_ms);
        Ok(())
    })
}

/// One beginning for the whole process, where the counter has none of its own.
fn clock() -> SystemClock {
    static CLOCK: std::sync::OnceLock<SystemClock> = std::sync::OnceLock::new();
    *CLOCK.get_or_init(SystemClock::default)
}
