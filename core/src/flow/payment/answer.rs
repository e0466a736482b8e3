//! Reading of answers: a few members of each, the rest passes by.

use alloc::string::String;
use alloc::vec::Vec;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::fact::{Approval, Begun, Request};
use super::grant::Told;
use super::state::{Phase, State};
use crate::flow::effect::ScreenKind;
use crate::flow::plan::Why;
use crate::value::id::Id;
use crate::value::money::Minor;
use crate::value::time::{At, parse_timestamp};
use crate::wire::json::{self, ScanLimits, Text};
use crate::wire::url::is_web_address;

#[derive(Deserialize)]
struct Authorize<'a> {
    #[serde(borrow, default)]
    payment_transaction_response: Option<Response<'a>>,
    #[serde(borrow, default)]
    customer_token_response: Option<&'a RawValue>,
    #[serde(borrow, default)]
    payment_request: Option<PaymentRequest<'a>>,
}

/// Decision about a token. Sources disagree on where the result of a call stands that asks for nothing else.
#[derive(Deserialize)]
struct TokenResponse<'a> {
    #[serde(borrow, default)]
    result: Option<Text<'a>>,
    #[serde(borrow, default)]
    result_reason: Option<&'a RawValue>,
    #[serde(borrow, default)]
    customer_token: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct Response<'a> {
    #[serde(borrow, default)]
    result: Option<Text<'a>>,
    #[serde(borrow, default)]
    result_reason: Option<&'a RawValue>,
    #[serde(borrow, default)]
    payment_transaction: Option<Transaction<'a>>,
}

/// A payment transaction, as far as a payment needs it.
#[derive(Deserialize)]
pub(super) struct Transaction<'a> {
    #[serde(borrow, default)]
    payment_transaction_id: Option<Text<'a>>,
    #[serde(borrow, default)]
    payment_transaction_reference: Option<Text<'a>>,
    #[serde(borrow, default)]
    state: Option<Text<'a>>,
    #[serde(default)]
    amount: Option<i64>,
    #[serde(borrow, default)]
    currency: Option<Text<'a>>,
    #[serde(borrow, default)]
    expires_at: Option<&'a RawValue>,
    #[serde(borrow, default)]
    payment_captures: Option<&'a RawValue>,
    #[serde(borrow, default)]
    payment_funding: Option<&'a RawValue>,
}

/// A payment request, as far as a payment needs it.
#[derive(Deserialize)]
pub(super) struct PaymentRequest<'a> {
    #[serde(borrow, default)]
    payment_request_id: Option<Text<'a>>,
    #[serde(borrow, default)]
    payment_request_reference: Option<Text<'a>>,
    #[serde(default)]
    amount: Option<i64>,
    #[serde(borrow, default)]
    currency: Option<Text<'a>>,
    #[serde(borrow, default)]
    pub(super) state: Option<Text<'a>>,
    #[serde(borrow, default)]
    state_reason: Option<&'a RawValue>,
    #[serde(borrow, default)]
    expires_at: Option<&'a RawValue>,
    #[serde(borrow, default)]
    updated_at: Option<&'a RawValue>,
    #[serde(borrow, default)]
    state_context: Option<StateContext<'a>>,
}

#[derive(Deserialize)]
struct StateContext<'a> {
    #[serde(borrow, default)]
    customer_interaction: Option<Interaction<'a>>,
    #[serde(borrow, default)]
    klarna_network_session_token: Option<Text<'a>>,
    #[serde(borrow, default)]
    klarna_customer: Option<&'a RawValue>,
    #[serde(borrow, default)]
    shipping: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct Interaction<'a> {
    #[serde(borrow, default)]
    payment_request_url: Option<Text<'a>>,
    #[serde(borrow, default)]
    qr_code: Option<QrCode<'a>>,
}

#[derive(Deserialize)]
struct QrCode<'a> {
    #[serde(borrow, default)]
    image_url: Option<Text<'a>>,
    #[serde(borrow, default)]
    target_url: Option<Text<'a>>,
}

