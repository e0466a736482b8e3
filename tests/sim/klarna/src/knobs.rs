//! How strict or how odd the model is. Each knob stands for a fact with a number in it, or for a question that the facts leave
//! open. Times are milliseconds.

use crate::span::{DAY, HOUR, MINUTE, SECOND};

/// Where a completed event carries token, customer and shipping. Sources conflict: a shipped plugin reads the payload itself,
/// another client reads below `state_context`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payload {
    /// Directly in `payload`.
    Flat,
    /// Below `payload.state_context`.
    StateContext,
    /// In both places.
    Both,
}

/// From where the waits of the webhook ladder count; the guide can be read both ways.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ladder {
    /// Each from the attempt before it: the last try is 21 h 17 min 10 s after the first.
    FromPrevious,
    /// Each from the first failure: the last try is 12 h after it.
    FromFirst,
}

/// Where the result of a call stands that asks for a customer token only. Sources conflict: the collection expects it below
/// `payment_transaction_response`, a public client below `customer_token_response`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenResult {
    /// Below `payment_transaction_response`.
    Payment,
    /// Below `customer_token_response`.
    Customer,
    /// In both places.
    Both,
}

/// Calls a second, for each category of operations by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {
    /// Per partner account.
    pub partner: u32,
    /// Over all accounts of the acquirer.
    pub acquirer: u32,
}

/// All knobs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Knobs {
    /// A session token that made a transaction is refused with 409 instead of replaying the result. The guides promise the
    /// replay; a 409 was seen in practice.
    pub single_use_token: bool,
    /// A COMPLETED request can be cancelled until it is finalised. Only the newest acquirer page allows it (conflict).
    pub cancel_after_complete: bool,
    /// Answers with a 4xx status are kept under the idempotency key. Not stated; one guide hints that they are not.
    pub store_4xx: bool,
    /// Answers with a 5xx status are kept under the idempotency key, when [`crate::Klarna::store_answer`] brings one. Not stated.
    pub store_5xx: bool,
    /// How long an idempotency key is remembered. 24 hours by the guide, and not guaranteed; 23 h 30 is an early eviction.
    pub key_life_ms: u64,
    /// Status of a call that uses a known key with another verb, path or body: 409 by the reference of a neighbouring API, 422
    /// where a server follows the general draft about idempotency keys. Unconfirmed here.
    pub key_reuse_status: u16,
    /// The DELETE of a request honours the idempotency key as well. Only POST and PATCH are listed; not stated.
    pub key_on_delete: bool,
    /// How long after its end an EXPIRED request is removed and answered with 404; `None`: never. The guide says that it is
    /// removed, not when.
    pub vanish_after_ms: Option<u64>,
    /// Life of a payment request that asks for none. 3 hours on current pages, 48 on older ones (conflict).
    pub request_life_ms: u64,
    /// From COMPLETED to the end of the session token. 60 minutes.
    pub token_life_ms: u64,
    /// Characters of a session token. Up to 8192 by the reference, although one header line may have 6 KB.
    pub token_length: usize,
    /// A read of a COMPLETED request still shows a token that is used or too old. Not stated.
    pub show_dead_token: bool,
    /// Life of a transaction, from approval to `expires_at`. No figure is published; an older API used 28 days (unverified).
    pub transaction_life_ms: u64,
    /// From EXPIRED to the end of what can be revived. 7 days unless agreed otherwise.
    pub grace_ms: u64,
    /// From COMPLETED to CLOSED; `None`: never. "The end of the post-purchase period" has no published length.
    pub post_purchase_ms: Option<u64>,
    /// A refund on an EXPIRED transaction with captures is allowed. Two places of the facts differ (unverified).
    pub refund_when_expired: bool,
    /// A declined final call moves the request from COMPLETED to DECLINED. The wording of one page (unverified).
    pub final_decline_moves_request: bool,
    /// Status of an operation on a payment request in a wrong state, 403 or 409. Both are documented for "wrong state".
    pub request_wrong_state: u16,
    /// The same on a transaction.
    pub transaction_wrong_state: u16,
    /// Status of a capture or refund above what is left, 400 or 403. Not described for this API.
    pub excess_status: u16,
    /// Success status of capture and refund, 200 or 201; no source asserts one.
    pub created_status: u16,
    /// Capture, refund, void, reauthorize and updates of transactions and captures answer this status without a body. Bodies of
    /// these operations are unverified; any 2xx, also an empty one, is success.
    pub answers_without_body: Option<u16>,
    /// Transactions show `captured_amount`, `refunded_amount` and `remaining_authorized_amount` (unverified names).
    pub running_totals: bool,
    /// Where the result of a token-only call stands (conflict).
    pub token_result: TokenResult,
    /// A granted customer token comes as text instead of as an object (conflict).
    pub customer_token_as_text: bool,
    /// A call without `step_up_config` can be answered with STEP_UP_REQUIRED, where its reference says so. The guides exclude it.
    pub unasked_step_up: bool,
    /// Creating a request that asks for a token answers 200 with the members of an authorize answer (conflict).
    pub create_answers_like_authorize: bool,
    /// Validation errors come as `errors` with `error_message` and without a message of the whole: the older shape.
    pub older_errors: bool,
    /// Answers echo `Partner-Correlation-Id`. Documented.
    pub echo_correlation: bool,
    /// Answers carry `Klarna-Correlation-Id`. Public clients read it, others call it a header of older products (conflict).
    pub klarna_correlation: bool,
    /// Rate limits, and with them the `X-Ratelimit-*` lines of every answer. Published numbers are second-hand.
    pub quota: Option<Quota>,
    /// Events are told by webhook at all.
    pub webhooks: bool,
    /// Layout of completed events (conflict).
    pub webhook_payload: Payload,
    /// From where waits count.
    pub webhook_ladder: Ladder,
    /// Waits after the first, second, ... failure; after the last the event is lost. 10 s, 2 min, 15 min, 3 h, 6 h, 12 h.
    pub webhook_waits_ms: [u64; 6],
}

impl Default for Knobs {
    fn default() -> Self {
        Self {
            single_use_token: false,
            cancel_after_complete: true,
            store_4xx: false,
            store_5xx: false,
            key_life_ms: DAY,
            key_reuse_status: 409,
            key_on_delete: false,
            vanish_after_ms: Some(HOUR),
            request_life_ms: 3 * HOUR,
            token_life_ms: HOUR,
            token_length: 160,
            show_dead_token: false,
            transaction_life_ms: 28 * DAY,
            grace_ms: 7 * DAY,
            post_purchase_ms: Some(180 * DAY),
            refund_when_expired: true,
            final_decline_moves_request: true,
            request_wrong_state: 409,
            transaction_wrong_state: 403,
            excess_status: 400,
            created_status: 201,
            answers_without_body: None,
            running_totals: false,
            token_result: TokenResult::Both,
            customer_token_as_text: false,
            unasked_step_up: false,
            create_answers_like_authorize: false,
            older_errors: false,
            echo_correlation: true,
            klarna_correlation: false,
            quota: None,
            webhooks: true,
            webhook_payload: Payload::Flat,
            webhook_ladder: Ladder::FromPrevious,
            webhook_waits_ms: [10 * SECOND, 2 * MINUTE, 15 * MINUTE, 3 * HOUR, 6 * HOUR, 12 * HOUR],
        }
    }
}
