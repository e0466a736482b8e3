//! Operations of the account group. Printed by `kassa-bindgen client`. Do not edit.

use crate::client::operation::{operation, setters};
use crate::client::{Body, Client, Request};

/// Operations of the account group.
#[derive(Clone, Copy, Debug)]
pub struct Account<'c>(pub(super) &'c Client);

impl<'c> Account<'c> {
    /// Operations of `account.brand`.
    #[must_use]
    pub fn brand(self) -> BrandOperations<'c> {
        BrandOperations(self.0)
    }

    /// Operations of `account.business_entity`.
    #[must_use]
    pub fn business_entity(self) -> BusinessEntityOperations<'c> {
        BusinessEntityOperations(self.0)
    }

    /// Operations of `account.store`.
    #[must_use]
    pub fn store(self) -> StoreOperations<'c> {
        StoreOperations(self.0)
    }

    /// Operations of `account.store_group`.
    #[must_use]
    pub fn store_group(self) -> StoreGroupOperations<'c> {
        StoreGroupOperations(self.0)
    }

    /// Creates a partner with everything that belongs to it, or adds to one that is there. Payments work at once; changes have to wait for the event `partner.account.state-change.operational`. After a refusal: correct the document, keep the key.
    ///
    /// `POST /distribution/onboard`.
    ///
    /// 409: a reference is known with other content: read what is there, a repeat does not help.
    pub fn onboard(self, body: impl Into<Body<kassa::api::account::onboarding::OnboardRequest>>) -> Request<Onboard> {
        Request::new(self.0).with_body(body)
    }

    /// Reads an account, with the parts that are asked for.
    ///
    /// `GET `.
    pub fn read(self) -> Request<Read> {
        Request::new(self.0)
    }

    /// Changes an account: once it is operational, and at most once a second.
    ///
    /// `PATCH `; no source confirms the answer.
    pub fn update(
        self,
        body: impl Into<Body<kassa::api::account::partner_account::PartnerAccountUpdate>>,
    ) -> Request<Update> {
        Request::new(self.0).with_body(body)
    }
}

/// Operations of `account.brand`.
#[derive(Clone, Copy, Debug)]
pub struct BrandOperations<'c>(&'c Client);

impl BrandOperations<'_> {
    /// Lists the brands of an account.
    ///
    /// `GET /brands`.
    pub fn list(self) -> Request<BrandList> {
        Request::new(self.0)
    }

    /// Adds a brand.
    ///
    /// `POST /brands`.
    pub fn create(self, body: impl Into<Body<kassa::api::account::brand::BrandInput>>) -> Request<BrandCreate> {
        Request::new(self.0).with_body(body)
    }

    /// Reads a brand.
    ///
    /// `GET /brands/{brand_id}`; no source confirms the answer.
    pub fn read(self, brand_id: impl AsRef<str>) -> Request<BrandRead> {
        Request::new(self.0).with_path("brand_id", brand_id)
    }

    /// Changes a brand. It cannot be deleted.
    ///
    /// `PATCH /brands/{brand_id}`; no source confirms the answer.
    pub fn update(
        self,
        brand_id: impl AsRef<str>,
        body: impl Into<Body<kassa::api::account::brand::BrandUpdate>>,
    ) -> Request<BrandUpdate> {
        Request::new(self.0).with_path("brand_id", brand_id).with_body(body)
    }
}

/// Operations of `account.business_entity`.
#[derive(Clone, Copy, Debug)]
pub struct BusinessEntityOperations<'c>(&'c Client);

