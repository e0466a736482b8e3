//! A payment transaction: the money and what became of it.

use std::sync::Arc;

use crate::json;
use crate::request::code;

/// State of a transaction, `state` of the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TransactionState {
    /// Something can be captured.
    Authorized,
    /// `expires_at` has passed with a remainder; it can be revived for some days.
    Expired,
    /// Nothing is left to capture, and something was captured.
    Completed,
    /// The end.
    Closed,
}

impl TransactionState {
    /// The name in the API.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Self::Authorized => "AUTHORIZED",
            Self::Expired => "EXPIRED",
            Self::Completed => "COMPLETED",
            Self::Closed => "CLOSED",
        }
    }

    /// What an event of this change is about.
    pub(crate) fn event(self) -> &'static str {
        match self {
            Self::Authorized => "state-change.authorized",
            Self::Expired => "state-change.expired",
            Self::Completed => "state-change.completed",
            Self::Closed => "state-change.closed",
        }
    }
}

/// Where the money of a transaction is, `payment_funding` of the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Funding {
    /// Klarna pays whatever happens.
    Guaranteed,
    /// It is awaited.
    Pending,
    /// It was awaited, and came.
    Funded,
    /// It was awaited, and did not come.
    Expired,
}

impl Funding {
    /// `type` and `state` of the API.
    fn texts(self) -> [&'static str; 2] {
        match self {
            Self::Guaranteed => ["GUARANTEED", "FUNDED"],
            Self::Pending => ["NON_GUARANTEED", "PENDING"],
            Self::Funded => ["NON_GUARANTEED", "FUNDED"],
            Self::Expired => ["NON_GUARANTEED", "EXPIRED"],
        }
    }

    /// What an event of this change is about; nothing where there is none.
    pub(crate) fn event(self) -> Option<&'static str> {
        match self {
            Self::Funded => Some("state-change.funded"),
            Self::Expired => Some("state-change.expired"),
            Self::Guaranteed | Self::Pending => None,
        }
    }
}

/// How a transaction came to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Via {
    /// A call without a session token was approved at once.
    Direct,
    /// The final call of the payment request with this number.
    Request(usize),
}

/// One capture.
#[derive(Clone, Debug)]
pub struct Capture {
    /// `payment_capture_id`.
    pub id: String,
    /// `payment_capture_reference`.
    pub reference: Option<String>,
    /// Minor units.
    pub amount: i64,
    /// Idempotency key of the call that made it; none where somebody else did.
    pub key: Option<Arc<str>>,
    /// When, in milliseconds since 1970.
    pub at: u64,
    /// What of it was given back, in minor units.
    pub refunded: i64,
}

/// One refund.
#[derive(Clone, Debug)]
pub struct Refund {
    /// `payment_refund_id`.
    pub id: String,
    /// `payment_refund_reference` or, on a transaction, `refund_reference`.
    pub reference: Option<String>,
    /// Minor units.
    pub amount: i64,
    /// Idempotency key of the call that made it; none where somebody else did.
    pub key: Option<Arc<str>>,
    /// When, in milliseconds since 1970.
    pub at: u64,
    /// Place of the one capture it was paid from, counted from 0.
    pub capture: Option<usize>,
    /// The call was made on the capture, not on the transaction.
    pub(crate) on_capture: bool,
}

/// Money that was taken back from the partner.
#[derive(Clone, Debug)]
pub struct Chargeback {
    /// `payment_chargeback_id`.
    pub id: String,
    /// Minor units.
    pub amount: i64,
}

/// Operations so far, against the caps of 200 for each kind and 500 in all.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Counts {
    pub(crate) captures: u32,
    pub(crate) refunds: u32,
    pub(crate) voids: u32,
    pub(crate) all: u32,
}

/// One transaction. Moments are milliseconds since 1970, amounts are minor units.
#[derive(Clone, Debug)]
pub struct Transaction {
    /// `payment_transaction_id`.
    pub id: String,
    /// `payment_transaction_reference`.
    pub reference: Option<String>,
    /// How it came to be.
    pub via: Via,
    /// Idempotency key of the call that made it.
    pub key: Option<Arc<str>>,
    /// Partner account it belongs to.
    pub account: Arc<str>,
    /// The authorized amount.
    pub amount: i64,
    /// Currency code, three capitals.
    pub currency: [u8; 3],
    /// State.
    pub state: TransactionState,
    /// Which states it was in, in their order of declaration.
    pub(crate) was: [bool; 4],
    /// Where the money is.
    pub funding: Funding,
    /// When that changed last.
    pub funding_at: u64,
    /// What was taken back, in its order.
    pub chargebacks: Vec<Chargeback>,
    /// When it was approved.
    pub created_at: u64,
    /// When what is not captured expires.
    pub expires_at: u64,
    /// When the present state began.
    pub entered_at: u64,
    /// Captures in their order.
    pub captures: Vec<Capture>,
    /// Refunds in their order.
    pub refunds: Vec<Refund>,
    /// What was given back without a capture: by void, by release, or by the end of the grace period.
    pub released: i64,
    /// Somebody voided it.
    pub voided: bool,
    /// What is left became less without being asked for by a flow: by another tool, or by the end of the grace period.
    pub shrunk: bool,
    /// Every amount that was authorized, the newest last.
    pub amounts: Vec<i64>,
    /// Idempotency keys of the updates and reauthorizations that were made.
    pub changes: Vec<Arc<str>>,
    pub(crate) counts: Counts,
}

