//! What a page answers Klarna's SDK when the customer has clicked its button. Source: interoperability, section 7.4.

use alloc::string::String;

use serde::Serialize;

use super::View;
use crate::value::id::Id;

/// The answer of a page to `initiate`, in one of the documented forms. As JSON it is what the SDK takes:
/// `{"paymentRequestUrl": "..."}`, `{"paymentRequestId": "..."}` or `{"returnUrl": "..."}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Initiate {
    /// Klarna's own address, untouched: the SDK reads region and access out of it.
    PaymentRequestUrl(String),
    /// The payment request by its id, where there is no address. Older.
    PaymentRequestId(Id),
    /// It is approved already: the SDK goes there.
    ReturnUrl(String),
}

/// How a page answers `initiate` for a payment as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Answer {
    /// Resolve with this.
    Resolve(Initiate),
    /// Reject: the customer chooses another way to pay.
    Reject,
    /// Klarna has not answered yet; ask the view again.
    Wait,
}

impl Answer {
    /// The answer for this view. `return_url` is where the page goes on after an approval.
    #[must_use]
    pub fn of(view: &View, return_url: &str) -> Self {
        let way = view.step_up.as_ref();
        match (view.state, way, &view.payment_request_id) {
            ("approved" | "token_issued", ..) => Self::Resolve(Initiate::ReturnUrl(String::from(return_url))),
            _ if view.ended => Self::Reject,
            ("awaiting_customer", Some(way), id) => match (&way.url, id) {
                (Some(url), _) => Self::Resolve(Initiate::PaymentRequestUrl(url.clone())),
                (None, Some(id)) => Self::Resolve(Initiate::PaymentRequestId(id.clone())),
                (None, None) => Self::Wait,
            },
            // It is being given up.
            ("awaiting_customer", None, _) => Self::Reject,
            _ => Self::Wait,
        }
    }
}
