<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Where a list goes on.
 */
final class Pagination extends Model
{
    protected const MEMBERS = [
        'count' => ['count', ['integer'], false],
        'total' => ['total', ['integer'], false],
        'firstItem' => ['first_item', ['text'], false],
        'lastItem' => ['last_item', ['text'], false],
        'links' => ['links', ['object', PaginationLinks::class], false],
    ];

    /**
     * @param int|null $count Items on this page.
     * @param int|null $total Items in all, if that is told.
     * @param string|null $firstItem For `ending_before`.
     * @param string|null $lastItem For `starting_after`. Null on the last page.
     * @param PaginationLinks|null $links links.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?int $count = null,
        public readonly ?int $total = null,
        public readonly ?string $firstItem = null,
        public readonly ?string $lastItem = null,
        public readonly ?PaginationLinks $links = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
