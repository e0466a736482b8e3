//! Chargebacks.

use crate::api::common::{Amount, Currency, Krn};
use crate::wire::model::model;

model! {
    /// Money that was taken back. Only its id is confirmed.
    pub struct PaymentChargeback {
        must payment_chargeback_id: Krn,
        may amount: Amount [unverified],
        may currency: Currency [unverified],
        may payment_transaction_id: Krn [unverified],
        may payment_dispute_id: Krn [unverified],
    }
}
