<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A page of the shop elsewhere.
 */
final class SocialMediaLink extends Model
{
    protected const MEMBERS = [
        'provider' => ['provider', ['choice', SocialMediaProvider::class], false],
        'url' => ['url', ['text'], false],
    ];

    /**
     * @param SocialMediaProvider|string|null $provider provider. Needed in a request.
     * @param string|null $url url. Needed in a request.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly SocialMediaProvider|string|null $provider = null,
        public readonly ?string $url = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
