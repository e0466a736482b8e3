//! The account of a partner.

use alloc::string::String;
use alloc::vec::Vec;

use super::brand::Brand;
use super::business_entity::PartnerBusinessEntity;
use super::store_group::StoreGroup;
use crate::api::acquiring::product::PaymentProduct;
use crate::api::common::{AccountId, Email, Raw, Reference, Timestamp};
use crate::value::open_enum::open_enum;
use crate::wire::model::model;

open_enum! {
    /// What an account can do.
    pub enum PartnerAccountState {
        /// Payments work; nothing can be changed yet.
        PartiallyOperational = "PARTIALLY_OPERATIONAL",
        /// Payments work, and the account can be managed.
        Operational = "OPERATIONAL",
        /// Nothing works. No event tells of it.
        Disabled = "DISABLED",
    }

    /// What to tell along with an account.
    pub enum PartnerAccountExpansion {
        Products = "products",
        Brands = "brands",
        StoreGroups = "store_groups",
        PartnerBusinessEntities = "partner_business_entities",
    }

    /// The state an account has entered.
    pub enum PartnerAccountEventState {
        Operational = "OPERATIONAL",
    }

    /// The state it has left.
    pub enum PartnerAccountEventPreviousState {
        PartiallyOperational = "PARTIALLY_OPERATIONAL",
    }
}

model! {
    /// Whom to write to about the account.
    pub struct PartnerAccountContact {
        must email: Email,
        may given_name: String [personal],
        may family_name: String [personal],
        /// International, with the plus sign.
        may phone: String [personal],
    }

    /// How the partner signed up, for the judgement of risk.
    pub struct SupplementaryAccountData {
        may account_creation: AccountCreation,
    }

    /// The sign-up.
    pub struct AccountCreation {
        /// The address that the partner came from.
        may account_created_from_ip: String [personal],
        may account_created_at: Timestamp,
    }

    /// An account. There is no way to delete one: its products are disabled instead.
    pub struct PartnerAccount {
        /// Kept beside the caller's own record of the partner.
        must partner_account_id: String,
        must partner_account_reference: String,
        /// For the back office; customers do not see it.
        must partner_account_name: String,
        must partner_account_contact: PartnerAccountContact,
        must state: PartnerAccountState,
        /// Text for people. Called required in one place and described for a state that does not exist.
        may state_reason: String [unverified],
        /// Only when asked for.
        may products: Vec<PaymentProduct>,
        /// Only when asked for.
        may brands: Vec<Brand>,
        /// Only when asked for.
        may store_groups: Vec<StoreGroup>,
        /// Only when asked for.
        may partner_business_entities: Vec<PartnerBusinessEntity>,
    }

    /// Changes to an account: only what changes.
    pub struct PartnerAccountUpdate {
        may partner_account_reference: String,
        may partner_account_name: String,
        may partner_account_contact: PartnerAccountContact,
    }
    rules { Rule::NotEmpty }

    /// Event: an account became operational.
    pub struct PartnerAccountPayload [unverified] {
        may partner_account_id: AccountId,
        may partner_account_reference: Reference,
        may state: PartnerAccountEventState,
        may previous_state: PartnerAccountEventPreviousState,
    }

    /// Event: something about an account was changed.
    pub struct PartnerAccountChangePayload [unverified] {
        may partner_account_id: AccountId,
        /// Its form is not published.
        may changes: Raw,
    }
}
