<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * What it is about.
 */
final class DisputeDetails extends Model
{
    protected const MEMBERS = [
        'disputeAmount' => ['dispute_amount', ['integer'], false],
        'currency' => ['currency', ['text'], false],
        'createdBy' => ['created_by', ['choice', DisputeCreator::class], false],
    ];

    /**
     * @param int|null $disputeAmount In the settlement currency.
     * @param string|null $currency currency.
     * @param DisputeCreator|string|null $createdBy created_by.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?int $disputeAmount = null,
        public readonly ?string $currency = null,
        public readonly DisputeCreator|string|null $createdBy = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