/// What an authorize answered.
#[derive(Debug)]
pub(super) enum Verdict {
    Approved(Approval),
    /// The token that was asked for, and nothing else was.
    TokenIssued,
    Declined(Option<String>),
    StepUp(Request),
    /// It settles nothing: not readable, not complete, or not ours.
    Unusable(Why),
    /// A result that this version does not know. It is neither success nor refusal.
    Unrecognised(String),
}

impl Verdict {
    /// Whether it settles the call in this phase: a final authorize forbids a step-up.
    pub(super) const fn settles(&self, phase: &Phase) -> bool {
        match self {
            Self::Approved(_) | Self::TokenIssued | Self::Declined(_) => true,
            Self::StepUp(_) => matches!(phase, Phase::Authorizing(_)),
            Self::Unusable(_) | Self::Unrecognised(_) => false,
        }
    }
}

/// Reads the answer to the call that makes a payment request: the request, or what an authorize answers; sources disagree.
pub(super) fn created(body: &[u8], begun: &Begun, server: At) -> Verdict {
    match PaymentRequest::read(body).filter(|request| request.payment_request_id.is_some()) {
        Some(request) => match request.step_up(begun, server) {
            Ok(request) => Verdict::StepUp(request),
            Err(why) => Verdict::Unusable(why),
        },
        None => authorize(body, begun, server),
    }
}

/// Reads the answer to an authorize. `server` is Klarna's clock, or ours where the answer did not tell.
pub(super) fn authorize(body: &[u8], begun: &Begun, server: At) -> Verdict {
    let Some(Ok(answer)) = object(body).map(serde_json::from_str::<Authorize<'_>>) else {
        return Verdict::Unusable(Why::Garbage);
    };
    let response = answer.payment_transaction_response;
    let token: Option<TokenResponse<'_>> = part(answer.customer_token_response);
    // Of a payment only its own part decides.
    let token = token.filter(|_| begun.amount.is_none());
    let result = response.as_ref().and_then(|response| response.result.as_deref());
    let result = result.or_else(|| token.as_ref().and_then(|token| token.result.as_deref()));
    match (result, &answer.payment_request) {
        (Some("APPROVED"), _) if begun.amount.is_none() => {
            let granted = token.as_ref().is_some_and(|token| grant(token.customer_token).is_some());
            if granted { Verdict::TokenIssued } else { Verdict::Unusable(Why::Garbage) }
        }
        (Some("APPROVED"), _) => {
            let transaction = response.as_ref().and_then(|response| response.payment_transaction.as_ref());
            match transaction.map(|transaction| transaction.approval(begun, false)) {
                Some(Ok(approval)) => Verdict::Approved(approval),
                Some(Err(why)) => Verdict::Unusable(why),
                None => Verdict::Unusable(Why::Garbage),
            }
        }
        (Some("DECLINED"), _) => {
            let reason = response.and_then(|response| response.result_reason);
            let reason = reason.or_else(|| token.and_then(|token| token.result_reason));
            Verdict::Declined(reason.and_then(diagnostic))
        }
        // Of a token alone the presence of a request says it as well.
        (result, Some(request)) if result == Some("STEP_UP_REQUIRED") || begun.amount.is_none() => {
            match request.step_up(begun, server) {
                Ok(request) => Verdict::StepUp(request),
                Err(why) => Verdict::Unusable(why),
            }
        }
        (Some(other), None) if other != "STEP_UP_REQUIRED" => Verdict::Unrecognised(other.chars().take(64).collect()),
        _ => Verdict::Unusable(Why::Garbage),
    }
}

/// The customer token in the answer to an authorize.
pub(super) fn granted(body: &[u8]) -> Option<Told<'_>> {
    let answer: Authorize<'_> = serde_json::from_str(object(body)?).ok()?;
    grant(part::<TokenResponse<'_>>(answer.customer_token_response)?.customer_token)
}

/// A token as text, or in an object with its reference.
pub(super) fn grant(raw: Option<&RawValue>) -> Option<Told<'_>> {
    side(raw).map(|token| Told { token, reference: None }).filter(Told::fits).or_else(|| customer(raw))
}

