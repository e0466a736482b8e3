// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.operations;

import java.util.List;
import kassa.Request;
import kassa.Sender;
import kassa.models.Interval;
import kassa.models.PaymentAuthorizeRequest;
import kassa.models.PaymentAuthorizeResponse;
import kassa.models.PaymentCapture;
import kassa.models.PaymentCaptureCreate;
import kassa.models.PaymentCaptureRefundCreate;
import kassa.models.PaymentCaptureUpdate;
import kassa.models.PaymentChargeback;
import kassa.models.PaymentIntent;
import kassa.models.PaymentPresentation;
import kassa.models.PaymentRefund;
import kassa.models.PaymentRequest;
import kassa.models.PaymentRequestCreate;
import kassa.models.PaymentRequestUpdate;
import kassa.models.PaymentTransaction;
import kassa.models.PaymentTransactionReauthorize;
import kassa.models.PaymentTransactionRefundCreate;
import kassa.models.PaymentTransactionUpdate;

/** Operations of the group {@code payment}. */
public final class PaymentOperations {
    private final Sender sender;

    PaymentOperations(Sender sender) {
        this.sender = sender;
    }

    /** Operations {@code payment.capture}. */
    public CaptureOperations capture() {
        return new CaptureOperations(sender);
    }

    /** Operations {@code payment.chargeback}. */
    public ChargebackOperations chargeback() {
        return new ChargebackOperations(sender);
    }

    /** Operations {@code payment.presentation}. */
    public PresentationOperations presentation() {
        return new PresentationOperations(sender);
    }

    /** Operations {@code payment.refund}. */
    public RefundOperations refund() {
        return new RefundOperations(sender);
    }

    /** Operations {@code payment.request}. */
    public RequestOperations request() {
        return new RequestOperations(sender);
    }

    /** Operations {@code payment.token}. */
    public TokenOperations token() {
        return new TokenOperations(sender);
    }

    /** Operations {@code payment.transaction}. */
    public TransactionOperations transaction() {
        return new TransactionOperations(sender);
    }

    /**
     * Decides a payment, a customer token, or both. Called again with the session token once the customer has
     * approved.
     *
     * <p>{@code POST /payment/authorize}.
     *
     * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
     */
    public AuthorizeCall authorize(PaymentAuthorizeRequest body, String reference) {
        AuthorizeCall request = new AuthorizeCall(sender, reference);
        request.body(body);
        return request;
    }

    /** {@code payment.authorize}, with what may be left out. */
    public static final class AuthorizeCall extends Request<PaymentAuthorizeResponse> {
        private AuthorizeCall(Sender sender, String reference) {
            super(sender, 1, "payment.authorize", reference, Request.object(PaymentAuthorizeResponse::from));
        }

        /** Sets the header {@code Klarna-Network-Session-Token}. */
        public AuthorizeCall networkSessionToken(String networkSessionToken) {
            header("Klarna-Network-Session-Token", networkSessionToken);
            return this;
        }

        /** Sets the header {@code Klarna-Customer-Token}. */
        public AuthorizeCall customerToken(String customerToken) {
            header("Klarna-Customer-Token", customerToken);
            return this;
        }

        /** Sets the header {@code Klarna-Interoperability-Token}. */
        public AuthorizeCall interoperabilityToken(String interoperabilityToken) {
            header("Klarna-Interoperability-Token", interoperabilityToken);
            return this;
        }

        /** Sets the header {@code Klarna-Payment-Token}. */
        public AuthorizeCall paymentToken(String paymentToken) {
            header("Klarna-Payment-Token", paymentToken);
            return this;
        }
    }

    /** Operations {@code payment.capture}. */
    public static final class CaptureOperations {
        private final Sender sender;

        private CaptureOperations(Sender sender) {
            this.sender = sender;
        }

        /**
         * Reads a capture.
         *
         * <p>{@code GET /payment/captures/{payment_capture_id}}.
         */
        public Request<PaymentCapture> read(String paymentCaptureId) {
            Request<PaymentCapture> request = new Request<>(sender, 13, "payment.capture.read", null, Request.object(PaymentCapture::from));
            request.path("payment_capture_id", paymentCaptureId);
            return request;
        }

