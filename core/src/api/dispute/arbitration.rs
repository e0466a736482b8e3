//! Appeals, and giving up.

use alloc::string::String;
use alloc::vec::Vec;

use super::evidence::{AttachmentRef, AttachmentView};
use super::resource::{DisputeOutcome, DisputeOutcomeDetailed, DisputeState};
use crate::api::common::Timestamp;
use crate::wire::model::model;

model! {
    /// An appeal, as it is kept.
    pub struct ArbitrationRequest {
        must requested_at: Timestamp,
        must additional_information: String [personal, max 10000],
        may attachments: Vec<AttachmentView> [min 1],
    }

    /// A decision that can be appealed.
    pub struct Arbitration {
        must preliminary_outcome: DisputeOutcome,
        must preliminary_outcome_detailed: DisputeOutcomeDetailed,
        may arbitration_request: ArbitrationRequest,
    }

    /// An appeal. There is one.
    pub struct AppealRequest {
        must additional_information: String [personal, min 1, max 10000],
        may attachments: Vec<AttachmentRef> [min 1, max 10],
    }

    /// The appeal is taken.
    pub struct AppealResponse {
        must state: DisputeState,
        must created_at: Timestamp,
        may additional_information: String [personal, max 10000],
    }

    /// The dispute is given up.
    pub struct AcceptLossResponse {
        /// CLOSED.
        must state: String,
    }
}
