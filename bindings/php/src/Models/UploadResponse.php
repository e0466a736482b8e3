<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * The file is stored.
 */
final class UploadResponse extends Model
{
    protected const MEMBERS = [
        'paymentDisputeAttachmentId' => ['payment_dispute_attachment_id', ['text'], false],
    ];

    /**
     * @param string|null $paymentDisputeAttachmentId payment_dispute_attachment_id.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $paymentDisputeAttachmentId = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
