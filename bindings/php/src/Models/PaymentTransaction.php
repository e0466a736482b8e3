<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A transaction.
 */
final class PaymentTransaction extends Model
{
    protected const MEMBERS = [
        'paymentTransactionId' => ['payment_transaction_id', ['text'], false],
        'paymentTransactionReference' => ['payment_transaction_reference', ['text'], false],
        'state' => ['state', ['choice', PaymentTransactionState::class], false],
        'amount' => ['amount', ['integer'], false],
        'currency' => ['currency', ['text'], false],
        'expiresAt' => ['expires_at', ['text'], false],
        'paymentFunding' => ['payment_funding', ['object', PaymentFunding::class], false],
        'paymentPricing' => ['payment_pricing', ['any'], false],
        'paymentCaptures' => ['payment_captures', ['list', ['object', PaymentCapture::class]], false],
        'paymentRefunds' => ['payment_refunds', ['list', ['object', PaymentRefund::class]], false],
        'paymentChargebacks' => ['payment_chargebacks', ['list', ['object', PaymentChargeback::class]], false],
        'supplementaryPurchaseData' => ['supplementary_purchase_data', ['object', SupplementaryPurchaseData::class], false],
        'shipping' => ['shipping', ['list', ['object', Shipping::class]], false],
        'createdAt' => ['created_at', ['text'], false],
        'updatedAt' => ['updated_at', ['text'], false],
        'capturedAmount' => ['captured_amount', ['integer'], false],
        'refundedAmount' => ['refunded_amount', ['integer'], false],
        'remainingAuthorizedAmount' => ['remaining_authorized_amount', ['integer'], false],
    ];

    /**
     * @param string|null $paymentTransactionId payment_transaction_id.
     * @param string|null $paymentTransactionReference payment_transaction_reference.
     * @param PaymentTransactionState|string|null $state state.
     * @param int|null $amount What was authorized.
     * @param string|null $currency currency.
     * @param string|null $expiresAt expires_at.
     * @param PaymentFunding|null $paymentFunding payment_funding.
     * @param mixed $paymentPricing Fees; members are not published. No source confirms it.
     * @param list<PaymentCapture>|null $paymentCaptures There at least when the amount was captured at once.
     * @param list<PaymentRefund>|null $paymentRefunds payment_refunds. No source confirms it.
     * @param list<PaymentChargeback>|null $paymentChargebacks payment_chargebacks. No source confirms it.
     * @param SupplementaryPurchaseData|null $supplementaryPurchaseData supplementary_purchase_data.
     * @param list<Shipping>|null $shipping shipping. No source confirms it.
     * @param string|null $createdAt created_at. No source confirms it.
     * @param string|null $updatedAt updated_at. No source confirms it.
     * @param int|null $capturedAmount captured_amount. No source confirms it.
     * @param int|null $refundedAmount refunded_amount. No source confirms it.
     * @param int|null $remainingAuthorizedAmount remaining_authorized_amount. No source confirms it.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $paymentTransactionId = null,
        public readonly ?string $paymentTransactionReference = null,
        public readonly PaymentTransactionState|string|null $state = null,
        public readonly ?int $amount = null,
        public readonly ?string $currency = null,
        public readonly ?string $expiresAt = null,
        public readonly ?PaymentFunding $paymentFunding = null,
        public readonly mixed $paymentPricing = null,
        public readonly ?array $paymentCaptures = null,
        public readonly ?array $paymentRefunds = null,
        public readonly ?array $paymentChargebacks = null,
        public readonly ?SupplementaryPurchaseData $supplementaryPurchaseData = null,
        public readonly ?array $shipping = null,
        public readonly ?string $createdAt = null,
        public readonly ?string $updatedAt = null,
        public readonly ?int $capturedAmount = null,
        public readonly ?int $refundedAmount = null,
        public readonly ?int $remainingAuthorizedAmount = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
