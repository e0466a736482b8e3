//! Errors of the platform: what any operation may answer. What an operation has of its own stands in its row.

use crate::wire::op::{AccountSegment, Method, OpSpec};

/// One way in which a call may be refused or fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlatformError {
    /// HTTP status.
    pub status: u16,
    /// `error_code` of the body. Absent where none is known: such an answer may come without JSON.
    pub code: Option<&'static str>,
    /// `error_type` of the body, which newer answers leave out.
    pub kind: Option<&'static str>,
    /// What it means.
    pub meaning: &'static str,
    /// What to do.
    pub remedy: &'static str,
}

const fn error(
    status: u16,
    code: &'static str,
    kind: Option<&'static str>,
    meaning: &'static str,
    remedy: &'static str,
) -> PlatformError {
    PlatformError { status, code: Some(code), kind, meaning, remedy }
}

const fn bare(status: u16, meaning: &'static str, remedy: &'static str) -> PlatformError {
    PlatformError { status, code: None, kind: None, meaning, remedy }
}

const INPUT: Option<&str> = Some("INPUT_ERROR");
const ACCESS: Option<&str> = Some("ACCESS_ERROR");
const RESOURCE: Option<&str> = Some("RESOURCE_ERROR");
const TECHNICAL: Option<&str> = Some("TECHNICAL_ERROR");

/// All of them, by status. Codes are an open set: an unknown one is decided by its status.
pub const ERRORS: &[PlatformError] = &[
    error(400, "VALIDATION_ERROR", INPUT, "a parameter was refused", "change what the parameters name"),
    error(400, "INVALID_CONTENT_TYPE", INPUT, "the body is no JSON, or of another type", "change the body"),
    error(401, "UNAUTHORIZED", ACCESS, "the credential is missing or wrong", "check the key and the environment"),
    error(
        403,
        "OPERATION_FORBIDDEN",
        RESOURCE,
        "not allowed for this account or in this state; a count is used up",
        "read the resource, then decide",
    ),
    bare(403, "a shield in front of Klarna", "later, and slower"),
    error(404, "RESOURCE_NOT_FOUND", RESOURCE, "there is no such resource, for this account", "check id and account"),
    error(404, "NOT_FOUND", None, "there is no such route", "check the base address"),
    error(
        409,
        "RESOURCE_CONFLICT",
        RESOURCE,
        "a change at the same time, another state, or a key with another body: the code is the same for all",
        "read the resource, then decide",
    ),
    bare(413, "the body has more than 1 MB", "send less"),
    error(429, "RATE_LIMITED", ACCESS, "the quota is used up", "later, with a growing pause"),
    error(500, "INTERNAL_ERROR", TECHNICAL, "a fault at Klarna", "again, with the same key"),
    error(500, "SERVER_CONFIGURATION_ERROR", TECHNICAL, "the account is set up wrongly", "ask Klarna"),
    error(
        500,
        "TIMEOUT",
        TECHNICAL,
        "it took longer than 59 seconds; it may have been done",
        "again, with the same key",
    ),
    error(503, "TEMPORARY_UNAVAILABLE", TECHNICAL, "a short outage", "again, with the same key"),
];

/// Whether this answer of the platform is known for the operation. 404 needs something that may be missing, 409 a change, and 413 a
/// body; the others may come from everywhere.
#[must_use]
pub fn is_known(op: &OpSpec, status: u16) -> bool {
    let of_account = matches!(op.account, AccountSegment::Required | AccountSegment::Optional);
    match status {
        404 => of_account || op.path_params().next().is_some(),
        409 => op.method != Method::Get,
        413 => op.body.is_some(),
        status => ERRORS.iter().any(|error| error.status == status),
    }
}

/// Statuses of failures that are known for the operation: those of the platform, and its own.
pub fn statuses(op: &OpSpec) -> impl Iterator<Item = u16> {
    (400..600).filter(move |status| {
        ERRORS.iter().any(|error| error.status == *status) && is_known(op, *status)
            || op.errors.iter().any(|own| own.status == *status)
    })
}