impl Transaction {
    /// Sum of the captures.
    #[must_use]
    pub fn captured(&self) -> i64 {
        self.captures.iter().map(|capture| capture.amount).sum()
    }

    /// Sum of the refunds.
    #[must_use]
    pub fn refunded(&self) -> i64 {
        self.refunds.iter().map(|refund| refund.amount).sum()
    }

    /// Whether it is in the state of this name, or was.
    #[must_use]
    pub fn was(&self, state: &str) -> bool {
        use TransactionState::{Authorized, Closed, Completed, Expired};
        let states = [Authorized, Expired, Completed, Closed];
        states.into_iter().zip(self.was).any(|(known, was)| was && known.text() == state)
    }

    /// Sum of what was taken back.
    #[must_use]
    pub fn charged_back(&self) -> i64 {
        self.chargebacks.iter().map(|chargeback| chargeback.amount).sum()
    }

    /// What can still be captured.
    #[must_use]
    pub fn remaining(&self) -> i64 {
        self.amount - self.captured() - self.released
    }
}

/// Appends the transaction as an object.
pub(crate) fn view(out: &mut String, transaction: &Transaction, totals: bool) {
    out.push_str("{\"payment_transaction_id\":");
    json::text(out, &transaction.id);
    json::optional(out, "payment_transaction_reference", transaction.reference.as_deref());
    json::member(out, "state", transaction.state.text());
    json::number(out, "amount", transaction.amount);
    json::member(out, "currency", code(&transaction.currency));
    json::time(out, "expires_at", transaction.expires_at);
    funding_view(out, transaction.funding);
    if totals {
        json::number(out, "captured_amount", transaction.captured());
        json::number(out, "refunded_amount", transaction.refunded());
        json::number(out, "remaining_authorized_amount", transaction.remaining());
    }
    out.push_str(",\"payment_captures\":[");
    for (place, capture) in transaction.captures.iter().enumerate() {
        if place > 0 {
            out.push(',');
        }
        capture_view(out, transaction, capture);
    }
    out.push_str("],\"payment_refunds\":[");
    for (place, refund) in transaction.refunds.iter().enumerate() {
        if place > 0 {
            out.push(',');
        }
        refund_view(out, transaction, refund);
    }
    out.push(']');
    if !transaction.chargebacks.is_empty() {
        out.push_str(",\"payment_chargebacks\":[");
        for (place, chargeback) in transaction.chargebacks.iter().enumerate() {
            out.push_str(if place > 0 { ",{\"payment_chargeback_id\":" } else { "{\"payment_chargeback_id\":" });
            json::text(out, &chargeback.id);
            json::number(out, "amount", chargeback.amount);
            out.push('}');
        }
        out.push(']');
    }
    out.push('}');
}

/// Appends where the money is, as a member.
pub(crate) fn funding_view(out: &mut String, funding: Funding) {
    let [kind, state] = funding.texts();
    out.push_str(",\"payment_funding\":{\"type\":\"");
    out.push_str(kind);
    out.push_str("\",\"state\":\"");
    out.push_str(state);
    out.push_str("\"}");
}

/// Appends a capture as an object.
pub(crate) fn capture_view(out: &mut String, transaction: &Transaction, capture: &Capture) {
    out.push_str("{\"payment_capture_id\":");
    json::text(out, &capture.id);
    json::member(out, "payment_transaction_id", &transaction.id);
    json::optional(out, "payment_capture_reference", capture.reference.as_deref());
    json::number(out, "capture_amount", capture.amount);
    json::time(out, "captured_at", capture.at);
    out.push('}');
}

/// Appends a refund as an object. The reference has the name under which the caller sent it.
pub(crate) fn refund_view(out: &mut String, transaction: &Transaction, refund: &Refund) {
    out.push_str("{\"payment_refund_id\":");
    json::text(out, &refund.id);
    json::member(out, "payment_transaction_id", &transaction.id);
    let name = if refund.on_capture { "payment_refund_reference" } else { "refund_reference" };
    json::optional(out, name, refund.reference.as_deref());
    let capture = refund.capture.and_then(|place| transaction.captures.get(place));
    json::optional(out, "payment_capture_id", capture.map(|capture| capture.id.as_str()));
    json::number(out, "refund_amount", refund.amount);
    json::time(out, "refunded_at", refund.at);
    out.push('}');
}
