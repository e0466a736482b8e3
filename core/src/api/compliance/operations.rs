//! Operations of the compliance group.

use super::decision::{ComplianceDecision, ComplianceDecisionPage};
use crate::api::common::{PageCursor, PageSize};
use crate::wire::operations::operations;

operations! {
    Compliance;

    /// Lists the decisions about an account, page by page.
    73 LIST_COMPLIANCE_DECISIONS = listComplianceDecisions "compliance.decision.list" {
        Get Required "/compliance/decisions",
        () -> (ComplianceDecisionPage or list),
        Natural Free Standard Cursor,
        query {
            size: PageSize => optional,
            starting_after: PageCursor => optional,
        },
    }

    /// Reads a decision.
    74 GET_COMPLIANCE_DECISION = getComplianceDecision "compliance.decision.read" {
        Get Required "/compliance/decisions/{decision_id}",
        () -> ComplianceDecision,
        Natural Free Standard,
        marks [answer_unverified],
    }
}
