<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * More about a line.
 */
final class LineItemMetadata extends Model
{
    protected const MEMBERS = [
        'categories' => ['categories', ['list', ['text']], false],
    ];

    /**
     * @param list<string>|null $categories categories.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?array $categories = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
