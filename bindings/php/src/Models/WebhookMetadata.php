<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Who, what, when.
 */
final class WebhookMetadata extends Model
{
    protected const MEMBERS = [
        'eventId' => ['event_id', ['text'], false],
        'eventType' => ['event_type', ['choice', WebhookEventType::class], false],
        'eventVersion' => ['event_version', ['choice', EventVersion::class], false],
        'occurredAt' => ['occurred_at', ['text'], false],
        'subjectAccountId' => ['subject_account_id', ['text'], false],
        'recipientAccountId' => ['recipient_account_id', ['text'], false],
        'productInstanceId' => ['product_instance_id', ['text'], false],
        'webhookId' => ['webhook_id', ['text'], false],
        'live' => ['live', ['flag'], false],
        'correlationId' => ['correlation_id', ['text'], false],
        'accountId' => ['account_id', ['text'], false],
        'merchantId' => ['merchant_id', ['text'], false],
        'productId' => ['product_id', ['text'], false],
    ];

    /**
     * @param string|null $eventId The same on every delivery of one event: what was seen before is dropped by it.
     * @param WebhookEventType|string|null $eventType event_type.
     * @param EventVersion|string|null $eventVersion event_version.
     * @param string|null $occurredAt occurred_at.
     * @param string|null $subjectAccountId The partner that the event is about.
     * @param string|null $recipientAccountId The owner of the webhook.
     * @param string|null $productInstanceId Left out on events of the account as a whole.
     * @param string|null $webhookId webhook_id.
     * @param bool|null $live True in the live environment.
     * @param string|null $correlationId Of the call that caused the event.
     * @param string|null $accountId First generation.
     * @param string|null $merchantId Older products.
     * @param string|null $productId product_id. No source confirms it.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $eventId = null,
        public readonly WebhookEventType|string|null $eventType = null,
        public readonly EventVersion|string|null $eventVersion = null,
        public readonly ?string $occurredAt = null,
        public readonly ?string $subjectAccountId = null,
        public readonly ?string $recipientAccountId = null,
        public readonly ?string $productInstanceId = null,
        public readonly ?string $webhookId = null,
        public readonly ?bool $live = null,
        public readonly ?string $correlationId = null,
        public readonly ?string $accountId = null,
        public readonly ?string $merchantId = null,
        public readonly ?string $productId = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
