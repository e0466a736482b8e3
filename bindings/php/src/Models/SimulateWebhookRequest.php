<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Which sample event to send.
 */
final class SimulateWebhookRequest extends Model
{
    protected const MEMBERS = [
        'eventType' => ['event_type', ['choice', WebhookEventType::class], false],
        'eventVersion' => ['event_version', ['choice', EventVersion::class], false],
    ];

    /**
     * @param WebhookEventType|string|null $eventType event_type. Needed in a request.
     * @param EventVersion|string|null $eventVersion event_version. Needed in a request.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly WebhookEventType|string|null $eventType = null,
        public readonly EventVersion|string|null $eventVersion = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
