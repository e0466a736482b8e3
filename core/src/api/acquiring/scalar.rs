//! Values in queries of the acquiring group.

use crate::value::open_enum::open_enum;

open_enum! {
    /// Category of payments that prices are told for.
    pub enum PricingPaymentCategory {
        Digital = "DIGITAL",
    }
}
