//! How strict or how odd the world is. Every default follows the facts; the rest is for hard tests.

use serde::{Deserialize, Serialize};

use super::moments::{DAY, HOUR, MINUTE, SECOND};

/// Where a request event carries token, customer and shipping: sources disagree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PayloadStyle {
    /// Directly in the payload.
    Flat,
    /// Below `state_context`.
    StateContext,
    /// In both places.
    Both,
}

/// How the later waits of the webhook ladder count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ladder {
    /// Each wait from the attempt before.
    FromPrevious,
    /// Each wait from the first failure.
    FromFirst,
}

/// Requests a second for one category of calls.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quota {
    /// Operations counted together; a `*` in front or behind stands for any text.
    pub operations: Vec<String>,
    /// Name in the rate headers.
    pub name: String,
    /// Per partner account.
    pub partner: u32,
    /// Over all accounts of the acquirer.
    pub acquirer: u32,
}

/// All knobs. Times are milliseconds of the sandbox clock.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Knobs {
    /// A used session token is refused with 409 instead of repeating the result.
    pub single_use_token: bool,
    /// A COMPLETED request may be cancelled until it is finalised.
    pub cancel_after_complete: bool,
    /// Answers with a 4xx status are kept under the idempotency key.
    pub store_4xx: bool,
    /// Answers with a 5xx status, scripted ones included, are kept under the idempotency key.
    pub store_5xx: bool,
    /// How long an idempotency key is remembered.
    pub idempotency_life_ms: u64,
    /// Expired requests disappear and are answered with 404.
    pub delete_after_expiry: bool,
    /// How long after expiry they do.
    pub delete_after_expiry_ms: u64,
    /// Life of a payment request that asks for none.
    pub request_lifetime_ms: u64,
    /// Time to finalise.
    pub token_lifetime_ms: u64,
    /// Characters of a session token.
    pub session_token_length: usize,
    /// From approval to `expires_at`.
    pub transaction_lifetime_ms: u64,
    /// From EXPIRED to the end.
    pub reauthorization_grace_ms: u64,
    /// From COMPLETED to CLOSED.
    pub post_purchase_ms: u64,
    /// Most days one reauthorisation may add.
    pub extension_days_max: Option<u64>,
    /// New transactions are NON_GUARANTEED and wait for their money.
    pub non_guaranteed: bool,
    /// From PENDING to EXPIRED where no money arrives.
    pub funding_pending_ms: u64,
    /// A declined final call moves the request from COMPLETED to DECLINED.
    pub final_decline_moves_request: bool,
    /// One status for every call in a wrong state: 403 or 409. Left out: 409 on requests, 403 on transactions.
    pub wrong_state_status: Option<u16>,
    /// Capture, refund, void and updates answer 200 without a body.
    pub answers_without_body: bool,
    /// Transactions show `captured_amount`, `refunded_amount` and `remaining_authorized_amount`.
    pub running_totals: bool,
    /// Creating a request that asks for a token answers 200 with the members of an authorize answer.
    pub create_answers_like_authorize: bool,
    /// A granted customer token comes as text, not as an object.
    pub customer_token_as_text: bool,
    /// The customer token of a call is looked at before its idempotency key, so that a repeat after a revocation is refused.
    pub customer_token_first: bool,
    /// A call without `step_up_config` can be answered with STEP_UP_REQUIRED, where a rule or a reference says so.
    pub unasked_step_up: bool,
    /// The log holds the bodies of calls, as text.
    pub log_bodies: bool,
    /// Validation errors come as `errors` with `error_message`.
    pub older_errors: bool,
    /// Calls without a valid client certificate are refused.
    pub mtls_enforced: bool,
    /// Accounts whose payment product is disabled.
    pub disabled_accounts: Vec<String>,
    /// Layout of request events.
    pub webhook_payload: PayloadStyle,
    /// Share of events that are never sent to a webhook.
    pub webhook_loss: f64,
    /// Share of events that are sent twice.
    pub webhook_duplicate: f64,
    /// Events are held back by up to this long, each by its own amount.
    pub webhook_reorder_ms: u64,
    /// How waits count.
    pub webhook_ladder: Ladder,
    /// Waits after the first, second, ... failure; after the last the event is lost.
    pub webhook_waits_ms: Vec<u64>,
    /// How long a receiver may take, in real time.
    pub webhook_timeout_ms: u64,
    /// Answer 429 when a quota is used up. The headers come in any case.
    pub quotas_enforced: bool,
    /// A second update of an account within a second is answered with 429.
    pub updates_paced: bool,
    /// Length of a quota's interval.
    pub quota_window_ms: u64,
    /// The quotas; the first that names the operation counts.
    pub quotas: Vec<Quota>,
}

impl Default for Knobs {
    fn default() -> Self {
        let quota = |name: &str, partner, acquirer, operations: &[&str]| Quota {
            operations: operations.iter().map(|&name| name.to_owned()).collect(),
            name: name.to_owned(),
            partner,
            acquirer,
        };
        Self {
            single_use_token: false,
            cancel_after_complete: true,
            store_4xx: false,
            store_5xx: false,
            idempotency_life_ms: DAY,
            delete_after_expiry: true,
            delete_after_expiry_ms: HOUR,
            request_lifetime_ms: 3 * HOUR,
            token_lifetime_ms: HOUR,
            session_token_length: 700,
            transaction_lifetime_ms: 28 * DAY,
            reauthorization_grace_ms: 7 * DAY,
            post_purchase_ms: 180 * DAY,
            extension_days_max: None,
            non_guaranteed: false,
            funding_pending_ms: 14 * DAY,
            final_decline_moves_request: true,
            wrong_state_status: None,
            answers_without_body: false,
            running_totals: false,
            create_answers_like_authorize: false,
            customer_token_as_text: false,
            customer_token_first: false,
            unasked_step_up: false,
            log_bodies: false,
            older_errors: false,
            mtls_enforced: false,
            disabled_accounts: Vec::new(),
            webhook_payload: PayloadStyle::Flat,
            webhook_loss: 0.0,
            webhook_duplicate: 0.0,
            webhook_reorder_ms: 0,
            webhook_ladder: Ladder::FromPrevious,
            webhook_waits_ms: vec![10 * SECOND, 2 * MINUTE, 15 * MINUTE, 3 * HOUR, 6 * HOUR, 12 * HOUR],
            webhook_timeout_ms: 5 * SECOND,
            quotas_enforced: false,
            updates_paced: false,
            quota_window_ms: SECOND,
            quotas: vec![
                quota("payment-authorize", 50, 125, &["authorizePayment"]),
                quota("payment-request", 50, 125, &["*PaymentRequest"]),
                quota("payment-request-capture", 12, 50, &["capturePaymentTransaction"]),
                quota("payment-transaction", 50, 125, &["*PaymentTransaction", "*PaymentCapture", "*PaymentRefund"]),
                quota("payment-presentation", 50, 125, &["getPaymentPresentation"]),
                quota("partner-management", 5, 12, &["*"]),
            ],
        }
    }
}

impl Quota {
    pub(crate) fn counts(&self, operation: &str) -> bool {
        self.operations.iter().any(|pattern| match pattern.strip_prefix('*') {
            Some(ending) => operation.ends_with(ending),
            None => match pattern.strip_suffix('*') {
                Some(start) => operation.starts_with(start),
                None => operation == pattern,
            },
        })
    }
}
