<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Ranges that calls may come from. Only their number is published, not this form. No source confirms it.
 */
final class AllowedIpRanges extends Model
{
    protected const MEMBERS = [
        'enforcementMode' => ['enforcement_mode', ['choice', IpEnforcementMode::class], false],
        'allowedIps' => ['allowed_ips', ['list', ['text']], false],
    ];

    /**
     * @param IpEnforcementMode|string|null $enforcementMode enforcement_mode.
     * @param list<string>|null $allowedIps CIDR notation, IPv4 or IPv6.
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
