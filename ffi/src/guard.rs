//! No panic crosses the boundary: every exported function does its work in here.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::status::{KASSA_OK, KASSA_PANIC, Status, kassa_status};

/// For functions that answer a status.
pub(crate) fn status(work: impl FnOnce() -> Result<(), Status>) -> kassa_status {
    // Nothing half-done is seen again: an object that was held during a panic stays locked against use.
    match catch_unwind(AssertUnwindSafe(work)) {
        Ok(Ok(())) => KASSA_OK,
        Ok(Err(Status(status))) => status,
        Err(payload) => {
            let_go(payload);
            KASSA_PANIC
        }
    }
}

/// For functions that answer a value, and `otherwise` when there is none.
pub(crate) fn value<T>(otherwise: T, work: impl FnOnce() -> Result<T, Status>) -> T {
    match catch_unwind(AssertUnwindSafe(work)) {
        Ok(result) => result.unwrap_or(otherwise),
        Err(payload) => {
            let_go(payload);
            otherwise
        }
    }
}

/// Drops what a panic carried. Dropping it could panic again; what that one carries is left alone.
fn let_go(payload: Box<dyn Any + Send>) {
    if let Err(second) = catch_unwind(AssertUnwindSafe(|| drop(payload))) {
        std::mem::forget(second);
    }
}
