//! The members of request bodies that decide something, borrowed from the bytes. Everything else is read past: all objects are
//! open.

use std::borrow::Cow;

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny};
use serde_json::value::RawValue;

use crate::problem::Problem;

/// Reads a body of one operation.
pub(crate) fn read<'a, T: serde::Deserialize<'a>>(text: &'a str) -> Result<T, Problem> {
    serde_json::from_str(text).map_err(|error| {
        // The reader stops at the first member that does not fit; what comes after it may be no JSON at all.
        if !error.is_data() || serde_json::from_str::<IgnoredAny>(text).is_err() {
            return Problem::content("The body is not JSON");
        }
        let reason = error.to_string();
        // The library names a missing member between back quotes.
        let missing = reason.strip_prefix("missing field `").and_then(|rest| rest.split('`').next());
        let parameter = missing.unwrap_or("body").to_owned();
        Problem::invalid(parameter, reason)
    })
}

/// A member that may be left out, but is not null where it stands.
fn present<'de, D: Deserializer<'de>, T: Deserialize<'de>>(source: D) -> Result<Option<T>, D::Error> {
    T::deserialize(source).map(Some)
}

/// Any text.
#[derive(serde::Deserialize)]
pub(crate) struct Text<'a>(#[serde(borrow)] pub(crate) Cow<'a, str>);

/// The caller's own text: at most 255 characters, none of them a control character.
pub(crate) struct Reference<'a>(pub(crate) Cow<'a, str>);

impl<'de: 'a, 'a> Deserialize<'de> for Reference<'a> {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        let Text(text) = Text::deserialize(source)?;
        if text.len() > 255 && text.chars().count() > 255 {
            return Err(D::Error::custom("a reference is longer than 255"));
        }
        if text.bytes().any(|byte| byte < b' ' || byte == 0x7f) {
            return Err(D::Error::custom("a reference holds a control character"));
        }
        Ok(Self(text))
    }
}

/// A payment amount: a whole number of minor units, 64 bits, not negative.
#[derive(Clone, Copy)]
pub(crate) struct Amount(pub(crate) i64);

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        let amount = i64::deserialize(source)?;
        if amount < 0 { Err(D::Error::custom("an amount is below 0")) } else { Ok(Self(amount)) }
    }
}

/// Three letters, kept in upper case.
#[derive(Clone, Copy)]
pub(crate) struct Currency(pub(crate) [u8; 3]);

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        let Text(text) = Text::deserialize(source)?;
        let letters = <[u8; 3]>::try_from(text.as_bytes()).ok().filter(|code| code.iter().all(u8::is_ascii_alphabetic));
        let letters = letters.ok_or_else(|| D::Error::custom("a currency has three letters"))?;
        Ok(Self(letters.map(|letter| letter.to_ascii_uppercase())))
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
pub(crate) enum CaptureWhen {
    #[serde(rename = "LATER")]
    Later,
    #[serde(rename = "NOW")]
    Now,
}

/// How the customer gets to Klarna. `SERVER_REDIRECT` is an older name of `HANDOVER`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Method {
    Handover,
    QrCode,
    ServerRedirect,
}

impl Method {
    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::Handover => "HANDOVER",
            Self::QrCode => "QR_CODE",
            Self::ServerRedirect => "SERVER_REDIRECT",
        }
    }
}

/// When a request is to end: one of two members.
pub(crate) enum Expiry<'a> {
    Duration(Text<'a>),
    Timestamp(Text<'a>),
}

impl<'de: 'a, 'a> Deserialize<'de> for Expiry<'a> {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        #[derive(serde::Deserialize)]
        struct Members<'a> {
            #[serde(borrow, default, deserialize_with = "present")]
            duration: Option<Text<'a>>,
            #[serde(borrow, default, deserialize_with = "present")]
            timestamp: Option<Text<'a>>,
        }
        match Members::deserialize(source)? {
            Members { duration: Some(length), timestamp: None } => Ok(Self::Duration(length)),
            Members { duration: None, timestamp: Some(end) } => Ok(Self::Timestamp(end)),
            _ => Err(D::Error::custom("an expiry takes one of duration and timestamp")),
        }
    }
}

