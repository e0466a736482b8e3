// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.operations;

import java.util.List;
import kassa.Request;
import kassa.Sender;
import kassa.models.AcceptLossResponse;
import kassa.models.AppealRequest;
import kassa.models.AppealResponse;
import kassa.models.Dispute;
import kassa.models.DisputeList;
import kassa.models.DisputeSort;
import kassa.models.RepresentRequest;
import kassa.models.RepresentResponse;
import kassa.models.RespondToDisputeRequest;
import kassa.models.UploadRequest;
import kassa.models.UploadResponse;

/** Operations of the group {@code dispute}. */
public final class DisputeOperations {
    private final Sender sender;

    DisputeOperations(Sender sender) {
        this.sender = sender;
    }

    /** Operations {@code dispute.attachment}. */
    public AttachmentOperations attachment() {
        return new AttachmentOperations(sender);
    }

    /**
     * Lists the disputes of an account, page by page.
     *
     * <p>{@code GET /payment/disputes}.
     */
    public ListCall list() {
        ListCall request = new ListCall(sender);
        return request;
    }

    /**
     * Reads a dispute.
     *
     * <p>{@code GET /payment/disputes/{payment_dispute_id}}.
     */
    public ReadCall read(String paymentDisputeId) {
        ReadCall request = new ReadCall(sender);
        request.path("payment_dispute_id", paymentDisputeId);
        return request;
    }

    /**
     * Gives a dispute up. It cannot be taken back.
     *
     * <p>{@code POST /payment/disputes/{payment_dispute_id}/accept-loss}.
     *
     * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
     */
    public AcceptLossCall acceptLoss(String paymentDisputeId, String reference) {
        AcceptLossCall request = new AcceptLossCall(sender, reference);
        request.path("payment_dispute_id", paymentDisputeId);
        return request;
    }

    /**
     * Answers a request for evidence. There is one answer.
     *
     * <p>{@code POST /payment/disputes/{payment_dispute_id}/respond}.
     *
     * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
     */
    public RespondCall respond(String paymentDisputeId, RespondToDisputeRequest body, String reference) {
        RespondCall request = new RespondCall(sender, reference);
        request.path("payment_dispute_id", paymentDisputeId);
        request.body(body);
        return request;
    }

    /**
     * Brings the evidence forward, in the words of a later guide. `dispute.respond` is the confirmed name of the
     * same step.
     *
     * <p>{@code POST /payment/disputes/{payment_dispute_id}/represent}. No source confirms the operation.
     *
     * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
     */
    public RepresentCall represent(String paymentDisputeId, RepresentRequest body, String reference) {
        RepresentCall request = new RepresentCall(sender, reference);
        request.path("payment_dispute_id", paymentDisputeId);
        request.body(body);
        return request;
    }

    /**
     * Appeals a decision. There is one appeal.
     *
     * <p>{@code POST /payment/disputes/{payment_dispute_id}/appeal}. No source confirms the operation.
     *
     * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
     */
    public AppealCall appeal(String paymentDisputeId, AppealRequest body, String reference) {
        AppealCall request = new AppealCall(sender, reference);
        request.path("payment_dispute_id", paymentDisputeId);
        request.body(body);
        return request;
    }

    /** {@code dispute.list}, with what may be left out. */
    public static final class ListCall extends Request<DisputeList> {
        private ListCall(Sender sender) {
            super(sender, 79, "dispute.list", null, Request.object(DisputeList::from));
        }

        /** Sets {@code payment_transaction_id}. */
        public ListCall paymentTransactionId(List<String> paymentTransactionId) {
            query("payment_transaction_id", paymentTransactionId);
            return this;
        }

        /** Sets {@code payment_product_instance_id}. */
        public ListCall paymentProductInstanceId(String paymentProductInstanceId) {
            query("payment_product_instance_id", paymentProductInstanceId);
            return this;
        }

        /** Sets {@code state}. */
        public ListCall state(List<String> state) {
            query("state", state);
            return this;
        }

        /** Sets {@code reason}. */
        public ListCall reason(List<String> reason) {
            query("reason", reason);
            return this;
        }

        /** Sets {@code purchase_references}. */
        public ListCall purchaseReferences(List<String> purchaseReferences) {
            query("purchase_references", purchaseReferences);
            return this;
        }

        /** Sets {@code opened_at_start}. */
        public ListCall openedAtStart(String openedAtStart) {
            query("opened_at_start", openedAtStart);
            return this;
        }

        /** Sets {@code opened_at_end}. */
        public ListCall openedAtEnd(String openedAtEnd) {
            query("opened_at_end", openedAtEnd);
            return this;
        }

        /** Sets {@code closed_at_start}. */
        public ListCall closedAtStart(String closedAtStart) {
            query("closed_at_start", closedAtStart);
            return this;
        }

        /** Sets {@code closed_at_end}. */
        public ListCall closedAtEnd(String closedAtEnd) {
            query("closed_at_end", closedAtEnd);
            return this;
        }

        /** Sets {@code sort_by}. */
        public ListCall sortBy(List<DisputeSort> sortBy) {
            query("sort_by", sortBy);
            return this;
        }

