//! The library's functions as the hosts below call them: a handle is freed once, a status that no right caller can get ends the
//! test.

use std::ffi::c_char;

use kassa_sim::host::Refusal;

use crate::args::kassa_str;
use crate::error::{kassa_error, kassa_error_code, kassa_error_free, kassa_error_message};
use crate::status::{KASSA_OK, KASSA_REFUSED, kassa_status};

/// A handle and the function that takes it back.
pub(crate) struct Owned<C> {
    handle: *mut C,
    free: unsafe extern "C" fn(*mut C) -> kassa_status,
}

impl<C> Owned<C> {
    /// The handle, for a call.
    pub(crate) fn handle(&self) -> *mut C {
        self.handle
    }
}

impl<C> Drop for Owned<C> {
    fn drop(&mut self) {
        // SAFETY: a handle is a number; any value may be passed.
        let status = unsafe { (self.free)(self.handle) };
        if !std::thread::panicking() {
            assert_eq!(status, KASSA_OK, "a handle is freed once");
        }
    }
}

/// Pointer and length of bytes that are lent for a call.
pub(crate) fn lent(bytes: &[u8]) -> (*const c_char, usize) {
    (bytes.as_ptr().cast(), bytes.len())
}

/// Makes a call that may be refused.
pub(crate) fn done(call: impl FnOnce(*mut *mut kassa_error) -> kassa_status) -> Result<(), Refusal> {
    let mut error = std::ptr::null_mut();
    match call(&raw mut error) {
        KASSA_OK => {
            assert!(error.is_null(), "an error without a refusal");
            Ok(())
        }
        KASSA_REFUSED => Err(refusal(&Owned { handle: error, free: kassa_error_free })),
        status => panic!("status {status}"),
    }
}

/// Makes an object.
pub(crate) fn made<C>(
    free: unsafe extern "C" fn(*mut C) -> kassa_status,
    call: impl FnOnce(*mut *mut C, *mut *mut kassa_error) -> kassa_status,
) -> Result<Owned<C>, Refusal> {
    let mut handle = std::ptr::null_mut();
    done(|error| call(&raw mut handle, error))?;
    assert!(!handle.is_null(), "a success without an object");
    Ok(Owned { handle, free })
}

/// A text that the library hands out, copied.
pub(crate) fn text(call: impl FnOnce(*mut kassa_str) -> kassa_status) -> String {
    let mut text = kassa_str { ptr: std::ptr::null(), len: 0 };
    let status = call(&raw mut text);
    assert_eq!(status, KASSA_OK, "a text that is there");
    // SAFETY: the library wrote a text, and its owner is alive: the caller of this holds it.
    let bytes = unsafe { std::slice::from_raw_parts(text.ptr.cast::<u8>(), text.len) };
    std::str::from_utf8(bytes).expect("texts are UTF-8").to_owned()
}

fn refusal(error: &Owned<kassa_error>) -> Refusal {
    // SAFETY: the handle is alive, and the place is valid.
    let message = text(|out| unsafe { kassa_error_message(error.handle(), out) });
    // SAFETY: the handle is alive.
    let code = unsafe { kassa_error_code(error.handle()) };
    Refusal { code: u16::try_from(code).expect("codes are small"), message }
}
