<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A version of a price plan.
 */
final class PricePlanVersion extends Model
{
    protected const MEMBERS = [
        'version' => ['version', ['text'], false],
    ];

    /**
     * @param string|null $version version.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $version = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
