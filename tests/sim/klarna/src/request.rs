//! A payment request: one attempt to get the customer's approval.

use std::sync::Arc;

use crate::body::Method;
use crate::json;
use crate::krn;

/// State of a payment request, `state` of the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RequestState {
    /// Made, and the customer is not there.
    Submitted,
    /// The customer is in Klarna's flow.
    InProgress,
    /// Approved. Final for the customer.
    Completed,
    /// Its time is up.
    Expired,
    /// Cancelled by the partner.
    Canceled,
    /// Klarna said no.
    Declined,
}

impl RequestState {
    /// The name in the API.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Self::Submitted => "SUBMITTED",
            Self::InProgress => "IN_PROGRESS",
            Self::Completed => "COMPLETED",
            Self::Expired => "EXPIRED",
            Self::Canceled => "CANCELED",
            Self::Declined => "DECLINED",
        }
    }

    /// What an event of this change is about.
    pub(crate) fn event(self) -> &'static str {
        match self {
            Self::Submitted => "state-change.submitted",
            Self::InProgress => "state-change.in-progress",
            Self::Completed => "state-change.completed",
            Self::Expired => "state-change.expired",
            Self::Canceled => "state-change.canceled",
            Self::Declined => "state-change.declined",
        }
    }

    /// Whether the customer can still decide.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::Submitted | Self::InProgress)
    }
}

/// A wish for a customer token.
#[derive(Clone, Debug)]
pub(crate) struct TokenWish {
    /// The array of scopes, as it came.
    pub(crate) scopes: String,
    pub(crate) reference: Option<String>,
    /// The token that was granted is revoked.
    pub(crate) revoked: bool,
    /// Once it is revoked, it is looked at before the idempotency key of a call. Not stated.
    pub(crate) looked_at_first: bool,
}

impl TokenWish {
    pub(crate) fn new(scopes: &str, reference: Option<&str>) -> Self {
        Self {
            scopes: scopes.to_owned(),
            reference: reference.map(str::to_owned),
            revoked: false,
            looked_at_first: false,
        }
    }

    /// Whether its token may be charged: without a way to the customer it needs a scope of its own.
    pub(crate) fn pays(&self, present: bool) -> bool {
        let has = |scope: &str| self.scopes.contains(scope);
        has("\"payment:customer_not_present\"") || (present && has("\"payment:customer_present\""))
    }
}

/// One payment request. Moments are milliseconds since 1970, amounts are minor units.
#[derive(Clone, Debug)]
pub struct Request {
    /// `payment_request_id`.
    pub id: String,
    /// `payment_request_reference`.
    pub reference: Option<String>,
    /// Partner account it belongs to.
    pub account: Arc<str>,
    /// Idempotency key of the call that made it.
    pub key: Option<Arc<str>>,
    /// State.
    pub state: RequestState,
    /// The state before this one.
    pub previous: Option<RequestState>,
    /// What the customer is asked for; none where only a token is wanted.
    pub amount: Option<i64>,
    /// Every amount that the customer was ever asked for, in order.
    pub amounts: Vec<i64>,
    /// The customer chooses the shipping.
    pub editable: bool,
    /// Currency code, three capitals.
    pub currency: [u8; 3],
    /// When it was made.
    pub created_at: u64,
    /// When it expires where nobody decides.
    pub expires_at: u64,
    /// When the customer approved.
    pub completed_at: Option<u64>,
    /// When it was cancelled.
    pub canceled_at: Option<u64>,
    /// When its time was up.
    pub expired_at: Option<u64>,
    /// Removed after its end: the API answers 404.
    pub gone: bool,
    /// The final call was decided, for or against.
    pub finalized: bool,
    /// Number of the transaction that the final call made.
    pub transaction: Option<usize>,
    pub(crate) updated_at: u64,
    pub(crate) reason: Option<&'static str>,
    pub(crate) method: Method,
    /// `payment_transaction_reference` of the first call.
    pub(crate) transaction_reference: Option<String>,
    pub(crate) token_wish: Option<TokenWish>,
    /// Answer of the final call: the token replays it.
    pub(crate) result: Option<Arc<str>>,
}

impl Request {
    /// The approval still counts: within its hour, and not used.
    #[must_use]
    pub fn is_finalizable(&self, now_ms: u64, token_life_ms: u64) -> bool {
        self.state == RequestState::Completed
            && !self.finalized
            && self.completed_at.is_some_and(|at| now_ms < at.saturating_add(token_life_ms))
    }

