//! No panic crosses the boundary: every exported function does its work in here.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::status::{KASSA_OK, KASSA_PANIC, Status, kassa_status};

/// For functions that answer a status.
pub(crate) fn status(work: impl FnOnce() -> Result<(), Status>) -> kassa_status {
    // Nothing half-done is seen again: an object that was held during a panic stays locked against use.
    match catch_unwind(AssertUnwindSafe(work)) {
        Ok(Ok(())) => KASSA_OK,
        Ok(Err(Status(status))) => status,
        Err(payload) => {
            // Dropping it could panic again.
            std::mem::forget(payload);
            KASSA_PANIC
        }
    }
}

/// For functions that answer a value, and `otherwise` when there is none.
pub(crate) fn value<T>(otherwise: T, work: impl FnOnce() -> Result<T, Status>) -> T {
    match catch_unwind(AssertUnwindSafe(work)) {
        Ok(result) => result.unwrap_or(otherwise),
        Err(payload) => {
            std::mem::forget(payload);
            otherwise
        }
    }
}
