// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Models;
using Kassa.Values;

namespace Kassa.Operations
{
    /// <summary>Operations of the group <c>dispute</c>.</summary>
    public sealed class DisputeOperations
    {
        private readonly ISender sender;

        internal DisputeOperations(ISender sender) => this.sender = sender;

        /// <summary>Operations <c>dispute.attachment</c>.</summary>
        public AttachmentSpace Attachment => new AttachmentSpace(sender);

        /// <summary>Lists the disputes of an account, page by page.</summary>
        /// <remarks><c>GET /payment/disputes</c>.</remarks>
        public Request<DisputeList> List(IReadOnlyList<string>? paymentTransactionId = null, string? paymentProductInstanceId = null, IReadOnlyList<string>? state = null, IReadOnlyList<string>? reason = null, IReadOnlyList<string>? purchaseReferences = null, string? openedAtStart = null, string? openedAtEnd = null, string? closedAtStart = null, string? closedAtEnd = null, IReadOnlyList<DisputeSort>? sortBy = null, long? size = null, string? startingAfter = null, string? endingBefore = null)
        {
            var request = new Request<DisputeList>(sender, 79, "dispute.list", null, Answers.Object(Models.DisputeList.FromJson));
            request.Query("payment_transaction_id", paymentTransactionId);
            request.Query("payment_product_instance_id", paymentProductInstanceId);
            request.Query("state", state);
            request.Query("reason", reason);
            request.Query("purchase_references", purchaseReferences);
            request.Query("opened_at_start", openedAtStart);
            request.Query("opened_at_end", openedAtEnd);
            request.Query("closed_at_start", closedAtStart);
            request.Query("closed_at_end", closedAtEnd);
            request.Query("sort_by", sortBy);
            request.Query("size", size);
            request.Query("starting_after", startingAfter);
            request.Query("ending_before", endingBefore);
            return request;
        }

        /// <summary>Reads a dispute.</summary>
        /// <remarks><c>GET /payment/disputes/{payment_dispute_id}</c>.</remarks>
        public Request<Dispute> Read(string paymentDisputeId, string? paymentProductInstanceId = null)
        {
            var request = new Request<Dispute>(sender, 80, "dispute.read", null, Answers.Object(Models.Dispute.FromJson));
            request.Path("payment_dispute_id", paymentDisputeId);
            request.Query("payment_product_instance_id", paymentProductInstanceId);
            return request;
        }

        /// <summary>Gives a dispute up. It cannot be taken back.</summary>
        /// <remarks><c>POST /payment/disputes/{payment_dispute_id}/accept-loss</c>. The reference names the call; its idempotency key is made of it,
        /// so the same reference is the same change.</remarks>
        public Request<AcceptLossResponse> AcceptLoss(string paymentDisputeId, string reference, string? paymentProductInstanceId = null)
        {
            var request = new Request<AcceptLossResponse>(sender, 81, "dispute.accept_loss", reference, Answers.Object(Models.AcceptLossResponse.FromJson));
            request.Path("payment_dispute_id", paymentDisputeId);
            request.Query("payment_product_instance_id", paymentProductInstanceId);
            return request;
        }

        /// <summary>Answers a request for evidence. There is one answer.</summary>
        /// <remarks><c>POST /payment/disputes/{payment_dispute_id}/respond</c>. The reference names the call; its idempotency key is made of it,
        /// so the same reference is the same change.</remarks>
        public Request<RepresentResponse> Respond(string paymentDisputeId, RespondToDisputeRequest body, string reference, string? paymentProductInstanceId = null)
        {
            var request = new Request<RepresentResponse>(sender, 84, "dispute.respond", reference, Answers.Object(Models.RepresentResponse.FromJson));
            request.Path("payment_dispute_id", paymentDisputeId);
            request.Query("payment_product_instance_id", paymentProductInstanceId);
            request.Body(body);
            return request;
        }

        /// <summary>Brings the evidence forward, in the words of a later guide. `dispute.respond` is the confirmed name of the
        /// same step.</summary>
        /// <remarks><c>POST /payment/disputes/{payment_dispute_id}/represent</c>. The reference names the call; its idempotency key is made of it,
        /// so the same reference is the same change. No source confirms the operation.</remarks>
        public Request<RepresentResponse> Represent(string paymentDisputeId, RepresentRequest body, string reference, string? paymentProductInstanceId = null)
        {
            var request = new Request<RepresentResponse>(sender, 85, "dispute.represent", reference, Answers.Object(Models.RepresentResponse.FromJson));
            request.Path("payment_dispute_id", paymentDisputeId);
            request.Query("payment_product_instance_id", paymentProductInstanceId);
            request.Body(body);
            return request;
        }

        /// <summary>Appeals a decision. There is one appeal.</summary>
        /// <remarks><c>POST /payment/disputes/{payment_dispute_id}/appeal</c>. The reference names the call; its idempotency key is made of it,
        /// so the same reference is the same change. No source confirms the operation.</remarks>
        public Request<AppealResponse> Appeal(string paymentDisputeId, AppealRequest body, string reference, string? paymentProductInstanceId = null)
        {
            var request = new Request<AppealResponse>(sender, 86, "dispute.appeal", reference, Answers.Object(Models.AppealResponse.FromJson));
            request.Path("payment_dispute_id", paymentDisputeId);
            request.Query("payment_product_instance_id", paymentProductInstanceId);
            request.Body(body);
            return request;
        }

        /// <summary>Operations <c>dispute.attachment</c>.</summary>
        public sealed class AttachmentSpace
        {
            private readonly ISender sender;

            internal AttachmentSpace(ISender sender) => this.sender = sender;

            /// <summary>Uploads a file, to be named in the evidence.</summary>
            /// <remarks><c>POST /payment/disputes/{payment_dispute_id}/attachments</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<UploadResponse> Upload(string paymentDisputeId, UploadRequest body, string reference, string? paymentProductInstanceId = null)
            {
                var request = new Request<UploadResponse>(sender, 82, "dispute.attachment.upload", reference, Answers.Object(Models.UploadResponse.FromJson));
                request.Path("payment_dispute_id", paymentDisputeId);
                request.Query("payment_product_instance_id", paymentProductInstanceId);
                request.Body(body);
                return request;
            }

            /// <summary>Downloads a file of the partner or of the customer.</summary>
            /// <remarks><c>GET /payment/disputes/{payment_dispute_id}/attachments/{payment_dispute_attachment_id}/download</c>.</remarks>
            public Request<Nothing> Download(string paymentDisputeId, string paymentDisputeAttachmentId, string? paymentProductInstanceId = null)
            {
                var request = new Request<Nothing>(sender, 83, "dispute.attachment.download", null, Answers.Nothing);
                request.Path("payment_dispute_id", paymentDisputeId);
                request.Path("payment_dispute_attachment_id", paymentDisputeAttachmentId);
                request.Query("payment_product_instance_id", paymentProductInstanceId);
                return request;
            }
        }
    }
}
