<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * What is known of the session.
 */
final class InteroperabilityInformation extends Model
{
    protected const MEMBERS = [
        'shoppingSessionId' => ['shopping_session_id', ['text'], true],
        'paymentConfirmationToken' => ['payment_confirmation_token', ['text'], true],
        'status' => ['status', ['choice', InteroperabilityStatus::class], false],
    ];

    /**
     * @param string|null $shoppingSessionId shopping_session_id.
     * @param string|null $paymentConfirmationToken With PAYMENT_PENDING_CONFIRMATION only.
     * @param InteroperabilityStatus|string|null $status status.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $shoppingSessionId = null,
        public readonly ?string $paymentConfirmationToken = null,
        public readonly InteroperabilityStatus|string|null $status = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
