//! What the application may see of a transaction.

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use super::fact::Kind;
use super::ledger::{Entry, Status};
use super::machine::State;
use crate::value::id::Id;
use crate::value::money::{Currency, Minor};
use crate::wire::problem::ApiProblem;

/// A transaction as its ledger has it.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// Names the flow.
    pub reference: String,
    /// The transaction.
    pub payment_transaction_id: Id,
    /// Authorized amount in minor units.
    pub amount: Minor,
    /// Currency.
    pub currency: Currency,
    /// Captured for certain, in minor units.
    pub captured: Minor,
    /// Refunded for certain, in minor units.
    pub refunded: Minor,
    /// What may still be captured, in minor units; operations under way count as made.
    pub remaining: Minor,
    /// What may still be refunded, in minor units; operations under way count as made.
    pub refundable: Minor,
    /// The rest of the authorization was let go.
    pub released: bool,
    /// Klarna's last word on the transaction's state, from a webhook.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Something is under way or unknown.
    pub busy: bool,
    /// Every operation, in order.
    pub operations: Vec<OperationView>,
    /// The flow has ended.
    pub ended: bool,
}

/// One operation.
#[derive(Clone, Debug, Serialize)]
pub struct OperationView {
    /// `capture`, `void` or `refund`.
    pub kind: Kind,
    /// The caller's name for it.
    pub reference: String,
    /// Amount in minor units.
    pub amount: Minor,
    /// `pending`, `made`, `refused`, `not_made` or `unknown`.
    pub status: &'static str,
    /// `payment_capture_id` or `payment_refund_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
    /// The capture that is refunded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_capture_id: Option<Id>,
    /// Why it was refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub problem: Option<ApiProblem>,
}

impl OperationView {
    fn of(entry: &Entry) -> Self {
        let (status, id, problem) = match &entry.status {
            Status::Pending(_) => ("pending", None, None),
            Status::Made(id) => ("made", id.clone(), None),
            Status::Refused(problem) => ("refused", None, Some(problem.clone())),
            Status::NotMade => ("not_made", None, None),
            Status::Unknown => ("unknown", None, None),
        };
        Self {
            kind: entry.order.kind,
            reference: entry.order.reference.clone(),
            amount: entry.order.amount,
            status,
            id,
            payment_capture_id: entry.order.payment_capture_id.clone(),
            problem,
        }
    }
}

impl View {
    pub(super) fn of(state: &State) -> Self {
        let ledger = &state.ledger;
        Self {
            reference: state.reference.clone(),
            payment_transaction_id: state.id.clone(),
            amount: state.amount,
            currency: state.currency,
            captured: ledger.captured(),
            refunded: ledger.refunded(),
            remaining: ledger.remaining(),
            refundable: ledger.refundable(),
            released: ledger.released(),
            state: state.heard.clone(),
            busy: state.is_busy(),
            operations: ledger.entries().map(OperationView::of).collect(),
            ended: state.has_ended(),
        }
    }
}
