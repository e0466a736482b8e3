<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Operations;

use Kassa\Models\Interval;
use Kassa\Models\PaymentAuthorizeRequest;
use Kassa\Models\PaymentAuthorizeResponse;
use Kassa\Models\PaymentCapture;
use Kassa\Models\PaymentCaptureCreate;
use Kassa\Models\PaymentCaptureRefundCreate;
use Kassa\Models\PaymentCaptureUpdate;
use Kassa\Models\PaymentChargeback;
use Kassa\Models\PaymentIntent;
use Kassa\Models\PaymentPresentation;
use Kassa\Models\PaymentRefund;
use Kassa\Models\PaymentRequest;
use Kassa\Models\PaymentRequestCreate;
use Kassa\Models\PaymentRequestUpdate;
use Kassa\Models\PaymentTransaction;
use Kassa\Models\PaymentTransactionReauthorize;
use Kassa\Models\PaymentTransactionRefundCreate;
use Kassa\Models\PaymentTransactionUpdate;
use Kassa\Request;
use Kassa\Sender;
use SensitiveParameter;

/** Operations of the group `payment`. */
final class PaymentOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /** Operations `payment.capture`. */
    public function capture(): PaymentCaptureOperations
    {
        return new PaymentCaptureOperations($this->sender);
    }

    /** Operations `payment.chargeback`. */
    public function chargeback(): PaymentChargebackOperations
    {
        return new PaymentChargebackOperations($this->sender);
    }

    /** Operations `payment.presentation`. */
    public function presentation(): PaymentPresentationOperations
    {
        return new PaymentPresentationOperations($this->sender);
    }

    /** Operations `payment.refund`. */
    public function refund(): PaymentRefundOperations
    {
        return new PaymentRefundOperations($this->sender);
    }

    /** Operations `payment.request`. */
    public function request(): PaymentRequestOperations
    {
        return new PaymentRequestOperations($this->sender);
    }

    /** Operations `payment.token`. */
    public function token(): PaymentTokenOperations
    {
        return new PaymentTokenOperations($this->sender);
    }

    /** Operations `payment.transaction`. */
    public function transaction(): PaymentTransactionOperations
    {
        return new PaymentTransactionOperations($this->sender);
    }

    /**
     * Decides a payment, a customer token, or both. Called again with the session token once the customer has
     * approved.
     *
     * `POST /payment/authorize`.
     *
     * @param PaymentAuthorizeRequest|array<string, mixed> $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<PaymentAuthorizeResponse>
     */
    public function authorize(
        #[SensitiveParameter]
        PaymentAuthorizeRequest|array $body,
        string $reference,
        #[SensitiveParameter]
        ?string $networkSessionToken = null,
        #[SensitiveParameter]
        ?string $customerToken = null,
        #[SensitiveParameter]
        ?string $interoperabilityToken = null,
        #[SensitiveParameter]
        ?string $paymentToken = null,
    ): Request {
        return new Request(
            $this->sender,
            1,
            'payment.authorize',
            'object',
            PaymentAuthorizeResponse::class,
            reference: $reference,
            headers: [
                'Klarna-Network-Session-Token' => $networkSessionToken,
                'Klarna-Customer-Token' => $customerToken,
                'Klarna-Interoperability-Token' => $interoperabilityToken,
                'Klarna-Payment-Token' => $paymentToken,
            ],
            body: $body,
        );
    }
}

/** Operations `payment.capture`. */
final class PaymentCaptureOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /**
     * Reads a capture.
     *
     * `GET /payment/captures/{payment_capture_id}`.
     *
     * @return Request<PaymentCapture>
     */
    public function read(
        string $paymentCaptureId,
    ): Request {
        return new Request(
            $this->sender,
            13,
            'payment.capture.read',
            'object',
            PaymentCapture::class,
            path: ['payment_capture_id' => $paymentCaptureId],
        );
    }

    /**
     * Adds shipment data to a capture.
     *
     * `PATCH /payment/captures/{payment_capture_id}`. No source confirms the operation.
     *
     * @param PaymentCaptureUpdate|array<string, mixed>|null $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<PaymentCapture>
     */
    public function update(
        string $paymentCaptureId,
        string $reference,
        #[SensitiveParameter]
        PaymentCaptureUpdate|array|null $body = null,
    ): Request {
        return new Request(
            $this->sender,
            14,
            'payment.capture.update',
            'object',
            PaymentCapture::class,
            reference: $reference,
            path: ['payment_capture_id' => $paymentCaptureId],
            body: $body,
        );
    }

    /**
     * Refunds exactly one capture.
     *
     * `POST /payment/captures/{payment_capture_id}/refund`.
     *
     * @param PaymentCaptureRefundCreate|array<string, mixed> $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<PaymentRefund>
     */
    public function refund(
        string $paymentCaptureId,
        #[SensitiveParameter]
        PaymentCaptureRefundCreate|array $body,
        string $reference,
    ): Request {
        return new Request(
            $this->sender,
            15,
            'payment.capture.refund',
            'object',
            PaymentRefund::class,
            reference: $reference,
            path: ['payment_capture_id' => $paymentCaptureId],
            body: $body,
        );
    }
}

