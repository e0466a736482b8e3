<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Pictures.
 */
final class BrandElement extends Model
{
    protected const MEMBERS = [
        'logoUrl' => ['logo_url', ['text'], false],
        'iconUrl' => ['icon_url', ['text'], false],
        'featureImageUrl' => ['feature_image_url', ['text'], false],
    ];

    /**
     * @param string|null $logoUrl logo_url.
     * @param string|null $iconUrl icon_url.
     * @param string|null $featureImageUrl feature_image_url.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $logoUrl = null,
        public readonly ?string $iconUrl = null,
        public readonly ?string $featureImageUrl = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
