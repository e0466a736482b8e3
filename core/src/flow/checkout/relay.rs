//! The relay's calls, and its view as it is read here.

use alloc::string::String;

use serde::{Deserialize, Serialize};

use super::initiate::{self, Given};
use crate::flow::effect::ScreenKind;
use crate::value::id::Id;
use crate::wire::json::{self, ScanLimits};
use crate::wire::op::{
    AccountSegment, AnswerForm, BodyForm, Group, Idempotency, Method, OpMarks, OpSpec, Paging, Patience, Retry,
};
use crate::wire::url::is_web_address;

const fn row(
    number: u16,
    name: &'static str,
    id: &'static str,
    method: Method,
    path: &'static str,
    key: bool,
) -> OpSpec {
    OpSpec {
        number,
        name,
        operation_id: id,
        group: Group::Payment,
        method,
        account: AccountSegment::Relay,
        path,
        query: &[],
        headers: &[],
        body: None,
        body_form: BodyForm::Json,
        answer: None,
        answer_form: AnswerForm::Object,
        idempotency: if key { Idempotency::Header } else { Idempotency::Natural },
        retry: if key { Retry::Keyed } else { Retry::Free },
        patience: Patience::Interactive,
        paging: Paging::None,
        marks: OpMarks::new(),
        #[cfg(feature = "describe")]
        errors: &[],
        doc: "",
    }
}

static START: OpSpec = row(9001, "relay.payment.start", "startPayment", Method::Post, "/payments", true);
static READ: OpSpec = row(9002, "relay.payment.read", "readPayment", Method::Get, "/payments/{reference}", false);
static CANCEL: OpSpec =
    row(9003, "relay.payment.cancel", "cancelPayment", Method::Post, "/payments/{reference}/cancel", true);

/// Starts a payment at the relay.
pub(super) const START_PAYMENT: &OpSpec = &START;
/// Reads a payment at the relay.
pub(super) const READ_PAYMENT: &OpSpec = &READ;
/// Asks the relay to give a payment up.
pub(super) const CANCEL_PAYMENT: &OpSpec = &CANCEL;

/// The calls that a relay has to serve.
pub const RELAY_OPERATIONS: &[&OpSpec] = &[START_PAYMENT, READ_PAYMENT, CANCEL_PAYMENT];

/// A payment as the relay showed it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    /// Where it stands.
    pub state: String,
    /// `yes`, `no` or `unknown`.
    pub paid: String,
    /// Nothing changes any more.
    pub ended: bool,
    /// Where to send the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step_up: Option<StepUp>,
    /// Whether it was asked to be given up, or too late.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cancel: Option<String>,
    /// Where the page goes on, from a relay that answers as Klarna's SDK is answered: the payment needs nothing more of its customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub return_url: Option<String>,
}

/// Where to send the customer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepUp {
    /// Redirect or QR code.
    pub kind: ScreenKind,
    /// Address to open or to encode.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Klarna's picture of the QR code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
    /// Milliseconds it lived when it was shown first. Later readings count down and are no news.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_in_ms: Option<u64>,
    /// The customer is at Klarna.
    #[serde(default)]
    pub in_progress: bool,
    /// The payment request by its id, where the relay gives no address: Klarna's SDK opens it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_request_id: Option<Id>,
    /// What Klarna's SDK makes the payment request of, where the relay leaves that to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_request_data: Option<Given>,
}

impl Seen {
    /// Reads the relay's view, or the answer to Klarna's SDK in its place; `None` when it is neither, or that of another payment:
    /// an answer that crossed on its way would tell one customer that the other has paid.
    pub(super) fn read(body: &[u8], ours: &str) -> Option<Self> {
        let text = json::scan(body, ScanLimits::INBOUND).ok()?;
        if json::text_at(body, "/reference").is_some_and(|reference| reference != ours) {
            return None;
        }
        let Ok(mut seen) = serde_json::from_str::<Self>(text) else { return initiate::read(text) };
        let known = matches!(seen.paid.as_str(), "yes" | "no" | "unknown") && seen.state.len() <= 64;
        if let Some(step_up) = &mut seen.step_up {
            step_up.image_url = step_up.image_url.take().filter(|url| is_web_address(url));
            if step_up.url.as_deref().is_some_and(|url| !is_web_address(url)) {
                return None;
            }
        }
        known.then_some(seen)
    }

    /// Whether this is news after `before`.
    pub(super) fn is_news(&self, before: Option<&Self>) -> bool {
        let Some(before) = before else { return true };
        let way = |seen: &Self| {
            seen.step_up.as_ref().map(|way| StepUp { expires_in_ms: None, image_url: None, ..way.clone() })
        };
        (&self.state, &self.paid, self.ended, &self.cancel, &self.return_url)
            != (&before.state, &before.paid, before.ended, &before.cancel, &before.return_url)
            || way(self) != way(before)
    }
}
