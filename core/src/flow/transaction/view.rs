//! What the application may see of a transaction.

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use super::elsewhere::Bound;
use super::fact::Kind;
use super::ledger::{Entry, Ledger, Status};
use super::seen::{Chargeback, Funding, Listed};
use super::state::State;
use crate::flow::machine::Passing;
use crate::value::id::Id;
use crate::value::money::{Currency, Minor};
use crate::value::time::At;
use crate::wire::problem::ApiProblem;

/// A transaction as its ledger has it.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// Names the flow.
    pub reference: String,
    /// The transaction.
    pub payment_transaction_id: Id,
    /// Authorized amount in minor units, as it is now.
    pub amount: Minor,
    /// Currency.
    pub currency: Currency,
    /// Captured for certain, by whomever, in minor units.
    pub captured: Minor,
    /// Refunded for certain, by whomever, in minor units. Chargebacks are not in it.
    pub refunded: Minor,
    /// What may still be captured, in minor units; operations under way count as made. 0 once Klarna says `EXPIRED`.
    pub remaining: Minor,
    /// What a reauthorization may bring back, once Klarna says `EXPIRED`, in minor units.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revivable: Option<Minor>,
    /// What may still be refunded, in minor units; operations under way count as made.
    pub refundable: Minor,
    /// A rest of the authorization was let go, by whomever.
    pub released: bool,
    /// Klarna's last word on the transaction's state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// End of the authorization, as Klarna wrote it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<String>,
    /// Whether the money is there: `yes`, `awaited`, `no`, or `untold` where Klarna did not say. Approved without a guarantee
    /// is not money: deliver at `yes`.
    pub funded: &'static str,
    /// What Klarna says about it.
    #[serde(skip_serializing_if = "Funding::is_untold")]
    pub payment_funding: Funding,
    /// What was taken back, in minor units, as far as Klarna told amounts.
    pub charged_back: Minor,
    /// What was taken back, one by one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub payment_chargebacks: Vec<Chargeback>,
    /// When the transaction was read last, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_unix_ms: Option<i64>,
    /// Something is under way or unknown, or the transaction is being read.
    pub busy: bool,
    /// Every operation, in order.
    pub operations: Vec<OperationView>,
    /// Captures and refunds that Klarna lists and this flow did not order: from before, or by another tool. They count.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub elsewhere: Vec<ElsewhereView>,
    /// The flow has ended.
    pub ended: bool,
}

/// One operation.
#[derive(Clone, Debug, Serialize)]
pub struct OperationView {
    /// `capture`, `void`, `refund`, `reauthorize`, `update` or `update_capture`.
    pub kind: Kind,
    /// The caller's name for it.
    pub reference: String,
    /// Amount in minor units; 0 where the operation has none.
    pub amount: Minor,
    /// `pending`, `made`, `refused`, `not_made` or `unknown`.
    pub status: &'static str,
    /// `payment_capture_id` or `payment_refund_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
    /// The capture that is refunded or updated, where it is certain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_capture_id: Option<Id>,
    /// By how many days a reauthorization makes the authorization longer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extension_days: Option<u32>,
    /// It was answered as made, and Klarna did not list it when the transaction was read last.
    #[serde(skip_serializing_if = "core::ops::Not::not")]
    pub not_listed: bool,
    /// Why it was refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub problem: Option<ApiProblem>,
}

/// A capture or refund of somebody else's.
#[derive(Clone, Debug, Serialize)]
pub struct ElsewhereView {
    /// `capture` or `refund`.
    pub kind: Kind,
    /// `payment_capture_id` or `payment_refund_id`.
    pub id: Id,
    /// Its reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// Amount in minor units. Without it nothing more is captured, or refunded, until it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Minor>,
    /// The capture that was refunded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_capture_id: Option<Id>,
}

impl OperationView {
    fn of(entry: &Entry, id: Option<&Id>, ledger: &Ledger, not_listed: bool) -> Self {
        let (status, problem) = match &entry.status {
            Status::Pending(_) => ("pending", None),
            Status::Made(_) => ("made", None),
            Status::Refused(problem) => ("refused", Some(problem.clone())),
            Status::NotMade => ("not_made", None),
            Status::Unknown => ("unknown", None),
        };
        Self {
            kind: entry.order.kind,
            reference: entry.order.reference.clone(),
            amount: entry.order.amount,
            status,
            id: id.cloned(),
            payment_capture_id: ledger.refunded_from(entry, id).cloned(),
            extension_days: entry.order.extension_days,
            not_listed,
            problem,
        }
    }
}

impl ElsewhereView {
    fn of(kind: Kind, listed: &Listed) -> Self {
        let Listed { id, reference, amount, payment_capture_id } = listed.clone();
        Self { kind, id, reference, amount, payment_capture_id }
    }
}

impl Passing for View {}

impl View {
    pub(super) fn of(state: &State) -> Self {
        let ledger = &state.ledger;
        let operations = (0..).zip(ledger.entries()).zip(ledger.ids());
        let operations = operations
            .map(|((place, entry), id)| OperationView::of(entry, id, ledger, state.not_listed.contains(&place)));
        let elsewhere = [Kind::Capture, Kind::Refund]
            .into_iter()
            .flat_map(|kind| ledger.others(kind, Bound::Most).map(move |listed| ElsewhereView::of(kind, listed)));
        let expired = state.word.as_deref() == Some("EXPIRED");
        let charged_back = state.chargebacks.iter().filter_map(|chargeback| chargeback.amount);
        Self {
            reference: state.reference.clone(),
            payment_transaction_id: state.id.clone(),
            amount: ledger.amount(),
            currency: state.currency,
            captured: ledger.captured(),
            refunded: ledger.refunded(),
            remaining: if expired { Minor::ZERO } else { ledger.remaining() },
            revivable: expired.then(|| ledger.remaining()),
            refundable: ledger.refundable(),
            released: ledger.released(),
            state: state.word.clone(),
            expires_at: state.expires_at.clone(),
            funded: state.funding.word(),
            payment_funding: state.funding.clone(),
            charged_back: charged_back.fold(Minor::ZERO, |sum, amount| sum.plus(amount).unwrap_or(Minor::MAX)),
            payment_chargebacks: state.chargebacks.clone(),
            read_unix_ms: state.read_at.map(At::unix_ms),
            busy: state.is_busy(),
            operations: operations.collect(),
            elsewhere: elsewhere.collect(),
            ended: state.has_ended(),
        }
    }
}
