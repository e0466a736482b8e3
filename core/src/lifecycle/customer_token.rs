//! The token of a stored customer.

use crate::api::identity::REVOKE_CUSTOMER_TOKEN;
use crate::value::lifecycle::lifecycle;

lifecycle! {
    /// A customer token. It has no end of its own. ACTIVE is the only state that an answer has shown; the other one is taken
    /// from the event.
    pub CUSTOMER_TOKEN = "customer_token" on "status" {
        states ACTIVE, REVOKED;
        final REVOKED;

        ACTIVE -> REVOKED: "revoke" by AcquiringPartner,
            event "identity.customer-token.state-change.revoked", operation REVOKE_CUSTOMER_TOKEN;
        ACTIVE -> REVOKED: "consent is taken back" by Customer,
            event "identity.customer-token.state-change.revoked" [unverified];
    }
}
