<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Whether the customer chooses the shipping at Klarna.
 */
final class ShippingConfig extends Model
{
    protected const MEMBERS = [
        'mode' => ['mode', ['choice', ShippingMode::class], false],
        'supportedCountries' => ['supported_countries', ['list', ['text']], false],
    ];

    /**
     * @param ShippingMode|string|null $mode mode. Needed in a request.
     * @param list<string>|null $supportedCountries supported_countries.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ShippingMode|string|null $mode = null,
        public readonly ?array $supportedCountries = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
