<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * What the SDK goes on with in the browser or the app.
 */
final class SdkTokenResponse extends Model
{
    protected const MEMBERS = [
        'sdkToken' => ['sdk_token', ['text'], true],
        'expiresAt' => ['expires_at', ['text'], false],
    ];

    /**
     * @param string|null $sdkToken sdk_token.
     * @param string|null $expiresAt expires_at. No source confirms it.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $sdkToken = null,
        public readonly ?string $expiresAt = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
