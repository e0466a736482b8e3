<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A code for a screen in the store.
 */
final class QrCode extends Model
{
    protected const MEMBERS = [
        'imageUrl' => ['image_url', ['text'], true],
        'targetUrl' => ['target_url', ['text'], true],
    ];

    /**
     * @param string|null $imageUrl The code as a picture.
     * @param string|null $targetUrl What the code says.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $imageUrl = null,
        public readonly ?string $targetUrl = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
