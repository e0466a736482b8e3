//! What was seen of an integration's traffic.

use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::api::payment::{AUTHORIZE_PAYMENT, CREATE_PAYMENT_REQUEST, GET_PAYMENT_PRESENTATION};
use crate::value::fault::{Code, Fault};
use crate::value::id::CallId;
use crate::wire::check::{CheckRule, check_scanned};
use crate::wire::http::{HttpCall, HttpReply, IDEMPOTENCY_KEY, INTEGRATION_METADATA};
use crate::wire::json;
use crate::wire::op::{Method, TokenHeader};

/// Counts, and a few facts about the set-up that no traffic shows. Feed it with [`Traffic::call`], [`Traffic::reply`] and
/// [`Traffic::ended`], or fill it in and hand it over as JSON: every member may be left out. It holds no personal data, no token
/// and no amount.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Traffic {
    /// Told: types of events that the webhooks at Klarna are subscribed to, such as `payment.*`.
    pub event_types: Option<Vec<String>>,
    /// Told: calls show a client certificate.
    pub client_certificate: Option<bool>,
    /// Told: currencies on offer.
    pub currencies: Option<Currencies>,
    /// Told: how many payments partners began with a token of their own.
    pub tokens_received: u64,
    /// Told: how many payments partners began with network data of their own.
    pub data_received: u64,
    /// Names of the operations that were called, such as `payment.transaction.capture`.
    pub operations: BTreeSet<String>,
    /// Calls, repeats not counted.
    pub calls: u64,
    /// Of them, calls that say who integrated.
    pub calls_with_metadata: u64,
    /// POST and PATCH calls.
    pub changes: u64,
    /// Of them, calls with an idempotency key.
    pub changes_with_key: u64,
    /// Calls with the payment token of old, which new integrations leave alone.
    pub payment_tokens: u64,
    /// Answers in which Klarna says that it checked the client certificate and found it right.
    pub certificates_valid: u64,
    /// Answers in which Klarna says that there was none, or a wrong one.
    pub certificates_missing: u64,
    /// Authorize calls, the final ones among them.
    pub authorizes: u64,
    /// Of them, calls with a reference of the purchase.
    pub with_purchase_reference: u64,
    /// Of them, calls with line items.
    pub with_line_items: u64,
    /// Of them, calls whose line items add up to something else than the amount.
    pub sums_that_differ: u64,
    /// Of them, calls that say who the customer is.
    pub with_customer: u64,
    /// Of them, calls that say how the goods reach the customer.
    pub with_shipping: u64,
    /// Payments that began with a session token or its predecessor: with their first call, an authorize or one that makes a payment
    /// request. A final authorize does not count, as its token is Klarna's own.
    pub with_session_token: u64,
    /// Payments that began with network data; a final authorize does not count, which has them once more.
    pub with_network_data: u64,
    /// Of the authorize calls, those with the payment option that was chosen.
    pub with_payment_option: u64,
    /// Of them, calls that capture at once.
    pub captured_at_once: u64,
    /// Of them, calls from a shop: a QR code, or a terminal.
    pub in_store: u64,
    /// Of the calls from a shop, those that say which store.
    pub in_store_with_store: u64,
    /// Of them, calls that may send the customer away.
    pub redirects: u64,
    /// Of those that may send the customer away, calls with an address to return to.
    pub redirects_with_return: u64,
    /// Of those that may send the customer away, calls with an address of an app to return to.
    pub redirects_with_app_return: u64,
    /// Payments that ended: cancelled before the customer had approved.
    pub canceled: u64,
    /// Payments that ended: left to Klarna until the payment request's time was up.
    pub expired: u64,
    /// Payments that ended: approved by the customer, and finalised too late or not at all.
    pub invalidated: u64,
}

/// What customers can pay in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Currencies {
    /// With any other method.
    pub others: Vec<String>,
    /// With Klarna.
    pub klarna: Vec<String>,
}

/// Number of the call that a flow begins with.
const FIRST: CallId = CallId(1);

/// Whether the body has something there.
fn filled(body: &[u8], pointer: &str) -> bool {
    json::at(body, pointer).is_some_and(|value| !matches!(value, b"null" | b"\"\"" | b"[]" | b"{}"))
}

fn count(counter: &mut u64, yes: bool) {
    *counter = counter.saturating_add(u64::from(yes));
}

