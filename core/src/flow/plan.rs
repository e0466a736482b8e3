//! What is journaled of a call: its plan, and the attempts that failed.

use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::journal::{Sealed, Sealer};
use crate::value::fault::{Code, Fault};
use crate::value::id::CallId;
use crate::value::secret::Secret;
use crate::wire::http::token_fits;
use crate::wire::op::TokenHeader;

/// The fact that a call is to be made: enough to send the same bytes again in a year.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Plan {
    /// Its number, given once in the life of a flow.
    pub call: CallId,
    /// Number of the operation.
    pub op: u16,
    /// Arguments of the path.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub args: Vec<String>,
    /// Idempotency key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Arc<str>>,
    /// Body, sealed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Sealed>,
    /// Session token, sealed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<Sealed>,
    /// Tokens in other headers, sealed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tokens: Vec<(TokenHeader, Sealed)>,
    /// What is sealed, in the process that sealed it.
    #[serde(skip)]
    pub open: Option<Open>,
}

impl Plan {
    /// The same plan with a token in a header of its own.
    ///
    /// # Errors
    /// [`Code::TooLarge`] when the token cannot be sent.
    pub fn with_token(mut self, header: TokenHeader, token: &Secret, sealer: &Sealer) -> Result<Self, Fault> {
        let text = token.expose();
        if !token_fits(header, text) {
            return Err(Fault::new(
                Code::TooLarge,
                alloc::format!("this value cannot be sent as {}; it is too long or not visible ASCII", header.name()),
            ));
        }
        self.tokens.push((header, sealer.seal(&place(self.key.as_deref(), header), text)?));
        if let Some(open) = &mut self.open {
            open.tokens.push((header, token.clone()));
        }
        Ok(self)
    }
}

/// What a token is sealed for: its call and its header.
pub(super) fn place(key: Option<&str>, header: TokenHeader) -> String {
    alloc::format!("{}/{}", key.unwrap_or(""), header.name())
}

/// What a call sends and a journal does not show. `Debug` does not show it either.
#[derive(Clone, Default)]
pub struct Open {
    /// Body.
    pub body: Option<Arc<str>>,
    /// Session token.
    pub token: Option<Secret>,
    /// Tokens in other headers.
    pub tokens: Vec<(TokenHeader, Secret)>,
}

impl core::fmt::Debug for Open {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Open")
    }
}

/// What a call sends, as the journal holds it.
#[derive(Clone)]
pub struct Closed {
    pub(super) body: Option<Sealed>,
    pub(super) token: Option<Sealed>,
    pub(super) tokens: Vec<(TokenHeader, Sealed)>,
}

/// The fact that an attempt failed in a way that allows another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Again {
    /// Which call.
    pub call: CallId,
    /// The next attempt's number.
    pub attempt: u16,
    /// When it is due, in milliseconds after this entry.
    pub wait_ms: u64,
    /// What became of the attempt before.
    pub why: Why,
}

/// What became of an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// No byte left this machine.
    NotSent,
    /// Sent, no answer.
    Lost,
    /// An answer that settles nothing, by its status.
    Status(u16),
    /// A success that could not be read.
    Garbage,
    /// An answer to something else.
    CrossWired,
    /// Klarna did not take the credential, and executed nothing.
    Unauthorized,
}

impl Why {
    /// Whether Klarna may have acted on the attempt. A quota refusal is given before anything is executed, and so is that of a credential.
    #[must_use]
    pub const fn doubtful(self) -> bool {
        !matches!(self, Self::NotSent | Self::Unauthorized | Self::Status(429))
    }
}
