//! What partner and customer bring forward.

use alloc::string::String;
use alloc::vec::Vec;

use super::scalar::EvidenceText;
use crate::api::common::{Raw, Timestamp};
use crate::value::open_enum::open_enum;
use crate::wire::model::model;

open_enum! {
    /// State of the round of evidence.
    pub enum RepresentmentState {
        /// Awaited.
        EvidenceRequested = "EVIDENCE_REQUESTED",
        /// It is there.
        EvidenceReceived = "EVIDENCE_RECEIVED",
        /// Time is over: lost.
        EvidenceRequestExpired = "EVIDENCE_REQUEST_EXPIRED",
        /// The loss was accepted.
        EvidenceWaived = "EVIDENCE_WAIVED",
        /// The amount is below the partner's threshold: lost.
        RepresentmentAutomaticallyRejected = "REPRESENTMENT_AUTOMATICALLY_REJECTED",
    }

    /// The state it has left.
    pub enum RepresentmentPreviousState {
        EvidenceRequested = "EVIDENCE_REQUESTED",
    }

    /// State of a request.
    pub enum MerchantEvidenceState {
        EvidenceRequested = "EVIDENCE_REQUESTED",
    }
}

model! {
    /// Names a file that was uploaded.
    pub struct AttachmentRef {
        must payment_dispute_attachment_id: String [min 1, max 255],
        may description: String [personal, max 1000],
    }

    /// A file that was uploaded.
    pub struct AttachmentView {
        must payment_dispute_attachment_id: String [min 1, max 255],
        /// Up to 500 characters in evidence, up to 1000 in an appeal.
        may description: String [personal, max 1000],
        may mime_type: String [max 100],
        /// Whoever has it may read the file.
        may url: String [secret, max 2000],
    }

    /// What the partner brought forward.
    pub struct PartnerEvidence {
        must created_at: Timestamp,
        /// Longer when it is written than when it is read.
        may additional_information: EvidenceText [personal],
        must attachments: Vec<AttachmentView> [min 1, max 10],
    }

    /// What Klarna asks for.
    pub struct RepresentmentRequest {
        must additional_information: String [personal, max 2000],
        must requested_at: Timestamp,
    }

    /// The one round of evidence of a dispute.
    pub struct Representment {
        must state: RepresentmentState,
        may previous_state: RepresentmentPreviousState,
        /// The time that counts.
        may expires_at: Timestamp,
        may request: RepresentmentRequest,
        may partner_evidence: PartnerEvidence,
    }

    /// What the customer brought forward.
    pub struct CustomerEvidence {
        may payment_dispute_customer_evidence_id: String [min 1, max 255],
        may attachment: CustomerEvidenceAttachment,
    }

    /// A file of the customer.
    pub struct CustomerEvidenceAttachment {
        may description: String [personal, max 500],
        may mime_type: String [max 100],
        /// Whoever has it may read the file.
        may url: String [secret, max 2000],
    }

    /// Names what the customer brought forward.
    pub struct CustomerEvidenceRef {
        may payment_dispute_customer_evidence_id: String,
    }

    /// 2020: one request and its answer; at most five in a dispute.
    pub struct MerchantEvidence {
        may payment_dispute_merchant_evidence_id: String,
        may request: MerchantEvidenceRequest,
        may response: MerchantEvidenceResponse,
    }

    /// 2020: what Klarna asks for.
    pub struct MerchantEvidenceRequest {
        may created_at: Timestamp,
        may state: MerchantEvidenceState,
        may comment: String [personal],
    }

    /// 2020: what the partner answered.
    pub struct MerchantEvidenceResponse {
        may created_at: Timestamp,
        may additional_information: EvidenceText [personal],
        may attachments: Vec<AttachmentRef>,
        /// The answered questions.
        may details: Raw [personal],
    }
}
