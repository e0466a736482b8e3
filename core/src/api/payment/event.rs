//! Payloads of the events about payments. They are signals: read the resource when more is needed.

use alloc::string::String;

use super::request::{KlarnaCustomer, PaymentRequestState, PaymentRequestStateContext, SelectedShipping};
use super::transaction::{PaymentFunding, PaymentTransactionState};
use crate::api::common::{
    Amount, CustomerToken, InteroperabilityToken, KlarnaNetworkSessionToken, Krn, OpaqueToken, Reference,
};
use crate::wire::model::model;

model! {
    /// A payment request has moved. Some senders put token, customer and shipping into `state_context`: look at the top
    /// first.
    pub struct PaymentRequestPayload {
        must payment_request_id: Krn,
        may payment_request_reference: Reference,
        must state: PaymentRequestState,
        may previous_state: PaymentRequestState,
        /// As on the payment request.
        may state_reason: String,
        may klarna_network_session_token: KlarnaNetworkSessionToken,
        may payment_token: OpaqueToken [deprecated],
        may interoperability_token: InteroperabilityToken [deprecated],
        may payment_transaction_id: Krn [unverified],
        /// Said to come; the customer's member is the likelier place.
        may customer_token: CustomerToken [unverified],
        may klarna_customer: KlarnaCustomer,
        may shipping: SelectedShipping,
        may state_context: PaymentRequestStateContext [unverified],
    }
}

/// Declares events about a transaction: payloads that begin with the same members, and have their own.
macro_rules! transaction_event {
    ($(
        $(#[doc = $doc:literal])*
        pub struct $name:ident { $($own:tt)* }
    )*) => {
        model! {$(
            $(#[doc = $doc])*
            pub struct $name {
                may payment_transaction_id: Krn [unverified],
                may payment_transaction_reference: Reference,
                may state: PaymentTransactionState [unverified],
                may previous_state: PaymentTransactionState [unverified],
                may purchase_reference: Reference [unverified],
                $($own)*
            }
        )*}
    };
}

transaction_event! {
    /// A transaction has moved. Only references are published.
    pub struct PaymentTransactionPayload {
    }

    /// A capture was made.
    pub struct PaymentTransactionCapturedPayload {
        may payment_capture_id: Krn [unverified],
        may payment_capture_reference: Reference,
        may capture_amount: Amount [unverified],
    }

    /// A refund was made.
    pub struct PaymentTransactionRefundedPayload {
        may payment_refund_id: Krn [unverified],
        may payment_refund_reference: Reference [unverified],
        may payment_capture_reference: Reference [unverified],
        may refund_amount: Amount [unverified],
    }

    /// A chargeback was booked.
    pub struct PaymentTransactionChargebackPayload {
        may payment_chargeback_id: Krn [unverified],
        may amount: Amount [unverified],
    }

    /// The money of a transaction became certain, or did not come.
    pub struct PaymentFundingPayload {
        may payment_funding: PaymentFunding [unverified],
    }
}
