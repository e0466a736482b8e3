<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A link that works once, within 60 seconds.
 */
final class DeepLink extends Model
{
    protected const MEMBERS = [
        'deepLinkId' => ['deep_link_id', ['text'], false],
        'url' => ['url', ['text'], true],
    ];

    /**
     * @param string|null $deepLinkId deep_link_id.
     * @param string|null $url Signs in whoever opens it: send the browser there at once, never store it.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $deepLinkId = null,
        public readonly ?string $url = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
