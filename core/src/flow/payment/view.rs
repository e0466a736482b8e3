//! What the application may see of a payment. The relay hands the same view to the page.

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use super::fact::CancelBy;
use super::grant::Fate;
use super::state::{Outcome, Phase, State};
use super::{ForPartner, update};
use crate::flow::effect::ScreenKind;
use crate::flow::machine::Passing;
use crate::flow::plan::Why;
use crate::value::id::Id;
use crate::value::money::{Currency, Minor};
use crate::wire::problem::ApiProblem;

/// A payment as it stands. As JSON it holds no token, no personal data, and nothing that Klarna answered for the partner.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The attempt's name.
    pub reference: String,
    /// `authorizing`, `awaiting_customer`, `finalizing`, `approved`, `token_issued`, `declined`, `canceled`, `expired`, `invalidated`,
    /// `refused`, `not_sent`, `unknown`.
    pub state: &'static str,
    /// Whether money moved: `yes`, `no`, or `unknown` as long as it may have or still can. `no` from the beginning where a
    /// customer token is all that is asked for.
    pub paid: &'static str,
    /// The flow has ended: state and paid do not change any more.
    pub ended: bool,
    /// Amount in minor units, as it is known now: changes that were made count, and so does what the customer approved. None where a
    /// customer token is all that is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Minor>,
    /// Currency.
    pub currency: Currency,
    /// An attempt was made to give it up: `asked`, `too_late` when the payment was made all the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancel: Option<&'static str>,
    /// What became of the last change of the payment request, unless it was made: `pending`, `refused`, or `unknown` where no answer
    /// told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update: Option<&'static str>,
    /// Where to send the customer, while that makes sense.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step_up: Option<StepUpView>,
    /// The customer token that was granted. It is handed out by `take` and never shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_token: Option<TokenView>,
    /// The shipping that the customer chose at Klarna. To whom and where is handed out by `take` and never shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shipping: Option<ShippingView>,
    /// Klarna answered data for the partner. They are handed out by `take`, as often as asked, and stand in no view that is JSON: a
    /// relay shows it to a page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub klarna_network_response_data: Option<ResponseDataView>,
    /// `payment_request_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_request_id: Option<Id>,
    /// `payment_transaction_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_transaction_id: Option<Id>,
    /// `payment_transaction_reference`, once it is approved: some events name a transaction by nothing else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_transaction_reference: Option<String>,
    /// State of the transaction when it was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_transaction_state: Option<String>,
    /// End of the authorization, as Klarna wrote it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<String>,
    /// Captures that came with the approval.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub payment_capture_ids: Vec<Id>,
    /// `NON_GUARANTEED` means: deliver only after the funding is `FUNDED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub funding: Option<String>,
    /// `awaited`: it is approved, and the money may still fail to come. The transaction tells when it has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub funded: Option<&'static str>,
    /// Klarna's reason, for people. Never branch on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// What Klarna refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub problem: Option<ApiProblem>,
    /// What a person needs to find out about an unknown outcome.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
}

/// A customer token that was granted.
#[derive(Clone, Debug, Serialize)]
pub struct TokenView {
    /// `issued`: take it; the flow stays until then. `handed_out`, or `revoked` before it was.
    pub state: &'static str,
    /// `customer_token_reference`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_token_reference: Option<String>,
}

/// The shipping that the customer chose.
#[derive(Clone, Debug, Serialize)]
pub struct ShippingView {
    /// `chosen`; `issued` once the payment was made: take it, the flow stays until then; `handed_out`.
    pub state: &'static str,
    /// `shipping_reference`: your name of the option.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shipping_reference: Option<String>,
    /// `shipping_option.shipping_type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shipping_type: Option<String>,
}

/// Data that Klarna answered for the partner.
#[derive(Clone, Debug, Serialize)]
pub struct ResponseDataView {
    /// How many there were so far: after a greater number than before they are others.
    pub number: u32,
    /// The newest.
    #[serde(skip)]
    pub data: ForPartner,
}

/// Where to send the customer.
#[derive(Clone, Debug, Serialize)]
pub struct StepUpView {
    /// Redirect or QR code.
    pub kind: ScreenKind,
    /// Address to open or to encode.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Klarna's picture of the QR code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
    /// Milliseconds until it is useless.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_in_ms: Option<u64>,
    /// The customer is at Klarna: hide a QR code.
    pub in_progress: bool,
}

/// What is known about a call whose outcome is unknown.
#[derive(Clone, Debug, Serialize)]
pub struct Evidence {
    /// Idempotency key of the call.
    pub idempotency_key: String,
    /// Operation.
    pub operation: &'static str,
    /// Attempts that were made.
    pub attempts: u16,
    /// When the call was planned, in milliseconds since 1970.
    pub planned_unix_ms: i64,
    /// What became of the last attempt.
    pub last: Why,
}