    /// A completion of this request brings a session token; a wish for a customer token alone does not.
    pub(crate) fn is_purchase(&self) -> bool {
        self.amount.is_some()
    }

    pub(crate) fn enter(&mut self, state: RequestState, reason: Option<&'static str>, now: u64) {
        self.previous = Some(self.state);
        self.state = state;
        self.reason = reason;
        self.updated_at = now;
        match state {
            RequestState::Completed => self.completed_at = Some(now),
            RequestState::Canceled => self.canceled_at = Some(now),
            RequestState::Expired => self.expired_at = Some(now),
            _ => {}
        }
    }
}

/// What a view needs to know besides the request.
#[derive(Clone, Copy)]
pub(crate) struct Showing<'a> {
    pub(crate) number: usize,
    pub(crate) base_url: &'a str,
    pub(crate) token_length: usize,
    /// Whether the tokens are shown.
    pub(crate) tokens: bool,
}

/// Appends the request as an object.
pub(crate) fn view(out: &mut String, request: &Request, showing: Showing<'_>) {
    out.push_str("{\"payment_request_id\":");
    json::text(out, &request.id);
    json::optional(out, "payment_request_reference", request.reference.as_deref());
    json::member(out, "state", request.state.text());
    json::optional(out, "previous_state", request.previous.map(RequestState::text));
    json::optional(out, "state_reason", request.reason);
    if let Some(amount) = request.amount {
        json::number(out, "amount", amount);
    }
    json::member(out, "currency", code(&request.currency));
    json::time(out, "created_at", request.created_at);
    json::time(out, "updated_at", request.updated_at);
    json::time(out, "expires_at", request.expires_at);
    if let Some(at) = request.canceled_at {
        json::time(out, "canceled_at", at);
    }
    out.push_str(",\"state_context\":{");
    let at = out.len();
    if request.state.is_open() {
        interaction(out, request, showing);
    } else if request.state == RequestState::Completed {
        completion(out, request, showing);
    }
    // Members bring their comma along; the first of an object must not have one.
    if out[at..].starts_with(',') {
        out.remove(at);
    }
    out.push_str("}}");
}

fn interaction(out: &mut String, request: &Request, showing: Showing<'_>) {
    out.push_str("\"customer_interaction\":{\"method\":");
    json::text(out, request.method.text());
    json::member(out, "payment_request_id", &request.id);
    let page = krn::page(showing.base_url, showing.number);
    if request.method == Method::QrCode {
        out.push_str(",\"qr_code\":{\"image_url\":");
        json::text(out, &format!("{page}/qr.svg"));
        json::member(out, "target_url", &page);
        out.push('}');
    } else {
        json::member(out, "payment_request_url", &page);
    }
    out.push('}');
}

/// Appends what a completion brings, each member with its comma in front.
pub(crate) fn completion(out: &mut String, request: &Request, showing: Showing<'_>) {
    if showing.tokens && request.is_purchase() {
        let token = krn::session_token(showing.number, showing.token_length);
        json::member(out, "klarna_network_session_token", &token);
        // The two predecessors are still delivered; new code ignores them.
        json::member(out, "interoperability_token", &token);
        json::member(out, "payment_token", &krn::payment_token(showing.number));
    }
    if request.editable {
        out.push_str(SHIPPING);
    }
    if let Some(wish) = &request.token_wish {
        out.push_str(",\"klarna_customer\":{\"customer_token\":");
        json::text(out, &krn::customer_token(showing.number));
        json::optional(out, "customer_token_reference", wish.reference.as_deref());
        out.push('}');
    }
}

/// What every customer chooses who may.
const SHIPPING: &str = r#","shipping":{"recipient":{"given_name":"Sanna","family_name":"Sandlund","email":"sanna.sandlund@example.com"},"address":{"street_address":"Hamngatan 1","postal_code":"11147","city":"Stockholm","country":"SE"},"shipping_option":{"shipping_type":"TO_DOOR","shipping_type_attributes":["TRACKED"]},"shipping_reference":"standard"}"#;

/// A currency code as text.
pub(crate) fn code(currency: &[u8; 3]) -> &str {
    core::str::from_utf8(currency).unwrap_or("XXX")
}
