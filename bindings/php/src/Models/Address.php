<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A postal address. What is needed depends on the use.
 */
final class Address extends Model
{
    protected const MEMBERS = [
        'streetAddress' => ['street_address', ['text'], true],
        'streetAddress2' => ['street_address2', ['text'], true],
        'postalCode' => ['postal_code', ['text'], true],
        'city' => ['city', ['text'], true],
        'region' => ['region', ['text'], true],
        'country' => ['country', ['text'], true],
    ];

    /**
     * @param string|null $streetAddress street_address.
     * @param string|null $streetAddress2 street_address2.
     * @param string|null $postalCode postal_code.
     * @param string|null $city city.
     * @param string|null $region Part of the country; written with or without the country in front, such as `OH` and `US-OH`.
     * @param string|null $country country.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $streetAddress = null,
        public readonly ?string $streetAddress2 = null,
        public readonly ?string $postalCode = null,
        public readonly ?string $city = null,
        public readonly ?string $region = null,
        public readonly ?string $country = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