impl View {
    pub(super) fn of(state: &State) -> Self {
        let begun = &state.begun;
        let mut view = Self {
            reference: begun.reference.clone(),
            state: "authorizing",
            paid: if begun.amount.is_some() { "unknown" } else { "no" },
            ended: matches!(state.phase, Phase::Ended(_)),
            amount: begun.amount,
            currency: begun.currency,
            cancel: state.cancel.map(|_| "asked"),
            update: state.changes.fate.map(|fate| match fate {
                update::Fate::Pending(_) => "pending",
                update::Fate::Refused => "refused",
                update::Fate::Unknown => "unknown",
            }),
            step_up: None,
            shipping: state.choice.as_ref().map(|choice| ShippingView {
                state: match state.choice_given {
                    true => "handed_out",
                    false if state.shipping_waits() => "issued",
                    false => "chosen",
                },
                shipping_reference: choice.reference.clone(),
                shipping_type: choice.kind.clone(),
            }),
            customer_token: state.grant.as_ref().map(|granted| TokenView {
                state: match granted.fate {
                    Fate::Waits => "issued",
                    Fate::HandedOut => "handed_out",
                    Fate::Revoked => "revoked",
                },
                customer_token_reference: granted.grant.reference.clone(),
            }),
            klarna_network_response_data: state
                .response_data
                .as_ref()
                .and_then(|data| Some(ResponseDataView { number: state.response_datas, data: data.for_partner()? })),
            payment_request_id: state.waiting().map(|waiting| waiting.request.id.clone()),
            payment_transaction_id: None,
            payment_transaction_reference: None,
            payment_transaction_state: None,
            expires_at: None,
            payment_capture_ids: Vec::new(),
            funding: None,
            funded: None,
            reason: None,
            problem: None,
            evidence: None,
        };
        match &state.phase {
            Phase::Authorizing(_) => {}
            Phase::AwaitingCustomer => {
                view.state = "awaiting_customer";
                view.step_up = state.waiting().filter(|_| state.cancel.is_none()).map(|waiting| StepUpView {
                    kind: begun.step_up.unwrap_or(ScreenKind::Redirect),
                    url: waiting.request.url.clone(),
                    image_url: waiting.request.image_url.clone(),
                    expires_in_ms: waiting.request.expires_in_ms,
                    in_progress: waiting.state == "IN_PROGRESS",
                });
            }
            Phase::Finalizing { .. } => view.state = "finalizing",
            Phase::Unknown => {
                view.state = "unknown";
                view.evidence = state.settled.as_ref().zip(state.why).map(|(call, why)| Evidence {
                    idempotency_key: call.key.as_deref().unwrap_or("").into(),
                    operation: call.op.name,
                    attempts: call.attempt,
                    planned_unix_ms: call.planned.unix_ms(),
                    last: why,
                });
            }
            Phase::Ended(outcome) => {
                view.end(outcome);
                let paid = view.payment_transaction_id.is_some();
                view.payment_transaction_reference = begun.transaction_reference.clone().filter(|_| paid);
            }
        }
        view
    }

    fn end(&mut self, outcome: &Outcome) {
        self.paid = "no";
        self.state = match outcome {
            Outcome::Approved(approval) => {
                self.paid = "yes";
                self.cancel = self.cancel.map(|_| "too_late");
                self.payment_transaction_id = Some(approval.id.clone());
                self.payment_transaction_state.clone_from(&approval.state);
                self.expires_at.clone_from(&approval.expires_at);
                self.payment_capture_ids.clone_from(&approval.captures);
                self.funding.clone_from(&approval.funding);
                self.funded = (approval.funding.as_deref() == Some("NON_GUARANTEED")).then_some("awaited");
                "approved"
            }
            Outcome::Declined(reason) => {
                self.reason.clone_from(reason);
                "declined"
            }
            Outcome::Canceled(by) => {
                self.reason = by.map(|by| match by {
                    CancelBy::Application => String::from("application"),
                    CancelBy::Time => String::from("time"),
                    CancelBy::StepUp => String::from("step_up"),
                });
                "canceled"
            }
            Outcome::TokenIssued => "token_issued",
            Outcome::Expired => "expired",
            Outcome::Invalidated => "invalidated",
            Outcome::Refused(problem) => {
                self.problem = Some(ApiProblem::clone(problem));
                "refused"
            }
            Outcome::NotSent => "not_sent",
            Outcome::ResolvedUnpaid => {
                self.reason = Some(String::from("resolved by a person"));
                "invalidated"
            }
        };
    }
}

impl Passing for View {
    fn pass(&mut self, left_ms: u64) {
        if let Some(left) = self.step_up.as_mut().and_then(|step_up| step_up.expires_in_ms.as_mut()) {
            *left = left_ms;
        }
    }
}
