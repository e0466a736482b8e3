<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A brand.
 */
final class Brand extends Model
{
    protected const MEMBERS = [
        'brandReference' => ['brand_reference', ['text'], false],
        'displayName' => ['display_name', ['text'], false],
        'element' => ['element', ['object', BrandElement::class], false],
        'brandId' => ['brand_id', ['text'], false],
    ];

    /**
     * @param string|null $brandReference brand_reference.
     * @param string|null $displayName display_name.
     * @param BrandElement|null $element element.
     * @param string|null $brandId brand_id.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $brandReference = null,
        public readonly ?string $displayName = null,
        public readonly ?BrandElement $element = null,
        public readonly ?string $brandId = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
