<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * All brands of the account.
 */
final class BrandList extends Model
{
    protected const MEMBERS = [
        'brands' => ['brands', ['list', ['object', Brand::class]], false],
        'pagination' => ['pagination', ['object', Pagination::class], false],
    ];

    /**
     * @param list<Brand>|null $brands brands.
     * @param Pagination|null $pagination pagination. No source confirms it.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?array $brands = null,
        public readonly ?Pagination $pagination = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
