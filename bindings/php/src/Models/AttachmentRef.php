<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Names a file that was uploaded.
 */
final class AttachmentRef extends Model
{
    protected const MEMBERS = [
        'paymentDisputeAttachmentId' => ['payment_dispute_attachment_id', ['text'], false],
        'description' => ['description', ['text'], true],
    ];

    /**
     * @param string|null $paymentDisputeAttachmentId payment_dispute_attachment_id. Needed in a request.
     * @param string|null $description description.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $paymentDisputeAttachmentId = null,
        public readonly ?string $description = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
