<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * The appeal is taken.
 */
final class AppealResponse extends Model
{
    protected const MEMBERS = [
        'state' => ['state', ['choice', DisputeState::class], false],
        'createdAt' => ['created_at', ['text'], false],
        'additionalInformation' => ['additional_information', ['text'], true],
    ];

    /**
     * @param DisputeState|string|null $state state.
     * @param string|null $createdAt created_at.
     * @param string|null $additionalInformation additional_information.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly DisputeState|string|null $state = null,
        public readonly ?string $createdAt = null,
        public readonly ?string $additionalInformation = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
