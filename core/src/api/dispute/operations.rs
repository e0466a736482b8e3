//! Operations of the dispute group.

use alloc::string::String;
use alloc::vec::Vec;

use super::arbitration::{AcceptLossResponse, AppealRequest, AppealResponse};
use super::attachment::{UploadRequest, UploadResponse};
use super::resource::{Dispute, DisputeList};
use super::respond::{RepresentRequest, RepresentResponse, RespondToDisputeRequest};
use super::scalar::DisputeSort;
use crate::api::common::{PageCursor, PageSize, Timestamp};
use crate::wire::operations::operations;

operations! {
    Dispute;

    /// Lists the disputes of an account, page by page.
    79 LIST_DISPUTES = listDisputes "dispute.list" {
        Get Required "/payment/disputes",
        () -> DisputeList,
        Natural Free Standard Cursor,
        query {
            payment_transaction_id: Vec<String> => optional,
            payment_product_instance_id: String => optional,
            state: Vec<String> => optional,
            reason: Vec<String> => optional,
            purchase_references: Vec<String> => optional,
            opened_at_start: Timestamp => optional,
            opened_at_end: Timestamp => optional,
            closed_at_start: Timestamp => optional,
            closed_at_end: Timestamp => optional,
            sort_by: Vec<DisputeSort> => optional,
            size: PageSize => optional,
            starting_after: PageCursor => optional,
            ending_before: PageCursor => optional,
        },
    }

    /// Reads a dispute.
    80 GET_DISPUTE = getDispute "dispute.read" {
        Get Required "/payment/disputes/{payment_dispute_id}",
        () -> Dispute,
        Natural Free Standard,
        query {
            payment_product_instance_id: String => optional,
        },
    }

    /// Gives a dispute up. It cannot be taken back.
    81 ACCEPT_DISPUTE_LOSS = acceptDisputeLoss "dispute.accept_loss" {
        Post Required "/payment/disputes/{payment_dispute_id}/accept-loss",
        () -> AcceptLossResponse,
        Header ReadFirst Standard,
        query {
            payment_product_instance_id: String => optional,
        },
        errors {
            409 "the state does not allow it, or the loss was accepted before: read the dispute",
        },
    }

    /// Uploads a file, to be named in the evidence.
    82 UPLOAD_DISPUTE_ATTACHMENT = uploadDisputeAttachment "dispute.attachment.upload" {
        Post Required "/payment/disputes/{payment_dispute_id}/attachments",
        (multipart UploadRequest) -> UploadResponse,
        Header Keyed Report,
        query {
            payment_product_instance_id: String => optional,
        },
        errors {
            409 "evidence was brought forward already: no file can be added",
            413 "the file has more than 7 MB",
        },
    }

    /// Downloads a file of the partner or of the customer.
    83 DOWNLOAD_DISPUTE_ATTACHMENT = downloadDisputeAttachment "dispute.attachment.download" {
        Get Required "/payment/disputes/{payment_dispute_id}/attachments/{payment_dispute_attachment_id}/download",
        () -> (file),
        Natural Free Report,
        query {
            payment_product_instance_id: String => optional,
        },
        errors {
            404 "no such file, or it belongs to another dispute",
        },
    }

    /// Answers a request for evidence. There is one answer.
    84 RESPOND_TO_DISPUTE = respondToDispute "dispute.respond" {
        Post Required "/payment/disputes/{payment_dispute_id}/respond",
        RespondToDisputeRequest -> RepresentResponse,
        Header ReadFirst Standard,
        query {
            payment_product_instance_id: String => optional,
        },
        errors {
            409 "the answer was given before, or the state does not allow it: read the dispute",
        },
    }

    /// Brings the evidence forward, in the words of a later guide. `dispute.respond` is the confirmed name of the same
    /// step.
    85 REPRESENT_DISPUTE = representDispute "dispute.represent" {
        Post Required "/payment/disputes/{payment_dispute_id}/represent",
        RepresentRequest -> RepresentResponse,
        Header ReadFirst Standard,
        query {
            payment_product_instance_id: String => optional,
        },
        marks [unverified],
        errors {
            409 "the evidence was given before, or the state does not allow it: read the dispute",
            400 "among others: the proposed refund is not below the disputed amount",
        },
    }

    /// Appeals a decision. There is one appeal.
    86 APPEAL_DISPUTE = appealDispute "dispute.appeal" {
        Post Required "/payment/disputes/{payment_dispute_id}/appeal",
        AppealRequest -> AppealResponse,
        Header ReadFirst Standard,
        query {
            payment_product_instance_id: String => optional,
        },
        marks [unverified],
        errors {
            409 "the appeal was made before, or the state does not allow it: read the dispute",
        },
    }
}
