//! CALL: a request to send.

use kassa_core::wire::http::{Auth, HttpCall};

use crate::args::{Out, kassa_str};
use crate::guard;
use crate::handle;
use crate::next::{Item, Todo, kassa_next, part};
use crate::status::{KASSA_RANGE, KASSA_WRONG_KIND, Status, kassa_status};

/// Add the acquiring partner's Authorization header.
pub const KASSA_AUTH_PARTNER: i32 = 1;
/// Add no credential: the call goes to the acquirer's own relay.
pub const KASSA_AUTH_RELAY: i32 = 2;

fn call(item: &Item) -> Option<&HttpCall> {
    match item {
        Item::Call(call) => Some(call),
        _ => None,
    }
}

/// CALL, DROP: which call of the flow; give it back with the answer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_next_call_id(next: *const kassa_next) -> u32 {
    guard::value(0, || {
        part(next, |item| match item {
            Item::Call(call) => Some(call.call.0),
            Item::Drop(call) => Some(call.0),
            _ => None,
        })
    })
}

/// CALL: which attempt; give it back with the answer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_next_call_attempt(next: *const kassa_next) -> u16 {
    guard::value(0, || part(next, |item| call(item).map(|call| call.attempt)))
}

/// CALL: number of the operation, see kassa_operations_json.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_next_call_op(next: *const kassa_next) -> u16 {
    guard::value(0, || part(next, |item| call(item).map(|call| call.op.number)))
}

/// CALL: which credential to add, one of KASSA_AUTH_*.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_next_call_auth(next: *const kassa_next) -> i32 {
    guard::value(0, || {
        part(next, |item| {
            call(item).map(|call| if call.auth == Auth::Relay { KASSA_AUTH_RELAY } else { KASSA_AUTH_PARTNER })
        })
    })
}

/// CALL: 1 when an earlier process may have sent it before.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_next_call_redelivered(next: *const kassa_next) -> i32 {
    guard::value(0, || part(next, |item| call(item).map(|call| call.redelivered.into())))
}

/// CALL: give up connecting after so many milliseconds, and report it as not sent.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_next_call_connect_ms(next: *const kassa_next) -> u32 {
    guard::value(0, || part(next, |item| call(item).map(|call| call.connect_ms)))
}

/// CALL: give up altogether after so many milliseconds, and report it as unknown.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_next_call_total_ms(next: *const kassa_next) -> u32 {
    guard::value(0, || part(next, |item| call(item).map(|call| call.total_ms)))
}

/// CALL: GET, POST, PUT, PATCH or DELETE.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_next_call_method(next: *const kassa_next, out: *mut kassa_str) -> kassa_status {
    // SAFETY: the caller's promise.
    let out = unsafe { Out::new(out) };
    guard::status(|| {
        let out = out.needed()?;
        out.set(part(next, |item| call(item).map(|call| call.op.method.as_str().into()))?);
        Ok(())
    })
}

/// CALL: absolute URL. Follow no redirect.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_next_call_url(next: *const kassa_next, out: *mut kassa_str) -> kassa_status {
    // SAFETY: the caller's promise.
    let out = unsafe { Out::new(out) };
    guard::status(|| {
        let out = out.needed()?;
        out.set(part(next, |item| call(item).map(|call| call.url.as_str().into()))?);
        Ok(())
    })
}

/// CALL: how many headers besides Authorization, Content-Type and Content-Length.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_next_call_header_count(next: *const kassa_next) -> usize {
    guard::value(0, || part(next, |item| call(item).map(|call| call.headers.len())))
}

/// CALL: a header, from 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_next_call_header(
    next: *const kassa_next,
    index: usize,
    name: *mut kassa_str,
    value: *mut kassa_str,
) -> kassa_status {
    // SAFETY: the caller's promise.
    let (name, value) = unsafe { (Out::new(name), Out::new(value)) };
    guard::status(|| {
        let (name, value) = (name.needed()?, value.needed()?);
        let todo = handle::get::<Todo>(next)?;
        let call = call(&todo.item).ok_or(Status(KASSA_WRONG_KIND))?;
        let header = call.headers.get(index).ok_or(Status(KASSA_RANGE))?;
        name.set(header.0.into());
        value.set(header.1.as_str().into());
        Ok(())
    })
}

/// CALL: JSON to send as application/json; empty when there is no body.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kassa_next_call_body(next: *const kassa_next, out: *mut kassa_str) -> kassa_status {
    // SAFETY: the caller's promise.
    let out = unsafe { Out::new(out) };
    guard::status(|| {
        let out = out.needed()?;
        out.set(part(next, |item| call(item).map(|call| call.body.as_deref().unwrap_or("").into()))?);
        Ok(())
    })
}
