//! Reading of answers to operations: a few members of each, the rest passes by.

use alloc::boxed::Box;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::fact::{Kind, Order};
use super::seen::{self, Seen};
use crate::flow::plan::Why;
use crate::value::id::Id;
use crate::value::money::Minor;
use crate::wire::json::{self, ScanLimits, Text};

#[derive(Deserialize)]
struct Operation<'a> {
    #[serde(borrow, default)]
    payment_capture_id: Option<Text<'a>>,
    #[serde(borrow, default)]
    payment_refund_id: Option<Text<'a>>,
    #[serde(borrow, default)]
    payment_capture_reference: Option<Text<'a>>,
    #[serde(borrow, default)]
    payment_refund_reference: Option<Text<'a>>,
    #[serde(borrow, default)]
    refund_reference: Option<Text<'a>>,
    #[serde(borrow, default)]
    capture_amount: Option<&'a RawValue>,
    #[serde(borrow, default)]
    refund_amount: Option<&'a RawValue>,
}

impl Operation<'_> {
    fn id(&self, kind: Kind) -> Option<Id> {
        let text = match kind {
            Kind::Refund => self.payment_refund_id.as_deref(),
            _ => self.payment_capture_id.as_deref(),
        };
        text.and_then(Id::new)
    }

    fn is(&self, order: &Order) -> bool {
        let (reference, raw) = match order.kind {
            Kind::Refund => {
                (self.payment_refund_reference.as_deref().or(self.refund_reference.as_deref()), self.refund_amount)
            }
            _ => (self.payment_capture_reference.as_deref(), self.capture_amount),
        };
        // No source confirms the amount, so another type than a number is no echo.
        let amount: Option<i64> = raw.and_then(|raw| serde_json::from_str(raw.get()).ok());
        reference.is_none_or(|reference| reference == order.reference)
            && amount.is_none_or(|amount| amount == order.amount.get())
    }
}

/// What a success says.
#[derive(Debug, Default)]
pub(super) struct Made {
    /// Identifier of the capture or refund.
    pub(super) id: Option<Id>,
    /// The capture that a refund was taken from.
    pub(super) payment_capture_id: Option<Id>,
    /// The transaction as it is now.
    pub(super) seen: Option<Box<Seen>>,
}

/// Reads the answer to an operation. Any 2xx is success, also without a body (payments, section 14); a body that is there
/// has to be readable and ours.
pub(super) fn made(body: &[u8], transaction: &Id, order: &Order) -> Result<Made, Why> {
    if body.trim_ascii().is_empty() {
        return Ok(Made::default());
    }
    let text = json::scan(body, ScanLimits::INBOUND).map_err(|_| Why::Garbage)?;
    // An error that calls itself a success, or somebody else's object, settles nothing.
    if !body.trim_ascii_start().starts_with(b"{") || json::at(body, "/error_code").is_some() {
        return Err(Why::Garbage);
    }
    match order.kind {
        Kind::Void | Kind::Reauthorize | Kind::Update => return of_transaction(body, transaction, order),
        Kind::Capture | Kind::Refund | Kind::UpdateCapture => {}
    }
    let answer: Operation<'_> = serde_json::from_str(text).map_err(|_| Why::Garbage)?;
    let id = answer.id(order.kind).ok_or(Why::Garbage)?;
    if order.kind == Kind::UpdateCapture {
        // The capture has an id already, and may have got another reference.
        return if order.payment_capture_id.as_ref() == Some(&id) { Ok(Made::default()) } else { Err(Why::CrossWired) };
    }
    if !answer.is(order) {
        return Err(Why::CrossWired);
    }
    let from = answer.payment_capture_id.as_deref().and_then(Id::new);
    Ok(Made { id: Some(id), payment_capture_id: from.filter(|_| order.kind == Kind::Refund), seen: None })
}

/// An answer that is assumed to be the transaction; nobody confirms its body.
fn of_transaction(body: &[u8], transaction: &Id, order: &Order) -> Result<Made, Why> {
    let known = ["/payment_transaction_id", "/state"].iter().any(|member| json::at(body, member).is_some());
    if order.kind == Kind::Void {
        return if known { Ok(Made::default()) } else { Err(Why::Garbage) };
    }
    let told = seen::transaction(body).filter(|_| known).ok_or(Why::Garbage)?;
    if told.id.is_some_and(|id| id != *transaction) {
        return Err(Why::CrossWired);
    }
    // Captures and refunds are compared by a read of its own, when nothing is under way.
    let amount = told.seen.amount.filter(|_| order.kind == Kind::Reauthorize);
    let Seen { state, expires_at, reference, funding, .. } = told.seen;
    let seen = Seen { state, expires_at, reference, funding, amount, ..Seen::default() };
    Ok(Made { seen: (seen != Seen::default()).then(|| Box::new(seen)), ..Made::default() })
}

/// Whether the authorized amount is another than was ordered.
pub(super) fn differs(order: &Order, seen: &Seen) -> bool {
    order.amount > Minor::ZERO && seen.amount.is_some_and(|amount| amount != order.amount)
}
