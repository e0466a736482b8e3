//! Identity requests: sign-in begun by the server.

use alloc::string::String;
use alloc::vec::Vec;

use crate::api::common::{CustomerTokenScope, Raw, ReturnUrl, Url};
use crate::wire::model::model;

model! {
    /// A sign-in to be begun.
    pub struct CreateIdentityRequest {
        must request_customer_token: IdentityTokenRequest,
        must customer_interaction_config: IdentityInteractionConfig,
    }

    /// The customer token that is asked for.
    pub struct IdentityTokenRequest {
        must scopes: Vec<CustomerTokenScope>,
        may customer_token_reference: String [unverified],
    }

    /// How the customer reaches Klarna and comes back.
    pub struct IdentityInteractionConfig {
        must method: String,
        /// May hold `{klarna.identity_request.id}` and `{klarna.identity_request.state}`.
        may return_url: ReturnUrl,
    }

    /// A sign-in.
    pub struct IdentityRequest {
        may identity_request_id: String,
        /// Its values are not published.
        may state: String,
        may state_context: IdentityRequestStateContext,
    }

    /// What there is to know in this state.
    pub struct IdentityRequestStateContext {
        may customer_interaction: IdentityCustomerInteraction,
        may klarna_customer: Raw [personal, unverified],
    }

    /// The way to the customer.
    pub struct IdentityCustomerInteraction {
        /// To be opened in the browser. Whoever has it stands in for the customer.
        may identity_request_url: Url [personal],
    }
}