impl BusinessEntityOperations<'_> {
    /// Lists the legal entities of an account.
    ///
    /// `GET /partner-business-entities`.
    pub fn list(self) -> Request<BusinessEntityList> {
        Request::new(self.0)
    }

    /// Adds a legal entity.
    ///
    /// `POST /partner-business-entities`.
    pub fn create(
        self,
        body: impl Into<Body<kassa::api::account::business_entity::PartnerBusinessEntityInput>>,
    ) -> Request<BusinessEntityCreate> {
        Request::new(self.0).with_body(body)
    }

    /// Reads a legal entity.
    ///
    /// `GET /partner-business-entities/{partner_business_entity_id}`; no source confirms the answer.
    pub fn read(self, partner_business_entity_id: impl AsRef<str>) -> Request<BusinessEntityRead> {
        Request::new(self.0).with_path("partner_business_entity_id", partner_business_entity_id)
    }

    /// Changes a legal entity. It cannot be deleted.
    ///
    /// `PATCH /partner-business-entities/{partner_business_entity_id}`; no source confirms the answer.
    pub fn update(
        self,
        partner_business_entity_id: impl AsRef<str>,
        body: impl Into<Body<kassa::api::account::business_entity::PartnerBusinessEntityUpdate>>,
    ) -> Request<BusinessEntityUpdate> {
        Request::new(self.0).with_path("partner_business_entity_id", partner_business_entity_id).with_body(body)
    }
}

/// Operations of `account.store`.
#[derive(Clone, Copy, Debug)]
pub struct StoreOperations<'c>(&'c Client);

impl StoreOperations<'_> {
    /// Lists the stores of an account, page by page.
    ///
    /// `GET /stores`.
    pub fn list(self) -> Request<StoreList> {
        Request::new(self.0)
    }

    /// Adds a store to a group.
    ///
    /// `POST /stores`.
    pub fn create(self, body: impl Into<Body<kassa::api::account::store::StoreCreate>>) -> Request<StoreCreate> {
        Request::new(self.0).with_body(body)
    }

    /// Reads a store.
    ///
    /// `GET /stores/{store_id}`; no source confirms the answer.
    pub fn read(self, store_id: impl AsRef<str>) -> Request<StoreRead> {
        Request::new(self.0).with_path("store_id", store_id)
    }

    /// Changes a store. It cannot be deleted.
    ///
    /// `PATCH /stores/{store_id}`; no source confirms the answer.
    pub fn update(
        self,
        store_id: impl AsRef<str>,
        body: impl Into<Body<kassa::api::account::store::StoreUpdate>>,
    ) -> Request<StoreUpdate> {
        Request::new(self.0).with_path("store_id", store_id).with_body(body)
    }
}

/// Operations of `account.store_group`.
#[derive(Clone, Copy, Debug)]
pub struct StoreGroupOperations<'c>(&'c Client);

impl StoreGroupOperations<'_> {
    /// Lists the store groups of an account, page by page.
    ///
    /// `GET /store-groups`.
    pub fn list(self) -> Request<StoreGroupList> {
        Request::new(self.0)
    }

    /// Adds a store group, with at least one store.
    ///
    /// `POST /store-groups`.
    pub fn create(
        self,
        body: impl Into<Body<kassa::api::account::store_group::StoreGroupInput>>,
    ) -> Request<StoreGroupCreate> {
        Request::new(self.0).with_body(body)
    }

    /// Reads a store group.
    ///
    /// `GET /store-groups/{store_group_id}`; no source confirms the answer.
    pub fn read(self, store_group_id: impl AsRef<str>) -> Request<StoreGroupRead> {
        Request::new(self.0).with_path("store_group_id", store_group_id)
    }

    /// Changes a store group. It cannot be deleted.
    ///
    /// `PATCH /store-groups/{store_group_id}`; no source confirms the answer.
    pub fn update(
        self,
        store_group_id: impl AsRef<str>,
        body: impl Into<Body<kassa::api::account::store_group::StoreGroupUpdate>>,
    ) -> Request<StoreGroupUpdate> {
        Request::new(self.0).with_path("store_group_id", store_group_id).with_body(body)
    }
}

