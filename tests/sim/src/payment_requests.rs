//! Stories about payments that begin with a payment request of their own.

use kassa_sim_klarna::Step;

use crate::story::{APPROVES, CANARY, PLAIN, SECOND, Story, What};

/// The cart changes while the customer reaches for the phone.
const CHANGE: &str =
    r#"{"update":{"amount":9900,"supplementary_purchase_data":{"purchase_reference":"canary-of-a-person"}}}"#;

pub(crate) const CHANGED: Story = Story {
    name: "payment request that is changed",
    share: 16,
    what: What::Request,
    customer: APPROVES,
    commands: &[(SECOND, CHANGE)],
    webhooks: true,
    faults: 2,
    ..PLAIN
};

/// Whichever comes first at Klarna.
pub(crate) const CHANGED_AS_THE_CUSTOMER_ENTERS: Story = Story {
    name: "payment request that is changed as the customer enters",
    share: 5,
    what: What::Request,
    customer: APPROVES,
    commands: &[(3_070, CHANGE)],
    faults: 2,
    ..PLAIN
};

/// Klarna has made the change, its answer is under way, and the news of the approval with it.
pub(crate) const CHANGED_AS_THE_CUSTOMER_APPROVES: Story = Story {
    name: "payment request that is changed as the customer approves",
    share: 3,
    customer: &[(SECOND - 30, Step::Enter), (10, Step::Approve)],
    ..CHANGED
};

/// Freight is added by what the customer chooses.
pub(crate) const EXPRESS: Story = Story {
    name: "express with shipping of the customer's choice",
    share: 5,
    what: What::Express,
    customer: &[(3 * SECOND, Step::Enter), (20 * SECOND, Step::ApproveOther(13_331))],
    webhooks: true,
    faults: 2,
    ..PLAIN
};

impl Story {
    /// The spec of a payment that begins with a payment request.
    pub(crate) fn request(&self, attempt: &str, transaction: &str, amount: i64) -> String {
        let shipping = match self.what {
            What::Express => r#","shipping_config":{"mode":"EDITABLE","supported_countries":["SE"]}"#,
            _ => "",
        };
        format!(
            r#"{{"reference":"{attempt}","payment_request":{{"currency":"EUR","amount":{amount},"payment_request_reference":"{attempt}","supplementary_purchase_data":{{"purchase_reference":"{CANARY}"}},"customer_interaction_config":{{"method":"HANDOVER","return_url":"https://shop.example/back"}}{shipping}}},"authorize":{{"request_payment_transaction":{{"payment_transaction_reference":"{transaction}"}}}}}}"#
        )
    }
}
