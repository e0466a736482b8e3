<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * An event of any type.
 */
final class WebhookEvent extends Model
{
    protected const MEMBERS = [
        'metadata' => ['metadata', ['object', WebhookMetadata::class], false],
        'payload' => ['payload', ['any'], false],
    ];

    /**
     * @param WebhookMetadata|null $metadata metadata.
     * @param mixed $payload Its form follows from the type; see the table of events.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?WebhookMetadata $metadata = null,
        public readonly mixed $payload = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
