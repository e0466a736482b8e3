<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * What the customer brought forward.
 */
final class CustomerEvidence extends Model
{
    protected const MEMBERS = [
        'paymentDisputeCustomerEvidenceId' => ['payment_dispute_customer_evidence_id', ['text'], false],
        'attachment' => ['attachment', ['object', CustomerEvidenceAttachment::class], false],
    ];

    /**
     * @param string|null $paymentDisputeCustomerEvidenceId payment_dispute_customer_evidence_id.
     * @param CustomerEvidenceAttachment|null $attachment attachment.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $paymentDisputeCustomerEvidenceId = null,
        public readonly ?CustomerEvidenceAttachment $attachment = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
