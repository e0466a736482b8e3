<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * The mark beside the name.
 */
final class PaymentIcon extends Model
{
    protected const MEMBERS = [
        'alt' => ['alt', ['text'], false],
        'badgeImageUrl' => ['badge_image_url', ['text'], false],
        'rectangleImageUrl' => ['rectangle_image_url', ['text'], false],
        'squareImageUrl' => ['square_image_url', ['text'], false],
    ];

    /**
     * @param string|null $alt alt.
     * @param string|null $badgeImageUrl badge_image_url.
     * @param string|null $rectangleImageUrl rectangle_image_url.
     * @param string|null $squareImageUrl square_image_url.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $alt = null,
        public readonly ?string $badgeImageUrl = null,
        public readonly ?string $rectangleImageUrl = null,
        public readonly ?string $squareImageUrl = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
