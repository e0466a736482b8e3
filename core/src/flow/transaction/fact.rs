//! What is journaled of a transaction.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use super::seen::Seen;
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
        /// What else the approval told.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        seen: Option<Box<Seen>>,
        /// It is not certain what was captured by then: the transaction is read before anything is ordered.
        #[serde(default, skip_serializing_if = "core::ops::Not::not")]
        unsure: bool,
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
    /// What the line before orders was not made when it was ordered first. Should the last line of the journal be lost, it is this one,
    /// so that no journal tells a refusal of what was ordered again and made.
    Reordered,
    /// An attempt failed in a way that allows another.
    Again(Again),
    /// An operation was made.
    Made {
        /// Its call.
        call: CallId,
        /// Klarna's identifier of the capture or refund, where it gave one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        id: Option<Id>,
        /// The capture that Klarna took a refund from, where it said so.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        payment_capture_id: Option<Id>,
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
        /// When it came to be so, by Klarna's clock: milliseconds since 1970.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        at: Option<i64>,
    },
    /// An answer or a webhook told more of the transaction.
    Told(Box<Seen>),
    /// The transaction is to be read: the application asked, or a webhook spoke of something that is not known here.
    ReadAsked {
        /// A webhook was the reason, or news that no webhook brought.
        #[serde(default, skip_serializing_if = "core::ops::Not::not")]
        webhook: bool,
    },
    /// The transaction was read. Of captures and refunds it holds what was new.
    Seen(Box<Seen>),
    /// A read that was asked for did not come about within a day.
    Unread,
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
    /// More time for an authorization, or another amount.
    Reauthorize,
    /// Correct references and purchase data of the transaction.
    Update,
    /// Add shipments to a capture.
    UpdateCapture,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 6] =
        [Self::Capture, Self::Void, Self::Refund, Self::Reauthorize, Self::Update, Self::UpdateCapture];

    /// `capture`, `void`, `refund`, `reauthorize`, `update` or `update_capture`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Capture => "capture",
            Self::Void => "void",
            Self::Refund => "refund",
            Self::Reauthorize => "reauthorize",
            Self::Update => "update",
            Self::UpdateCapture => "update_capture",
        }
    }

    /// Whether a read of the transaction can tell what became of such an operation. Nothing of an update is told there.
    #[must_use]
    pub const fn shows(self) -> bool {
        !matches!(self, Self::Update | Self::UpdateCapture)
    }
}

/// An operation that the application ordered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// What.
    pub kind: Kind,
    /// The caller's name for it.
    pub reference: String,
    /// Amount in minor units: to capture, to refund, or authorized in all after a reauthorization; 0 where it is none.
    pub amount: Minor,
    /// By how many days a reauthorization makes the authorization longer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extension_days: Option<u32>,
    /// A capture that also lets go of the rest.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub release: bool,
    /// A refund of this capture, or an update of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_capture_id: Option<Id>,
    /// CRC-32 of the body, to tell a repeated command from a changed one.
    pub body_check: u32,
}
