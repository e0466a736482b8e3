// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Models;
using Kassa.Values;

namespace Kassa.Operations
{
    /// <summary>Operations of the group <c>payment</c>.</summary>
    public sealed class PaymentOperations
    {
        private readonly ISender sender;

        internal PaymentOperations(ISender sender) => this.sender = sender;

        /// <summary>Operations <c>payment.capture</c>.</summary>
        public CaptureSpace Capture => new CaptureSpace(sender);

        /// <summary>Operations <c>payment.chargeback</c>.</summary>
        public ChargebackSpace Chargeback => new ChargebackSpace(sender);

        /// <summary>Operations <c>payment.presentation</c>.</summary>
        public PresentationSpace Presentation => new PresentationSpace(sender);

        /// <summary>Operations <c>payment.refund</c>.</summary>
        public RefundSpace Refund => new RefundSpace(sender);

        /// <summary>Operations <c>payment.request</c>.</summary>
        public RequestSpace Request => new RequestSpace(sender);

        /// <summary>Operations <c>payment.token</c>.</summary>
        public TokenSpace Token => new TokenSpace(sender);

        /// <summary>Operations <c>payment.transaction</c>.</summary>
        public TransactionSpace Transaction => new TransactionSpace(sender);

        /// <summary>Decides a payment, a customer token, or both. Called again with the session token once the customer has
        /// approved.</summary>
        /// <remarks><c>POST /payment/authorize</c>. The reference names the call; its idempotency key is made of it,
        /// so the same reference is the same change.</remarks>
        public Request<PaymentAuthorizeResponse> Authorize(PaymentAuthorizeRequest body, string reference, string? networkSessionToken = null, string? customerToken = null, string? interoperabilityToken = null, string? paymentToken = null)
        {
            var request = new Request<PaymentAuthorizeResponse>(sender, 1, "payment.authorize", reference, Answers.Object(Models.PaymentAuthorizeResponse.FromJson));
            request.Header("Klarna-Network-Session-Token", networkSessionToken);
            request.Header("Klarna-Customer-Token", customerToken);
            request.Header("Klarna-Interoperability-Token", interoperabilityToken);
            request.Header("Klarna-Payment-Token", paymentToken);
            request.Body(body);
            return request;
        }

        /// <summary>Operations <c>payment.capture</c>.</summary>
        public sealed class CaptureSpace
        {
            private readonly ISender sender;

            internal CaptureSpace(ISender sender) => this.sender = sender;

            /// <summary>Reads a capture.</summary>
            /// <remarks><c>GET /payment/captures/{payment_capture_id}</c>.</remarks>
            public Request<PaymentCapture> Read(string paymentCaptureId)
            {
                var request = new Request<PaymentCapture>(sender, 13, "payment.capture.read", null, Answers.Object(Models.PaymentCapture.FromJson));
                request.Path("payment_capture_id", paymentCaptureId);
                return request;
            }

            /// <summary>Adds shipment data to a capture.</summary>
            /// <remarks><c>PATCH /payment/captures/{payment_capture_id}</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change. No source confirms the operation.</remarks>
            public Request<PaymentCapture> Update(string paymentCaptureId, string reference, PaymentCaptureUpdate? body = null)
            {
                var request = new Request<PaymentCapture>(sender, 14, "payment.capture.update", reference, Answers.Object(Models.PaymentCapture.FromJson));
                request.Path("payment_capture_id", paymentCaptureId);
                request.Body(body);
                return request;
            }

            /// <summary>Refunds exactly one capture.</summary>
            /// <remarks><c>POST /payment/captures/{payment_capture_id}/refund</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<PaymentRefund> Refund(string paymentCaptureId, PaymentCaptureRefundCreate body, string reference)
            {
                var request = new Request<PaymentRefund>(sender, 15, "payment.capture.refund", reference, Answers.Object(Models.PaymentRefund.FromJson));
                request.Path("payment_capture_id", paymentCaptureId);
                request.Body(body);
                return request;
            }
        }

        /// <summary>Operations <c>payment.chargeback</c>.</summary>
        public sealed class ChargebackSpace
        {
            private readonly ISender sender;

            internal ChargebackSpace(ISender sender) => this.sender = sender;

            /// <summary>Reads a chargeback.</summary>
            /// <remarks><c>GET /payment/chargebacks/{payment_chargeback_id}</c>.</remarks>
            public Request<PaymentChargeback> Read(string paymentChargebackId)
            {
                var request = new Request<PaymentChargeback>(sender, 17, "payment.chargeback.read", null, Answers.Object(Models.PaymentChargeback.FromJson));
                request.Path("payment_chargeback_id", paymentChargebackId);
                return request;
            }
        }