        /** Sets {@code size}. */
        public ListCall size(long size) {
            query("size", size);
            return this;
        }

        /** Sets {@code starting_after}. */
        public ListCall startingAfter(String startingAfter) {
            query("starting_after", startingAfter);
            return this;
        }

        /** Sets {@code ending_before}. */
        public ListCall endingBefore(String endingBefore) {
            query("ending_before", endingBefore);
            return this;
        }
    }

    /** {@code dispute.read}, with what may be left out. */
    public static final class ReadCall extends Request<Dispute> {
        private ReadCall(Sender sender) {
            super(sender, 80, "dispute.read", null, Request.object(Dispute::from));
        }

        /** Sets {@code payment_product_instance_id}. */
        public ReadCall paymentProductInstanceId(String paymentProductInstanceId) {
            query("payment_product_instance_id", paymentProductInstanceId);
            return this;
        }
    }

    /** {@code dispute.accept_loss}, with what may be left out. */
    public static final class AcceptLossCall extends Request<AcceptLossResponse> {
        private AcceptLossCall(Sender sender, String reference) {
            super(sender, 81, "dispute.accept_loss", reference, Request.object(AcceptLossResponse::from));
        }

        /** Sets {@code payment_product_instance_id}. */
        public AcceptLossCall paymentProductInstanceId(String paymentProductInstanceId) {
            query("payment_product_instance_id", paymentProductInstanceId);
            return this;
        }
    }

    /** {@code dispute.respond}, with what may be left out. */
    public static final class RespondCall extends Request<RepresentResponse> {
        private RespondCall(Sender sender, String reference) {
            super(sender, 84, "dispute.respond", reference, Request.object(RepresentResponse::from));
        }

        /** Sets {@code payment_product_instance_id}. */
        public RespondCall paymentProductInstanceId(String paymentProductInstanceId) {
            query("payment_product_instance_id", paymentProductInstanceId);
            return this;
        }
    }

    /** {@code dispute.represent}, with what may be left out. */
    public static final class RepresentCall extends Request<RepresentResponse> {
        private RepresentCall(Sender sender, String reference) {
            super(sender, 85, "dispute.represent", reference, Request.object(RepresentResponse::from));
        }

        /** Sets {@code payment_product_instance_id}. */
        public RepresentCall paymentProductInstanceId(String paymentProductInstanceId) {
            query("payment_product_instance_id", paymentProductInstanceId);
            return this;
        }
    }

    /** {@code dispute.appeal}, with what may be left out. */
    public static final class AppealCall extends Request<AppealResponse> {
        private AppealCall(Sender sender, String reference) {
            super(sender, 86, "dispute.appeal", reference, Request.object(AppealResponse::from));
        }

        /** Sets {@code payment_product_instance_id}. */
        public AppealCall paymentProductInstanceId(String paymentProductInstanceId) {
            query("payment_product_instance_id", paymentProductInstanceId);
            return this;
        }
    }

    /** Operations {@code dispute.attachment}. */
    public static final class AttachmentOperations {
        private final Sender sender;

        private AttachmentOperations(Sender sender) {
            this.sender = sender;
        }

        /**
         * Uploads a file, to be named in the evidence.
         *
         * <p>{@code POST /payment/disputes/{payment_dispute_id}/attachments}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public UploadCall upload(String paymentDisputeId, UploadRequest body, String reference) {
            UploadCall request = new UploadCall(sender, reference);
            request.path("payment_dispute_id", paymentDisputeId);
            request.body(body);
            return request;
        }

        /**
         * Downloads a file of the partner or of the customer.
         *
         * <p>{@code GET /payment/disputes/{payment_dispute_id}/attachments/{payment_dispute_attachment_id}/download}.
         */
        public DownloadCall download(String paymentDisputeId, String paymentDisputeAttachmentId) {
            DownloadCall request = new DownloadCall(sender);
            request.path("payment_dispute_id", paymentDisputeId);
            request.path("payment_dispute_attachment_id", paymentDisputeAttachmentId);
            return request;
        }

        /** {@code dispute.attachment.upload}, with what may be left out. */
        public static final class UploadCall extends Request<UploadResponse> {
            private UploadCall(Sender sender, String reference) {
                super(sender, 82, "dispute.attachment.upload", reference, Request.object(UploadResponse::from));
            }

            /** Sets {@code payment_product_instance_id}. */
            public UploadCall paymentProductInstanceId(String paymentProductInstanceId) {
                query("payment_product_instance_id", paymentProductInstanceId);
                return this;
            }
        }

        /** {@code dispute.attachment.download}, with what may be left out. */
        public static final class DownloadCall extends Request<Void> {
            private DownloadCall(Sender sender) {
                super(sender, 83, "dispute.attachment.download", null, Request.nothing());
            }

            /** Sets {@code payment_product_instance_id}. */
            public DownloadCall paymentProductInstanceId(String paymentProductInstanceId) {
                query("payment_product_instance_id", paymentProductInstanceId);
                return this;
            }
        }
    }
}
