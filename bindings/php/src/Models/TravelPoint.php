<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Either end of a journey. Written with `address`; older samples spread its members.
 */
final class TravelPoint extends Model
{
    protected const MEMBERS = [
        'departureLocation' => ['departure_location', ['text'], false],
        'departureAirport' => ['departure_airport', ['text'], false],
        'departsAt' => ['departs_at', ['text'], false],
        'arrivalLocation' => ['arrival_location', ['text'], false],
        'arrivalAirport' => ['arrival_airport', ['text'], false],
        'arrivesAt' => ['arrives_at', ['text'], false],
        'streetAddress' => ['street_address', ['text'], false],
        'city' => ['city', ['text'], false],
        'country' => ['country', ['text'], false],
        'address' => ['address', ['object', Address::class], true],
    ];

    /**
     * @param string|null $departureLocation departure_location.
     * @param string|null $departureAirport IATA code.
     * @param string|null $departsAt departs_at.
     * @param string|null $arrivalLocation arrival_location.
     * @param string|null $arrivalAirport IATA code.
     * @param string|null $arrivesAt arrives_at. No source confirms it.
     * @param string|null $streetAddress street_address.
     * @param string|null $city city.
     * @param string|null $country country.
     * @param Address|null $address address.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $departureLocation = null,
        public readonly ?string $departureAirport = null,
        public readonly ?string $departsAt = null,
        public readonly ?string $arrivalLocation = null,
        public readonly ?string $arrivalAirport = null,
        public readonly ?string $arrivesAt = null,
        public readonly ?string $streetAddress = null,
        public readonly ?string $city = null,
        public readonly ?string $country = null,
        public readonly ?Address $address = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
