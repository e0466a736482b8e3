<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * What Klarna asks for.
 */
final class RepresentmentRequest extends Model
{
    protected const MEMBERS = [
        'additionalInformation' => ['additional_information', ['text'], true],
        'requestedAt' => ['requested_at', ['text'], false],
    ];

    /**
     * @param string|null $additionalInformation additional_information.
     * @param string|null $requestedAt requested_at.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $additionalInformation = null,
        public readonly ?string $requestedAt = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
