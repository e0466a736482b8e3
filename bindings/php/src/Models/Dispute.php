<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A dispute.
 */
final class Dispute extends Model
{
    protected const MEMBERS = [
        'paymentDisputeId' => ['payment_dispute_id', ['text'], false],
        'disputeReason' => ['dispute_reason', ['choice', DisputeReason::class], false],
        'state' => ['state', ['choice', DisputeState::class], false],
        'orderId' => ['order_id', ['text'], false],
        'paymentTransactionId' => ['payment_transaction_id', ['text'], false],
        'paymentAccountId' => ['payment_account_id', ['text'], false],
        'disputeDetails' => ['dispute_details', ['object', DisputeDetails::class], false],
        'createdAt' => ['created_at', ['text'], false],
        'updatedAt' => ['updated_at', ['text'], false],
        'processExceptions' => ['process_exceptions', ['list', ['object', ProcessException::class]], false],
        'paymentTransactionReference' => ['payment_transaction_reference', ['text'], false],
        'purchaseReference' => ['purchase_reference', ['text'], false],
        'merchantReference2' => ['merchant_reference2', ['text'], false],
        'captureId' => ['capture_id', ['text'], false],
        'paymentCaptureReference' => ['payment_capture_reference', ['text'], false],
        'captureKrn' => ['capture_krn', ['text'], false],
        'paymentCaptureId' => ['payment_capture_id', ['text'], false],
        'productId' => ['product_id', ['text'], false],
        'paymentAccountReference' => ['payment_account_reference', ['text'], false],
        'partnerAccountId' => ['partner_account_id', ['text'], false],
        'customerEvidences' => ['customer_evidences', ['list', ['object', CustomerEvidence::class]], false],
        'configuration' => ['configuration', ['object', DisputeConfiguration::class], false],
        'stateContext' => ['state_context', ['object', DisputeStateContext::class], false],
        'previousState' => ['previous_state', ['choice', DisputeState::class], false],
        'representment' => ['representment', ['object', Representment::class], false],
        'arbitration' => ['arbitration', ['object', Arbitration::class], false],
        'merchantEvidence' => ['merchant_evidence', ['list', ['object', MerchantEvidence::class]], false],
        'customerEvidence' => ['customer_evidence', ['list', ['object', CustomerEvidenceRef::class]], false],
    ];

    /**
     * @param string|null $paymentDisputeId payment_dispute_id.
     * @param DisputeReason|string|null $disputeReason dispute_reason.
     * @param DisputeState|string|null $state state.
     * @param string|null $orderId Older product.
     * @param string|null $paymentTransactionId payment_transaction_id.
     * @param string|null $paymentAccountId payment_account_id.
     * @param DisputeDetails|null $disputeDetails dispute_details.
     * @param string|null $createdAt created_at.
     * @param string|null $updatedAt updated_at.
     * @param list<ProcessException>|null $processExceptions process_exceptions.
     * @param string|null $paymentTransactionReference payment_transaction_reference.
     * @param string|null $purchaseReference The order number that the customer knows.
     * @param string|null $merchantReference2 Older product.
     * @param string|null $captureId Older product.
     * @param string|null $paymentCaptureReference payment_capture_reference.
     * @param string|null $captureKrn Older product.
     * @param string|null $paymentCaptureId payment_capture_id.
     * @param string|null $productId product_id.
     * @param string|null $paymentAccountReference payment_account_reference.
     * @param string|null $partnerAccountId partner_account_id.
     * @param list<CustomerEvidence>|null $customerEvidences 2026.
     * @param DisputeConfiguration|null $configuration configuration.
     * @param DisputeStateContext|null $stateContext What there is to know in this state.
     * @param DisputeState|string|null $previousState previous_state.
     * @param Representment|null $representment representment.
     * @param Arbitration|null $arbitration arbitration.
     * @param list<MerchantEvidence>|null $merchantEvidence merchant_evidence.
     * @param list<CustomerEvidenceRef>|null $customerEvidence 2020.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $paymentDisputeId = null,
        public readonly DisputeReason|string|null $disputeReason = null,
        public readonly DisputeState|string|null $state = null,
        public readonly ?string $orderId = null,
        public readonly ?string $paymentTransactionId = null,
        public readonly ?string $paymentAccountId = null,
        public readonly ?DisputeDetails $disputeDetails = null,
        public readonly ?string $createdAt = null,
        public readonly ?string $updatedAt = null,
        public readonly ?array $processExceptions = null,
        public readonly ?string $paymentTransactionReference = null,
        public readonly ?string $purchaseReference = null,
        public readonly ?string $merchantReference2 = null,
        public readonly ?string $captureId = null,
        public readonly ?string $paymentCaptureReference = null,
        public readonly ?string $captureKrn = null,
        public readonly ?string $paymentCaptureId = null,
        public readonly ?string $productId = null,
        public readonly ?string $paymentAccountReference = null,
        public readonly ?string $partnerAccountId = null,
        public readonly ?array $customerEvidences = null,
        public readonly ?DisputeConfiguration $configuration = null,
        public readonly ?DisputeStateContext $stateContext = null,
        public readonly DisputeState|string|null $previousState = null,
        public readonly ?Representment $representment = null,
        public readonly ?Arbitration $arbitration = null,
        public readonly ?array $merchantEvidence = null,
        public readonly ?array $customerEvidence = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