/// The token in an object about a customer.
pub(super) fn customer(raw: Option<&RawValue>) -> Option<Told<'_>> {
    #[derive(Deserialize)]
    struct Granted<'a> {
        #[serde(borrow)]
        customer_token: Text<'a>,
        #[serde(borrow, default)]
        customer_token_reference: Option<&'a RawValue>,
    }
    let Granted { customer_token, customer_token_reference } = part(raw)?;
    Some(Told { token: customer_token, reference: side(customer_token_reference) }).filter(Told::fits)
}

/// A side member as an object; of another form it is left out.
fn part<'a, T: Deserialize<'a>>(raw: Option<&'a RawValue>) -> Option<T> {
    raw.filter(|raw| raw.get().starts_with('{')).and_then(|raw| serde_json::from_str(raw.get()).ok())
}

/// A side member: of another type than a text it is left out, and spoils nothing.
fn side(raw: Option<&RawValue>) -> Option<Text<'_>> {
    serde_json::from_str(raw?.get()).ok()
}

/// Takes a body that is an object and nothing else; serde would read a list as one, too.
fn object(body: &[u8]) -> Option<&str> {
    json::scan(body, ScanLimits::INBOUND).ok().filter(|text| text.trim_ascii_start().starts_with('{'))
}

/// Text of a member whose type nobody confirms, for people.
fn diagnostic(raw: &RawValue) -> Option<String> {
    let text: Text<'_> = serde_json::from_str(raw.get()).ok()?;
    Some(text.chars().filter(|c| !c.is_control()).take(128).collect())
}

impl<'a> Transaction<'a> {
    /// Reads a transaction.
    pub(super) fn read(body: &'a [u8]) -> Option<Self> {
        serde_json::from_str(object(body)?).ok()
    }

    /// The transaction as an approval of this payment: what it echoes must be what was asked for. With `strict` the reference
    /// has to be there, because nothing else ties the transaction to the payment.
    pub(super) fn approval(&self, begun: &Begun, strict: bool) -> Result<Approval, Why> {
        let id = self.payment_transaction_id.as_deref().and_then(Id::new).ok_or(Why::Garbage)?;
        let same_reference =
            match (self.payment_transaction_reference.as_deref(), begun.transaction_reference.as_deref()) {
                (Some(theirs), Some(ours)) => theirs == ours,
                _ => !strict,
            };
        let ours = begun.amount.map(Minor::get);
        let same_amount = self.amount.map_or(!strict, |amount| Some(amount) == ours);
        let same_currency =
            self.currency.as_deref().map_or(!strict, |code| code.eq_ignore_ascii_case(begun.currency.as_str()));
        if !(same_reference && same_amount && same_currency) {
            return Err(Why::CrossWired);
        }
        #[derive(Deserialize)]
        struct Capture<'a> {
            #[serde(borrow)]
            payment_capture_id: Text<'a>,
        }
        #[derive(Deserialize)]
        struct Funding<'a> {
            #[serde(borrow, rename = "type")]
            kind: Text<'a>,
        }
        let captures = self.payment_captures.and_then(|raw| serde_json::from_str::<Vec<Capture<'_>>>(raw.get()).ok());
        let funding = self.payment_funding.and_then(|raw| serde_json::from_str::<Funding<'_>>(raw.get()).ok());
        Ok(Approval {
            id,
            state: self.state.as_deref().map(|state| state.chars().take(64).collect()),
            expires_at: side(self.expires_at).filter(|text| parse_timestamp(text).is_some()).map(Text::into_owned),
            captures: captures
                .unwrap_or_default()
                .iter()
                .filter_map(|capture| Id::new(&capture.payment_capture_id))
                .collect(),
            funding: funding.map(|funding| funding.kind.chars().take(64).collect()),
        })
    }
}

impl<'a> PaymentRequest<'a> {
    /// Reads a payment request.
    pub(super) fn read(body: &'a [u8]) -> Option<Self> {
        serde_json::from_str(object(body)?).ok()
    }

    /// Whether this is the request that was asked for, as it may be by now.
    pub(super) fn is(&self, id: &Id, state: &State) -> bool {
        let amount = self.amount.filter(|_| state.begun.amount.is_some()).is_none_or(|told| {
            Minor::new(told).is_some_and(|told| {
                Some(told) == state.begun.amount || state.begun.editable || state.changes.may_be(told)
            })
        });
        self.payment_request_id.as_deref() == Some(id.as_str()) && amount && self.is_named_as(&state.begun)
    }

