<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Event: something of a brand cannot be shown. Nothing is blocked by it. No source confirms it.
 */
final class PartnerBrandIncompletePayload extends Model
{
    protected const MEMBERS = [
        'brandId' => ['brand_id', ['text'], false],
        'brandReference' => ['brand_reference', ['text'], false],
        'fields' => ['fields', ['list', ['choice', BrandDataField::class]], false],
    ];

    /**
     * @param string|null $brandId brand_id.
     * @param string|null $brandReference brand_reference.
     * @param list<BrandDataField|string>|null $fields fields.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $brandId = null,
        public readonly ?string $brandReference = null,
        public readonly ?array $fields = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
