<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * 2020: one request and its answer; at most five in a dispute.
 */
final class MerchantEvidence extends Model
{
    protected const MEMBERS = [
        'paymentDisputeMerchantEvidenceId' => ['payment_dispute_merchant_evidence_id', ['text'], false],
        'request' => ['request', ['object', MerchantEvidenceRequest::class], false],
        'response' => ['response', ['object', MerchantEvidenceResponse::class], false],
    ];

    /**
     * @param string|null $paymentDisputeMerchantEvidenceId payment_dispute_merchant_evidence_id.
     * @param MerchantEvidenceRequest|null $request request.
     * @param MerchantEvidenceResponse|null $response response.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $paymentDisputeMerchantEvidenceId = null,
        public readonly ?MerchantEvidenceRequest $request = null,
        public readonly ?MerchantEvidenceResponse $response = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
