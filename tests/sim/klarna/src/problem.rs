//! Refusals, in the documented shape of the error body.

use std::borrow::Cow;

use crate::call::Answer;
use crate::json;

type Words = Cow<'static, str>;

/// Why a call is refused.
#[derive(Clone, Debug)]
pub(crate) struct Problem {
    pub(crate) status: u16,
    /// `error_type`; absent on unknown routes.
    kind: Option<&'static str>,
    /// `error_code`.
    code: &'static str,
    message: Words,
    /// The parameter that failed, as dotted path, and why.
    parameter: Option<(Words, Words)>,
}

impl Problem {
    fn new(status: u16, kind: &'static str, code: &'static str, message: impl Into<Words>) -> Self {
        Self { status, kind: Some(kind), code, message: message.into(), parameter: None }
    }

    pub(crate) fn invalid(parameter: impl Into<Words>, reason: impl Into<Words>) -> Self {
        let problem = Self::new(400, "INPUT_ERROR", "VALIDATION_ERROR", "A parameter failed");
        Self { parameter: Some((parameter.into(), reason.into())), ..problem }
    }

    pub(crate) fn content(message: &'static str) -> Self {
        Self::new(400, "INPUT_ERROR", "INVALID_CONTENT_TYPE", message)
    }

    pub(crate) fn is_content(&self) -> bool {
        self.code == "INVALID_CONTENT_TYPE"
    }

    pub(crate) fn unauthorized() -> Self {
        Self::new(401, "ACCESS_ERROR", "UNAUTHORIZED", "The API key is missing or unknown")
    }

    pub(crate) fn forbidden(message: impl Into<Words>) -> Self {
        Self::new(403, "RESOURCE_ERROR", "OPERATION_FORBIDDEN", message)
    }

    pub(crate) fn no_route() -> Self {
        Self { kind: None, ..Self::new(404, "", "NOT_FOUND", "There is nothing under this path") }
    }

    pub(crate) fn not_found(what: &'static str) -> Self {
        Self::new(404, "RESOURCE_ERROR", "RESOURCE_NOT_FOUND", what)
    }

    pub(crate) fn conflict(message: impl Into<Words>) -> Self {
        Self::new(409, "RESOURCE_ERROR", "RESOURCE_CONFLICT", message)
    }

    pub(crate) fn rate_limited() -> Self {
        Self::new(429, "ACCESS_ERROR", "RATE_LIMITED", "The quota of this interval is used up")
    }

    /// Too much of something; no code is documented, and such an answer may come without JSON.
    pub(crate) fn too_large(status: u16, message: &'static str) -> Self {
        Self::new(status, "INPUT_ERROR", "TOO_LARGE", message)
    }

    /// A known key with other bytes: 409 as documented, or the 422 of the general draft.
    pub(crate) fn key_reuse(status: u16) -> Self {
        let message = "This idempotency key belongs to another call";
        if status == 422 {
            return Self { status, ..Self::new(422, "INPUT_ERROR", "VALIDATION_ERROR", message) };
        }
        Self { status, ..Self::conflict(message) }
    }

    /// A state that does not allow the operation: both statuses are documented for it.
    pub(crate) fn wrong_state(status: u16, message: String) -> Self {
        if status == 409 { Self::conflict(message) } else { Self { status, ..Self::forbidden(message) } }
    }

    /// More money than is left. No source describes it: a bad parameter, or a forbidden operation.
    pub(crate) fn excess(status: u16, parameter: &'static str) -> Self {
        if status == 403 {
            return Self::forbidden("The amount is more than what is left");
        }
        Self { status, ..Self::invalid(parameter, "is more than what is left") }
    }

    /// `older` writes the list as `errors` with `error_message`, and no message of the whole.
    pub(crate) fn answer(&self, error_id: &str, older: bool) -> Answer {
        let mut body = String::with_capacity(320);
        body.push_str("{\"error_id\":");
        json::text(&mut body, error_id);
        json::optional(&mut body, "error_type", self.kind);
        json::member(&mut body, "error_code", self.code);
        if self.parameter.is_none() || !older {
            json::member(&mut body, "error_message", &self.message);
        }
        if let Some((parameter, reason)) = &self.parameter {
            body.push_str(if older {
                ",\"errors\":[{\"parameter\":"
            } else {
                ",\"validation_errors\":[{\"parameter\":"
            });
            json::text(&mut body, parameter);
            json::member(&mut body, if older { "error_message" } else { "reason" }, reason);
            body.push_str("}]");
        }
        body.push('}');
        Answer::json(self.status, body)
    }
}
