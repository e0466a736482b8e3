//! Legal entities behind a partner.

use alloc::string::String;
use alloc::vec::Vec;

use super::partner_payouts::PartnerPayoutsState;
use super::stakeholder::Stakeholder;
use crate::api::account::scalar::{CountryCode, MerchantCategoryCode};
use crate::api::common::{Address, Pagination};
use crate::wire::model::model;

model! {
    /// A legal entity to be created.
    pub struct PartnerBusinessEntityInput {
        /// Unique within the account.
        must partner_business_entity_reference: String,
        /// As in the register. For a sole trader it is the name of a person.
        must legal_registered_entity_name: String [personal],
        must legal_registration_country: CountryCode,
        may supplementary_business_data: SupplementaryBusinessData,
        /// Gone from later samples.
        may enabled_merchant_category_codes: Vec<MerchantCategoryCode> [deprecated],
    }

    /// A legal entity.
    pub struct PartnerBusinessEntity {
        must partner_business_entity_reference: String,
        /// As in the register. For a sole trader it is the name of a person.
        must legal_registered_entity_name: String [personal],
        must legal_registration_country: CountryCode,
        may supplementary_business_data: SupplementaryBusinessData,
        may enabled_merchant_category_codes: Vec<MerchantCategoryCode> [deprecated],
        must partner_business_entity_id: String,
    }

    /// Changes to a legal entity: only what changes. Whether name and country may change is not said.
    pub struct PartnerBusinessEntityUpdate {
        may legal_registered_entity_name: String [personal, unverified],
        may legal_registration_country: String [unverified],
        may supplementary_business_data: SupplementaryBusinessData,
    }

    /// All legal entities of the account.
    pub struct PartnerBusinessEntityList {
        must partner_business_entities: Vec<PartnerBusinessEntity>,
        may pagination: Pagination [unverified],
    }

    /// Data for the judgement of risk and for compliance. Contracts may ask for more than the API does.
    pub struct SupplementaryBusinessData {
        may legal_registration: LegalRegistration,
        /// Where the business is done; a sole trader's may be a home.
        may operating_addresses: Vec<Address> [personal],
        /// Owners, directors. For a sole trader the main identification.
        may stakeholders: Vec<Stakeholder>,
        may partner_payouts_state: PartnerPayoutsState,
    }

    /// The entry in the register.
    pub struct LegalRegistration {
        /// As in the register. Its form depends on the country; forms of some countries are published, and unknown ones
        /// pass.
        must legal_registration_number: String [personal],
        /// Register or court, where numbers repeat between registers: always in Germany.
        may legal_registration_authority: String,
        /// Free text.
        may legal_registration_entity_type: String,
        /// A sole trader's is that of a person.
        may tax_registration_number: String [personal],
        /// Number at the regulator.
        may financial_conduct_authority_number: String,
        may legal_registration_address: Address,
    }
}
