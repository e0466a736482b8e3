//! A whole partner in one document.

use alloc::string::String;
use alloc::vec::Vec;

use super::brand::BrandInput;
use super::business_entity::PartnerBusinessEntityInput;
use super::partner_account::{PartnerAccountContact, SupplementaryAccountData};
use super::store_group::StoreGroupInput;
use crate::api::acquiring::payment_account::PaymentAccountInput;
use crate::api::common::Raw;
use crate::value::open_enum::open_enum;
use crate::wire::model::model;

open_enum! {
    /// Kind of a product.
    pub enum ProductType {
        Payment = "PAYMENT",
    }
}

model! {
    /// A product of the new account.
    pub struct OnboardProduct {
        must r#type: ProductType,
        /// Handed out by Klarna.
        must payment_profile_id: String,
        must payment_accounts: Vec<PaymentAccountInput> [min 1],
    }

    /// A partner with everything that belongs to it. Parts name each other by reference, never by id. A later call with the
    /// same account reference adds what is new; what is there already has to be sent unchanged or left out.
    pub struct OnboardRequest {
        /// The caller's name of the partner, kept for ever: it decides whether a call creates or adds.
        must partner_account_reference: String,
        /// For the back office; customers do not see it.
        must partner_account_name: String,
        must partner_account_contact: PartnerAccountContact,
        must partner_business_entities: Vec<PartnerBusinessEntityInput> [min 1],
        must products: Vec<OnboardProduct> [min 1],
        /// In the smallest official sample; not said to be required.
        must brands: Vec<BrandInput> [min 1],
        must store_groups: Vec<StoreGroupInput> [min 1],
        may supplementary_account_data: SupplementaryAccountData,
        /// Links to other accounts; their form is not published.
        may partner_account_relationships: Vec<Raw> [unverified],
    }

    /// What came of it.
    pub struct OnboardResponse {
        /// To be stored with the references of the payment accounts.
        must partner_account_id: String,
    }
}
