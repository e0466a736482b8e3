//! Prices.

use alloc::string::String;
use alloc::vec::Vec;

use crate::api::common::{Pagination, Raw, Timestamp};
use crate::wire::model::model;

model! {
    /// Ties a price plan to a program plan. Maintained by Klarna.
    pub struct PaymentProfile {
        must payment_profile_id: String,
        may price_plan_id: String,
        may payment_program_plan_id: String [unverified],
    }

    /// All price plans.
    pub struct PricePlanList {
        must price_plans: Vec<PricePlanSummary>,
        may pagination: Pagination [unverified],
    }

    /// A price plan and its versions.
    pub struct PricePlanSummary {
        must price_plan_id: String,
        must versions: Vec<PricePlanVersion>,
    }

    /// A version of a price plan.
    pub struct PricePlanVersion {
        may version: String,
    }

    /// One version of a price plan. It may lie in the future.
    pub struct PricePlan {
        must price_plan_id: String,
        must version: String,
        must effective_from: Timestamp,
        /// Their form is not published.
        must rates: Vec<Raw>,
        may pagination: Pagination [unverified],
    }
}
