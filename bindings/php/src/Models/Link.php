<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * An address to call.
 */
final class Link extends Model
{
    protected const MEMBERS = [
        'href' => ['href', ['text'], false],
        'method' => ['method', ['text'], false],
        'rel' => ['rel', ['text'], false],
    ];

    /**
     * @param string|null $href href.
     * @param string|null $method GET when left out.
     * @param string|null $rel rel.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $href = null,
        public readonly ?string $method = null,
        public readonly ?string $rel = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
