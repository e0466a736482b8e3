<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A version of a program plan. Partners move to it without a call.
 */
final class PaymentProgramPlanVersion extends Model
{
    protected const MEMBERS = [
        'version' => ['version', ['text'], false],
        'effectiveFrom' => ['effective_from', ['text'], false],
        'effectiveTo' => ['effective_to', ['text'], false],
    ];

    /**
     * @param string|null $version version.
     * @param string|null $effectiveFrom effective_from.
     * @param string|null $effectiveTo Null while no end is set.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $version = null,
        public readonly ?string $effectiveFrom = null,
        public readonly ?string $effectiveTo = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