impl Traffic {
    /// Reads what was written of it, or what the application counted itself.
    ///
    /// # Errors
    /// A [`Fault`] that names what is wrong.
    pub fn from_json(json: &[u8]) -> Result<Self, Fault> {
        serde_json::from_slice(json)
            .map_err(|e| Fault::at(Code::Form, "/traffic", alloc::format!("the traffic is not usable: {e}")))
    }

    /// Takes a call in that is about to be sent. Repeats are not counted.
    pub fn call(&mut self, call: &HttpCall) {
        if call.attempt > 1 || call.redelivered {
            return;
        }
        let has = |name: &str| call.headers.iter().any(|(known, _)| *known == name);
        self.operations.insert(call.op.name.into());
        count(&mut self.calls, true);
        count(&mut self.calls_with_metadata, has(INTEGRATION_METADATA));
        let changes = matches!(call.op.method, Method::Post | Method::Patch);
        count(&mut self.changes, changes);
        count(&mut self.changes_with_key, changes && has(IDEMPOTENCY_KEY));
        count(&mut self.payment_tokens, has(TokenHeader::Payment.name()));
        let body = call.body.as_deref().unwrap_or("").as_bytes();
        let authorizes = call.op.number == AUTHORIZE_PAYMENT.number;
        // A flow's calls are numbered, and what it begins with is the first.
        if call.call == FIRST && (authorizes || call.op.number == CREATE_PAYMENT_REQUEST.number) {
            let token = has(TokenHeader::NetworkSession.name()) || has(TokenHeader::Interoperability.name());
            count(&mut self.with_session_token, token);
            let data = ["/interoperability_data", "/klarna_network_data"].iter().any(|member| filled(body, member));
            count(&mut self.with_network_data, data);
        }
        if authorizes {
            self.authorize(body);
        }
    }

    fn authorize(&mut self, body: &[u8]) {
        let filled = |pointer: &str| filled(body, pointer);
        let text = |pointer: &str| json::text_at(body, pointer);
        count(&mut self.authorizes, true);
        count(&mut self.with_purchase_reference, filled("/supplementary_purchase_data/purchase_reference"));
        count(&mut self.with_line_items, filled("/supplementary_purchase_data/line_items"));
        let findings = AUTHORIZE_PAYMENT.body.map(|shape| check_scanned(body, shape)).unwrap_or_default();
        count(&mut self.sums_that_differ, findings.iter().any(|finding| finding.rule == CheckRule::Sum));
        count(&mut self.with_customer, filled("/supplementary_purchase_data/customer"));
        count(&mut self.with_shipping, filled("/supplementary_purchase_data/shipping"));
        count(&mut self.with_payment_option, filled("/request_payment_transaction/payment_option_id"));
        let at_once = text("/request_payment_transaction/capture").as_deref() == Some("NOW");
        count(&mut self.captured_at_once, at_once);
        let method = text("/step_up_config/customer_interaction_config/method");
        let terminal = text("/point_of_transaction/type").as_deref() == Some("TERMINAL");
        let in_store = method.as_deref() == Some("QR_CODE") || terminal;
        count(&mut self.in_store, in_store);
        count(&mut self.in_store_with_store, in_store && filled("/point_of_checkout"));
        let redirect = method.as_deref() == Some("HANDOVER");
        count(&mut self.redirects, redirect);
        let address = |name: &str| filled(&alloc::format!("/step_up_config/customer_interaction_config/{name}"));
        count(&mut self.redirects_with_return, redirect && address("return_url"));
        count(&mut self.redirects_with_app_return, redirect && address("app_return_url"));
    }

    /// Takes an answer in.
    pub fn reply(&mut self, reply: &HttpReply<'_>) {
        match reply.header("klarna-mtls-verification-status") {
            Some("VALID") => count(&mut self.certificates_valid, true),
            Some(_) => count(&mut self.certificates_missing, true),
            None => {}
        }
    }

    /// Takes in how a payment ended: its view as JSON.
    pub fn ended(&mut self, view: &str) {
        match json::text_at(view.as_bytes(), "/state").as_deref() {
            Some("canceled") => count(&mut self.canceled, true),
            Some("expired") => count(&mut self.expired, true),
            Some("invalidated") => count(&mut self.invalidated, true),
            _ => {}
        }
    }

    pub(super) fn called(&self, operation: &str) -> bool {
        self.operations.contains(operation)
    }

    pub(super) fn presents(&self) -> bool {
        self.called(GET_PAYMENT_PRESENTATION.name)
    }
}
