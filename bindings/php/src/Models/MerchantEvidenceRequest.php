<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * 2020: what Klarna asks for.
 */
final class MerchantEvidenceRequest extends Model
{
    protected const MEMBERS = [
        'createdAt' => ['created_at', ['text'], false],
        'state' => ['state', ['choice', MerchantEvidenceState::class], false],
        'comment' => ['comment', ['text'], true],
    ];

    /**
     * @param string|null $createdAt created_at.
     * @param MerchantEvidenceState|string|null $state state.
     * @param string|null $comment comment.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $createdAt = null,
        public readonly MerchantEvidenceState|string|null $state = null,
        public readonly ?string $comment = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
