//! Refusals in the documented shape.

use serde_json::{Value, json};

/// Why a call is refused.
#[derive(Debug, Clone)]
pub(crate) struct Problem {
    pub(crate) status: u16,
    pub(crate) kind: Option<&'static str>,
    pub(crate) code: &'static str,
    pub(crate) message: String,
    pub(crate) parameters: Vec<(String, String)>,
}

impl Problem {
    fn new(status: u16, kind: Option<&'static str>, code: &'static str, message: impl Into<String>) -> Self {
        Self { status, kind, code, message: message.into(), parameters: Vec::new() }
    }

    pub(crate) fn invalid(parameter: impl Into<String>, reason: impl Into<String>) -> Self {
        Self::validation(vec![(parameter.into(), reason.into())])
    }

    pub(crate) fn validation(parameters: Vec<(String, String)>) -> Self {
        let names: Vec<_> = parameters.iter().map(|(name, _)| name.as_str()).collect();
        let message = format!("Check the input: {}", names.join(", "));
        let mut problem = Self::new(400, Some("INPUT_ERROR"), "VALIDATION_ERROR", message);
        problem.parameters = parameters;
        problem
    }

    pub(crate) fn content(message: &str) -> Self {
        Self::new(400, Some("INPUT_ERROR"), "INVALID_CONTENT_TYPE", message)
    }

    pub(crate) fn unauthorized(message: &str) -> Self {
        Self::new(401, Some("ACCESS_ERROR"), "UNAUTHORIZED", message)
    }

    pub(crate) fn forbidden(message: impl Into<String>) -> Self {
        Self::new(403, Some("RESOURCE_ERROR"), "OPERATION_FORBIDDEN", message)
    }

    pub(crate) fn no_route() -> Self {
        Self::new(404, None, "NOT_FOUND", "There is nothing under this path")
    }

    pub(crate) fn not_found(what: &str) -> Self {
        Self::new(404, Some("RESOURCE_ERROR"), "RESOURCE_NOT_FOUND", format!("No such {what}"))
    }

    pub(crate) fn conflict(message: impl Into<String>) -> Self {
        Self::new(409, Some("RESOURCE_ERROR"), "RESOURCE_CONFLICT", message)
    }

    pub(crate) fn gone(message: &str) -> Self {
        Self::new(410, Some("RESOURCE_ERROR"), "RESOURCE_NOT_FOUND", message)
    }

    pub(crate) fn rate_limited() -> Self {
        Self::new(429, Some("ACCESS_ERROR"), "RATE_LIMITED", "The quota of this interval is used up")
    }

    pub(crate) fn not_modelled(operation: &str) -> Self {
        let message = format!("{operation} exists at Klarna but not in this sandbox");
        Self::new(501, Some("TECHNICAL_ERROR"), "NOT_MODELLED", message)
    }

    /// An operation in a state that does not allow it; the status is a matter of configuration.
    pub(crate) fn wrong_state(status: u16, message: impl Into<String>) -> Self {
        if status == 409 { Self::conflict(message) } else { Self::forbidden(message) }
    }

    /// `older` writes the list as `errors` with `error_message`, and no message of its own.
    pub(crate) fn body(&self, error_id: String, older: bool) -> Value {
        let mut body = json!({"error_id": error_id, "error_code": self.code});
        if let Some(kind) = self.kind {
            body["error_type"] = json!(kind);
        }
        let list = |text: &str| -> Value {
            self.parameters.iter().map(|(name, reason)| json!({"parameter": name, text: reason})).collect()
        };
        match (self.parameters.is_empty(), older) {
            (false, true) => body["errors"] = list("error_message"),
            (false, false) => {
                body["error_message"] = json!(self.message);
                body["validation_errors"] = list("reason");
            }
            (true, _) => body["error_message"] = json!(self.message),
        }
        body
    }
}

/// Documented errors of the platform, for scripted faults.
#[must_use]
pub fn documented(status: u16) -> Option<(&'static str, &'static str)> {
    Some(match status {
        400 | 422 => ("INPUT_ERROR", "VALIDATION_ERROR"),
        401 => ("ACCESS_ERROR", "UNAUTHORIZED"),
        403 => ("RESOURCE_ERROR", "OPERATION_FORBIDDEN"),
        404 => ("RESOURCE_ERROR", "RESOURCE_NOT_FOUND"),
        409 => ("RESOURCE_ERROR", "RESOURCE_CONFLICT"),
        429 => ("ACCESS_ERROR", "RATE_LIMITED"),
        503 => ("TECHNICAL_ERROR", "TEMPORARY_UNAVAILABLE"),
        500..=599 => ("TECHNICAL_ERROR", "INTERNAL_ERROR"),
        _ => return None,
    })
}
