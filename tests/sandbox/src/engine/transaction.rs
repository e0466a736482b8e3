//! A payment transaction: the money and what became of it.

use serde_json::{Value, json};

use super::moments::rfc3339;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    Authorized,
    Expired,
    Completed,
    Closed,
}

impl State {
    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::Authorized => "AUTHORIZED",
            Self::Expired => "EXPIRED",
            Self::Completed => "COMPLETED",
            Self::Closed => "CLOSED",
        }
    }

    pub(crate) fn event(self) -> &'static str {
        match self {
            Self::Authorized => "authorized",
            Self::Expired => "expired",
            Self::Completed => "completed",
            Self::Closed => "closed",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Funding {
    Guaranteed,
    Pending,
    Funded,
    Expired,
}

/// What a new transaction is made from.
pub(crate) struct Terms {
    pub(crate) account: String,
    pub(crate) reference: Option<String>,
    pub(crate) amount: i64,
    pub(crate) currency: String,
    pub(crate) purchase: Option<Value>,
    pub(crate) capture_now: bool,
    pub(crate) capture_reference: Option<String>,
}

#[derive(Debug, Clone)]
pub(crate) struct Capture {
    pub(crate) id: String,
    pub(crate) reference: Option<String>,
    pub(crate) amount: i64,
    pub(crate) refunded: i64,
    pub(crate) data: Option<Value>,
    pub(crate) at: u64,
}

#[derive(Debug, Clone)]
pub(crate) struct Refund {
    pub(crate) id: String,
    /// Name of the reference member that the caller used.
    pub(crate) reference: Option<(&'static str, String)>,
    pub(crate) amount: i64,
    /// The one capture it was paid from.
    pub(crate) capture: Option<String>,
    pub(crate) data: Option<Value>,
    pub(crate) at: u64,
}

#[derive(Debug, Clone)]
pub(crate) struct Chargeback {
    pub(crate) id: String,
    pub(crate) amount: i64,
    pub(crate) at: u64,
}

/// Calls so far, against the caps.
#[derive(Debug, Clone, Default)]
pub(crate) struct Counts {
    pub(crate) captures: u32,
    pub(crate) refunds: u32,
    pub(crate) voids: u32,
    pub(crate) all: u32,
}

#[derive(Debug, Clone)]
pub(crate) struct Transaction {
    pub(crate) id: String,
    /// Place in the order of creation.
    pub(crate) number: usize,
    pub(crate) account: String,
    pub(crate) reference: Option<String>,
    pub(crate) state: State,
    pub(crate) amount: i64,
    pub(crate) currency: String,
    pub(crate) released: i64,
    pub(crate) purchase: Option<Value>,
    pub(crate) funding: Funding,
    pub(crate) expires_at: u64,
    pub(crate) expired_at: Option<u64>,
    pub(crate) created_at: u64,
    pub(crate) captures: Vec<Capture>,
    pub(crate) refunds: Vec<Refund>,
    pub(crate) chargebacks: Vec<Chargeback>,
    pub(crate) counts: Counts,
}

impl Transaction {
    pub(crate) fn captured(&self) -> i64 {
        self.captures.iter().map(|capture| capture.amount).sum()
    }

    pub(crate) fn refunded(&self) -> i64 {
        self.refunds.iter().map(|refund| refund.amount).sum()
    }

    pub(crate) fn remaining(&self) -> i64 {
        self.amount - self.captured() - self.released
    }

    pub(crate) fn capture(&self, id: &str) -> Option<&Capture> {
        self.captures.iter().find(|capture| capture.id == id)
    }

    pub(crate) fn view(&self, totals: bool) -> Value {
        let (kind, funding) = match self.funding {
            Funding::Guaranteed => ("GUARANTEED", "FUNDED"),
            Funding::Pending => ("NON_GUARANTEED", "PENDING"),
            Funding::Funded => ("NON_GUARANTEED", "FUNDED"),
            Funding::Expired => ("NON_GUARANTEED", "EXPIRED"),
        };
        let mut view = json!({
            "payment_transaction_id": self.id,
            "state": self.state.text(),
            "amount": self.amount,
            "currency": self.currency,
            "expires_at": rfc3339(self.expires_at),
            "payment_funding": {"type": kind, "state": funding},
            "payment_captures": self.captures.iter().map(|capture| capture.view(&self.id)).collect::<Vec<_>>(),
            "payment_refunds": self.refunds.iter().map(|refund| refund.view(&self.id)).collect::<Vec<_>>(),
        });
        if let Some(reference) = &self.reference {
            view["payment_transaction_reference"] = json!(reference);
        }
        if let Some(purchase) = &self.purchase {
            view["supplementary_purchase_data"] = purchase.clone();
        }
        if !self.chargebacks.is_empty() {
            let list: Vec<_> = self.chargebacks.iter().map(|chargeback| self.chargeback_view(chargeback)).collect();
            view["payment_chargebacks"] = json!(list);
        }
        if totals {
            view["captured_amount"] = json!(self.captured());
            view["refunded_amount"] = json!(self.refunded());
            view["remaining_authorized_amount"] = json!(self.remaining());
        }
        view
    }

    pub(crate) fn chargeback_view(&self, chargeback: &Chargeback) -> Value {
        json!({
            "payment_chargeback_id": chargeback.id,
            "payment_transaction_id": self.id,
            "amount": chargeback.amount,
            "currency": self.currency,
        })
    }
}

impl Capture {
    pub(crate) fn view(&self, transaction: &str) -> Value {
        let mut view = json!({
            "payment_capture_id": self.id,
            "payment_transaction_id": transaction,
            "capture_amount": self.amount,
            "captured_at": rfc3339(self.at),
        });
        if let Some(reference) = &self.reference {
            view["payment_capture_reference"] = json!(reference);
        }
        if let Some(data) = &self.data {
            view["supplementary_capture_data"] = data.clone();
        }
        view
    }
}

impl Refund {
    pub(crate) fn view(&self, transaction: &str) -> Value {
        let mut view = json!({
            "payment_refund_id": self.id,
            "payment_transaction_id": transaction,
            "refund_amount": self.amount,
            "refunded_at": rfc3339(self.at),
        });
        if let Some((name, reference)) = &self.reference {
            view[*name] = json!(reference);
        }
        if let Some(capture) = &self.capture {
            view["payment_capture_id"] = json!(capture);
        }
        if let Some(data) = &self.data {
            view["supplementary_refund_data"] = data.clone();
        }
        view
    }
}
