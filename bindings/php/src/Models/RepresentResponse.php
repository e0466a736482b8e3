<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * The evidence is taken.
 */
final class RepresentResponse extends Model
{
    protected const MEMBERS = [
        'state' => ['state', ['choice', DisputeState::class], false],
        'createdAt' => ['created_at', ['text'], false],
        'attachments' => ['attachments', ['list', ['object', AttachmentRef::class]], false],
        'additionalInformation' => ['additional_information', ['text'], true],
    ];

    /**
     * @param DisputeState|string|null $state state.
     * @param string|null $createdAt created_at.
     * @param list<AttachmentRef>|null $attachments attachments.
     * @param string|null $additionalInformation additional_information.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly DisputeState|string|null $state = null,
        public readonly ?string $createdAt = null,
        public readonly ?array $attachments = null,
        public readonly ?string $additionalInformation = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
