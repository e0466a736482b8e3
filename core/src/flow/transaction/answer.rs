//! Reading of answers: a few members of each, the rest passes by.

use serde::Deserialize;
use serde_json::value::RawValue;

use super::fact::{Kind, Order};
use crate::flow::plan::Why;
use crate::value::id::Id;
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
            Kind::Capture => self.payment_capture_id.as_deref(),
            Kind::Refund => self.payment_refund_id.as_deref(),
            Kind::Void => None,
        };
        text.and_then(Id::new)
    }

    fn reference(&self, kind: Kind) -> Option<&str> {
        match kind {
            Kind::Capture => self.payment_capture_reference.as_deref(),
            Kind::Refund => self.payment_refund_reference.as_deref().or(self.refund_reference.as_deref()),
            Kind::Void => None,
        }
    }

    /// The echoed amount. No source confirms the member, so another type than a number is no echo.
    fn amount(&self, kind: Kind) -> Option<i64> {
        let raw = match kind {
            Kind::Capture => self.capture_amount,
            Kind::Refund => self.refund_amount,
            Kind::Void => None,
        };
        serde_json::from_str(raw?.get()).ok()
    }

    fn is(&self, order: &Order) -> bool {
        self.reference(order.kind).is_none_or(|reference| reference == order.reference)
            && self.amount(order.kind).is_none_or(|amount| amount == order.amount.get())
    }
}

/// Reads the answer to an operation. Any 2xx is success, also without a body (payments, section 14); a body that is there
/// has to be readable and ours.
pub(super) fn made(body: &[u8], order: &Order) -> Result<Option<Id>, Why> {
    if body.trim_ascii().is_empty() {
        return Ok(None);
    }
    let text = json::scan(body, ScanLimits::INBOUND).map_err(|_| Why::Garbage)?;
    // An error that calls itself a success, or somebody else's object, settles nothing.
    if !body.trim_ascii_start().starts_with(b"{") || json::at(body, "/error_code").is_some() {
        return Err(Why::Garbage);
    }
    if order.kind == Kind::Void {
        let known = ["/payment_transaction_id", "/state"].iter().any(|member| json::at(body, member).is_some());
        return if known { Ok(None) } else { Err(Why::Garbage) };
    }
    let answer: Operation<'_> = serde_json::from_str(text).map_err(|_| Why::Garbage)?;
    if !answer.is(order) {
        return Err(Why::CrossWired);
    }
    answer.id(order.kind).map(Some).ok_or(Why::Garbage)
}

#[derive(Deserialize)]
struct Transaction<'a> {
    #[serde(borrow, default)]
    payment_transaction_id: Option<Text<'a>>,
    #[serde(borrow, default)]
    state: Option<Text<'a>>,
    #[serde(borrow, default)]
    payment_captures: Option<&'a RawValue>,
    #[serde(borrow, default)]
    payment_refunds: Option<&'a RawValue>,
}

/// What a read of the transaction says about an operation whose outcome was unknown.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// It was made.
    Made(Option<Id>),
    /// It was not made.
    NotMade,
    /// The answer does not list operations of this kind.
    Silent,
}

/// Looks an operation up in the transaction.
pub(super) fn look_up(body: &[u8], transaction: &Id, order: &Order) -> Option<Found> {
    let text = json::scan(body, ScanLimits::INBOUND).ok().filter(|text| text.trim_ascii_start().starts_with('{'))?;
    let seen: Transaction<'_> = serde_json::from_str(text).ok()?;
    if seen.payment_transaction_id.as_deref() != Some(transaction.as_str()) {
        return None;
    }
    let list = match order.kind {
        Kind::Capture => seen.payment_captures,
        Kind::Refund => seen.payment_refunds,
        Kind::Void => {
            return Some(match seen.state.as_deref() {
                Some("CLOSED" | "COMPLETED") => Found::Made(None),
                Some("AUTHORIZED" | "EXPIRED") => Found::NotMade,
                _ => Found::Silent,
            });
        }
    };
    let Some(list) = list else { return Some(Found::Silent) };
    let mut nameless = false;
    for item in json::items(list.get().as_bytes()) {
        let Ok(operation) = serde_json::from_slice::<Operation<'_>>(item) else { return Some(Found::Silent) };
        match operation.reference(order.kind) {
            Some(reference) if reference == order.reference => return Some(Found::Made(operation.id(order.kind))),
            Some(_) => {}
            // Another tool of the partner made it without a name. Of another amount, it is another operation.
            None => nameless |= operation.amount(order.kind).is_none_or(|amount| amount == order.amount.get()),
        }
    }
    // An entry without a reference, of the same amount, may be this one.
    Some(if nameless { Found::Silent } else { Found::NotMade })
}
