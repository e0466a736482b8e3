<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * The answer: questions and answers of 2020, or evidence of 2026.
 */
final class RespondToDisputeRequest extends Model
{
    protected const MEMBERS = [
        'additionalInformation' => ['additional_information', ['text'], true],
        'attachments' => ['attachments', ['list', ['object', AttachmentRef::class]], false],
        'details' => ['details', ['object', QuestionnaireAnswers::class], false],
        'partnerProposedRefundAmount' => ['partner_proposed_refund_amount', ['integer'], false],
    ];

    /**
     * @param string|null $additionalInformation additional_information.
     * @param list<AttachmentRef>|null $attachments Up to ten in 2026.
     * @param QuestionnaireAnswers|null $details 2020: which questions, depends on the reason of the dispute.
     * @param int|null $partnerProposedRefundAmount 2026: less than the disputed amount.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $additionalInformation = null,
        public readonly ?array $attachments = null,
        public readonly ?QuestionnaireAnswers $details = null,
        public readonly ?int $partnerProposedRefundAmount = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
