<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Where the device is.
 */
final class Geolocation extends Model
{
    protected const MEMBERS = [
        'country' => ['country', ['text'], true],
        'latitude' => ['latitude', ['number'], true],
        'longitude' => ['longitude', ['number'], true],
    ];

    /**
     * @param string|null $country country.
     * @param float|int|null $latitude latitude.
     * @param float|int|null $longitude longitude.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $country = null,
        public readonly float|int|null $latitude = null,
        public readonly float|int|null $longitude = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