        /**
         * Adds shipment data to a capture.
         *
         * <p>{@code PATCH /payment/captures/{payment_capture_id}}. No source confirms the operation.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<PaymentCapture> update(String paymentCaptureId, PaymentCaptureUpdate body, String reference) {
            Request<PaymentCapture> request = new Request<>(sender, 14, "payment.capture.update", reference, Request.object(PaymentCapture::from));
            request.path("payment_capture_id", paymentCaptureId);
            request.body(body);
            return request;
        }

        /**
         * Adds shipment data to a capture.
         *
         * <p>{@code PATCH /payment/captures/{payment_capture_id}}. No source confirms the operation.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<PaymentCapture> update(String paymentCaptureId, String reference) {
            Request<PaymentCapture> request = new Request<>(sender, 14, "payment.capture.update", reference, Request.object(PaymentCapture::from));
            request.path("payment_capture_id", paymentCaptureId);
            return request;
        }

        /**
         * Refunds exactly one capture.
         *
         * <p>{@code POST /payment/captures/{payment_capture_id}/refund}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<PaymentRefund> refund(String paymentCaptureId, PaymentCaptureRefundCreate body, String reference) {
            Request<PaymentRefund> request = new Request<>(sender, 15, "payment.capture.refund", reference, Request.object(PaymentRefund::from));
            request.path("payment_capture_id", paymentCaptureId);
            request.body(body);
            return request;
        }
    }

    /** Operations {@code payment.chargeback}. */
    public static final class ChargebackOperations {
        private final Sender sender;

        private ChargebackOperations(Sender sender) {
            this.sender = sender;
        }

        /**
         * Reads a chargeback.
         *
         * <p>{@code GET /payment/chargebacks/{payment_chargeback_id}}.
         */
        public Request<PaymentChargeback> read(String paymentChargebackId) {
            Request<PaymentChargeback> request = new Request<>(sender, 17, "payment.chargeback.read", null, Request.object(PaymentChargeback::from));
            request.path("payment_chargeback_id", paymentChargebackId);
            return request;
        }
    }

    /** Operations {@code payment.presentation}. */
    public static final class PresentationOperations {
        private final Sender sender;

        private PresentationOperations(Sender sender) {
            this.sender = sender;
        }

        /**
         * How to show the payment method for one purchase. Asked again whenever the amount changes.
         *
         * <p>{@code GET /payment/presentation}.
         */
        public GetCall get(String locale, String currency) {
            GetCall request = new GetCall(sender);
            request.query("locale", locale);
            request.query("currency", currency);
            return request;
        }

        /** {@code payment.presentation.get}, with what may be left out. */
        public static final class GetCall extends Request<PaymentPresentation> {
            private GetCall(Sender sender) {
                super(sender, 6, "payment.presentation.get", null, Request.object(PaymentPresentation::from));
            }

            /** Sets {@code amount}. */
            public GetCall amount(long amount) {
                query("amount", amount);
                return this;
            }

            /** Sets {@code intents[]}. */
            public GetCall intents(List<PaymentIntent> intents) {
                query("intents[]", intents);
                return this;
            }

            /** Sets {@code subscription_billing_interval}. */
            public GetCall subscriptionBillingInterval(Interval subscriptionBillingInterval) {
                query("subscription_billing_interval", subscriptionBillingInterval);
                return this;
            }

            /** Sets {@code subscription_billing_interval_frequency}. */
            public GetCall subscriptionBillingIntervalFrequency(long subscriptionBillingIntervalFrequency) {
                query("subscription_billing_interval_frequency", subscriptionBillingIntervalFrequency);
                return this;
            }

            /** Sets {@code app_return_url}. */
            public GetCall appReturnUrl(String appReturnUrl) {
                query("app_return_url", appReturnUrl);
                return this;
            }

            /** Sets {@code acquiring_config}. No source confirms it. */
            public GetCall acquiringConfig(String acquiringConfig) {
                query("acquiring_config", acquiringConfig);
                return this;
            }

            /** Sets {@code payment_program_enablement_codes}. No source confirms it. */
            public GetCall paymentProgramEnablementCodes(List<String> paymentProgramEnablementCodes) {
                query("payment_program_enablement_codes", paymentProgramEnablementCodes);
                return this;
            }

