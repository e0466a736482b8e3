<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * From when on calls without a certificate are refused.
 */
final class MtlsEnforcementRequest extends Model
{
    protected const MEMBERS = [
        'enforcedFrom' => ['enforced_from', ['text'], false],
    ];

    /**
     * @param string|null $enforcedFrom `NOW`, or a time not in the past and at most three months ahead. Needed in a request.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $enforcedFrom = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
