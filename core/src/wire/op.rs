//! What is known about an operation of the API, as one row of a table.
//!
//! Flows, the C and WASM boundaries, the generated clients and the documents all read the same row.

mod content;

use super::shape::{Kind, Sensitivity, Shape};
use crate::value::limits;
use core::fmt;

pub use content::{AnswerForm, BodyForm, OpMarks, OwnError};

/// HTTP method.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Read.
    Get,
    /// Create or act.
    Post,
    /// Replace.
    Put,
    /// Change in part.
    Patch,
    /// Remove or cancel.
    Delete,
}

impl Method {
    /// The method as it stands on the request line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// Whether the path names the account the call is made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccountSegment {
    /// Always `/v2/accounts/{partner_account_id}`.
    Required,
    /// A caller with a key of its own may leave the account out.
    Optional,
    /// Never; the path starts with `/v2`.
    None,
    /// Never; the path stands as it is, with a version of its own.
    Whole,
    /// The call goes to the acquirer's own relay; the path stands as it is.
    Relay,
}

/// What makes a repeated call harmless.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Idempotency {
    /// The idempotency header.
    Header,
    /// The nature of the method.
    Natural,
    /// A session token that answers the same result again; the header goes along.
    Token,
}

/// What may be done when the outcome of a call is unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retry {
    /// Call again at will.
    Free,
    /// Call again with the same key and the same bytes, as long as the key is remembered.
    Keyed,
    /// Read the resource, then decide.
    ReadFirst,
    /// Do not call again.
    Never,
}

/// How long a call may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Patience {
    /// A customer is waiting.
    Interactive,
    /// Nobody is watching.
    Standard,
    /// A large answer that streams.
    Report,
}

impl Patience {
    /// Milliseconds to reach the server.
    #[must_use]
    pub const fn connect_ms(self) -> u32 {
        10_000
    }

    /// Milliseconds for the whole call. The server gives up after 59 seconds of silence, and its own answer should win.
    #[must_use]
    pub const fn total_ms(self) -> u32 {
        match self {
            Self::Interactive => 65_000,
            Self::Standard => 90_000,
            Self::Report => 600_000,
        }
    }
}

/// Whether answers come in pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paging {
    /// One answer.
    None,
    /// `size`, `starting_after` and `ending_before` walk through a list.
    Cursor,
}

/// A parameter in the query of the address.
#[derive(Debug)]
pub struct QueryParam {
    /// Name as it stands in the query, brackets included.
    pub name: &'static str,
    /// What its value looks like. A list is written as one pair per item.
    pub kind: Kind,
    /// Whether a call without it is refused.
    pub required: bool,
    /// Who may see the value.
    pub sensitivity: Sensitivity,
    /// No source confirms it.
    pub unverified: bool,
}

/// What travels in a header of its own: tokens, and the region that a token belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TokenHeader {
    /// Context of the session, and the proof of approval on the final authorization.
    NetworkSession,
    /// Predecessor of the session token.
    Interoperability,
    /// A stored customer.
    Customer,
    /// Older way to finalise.
    Payment,
    /// Where a customer is at home. No token, and no secret.
    CustomerRegion,
}

impl TokenHeader {
    /// Name of the header.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::NetworkSession => super::http::SESSION_TOKEN,
            Self::Interoperability => "Klarna-Interoperability-Token",
            Self::Customer => "Klarna-Customer-Token",
            Self::Payment => "Klarna-Payment-Token",
            Self::CustomerRegion => "Klarna-Customer-Region",
        }
    }

    /// Most characters the value may have. The limit for one header can be lower.
    #[must_use]
    pub const fn max(self) -> usize {
        match self {
            Self::CustomerRegion => 255,
            Self::Customer => 1024,
            Self::NetworkSession | Self::Interoperability | Self::Payment => limits::TOKEN_CHARS,
        }
    }
}

/// A header that an operation takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HeaderParam {
    /// Which one.
    pub token: TokenHeader,
    /// Whether a call without it is refused.
    pub required: bool,
}

/// Part of the API an operation belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // the names are the field's own
pub enum Group {
    Payment,
    Interoperability,
    Identity,
    Messaging,
    Account,
    Acquiring,
    Settlement,
    Compliance,
    Portal,
    Dispute,
    Security,
    Notification,
}

impl Group {
    /// Name in lower case.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Payment => "payment",
            Self::Interoperability => "interoperability",
            Self::Identity => "identity",
            Self::Messaging => "messaging",
            Self::Account => "account",
            Self::Acquiring => "acquiring",
            Self::Settlement => "settlement",
            Self::Compliance => "compliance",
            Self::Portal => "portal",
            Self::Dispute => "dispute",
            Self::Security => "security",
            Self::Notification => "notification",
        }
    }
}

/// One operation.
#[derive(Debug)]
pub struct OpSpec {
    /// Number; never used for another operation.
    pub number: u16,
    /// Dotted name, used in journals, logs and clients.
    pub name: &'static str,
    /// Name in the documentation of the API.
    pub operation_id: &'static str,
    /// Part of the API.
    pub group: Group,
    /// HTTP method.
    pub method: Method,
    /// Whether the path names an account.
    pub account: AccountSegment,
    /// Path after the account segment, or after `/v2` where there is none. Parameters stand in braces.
    pub path: &'static str,
    /// Parameters in the query.
    pub query: &'static [QueryParam],
    /// Token headers it takes.
    pub headers: &'static [HeaderParam],
    /// Shape of the body, if it takes one.
    pub body: Option<&'static Shape>,
    /// How the body is written.
    pub body_form: BodyForm,
    /// Shape of a successful answer, as far as one is known. Any 2xx is success, also without a body.
    pub answer: Option<&'static Shape>,
    /// What the answer is made of.
    pub answer_form: AnswerForm,
    /// What makes a repeat harmless.
    pub idempotency: Idempotency,
    /// What may be done when the outcome is unknown.
    pub retry: Retry,
    /// How long it may take.
    pub patience: Patience,
    /// Whether answers come in pages.
    pub paging: Paging,
    /// What else is to be known.
    pub marks: OpMarks,
    /// Errors that mean something particular here.
    #[cfg(feature = "describe")]
    pub errors: &'static [OwnError],
    /// What it does; empty unless the feature `describe` is on.
    pub doc: &'static str,
}

impl OpSpec {
    /// Names of the parameters in the path, from left to right, without the account.
    pub fn path_params(&self) -> impl Iterator<Item = &'static str> {
        self.path.split('/').filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
    }

    /// Whether the operation takes this token.
    #[must_use]
    pub fn takes(&self, token: TokenHeader) -> bool {
        self.headers.iter().any(|header| header.token == token)
    }

    /// Most bytes of an answer that we are willing to read. Reports and files are as long as they are.
    #[must_use]
    pub const fn answer_bytes(&self) -> usize {
        match (self.patience, self.method) {
            (Patience::Report, _) => limits::REPORT_BYTES,
            (Patience::Standard, Method::Get) => limits::LIST_BYTES,
            _ => limits::INBOUND_BYTES,
        }
    }

    /// Whether the idempotency header is sent.
    #[must_use]
    pub const fn is_keyed(&self) -> bool {
        matches!(self.idempotency, Idempotency::Header | Idempotency::Token)
    }
}

/// Operations are equal when their numbers are.
impl PartialEq for OpSpec {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number
    }
}

impl Eq for OpSpec {}

impl fmt::Display for OpSpec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}
