<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A dispute as an event tells of it, of any type and framework. What the dispute has under its state context
 * lies at the top here.
 */
final class DisputePayload extends Model
{
    protected const MEMBERS = [
        'paymentDisputeId' => ['payment_dispute_id', ['text'], false],
        'paymentTransactionId' => ['payment_transaction_id', ['text'], false],
        'paymentTransactionReference' => ['payment_transaction_reference', ['text'], false],
        'paymentCaptureId' => ['payment_capture_id', ['text'], false],
        'paymentCaptureReference' => ['payment_capture_reference', ['text'], false],
        'paymentAccountId' => ['payment_account_id', ['text'], false],
        'paymentAccountReference' => ['payment_account_reference', ['text'], false],
        'purchaseReference' => ['purchase_reference', ['text'], false],
        'orderId' => ['order_id', ['text'], false],
        'captureId' => ['capture_id', ['text'], false],
        'captureKrn' => ['capture_krn', ['text'], false],
        'merchantReference2' => ['merchant_reference2', ['text'], false],
        'state' => ['state', ['choice', DisputeState::class], false],
        'previousState' => ['previous_state', ['choice', DisputeState::class], false],
        'updatedAt' => ['updated_at', ['text'], false],
        'configuration' => ['configuration', ['object', DisputeConfiguration::class], false],
        'disputeReason' => ['dispute_reason', ['choice', DisputeReason::class], false],
        'disputeDetails' => ['dispute_details', ['object', DisputeDetails::class], false],
        'createdAt' => ['created_at', ['text'], false],
        'representment' => ['representment', ['object', Representment::class], false],
        'partnerEvidence' => ['partner_evidence', ['object', PartnerEvidence::class], false],
        'arbitrationExpiresAt' => ['arbitration_expires_at', ['text'], false],
        'arbitration' => ['arbitration', ['object', Arbitration::class], false],
        'arbitrationRequest' => ['arbitration_request', ['object', ArbitrationRequest::class], false],
        'disputeOutcome' => ['dispute_outcome', ['choice', DisputeOutcome::class], false],
        'disputeOutcomeDetailed' => ['dispute_outcome_detailed', ['choice', DisputeOutcomeDetailed::class], false],
        'closedAt' => ['closed_at', ['text'], false],
        'updatedFields' => ['updated_fields', ['object', DisputeUpdatedFields::class], false],
        'previousFields' => ['previous_fields', ['object', DisputeUpdatedFields::class], false],
        'currency' => ['currency', ['text'], false],
        'stateContext' => ['state_context', ['object', DisputeStateContext::class], false],
        'merchantEvidence' => ['merchant_evidence', ['list', ['object', MerchantEvidence::class]], false],
        'customerEvidence' => ['customer_evidence', ['list', ['object', CustomerEvidenceRef::class]], false],
        'paymentProductInstanceId' => ['payment_product_instance_id', ['text'], false],
    ];

    /**
     * @param string|null $paymentDisputeId payment_dispute_id.
     * @param string|null $paymentTransactionId payment_transaction_id.
     * @param string|null $paymentTransactionReference payment_transaction_reference.
     * @param string|null $paymentCaptureId payment_capture_id.
     * @param string|null $paymentCaptureReference payment_capture_reference.
     * @param string|null $paymentAccountId payment_account_id.
     * @param string|null $paymentAccountReference payment_account_reference.
     * @param string|null $purchaseReference purchase_reference.
     * @param string|null $orderId Older product.
     * @param string|null $captureId Older product.
     * @param string|null $captureKrn Older product.
     * @param string|null $merchantReference2 Older product.
     * @param DisputeState|string|null $state state.
     * @param DisputeState|string|null $previousState previous_state.
     * @param string|null $updatedAt updated_at.
     * @param DisputeConfiguration|null $configuration configuration.
     * @param DisputeReason|string|null $disputeReason dispute_reason.
     * @param DisputeDetails|null $disputeDetails dispute_details.
     * @param string|null $createdAt created_at.
     * @param Representment|null $representment representment.
     * @param PartnerEvidence|null $partnerEvidence partner_evidence.
     * @param string|null $arbitrationExpiresAt Until when an appeal is possible.
     * @param Arbitration|null $arbitration arbitration.
     * @param ArbitrationRequest|null $arbitrationRequest arbitration_request.
     * @param DisputeOutcome|string|null $disputeOutcome dispute_outcome.
     * @param DisputeOutcomeDetailed|string|null $disputeOutcomeDetailed dispute_outcome_detailed.
     * @param string|null $closedAt closed_at.
     * @param DisputeUpdatedFields|null $updatedFields updated_fields.
     * @param DisputeUpdatedFields|null $previousFields What was replaced.
     * @param string|null $currency currency.
     * @param DisputeStateContext|null $stateContext state_context.
     * @param list<MerchantEvidence>|null $merchantEvidence merchant_evidence.
     * @param list<CustomerEvidenceRef>|null $customerEvidence customer_evidence.
     * @param string|null $paymentProductInstanceId payment_product_instance_id.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $paymentDisputeId = null,
        public readonly ?string $paymentTransactionId = null,
        public readonly ?string $paymentTransactionReference = null,
        public readonly ?string $paymentCaptureId = null,
        public readonly ?string $paymentCaptureReference = null,
        public readonly ?string $paymentAccountId = null,
        public readonly ?string $paymentAccountReference = null,
        public readonly ?string $purchaseReference = null,
        public readonly ?string $orderId = null,
        public readonly ?string $captureId = null,
        public readonly ?string $captureKrn = null,
        public readonly ?string $merchantReference2 = null,
        public readonly DisputeState|string|null $state = null,
        public readonly DisputeState|string|null $previousState = null,
        public readonly ?string $updatedAt = null,
        public readonly ?DisputeConfiguration $configuration = null,
        public readonly DisputeReason|string|null $disputeReason = null,
        public readonly ?DisputeDetails $disputeDetails = null,
        public readonly ?string $createdAt = null,
        public readonly ?Representment $representment = null,
        public readonly ?PartnerEvidence $partnerEvidence = null,
        public readonly ?string $arbitrationExpiresAt = null,
        public readonly ?Arbitration $arbitration = null,
        public readonly ?ArbitrationRequest $arbitrationRequest = null,
        public readonly DisputeOutcome|string|null $disputeOutcome = null,
        public readonly DisputeOutcomeDetailed|string|null $disputeOutcomeDetailed = null,
        public readonly ?string $closedAt = null,
        public readonly ?DisputeUpdatedFields $updatedFields = null,
        public readonly ?DisputeUpdatedFields $previousFields = null,
        public readonly ?string $currency = null,
        public readonly ?DisputeStateContext $stateContext = null,
        public readonly ?array $merchantEvidence = null,
        public readonly ?array $customerEvidence = null,
        public readonly ?string $paymentProductInstanceId = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