            /** Sets the header {@code Klarna-Network-Session-Token}. */
            public GetCall networkSessionToken(String networkSessionToken) {
                header("Klarna-Network-Session-Token", networkSessionToken);
                return this;
            }

            /** Sets the header {@code Klarna-Interoperability-Token}. */
            public GetCall interoperabilityToken(String interoperabilityToken) {
                header("Klarna-Interoperability-Token", interoperabilityToken);
                return this;
            }

            /** Sets the header {@code Klarna-Customer-Token}. */
            public GetCall customerToken(String customerToken) {
                header("Klarna-Customer-Token", customerToken);
                return this;
            }
        }
    }

    /** Operations {@code payment.refund}. */
    public static final class RefundOperations {
        private final Sender sender;

        private RefundOperations(Sender sender) {
            this.sender = sender;
        }

        /**
         * Reads a refund.
         *
         * <p>{@code GET /payment/refunds/{payment_refund_id}}.
         */
        public Request<PaymentRefund> read(String paymentRefundId) {
            Request<PaymentRefund> request = new Request<>(sender, 16, "payment.refund.read", null, Request.object(PaymentRefund::from));
            request.path("payment_refund_id", paymentRefundId);
            return request;
        }
    }

    /** Operations {@code payment.request}. */
    public static final class RequestOperations {
        private final Sender sender;

        private RequestOperations(Sender sender) {
            this.sender = sender;
        }

        /**
         * Creates the attempt to get the customer's approval, without an authorize call before it.
         *
         * <p>{@code POST /payment/requests}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public CreateCall create(PaymentRequestCreate body, String reference) {
            CreateCall request = new CreateCall(sender, reference);
            request.body(body);
            return request;
        }

        /**
         * Reads state and context of a payment request: the truth when events and returns disagree.
         *
         * <p>{@code GET /payment/requests/{payment_request_id}}.
         */
        public Request<PaymentRequest> read(String paymentRequestId) {
            Request<PaymentRequest> request = new Request<>(sender, 3, "payment.request.read", null, Request.object(PaymentRequest::from));
            request.path("payment_request_id", paymentRequestId);
            return request;
        }

        /**
         * Changes a payment request that the customer has not entered yet. What is left out stays as it is.
         *
         * <p>{@code PATCH /payment/requests/{payment_request_id}}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public UpdateCall update(String paymentRequestId, PaymentRequestUpdate body, String reference) {
            UpdateCall request = new UpdateCall(sender, reference);
            request.path("payment_request_id", paymentRequestId);
            request.body(body);
            return request;
        }

        /**
         * Gives up an attempt. A repeat may answer 404 or 409 because it is done already: read the request then.
         *
         * <p>{@code DELETE /payment/requests/{payment_request_id}}.
         */
        public Request<PaymentRequest> cancel(String paymentRequestId) {
            Request<PaymentRequest> request = new Request<>(sender, 5, "payment.request.cancel", null, Request.object(PaymentRequest::from));
            request.path("payment_request_id", paymentRequestId);
            return request;
        }

        /** {@code payment.request.create}, with what may be left out. */
        public static final class CreateCall extends Request<PaymentRequest> {
            private CreateCall(Sender sender, String reference) {
                super(sender, 2, "payment.request.create", reference, Request.object(PaymentRequest::from));
            }

            /** Sets the header {@code Klarna-Network-Session-Token}. */
            public CreateCall networkSessionToken(String networkSessionToken) {
                header("Klarna-Network-Session-Token", networkSessionToken);
                return this;
            }

            /** Sets the header {@code Klarna-Customer-Token}. */
            public CreateCall customerToken(String customerToken) {
                header("Klarna-Customer-Token", customerToken);
                return this;
            }

            /** Sets the header {@code Klarna-Interoperability-Token}. */
            public CreateCall interoperabilityToken(String interoperabilityToken) {
                header("Klarna-Interoperability-Token", interoperabilityToken);
                return this;
            }
        }

        /** {@code payment.request.update}, with what may be left out. */
        public static final class UpdateCall extends Request<PaymentRequest> {
            private UpdateCall(Sender sender, String reference) {
                super(sender, 4, "payment.request.update", reference, Request.object(PaymentRequest::from));
            }

