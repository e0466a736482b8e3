<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A file of the customer.
 */
final class CustomerEvidenceAttachment extends Model
{
    protected const MEMBERS = [
        'description' => ['description', ['text'], true],
        'mimeType' => ['mime_type', ['text'], false],
        'url' => ['url', ['text'], true],
    ];

    /**
     * @param string|null $description description.
     * @param string|null $mimeType mime_type.
     * @param string|null $url Whoever has it may read the file.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $description = null,
        public readonly ?string $mimeType = null,
        public readonly ?string $url = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