operation! {
/// `account.onboard`.
Onboard = kassa::api::account::ONBOARD => json kassa::api::account::onboarding::OnboardResponse;
/// `account.read`.
Read = kassa::api::account::GET_ACCOUNT => json kassa::api::account::partner_account::PartnerAccount;
/// `account.update`.
Update = kassa::api::account::UPDATE_ACCOUNT => json kassa::api::account::partner_account::PartnerAccount;
/// `account.business_entity.list`.
BusinessEntityList = kassa::api::account::LIST_PARTNER_BUSINESS_ENTITIES => json kassa::api::account::business_entity::PartnerBusinessEntityList;
/// `account.business_entity.create`.
BusinessEntityCreate = kassa::api::account::CREATE_PARTNER_BUSINESS_ENTITY => json kassa::api::account::business_entity::PartnerBusinessEntity;
/// `account.business_entity.read`.
BusinessEntityRead = kassa::api::account::GET_PARTNER_BUSINESS_ENTITY => json kassa::api::account::business_entity::PartnerBusinessEntity;
/// `account.business_entity.update`.
BusinessEntityUpdate = kassa::api::account::UPDATE_PARTNER_BUSINESS_ENTITY => json kassa::api::account::business_entity::PartnerBusinessEntity;
/// `account.brand.list`.
BrandList = kassa::api::account::LIST_BRANDS => json kassa::api::account::brand::BrandList;
/// `account.brand.create`.
BrandCreate = kassa::api::account::CREATE_BRAND => json kassa::api::account::brand::Brand;
/// `account.brand.read`.
BrandRead = kassa::api::account::GET_BRAND => json kassa::api::account::brand::Brand;
/// `account.brand.update`.
BrandUpdate = kassa::api::account::UPDATE_BRAND => json kassa::api::account::brand::Brand;
/// `account.store.list`.
StoreList = kassa::api::account::LIST_STORES => json kassa::api::account::store::StoreList;
/// `account.store.create`.
StoreCreate = kassa::api::account::CREATE_STORE => json kassa::api::account::store::Store;
/// `account.store.read`.
StoreRead = kassa::api::account::GET_STORE => json kassa::api::account::store::Store;
/// `account.store.update`.
StoreUpdate = kassa::api::account::UPDATE_STORE => json kassa::api::account::store::Store;
/// `account.store_group.list`.
StoreGroupList = kassa::api::account::LIST_STORE_GROUPS => json kassa::api::account::store_group::StoreGroupList;
/// `account.store_group.create`.
StoreGroupCreate = kassa::api::account::CREATE_STORE_GROUP => json kassa::api::account::store_group::StoreGroup;
/// `account.store_group.read`.
StoreGroupRead = kassa::api::account::GET_STORE_GROUP => json kassa::api::account::store_group::StoreGroup;
/// `account.store_group.update`.
StoreGroupUpdate = kassa::api::account::UPDATE_STORE_GROUP => json kassa::api::account::store_group::StoreGroup;
}

setters! { Read {
/// Sets `expand` in the query.
expand: list "expand" kassa::api::account::partner_account::PartnerAccountExpansion;
} }

setters! { StoreList {
/// Sets `size` in the query.
size: one "size" i64;
/// Sets `starting_after` in the query.
starting_after: one "starting_after" String;
/// Sets `ending_before` in the query.
ending_before: one "ending_before" String;
} }

setters! { StoreGroupList {
/// Sets `size` in the query.
size: one "size" i64;
/// Sets `starting_after` in the query.
starting_after: one "starting_after" String;
/// Sets `ending_before` in the query.
ending_before: one "ending_before" String;
} }

impl crate::client::Paged for StoreList {
    type Item = kassa::api::account::store::Store;

    fn page(answer: Self::Answer) -> (Vec<Self::Item>, Option<kassa::api::common::Pagination>) {
        (answer.stores.unwrap_or_default(), answer.pagination)
    }

    fn id(item: &Self::Item) -> Option<&str> {
        item.store_id.as_ref().map(AsRef::<str>::as_ref)
    }
}

impl crate::client::Paged for StoreGroupList {
    type Item = kassa::api::account::store_group::StoreGroup;

    fn page(answer: Self::Answer) -> (Vec<Self::Item>, Option<kassa::api::common::Pagination>) {
        (answer.store_groups.unwrap_or_default(), answer.pagination)
    }

    fn id(item: &Self::Item) -> Option<&str> {
        item.store_group_id.as_ref().map(AsRef::<str>::as_ref)
    }
}
