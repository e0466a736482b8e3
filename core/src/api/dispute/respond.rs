//! Answers to a request for evidence.

use alloc::string::String;
use alloc::vec::Vec;

use super::evidence::AttachmentRef;
use super::questionnaire::QuestionnaireAnswers;
use super::resource::DisputeState;
use super::scalar::EvidenceText;
use crate::api::common::{Amount, Timestamp};
use crate::wire::model::model;

model! {
    /// 2026: the evidence. Nothing can be added later.
    pub struct RepresentRequest {
        must attachments: Vec<AttachmentRef> [min 1, max 10],
        may additional_information: String [personal, max 5000],
        /// Less than the disputed amount.
        may partner_proposed_refund_amount: Amount,
    }

    /// The evidence is taken.
    pub struct RepresentResponse {
        must state: DisputeState,
        must created_at: Timestamp,
        must attachments: Vec<AttachmentRef> [min 1, max 10],
        may additional_information: String [personal, max 5000],
    }

    /// The answer: questions and answers of 2020, or evidence of 2026.
    pub struct RespondToDisputeRequest {
        may additional_information: EvidenceText [personal],
        /// Up to ten in 2026.
        may attachments: Vec<AttachmentRef>,
        /// 2020: which questions, depends on the reason of the dispute.
        may details: QuestionnaireAnswers,
        /// 2026: less than the disputed amount.
        may partner_proposed_refund_amount: Amount,
    }
    rules { Rule::AnyOf(&["details", "attachments"]) }
}
