//! What every function answers.

/// 0 is success; negative numbers say what went wrong, and are never given another meaning.
pub type kassa_status = i32;

/// Done.
pub const KASSA_OK: kassa_status = 0;
/// A pointer that is needed was NULL.
pub const KASSA_NULL_ARGUMENT: kassa_status = -1;
/// A text was not UTF-8.
pub const KASSA_UTF8: kassa_status = -2;
/// The handle was freed before, or never came from this library.
pub const KASSA_BAD_HANDLE: kassa_status = -3;
/// The handle is alive and of another type, or the object cannot do this.
pub const KASSA_WRONG_KIND: kassa_status = -4;
/// Another thread uses the object at this moment.
pub const KASSA_BUSY: kassa_status = -5;
/// A defect of this library was caught while the object was in use: free it, resume from the journal.
pub const KASSA_POISONED: kassa_status = -6;
/// A defect of this library was caught; nothing is known about the call.
pub const KASSA_PANIC: kassa_status = -7;
/// Refused, and nothing was changed: the kassa_error says why.
pub const KASSA_REFUSED: kassa_status = -8;
/// A number is outside of its range: an index, a length, an enumerated value.
pub const KASSA_RANGE: kassa_status = -9;
/// The document holds nothing at this place.
pub const KASSA_MISSING: kassa_status = -10;
/// The document holds something of another type at this place.
pub const KASSA_WRONG_TYPE: kassa_status = -11;
/// Too many objects are alive; something is never freed.
pub const KASSA_FULL: kassa_status = -12;

/// A status other than success.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Status(pub(crate) kassa_status);

/// The text of a status.
pub(crate) const fn text(status: kassa_status) -> &'static std::ffi::CStr {
    match status {
        KASSA_OK => c"done",
        KASSA_NULL_ARGUMENT => c"a pointer that is needed was NULL",
        KASSA_UTF8 => c"a text was not UTF-8",
        KASSA_BAD_HANDLE => c"the handle was freed before, or is none of this library's",
        KASSA_WRONG_KIND => c"the handle is of another type, or the object cannot do this",
        KASSA_BUSY => c"another thread uses the object",
        KASSA_POISONED => c"the object met a defect of this library; free it and resume from the journal",
        KASSA_PANIC => c"a defect of this library was caught",
        KASSA_REFUSED => c"refused, see the error",
        KASSA_RANGE => c"a number is outside of its range",
        KASSA_MISSING => c"the document holds nothing there",
        KASSA_WRONG_TYPE => c"the document holds another type there",
        KASSA_FULL => c"too many objects are alive",
        _ => c"unknown status",
    }
}