        /// <summary>Operations <c>payment.presentation</c>.</summary>
        public sealed class PresentationSpace
        {
            private readonly ISender sender;

            internal PresentationSpace(ISender sender) => this.sender = sender;

            /// <summary>How to show the payment method for one purchase. Asked again whenever the amount changes.</summary>
            /// <remarks><c>GET /payment/presentation</c>.</remarks>
            public Request<PaymentPresentation> Get(string locale, string currency, long? amount = null, IReadOnlyList<PaymentIntent>? intents = null, Interval? subscriptionBillingInterval = null, long? subscriptionBillingIntervalFrequency = null, string? appReturnUrl = null, string? acquiringConfig = null, IReadOnlyList<string>? paymentProgramEnablementCodes = null, string? networkSessionToken = null, string? interoperabilityToken = null, string? customerToken = null)
            {
                var request = new Request<PaymentPresentation>(sender, 6, "payment.presentation.get", null, Answers.Object(Models.PaymentPresentation.FromJson));
                request.Query("locale", locale);
                request.Query("currency", currency);
                request.Query("amount", amount);
                request.Query("intents[]", intents);
                request.Query("subscription_billing_interval", subscriptionBillingInterval);
                request.Query("subscription_billing_interval_frequency", subscriptionBillingIntervalFrequency);
                request.Query("app_return_url", appReturnUrl);
                request.Query("acquiring_config", acquiringConfig);
                request.Query("payment_program_enablement_codes", paymentProgramEnablementCodes);
                request.Header("Klarna-Network-Session-Token", networkSessionToken);
                request.Header("Klarna-Interoperability-Token", interoperabilityToken);
                request.Header("Klarna-Customer-Token", customerToken);
                return request;
            }
        }

        /// <summary>Operations <c>payment.refund</c>.</summary>
        public sealed class RefundSpace
        {
            private readonly ISender sender;

            internal RefundSpace(ISender sender) => this.sender = sender;

            /// <summary>Reads a refund.</summary>
            /// <remarks><c>GET /payment/refunds/{payment_refund_id}</c>.</remarks>
            public Request<PaymentRefund> Read(string paymentRefundId)
            {
                var request = new Request<PaymentRefund>(sender, 16, "payment.refund.read", null, Answers.Object(Models.PaymentRefund.FromJson));
                request.Path("payment_refund_id", paymentRefundId);
                return request;
            }
        }

        /// <summary>Operations <c>payment.request</c>.</summary>
        public sealed class RequestSpace
        {
            private readonly ISender sender;

            internal RequestSpace(ISender sender) => this.sender = sender;

            /// <summary>Creates the attempt to get the customer's approval, without an authorize call before it.</summary>
            /// <remarks><c>POST /payment/requests</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<PaymentRequest> Create(PaymentRequestCreate body, string reference, string? networkSessionToken = null, string? customerToken = null, string? interoperabilityToken = null)
            {
                var request = new Request<PaymentRequest>(sender, 2, "payment.request.create", reference, Answers.Object(Models.PaymentRequest.FromJson));
                request.Header("Klarna-Network-Session-Token", networkSessionToken);
                request.Header("Klarna-Customer-Token", customerToken);
                request.Header("Klarna-Interoperability-Token", interoperabilityToken);
                request.Body(body);
                return request;
            }

            /// <summary>Reads state and context of a payment request: the truth when events and returns disagree.</summary>
            /// <remarks><c>GET /payment/requests/{payment_request_id}</c>.</remarks>
            public Request<PaymentRequest> Read(string paymentRequestId)
            {
                var request = new Request<PaymentRequest>(sender, 3, "payment.request.read", null, Answers.Object(Models.PaymentRequest.FromJson));
                request.Path("payment_request_id", paymentRequestId);
                return request;
            }

            /// <summary>Changes a payment request that the customer has not entered yet. What is left out stays as it is.</summary>
            /// <remarks><c>PATCH /payment/requests/{payment_request_id}</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<PaymentRequest> Update(string paymentRequestId, PaymentRequestUpdate body, string reference, string? networkSessionToken = null, string? interoperabilityToken = null)
            {
                var request = new Request<PaymentRequest>(sender, 4, "payment.request.update", reference, Answers.Object(Models.PaymentRequest.FromJson));
                request.Path("payment_request_id", paymentRequestId);
                request.Header("Klarna-Network-Session-Token", networkSessionToken);
                request.Header("Klarna-Interoperability-Token", interoperabilityToken);
                request.Body(body);
                return request;
            }

