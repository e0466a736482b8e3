<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * What is enforced. The answer may have no body at all; then nothing is known.
 */
final class MtlsEnforcementStatus extends Model
{
    protected const MEMBERS = [
        'enforcementMode' => ['enforcement_mode', ['choice', MtlsEnforcementMode::class], false],
        'enforcedFrom' => ['enforced_from', ['text'], false],
    ];

    /**
     * @param MtlsEnforcementMode|string|null $enforcementMode enforcement_mode.
     * @param string|null $enforcedFrom enforced_from. No source confirms it.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly MtlsEnforcementMode|string|null $enforcementMode = null,
        public readonly ?string $enforcedFrom = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
