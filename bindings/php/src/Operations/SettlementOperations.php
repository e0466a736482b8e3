<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Operations;

use Kassa\Models\GenerateSettlementRequest;
use Kassa\Models\GenerateSettlementResponse;
use Kassa\Models\Payout;
use Kassa\Models\SetPayoutStatusRequest;
use Kassa\Models\SettlementList;
use Kassa\Models\SettlementReport;
use Kassa\Models\SettlementTransactionList;
use Kassa\Request;
use Kassa\Sender;
use SensitiveParameter;

/** Operations of the group `settlement`. */
final class SettlementOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /** Operations `settlement.payout`. */
    public function payout(): SettlementPayoutOperations
    {
        return new SettlementPayoutOperations($this->sender);
    }

    /**
     * Lists the settlements of an interval. All samples name the interval.
     *
     * `GET /settlements`.
     *
     * @return Request<SettlementList>
     */
    public function list(
        ?string $intervalStart = null,
        ?string $intervalEnd = null,
        ?string $currency = null,
        ?string $paymentAcquiringAccountId = null,
    ): Request {
        return new Request(
            $this->sender,
            66,
            'settlement.list',
            'object',
            SettlementList::class,
            query: [
                'interval_start' => $intervalStart,
                'interval_end' => $intervalEnd,
                'currency' => $currency,
                'payment_acquiring_account_id' => $paymentAcquiringAccountId,
            ],
        );
    }

    /**
     * Makes a report for an interval. Meant for tests; whether the live environment takes it is not known.
     *
     * `POST /settlements`. For the test environment.
     *
     * @param GenerateSettlementRequest|array<string, mixed> $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<GenerateSettlementResponse>
     */
    public function generate(
        #[SensitiveParameter]
        GenerateSettlementRequest|array $body,
        string $reference,
    ): Request {
        return new Request(
            $this->sender,
            67,
            'settlement.generate',
            'object',
            GenerateSettlementResponse::class,
            reference: $reference,
            body: $body,
        );
    }

    /**
     * Reads a settlement.
     *
     * `GET /settlements/{settlement_id}`.
     *
     * @return Request<SettlementReport>
     */
    public function read(
        string $settlementId,
    ): Request {
        return new Request(
            $this->sender,
            68,
            'settlement.read',
            'object',
            SettlementReport::class,
            path: ['settlement_id' => $settlementId],
        );
    }

    /**
     * Reads a settlement as a table in text form. Columns differ by acquirer: find them by the names in the first
     * line.
     *
     * `GET /settlements/{settlement_id}/csv`.
     *
     * @return Request<null>
     */
    public function csv(
        string $settlementId,
    ): Request {
        return new Request(
            $this->sender,
            69,
            'settlement.csv',
            'csv',
            null,
            path: ['settlement_id' => $settlementId],
        );
    }

    /**
     * Lists the lines of a settlement, page by page.
     *
     * `GET /settlements/{settlement_id}/transactions`.
     *
     * @return Request<SettlementTransactionList>
     */
    public function transactions(
        string $settlementId,
        ?int $size = null,
        ?string $startingAfter = null,
        ?string $endingBefore = null,
    ): Request {
        return new Request(
            $this->sender,
            70,
            'settlement.transactions',
            'object',
            SettlementTransactionList::class,
            path: ['settlement_id' => $settlementId],
            query: [
                'size' => $size,
                'starting_after' => $startingAfter,
                'ending_before' => $endingBefore,
            ],
            paged: true,
        );
    }
}

/** Operations `settlement.payout`. */
final class SettlementPayoutOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /**
     * Sets the status of a payout. Meant for tests; whether the live environment takes it is not known.
     *
     * `POST /settlements/{settlement_id}/payouts/set-status`. For the test environment.
     *
     * @param SetPayoutStatusRequest|array<string, mixed> $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<null>
     */
    public function setStatus(
        string $settlementId,
        #[SensitiveParameter]
        SetPayoutStatusRequest|array $body,
        string $reference,
    ): Request {
        return new Request(
            $this->sender,
            71,
            'settlement.payout.set_status',
            'object',
            null,
            reference: $reference,
            path: ['settlement_id' => $settlementId],
            body: $body,
        );
    }

    /**
     * Reads the status of a payout.
     *
     * `GET /settlements/{settlement_id}/payouts/status`.
     *
     * @return Request<Payout>
     */
    public function status(
        string $settlementId,
    ): Request {
        return new Request(
            $this->sender,
            72,
            'settlement.payout.status',
            'object',
            Payout::class,
            path: ['settlement_id' => $settlementId],
        );
    }
}
