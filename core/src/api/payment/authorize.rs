//! The decision call: its body and its answer.

use alloc::string::String;
use alloc::vec::Vec;

use super::pos::{PointOfCheckout, PointOfTransaction};
use super::purchase::SupplementaryPurchaseData;
use super::request::{
    AcquiringConfig, CustomerInteractionConfig, PaymentRequest, ProfileScope, RequestCustomerToken, ShippingConfig,
};
use super::transaction::PaymentTransaction;
use crate::api::common::{Amount, Currency, CustomerToken, CustomerTokenScope, Either, Krn, NetworkData, Reference};
use crate::value::open_enum::open_enum;
use crate::wire::model::model;

open_enum! {
    /// What was decided.
    pub enum AuthorizationResult {
        /// Done: there is a transaction, a token, or both.
        Approved = "APPROVED",
        /// The customer has to approve first: there is a payment request.
        StepUpRequired = "STEP_UP_REQUIRED",
        /// Refused. Not an error: the call itself succeeded.
        Declined = "DECLINED",
    }

    /// When the amount is captured.
    pub enum CaptureMode {
        /// By a call of its own.
        Later = "LATER",
        /// At once and in full; the transaction starts as COMPLETED.
        Now = "NOW",
    }
}

model! {
    /// What is to be decided.
    pub struct PaymentAuthorizeRequest {
        must currency: Currency,
        /// Ask for a payment.
        may request_payment_transaction: RequestPaymentTransaction,
        /// Ask for a customer token.
        may request_customer_token: RequestCustomerToken,
        /// The purchase: optional for the API, expected by the rules of the network.
        may supplementary_purchase_data: SupplementaryPurchaseData,
        /// Data of the network from the partner, forwarded unaltered.
        may interoperability_data: NetworkData,
        /// Newer name of `interoperability_data`.
        may klarna_network_data: NetworkData [unverified],
        /// How the customer is asked to approve. Without it there is no step-up: the answer is APPROVED or DECLINED.
        may step_up_config: StepUpConfig,
        may acquiring_config: AcquiringConfig,
        may point_of_checkout: PointOfCheckout,
        may point_of_transaction: PointOfTransaction,
        /// The completed payment request, on the final authorization.
        may payment_request_id: Krn [unverified],
        may collect_customer_profile: Vec<ProfileScope> [unverified],
        may shipping_config: ShippingConfig [unverified],
    }
    rules {
        Rule::AnyOf(&["request_payment_transaction", "request_customer_token"]),
        Rule::Sum {
            list: "supplementary_purchase_data/line_items",
            of: "total_amount",
            equals: "request_payment_transaction/amount",
        },
    }

    /// The payment that is asked for.
    pub struct RequestPaymentTransaction {
        /// On the final authorization, the amount that the customer approved.
        must amount: Amount,
        may payment_transaction_reference: Reference,
        /// From the presentation; opaque.
        may payment_option_id: String,
        may payment_program_enablement_codes: Vec<String>,
        /// Left out, the amount is captured later.
        may capture: CaptureMode,
        /// For the capture that happens at once.
        may payment_capture_reference: Reference,
    }

    /// How the customer is asked to approve.
    pub struct StepUpConfig {
        may payment_request_reference: Reference,
        /// Older form of `customer_interaction_config.interaction_expiry`. One of the two, never both.
        may payment_request_expires_at: String [deprecated],
        must customer_interaction_config: CustomerInteractionConfig,
    }
    rules {
        Rule::AtMostOne(&["payment_request_expires_at", "customer_interaction_config/interaction_expiry"]),
    }

    /// The decision. A result may stand in either part; the presence of a payment request says step-up, too.
    pub struct PaymentAuthorizeResponse {
        may payment_transaction_response: PaymentTransactionResponse,
        may customer_token_response: CustomerTokenResponse,
        /// Present when the customer has to approve.
        may payment_request: PaymentRequest,
        /// For the partner, to be handed on unaltered. Where it stands in an answer is not published.
        may klarna_network_response_data: String [secret, unverified],
    }

    /// Decision about the payment.
    pub struct PaymentTransactionResponse {
        must result: AuthorizationResult,
        /// Diagnostic text; its values are not published.
        may result_reason: String [unverified],
        /// Present when approved.
        may payment_transaction: PaymentTransaction,
    }

    /// Decision about the customer token.
    pub struct CustomerTokenResponse {
        may result: AuthorizationResult,
        may result_reason: String [unverified],
        /// The token, bare or inside an object.
        may customer_token: Either<CustomerToken, CustomerTokenGrant>,
        may customer_token_id: String [secret, unverified],
    }

    /// A token and what it is good for.
    pub struct CustomerTokenGrant {
        may customer_token: CustomerToken,
        may customer_token_reference: Reference,
        may scopes: Vec<CustomerTokenScope>,
    }
}
