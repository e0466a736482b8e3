//! What a page answers Klarna's SDK when the customer has clicked its button. Source: interoperability, section 7.4.

use alloc::borrow::Cow;
use alloc::string::String;

use serde::{Deserialize, Serialize};

use super::View;
use crate::value::id::Id;
use crate::wire::json::{self, ScanLimits};

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

/// How a page answers `initiate` for a payment as it stands. As JSON: `{"resolve": {"paymentRequestUrl": "..."}}`, `"reject"` or
/// `"wait"`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Answer {
    /// Resolve with this.
    Resolve(Initiate),
    /// Reject: nothing was paid and nothing will be, and the customer chooses another way to pay.
    Reject,
    /// It is not decided; ask the view again.
    Wait,
}

/// What of a view decides, wherever it comes from.
#[derive(Deserialize)]
struct Seen<'a> {
    #[serde(borrow)]
    state: Cow<'a, str>,
    #[serde(borrow)]
    paid: Cow<'a, str>,
    ended: bool,
    #[serde(borrow, default)]
    step_up: Option<Way<'a>>,
    #[serde(default)]
    payment_request_id: Option<Id>,
}

#[derive(Deserialize)]
struct Way<'a> {
    #[serde(borrow, default)]
    url: Option<Cow<'a, str>>,
}

impl Answer {
    /// The answer for this view. `return_url` is where the page goes on after an approval.
    #[must_use]
    pub fn of(view: &View, return_url: &str) -> Self {
        let way = view.step_up.as_ref().map(|way| Way { url: way.url.as_deref().map(Cow::Borrowed) });
        let id = view.payment_request_id.clone();
        Self::seen(
            &Seen {
                state: view.state.into(),
                paid: view.paid.into(),
                ended: view.ended,
                step_up: way,
                payment_request_id: id,
            },
            return_url,
        )
    }

    /// The same for a view as JSON, as a relay hands it to a page. What is no view says nothing yet.
    #[must_use]
    pub fn read(view: &[u8], return_url: &str) -> Self {
        let seen = json::scan(view, ScanLimits::INBOUND).ok().and_then(|text| serde_json::from_str(text).ok());
        seen.map_or(Self::Wait, |seen| Self::seen(&seen, return_url))
    }

    fn seen(view: &Seen<'_>, return_url: &str) -> Self {
        match (&*view.state, &view.step_up, &view.payment_request_id) {
            ("token_issued", ..) => Self::Resolve(Initiate::ReturnUrl(String::from(return_url))),
            _ if view.paid == "yes" => Self::Resolve(Initiate::ReturnUrl(String::from(return_url))),
            _ if view.ended && view.paid == "no" => Self::Reject,
            ("awaiting_customer", Some(way), id) => match (&way.url, id) {
                (Some(url), _) => Self::Resolve(Initiate::PaymentRequestUrl(String::from(&**url))),
                (None, Some(id)) => Self::Resolve(Initiate::PaymentRequestId(id.clone())),
                (None, None) => Self::Wait,
            },
            // Also while it is being given up: the customer may have approved, and pays once.
            _ => Self::Wait,
        }
    }
}
