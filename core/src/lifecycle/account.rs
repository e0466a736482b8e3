//! Accounts and what belongs to them.

use crate::api::account::{ONBOARD, UPDATE_BRAND, UPDATE_PARTNER_BUSINESS_ENTITY};
use crate::value::lifecycle::lifecycle;

lifecycle! {
    /// The account of a partner. Payments work from the beginning; it can be changed once it is operational. When it is
    /// disabled no event tells: read it, or learn it from refusals.
    pub PARTNER_ACCOUNT = "partner_account" on "state" {
        states PARTIALLY_OPERATIONAL, OPERATIONAL, DISABLED;
        final;

        new -> PARTIALLY_OPERATIONAL: "onboard" by AcquiringPartner, operation ONBOARD;
        PARTIALLY_OPERATIONAL -> OPERATIONAL: "set up everywhere, mostly within seconds" by Klarna,
            event "partner.account.state-change.operational";
        OPERATIONAL -> DISABLED: "switched off by a person" by Klarna;
        DISABLED -> OPERATIONAL: "switched on by a person" by Klarna,
            event "partner.account.state-change.operational" [back];
    }
}

lifecycle! {
    /// Whether what customers see of a brand is complete. Nothing depends on it.
    pub BRAND = "brand" {
        states DATA_UNKNOWN, DATA_INCOMPLETE, DATA_COMPLETE;
        final;

        DATA_UNKNOWN -> DATA_INCOMPLETE: "something is missing" by Klarna, event "partner.account.brand.data-incomplete";
        DATA_INCOMPLETE -> DATA_COMPLETE: "update" by AcquiringPartner, operation UPDATE_BRAND [unverified];
    }
}

lifecycle! {
    /// A legal entity. It cannot be deleted.
    pub PARTNER_BUSINESS_ENTITY = "partner_business_entity" {
        states ACTIVE, DISABLED;
        final;

        ACTIVE -> ACTIVE: "update" by AcquiringPartner, operation UPDATE_PARTNER_BUSINESS_ENTITY;
        ACTIVE -> DISABLED: "its products are off" by Klarna [unverified];
    }
}