#[derive(serde::Deserialize)]
pub(crate) struct Interaction<'a> {
    #[serde(borrow)]
    method: Text<'a>,
    #[serde(borrow, default, deserialize_with = "present")]
    pub(crate) interaction_expiry: Option<Expiry<'a>>,
}

impl Interaction<'_> {
    /// The set is open, so an unknown method is no matter of the body's shape; here it is refused.
    pub(crate) fn method(&self) -> Result<Method, Problem> {
        let known = [Method::Handover, Method::QrCode, Method::ServerRedirect];
        let found = known.into_iter().find(|method| method.text() == self.method.0);
        found.ok_or_else(|| Problem::invalid("customer_interaction_config.method", "is unknown"))
    }
}

#[derive(serde::Deserialize)]
pub(crate) struct StepUp<'a> {
    #[serde(borrow, default, deserialize_with = "present")]
    pub(crate) payment_request_reference: Option<Reference<'a>>,
    #[serde(borrow, default, deserialize_with = "present")]
    pub(crate) payment_request_expires_at: Option<Text<'a>>,
    #[serde(borrow)]
    pub(crate) customer_interaction_config: Interaction<'a>,
}

#[derive(serde::Deserialize)]
pub(crate) struct WantedPayment<'a> {
    pub(crate) amount: Amount,
    #[serde(borrow, default, deserialize_with = "present")]
    pub(crate) payment_transaction_reference: Option<Reference<'a>>,
    #[serde(default, deserialize_with = "present")]
    pub(crate) capture: Option<CaptureWhen>,
    #[serde(borrow, default, deserialize_with = "present")]
    pub(crate) payment_capture_reference: Option<Reference<'a>>,
}

#[derive(serde::Deserialize)]
pub(crate) struct WantedToken<'a> {
    /// Shown again as it came.
    #[serde(borrow)]
    pub(crate) scopes: &'a RawValue,
    #[serde(borrow, default, deserialize_with = "present")]
    pub(crate) customer_token_reference: Option<Reference<'a>>,
}

impl WantedToken<'_> {
    /// At least one scope has to be named.
    pub(crate) fn check(&self) -> Result<(), Problem> {
        let list = self.scopes.get();
        let inner = list.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or_default();
        if inner.trim().is_empty() {
            return Err(Problem::invalid("request_customer_token.scopes", "names no scope"));
        }
        Ok(())
    }
}

/// Body of an authorize call.
#[derive(serde::Deserialize)]
pub(crate) struct Authorize<'a> {
    pub(crate) currency: Currency,
    #[serde(borrow, default, deserialize_with = "present")]
    pub(crate) request_payment_transaction: Option<WantedPayment<'a>>,
    #[serde(borrow, default, deserialize_with = "present")]
    pub(crate) request_customer_token: Option<WantedToken<'a>>,
    #[serde(borrow, default, deserialize_with = "present")]
    pub(crate) step_up_config: Option<StepUp<'a>>,
    #[serde(borrow, default, deserialize_with = "present")]
    pub(crate) payment_request_id: Option<Text<'a>>,
    /// The partner's own data, under its older and its newer name; read past.
    #[serde(borrow, default)]
    pub(crate) interoperability_data: Option<&'a RawValue>,
    #[serde(borrow, default)]
    pub(crate) klarna_network_data: Option<&'a RawValue>,
}

/// Who chooses the shipping. The set is open; what is not known leaves the choice to the caller.
#[derive(serde::Deserialize)]
pub(crate) struct Shipping<'a> {
    #[serde(borrow)]
    mode: Text<'a>,
}

impl Shipping<'_> {
    pub(crate) fn is_editable(&self) -> bool {
        self.mode.0 == "EDITABLE"
    }
}

/// Body that creates a payment request.
#[derive(serde::Deserialize)]
pub(crate) struct CreateRequest<'a> {
    pub(crate) currency: Currency,
    #[serde(default, deserialize_with = "present")]
    pub(crate) amount: Option<Amount>,
    #[serde(borrow, default, deserialize_with = "present")]
    pub(crate) payment_request_reference: Option<Reference<'a>>,
    #[serde(borrow, default, deserialize_with = "present")]
    pub(crate) request_customer_token: Option<WantedToken<'a>>,
    #[serde(borrow)]
    pub(crate) customer_interaction_config: Interaction<'a>,
    #[serde(borrow, default, deserialize_with = "present")]
    pub(crate) shipping_config: Option<Shipping<'a>>,
}

