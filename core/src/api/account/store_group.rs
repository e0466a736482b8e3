//! Store groups: stores under one brand.

use alloc::string::String;
use alloc::vec::Vec;

use super::store::Store;
use crate::api::common::{Email, Pagination, Url};
use crate::api::payment::pos::StoreInput;
use crate::value::open_enum::open_enum;
use crate::wire::model::model;

open_enum! {
    /// Where the page is.
    pub enum SocialMediaProvider {
        Facebook = "FACEBOOK",
        Instagram = "INSTAGRAM",
    }
}

model! {
    /// How customers reach the shop. Published by the partner, yet it may be a person.
    pub struct SupportContact {
        may email: Email,
        may phone: String [personal],
        may contact_form: Url,
    }

    /// A page of the shop elsewhere.
    pub struct SocialMediaLink {
        must provider: SocialMediaProvider,
        must url: Url,
    }

    /// A store group to be created.
    pub struct StoreGroupInput {
        /// Unique within the account.
        must store_group_reference: String,
        /// Exactly one brand.
        must brand_reference: String,
        must stores: Vec<StoreInput> [min 1],
        may support_contact: SupportContact,
        may social_media_links: Vec<SocialMediaLink>,
    }

    /// Changes to a store group: only what changes. Stores are changed one by one.
    pub struct StoreGroupUpdate {
        may store_group_reference: String,
        may support_contact: SupportContact,
        may social_media_links: Vec<SocialMediaLink>,
    }

    /// A store group. It cannot be deleted.
    pub struct StoreGroup {
        must store_group_id: String,
        must store_group_reference: String,
        may brand_reference: String [unverified],
        may brand_id: String [unverified],
        may support_contact: SupportContact,
        may social_media_links: Vec<SocialMediaLink>,
        may stores: Vec<Store> [unverified],
    }

    /// A page of store groups.
    pub struct StoreGroupList {
        must store_groups: Vec<StoreGroup>,
        may pagination: Pagination,
    }
}
