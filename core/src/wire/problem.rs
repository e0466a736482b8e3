//! Error answers. Six shapes of body are known (conventions, section 4); one of them is no JSON at all.

use alloc::string::String;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::http::HttpReply;
use crate::value::limits;
use crate::wire::json::{self, Text};

/// What Klarna said about a refused call. Branch on status and `error_code`, quote `error_id` to support.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApiProblem {
    /// HTTP status.
    pub status: u16,
    /// Such as `VALIDATION_ERROR`; absent when the body was no error of Klarna's.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub error_code: Option<String>,
    /// Identifier of this failure, for Klarna's support.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub error_id: Option<String>,
    /// Text for people; not stable.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub message: Option<String>,
    /// What was wrong with which parameter.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub parameters: Vec<ParameterProblem>,
}

/// One refused parameter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ParameterProblem {
    /// Dotted path, as in `line_items[0].quantity`.
    pub parameter: String,
    /// What Klarna says about it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub reason: Option<String>,
}

/// Every member is taken as it comes: an odd one must not hide the others.
#[derive(Deserialize)]
struct Body<'a> {
    #[serde(borrow, default)]
    error_id: Option<&'a RawValue>,
    #[serde(borrow, default)]
    error_code: Option<&'a RawValue>,
    #[serde(borrow, default)]
    error_message: Option<&'a RawValue>,
    #[serde(borrow, default)]
    correlation_id: Option<&'a RawValue>,
    #[serde(borrow, default)]
    validation_errors: Option<&'a RawValue>,
    #[serde(borrow, default)]
    errors: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct Parameter<'a> {
    #[serde(borrow, default)]
    parameter: Option<&'a RawValue>,
    #[serde(borrow, default)]
    reason: Option<&'a RawValue>,
    #[serde(borrow, default)]
    error_message: Option<&'a RawValue>,
}

fn text(raw: Option<&RawValue>) -> Option<String> {
    let text: Text<'_> = serde_json::from_str(raw?.get()).ok()?;
    Some(keep(&text))
}

fn parameters(raw: Option<&RawValue>) -> Vec<ParameterProblem> {
    let items = raw.map(|raw| json::items(raw.get().as_bytes())).into_iter().flatten().take(PARAMETERS);
    let read = items.filter_map(|item| serde_json::from_slice::<Parameter<'_>>(item).ok());
    let known = read.filter_map(|parameter| {
        let reason = text(parameter.reason).or_else(|| text(parameter.error_message));
        Some(ParameterProblem { parameter: text(parameter.parameter)?, reason })
    });
    known.collect()
}

/// Longest text that is kept of an answer, in characters (conventions, section 4).
const TEXT: usize = 512;
/// Most parameters that are kept of an answer.
const PARAMETERS: usize = 16;

fn keep(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(TEXT).collect()
}

impl ApiProblem {
    /// Reads an answer that is no success. Every body is accepted; what is not understood is left out.
    #[must_use]
    pub fn read(reply: &HttpReply<'_>) -> Self {
        let plain = Self { status: reply.status, ..Self::default() };
        if reply.body.len() > limits::INBOUND_BYTES || !reply.body.trim_ascii_start().starts_with(b"{") {
            return plain;
        }
        let Ok(body) = serde_json::from_slice::<Body<'_>>(reply.body) else { return plain };
        let mut named = parameters(body.validation_errors);
        if named.is_empty() {
            named = parameters(body.errors);
        }
        Self {
            status: reply.status,
            error_code: text(body.error_code),
            error_id: text(body.error_id).or_else(|| text(body.correlation_id)),
            message: text(body.error_message),
            parameters: named,
        }
    }

    /// Whether Klarna itself answered, as opposed to a proxy or a shield in front of it.
    #[must_use]
    pub fn is_klarnas(&self) -> bool {
        self.error_code.is_some()
    }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests {
    use super::*;

    fn read(status: u16, body: &str) -> ApiProblem {
        ApiProblem::read(&HttpReply { status, headers: &[], body: body.as_bytes() })
    }

    #[test]
    fn both_names_of_the_parameter_list_are_read() {
        let newer = read(
            400,
            r#"{"error_id":"e1","error_type":"INPUT_ERROR","error_code":"VALIDATION_ERROR","error_message":"m","validation_errors":[{"parameter":"a.b[0]","reason":"must be x"}]}"#,
        );
        let older = read(
            400,
            r#"{"error_id":"e1","error_code":"VALIDATION_ERROR","errors":[{"parameter":"a.b[0]","error_message":"must be x"}]}"#,
        );
        assert_eq!(newer.parameters, older.parameters);
        assert_eq!(newer.parameters[0].reason.as_deref(), Some("must be x"));
        assert_eq!(newer.error_id.as_deref(), Some("e1"));
    }

    #[test]
    fn an_answer_without_json_is_not_klarnas() {
        for body in ["", "<html>403</html>", "null", "[]", "{\"error\":1}"] {
            assert!(!read(403, body).is_klarnas(), "{body}");
        }
        assert!(read(404, r#"{"error_id":"x","error_code":"NOT_FOUND"}"#).is_klarnas());
    }

    #[test]
    fn what_is_kept_of_an_answer_is_bounded_and_without_control_characters() {
        let body = alloc::format!(r#"{{"error_code":"X","error_message":"a\n{}"}}"#, "b".repeat(9000));
        let message = read(400, &body).message.unwrap_or_default();
        assert!(message.len() <= TEXT && message.starts_with("ab"));
    }
}
