<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Why a product is switched off.
 */
final class DisableProductRequest extends Model
{
    protected const MEMBERS = [
        'reason' => ['reason', ['choice', DisableReason::class], false],
        'reasonDetails' => ['reason_details', ['text'], true],
    ];

    /**
     * @param DisableReason|string|null $reason reason. Needed in a request.
     * @param string|null $reasonDetails Free text.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly DisableReason|string|null $reason = null,
        public readonly ?string $reasonDetails = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
