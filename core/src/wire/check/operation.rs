//! The check of an operation's body.

use alloc::vec::Vec;

use super::{Finding, check, check_within};
use crate::value::limits;
use crate::wire::json::ScanLimits;
use crate::wire::op::{BodyForm, OpSpec};

/// Checks the body of a call of `op` as it is checked before it is sent, with the limits of its form. `None` when the operation takes
/// no body.
#[must_use]
pub fn check_body(body: &[u8], op: &OpSpec) -> Option<Vec<Finding>> {
    let shape = op.body?;
    Some(match op.body_form {
        BodyForm::Json => check(body, shape),
        BodyForm::Multipart => {
            let limits = ScanLimits { bytes: limits::FORM_BYTES, depth: limits::DEPTH };
            check_within(body, shape, limits, "send a smaller file")
        }
    })
}
