<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A webhook to be registered. One that is registered already is refused.
 */
final class CreateWebhookRequest extends Model
{
    protected const MEMBERS = [
        'url' => ['url', ['text'], false],
        'eventTypes' => ['event_types', ['list', ['text']], false],
        'eventVersion' => ['event_version', ['choice', EventVersion::class], false],
        'signingKeyId' => ['signing_key_id', ['text'], false],
        'status' => ['status', ['choice', WebhookStatus::class], false],
    ];

    /**
     * @param string|null $url Public, https, port 443 or 8443. Needed in a request.
     * @param list<string>|null $eventTypes Types, or beginnings of types such as `payment.*`. Needed in a request.
     * @param EventVersion|string|null $eventVersion event_version. Needed in a request.
     * @param string|null $signingKeyId The key that its events are signed with. Needed in a request.
     * @param WebhookStatus|string|null $status status.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $url = null,
        public readonly ?array $eventTypes = null,
        public readonly EventVersion|string|null $eventVersion = null,
        public readonly ?string $signingKeyId = null,
        public readonly WebhookStatus|string|null $status = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
