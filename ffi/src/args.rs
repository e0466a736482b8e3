//! Arguments from C, checked in one place.

use std::ffi::c_char;
use std::marker::PhantomData;

use crate::status::{KASSA_NULL_ARGUMENT, KASSA_RANGE, KASSA_UTF8, Status};

/// A text that belongs to an object: pointer and length, UTF-8, not NUL-terminated. Valid until its owner is freed. The bytes of
/// kassa_next_call_form are any bytes.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct kassa_str {
    /// First byte; never NULL when the library wrote it.
    pub ptr: *const c_char,
    /// Number of bytes.
    pub len: usize,
}

impl From<&str> for kassa_str {
    fn from(text: &str) -> Self {
        Self { ptr: text.as_ptr().cast(), len: text.len() }
    }
}

/// Bytes that the caller lends for the time of the call.
#[derive(Clone, Copy)]
pub(crate) struct Bytes<'a> {
    ptr: *const c_char,
    len: usize,
    lent: PhantomData<&'a [u8]>,
}

impl<'a> Bytes<'a> {
    /// # Safety
    /// `ptr` is NULL or valid for reads of `len` bytes as long as `'a`.
    pub(crate) unsafe fn new(ptr: *const c_char, len: usize) -> Self {
        Self { ptr, len, lent: PhantomData }
    }

    /// The bytes; nothing for `(NULL, 0)`.
    pub(crate) fn bytes(self) -> Result<&'a [u8], Status> {
        match (self.ptr.is_null(), self.len) {
            (_, 0) => Ok(&[]),
            (true, _) => Err(Status(KASSA_NULL_ARGUMENT)),
            (_, len) if isize::try_from(len).is_err() => Err(Status(KASSA_RANGE)),
            // SAFETY: not NULL, of a possible length, and valid for it by the promise given to `new`.
            (false, len) => Ok(unsafe { std::slice::from_raw_parts(self.ptr.cast(), len) }),
        }
    }

    /// The value of a header, as the network gave it: one that is no text is none. The sender is to hear of it, not the host.
    pub(crate) fn header(self) -> Result<&'a str, Status> {
        Ok(std::str::from_utf8(self.bytes()?).unwrap_or_default())
    }

    /// The bytes as text.
    pub(crate) fn text(self) -> Result<&'a str, Status> {
        std::str::from_utf8(self.bytes()?).map_err(|_| Status(KASSA_UTF8))
    }
}

/// A place for a result.
pub(crate) struct Out<'a, T> {
    place: *mut T,
    lent: PhantomData<&'a mut T>,
}

impl<T> Out<'_, T> {
    /// # Safety
    /// `place` is NULL or valid for the write of one `T` as long as this value.
    pub(crate) unsafe fn new(place: *mut T) -> Self {
        Self { place, lent: PhantomData }
    }

    /// Asks for a place before any work is done.
    pub(crate) fn needed(self) -> Result<Self, Status> {
        if self.place.is_null() { Err(Status(KASSA_NULL_ARGUMENT)) } else { Ok(self) }
    }

    /// Whether the caller wants it.
    pub(crate) fn wanted(&self) -> bool {
        !self.place.is_null()
    }

    /// Writes the result, if it is wanted.
    pub(crate) fn set(self, value: T) {
        if self.wanted() {
            // SAFETY: not NULL, and valid for a write by the promise given to `new`; alignment is not relied on.
            unsafe { self.place.write_unaligned(value) }
        }
    }
}
