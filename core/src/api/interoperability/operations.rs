//! Operations of the interoperability group.

use super::information::InteroperabilityInformation;
use super::scalar::{MerchantReference, PlatformReference, PurchaseReference, QuotedAmount};
use super::token::{InteroperabilityTokenResponse, SdkTokenResponse, TestTokenRequest};
use crate::api::common::{Country, Currency, InteroperabilityToken};
use crate::wire::operations::operations;

operations! {
    Interoperability;

    /// Exchanges a session token for what the SDK goes on with in the browser. One of the two headers, the newer one if
    /// there is one.
    19 GENERATE_INTEROPERABILITY_SDK_TOKEN = generateInteroperabilitySdkToken "interoperability.sdk_token.create" {
        Post Optional "/interoperability/sdk-tokens",
        () -> SdkTokenResponse,
        Header Keyed Interactive,
        headers [NetworkSession?, Interoperability?],
    }

    /// Begins a session from the server: of a known customer with a customer token, of nobody without.
    20 GENERATE_INTEROPERABILITY_TOKEN = generateInteroperabilityToken "interoperability.token.create" {
        Post Optional "/interoperability/tokens",
        () -> InteroperabilityTokenResponse,
        Header Keyed Interactive,
        headers [Customer?],
    }

    /// Makes a token as if the customer had come through another product. Test environment only.
    21 GENERATE_TEST_INTEROPERABILITY_TOKEN = generateTestInteroperabilityToken "interoperability.test_token.create" {
        Post Required "/interoperability/test-tokens",
        TestTokenRequest -> InteroperabilityTokenResponse,
        Header Keyed Interactive,
        headers [Customer, CustomerRegion],
        marks [test_only],
    }

    /// Asks whether to offer the payment method. In its place today: `payment.presentation.get`.
    22 READ_INTEROPERABILITY_V1 = readInteroperabilityV1 "interoperability.read_v1" {
        Get Whole "/v1/interoperability",
        () -> InteroperabilityInformation,
        Natural Free Interactive,
        query {
            interoperability_token: InteroperabilityToken => optional,
            country: Country => optional,
            currency: Currency => required,
            payment_amount: QuotedAmount => optional,
            merchant_reference: MerchantReference => optional,
            platform_reference: PlatformReference => optional,
        },
    }

    /// The same question in a later form, of which only the parameters are confirmed.
    23 READ_INTEROPERABILITY_V2 = readInteroperabilityV2 "interoperability.read_v2" {
        Get None "/interoperability",
        () -> InteroperabilityInformation,
        Natural Free Interactive,
        query {
            interoperability_token: InteroperabilityToken => optional,
            country: Country => optional,
            currency: Currency => required,
            payment_amount: QuotedAmount => optional,
            purchase_reference: PurchaseReference => optional,
            platform_reference: PlatformReference => optional,
        },
        marks [unverified],
    }
}
