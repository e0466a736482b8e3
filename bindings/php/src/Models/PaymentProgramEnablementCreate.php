<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A program to be switched on.
 */
final class PaymentProgramEnablementCreate extends Model
{
    protected const MEMBERS = [
        'paymentProgramId' => ['payment_program_id', ['text'], false],
        'enablementCriteria' => ['enablement_criteria', ['object', EnablementCriteria::class], false],
        'effectiveFrom' => ['effective_from', ['text'], false],
        'effectiveTo' => ['effective_to', ['text'], false],
    ];

    /**
     * @param string|null $paymentProgramId payment_program_id. Needed in a request.
     * @param EnablementCriteria|null $enablementCriteria enablement_criteria. Needed in a request.
     * @param string|null $effectiveFrom effective_from. On its way out. No source confirms it.
     * @param string|null $effectiveTo effective_to. On its way out. No source confirms it.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $paymentProgramId = null,
        public readonly ?EnablementCriteria $enablementCriteria = null,
        public readonly ?string $effectiveFrom = null,
        public readonly ?string $effectiveTo = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