/** Operations `payment.chargeback`. */
final class PaymentChargebackOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /**
     * Reads a chargeback.
     *
     * `GET /payment/chargebacks/{payment_chargeback_id}`.
     *
     * @return Request<PaymentChargeback>
     */
    public function read(
        string $paymentChargebackId,
    ): Request {
        return new Request(
            $this->sender,
            17,
            'payment.chargeback.read',
            'object',
            PaymentChargeback::class,
            path: ['payment_chargeback_id' => $paymentChargebackId],
        );
    }
}

/** Operations `payment.presentation`. */
final class PaymentPresentationOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /**
     * How to show the payment method for one purchase. Asked again whenever the amount changes.
     *
     * `GET /payment/presentation`.
     *
     * @param list<PaymentIntent|string>|null $intents
     * @param list<string>|null $paymentProgramEnablementCodes
     * @return Request<PaymentPresentation>
     */
    public function get(
        string $locale,
        string $currency,
        ?int $amount = null,
        ?array $intents = null,
        Interval|string|null $subscriptionBillingInterval = null,
        ?int $subscriptionBillingIntervalFrequency = null,
        ?string $appReturnUrl = null,
        ?string $acquiringConfig = null,
        ?array $paymentProgramEnablementCodes = null,
        #[SensitiveParameter]
        ?string $networkSessionToken = null,
        #[SensitiveParameter]
        ?string $interoperabilityToken = null,
        #[SensitiveParameter]
        ?string $customerToken = null,
    ): Request {
        return new Request(
            $this->sender,
            6,
            'payment.presentation.get',
            'object',
            PaymentPresentation::class,
            query: [
                'locale' => $locale,
                'currency' => $currency,
                'amount' => $amount,
                'intents[]' => $intents,
                'subscription_billing_interval' => $subscriptionBillingInterval,
                'subscription_billing_interval_frequency' => $subscriptionBillingIntervalFrequency,
                'app_return_url' => $appReturnUrl,
                'acquiring_config' => $acquiringConfig,
                'payment_program_enablement_codes' => $paymentProgramEnablementCodes,
            ],
            headers: [
                'Klarna-Network-Session-Token' => $networkSessionToken,
                'Klarna-Interoperability-Token' => $interoperabilityToken,
                'Klarna-Customer-Token' => $customerToken,
            ],
        );
    }
}

/** Operations `payment.refund`. */
final class PaymentRefundOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /**
     * Reads a refund.
     *
     * `GET /payment/refunds/{payment_refund_id}`.
     *
     * @return Request<PaymentRefund>
     */
    public function read(
        string $paymentRefundId,
    ): Request {
        return new Request(
            $this->sender,
            16,
            'payment.refund.read',
            'object',
            PaymentRefund::class,
            path: ['payment_refund_id' => $paymentRefundId],
        );
    }
}

/** Operations `payment.request`. */
final class PaymentRequestOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /**
     * Creates the attempt to get the customer's approval, without an authorize call before it.
     *
     * `POST /payment/requests`.
     *
     * @param PaymentRequestCreate|array<string, mixed> $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<PaymentRequest>
     */
    public function create(
        #[SensitiveParameter]
        PaymentRequestCreate|array $body,
        string $reference,
        #[SensitiveParameter]
        ?string $networkSessionToken = null,
        #[SensitiveParameter]
        ?string $customerToken = null,
        #[SensitiveParameter]
        ?string $interoperabilityToken = null,
    ): Request {
        return new Request(
            $this->sender,
            2,
            'payment.request.create',
            'object',
            PaymentRequest::class,
            reference: $reference,
            headers: [
                'Klarna-Network-Session-Token' => $networkSessionToken,
                'Klarna-Customer-Token' => $customerToken,
                'Klarna-Interoperability-Token' => $interoperabilityToken,
            ],
            body: $body,
        );
    }

    /**
     * Reads state and context of a payment request: the truth when events and returns disagree.
     *
     * `GET /payment/requests/{payment_request_id}`.
     *
     * @return Request<PaymentRequest>
     */
    public function read(
        string $paymentRequestId,
    ): Request {
        return new Request(
            $this->sender,
            3,
            'payment.request.read',
            'object',
            PaymentRequest::class,
            path: ['payment_request_id' => $paymentRequestId],
        );
    }

    /**
     * Changes a payment request that the customer has not entered yet. What is left out stays as it is.
     *
     * `PATCH /payment/requests/{payment_request_id}`.
     *
     * @param PaymentRequestUpdate|array<string, mixed> $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<PaymentRequest>
     */
    public function update(
        string $paymentRequestId,
        #[SensitiveParameter]
        PaymentRequestUpdate|array $body,
        string $reference,
        #[SensitiveParameter]
        ?string $networkSessionToken = null,
        #[SensitiveParameter]
        ?string $interoperabilityToken = null,
    ): Request {
        return new Request(
            $this->sender,
            4,
            'payment.request.update',
            'object',
            PaymentRequest::class,
            reference: $reference,
            path: ['payment_request_id' => $paymentRequestId],
            headers: [
                'Klarna-Network-Session-Token' => $networkSessionToken,
                'Klarna-Interoperability-Token' => $interoperabilityToken,
            ],
            body: $body,
        );
    }

    /**
     * Gives up an attempt. A repeat may answer 404 or 409 because it is done already: read the request then.
     *
     * `DELETE /payment/requests/{payment_request_id}`.
     *
     * @return Request<PaymentRequest>
     */
    public function cancel(
        string $paymentRequestId,
    ): Request {
        return new Request(
            $this->sender,
            5,
            'payment.request.cancel',
            'object',
            PaymentRequest::class,
            path: ['payment_request_id' => $paymentRequestId],
        );
    }
}

