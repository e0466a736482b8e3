<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A national number of a person.
 */
final class StakeholderIdentification extends Model
{
    protected const MEMBERS = [
        'number' => ['number', ['text'], true],
        'country' => ['country', ['text'], true],
    ];

    /**
     * @param string|null $number number.
     * @param string|null $country country.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $number = null,
        public readonly ?string $country = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
