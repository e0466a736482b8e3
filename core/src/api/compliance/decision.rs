//! Decisions about an account or a product.

use alloc::string::String;
use alloc::vec::Vec;

use crate::api::common::{Pagination, Timestamp};
use crate::value::open_enum::open_enum;
use crate::wire::model::model;

open_enum! {
    /// Ground of a decision.
    pub enum ComplianceDecisionType {
        FraudulentBehaviour = "FRAUDULENT_BEHAVIOUR",
        NonCompliant = "NON_COMPLIANT",
        ProhibitedOrRestrictedSegment = "PROHIBITED_OR_RESTRICTED_SEGMENT",
        OtherRisk = "OTHER_RISK",
    }
}

model! {
    /// Why Klarna acted on an account or a product. It never changes.
    pub struct ComplianceDecision {
        must decision_id: String,
        must decision_type: ComplianceDecisionType,
        may account_id: String,
        may product_instance_id: String,
        must created_at: Timestamp,
    }

    /// Decisions. The list comes as this object, or as an array with it inside.
    pub struct ComplianceDecisionPage {
        must decisions: Vec<ComplianceDecision>,
        may pagination: Pagination [unverified],
    }
}
