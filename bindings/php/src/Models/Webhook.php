<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A registered webhook.
 */
final class Webhook extends Model
{
    protected const MEMBERS = [
        'url' => ['url', ['text'], false],
        'eventTypes' => ['event_types', ['list', ['text']], false],
        'eventVersion' => ['event_version', ['choice', EventVersion::class], false],
        'signingKeyId' => ['signing_key_id', ['text'], false],
        'status' => ['status', ['choice', WebhookStatus::class], false],
        'webhookId' => ['webhook_id', ['text'], false],
        'createdAt' => ['created_at', ['text'], false],
    ];

    /**
     * @param string|null $url url.
     * @param list<string>|null $eventTypes event_types.
     * @param EventVersion|string|null $eventVersion event_version.
     * @param string|null $signingKeyId signing_key_id.
     * @param WebhookStatus|string|null $status status.
     * @param string|null $webhookId webhook_id.
     * @param string|null $createdAt created_at. No source confirms it.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $url = null,
        public readonly ?array $eventTypes = null,
        public readonly EventVersion|string|null $eventVersion = null,
        public readonly ?string $signingKeyId = null,
        public readonly WebhookStatus|string|null $status = null,
        public readonly ?string $webhookId = null,
        public readonly ?string $createdAt = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
