//! Enablements: which optional programs an account has switched on.

use alloc::string::String;
use alloc::vec::Vec;

use crate::api::account::scalar::{CountryCode, MerchantCategoryCode};
use crate::api::common::{Pagination, Timestamp};
use crate::wire::model::model;

model! {
    /// For which payments a program is on.
    pub struct EnablementCriteria {
        may customer_countries: Vec<CountryCode>,
        may merchant_category_codes: Vec<MerchantCategoryCode>,
        may payment_program_enablement_code: String [unverified],
        may markets: Vec<EnablementMarket> [deprecated],
    }

    /// Older form of the countries.
    pub struct EnablementMarket {
        may customer_country: String,
        may transaction_currency: String,
    }

    /// A program to be switched on.
    pub struct PaymentProgramEnablementCreate {
        must payment_program_id: String,
        must enablement_criteria: EnablementCriteria,
        may effective_from: Timestamp [unverified, deprecated],
        may effective_to: Timestamp [unverified, deprecated],
    }

    /// A program that is switched on. To change it, delete it and create another.
    pub struct PaymentProgramEnablement {
        must payment_program_id: String,
        must enablement_criteria: EnablementCriteria,
        may effective_from: Timestamp [unverified, deprecated],
        may effective_to: Timestamp [unverified, deprecated],
        must payment_program_enablement_id: String,
    }

    /// All enablements of the account.
    pub struct PaymentProgramEnablementList {
        must payment_program_enablements: Vec<PaymentProgramEnablement>,
        may pagination: Pagination [unverified],
    }
}
