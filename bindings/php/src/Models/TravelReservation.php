<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A journey.
 */
final class TravelReservation extends Model
{
    protected const MEMBERS = [
        'travelType' => ['travel_type', ['choice', TravelType::class], false],
        'reservationReference' => ['reservation_reference', ['text'], false],
        'departure' => ['departure', ['object', TravelPoint::class], false],
        'arrival' => ['arrival', ['object', TravelPoint::class], false],
        'carrierName' => ['carrier_name', ['text'], false],
        'price' => ['price', ['integer'], false],
        'currency' => ['currency', ['text'], false],
        'ticketClass' => ['ticket_class', ['choice', TicketClass::class], false],
        'passengers' => ['passengers', ['list', ['object', PersonName::class]], true],
        'insurances' => ['insurances', ['list', ['object', Insurance::class]], false],
        'affiliateName' => ['affiliate_name', ['text'], false],
    ];

    /**
     * @param TravelType|string|null $travelType travel_type.
     * @param string|null $reservationReference reservation_reference.
     * @param TravelPoint|null $departure departure.
     * @param TravelPoint|null $arrival arrival.
     * @param string|null $carrierName carrier_name.
     * @param int|null $price price.
     * @param string|null $currency currency.
     * @param TicketClass|string|null $ticketClass ticket_class.
     * @param list<PersonName>|null $passengers passengers.
     * @param list<Insurance>|null $insurances insurances.
     * @param string|null $affiliateName affiliate_name.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly TravelType|string|null $travelType = null,
        public readonly ?string $reservationReference = null,
        public readonly ?TravelPoint $departure = null,
        public readonly ?TravelPoint $arrival = null,
        public readonly ?string $carrierName = null,
        public readonly ?int $price = null,
        public readonly ?string $currency = null,
        public readonly TicketClass|string|null $ticketClass = null,
        public readonly ?array $passengers = null,
        public readonly ?array $insurances = null,
        public readonly ?string $affiliateName = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
