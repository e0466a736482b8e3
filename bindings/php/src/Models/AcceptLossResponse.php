<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * The dispute is given up.
 */
final class AcceptLossResponse extends Model
{
    protected const MEMBERS = [
        'state' => ['state', ['text'], false],
    ];

    /**
     * @param string|null $state CLOSED.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $state = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
