//! What is journaled of a transaction.

use alloc::string::String;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::flow::plan::{Again, Plan, Why};
use crate::value::id::{CallId, Id};
use crate::value::money::{Currency, Minor};
use crate::wire::problem::ApiProblem;

/// A fact about a transaction. The list is closed.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    /// The application took the transaction into hand.
    Begun {
        /// Names the flow.
        reference: String,
        /// The transaction.
        payment_transaction_id: Id,
        /// Authorized amount in minor units.
        amount: Minor,
        /// Currency.
        currency: Currency,
        /// Captures made before.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        captures: Vec<EarlierCapture>,
    },
    /// A process took over.
    Opened {
        /// Number of the process.
        epoch: u32,
        /// The journal ended in a torn line. If it had been acknowledged, an operation may have followed it.
        #[serde(default, skip_serializing_if = "core::ops::Not::not")]
        torn: bool,
    },
    /// An operation is to be made.
    Ordered {
        /// What.
        order: Order,
        /// The call.
        plan: Plan,
    },
    /// An attempt failed in a way that allows another.
    Again(Again),
    /// An operation was made.
    Made {
        /// Its call.
        call: CallId,
        /// Klarna's identifier of the capture or refund, where it gave one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        id: Option<Id>,
    },
    /// Klarna refused an operation.
    Refused {
        /// Its call.
        call: CallId,
        /// Why.
        problem: ApiProblem,
    },
    /// No attempt of an operation is possible any more.
    GaveUp {
        /// Its call.
        call: CallId,
        /// One of its attempts may have been executed.
        doubt: bool,
        /// What became of the last attempt.
        why: Why,
    },
    /// The transaction was read to find out about an operation whose outcome was unknown.
    Looked {
        /// Which operation, by its place in the ledger.
        entry: u32,
        /// Whether it was made.
        made: bool,
        /// Klarna's identifier of it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        id: Option<Id>,
    },
    /// A webhook told the transaction's state.
    Heard {
        /// Klarna's word for it.
        state: String,
    },
    /// The application lets go.
    CloseAsked,
}

/// A capture that was made before the flow began, such as by `capture: NOW`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EarlierCapture {
    /// `payment_capture_id`.
    pub payment_capture_id: Id,
    /// Amount in minor units.
    pub amount: Minor,
}

/// Kind of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Take money.
    Capture,
    /// Let go of what is left of the authorization.
    Void,
    /// Give money back.
    Refund,
}

impl Kind {
    /// `capture`, `void` or `refund`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Capture => "capture",
            Self::Void => "void",
            Self::Refund => "refund",
        }
    }
}

/// An operation that the application ordered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// What.
    pub kind: Kind,
    /// The caller's name for it.
    pub reference: String,
    /// Amount in minor units; 0 for a void.
    pub amount: Minor,
    /// A capture that also lets go of the rest.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub release: bool,
    /// A refund of this capture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_capture_id: Option<Id>,
    /// CRC-32 of the body, to tell a repeated command from a changed one.
    pub body_check: u32,
}
