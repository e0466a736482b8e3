<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * 2026: the evidence. Nothing can be added later.
 */
final class RepresentRequest extends Model
{
    protected const MEMBERS = [
        'attachments' => ['attachments', ['list', ['object', AttachmentRef::class]], false],
        'additionalInformation' => ['additional_information', ['text'], true],
        'partnerProposedRefundAmount' => ['partner_proposed_refund_amount', ['integer'], false],
    ];

    /**
     * @param list<AttachmentRef>|null $attachments attachments. Needed in a request.
     * @param string|null $additionalInformation additional_information.
     * @param int|null $partnerProposedRefundAmount Less than the disputed amount.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?array $attachments = null,
        public readonly ?string $additionalInformation = null,
        public readonly ?int $partnerProposedRefundAmount = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
