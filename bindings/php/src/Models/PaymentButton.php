<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * The button.
 */
final class PaymentButton extends Model
{
    protected const MEMBERS = [
        'text' => ['text', ['text'], false],
        'imageUrl' => ['image_url', ['text'], false],
        'imageAlignment' => ['image_alignment', ['choice', ImageAlignment::class], false],
    ];

    /**
     * @param string|null $text text.
     * @param string|null $imageUrl image_url.
     * @param ImageAlignment|string|null $imageAlignment image_alignment.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $text = null,
        public readonly ?string $imageUrl = null,
        public readonly ImageAlignment|string|null $imageAlignment = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
