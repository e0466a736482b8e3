<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Decision about the payment.
 */
final class PaymentTransactionResponse extends Model
{
    protected const MEMBERS = [
        'result' => ['result', ['choice', AuthorizationResult::class], false],
        'resultReason' => ['result_reason', ['text'], false],
        'paymentTransaction' => ['payment_transaction', ['object', PaymentTransaction::class], false],
    ];

    /**
     * @param AuthorizationResult|string|null $result result.
     * @param string|null $resultReason Diagnostic text; its values are not published. No source confirms it.
     * @param PaymentTransaction|null $paymentTransaction Present when approved.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly AuthorizationResult|string|null $result = null,
        public readonly ?string $resultReason = null,
        public readonly ?PaymentTransaction $paymentTransaction = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
