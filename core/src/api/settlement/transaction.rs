//! Lines of a settlement.

use alloc::string::String;
use alloc::vec::Vec;

use crate::api::common::{Pagination, SignedAmount};
use crate::value::open_enum::open_enum;
use crate::wire::model::model;

open_enum! {
    /// Kind of a line. Most kinds are not published.
    pub enum SettlementTransactionType {
        ChargebackReversal = "CHARGEBACK_REVERSAL",
        AppealFee = "APPEAL_FEE",
    }
}

model! {
    /// A line of a settlement. Which references it has depends on its kind.
    pub struct SettlementTransaction {
        may r#type: SettlementTransactionType [unverified],
        /// Without tax.
        may amount: SignedAmount [unverified],
        /// On top of the amount.
        may tax_amount: SignedAmount [unverified],
        may currency: String [unverified],
        may payment_transaction_id: String,
        may payment_capture_id: String,
        may payment_capture_reference: String,
        may payment_refund_id: String,
        may payment_refund_reference: String,
        /// One page spells it so; `payment_dispute_id` elsewhere. Read both.
        may dispute_id: String,
        may payment_dispute_id: String [unverified],
    }

    /// A page of lines.
    pub struct SettlementTransactionList {
        may transactions: Vec<SettlementTransaction> [unverified],
        must pagination: Pagination,
    }
}
