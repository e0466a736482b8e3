<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * How long the customer may take: 15 minutes to 48 hours from now.
 */
final class InteractionExpiry extends Model
{
    protected const MEMBERS = [
        'duration' => ['duration', ['text'], false],
        'timestamp' => ['timestamp', ['text'], false],
    ];

    /**
     * @param string|null $duration The recommended form.
     * @param string|null $timestamp timestamp.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $duration = null,
        public readonly ?string $timestamp = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
