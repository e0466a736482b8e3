//! Operations of the compliance group. Printed by `kassa-bindgen client`. Do not edit.

use crate::client::OneOrMany;
use crate::client::operation::{operation, setters};
use crate::client::{Client, Request};

/// Operations of the compliance group.
#[derive(Clone, Copy, Debug)]
pub struct Compliance<'c>(pub(super) &'c Client);

impl<'c> Compliance<'c> {
    /// Operations of `compliance.decision`.
    #[must_use]
    pub fn decision(self) -> DecisionOperations<'c> {
        DecisionOperations(self.0)
    }
}

/// Operations of `compliance.decision`.
#[derive(Clone, Copy, Debug)]
pub struct DecisionOperations<'c>(&'c Client);

impl DecisionOperations<'_> {
    /// Lists the decisions about an account, page by page.
    ///
    /// `GET /compliance/decisions`.
    pub fn list(self) -> Request<DecisionList> {
        Request::new(self.0)
    }

    /// Reads a decision.
    ///
    /// `GET /compliance/decisions/{decision_id}`; no source confirms the answer.
    pub fn read(self, decision_id: impl AsRef<str>) -> Request<DecisionRead> {
        Request::new(self.0).with_path("decision_id", decision_id)
    }
}

operation! {
/// `compliance.decision.list`.
DecisionList = kassa::api::compliance::LIST_COMPLIANCE_DECISIONS => json OneOrMany<kassa::api::compliance::decision::ComplianceDecisionPage>;
/// `compliance.decision.read`.
DecisionRead = kassa::api::compliance::GET_COMPLIANCE_DECISION => json kassa::api::compliance::decision::ComplianceDecision;
}

setters! { DecisionList {
/// Sets `size` in the query.
size: one "size" i64;
/// Sets `starting_after` in the query.
starting_after: one "starting_after" String;
} }

impl crate::client::Paged for DecisionList {
    type Item = kassa::api::compliance::decision::ComplianceDecision;

    fn page(answer: Self::Answer) -> (Vec<Self::Item>, Option<kassa::api::common::Pagination>) {
        let (mut items, mut pagination) = (Vec::new(), None);
        for page in answer.into_vec() {
            items.extend(page.decisions.unwrap_or_default());
            pagination = page.pagination;
        }
        (items, pagination)
    }

    fn id(item: &Self::Item) -> Option<&str> {
        item.decision_id.as_ref().map(AsRef::<str>::as_ref)
    }
}
