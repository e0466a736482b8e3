//! Transactions: the money.

use alloc::vec::Vec;

use super::capture::PaymentCapture;
use super::chargeback::PaymentChargeback;
use super::purchase::{Shipping, SupplementaryPurchaseData};
use super::refund::PaymentRefund;
use crate::api::common::{Amount, Currency, Krn, Raw, Reference, Timestamp};
use crate::value::open_enum::open_enum;
use crate::wire::model::model;

open_enum! {
    /// State of a transaction.
    pub enum PaymentTransactionState {
        /// Something may still be captured.
        Authorized = "AUTHORIZED",
        /// Out of time with a remainder; can be revived for some days.
        Expired = "EXPIRED",
        /// Nothing is left to capture; refunds are possible.
        Completed = "COMPLETED",
        /// Nothing is possible any more.
        Closed = "CLOSED",
    }

    /// Whether the money is certain.
    pub enum PaymentFundingType {
        /// It is.
        Guaranteed = "GUARANTEED",
        /// Not before the funding is FUNDED.
        NonGuaranteed = "NON_GUARANTEED",
    }

    /// State of the funding.
    pub enum PaymentFundingState {
        Pending = "PENDING",
        Funded = "FUNDED",
        Expired = "EXPIRED",
    }
}

model! {
    /// A transaction.
    pub struct PaymentTransaction {
        must payment_transaction_id: Krn,
        may payment_transaction_reference: Reference,
        may state: PaymentTransactionState,
        /// What was authorized.
        may amount: Amount,
        may currency: Currency,
        may expires_at: Timestamp,
        may payment_funding: PaymentFunding,
        /// Fees; members are not published.
        may payment_pricing: Raw [unverified],
        /// There at least when the amount was captured at once.
        may payment_captures: Vec<PaymentCapture>,
        may payment_refunds: Vec<PaymentRefund> [unverified],
        may payment_chargebacks: Vec<PaymentChargeback> [unverified],
        may supplementary_purchase_data: SupplementaryPurchaseData,
        may shipping: Vec<Shipping> [unverified],
        may created_at: Timestamp [unverified],
        may updated_at: Timestamp [unverified],
        may captured_amount: Amount [unverified],
        may refunded_amount: Amount [unverified],
        may remaining_authorized_amount: Amount [unverified],
    }

    /// Whether the money is certain. Without guarantee, delivery waits for FUNDED.
    pub struct PaymentFunding {
        may r#type: PaymentFundingType,
        may state: PaymentFundingState,
    }

    /// Changes to a transaction: only what changes.
    pub struct PaymentTransactionUpdate {
        may payment_transaction_reference: Reference,
        may supplementary_purchase_data: SupplementaryPurchaseData,
        may amount: Amount [unverified],
    }
    rules { Rule::NotEmpty }

    /// More time, or another amount.
    pub struct PaymentTransactionReauthorize {
        may extension_days: u32 [min 1],
        may amount: Amount,
        may supplementary_purchase_data: SupplementaryPurchaseData,
    }
    rules {
        Rule::Sum { list: "supplementary_purchase_data/line_items", of: "total_amount", equals: "amount" },
    }
}
