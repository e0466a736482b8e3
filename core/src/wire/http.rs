//! One HTTP exchange as data: what the host sends, and what it brought back.

use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;

use crate::value::id::CallId;
use crate::value::limits;
use crate::value::time::{At, parse_http_date};
use crate::wire::op::{OpSpec, TokenHeader};
use crate::wire::redact::redact_address;

/// `Klarna-Idempotency-Key`: the same value on every attempt of one intent.
pub const IDEMPOTENCY_KEY: &str = "Klarna-Idempotency-Key";
/// `Partner-Correlation-Id`: one value per attempt, echoed by Klarna.
pub const CORRELATION_ID: &str = "Partner-Correlation-Id";
/// `Klarna-Integration-Metadata`: who integrated.
pub const INTEGRATION_METADATA: &str = "Klarna-Integration-Metadata";
/// `Klarna-Network-Session-Token`: the customer's approval, required on the final authorization.
pub const SESSION_TOKEN: &str = "Klarna-Network-Session-Token";

/// `Cache-Control`: reads ask for the truth of this moment.
pub const CACHE_CONTROL: &str = "Cache-Control";

/// `Accept`: what the answer is made of, where that is not JSON.
#[cfg(feature = "flow-call")]
pub const ACCEPT: &str = "Accept";

/// What the host puts into the `Authorization` header. The core never sees the credential.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Auth {
    /// The acquiring partner's credential.
    Partner,
    /// None: the call goes to the acquirer's own relay.
    Relay,
}

impl Auth {
    /// `partner` or `relay`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Partner => "partner",
            Self::Relay => "relay",
        }
    }
}

/// A request to send. `Debug` shows neither header values nor the body, and masks tokens and people in the address.
#[derive(Clone)]
pub struct HttpCall {
    /// Which call of the flow this is; give it back with the answer.
    pub call: CallId,
    /// Which attempt, from 1; give it back with the answer.
    pub attempt: u16,
    /// The operation.
    pub op: &'static OpSpec,
    /// Absolute URL.
    pub url: String,
    /// Headers except `Authorization`, `Content-Type` and `Content-Length`.
    pub headers: Vec<(&'static str, String)>,
    /// Which credential to add.
    pub auth: Auth,
    /// JSON text to send as `application/json`, or nothing.
    pub body: Option<Arc<str>>,
    /// A form to send in place of a body.
    pub form: Option<Arc<Form>>,
    /// Give up connecting after so many milliseconds: report it as not sent.
    pub connect_ms: u32,
    /// Give up altogether after so many milliseconds: report it as unknown.
    pub total_ms: u32,
    /// The call may have been sent before, by a process that died.
    pub redelivered: bool,
}

/// A body that is not JSON. `Debug` shows neither bytes nor names.
#[derive(Clone, PartialEq, Eq)]
pub struct Form {
    /// Value of `Content-Type`, with the boundary.
    pub content_type: String,
    /// What to send.
    pub bytes: Vec<u8>,
}

impl fmt::Debug for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Form({} bytes)", self.bytes.len())
    }
}

impl fmt::Debug for HttpCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpCall")
            .field("call", &self.call.0)
            .field("attempt", &self.attempt)
            .field("op", &self.op.name)
            .field("url", &redact_address(&self.url, self.op))
            .field("headers", &self.headers.iter().map(|(name, _)| *name).collect::<Vec<_>>())
            .field("body_bytes", &self.body.as_ref().map(|body| body.len()))
            .field("redelivered", &self.redelivered)
            .finish_non_exhaustive()
    }
}

/// An answer, borrowed from the host. `Debug` shows neither header values nor the body.
#[derive(Clone, Copy)]
pub struct HttpReply<'a> {
    /// Status code.
    pub status: u16,
    /// Header names and values, in any case and order.
    pub headers: &'a [(&'a str, &'a str)],
    /// The body, as many bytes as arrived.
    pub body: &'a [u8],
}

impl fmt::Debug for HttpReply<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HttpReply({}, {} bytes)", self.status, self.body.len())
    }
}

impl<'a> HttpReply<'a> {
    /// First header of this name, whatever its case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&'a str> {
        self.headers.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, value)| *value)
    }

    /// The server's clock: the `Date`, plus the `Age` that a cache on the way adds.
    #[must_use]
    pub fn date(&self) -> Option<At> {
        let age: u64 = self.header("age").map_or(Some(0), |age| age.trim().parse().ok())?;
        Some(self.header("date").and_then(parse_http_date)?.plus(age.saturating_mul(1_000)))
    }

    /// Whether the status says success: any 2xx (conventions, section 12).
    #[must_use]
    pub const fn is_success(&self) -> bool {
        self.status >= 200 && self.status <= 299
    }
}

/// How far a call got that brought no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LostAt {
    /// Not one byte of the request left this machine: the connection was never made.
    NotSent,
    /// Anything else: the server may have acted on it.
    Unknown,
}

/// Whether a header value can be sent: visible ASCII and blanks, not more than 6 KB with its name.
#[must_use]
pub fn header_fits(name: &str, value: &str) -> bool {
    name.len().saturating_add(value.len()).saturating_add(2) <= limits::HEADER_BYTES
        && value.bytes().all(|b| b == b' ' || b.is_ascii_graphic())
}

/// Whether a token can be sent in this header as it is.
#[must_use]
pub fn token_fits(header: TokenHeader, value: &str) -> bool {
    (1..=header.max()).contains(&value.len()) && header_fits(header.name(), value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn header_names_are_looked_up_in_any_case() {
        let headers = [("date", "Sun, 21 Dec 2025 08:49:37 GMT"), ("X-A", "1")];
        let reply = HttpReply { status: 204, headers: &headers, body: b"" };
        assert_eq!(reply.header("x-a"), Some("1"));
        assert!(reply.date().is_some());
        assert!(reply.is_success());
    }

    #[test]
    fn a_header_value_cannot_carry_a_line_break() {
        assert!(header_fits("A", "b c"));
        for value in ["a\r\nb: c", "a\nb", "a\u{0}", "å"] {
            assert!(!header_fits("A", value), "{value:?}");
        }
        assert!(!header_fits("A", &"x".repeat(limits::HEADER_BYTES)));
    }
}
