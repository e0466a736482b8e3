<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A page of lines.
 */
final class SettlementTransactionList extends Model
{
    protected const MEMBERS = [
        'transactions' => ['transactions', ['list', ['object', SettlementTransaction::class]], false],
        'pagination' => ['pagination', ['object', Pagination::class], false],
    ];

    /**
     * @param list<SettlementTransaction>|null $transactions transactions. No source confirms it.
     * @param Pagination|null $pagination pagination.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?array $transactions = null,
        public readonly ?Pagination $pagination = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
