//! Operations of the dispute group. Printed by `kassa-bindgen client`. Do not edit.

use crate::client::operation::{operation, setters};
use crate::client::{Body, Client, Request};
use kassa::flow::call::Contents;

/// Operations of the dispute group.
#[derive(Clone, Copy, Debug)]
pub struct Dispute<'c>(pub(super) &'c Client);

impl<'c> Dispute<'c> {
    /// Operations of `dispute.attachment`.
    #[must_use]
    pub fn attachment(self) -> AttachmentOperations<'c> {
        AttachmentOperations(self.0)
    }

    /// Lists the disputes of an account, page by page.
    ///
    /// `GET /payment/disputes`.
    pub fn list(self) -> Request<List> {
        Request::new(self.0)
    }

    /// Reads a dispute.
    ///
    /// `GET /payment/disputes/{payment_dispute_id}`.
    pub fn read(self, payment_dispute_id: impl AsRef<str>) -> Request<Read> {
        Request::new(self.0).with_path("payment_dispute_id", payment_dispute_id)
    }

    /// Gives a dispute up. It cannot be taken back.
    ///
    /// `POST /payment/disputes/{payment_dispute_id}/accept-loss`; never repeated once it may have been done.
    ///
    /// 409: the state does not allow it, or the loss was accepted before: read the dispute.
    pub fn accept_loss(self, payment_dispute_id: impl AsRef<str>) -> Request<AcceptLoss> {
        Request::new(self.0).with_path("payment_dispute_id", payment_dispute_id)
    }

    /// Answers a request for evidence. There is one answer.
    ///
    /// `POST /payment/disputes/{payment_dispute_id}/respond`; never repeated once it may have been done.
    ///
    /// 409: the answer was given before, or the state does not allow it: read the dispute.
    pub fn respond(
        self,
        payment_dispute_id: impl AsRef<str>,
        body: impl Into<Body<kassa::api::dispute::respond::RespondToDisputeRequest>>,
    ) -> Request<Respond> {
        Request::new(self.0).with_path("payment_dispute_id", payment_dispute_id).with_body(body)
    }

    /// Brings the evidence forward, in the words of a later guide. `dispute.respond` is the confirmed name of the same step.
    ///
    /// `POST /payment/disputes/{payment_dispute_id}/represent`; no source confirms it; never repeated once it may have been done.
    ///
    /// 409: the evidence was given before, or the state does not allow it: read the dispute.
    ///
    /// 400: among others: the proposed refund is not below the disputed amount.
    pub fn represent(
        self,
        payment_dispute_id: impl AsRef<str>,
        body: impl Into<Body<kassa::api::dispute::respond::RepresentRequest>>,
    ) -> Request<Represent> {
        Request::new(self.0).with_path("payment_dispute_id", payment_dispute_id).with_body(body)
    }

    /// Appeals a decision. There is one appeal.
    ///
    /// `POST /payment/disputes/{payment_dispute_id}/appeal`; no source confirms it; never repeated once it may have been done.
    ///
    /// 409: the appeal was made before, or the state does not allow it: read the dispute.
    pub fn appeal(
        self,
        payment_dispute_id: impl AsRef<str>,
        body: impl Into<Body<kassa::api::dispute::arbitration::AppealRequest>>,
    ) -> Request<Appeal> {
        Request::new(self.0).with_path("payment_dispute_id", payment_dispute_id).with_body(body)
    }
}

/// Operations of `dispute.attachment`.
#[derive(Clone, Copy, Debug)]
pub struct AttachmentOperations<'c>(&'c Client);

impl AttachmentOperations<'_> {
    /// Uploads a file, to be named in the evidence.
    ///
    /// `POST /payment/disputes/{payment_dispute_id}/attachments`.
    ///
    /// 409: evidence was brought forward already: no file can be added.
    ///
    /// 413: the file has more than 7 MB.
    pub fn upload(
        self,
        payment_dispute_id: impl AsRef<str>,
        body: impl Into<Body<kassa::api::dispute::attachment::UploadRequest>>,
    ) -> Request<AttachmentUpload> {
        Request::new(self.0).with_path("payment_dispute_id", payment_dispute_id).with_body(body)
    }

    /// Downloads a file of the partner or of the customer.
    ///
    /// `GET /payment/disputes/{payment_dispute_id}/attachments/{payment_dispute_attachment_id}/download`.
    ///
    /// 404: no such file, or it belongs to another dispute.
    pub fn download(
        self,
        payment_dispute_id: impl AsRef<str>,
        payment_dispute_attachment_id: impl AsRef<str>,
    ) -> Request<AttachmentDownload> {
        Request::new(self.0)
            .with_path("payment_dispute_id", payment_dispute_id)
            .with_path("payment_dispute_attachment_id", payment_dispute_attachment_id)
    }
}

