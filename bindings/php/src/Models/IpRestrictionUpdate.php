<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A change of mode or ranges. It takes up to five minutes to be in force.
 */
final class IpRestrictionUpdate extends Model
{
    protected const MEMBERS = [
        'enforcementMode' => ['enforcement_mode', ['choice', IpEnforcementMode::class], false],
        'allowedIps' => ['allowed_ips', ['list', ['text']], false],
    ];

    /**
     * @param IpEnforcementMode|string|null $enforcementMode enforcement_mode.
     * @param list<string>|null $allowedIps Replaces the list; whether the call takes it is not confirmed. No source confirms it.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly IpEnforcementMode|string|null $enforcementMode = null,
        public readonly ?array $allowedIps = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
