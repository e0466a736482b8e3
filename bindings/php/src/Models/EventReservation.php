<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A ticket to an event.
 */
final class EventReservation extends Model
{
    protected const MEMBERS = [
        'eventName' => ['event_name', ['text'], false],
        'eventCompanyName' => ['event_company_name', ['text'], false],
        'eventType' => ['event_type', ['choice', EventType::class], false],
        'startsAt' => ['starts_at', ['text'], false],
        'endsAt' => ['ends_at', ['text'], false],
        'venueName' => ['venue_name', ['text'], false],
        'accessControlledVenue' => ['access_controlled_venue', ['flag'], false],
        'address' => ['address', ['object', Address::class], true],
        'affiliateName' => ['affiliate_name', ['text'], false],
        'insurances' => ['insurances', ['list', ['object', Insurance::class]], false],
    ];

    /**
     * @param string|null $eventName event_name.
     * @param string|null $eventCompanyName event_company_name.
     * @param EventType|string|null $eventType event_type.
     * @param string|null $startsAt starts_at.
     * @param string|null $endsAt ends_at.
     * @param string|null $venueName venue_name.
     * @param bool|null $accessControlledVenue access_controlled_venue.
     * @param Address|null $address address.
     * @param string|null $affiliateName affiliate_name.
     * @param list<Insurance>|null $insurances insurances.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $eventName = null,
        public readonly ?string $eventCompanyName = null,
        public readonly EventType|string|null $eventType = null,
        public readonly ?string $startsAt = null,
        public readonly ?string $endsAt = null,
        public readonly ?string $venueName = null,
        public readonly ?bool $accessControlledVenue = null,
        public readonly ?Address $address = null,
        public readonly ?string $affiliateName = null,
        public readonly ?array $insurances = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
