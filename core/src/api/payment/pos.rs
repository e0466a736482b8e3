//! Where a purchase happens: store and terminal.

use alloc::string::String;
use alloc::vec::Vec;

use crate::api::common::{Address, Krn, Reference, Url};
use crate::value::open_enum::open_enum;
use crate::wire::model::model;

open_enum! {
    /// Kind of a store.
    pub enum StoreType {
        Website = "WEBSITE",
        PhysicalStore = "PHYSICAL_STORE",
        MobileApp = "MOBILE_APP",
    }

    /// Platform of an app.
    pub enum AppPlatform {
        Ios = "IOS",
    }

    /// Kind of a device.
    pub enum PointOfTransactionType {
        Terminal = "TERMINAL",
    }
}

model! {
    /// The store. One of the three members.
    pub struct PointOfCheckout {
        /// Klarna's id of a store that was onboarded.
        may store_id: Krn,
        /// The caller's name of a store that was onboarded.
        may store_reference: Reference,
        /// A store that was not.
        may store: StoreInput,
    }
    rules { Rule::OneOf(&["store_id", "store_reference", "store"]) }

    /// A store, described on the spot.
    pub struct StoreInput {
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
    }
    rules {
        Rule::When { member: "type", is: "WEBSITE", needs: &["url"] },
        Rule::When { member: "type", is: "PHYSICAL_STORE", needs: &["address"] },
        Rule::When { member: "type", is: "MOBILE_APP", needs: &["platform", "bundle_names"] },
    }

    /// The device.
    pub struct PointOfTransaction {
        may r#type: PointOfTransactionType,
        may terminal_reference: Reference,
    }
}
