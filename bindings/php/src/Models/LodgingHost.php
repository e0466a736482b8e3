<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Who offers a stay.
 */
final class LodgingHost extends Model
{
    protected const MEMBERS = [
        'hostReference' => ['host_reference', ['text'], false],
        'hostType' => ['host_type', ['choice', HostType::class], false],
        'countryOfDomicile' => ['country_of_domicile', ['text'], false],
        'registeredAt' => ['registered_at', ['text'], false],
        'numberOfReservations' => ['number_of_reservations', ['integer'], false],
    ];

    /**
     * @param string|null $hostReference host_reference.
     * @param HostType|string|null $hostType host_type.
     * @param string|null $countryOfDomicile country_of_domicile.
     * @param string|null $registeredAt registered_at.
     * @param int|null $numberOfReservations number_of_reservations.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $hostReference = null,
        public readonly HostType|string|null $hostType = null,
        public readonly ?string $countryOfDomicile = null,
        public readonly ?string $registeredAt = null,
        public readonly ?int $numberOfReservations = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