/// Body that changes a payment request; what is left out stays.
#[derive(serde::Deserialize)]
pub(crate) struct UpdateRequest<'a> {
    #[serde(default, deserialize_with = "present")]
    pub(crate) currency: Option<Currency>,
    #[serde(default, deserialize_with = "present")]
    pub(crate) amount: Option<Amount>,
    #[serde(borrow, default, deserialize_with = "present")]
    pub(crate) payment_request_reference: Option<Reference<'a>>,
    #[serde(borrow, default, deserialize_with = "present")]
    pub(crate) customer_interaction_config: Option<Interaction<'a>>,
    #[serde(borrow, default, deserialize_with = "present")]
    pub(crate) shipping_config: Option<Shipping<'a>>,
}

/// Body that changes a transaction.
#[derive(serde::Deserialize)]
pub(crate) struct UpdateTransaction<'a> {
    #[serde(borrow, default, deserialize_with = "present")]
    pub(crate) payment_transaction_reference: Option<Reference<'a>>,
    #[serde(default, deserialize_with = "present")]
    pub(crate) amount: Option<Amount>,
}

/// Body that lengthens or changes an authorization.
#[derive(serde::Deserialize)]
pub(crate) struct Reauthorize {
    #[serde(default, deserialize_with = "present")]
    pub(crate) extension_days: Option<u64>,
    #[serde(default, deserialize_with = "present")]
    pub(crate) amount: Option<Amount>,
}

/// Body of a capture.
#[derive(serde::Deserialize)]
pub(crate) struct CreateCapture<'a> {
    pub(crate) capture_amount: Amount,
    #[serde(borrow, default, deserialize_with = "present")]
    pub(crate) payment_capture_reference: Option<Reference<'a>>,
    #[serde(borrow, default, deserialize_with = "present")]
    remaining_authorization: Option<Text<'a>>,
}

impl CreateCapture<'_> {
    /// Whether the rest is given back. The set is open; a value that is not known is refused here.
    pub(crate) fn release(&self) -> Result<bool, Problem> {
        match self.remaining_authorization.as_ref().map(|text| &*text.0) {
            None => Ok(false),
            Some("RELEASE") => Ok(true),
            Some(_) => Err(Problem::invalid("remaining_authorization", "is unknown")),
        }
    }
}

/// Body that changes a capture.
#[derive(serde::Deserialize)]
pub(crate) struct UpdateCapture<'a> {
    #[serde(borrow, default, deserialize_with = "present")]
    pub(crate) payment_capture_reference: Option<Reference<'a>>,
}

#[derive(serde::Deserialize)]
pub(crate) struct RefundData {
    #[serde(default)]
    line_items: Vec<IgnoredAny>,
}

/// Body of a refund, on a transaction or on a capture: the name of the reference differs.
#[derive(serde::Deserialize)]
pub(crate) struct CreateRefund<'a> {
    pub(crate) refund_amount: Amount,
    #[serde(borrow, default, deserialize_with = "present")]
    pub(crate) refund_reference: Option<Reference<'a>>,
    #[serde(borrow, default, deserialize_with = "present")]
    pub(crate) payment_refund_reference: Option<Reference<'a>>,
    #[serde(default, deserialize_with = "present")]
    pub(crate) supplementary_refund_data: Option<RefundData>,
}

impl CreateRefund<'_> {
    /// Whether the refund says what it is for.
    pub(crate) fn has_items(&self) -> bool {
        self.supplementary_refund_data.as_ref().is_some_and(|data| !data.line_items.is_empty())
    }
}

/// An object without members changes nothing and is refused.
pub(crate) fn not_empty(text: &str) -> Result<(), Problem> {
    let inner = text.trim().trim_start_matches('{').trim_end_matches('}');
    if inner.trim().is_empty() { Err(Problem::invalid("body", "is empty")) } else { Ok(()) }
}
