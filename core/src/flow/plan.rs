//! What is journaled of a call: its plan, and the attempts that failed.

use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::journal::Sealed;
use crate::value::id::CallId;
use crate::value::secret::Secret;

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
    /// What is sealed, in the process that sealed it.
    #[serde(skip)]
    pub open: Option<Open>,
}

/// What a call sends and a journal does not show. `Debug` does not show it either.
#[derive(Clone, Default)]
pub struct Open {
    /// Body.
    pub body: Option<Arc<str>>,
    /// Session token.
    pub token: Option<Secret>,
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
}

impl Why {
    /// Whether Klarna may have acted on the attempt. A quota refusal is given before anything is executed.
    #[must_use]
    pub const fn doubtful(self) -> bool {
        !matches!(self, Self::NotSent | Self::Status(429))
    }
}
