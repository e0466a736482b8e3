//! Operations of the interoperability group. Printed by `kassa-bindgen client`. Do not edit.

use crate::client::operation::{operation, setters};
use crate::client::{Body, Client, Request};

/// Operations of the interoperability group.
#[derive(Clone, Copy, Debug)]
pub struct Interoperability<'c>(pub(super) &'c Client);

impl<'c> Interoperability<'c> {
    /// Operations of `interoperability.sdk_token`.
    #[must_use]
    pub fn sdk_token(self) -> SdkTokenOperations<'c> {
        SdkTokenOperations(self.0)
    }

    /// Operations of `interoperability.test_token`.
    #[must_use]
    pub fn test_token(self) -> TestTokenOperations<'c> {
        TestTokenOperations(self.0)
    }

    /// Operations of `interoperability.token`.
    #[must_use]
    pub fn token(self) -> TokenOperations<'c> {
        TokenOperations(self.0)
    }

    /// Asks whether to offer the payment method. In its place today: `payment.presentation.get`.
    ///
    /// `GET /v1/interoperability`.
    pub fn read_v1(self, currency: impl Into<String>) -> Request<ReadV1> {
        Request::new(self.0).with_query("currency", &currency.into())
    }

    /// The same question in a later form, of which only the parameters are confirmed.
    ///
    /// `GET /interoperability`; no source confirms it.
    pub fn read_v2(self, currency: impl Into<String>) -> Request<ReadV2> {
        Request::new(self.0).with_query("currency", &currency.into())
    }
}

/// Operations of `interoperability.sdk_token`.
#[derive(Clone, Copy, Debug)]
pub struct SdkTokenOperations<'c>(&'c Client);

impl SdkTokenOperations<'_> {
    /// Exchanges a session token for what the SDK goes on with in the browser. One of the two headers, the newer one if there is one.
    ///
    /// `POST /interoperability/sdk-tokens`.
    pub fn create(self) -> Request<SdkTokenCreate> {
        Request::new(self.0)
    }
}

/// Operations of `interoperability.test_token`.
#[derive(Clone, Copy, Debug)]
pub struct TestTokenOperations<'c>(&'c Client);

impl TestTokenOperations<'_> {
    /// Makes a token as if the customer had come through another product. Test environment only.
    ///
    /// `POST /interoperability/test-tokens`; meant for tests.
    pub fn create(
        self,
        klarna_customer_token: &str,
        klarna_customer_region: &str,
        body: impl Into<Body<kassa::api::interoperability::token::TestTokenRequest>>,
    ) -> Request<TestTokenCreate> {
        Request::new(self.0)
            .with_header(kassa::wire::op::TokenHeader::Customer, klarna_customer_token)
            .with_header(kassa::wire::op::TokenHeader::CustomerRegion, klarna_customer_region)
            .with_body(body)
    }
}

/// Operations of `interoperability.token`.
#[derive(Clone, Copy, Debug)]
pub struct TokenOperations<'c>(&'c Client);

impl TokenOperations<'_> {
    /// Begins a session from the server: of a known customer with a customer token, of nobody without.
    ///
    /// `POST /interoperability/tokens`.
    pub fn create(self) -> Request<TokenCreate> {
        Request::new(self.0)
    }
}

operation! {
/// `interoperability.sdk_token.create`.
SdkTokenCreate = kassa::api::interoperability::GENERATE_INTEROPERABILITY_SDK_TOKEN => json kassa::api::interoperability::token::SdkTokenResponse;
/// `interoperability.token.create`.
TokenCreate = kassa::api::interoperability::GENERATE_INTEROPERABILITY_TOKEN => json kassa::api::interoperability::token::InteroperabilityTokenResponse;
/// `interoperability.test_token.create`.
TestTokenCreate = kassa::api::interoperability::GENERATE_TEST_INTEROPERABILITY_TOKEN => json kassa::api::interoperability::token::InteroperabilityTokenResponse;
/// `interoperability.read_v1`.
ReadV1 = kassa::api::interoperability::READ_INTEROPERABILITY_V1 => json kassa::api::interoperability::information::InteroperabilityInformation;
/// `interoperability.read_v2`.
ReadV2 = kassa::api::interoperability::READ_INTEROPERABILITY_V2 => json kassa::api::interoperability::information::InteroperabilityInformation;
}

setters! { SdkTokenCreate {
/// Sets `Klarna-Network-Session-Token`.
klarna_network_session_token: header NetworkSession ();
/// Sets `Klarna-Interoperability-Token`.
klarna_interoperability_token: header Interoperability ();
} }

setters! { TokenCreate {
/// Sets `Klarna-Customer-Token`.
klarna_customer_token: header Customer ();
} }

setters! { ReadV1 {
/// Sets `interoperability_token` in the query.
interoperability_token: one "interoperability_token" String;
/// Sets `country` in the query.
country: one "country" String;
/// Sets `payment_amount` in the query.
payment_amount: one "payment_amount" i64;
/// Sets `merchant_reference` in the query.
merchant_reference: one "merchant_reference" String;
/// Sets `platform_reference` in the query.
platform_reference: one "platform_reference" String;
} }

setters! { ReadV2 {
/// Sets `interoperability_token` in the query.
interoperability_token: one "interoperability_token" String;
/// Sets `country` in the query.
country: one "country" String;
/// Sets `payment_amount` in the query.
payment_amount: one "payment_amount" i64;
/// Sets `purchase_reference` in the query.
purchase_reference: one "purchase_reference" String;
/// Sets `platform_reference` in the query.
platform_reference: one "platform_reference" String;
} }
