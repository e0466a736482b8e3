//! Products, payment accounts, prices and programs.

use crate::api::account::ONBOARD;
use crate::api::acquiring::{
    CREATE_PAYMENT_PROGRAM_ENABLEMENT, DELETE_PAYMENT_PROGRAM_ENABLEMENT, DISABLE_PAYMENT_PRODUCT,
    ENABLE_PAYMENT_PRODUCT,
};
use crate::value::lifecycle::lifecycle;

lifecycle! {
    /// The ability to take payments. Disabled, it still captures and refunds. The events are of the first generation and may
    /// not come: read the account as well.
    pub PAYMENT_PRODUCT = "payment_product" on "state" {
        states ENABLED, DISABLED, TERMINATED;
        final;

        new -> ENABLED: "onboard" by AcquiringPartner, operation ONBOARD;
        ENABLED -> DISABLED: "disable" by AcquiringPartner, operation DISABLE_PAYMENT_PRODUCT;
        ENABLED -> DISABLED: "disabled, alone or with its account" by Klarna,
            event "partner.account.product.payment.state-change.disabled" [unverified];
        DISABLED -> ENABLED: "enable" by AcquiringPartner, operation ENABLE_PAYMENT_PRODUCT [back];
        DISABLED -> ENABLED: "its own block is lifted" by Klarna,
            event "partner.account.product.payment.state-change.enabled" [back unverified];
        DISABLED -> TERMINATED: "fraud or risk was found" by Klarna,
            event "partner.account.product.payment.state-change.terminated" [unverified];
        ENABLED -> TERMINATED: "fraud or risk was found" by Klarna [unverified];
        TERMINATED -> ENABLED: "revived" by Klarna [back];
    }
}

lifecycle! {
    /// A payment account follows its product.
    pub PAYMENT_ACCOUNT = "payment_account" on "status" {
        states ENABLED, DISABLED;
        final;

        ENABLED -> DISABLED: "the product is off" by Klarna;
        DISABLED -> ENABLED: "the product is on again" by Klarna [back];
    }
}

lifecycle! {
    /// A version of a price plan.
    pub PRICE_PLAN = "price_plan" {
        states SCHEDULED, ACTIVE, SUPERSEDED;
        final SUPERSEDED;

        SCHEDULED -> ACTIVE: "its time begins" by Timer;
        ACTIVE -> SUPERSEDED: "the next version begins" by Timer;
    }
}

lifecycle! {
    /// A version of a program plan. Partners move along without a call.
    pub PAYMENT_PROGRAM_PLAN_VERSION = "payment_program_plan_version" {
        states SCHEDULED, ACTIVE, SUPERSEDED;
        final SUPERSEDED;

        SCHEDULED -> ACTIVE: "its time begins" by Timer;
        ACTIVE -> SUPERSEDED: "its time ends" by Timer;
    }
}

lifecycle! {
    /// A program that is switched on. No event tells of it: keep it, or list it.
    pub PAYMENT_PROGRAM_ENABLEMENT = "payment_program_enablement" {
        states ACTIVE, DELETED;
        final DELETED;

        new -> ACTIVE: "create, of an optional program" by AcquiringPartner,
            operation CREATE_PAYMENT_PROGRAM_ENABLEMENT;
        ACTIVE -> DELETED: "delete" by AcquiringPartner, operation DELETE_PAYMENT_PROGRAM_ENABLEMENT;
    }
}