/** Operations `payment.token`. */
final class PaymentTokenOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /**
     * Cancels a payment token, the predecessor of the session token.
     *
     * `DELETE /payment/tokens/{payment_token}`.
     *
     * @return Request<null>
     */
    public function cancel(
        string $paymentToken,
    ): Request {
        return new Request(
            $this->sender,
            18,
            'payment.token.cancel',
            'object',
            null,
            path: ['payment_token' => $paymentToken],
        );
    }
}

/** Operations `payment.transaction`. */
final class PaymentTransactionOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /**
     * Reads a transaction. Not needed to confirm an answer: success answers are authoritative.
     *
     * `GET /payment/transactions/{payment_transaction_id}`.
     *
     * @return Request<PaymentTransaction>
     */
    public function read(
        string $paymentTransactionId,
    ): Request {
        return new Request(
            $this->sender,
            7,
            'payment.transaction.read',
            'object',
            PaymentTransaction::class,
            path: ['payment_transaction_id' => $paymentTransactionId],
        );
    }

    /**
     * Corrects references and purchase data of a transaction that is still authorized.
     *
     * `PATCH /payment/transactions/{payment_transaction_id}`.
     *
     * @param PaymentTransactionUpdate|array<string, mixed> $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<PaymentTransaction>
     */
    public function update(
        string $paymentTransactionId,
        #[SensitiveParameter]
        PaymentTransactionUpdate|array $body,
        string $reference,
    ): Request {
        return new Request(
            $this->sender,
            8,
            'payment.transaction.update',
            'object',
            PaymentTransaction::class,
            reference: $reference,
            path: ['payment_transaction_id' => $paymentTransactionId],
            body: $body,
        );
    }

    /**
     * Gives an authorization more time or another amount, and revives an expired one within its grace period.
     *
     * `POST /payment/transactions/{payment_transaction_id}/authorize`.
     *
     * @param PaymentTransactionReauthorize|array<string, mixed> $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<PaymentTransaction>
     */
    public function reauthorize(
        string $paymentTransactionId,
        #[SensitiveParameter]
        PaymentTransactionReauthorize|array $body,
        string $reference,
    ): Request {
        return new Request(
            $this->sender,
            9,
            'payment.transaction.reauthorize',
            'object',
            PaymentTransaction::class,
            reference: $reference,
            path: ['payment_transaction_id' => $paymentTransactionId],
            body: $body,
        );
    }

    /**
     * Captures all or a part of what is authorized, once per shipment.
     *
     * `POST /payment/transactions/{payment_transaction_id}/capture`.
     *
     * @param PaymentCaptureCreate|array<string, mixed> $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<PaymentCapture>
     */
    public function capture(
        string $paymentTransactionId,
        #[SensitiveParameter]
        PaymentCaptureCreate|array $body,
        string $reference,
    ): Request {
        return new Request(
            $this->sender,
            10,
            'payment.transaction.capture',
            'object',
            PaymentCapture::class,
            reference: $reference,
            path: ['payment_transaction_id' => $paymentTransactionId],
            body: $body,
        );
    }

    /**
     * Refunds against the transaction; line items say which of several captures is meant.
     *
     * `POST /payment/transactions/{payment_transaction_id}/refund`.
     *
     * @param PaymentTransactionRefundCreate|array<string, mixed> $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<PaymentRefund>
     */
    public function refund(
        string $paymentTransactionId,
        #[SensitiveParameter]
        PaymentTransactionRefundCreate|array $body,
        string $reference,
    ): Request {
        return new Request(
            $this->sender,
            11,
            'payment.transaction.refund',
            'object',
            PaymentRefund::class,
            reference: $reference,
            path: ['payment_transaction_id' => $paymentTransactionId],
            body: $body,
        );
    }

    /**
     * Releases everything that is authorized and not captured.
     *
     * `POST /payment/transactions/{payment_transaction_id}/void`.
     *
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<PaymentTransaction>
     */
    public function void(
        string $paymentTransactionId,
        string $reference,
    ): Request {
        return new Request(
            $this->sender,
            12,
            'payment.transaction.void',
            'object',
            PaymentTransaction::class,
            reference: $reference,
            path: ['payment_transaction_id' => $paymentTransactionId],
        );
    }
}
