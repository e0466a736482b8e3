//! Tokens of the network, issued by the server.

use super::scalar::SdkToken;
use crate::api::common::{InteroperabilityToken, KlarnaNetworkSessionToken, Timestamp};
use crate::value::open_enum::open_enum;
use crate::wire::model::model;

open_enum! {
    /// What the customer is supposed to have done before.
    pub enum CustomerJourney {
        KlarnaExpressCheckout = "KLARNA_EXPRESS_CHECKOUT",
        SignInWithKlarna = "SIGN_IN_WITH_KLARNA",
        KlarnaPreQualification = "KLARNA_PRE_QUALIFICATION",
        KlarnaAccountLinking = "KLARNA_ACCOUNT_LINKING",
    }
}

model! {
    /// What the SDK goes on with in the browser or the app.
    pub struct SdkTokenResponse {
        must sdk_token: SdkToken,
        may expires_at: Timestamp [unverified],
    }

    /// A session, to be handed on.
    pub struct InteroperabilityTokenResponse {
        must interoperability_token: InteroperabilityToken,
        /// Newer name; expected, not seen in an answer of this call.
        may klarna_network_session_token: KlarnaNetworkSessionToken [unverified],
    }

    /// A token for tests.
    pub struct TestTokenRequest {
        must customer_journey: CustomerJourney,
    }
}
