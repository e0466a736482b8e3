//! What is journaled of a payment.

use alloc::string::String;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use super::{Body, Choice, Grant, ResponseData, TokenWish, Update};
use crate::flow::effect::ScreenKind;
use crate::flow::plan::{Again, Plan, Why};
use crate::journal::{Sealed, Sealer};
use crate::value::fault::Fault;
use crate::value::id::{CallId, Id};
use crate::value::money::{Currency, Minor};
use crate::wire::problem::ApiProblem;

/// A fact about a payment. The list is closed: what another version writes is refused, not guessed.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    /// The application asked for the payment; the first call is planned: an authorize, or a payment request.
    Begun(Begun),
    /// A process took over.
    Opened {
        /// Number of the process.
        epoch: u32,
        /// The journal ended in a torn line. If it had been acknowledged, a final authorize may have followed it.
        #[serde(default, skip_serializing_if = "core::ops::Not::not")]
        torn: bool,
    },
    /// An attempt failed in a way that allows another.
    Again(Again),
    /// An answer carried data for the partner that were not known.
    ResponseData(ResponseData),
    /// Klarna wants to see the customer.
    StepUp {
        /// The authorize that said so.
        call: CallId,
        /// Where to send the customer.
        request: Request,
    },
    /// Where the customer stands, as Klarna calls it: `SUBMITTED`, `IN_PROGRESS` or a word that is not known here.
    Progress {
        /// The state's name.
        state: String,
    },
    /// The customer approved; the final authorize is planned.
    Completed {
        /// How long ago, in milliseconds.
        age_ms: u64,
        /// The amount that was approved, where it is not the one that was known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        amount: Option<Minor>,
        /// The shipping that the customer chose at Klarna.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        shipping: Option<Choice>,
        /// The final authorize.
        plan: Plan,
    },
    /// A change of the payment request is planned.
    Updating(Update),
    /// The payment request was changed.
    Updated {
        /// The call.
        call: CallId,
        /// What the request is now, where the answer told.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        request: Option<Request>,
    },
    /// Klarna refused to change the payment request.
    UpdateRefused {
        /// The call.
        call: CallId,
        /// Why.
        problem: ApiProblem,
    },
    /// The customer granted a token.
    Granted(Grant),
    /// What waited for the application was handed to it: the token, and the shipping of a payment that was made.
    HandedOut,
    /// The token was taken back before it was handed out.
    Revoked,
    /// The customer granted the token, and nothing else was asked for.
    TokenIssued {
        /// The authorize that said so; none where the payment request did.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        call: Option<CallId>,
    },
    /// A transaction exists.
    Approved {
        /// The authorize that said so.
        call: CallId,
        /// The transaction.
        approval: Approval,
    },
    /// Klarna said no to an authorize.
    Declined {
        /// The authorize that said so.
        call: CallId,
        /// Klarna's reason, if it gave one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    /// Klarna refused to handle an authorize.
    Refused {
        /// The authorize.
        call: CallId,
        /// Why.
        problem: ApiProblem,
    },
    /// No attempt of a call is possible any more.
    GaveUp {
        /// The call.
        call: CallId,
        /// One of its attempts may have been executed.
        doubt: bool,
        /// What became of the last attempt.
        why: Why,
    },
    /// The attempt is to be given up.
    CancelAsked {
        /// Who wants it.
        by: CancelBy,
    },
    /// The authorize was taken back before it ever left.
    Withdrawn,
    /// Cancelling the payment request is planned.
    CancelPlanned(Plan),
    /// A cancel call was answered and the payment request is not known to be cancelled by it.
    CancelAnswered {
        /// The cancel call.
        call: CallId,
        /// HTTP status.
        status: u16,
    },
    /// The payment request ended without an approval: `CANCELED`, `DECLINED`, `EXPIRED`, or `GONE` when Klarna no longer
    /// knows it.
    Closed {
        /// Klarna's word for it.
        state: String,
        /// Klarna's reason, if it gave one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    /// The customer approved, but the hour in which the payment could be finalised has passed.
    Lapsed,
    /// A webhook spoke of a transaction that may be ours.
    Hinted {
        /// The transaction.
        payment_transaction_id: Id,
    },
    /// The transaction that was hinted at is ours.
    Found {
        /// The transaction.
        approval: Approval,
    },
    /// A person settled what this library could not.
    Resolved {
        /// The transaction, when there is one.
        payment_transaction_id: Option<Id>,
        /// Its amount, where the person told it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        amount: Option<Minor>,
    },
}

/// The beginning of a payment.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Begun {
    /// The attempt's name.
    pub reference: String,
    /// Amount in minor units; none where a customer token is all that is asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Minor>,
    /// Currency.
    pub currency: Currency,
    /// `payment_transaction_reference` of the body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transaction_reference: Option<String>,
    /// `payment_request_reference` of the body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_reference: Option<String>,
    /// The customer token that is asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_token: Option<TokenWish>,
    /// How the customer may be sent to Klarna.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step_up: Option<ScreenKind>,
    /// When to give up waiting for the customer, in milliseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub give_up_after_ms: Option<u64>,
    /// The customer chooses the shipping at Klarna, and the amount with it.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub editable: bool,
    /// What the authorize call at the end says besides the payment request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<Last>,
    /// The first call: an authorize, or one that makes a payment request.
    pub plan: Plan,
}

/// What the authorize call at the end says besides the payment request. `Debug` does not show it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Last {
    /// An object, sealed.
    pub text: Sealed,
    /// What is sealed, in the process that sealed it.
    #[serde(skip)]
    pub open: Option<Body>,
}

impl Begun {
    /// Opens what the journal held sealed.
    pub(super) fn unseal(&mut self, sealer: &Sealer) -> Result<(), Fault> {
        if let Some(last) = self.last.as_mut().filter(|last| last.open.is_none()) {
            last.open = Some(Body(sealer.unseal(&Last::place(&self.reference), &last.text)?));
        }
        Ok(())
    }
}

impl Last {
    pub(super) fn new(body: Body, flow: &str, sealer: &Sealer) -> Result<Self, Fault> {
        Ok(Self { text: sealer.seal(&Self::place(flow), &body.0)?, open: Some(body) })
    }

    /// What it is sealed for: its flow.
    fn place(flow: &str) -> String {
        alloc::format!("{flow}/authorize")
    }
}

/// A payment request: where the customer approves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// `payment_request_id`.
    pub id: Id,
    /// Address to open, or to encode as a QR code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Klarna's picture of the QR code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
    /// Milliseconds it lives after this entry, by Klarna's clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_in_ms: Option<u64>,
}

/// A payment transaction: the money.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Approval {
    /// `payment_transaction_id`.
    pub id: Id,
    /// `AUTHORIZED` or `COMPLETED`, or a word that is not known here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// End of the authorization, as Klarna wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<String>,
    /// Captures that came with it (`capture: NOW`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub captures: Vec<Id>,
    /// `NON_GUARANTEED` means: deliver only after the funding is `FUNDED`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub funding: Option<String>,
}

/// Who wants an attempt given up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CancelBy {
    /// The application.
    Application,
    /// The time that the spec allows the customer.
    Time,
    /// Klarna asked for a customer who is not present.
    StepUp,
}
