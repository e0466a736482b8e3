//! Stories in a shop: a code on the customer's display, a cashier who cancels, a customer who walks away, the end of a shift, and
//! goods that were bought online.

use kassa_sim_klarna::Step;

use crate::story::{APPROVES, CANARY, CANCEL, PLAIN, SECOND, Story, What};

const MINUTE: u64 = 60 * SECOND;
/// How long a till waits for its customer, in milliseconds.
pub(crate) const PATIENCE: u64 = 5 * MINUTE;

/// The goods leave at once, and some of them come back.
pub(crate) const AT_THE_COUNTER: Story = Story {
    name: "in the shop, paid by phone",
    what: What::Counter,
    customer: APPROVES,
    at_once: true,
    faults: 2,
    share: 1,
    ..PLAIN
};

/// The sale begins with a payment request.
pub(crate) const BY_A_REQUEST: Story = Story {
    name: "in the shop, by a payment request",
    what: What::CounterRequest,
    customer: APPROVES,
    faults: 1,
    ..PLAIN
};

/// The customer holds the phone already.
pub(crate) const STAFF_CANCELS: Story = Story {
    name: "in the shop, the cashier cancels",
    what: What::Counter,
    customer: &[(3 * SECOND, Step::Enter)],
    commands: &[(20 * SECOND, CANCEL)],
    faults: 2,
    share: 1,
    ..PLAIN
};

/// The customer looks at it and leaves the shop.
pub(crate) const WALKS_AWAY: Story = Story {
    name: "in the shop, the customer walks away",
    what: What::Counter,
    customer: &[(5 * SECOND, Step::Enter), (20 * SECOND, Step::Leave)],
    faults: 1,
    share: 1,
    ..PLAIN
};

/// The customer approves in the moment in which the till is closed for the night.
pub(crate) const SHIFT_ENDS: Story = Story {
    name: "in the shop, the shift ends",
    what: What::Counter,
    customer: &[(3 * SECOND, Step::Enter), (16_930, Step::Approve)],
    shift_ends: Some(20 * SECOND),
    faults: 2,
    share: 1,
    ..PLAIN
};

/// The receipt gives the id, and nothing else is known.
pub(crate) const RETURN: Story = Story {
    name: "in the shop, a return of an online purchase",
    what: What::Return,
    commands: &[
        (
            0,
            r#"{"refund":{"reference":"r","amount":336,"body":{"supplementary_refund_data":{"line_items":[{"name":"Pen","quantity":1,"total_amount":336}]}}}}"#,
        ),
        (3 * SECOND, r#"{"refund":{"reference":"more","amount":12336}}"#),
        (600 * SECOND, r#"{"close":{}}"#),
    ],
    faults: 2,
    ..PLAIN
};

/// The shop, by its reference.
const STORE: &str = r#""store_reference":"shop-1""#;
/// The till, by its reference.
const TERMINAL: &str = r#""terminal_reference":"till-7""#;
/// The most precise place that is known, and the till.
const PLACE: &str = r#""point_of_checkout":{"store":{"type":"PHYSICAL_STORE","store_reference":"shop-1","address":{"street_address":"Hamngatan 1","postal_code":"11147","city":"Stockholm","country":"SE"}}}"#;
const POINT: &str = r#""point_of_transaction":{"type":"TERMINAL","terminal_reference":"till-7"}"#;

impl Story {
    /// Whether it happens at a counter.
    pub(crate) fn is_counter(&self) -> bool {
        matches!(self.what, What::Counter | What::CounterRequest)
    }

    /// What every authorize has to say of the place.
    pub(crate) fn place(&self) -> &'static [&'static str] {
        if self.is_counter() { &[STORE, TERMINAL] } else { &[] }
    }
}

/// The spec of a payment at a counter.
pub(crate) fn spec(spec: &str) -> String {
    let spec = spec.replacen(r#""authorize":{"#, &format!(r#""authorize":{{{PLACE},{POINT},"#), 1);
    spec.replacen('{', &format!(r#"{{"give_up_after_ms":{PATIENCE},"#), 1)
}

/// The spec of one that begins with a payment request.
pub(crate) fn request(attempt: &str, transaction: &str, amount: i64) -> String {
    format!(
        r#"{{"reference":"{attempt}","give_up_after_ms":{PATIENCE},"payment_request":{{"currency":"EUR","amount":{amount},"payment_request_reference":"{attempt}","supplementary_purchase_data":{{"purchase_reference":"{CANARY}"}},"customer_interaction_config":{{"method":"QR_CODE"}},{PLACE}}},"authorize":{{"request_payment_transaction":{{"payment_transaction_reference":"{transaction}"}},{POINT}}}}}"#
    )
}
