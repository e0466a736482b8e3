//! Whether the money of a transaction is certain.

use crate::value::lifecycle::lifecycle;

lifecycle! {
    /// Funding of a transaction. Without guarantee, delivery waits for FUNDED.
    pub PAYMENT_FUNDING = "payment_funding" on "state" {
        states PENDING, FUNDED, EXPIRED;
        final FUNDED, EXPIRED;

        new -> PENDING: "authorized without guarantee" by Klarna;
        new -> FUNDED: "guaranteed" by Klarna [unverified];
        PENDING -> FUNDED: "money arrived" by Klarna, event "payment.funding.state-change.funded";
        PENDING -> EXPIRED: "money did not arrive in time" by Timer, event "payment.funding.state-change.expired";
    }
}
