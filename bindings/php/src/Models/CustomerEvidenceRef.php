<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Names what the customer brought forward.
 */
final class CustomerEvidenceRef extends Model
{
    protected const MEMBERS = [
        'paymentDisputeCustomerEvidenceId' => ['payment_dispute_customer_evidence_id', ['text'], false],
    ];

    /**
     * @param string|null $paymentDisputeCustomerEvidenceId payment_dispute_customer_evidence_id.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $paymentDisputeCustomerEvidenceId = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
