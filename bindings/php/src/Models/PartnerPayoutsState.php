<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * How the acquirer pays the partner.
 */
final class PartnerPayoutsState extends Model
{
    protected const MEMBERS = [
        'payoutsStatus' => ['payouts_status', ['choice', PartnerPayoutsStatus::class], false],
        'payoutsEnabledAt' => ['payouts_enabled_at', ['text'], false],
        'payoutsDelayDays' => ['payouts_delay_days', ['integer'], false],
        'bankAccounts' => ['bank_accounts', ['list', ['object', BankAccount::class]], true],
    ];

    /**
     * @param PartnerPayoutsStatus|string|null $payoutsStatus payouts_status.
     * @param string|null $payoutsEnabledAt payouts_enabled_at.
     * @param int|null $payoutsDelayDays How long money is held back.
     * @param list<BankAccount>|null $bankAccounts bank_accounts.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly PartnerPayoutsStatus|string|null $payoutsStatus = null,
        public readonly ?string $payoutsEnabledAt = null,
        public readonly ?int $payoutsDelayDays = null,
        public readonly ?array $bankAccounts = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