operation! {
/// `dispute.list`.
List = kassa::api::dispute::LIST_DISPUTES => json kassa::api::dispute::resource::DisputeList;
/// `dispute.read`.
Read = kassa::api::dispute::GET_DISPUTE => json kassa::api::dispute::resource::Dispute;
/// `dispute.accept_loss`.
AcceptLoss = kassa::api::dispute::ACCEPT_DISPUTE_LOSS => json kassa::api::dispute::arbitration::AcceptLossResponse;
/// `dispute.attachment.upload`.
AttachmentUpload = kassa::api::dispute::UPLOAD_DISPUTE_ATTACHMENT => json kassa::api::dispute::attachment::UploadResponse;
/// `dispute.attachment.download`.
AttachmentDownload = kassa::api::dispute::DOWNLOAD_DISPUTE_ATTACHMENT => bytes Contents;
/// `dispute.respond`.
Respond = kassa::api::dispute::RESPOND_TO_DISPUTE => json kassa::api::dispute::respond::RepresentResponse;
/// `dispute.represent`.
Represent = kassa::api::dispute::REPRESENT_DISPUTE => json kassa::api::dispute::respond::RepresentResponse;
/// `dispute.appeal`.
Appeal = kassa::api::dispute::APPEAL_DISPUTE => json kassa::api::dispute::arbitration::AppealResponse;
}

setters! { List {
/// Sets `payment_transaction_id` in the query.
payment_transaction_id: list "payment_transaction_id" String;
/// Sets `payment_product_instance_id` in the query.
payment_product_instance_id: one "payment_product_instance_id" String;
/// Sets `state` in the query.
state: list "state" String;
/// Sets `reason` in the query.
reason: list "reason" String;
/// Sets `purchase_references` in the query.
purchase_references: list "purchase_references" String;
/// Sets `opened_at_start` in the query.
opened_at_start: one "opened_at_start" String;
/// Sets `opened_at_end` in the query.
opened_at_end: one "opened_at_end" String;
/// Sets `closed_at_start` in the query.
closed_at_start: one "closed_at_start" String;
/// Sets `closed_at_end` in the query.
closed_at_end: one "closed_at_end" String;
/// Sets `sort_by` in the query.
sort_by: list "sort_by" kassa::api::dispute::scalar::DisputeSort;
/// Sets `size` in the query.
size: one "size" i64;
/// Sets `starting_after` in the query.
starting_after: one "starting_after" String;
/// Sets `ending_before` in the query.
ending_before: one "ending_before" String;
} }

setters! { Read {
/// Sets `payment_product_instance_id` in the query.
payment_product_instance_id: one "payment_product_instance_id" String;
} }

setters! { AcceptLoss {
/// Sets `payment_product_instance_id` in the query.
payment_product_instance_id: one "payment_product_instance_id" String;
} }

setters! { AttachmentUpload {
/// Sets `payment_product_instance_id` in the query.
payment_product_instance_id: one "payment_product_instance_id" String;
} }

setters! { AttachmentDownload {
/// Sets `payment_product_instance_id` in the query.
payment_product_instance_id: one "payment_product_instance_id" String;
} }

setters! { Respond {
/// Sets `payment_product_instance_id` in the query.
payment_product_instance_id: one "payment_product_instance_id" String;
} }

setters! { Represent {
/// Sets `payment_product_instance_id` in the query.
payment_product_instance_id: one "payment_product_instance_id" String;
} }

setters! { Appeal {
/// Sets `payment_product_instance_id` in the query.
payment_product_instance_id: one "payment_product_instance_id" String;
} }

impl crate::client::Paged for List {
    type Item = kassa::api::dispute::resource::Dispute;

    fn page(answer: Self::Answer) -> (Vec<Self::Item>, Option<kassa::api::common::Pagination>) {
        (answer.disputes.unwrap_or_default(), answer.pagination)
    }

    fn id(item: &Self::Item) -> Option<&str> {
        item.payment_dispute_id.as_ref().map(AsRef::<str>::as_ref)
    }
}
