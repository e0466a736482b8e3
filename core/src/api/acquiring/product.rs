//! Products: whether an account can take payments.

use alloc::string::String;
use alloc::vec::Vec;

use super::payment_account::PaymentAccount;
use crate::api::account::onboarding::ProductType;
use crate::value::open_enum::open_enum;
use crate::wire::model::model;

open_enum! {
    /// What a product can do.
    pub enum PaymentProductState {
        /// New payments, and everything that follows a payment.
        Enabled = "ENABLED",
        /// Only what follows earlier payments.
        Disabled = "DISABLED",
        /// Off for good, unless Klarna revives it.
        Terminated = "TERMINATED",
    }

    /// Why a product is switched off.
    pub enum DisableReason {
        /// Fraud is suspected.
        Fraud = "FRAUD",
        /// The partner has left.
        Voluntary = "VOLUNTARY",
    }
}

model! {
    /// The ability of an account to take payments.
    pub struct PaymentProduct {
        must product_id: String,
        must r#type: ProductType,
        may payment_profile_id: String,
        must state: PaymentProductState,
        may state_reason: String [unverified],
        may payment_accounts: Vec<PaymentAccount>,
    }

    /// Why a product is switched off.
    pub struct DisableProductRequest {
        must reason: DisableReason,
        /// Free text.
        may reason_details: String [personal],
    }
}
