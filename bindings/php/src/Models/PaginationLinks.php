<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * The pages beside this one.
 */
final class PaginationLinks extends Model
{
    protected const MEMBERS = [
        'next' => ['next', ['object', Link::class], false],
        'prev' => ['prev', ['object', Link::class], false],
    ];

    /**
     * @param Link|null $next next.
     * @param Link|null $prev prev.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?Link $next = null,
        public readonly ?Link $prev = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
