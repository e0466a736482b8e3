<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A transaction has moved. Only references are published.
 */
final class PaymentTransactionPayload extends Model
{
    protected const MEMBERS = [
        'paymentTransactionId' => ['payment_transaction_id', ['text'], false],
        'paymentTransactionReference' => ['payment_transaction_reference', ['text'], false],
        'state' => ['state', ['choice', PaymentTransactionState::class], false],
        'previousState' => ['previous_state', ['choice', PaymentTransactionState::class], false],
        'purchaseReference' => ['purchase_reference', ['text'], false],
    ];

    /**
     * @param string|null $paymentTransactionId payment_transaction_id. No source confirms it.
     * @param string|null $paymentTransactionReference payment_transaction_reference.
     * @param PaymentTransactionState|string|null $state state. No source confirms it.
     * @param PaymentTransactionState|string|null $previousState previous_state. No source confirms it.
     * @param string|null $purchaseReference purchase_reference. No source confirms it.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $paymentTransactionId = null,
        public readonly ?string $paymentTransactionReference = null,
        public readonly PaymentTransactionState|string|null $state = null,
        public readonly PaymentTransactionState|string|null $previousState = null,
        public readonly ?string $purchaseReference = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
