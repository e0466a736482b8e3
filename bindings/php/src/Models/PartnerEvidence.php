<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * What the partner brought forward.
 */
final class PartnerEvidence extends Model
{
    protected const MEMBERS = [
        'createdAt' => ['created_at', ['text'], false],
        'additionalInformation' => ['additional_information', ['text'], true],
        'attachments' => ['attachments', ['list', ['object', AttachmentView::class]], false],
    ];

    /**
     * @param string|null $createdAt created_at.
     * @param string|null $additionalInformation Longer when it is written than when it is read.
     * @param list<AttachmentView>|null $attachments attachments.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $createdAt = null,
        public readonly ?string $additionalInformation = null,
        public readonly ?array $attachments = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
