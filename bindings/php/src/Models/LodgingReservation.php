<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A stay.
 */
final class LodgingReservation extends Model
{
    protected const MEMBERS = [
        'lodgingName' => ['lodging_name', ['text'], false],
        'lodgingType' => ['lodging_type', ['choice', LodgingType::class], false],
        'address' => ['address', ['object', Address::class], true],
        'startsAt' => ['starts_at', ['text'], false],
        'endsAt' => ['ends_at', ['text'], false],
        'numberOfSpaces' => ['number_of_spaces', ['integer'], false],
        'price' => ['price', ['integer'], false],
        'currency' => ['currency', ['text'], false],
        'guests' => ['guests', ['list', ['object', PersonName::class]], true],
        'hosts' => ['hosts', ['object', LodgingHost::class], false],
        'insurances' => ['insurances', ['list', ['object', Insurance::class]], false],
        'affiliateName' => ['affiliate_name', ['text'], false],
    ];

    /**
     * @param string|null $lodgingName lodging_name.
     * @param LodgingType|string|null $lodgingType lodging_type.
     * @param Address|null $address address.
     * @param string|null $startsAt starts_at.
     * @param string|null $endsAt ends_at.
     * @param int|null $numberOfSpaces number_of_spaces.
     * @param int|null $price price.
     * @param string|null $currency currency.
     * @param list<PersonName>|null $guests guests.
     * @param LodgingHost|null $hosts One object, in spite of its name.
     * @param list<Insurance>|null $insurances insurances.
     * @param string|null $affiliateName affiliate_name.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $lodgingName = null,
        public readonly LodgingType|string|null $lodgingType = null,
        public readonly ?Address $address = null,
        public readonly ?string $startsAt = null,
        public readonly ?string $endsAt = null,
        public readonly ?int $numberOfSpaces = null,
        public readonly ?int $price = null,
        public readonly ?string $currency = null,
        public readonly ?array $guests = null,
        public readonly ?LodgingHost $hosts = null,
        public readonly ?array $insurances = null,
        public readonly ?string $affiliateName = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
