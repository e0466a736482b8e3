<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A way to pay.
 */
final class PaymentProgram extends Model
{
    protected const MEMBERS = [
        'paymentProgramId' => ['payment_program_id', ['text'], false],
        'displayName' => ['display_name', ['text'], false],
        'fundingType' => ['funding_type', ['text'], false],
        'enablementType' => ['enablement_type', ['choice', EnablementType::class], false],
    ];

    /**
     * @param string|null $paymentProgramId The stable key; names change.
     * @param string|null $displayName display_name. No source confirms it.
     * @param string|null $fundingType funding_type. No source confirms it.
     * @param EnablementType|string|null $enablementType enablement_type. No source confirms it.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $paymentProgramId = null,
        public readonly ?string $displayName = null,
        public readonly ?string $fundingType = null,
        public readonly EnablementType|string|null $enablementType = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
