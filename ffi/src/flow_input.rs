//! What happens to a flow.

use std::ffi::c_char;

use kassa_core::flow::{ScreenEvent, ScreenId};
use kassa_core::value::id::CallId;
use kassa_core::value::time::Now;
use kassa_core::wire::http::{HttpReply, LostAt};

use crate::args::{Bytes, Out};
use crate::error::{Why, kassa_error, refuse};
use crate::event::{Delivery, kassa_event};
use crate::flow::{Fed, Flow, kassa_flow, own};
use crate::guard;
use crate::handle::{self, hold};
use crate::status::{KASSA_RANGE, Status, kassa_status};

/// No byte of the request left this machine.
pub const KASSA_LOST_NOT_SENT: i32 = 1;
/// Anything else; if in doubt, this.
pub const KASSA_LOST_UNKNOWN: i32 = 2;

/// The customer sees the screen.
pub const KASSA_SCREEN_SHOWN: i32 = 1;
/// The customer's browser came back. It is hearsay, never an outcome.
pub const KASSA_SCREEN_RETURNED: i32 = 2;
/// The customer closed it.
pub const KASSA_SCREEN_CLOSED: i32 = 3;
/// It could not be shown.
pub const KASSA_SCREEN_FAILED: i32 = 4;

/// The application wants something, such as {"cancel":{}}. Ask for the next step afterwards.
///
/// A flow of a driver reads the driver's clocks: the times given here and in the functions below are then not looked at.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_flow_command(
    flow: *mut kassa_flow,
    json: *const c_char,
    json_len: usize,
    unix_ms: i64,
    mono_ms: u64,
    err: *mut *mut kassa_error,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let (json, err) = unsafe { (Bytes::new(json, json_len), Out::new(err)) };
    guard::status(|| {
        let (flow, json) = (handle::get::<Flow>(flow)?, json.bytes()?);
        let done = match &mut *hold(&flow.fed)? {
            Fed::Host(flow) => flow.command(json, Now { unix_ms, mono_ms }).map_err(Why::from),
            #[cfg(feature = "drive")]
            Fed::Driver(flow) => flow.command(json).map_err(Why::from),
        };
        done.map_err(|why| refuse(err, why))
    })
}

/// An answer came for a call. `headers` are lines of "Name: value", ended by CR LF or LF, as they stood in the answer; a
/// status line among them does no harm. Not for flows of a driver.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_flow_reply(
    flow: *mut kassa_flow,
    call: u32,
    attempt: u16,
    status: u16,
    headers: *const c_char,
    headers_len: usize,
    body: *const c_char,
    body_len: usize,
    unix_ms: i64,
    mono_ms: u64,
    err: *mut *mut kassa_error,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let (headers, body) = unsafe { (Bytes::new(headers, headers_len), Bytes::new(body, body_len)) };
    // SAFETY: the caller's promise.
    let err = unsafe { Out::new(err) };
    guard::status(|| {
        let (flow, body) = (handle::get::<Flow>(flow)?, body.bytes()?);
        let headers: Vec<(&str, &str)> = headers
            .bytes()?
            .split(|byte| *byte == b'\n')
            .filter_map(|line| std::str::from_utf8(line).ok()?.split_once(':'))
            .map(|(name, value)| (name.trim(), value.trim()))
            .collect();
        let mut fed = hold(&flow.fed)?;
        let reply = HttpReply { status, headers: &headers, body };
        own(&mut fed)?.reply(CallId(call), attempt, reply, Now { unix_ms, mono_ms }).map_err(|e| refuse(err, e))
    })
}

/// A call brought no answer; `stage` is one of KASSA_LOST_*. Not for flows of a driver.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_flow_lost(
    flow: *mut kassa_flow,
    call: u32,
    attempt: u16,
    stage: i32,
    unix_ms: i64,
    mono_ms: u64,
    err: *mut *mut kassa_error,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let err = unsafe { Out::new(err) };
    guard::status(|| {
        let flow = handle::get::<Flow>(flow)?;
        let stage = match stage {
            KASSA_LOST_NOT_SENT => LostAt::NotSent,
            KASSA_LOST_UNKNOWN => LostAt::Unknown,
            _ => return Err(Status(KASSA_RANGE)),
        };
        let mut fed = hold(&flow.fed)?;
        own(&mut fed)?.lost(CallId(call), attempt, stage, Now { unix_ms, mono_ms }).map_err(|e| refuse(err, e))
    })
}

/// A verified webhook came. An event about something else is refused, and the flow is as before.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_flow_event(
    flow: *mut kassa_flow,
    event: *const kassa_event,
    unix_ms: i64,
    mono_ms: u64,
    err: *mut *mut kassa_error,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let err = unsafe { Out::new(err) };
    guard::status(|| {
        let (flow, event) = (handle::get::<Flow>(flow)?, handle::get::<Delivery>(event)?);
        let mut fed = hold(&flow.fed)?;
        let done = event.with(|event| match &mut *fed {
            Fed::Host(flow) => flow.event(event, Now { unix_ms, mono_ms }).map_err(Why::from),
            #[cfg(feature = "drive")]
            Fed::Driver(flow) => flow.event(event).map_err(Why::from),
        })?;
        done.map_err(|why| refuse(err, why))
    })
}

/// Something happened on a screen; `what` is one of KASSA_SCREEN_*.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_flow_screen(
    flow: *mut kassa_flow,
    screen: u32,
    what: i32,
    unix_ms: i64,
    mono_ms: u64,
    err: *mut *mut kassa_error,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let err = unsafe { Out::new(err) };
    guard::status(|| {
        let flow = handle::get::<Flow>(flow)?;
        let what = match what {
            KASSA_SCREEN_SHOWN => ScreenEvent::Shown,
            KASSA_SCREEN_RETURNED => ScreenEvent::Returned,
            KASSA_SCREEN_CLOSED => ScreenEvent::Closed,
            KASSA_SCREEN_FAILED => ScreenEvent::Failed,
            _ => return Err(Status(KASSA_RANGE)),
        };
        let done = match &mut *hold(&flow.fed)? {
            Fed::Host(flow) => flow.screen(ScreenId(screen), what, Now { unix_ms, mono_ms }).map_err(Why::from),
            #[cfg(feature = "drive")]
            Fed::Driver(flow) => flow.screen(ScreenId(screen), what).map_err(Why::from),
        };
        done.map_err(|why| refuse(err, why))
    })
}

/// Time has passed. Asking for the next step does this too. Not for flows of a driver.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_flow_tick(
    flow: *mut kassa_flow,
    unix_ms: i64,
    mono_ms: u64,
    err: *mut *mut kassa_error,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let err = unsafe { Out::new(err) };
    guard::status(|| {
        let flow = handle::get::<Flow>(flow)?;
        let mut fed = hold(&flow.fed)?;
        own(&mut fed)?.tick(Now { unix_ms, mono_ms }).map_err(|e| refuse(err, e))
    })
}
