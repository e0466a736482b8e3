//! Stores of an account, one by one.

use alloc::string::String;
use alloc::vec::Vec;

use crate::api::common::{Address, Pagination, Url};
use crate::api::payment::pos::{AppPlatform, StoreType};
use crate::wire::model::model;

/// Declares stores: objects that have the members of a store that is described on the spot, and their own.
macro_rules! store {
    ($(
        $(#[doc = $doc:literal])*
        pub struct $name:ident { $($own:tt)* }
    )*) => {
        model! {$(
            $(#[doc = $doc])*
            pub struct $name {
                must r#type: StoreType,
                /// Unique within the account.
                must store_reference: String,
                /// Of a website.
                may url: Url,
                /// Of a physical store. Not the address of a person.
                may address: Address,
                /// Of an app.
                may platform: AppPlatform,
                /// Of an app.
                may bundle_names: Vec<String> [min 1],
                $($own)*
            }
            rules {
                Rule::When { member: "type", is: "WEBSITE", needs: &["url"] },
                Rule::When { member: "type", is: "PHYSICAL_STORE", needs: &["address"] },
                Rule::When { member: "type", is: "MOBILE_APP", needs: &["platform", "bundle_names"] },
            }
        )*}
    };
}

store! {
    /// A store to be added to a group.
    pub struct StoreCreate {
        /// Klarna's id of the group, not the reference.
        must store_group_id: String,
    }

    /// A store. It cannot be deleted.
    pub struct Store {
        must store_id: String,
        may store_group_id: String [unverified],
    }
}

model! {
    /// Changes to a store: only what changes.
    pub struct StoreUpdate {
        may r#type: StoreType,
        may store_reference: String,
        may url: Url,
        /// Of a physical store. Not the address of a person.
        may address: Address,
        may platform: AppPlatform,
        may bundle_names: Vec<String>,
    }

    /// A page of stores.
    pub struct StoreList {
        must stores: Vec<Store>,
        may pagination: Pagination,
    }
}
