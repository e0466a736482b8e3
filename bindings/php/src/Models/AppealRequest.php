<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * An appeal. There is one.
 */
final class AppealRequest extends Model
{
    protected const MEMBERS = [
        'additionalInformation' => ['additional_information', ['text'], true],
        'attachments' => ['attachments', ['list', ['object', AttachmentRef::class]], false],
    ];

    /**
     * @param string|null $additionalInformation additional_information. Needed in a request.
     * @param list<AttachmentRef>|null $attachments attachments.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $additionalInformation = null,
        public readonly ?array $attachments = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