            /// <summary>Gives up an attempt. A repeat may answer 404 or 409 because it is done already: read the request then.</summary>
            /// <remarks><c>DELETE /payment/requests/{payment_request_id}</c>.</remarks>
            public Request<PaymentRequest> Cancel(string paymentRequestId)
            {
                var request = new Request<PaymentRequest>(sender, 5, "payment.request.cancel", null, Answers.Object(Models.PaymentRequest.FromJson));
                request.Path("payment_request_id", paymentRequestId);
                return request;
            }
        }

        /// <summary>Operations <c>payment.token</c>.</summary>
        public sealed class TokenSpace
        {
            private readonly ISender sender;

            internal TokenSpace(ISender sender) => this.sender = sender;

            /// <summary>Cancels a payment token, the predecessor of the session token.</summary>
            /// <remarks><c>DELETE /payment/tokens/{payment_token}</c>.</remarks>
            public Request<Nothing> Cancel(string paymentToken)
            {
                var request = new Request<Nothing>(sender, 18, "payment.token.cancel", null, Answers.Nothing);
                request.Path("payment_token", paymentToken);
                return request;
            }
        }

        /// <summary>Operations <c>payment.transaction</c>.</summary>
        public sealed class TransactionSpace
        {
            private readonly ISender sender;

            internal TransactionSpace(ISender sender) => this.sender = sender;

            /// <summary>Reads a transaction. Not needed to confirm an answer: success answers are authoritative.</summary>
            /// <remarks><c>GET /payment/transactions/{payment_transaction_id}</c>.</remarks>
            public Request<PaymentTransaction> Read(string paymentTransactionId)
            {
                var request = new Request<PaymentTransaction>(sender, 7, "payment.transaction.read", null, Answers.Object(Models.PaymentTransaction.FromJson));
                request.Path("payment_transaction_id", paymentTransactionId);
                return request;
            }

            /// <summary>Corrects references and purchase data of a transaction that is still authorized.</summary>
            /// <remarks><c>PATCH /payment/transactions/{payment_transaction_id}</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<PaymentTransaction> Update(string paymentTransactionId, PaymentTransactionUpdate body, string reference)
            {
                var request = new Request<PaymentTransaction>(sender, 8, "payment.transaction.update", reference, Answers.Object(Models.PaymentTransaction.FromJson));
                request.Path("payment_transaction_id", paymentTransactionId);
                request.Body(body);
                return request;
            }

            /// <summary>Gives an authorization more time or another amount, and revives an expired one within its grace period.</summary>
            /// <remarks><c>POST /payment/transactions/{payment_transaction_id}/authorize</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<PaymentTransaction> Reauthorize(string paymentTransactionId, PaymentTransactionReauthorize body, string reference)
            {
                var request = new Request<PaymentTransaction>(sender, 9, "payment.transaction.reauthorize", reference, Answers.Object(Models.PaymentTransaction.FromJson));
                request.Path("payment_transaction_id", paymentTransactionId);
                request.Body(body);
                return request;
            }

            /// <summary>Captures all or a part of what is authorized, once per shipment.</summary>
            /// <remarks><c>POST /payment/transactions/{payment_transaction_id}/capture</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<PaymentCapture> Capture(string paymentTransactionId, PaymentCaptureCreate body, string reference)
            {
                var request = new Request<PaymentCapture>(sender, 10, "payment.transaction.capture", reference, Answers.Object(Models.PaymentCapture.FromJson));
                request.Path("payment_transaction_id", paymentTransactionId);
                request.Body(body);
                return request;
            }

            /// <summary>Refunds against the transaction; line items say which of several captures is meant.</summary>
            /// <remarks><c>POST /payment/transactions/{payment_transaction_id}/refund</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<PaymentRefund> Refund(string paymentTransactionId, PaymentTransactionRefundCreate body, string reference)
            {
                var request = new Request<PaymentRefund>(sender, 11, "payment.transaction.refund", reference, Answers.Object(Models.PaymentRefund.FromJson));
                request.Path("payment_transaction_id", paymentTransactionId);
                request.Body(body);
                return request;
            }

            /// <summary>Releases everything that is authorized and not captured.</summary>
            /// <remarks><c>POST /payment/transactions/{payment_transaction_id}/void</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<PaymentTransaction> Void(string paymentTransactionId, string reference)
            {
                var request = new Request<PaymentTransaction>(sender, 12, "payment.transaction.void", reference, Answers.Object(Models.PaymentTransaction.FromJson));
                request.Path("payment_transaction_id", paymentTransactionId);
                return request;
            }
        }
    }
}
