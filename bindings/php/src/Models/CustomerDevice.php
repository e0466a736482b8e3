<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * The device of the customer.
 */
final class CustomerDevice extends Model
{
    protected const MEMBERS = [
        'appIdentifier' => ['app_identifier', ['text'], true],
        'deviceIdentifier' => ['device_identifier', ['text'], true],
        'userAgent' => ['user_agent', ['text'], true],
        'ipAddress' => ['ip_address', ['text'], true],
        'geolocation' => ['geolocation', ['object', Geolocation::class], true],
    ];

    /**
     * @param string|null $appIdentifier app_identifier.
     * @param string|null $deviceIdentifier device_identifier.
     * @param string|null $userAgent user_agent.
     * @param string|null $ipAddress ip_address.
     * @param Geolocation|null $geolocation geolocation.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $appIdentifier = null,
        public readonly ?string $deviceIdentifier = null,
        public readonly ?string $userAgent = null,
        public readonly ?string $ipAddress = null,
        public readonly ?Geolocation $geolocation = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
