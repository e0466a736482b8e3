//! Payment programs: ways to pay.

use alloc::string::String;
use alloc::vec::Vec;

use crate::api::common::{Pagination, Timestamp};
use crate::value::open_enum::open_enum;
use crate::wire::model::model;

open_enum! {
    /// Who switches a program on.
    pub enum EnablementType {
        /// It is always on.
        Preset = "PRESET",
        /// The acquirer, by an enablement.
        Optional = "OPTIONAL",
        /// The acquirer, once Klarna has approved.
        Restricted = "RESTRICTED",
    }
}

model! {
    /// All program plans.
    pub struct PaymentProgramPlanList {
        must payment_program_plans: Vec<PaymentProgramPlan>,
        may pagination: Pagination [unverified],
    }

    /// A program plan and its versions.
    pub struct PaymentProgramPlan {
        must payment_program_plan_id: String,
        must versions: Vec<PaymentProgramPlanVersion>,
    }

    /// A version of a program plan. Partners move to it without a call.
    pub struct PaymentProgramPlanVersion {
        must version: String,
        must effective_from: Timestamp,
        /// Null while no end is set.
        may effective_to: String,
    }

    /// A way to pay.
    pub struct PaymentProgram {
        /// The stable key; names change.
        must payment_program_id: String,
        may display_name: String [unverified],
        may funding_type: String [unverified],
        may enablement_type: EnablementType [unverified],
    }

    /// Programs.
    pub struct PaymentProgramList {
        must payment_programs: Vec<PaymentProgram>,
        may pagination: Pagination [unverified],
    }
}
