//! Operations of the account group.

use alloc::vec::Vec;

use super::brand::{Brand, BrandInput, BrandList, BrandUpdate};
use super::business_entity::{
    PartnerBusinessEntity, PartnerBusinessEntityInput, PartnerBusinessEntityList, PartnerBusinessEntityUpdate,
};
use super::onboarding::{OnboardRequest, OnboardResponse};
use super::partner_account::{PartnerAccount, PartnerAccountExpansion, PartnerAccountUpdate};
use super::store::{Store, StoreCreate, StoreList, StoreUpdate};
use super::store_group::{StoreGroup, StoreGroupInput, StoreGroupList, StoreGroupUpdate};
use crate::api::common::{PageCursor, PageSize};
use crate::wire::operations::operations;

operations! {
    Account;

    /// Creates a partner with everything that belongs to it, or adds to one that is there. Payments work at once; changes
    /// have to wait for the event `partner.account.state-change.operational`. After a refusal: correct the document, keep
    /// the key.
    30 ONBOARD = onboard "account.onboard" {
        Post None "/distribution/onboard",
        OnboardRequest -> OnboardResponse,
        Header Keyed Standard,
        errors {
            409 "a reference is known with other content: read what is there, a repeat does not help",
        },
    }

    /// Reads an account, with the parts that are asked for.
    31 GET_ACCOUNT = getAccount "account.read" {
        Get Required "",
        () -> PartnerAccount,
        Natural Free Standard,
        query {
            expand: Vec<PartnerAccountExpansion> => optional,
        },
    }

    /// Changes an account: once it is operational, and at most once a second.
    32 UPDATE_ACCOUNT = updateAccount "account.update" {
        Patch Required "",
        PartnerAccountUpdate -> PartnerAccount,
        Header Keyed Standard,
        marks [answer_unverified],
    }

    /// Lists the legal entities of an account.
    33 LIST_PARTNER_BUSINESS_ENTITIES = listPartnerBusinessEntities "account.business_entity.list" {
        Get Required "/partner-business-entities",
        () -> PartnerBusinessEntityList,
        Natural Free Standard,
    }

    /// Adds a legal entity.
    34 CREATE_PARTNER_BUSINESS_ENTITY = createPartnerBusinessEntity "account.business_entity.create" {
        Post Required "/partner-business-entities",
        PartnerBusinessEntityInput -> PartnerBusinessEntity,
        Header Keyed Standard,
    }

    /// Reads a legal entity.
    35 GET_PARTNER_BUSINESS_ENTITY = getPartnerBusinessEntity "account.business_entity.read" {
        Get Required "/partner-business-entities/{partner_business_entity_id}",
        () -> PartnerBusinessEntity,
        Natural Free Standard,
        marks [answer_unverified],
    }

    /// Changes a legal entity. It cannot be deleted.
    36 UPDATE_PARTNER_BUSINESS_ENTITY = updatePartnerBusinessEntity "account.business_entity.update" {
        Patch Required "/partner-business-entities/{partner_business_entity_id}",
        PartnerBusinessEntityUpdate -> PartnerBusinessEntity,
        Header Keyed Standard,
        marks [answer_unverified],
    }

    /// Lists the brands of an account.
    37 LIST_BRANDS = listBrands "account.brand.list" {
        Get Required "/brands",
        () -> BrandList,
        Natural Free Standard,
    }

    /// Adds a brand.
    38 CREATE_BRAND = createBrand "account.brand.create" {
        Post Required "/brands",
        BrandInput -> Brand,
        Header Keyed Standard,
    }

    /// Reads a brand.
    39 GET_BRAND = getBrand "account.brand.read" {
        Get Required "/brands/{brand_id}",
        () -> Brand,
        Natural Free Standard,
        marks [answer_unverified],
    }

    /// Changes a brand. It cannot be deleted.
    40 UPDATE_BRAND = updateBrand "account.brand.update" {
        Patch Required "/brands/{brand_id}",
        BrandUpdate -> Brand,
        Header Keyed Standard,
        marks [answer_unverified],
    }

    /// Lists the stores of an account, page by page.
    41 LIST_STORES = listStores "account.store.list" {
        Get Required "/stores",
        () -> StoreList,
        Natural Free Standard Cursor,
        query {
            size: PageSize => optional,
            starting_after: PageCursor => optional,
            ending_before: PageCursor => optional,
        },
    }

    /// Adds a store to a group.
    42 CREATE_STORE = createStore "account.store.create" {
        Post Required "/stores",
        StoreCreate -> Store,
        Header Keyed Standard,
    }

    /// Reads a store.
    43 GET_STORE = getStore "account.store.read" {
        Get Required "/stores/{store_id}",
        () -> Store,
        Natural Free Standard,
        marks [answer_unverified],
    }

    /// Changes a store. It cannot be deleted.
    44 UPDATE_STORE = updateStore "account.store.update" {
        Patch Required "/stores/{store_id}",
        StoreUpdate -> Store,
        Header Keyed Standard,
        marks [answer_unverified],
    }

    /// Lists the store groups of an account, page by page.
    45 LIST_STORE_GROUPS = listStoreGroups "account.store_group.list" {
        Get Required "/store-groups",
        () -> StoreGroupList,
        Natural Free Standard Cursor,
        query {
            size: PageSize => optional,
            starting_after: PageCursor => optional,
            ending_before: PageCursor => optional,
        },
    }

    /// Adds a store group, with at least one store.
    46 CREATE_STORE_GROUP = createStoreGroup "account.store_group.create" {
        Post Required "/store-groups",
        StoreGroupInput -> StoreGroup,
        Header Keyed Standard,
    }

    /// Reads a store group.
    47 GET_STORE_GROUP = getStoreGroup "account.store_group.read" {
        Get Required "/store-groups/{store_group_id}",
        () -> StoreGroup,
        Natural Free Standard,
        marks [answer_unverified],
    }

    /// Changes a store group. It cannot be deleted.
    48 UPDATE_STORE_GROUP = updateStoreGroup "account.store_group.update" {
        Patch Required "/store-groups/{store_group_id}",
        StoreGroupUpdate -> StoreGroup,
        Header Keyed Standard,
        marks [answer_unverified],
    }
}
