//! Refunds.

use alloc::vec::Vec;

use super::purchase::LineItem;
use crate::api::common::{Amount, Krn, Reference, Timestamp};
use crate::wire::model::model;

model! {
    /// A refund against a transaction.
    pub struct PaymentTransactionRefundCreate {
        must refund_amount: Amount,
        /// Called `payment_refund_reference` where a single capture is refunded.
        may refund_reference: Reference,
        may supplementary_refund_data: SupplementaryRefundData,
    }
    rules {
        Rule::Sum { list: "supplementary_refund_data/line_items", of: "total_amount", equals: "refund_amount" },
    }

    /// A refund of one capture.
    pub struct PaymentCaptureRefundCreate {
        must refund_amount: Amount,
        /// Called `refund_reference` where a transaction is refunded.
        may payment_refund_reference: Reference,
        may supplementary_refund_data: SupplementaryRefundData,
    }
    rules {
        Rule::Sum { list: "supplementary_refund_data/line_items", of: "total_amount", equals: "refund_amount" },
    }

    /// What is refunded.
    pub struct SupplementaryRefundData {
        /// Needed against a transaction with several captures: it says which one.
        may line_items: Vec<LineItem>,
    }

    /// A refund. It has no state: an answer means that it happened.
    pub struct PaymentRefund {
        must payment_refund_id: Krn,
        may payment_refund_reference: Reference,
        may refund_amount: Amount [unverified],
        may payment_capture_id: Krn [unverified],
        may payment_transaction_id: Krn [unverified],
        may supplementary_refund_data: SupplementaryRefundData,
        may refunded_at: Timestamp [unverified],
        may refund_reference: Reference [unverified],
    }
}
