<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A message, or nothing to show.
 */
final class PaymentMessaging extends Model
{
    protected const MEMBERS = [
        'content' => ['content', ['object', MessagingContent::class], false],
    ];

    /**
     * @param MessagingContent|null $content content.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?MessagingContent $content = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
