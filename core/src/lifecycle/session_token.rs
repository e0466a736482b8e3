//! The proof of approval.

use crate::value::lifecycle::lifecycle;

lifecycle! {
    /// Session token of a completed payment request. These states are ours: the API has no member for them.
    pub SESSION_TOKEN = "klarna_network_session_token" {
        states ISSUED, CONSUMED, INVALIDATED;
        final CONSUMED, INVALIDATED;

        ISSUED -> CONSUMED: "final authorization made a transaction" by AcquiringPartner;
        ISSUED -> INVALIDATED: "60 minutes after completion" by Timer;
        ISSUED -> INVALIDATED: "payment request cancelled" by AcquiringPartner [unverified];
        CONSUMED -> CONSUMED: "the same token answers the same result" by AcquiringPartner;
    }
}
