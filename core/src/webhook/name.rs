//! What an event calls the thing that it is about, and what a flow is called by.

use alloc::string::String;
use alloc::vec::Vec;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::event::Event;
use super::inbox::fingerprint;
use crate::wire::json::Text;

/// One name of a thing, as events write it. Compared byte for byte.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Name {
    /// `payment_request_id`.
    Request(String),
    /// `payment_transaction_id`.
    Transaction(String),
    /// `payment_request_reference`.
    RequestReference(String),
    /// `payment_transaction_reference`.
    TransactionReference(String),
    /// `customer_token_reference`.
    CustomerTokenReference(String),
    /// [`fingerprint`] of a `customer_token`, which itself stands in no index.
    CustomerToken(String),
}

impl Name {
    /// Whether Klarna gave it, so that it names one thing and no other. References are the application's, and a second attempt
    /// may carry that of the first.
    #[must_use]
    pub const fn is_id(&self) -> bool {
        matches!(self, Self::Request(_) | Self::Transaction(_) | Self::CustomerToken(_))
    }
}

#[derive(Deserialize)]
struct Payload<'a> {
    #[serde(borrow, default)]
    payment_request_id: Option<Text<'a>>,
    #[serde(borrow, default)]
    payment_transaction_id: Option<Text<'a>>,
    #[serde(borrow, default)]
    payment_request_reference: Option<Text<'a>>,
    #[serde(borrow, default)]
    payment_transaction_reference: Option<Text<'a>>,
    #[serde(borrow, default)]
    customer_token_reference: Option<Text<'a>>,
    /// A text, or an object that holds it; in events about other things of any form.
    #[serde(borrow, default)]
    customer_token: Option<&'a RawValue>,
}

/// The token, if there is one.
fn customer_token(raw: &RawValue) -> Option<Name> {
    #[derive(Deserialize)]
    struct Object<'a> {
        #[serde(borrow)]
        customer_token: Text<'a>,
    }
    let text = serde_json::from_str::<Text<'_>>(raw.get());
    let token =
        text.or_else(|_| serde_json::from_str(raw.get()).map(|Object { customer_token }| customer_token)).ok()?;
    (!token.is_empty()).then(|| Name::CustomerToken(fingerprint(&token)))
}

impl Event<'_> {
    /// Every name in the payload, ids first. None when the event is about something that no flow is called by; so it is with a
    /// dispute, which names its transaction and is for a person to answer.
    #[must_use]
    pub fn names(&self) -> Vec<Name> {
        if self.metadata.event_type.starts_with("payment.dispute.") {
            return Vec::new();
        }
        let Ok(payload) = serde_json::from_str::<Payload<'_>>(self.payload) else { return Vec::new() };
        let own = |text: Option<Text<'_>>| text.as_deref().filter(|text| !text.is_empty()).map(String::from);
        [
            own(payload.payment_request_id).map(Name::Request),
            own(payload.payment_transaction_id).map(Name::Transaction),
            own(payload.payment_request_reference).map(Name::RequestReference),
            own(payload.payment_transaction_reference).map(Name::TransactionReference),
            payload.customer_token.and_then(customer_token),
            own(payload.customer_token_reference).map(Name::CustomerTokenReference),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}
