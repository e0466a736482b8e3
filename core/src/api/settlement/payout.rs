//! Payouts: the transfer behind a settlement.

use alloc::string::String;

use crate::api::common::{Amount, Currency, Krn};
use crate::value::open_enum::open_enum;
use crate::wire::model::model;

open_enum! {
    /// How far the transfer is.
    pub enum PayoutStatus {
        /// Sent.
        Processed = "PROCESSED",
        /// The bank has confirmed it.
        Confirmed = "CONFIRMED",
        /// It came back.
        Failed = "FAILED",
    }

    /// A status that can be set.
    pub enum SettablePayoutStatus {
        Processed = "PROCESSED",
    }
}

model! {
    /// The transfer behind a settlement.
    pub struct Payout {
        may settlement_id: String [unverified],
        may status: PayoutStatus [unverified],
        /// Masked by Klarna but for the last digits.
        may payout_bank_account_reference: String [personal],
    }

    /// The status to set, in the test environment.
    pub struct SetPayoutStatusRequest {
        may payout_bank_account_reference: String [personal],
        must status: SettablePayoutStatus,
    }

    /// Event: a transfer was sent, confirmed or came back.
    pub struct SettlementPayoutPayload [unverified] {
        may settlement_id: Krn,
        may payout_id: Krn,
        may status: PayoutStatus,
        /// Stands on the bank transfer.
        may payment_reference: String,
        may amount: Amount,
        may currency: Currency,
    }
}
