<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A file that was uploaded.
 */
final class AttachmentView extends Model
{
    protected const MEMBERS = [
        'paymentDisputeAttachmentId' => ['payment_dispute_attachment_id', ['text'], false],
        'description' => ['description', ['text'], true],
        'mimeType' => ['mime_type', ['text'], false],
        'url' => ['url', ['text'], true],
    ];

    /**
     * @param string|null $paymentDisputeAttachmentId payment_dispute_attachment_id.
     * @param string|null $description Up to 500 characters in evidence, up to 1000 in an appeal.
     * @param string|null $mimeType mime_type.
     * @param string|null $url Whoever has it may read the file.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $paymentDisputeAttachmentId = null,
        public readonly ?string $description = null,
        public readonly ?string $mimeType = null,
        public readonly ?string $url = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
