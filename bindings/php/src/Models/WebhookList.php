<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * All webhooks of the account.
 */
final class WebhookList extends Model
{
    protected const MEMBERS = [
        'webhooks' => ['webhooks', ['list', ['object', Webhook::class]], false],
    ];

    /**
     * @param list<Webhook>|null $webhooks webhooks.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?array $webhooks = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
