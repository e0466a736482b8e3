//! Payload of the events about disputes.

use alloc::string::String;
use alloc::vec::Vec;

use super::arbitration::{Arbitration, ArbitrationRequest};
use super::evidence::{CustomerEvidenceRef, MerchantEvidence, PartnerEvidence, Representment};
use super::resource::{
    DisputeConfiguration, DisputeDetails, DisputeOutcome, DisputeOutcomeDetailed, DisputeReason, DisputeState,
    DisputeStateContext,
};
use crate::api::common::{Currency, Krn, Reference, Timestamp};
use crate::wire::model::model;

model! {
    /// A dispute as an event tells of it, of any type and framework. What the dispute has under its state context lies at
    /// the top here.
    pub struct DisputePayload {
        must payment_dispute_id: String,
        may payment_transaction_id: String,
        may payment_transaction_reference: Reference,
        may payment_capture_id: Krn,
        may payment_capture_reference: Reference,
        may payment_account_id: Krn,
        may payment_account_reference: Reference,
        may purchase_reference: Reference,
        /// Older product.
        may order_id: String,
        /// Older product.
        may capture_id: String,
        /// Older product.
        may capture_krn: String,
        /// Older product.
        may merchant_reference2: String,
        must state: DisputeState,
        may previous_state: DisputeState,
        may updated_at: Timestamp,
        may configuration: DisputeConfiguration,
        may dispute_reason: DisputeReason,
        may dispute_details: DisputeDetails,
        may created_at: Timestamp,
        may representment: Representment,
        may partner_evidence: PartnerEvidence,
        /// Until when an appeal is possible.
        may arbitration_expires_at: Timestamp,
        may arbitration: Arbitration,
        may arbitration_request: ArbitrationRequest,
        may dispute_outcome: DisputeOutcome,
        may dispute_outcome_detailed: DisputeOutcomeDetailed,
        may closed_at: Timestamp,
        may updated_fields: DisputeUpdatedFields,
        /// What was replaced.
        may previous_fields: DisputeUpdatedFields,
        may currency: Currency,
        may state_context: DisputeStateContext,
        may merchant_evidence: Vec<MerchantEvidence>,
        may customer_evidence: Vec<CustomerEvidenceRef>,
        may payment_product_instance_id: Krn,
    }

    /// Members that were moved.
    pub struct DisputeUpdatedFields {
        /// The dispute calls it `representment.expires_at`.
        may evidence_response_deadline_at: Timestamp,
    }
}