            /** Sets the header {@code Klarna-Network-Session-Token}. */
            public UpdateCall networkSessionToken(String networkSessionToken) {
                header("Klarna-Network-Session-Token", networkSessionToken);
                return this;
            }

            /** Sets the header {@code Klarna-Interoperability-Token}. */
            public UpdateCall interoperabilityToken(String interoperabilityToken) {
                header("Klarna-Interoperability-Token", interoperabilityToken);
                return this;
            }
        }
    }

    /** Operations {@code payment.token}. */
    public static final class TokenOperations {
        private final Sender sender;

        private TokenOperations(Sender sender) {
            this.sender = sender;
        }

        /**
         * Cancels a payment token, the predecessor of the session token.
         *
         * <p>{@code DELETE /payment/tokens/{payment_token}}.
         */
        public Request<Void> cancel(String paymentToken) {
            Request<Void> request = new Request<>(sender, 18, "payment.token.cancel", null, Request.nothing());
            request.path("payment_token", paymentToken);
            return request;
        }
    }

    /** Operations {@code payment.transaction}. */
    public static final class TransactionOperations {
        private final Sender sender;

        private TransactionOperations(Sender sender) {
            this.sender = sender;
        }

        /**
         * Reads a transaction. Not needed to confirm an answer: success answers are authoritative.
         *
         * <p>{@code GET /payment/transactions/{payment_transaction_id}}.
         */
        public Request<PaymentTransaction> read(String paymentTransactionId) {
            Request<PaymentTransaction> request = new Request<>(sender, 7, "payment.transaction.read", null, Request.object(PaymentTransaction::from));
            request.path("payment_transaction_id", paymentTransactionId);
            return request;
        }

        /**
         * Corrects references and purchase data of a transaction that is still authorized.
         *
         * <p>{@code PATCH /payment/transactions/{payment_transaction_id}}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<PaymentTransaction> update(String paymentTransactionId, PaymentTransactionUpdate body, String reference) {
            Request<PaymentTransaction> request = new Request<>(sender, 8, "payment.transaction.update", reference, Request.object(PaymentTransaction::from));
            request.path("payment_transaction_id", paymentTransactionId);
            request.body(body);
            return request;
        }

        /**
         * Gives an authorization more time or another amount, and revives an expired one within its grace period.
         *
         * <p>{@code POST /payment/transactions/{payment_transaction_id}/authorize}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<PaymentTransaction> reauthorize(String paymentTransactionId, PaymentTransactionReauthorize body, String reference) {
            Request<PaymentTransaction> request = new Request<>(sender, 9, "payment.transaction.reauthorize", reference, Request.object(PaymentTransaction::from));
            request.path("payment_transaction_id", paymentTransactionId);
            request.body(body);
            return request;
        }

        /**
         * Captures all or a part of what is authorized, once per shipment.
         *
         * <p>{@code POST /payment/transactions/{payment_transaction_id}/capture}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<PaymentCapture> capture(String paymentTransactionId, PaymentCaptureCreate body, String reference) {
            Request<PaymentCapture> request = new Request<>(sender, 10, "payment.transaction.capture", reference, Request.object(PaymentCapture::from));
            request.path("payment_transaction_id", paymentTransactionId);
            request.body(body);
            return request;
        }

        /**
         * Refunds against the transaction; line items say which of several captures is meant.
         *
         * <p>{@code POST /payment/transactions/{payment_transaction_id}/refund}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<PaymentRefund> refund(String paymentTransactionId, PaymentTransactionRefundCreate body, String reference) {
            Request<PaymentRefund> request = new Request<>(sender, 11, "payment.transaction.refund", reference, Request.object(PaymentRefund::from));
            request.path("payment_transaction_id", paymentTransactionId);
            request.body(body);
            return request;
        }

        /**
         * Releases everything that is authorized and not captured.
         *
         * <p>{@code POST /payment/transactions/{payment_transaction_id}/void}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<PaymentTransaction> void_(String paymentTransactionId, String reference) {
            Request<PaymentTransaction> request = new Request<>(sender, 12, "payment.transaction.void", reference, Request.object(PaymentTransaction::from));
            request.path("payment_transaction_id", paymentTransactionId);
            return request;
        }
    }
}
