<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * An appeal, as it is kept.
 */
final class ArbitrationRequest extends Model
{
    protected const MEMBERS = [
        'requestedAt' => ['requested_at', ['text'], false],
        'additionalInformation' => ['additional_information', ['text'], true],
        'attachments' => ['attachments', ['list', ['object', AttachmentView::class]], false],
    ];

    /**
     * @param string|null $requestedAt requested_at.
     * @param string|null $additionalInformation additional_information.
     * @param list<AttachmentView>|null $attachments attachments.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $requestedAt = null,
        public readonly ?string $additionalInformation = null,
        public readonly ?array $attachments = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