    /// The amount, where it is told and can be one.
    pub(super) fn amount(&self) -> Option<Minor> {
        self.amount.and_then(Minor::new)
    }

    /// The shipping that the customer chose.
    pub(super) fn shipping(&self) -> Option<&'a RawValue> {
        self.state_context.as_ref()?.shipping.filter(|raw| raw.get().starts_with('{'))
    }

    /// The request as the answer to a change tells it; the amount is what was asked for.
    pub(super) fn changed(&self, begun: &Begun, amount: Option<Minor>, server: At) -> Result<Request, Why> {
        let known = amount.or(begun.amount).map(Minor::get);
        if self.amount.is_some() && known.is_some() && self.amount != known && !begun.editable {
            return Err(Why::CrossWired);
        }
        self.way(begun, server)
    }

    /// Whether nothing says that this is another request.
    pub(super) fn may_be(&self, id: &Id) -> bool {
        self.payment_request_id.as_deref().is_none_or(|theirs| theirs == id.as_str())
    }

    /// Klarna's reason for the state, for people.
    pub(super) fn reason(&self) -> Option<Text<'_>> {
        side(self.state_reason)
    }

    fn fits(&self, begun: &Begun) -> bool {
        let amount = self.amount.zip(begun.amount).is_none_or(|(theirs, ours)| theirs == ours.get());
        amount && self.is_named_as(begun)
    }

    fn is_named_as(&self, begun: &Begun) -> bool {
        let currency = self.currency.as_deref().is_none_or(|code| code.eq_ignore_ascii_case(begun.currency.as_str()));
        let reference = match (self.payment_request_reference.as_deref(), begun.request_reference.as_deref()) {
            (Some(theirs), Some(ours)) => theirs == ours,
            _ => true,
        };
        currency && reference
    }

    /// The session token of a completed request.
    pub(super) fn token(&self) -> Option<&str> {
        self.state_context.as_ref()?.klarna_network_session_token.as_deref().filter(|token| !token.is_empty())
    }

    /// The customer token of a completed request.
    pub(super) fn grant(&self) -> Option<Told<'_>> {
        customer(self.state_context.as_ref()?.klarna_customer)
    }

    /// How long ago the request last changed, by Klarna's clock, where it tells.
    pub(super) fn age_ms(&self, server: At) -> Option<u64> {
        side(self.updated_at).as_deref().and_then(parse_timestamp).map(|updated| server.since(updated))
    }

    fn step_up(&self, begun: &Begun, server: At) -> Result<Request, Why> {
        if self.fits(begun) || self.payment_request_id.is_none() {
            self.way(begun, server)
        } else {
            Err(Why::CrossWired)
        }
    }

    /// Where to send the customer.
    fn way(&self, begun: &Begun, server: At) -> Result<Request, Why> {
        let id = self.payment_request_id.as_deref().and_then(Id::new).ok_or(Why::Garbage)?;
        let interaction = self.state_context.as_ref().and_then(|context| context.customer_interaction.as_ref());
        let qr = interaction.and_then(|interaction| interaction.qr_code.as_ref());
        let (url, image_url) = match begun.step_up {
            Some(ScreenKind::Qr) => {
                (qr.and_then(|qr| qr.target_url.as_deref()), qr.and_then(|qr| qr.image_url.as_deref()))
            }
            _ => (interaction.and_then(|interaction| interaction.payment_request_url.as_deref()), None),
        };
        let expires = side(self.expires_at).as_deref().and_then(parse_timestamp);
        Ok(Request {
            id,
            url: url.map(web_address).transpose()?,
            image_url: image_url.map(web_address).transpose()?,
            expires_in_ms: expires.map(|end| end.since(server)),
        })
    }
}

/// An address to send a customer to.
fn web_address(text: &str) -> Result<String, Why> {
    if is_web_address(text) { Ok(String::from(text)) } else { Err(Why::Garbage) }
}
