<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * The status to set, in the test environment.
 */
final class SetPayoutStatusRequest extends Model
{
    protected const MEMBERS = [
        'payoutBankAccountReference' => ['payout_bank_account_reference', ['text'], true],
        'status' => ['status', ['choice', SettablePayoutStatus::class], false],
    ];

    /**
     * @param string|null $payoutBankAccountReference payout_bank_account_reference.
     * @param SettablePayoutStatus|string|null $status status. Needed in a request.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $payoutBankAccountReference = null,
        public readonly SettablePayoutStatus|string|null $status = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
