//! Whether to offer the payment method: the older question, before payment presentation.

use alloc::string::String;

use crate::value::open_enum::open_enum;
use crate::wire::model::model;

open_enum! {
    /// What to do. An unknown value is read as PAYMENT_SUPPORTED.
    pub enum InteroperabilityStatus {
        /// Offer it.
        PaymentSupported = "PAYMENT_SUPPORTED",
        /// Offer it, preselected.
        PaymentPrepared = "PAYMENT_PREPARED",
        /// The customer has approved: confirm at once.
        PaymentPendingConfirmation = "PAYMENT_PENDING_CONFIRMATION",
        /// Do not offer it.
        PaymentUnsupported = "PAYMENT_UNSUPPORTED",
    }
}

model! {
    /// What is known of the session.
    pub struct InteroperabilityInformation {
        may shopping_session_id: String [secret],
        /// With PAYMENT_PENDING_CONFIRMATION only.
        may payment_confirmation_token: String [secret],
        must status: InteroperabilityStatus,
    }
}
