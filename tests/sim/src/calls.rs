//! Stories about calls of single operations, one of each class.

use kassa_sim_auditor::{Class, Kind};

use crate::story::{CANARY, PLAIN, SECOND, Story, What};
use crate::world::AMOUNT;

/// A change that is repeated under its key.
pub(crate) const KEYED: Story = Story { name: "a keyed call", what: What::Call(Class::Keyed), faults: 2, ..PLAIN };

/// It is made by then; where its answer was lost, the credential is refused to the repeat for a while.
pub(crate) const AS_THE_CREDENTIAL_CHANGES: Story = Story {
    name: "a keyed call as the credential changes",
    credential_gone: Some((SECOND / 5, 600 * SECOND)),
    share: 3,
    ..KEYED
};

/// A change that is not repeated, and whose answer is told once.
pub(crate) const READ_FIRST: Story =
    Story { name: "a key that is told once", what: What::Call(Class::ReadFirst), faults: 2, share: 4, ..PLAIN };

/// A change that is not repeated, and that no read shows.
pub(crate) const NEVER: Story =
    Story { name: "a call that is never repeated", what: What::Call(Class::Never), faults: 2, share: 4, ..PLAIN };

/// A read.
pub(crate) const READ: Story = Story { name: "a read", what: What::Call(Class::Read), faults: 2, ..PLAIN };

impl Story {
    /// The class of the call that it is about.
    #[must_use]
    pub fn call(&self) -> Option<Class> {
        match self.what {
            What::Call(class) => Some(class),
            _ => None,
        }
    }
}

/// The spec of a call. `name` is what Klarna is given as a reference, or the id of the transaction that is read.
pub(crate) fn spec(class: Class, attempt: &str, name: &str) -> String {
    let call = match class {
        Class::Keyed => format!(
            r#""payment.request.create","body":{{"currency":"EUR","amount":{AMOUNT},"payment_request_reference":"{name}","customer_interaction_config":{{"method":"HANDOVER","return_url":"https://shop.example/back"}},"supplementary_purchase_data":{{"purchase_reference":"{CANARY}"}}}}"#
        ),
        Class::ReadFirst => format!(r#""security.api_key.create","body":{{"description":"{CANARY}"}}"#),
        Class::Never => format!(
            r#""portal.deep_link.create","body":{{"subject":"{CANARY}@shop.example","roles":["merchant:admin"]}}"#
        ),
        Class::Read => format!(r#""payment.transaction.read","path":{{"payment_transaction_id":"{name}"}}"#),
    };
    format!(r#"{{"reference":"{attempt}","operation":{call}}}"#)
}

/// What a process that took a read over says of it: that it was answered, and not what.
pub(crate) fn without_answer(kind: Kind, view: String) -> String {
    const FROM: &str = ",\"answer\":";
    const TO: &str = ",\"secrets_wait\":";
    match (view.find(FROM), view.rfind(TO)) {
        (Some(from), Some(to)) if kind == Kind::Call(Class::Read) => [&view[..from], &view[to..]].concat(),
        _ => view,
    }
}
