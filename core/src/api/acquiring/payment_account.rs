//! Payment accounts: where the money of a product goes.

use alloc::string::String;

use crate::api::account::scalar::MerchantCategoryCode;
use crate::value::open_enum::open_enum;
use crate::wire::model::model;

open_enum! {
    /// Follows the state of the product.
    pub enum PaymentAccountStatus {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}

model! {
    /// A payment account to be created.
    pub struct PaymentAccountInput {
        /// Unique; to be kept beside the id of the acquiring account.
        must payment_account_reference: String,
        /// Handed to the acquirer by Klarna.
        must payment_acquiring_account_id: String,
        must default_merchant_category_code: MerchantCategoryCode,
        /// An entity of the account, or of the same document.
        must partner_business_entity_reference: String,
        /// A store group of the account, or of the same document.
        must default_store_group_reference: String,
    }

    /// Ties entity, acquiring account, category and store group together. It does not change: another one is created
    /// instead.
    pub struct PaymentAccount {
        must payment_account_id: String,
        may payment_account_reference: String,
        must status: PaymentAccountStatus,
        may payment_acquiring_account_id: String,
        may partner_business_entity_id: String,
        may default_merchant_category_code: MerchantCategoryCode,
        may default_store_group_id: String,
    }

    /// Changes to a payment account. Later pages say that nothing of it can change.
    pub struct PaymentAccountUpdate {
        may payment_account_reference: String,
        may default_merchant_category_code: MerchantCategoryCode,
    }
    rules { Rule::NotEmpty }
}
