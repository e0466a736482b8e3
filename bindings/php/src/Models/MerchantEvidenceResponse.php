<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * 2020: what the partner answered.
 */
final class MerchantEvidenceResponse extends Model
{
    protected const MEMBERS = [
        'createdAt' => ['created_at', ['text'], false],
        'additionalInformation' => ['additional_information', ['text'], true],
        'attachments' => ['attachments', ['list', ['object', AttachmentRef::class]], false],
        'details' => ['details', ['any'], true],
    ];

    /**
     * @param string|null $createdAt created_at.
     * @param string|null $additionalInformation additional_information.
     * @param list<AttachmentRef>|null $attachments attachments.
     * @param mixed $details The answered questions.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $createdAt = null,
        public readonly ?string $additionalInformation = null,
        public readonly ?array $attachments = null,
        public readonly mixed $details = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
